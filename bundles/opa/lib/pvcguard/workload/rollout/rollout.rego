# Generated from policies/lib/pvcguard/workload/rollout/rollout.rego by `make gen`; do not edit.

# METADATA
# title: Rollout
# description: >-
#   How many pods run while a workload replaces them. A strategy is
#   {type, rollingUpdate: {maxSurge, maxUnavailable}}, as a Deployment has it; both are
#   numbers or per cents of the replicas, of which the surge is rounded up and the
#   other down. What is absent, or no API server would accept, is Kubernetes' default
#   for a Deployment, 25 %; whoever has other defaults puts them into the strategy.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
package lib.pvcguard.workload.rollout

import data.lib.pvcguard.number
import data.lib.pvcguard.typed

# METADATA
# description: >-
#   The most pods at one time: the replicas and the surge; null (unbounded) for null.
peak(replicas, strategy) := null if {
	replicas == null
} else := replicas + surge(replicas, strategy)

# METADATA
# description: How many pods of the next template may run beside all replicas.
surge(replicas, strategy) := 0 if {
	replicas == 0
} else := 0 if {
	recreates(strategy)
} else := fencepost(replicas, strategy, "maxSurge").up

# METADATA
# description: >-
#   How many of the replicas may be missing. One must be where neither number lets the
#   rollout begin, as deployment/util's ResolveFenceposts has it.
unavailable(replicas, strategy) := replicas if {
	replicas == 0
} else := replicas if {
	recreates(strategy)
} else := 1 if {
	fencepost(replicas, strategy, "maxSurge").up == 0
	fencepost(replicas, strategy, "maxUnavailable").down == 0
} else := min([replicas, fencepost(replicas, strategy, "maxUnavailable").down])

recreates(strategy) if typed.text(strategy, ["type"]) == "Recreate"

fencepost(replicas, strategy, field) := scaled(
	replicas,
	object.get(typed.map(strategy, ["rollingUpdate"]), [field], null),
)

scaled(replicas, value) := {"up": given, "down": given} if {
	given := number.whole(value)
	given >= 0
} else := share(replicas, number.parse(digits)) if {
	regex.match(`^[0-9]{1,6}%$`, value)
	digits := trim_suffix(value, "%")
} else := share(replicas, 25)

share(replicas, percent) := {
	"up": number.quotient_up(replicas * percent, 100),
	"down": number.quotient(replicas * percent, 100),
}
