package lib.pvcguard.workload.rollout_test

import data.lib.pvcguard.workload.rollout

rolling(surge, unavailable) := {"rollingUpdate": {"maxSurge": surge, "maxUnavailable": unavailable}}

# Replicas and strategy, and the surge, unavailable and peak that come of them.
strategies := {
	"none, no pod": [0, null, [0, 0, 0]],
	"none, 1 pod": [1, null, [1, 0, 2]],
	"none, 4 pods": [4, {}, [1, 1, 5]],
	"none, 5 pods": [5, {"type": ""}, [2, 1, 7]],
	"none, 7 pods": [7, null, [2, 1, 9]],
	"none, 8 pods": [8, null, [2, 2, 10]],
	"none, a million pods": [1000000, null, [250000, 250000, 1250000]],
	"Recreate": [3, {"type": "Recreate"}, [0, 3, 3]],
	"Recreate of no pod": [0, {"type": "Recreate"}, [0, 0, 0]],
	"Recreate, whatever the surge": [3, object.union({"type": "Recreate"}, rolling(2, 1)), [0, 3, 3]],
	"RollingUpdate": [3, {"type": "RollingUpdate"}, [1, 0, 4]],
	"numbers": [3, rolling(2, 1), [2, 1, 5]],
	"numbers with a point": [3, rolling(2.0, 1.0), [2, 1, 5]],
	"numbers above the replicas": [3, rolling(1000000, 5), [1000000, 3, 1000003]],
	"a surge for no pod": [0, rolling(2, 2), [0, 0, 0]],
	"per cents": [10, rolling("33%", "33%"), [4, 3, 14]],
	"per cents that leave nothing over": [10, rolling("30%", "30%"), [3, 3, 13]],
	"1 %": [3, rolling("1%", "1%"), [1, 0, 4]],
	"100 %": [3, rolling("100%", "100%"), [3, 3, 6]],
	"200 %": [3, rolling("200%", "200%"), [6, 3, 9]],
	"a zero in front": [4, rolling("050%", "025%"), [2, 1, 6]],
	"no surge": [3, rolling(0, 2), [0, 2, 3]],
	"no surge in per cents": [3, rolling("0%", "67%"), [0, 2, 3]],
	"neither": [3, rolling(0, 0), [0, 1, 3]],
	"neither in per cents": [3, rolling("0%", "0%"), [0, 1, 3]],
	"neither after rounding": [3, rolling(0, "25%"), [0, 1, 3]],
	"no surge and the other's default": [4, {"rollingUpdate": {"maxSurge": 0}}, [0, 1, 4]],
	"a surge, and one that rounds to nothing": [3, rolling(1, "25%"), [1, 0, 4]],
	"null": [4, rolling(null, null), [1, 1, 5]],
	"below 0": [4, rolling(-2, -2), [1, 1, 5]],
	"below 0 %": [4, rolling("-50%", "-50%"), [1, 1, 5]],
	"fractions": [4, rolling(1.5, 2.5), [1, 1, 5]],
	"a fraction of a per cent": [4, rolling("0.5%", "0.5%"), [1, 1, 5]],
	"texts of digits": [4, rolling("2", "2"), [1, 1, 5]],
	"per cent alone": [4, rolling("%", "%"), [1, 1, 5]],
	"per cent and a line's end": [4, rolling("50%\n", "50%\n"), [1, 1, 5]],
	"lists": [4, rolling([2], [2]), [1, 1, 5]],
	"a strategy that is a text": [4, "Recreate", [1, 1, 5]],
	"a type that is a list": [4, {"type": ["Recreate"]}, [1, 1, 5]],
	"a rolling update that is a list": [4, {"rollingUpdate": [2]}, [1, 1, 5]],
}

test_strategy[note] if {
	some note, case in strategies
	got := [rollout.surge(case[0], case[1]), rollout.unavailable(case[0], case[1]), rollout.peak(case[0], case[1])]
	got == case[2]
}

test_what_is_unbounded_stays_so[note] if {
	some note, strategy in {"none": null, "Recreate": {"type": "Recreate"}, "numbers": rolling(0, 1)}
	rollout.peak(null, strategy) == null
}
