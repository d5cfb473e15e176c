package lib.pvcguard.quota.scopes_test

import data.lib.pvcguard.quota.scopes

test_scopes_of_pods[note] if {
	some note, case in {
		"none": [{}, []],
		"one": [{"scopes": ["NotTerminating"]}, ["NotTerminating"]],
		"both places, sorted": [
			{"scopes": ["Terminating", "BestEffort"], "scopeSelector": {"matchExpressions": [{"scopeName": "PriorityClass", "operator": "Exists"}]}},
			["BestEffort", "PriorityClass", "Terminating"],
		],
		"all there are": [
			{"scopes": ["Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity"]},
			["BestEffort", "CrossNamespacePodAffinity", "NotBestEffort", "NotTerminating", "PriorityClass", "Terminating"],
		],
		"the one of claims": [{"scopes": ["VolumeAttributesClass"]}, []],
		"unknown and damaged ones": [{"scopes": ["Slow", 5, null], "scopeSelector": {"matchExpressions": [5, {"scopeName": 5}, {}]}}, []],
	}
	scopes.of_pods({"spec": case[0]}) == case[1]
}
