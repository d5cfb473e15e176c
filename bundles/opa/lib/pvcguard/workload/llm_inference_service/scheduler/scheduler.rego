# Generated from policies/lib/pvcguard/workload/llm_inference_service/scheduler/scheduler.rego by `make gen`; do not edit.

# METADATA
# title: Scheduler
# description: >-
#   Whether an LLMInferenceService runs the scheduler of the inference gateway, and a
#   tokenizer beside it. Sources: KServe's reconcileSchedulerDeployment (scheduler.go)
#   and isTokenizerEnabled (tokenizer.go).
package lib.pvcguard.workload.llm_inference_service.scheduler

import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.llm_inference_service.layers as layered

root := ["router", "scheduler"]

field(path) := array.concat(root, path)

# METADATA
# description: Not where the service uses a pool that somebody else runs.
runs(layers) if {
	layered.present(layers, root)
	pool := field(["pool", "ref", "name"])
	typed.text(layered.holding(layers, pool), pool) == ""
}

# METADATA
# description: >-
#   A tokenizer is asked for, or a plugin of the scheduler needs one. The plugins stand
#   in the inline configuration, or in YAML among the arguments of the container main.
tokenizes(layers) if {
	runs(layers)
	layered.present(layers, field(["tokenizer"]))
} else if {
	runs(layers)
	plugins := field(["config", "inline", "plugins"])
	some plugin in typed.list(layered.holding(layers, plugins), plugins)
	typed.text(plugin, ["type"]) in tokenizing
} else if {
	runs(layers)
	containers := field(["template", "containers"])
	some layer in layers
	some container in typed.list(layer.spec, containers)
	typed.text(container, ["name"]) == "main"
	some index, argument in typed.list(container, ["args"])
	argument in {"--config-text", "-config-text", "--configText", "-configText"}
	regex.match(tokenizing_pattern, typed.text(container, ["args", index + 1]))
}

tokenizing := {"token-producer", "precise-prefix-cache-scorer"}

tokenizing_pattern := `["']?type["']?\s*:\s*["']?(token-producer|precise-prefix-cache-scorer)["']?\s*([,}\]#\n]|$)`
