# Generated from policies/lib/pvcguard/rules/claims/claim_smaller_than_model/claim_smaller_than_model.rego by `make gen`; do not edit.

# METADATA
# title: The claim is smaller than its model
# description: >-
#   The model does not fit onto the claim: its size is declared by the LocalModelCache
#   that holds it (spec.modelSize), or by the annotation pvcguard/model-size on the
#   service, and the claim's capacity, or what it asks for until it is bound, is less.
#   Whoever fills the claim runs out of space, and the server reads half a model. The
#   annotation counts where the service has one claim for its model.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel
# custom:
#   id: CL007
#   aliases: []
#   severity: warning
#   category: claims
#   solution: Grow the claim (spec.resources.requests.storage, if its class allows expansion), or correct the declared size.
#   kinds: [InferenceService, LLMInferenceService]
#   needs: [PersistentVolumeClaim, LocalModelCache, LocalModelNamespaceCache]
#   params: []
#   race: false
#   proof: convention
#   since: 0.1.0
package lib.pvcguard.rules.claims.claim_smaller_than_model

import data.lib.pvcguard.claims
import data.lib.pvcguard.claims.capacity
import data.lib.pvcguard.finding
import data.lib.pvcguard.local_models
import data.lib.pvcguard.quantity
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload

annotation := "pvcguard/model-size"

annotation_path := ["metadata", "annotations", annotation]

findings contains finding.new("CL007", {
	"claim": entry.mount.claim,
	"path": entry.mount.path,
	"msg": sprintf("claim %q %s %s, but its model has %s (%s)", [
		entry.mount.claim,
		verbs[held.source],
		quantity.text(held.size),
		quantity.text(model.size),
		model.source,
	]),
	"related": array.concat([claims.reference(entry.mount.claim)], model.related),
	"details": {"modelSize": quantity.digits(model.size), held.source: quantity.digits(held.size)},
}) if {
	some entry in models
	model := declared(entry)
	held := capacity.of(claims.of_review(entry.mount.claim))
	held.size < model.size
}

findings contains finding.new("CL007", {
	"path": annotation_path,
	"msg": sprintf("annotation %s is %q, which is no quantity such as 40Gi", [annotation, annotated]),
}) if {
	annotated != ""
	not quantity.valid(annotated)
	count(models) > 0
}

findings contains finding.unknown("CL007", missing) if count(missing) > 0

missing contains "PersistentVolumeClaim" if {
	some entry in models
	declared(entry)
	claims.unsupplied(entry.mount.claim)
}

# The webhook names the cache that holds the model, and that was not supplied.
missing contains kind if {
	some entry in models
	not declared(entry)
	kind := local_models.unsupplied
}

verbs := {"capacity": "has", "request": "asks for"}

annotated := typed.text(review.resource, annotation_path)

# Where the service's models come from; a service that says it by no URI has them on
# the volumes that it mounts.
models contains entry if {
	some entry in workload.mounted
	entry.mount.origin in {"storageUri", "storageUris", "env", "localModel"}
	not entry.group.role in {"transformer", "explainer"}
}

models contains entry if {
	count(workload.sources) == 0
	some entry in workload.mounted
	not entry.group.role in {"transformer", "explainer"}
}

declared(entry) := {"size": size, "source": sprintf("annotation %s", [annotation]), "related": []} if {
	count({other.mount.claim | some other in models}) == 1
	size := quantity.parse(annotated)
	annotated != ""
} else := {"size": size, "source": sprintf("%s %s", [cache.reference.kind, cache.reference.name]), "related": [cache.reference]} if {
	cache := local_models.of_uri(uri_of(entry))
	size := quantity.parse(cache.spec.modelSize)
}

# The claim of a cache is mounted instead of what the URI names.
uri_of(entry) := min({source.uri |
	some source in workload.sources
	source.role == entry.group.role
	held_by(entry.mount, source)
})

held_by(mount, source) if mount.path == source.path

else if mount.origin == "localModel"
