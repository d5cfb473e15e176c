# Generated from policies/lib/pvcguard/workload/inference_service/inference_service.rego by `make gen`; do not edit.

# METADATA
# title: InferenceService
# description: >-
#   The pods that an InferenceService becomes, with their templates, claim mounts and
#   sources of models: its components, the workers of a multi-node predictor, and
#   canaries.
package lib.pvcguard.workload.inference_service

import data.lib.pvcguard.controller
import data.lib.pvcguard.review
import data.lib.pvcguard.typed
import data.lib.pvcguard.workload.canary
import data.lib.pvcguard.workload.component
import data.lib.pvcguard.workload.local_model
import data.lib.pvcguard.workload.mesh_pods
import data.lib.pvcguard.workload.model_mounts
import data.lib.pvcguard.workload.pod_template
import data.lib.pvcguard.workload.replicas

roles := component.roles

implementations := component.implementations

serving_container := component.serving_container

model_path := model_mounts.model_path

# The alpha versions of the API are not served any more, and have another shape.
is(object_) if {
	typed.text(object_, ["kind"]) == "InferenceService"
	startswith(typed.text(object_, ["apiVersion"]), "serving.kserve.io/")
	not startswith(typed.text(object_, ["apiVersion"]), "serving.kserve.io/v1alpha")
}

# METADATA
# description: The members of the reviewed object; undefined if it is no InferenceService.
reviewed := members(review.resource) if is(review.resource)

# METADATA
# description: >-
#   All that is known of a service's pods, by role: [{group, template, part}]. group is
#   as workload.groups has it, but with mounts that name no claim (KServe 0.16 and later
#   mount an empty directory there); template is as in workload; part is what the pods
#   are made of, and a canary has its variant too.
members(service) := array.concat(array.concat(components(service), workers(service)), canaries(service))

# METADATA
# description: What workload has under the same names, of these members.
groups(members_) := [group |
	some member in members_
	mounts := [mount | some mount in member.group.mounts; mount.claim != ""]
	group := object.union(member.group, {"mounts": mounts})
]

templates(members_) := [member.template | some member in members_]

sources(members_) := [source | some member in members_; some source in sources_of(member)]

# Sources that a canary has of the stable predictor are no further ones, and workers
# have those of their head.
sources_of(member) := [] if {
	member.part.role == "worker"
} else := [source |
	given := model_mounts.sources(member.part)
	some index, source in placed(member.variant, given)
	source.path != given[index].path
] if {
	member.variant
} else := model_mounts.sources(member.part)

references(members_) := {reference |
	some member in members_
	some mount in member.group.mounts
	reference := {"claim": mount.claim, "origin": mount.origin, "path": mount.path}
}

claim_templates(members_) := [claim |
	some member in members_
	some given in pod_template.claim_templates(member.template.volumes)
	claim := object.union(given, {"role": member.group.role, "pods": member.group.pods})
]

components(service) := [found |
	some role in roles
	typed.present(service, ["spec", role])
	part := component.of(service, role)
	found := of_component(service, part, component.template(part))
]

# ModelMesh serves a predictor in pods of its own; the other components are deployed
# as ever.
of_component(service, part, template) := member(part, template, model_mesh_pods(service, part), mounts) if {
	part.role == "predictor"
	controller.deployment_mode(service).name == "ModelMesh"
	mounts := mesh_pods.mounts(part, model_mounts.single(part))
} else := member(part, template, replicas.of(service, part), component_mounts(service, part, template))

model_mesh_pods(service, part) := replicas.none({"name": "ModelMesh", "source": "status"}) if {
	replicas.stopped(service)
} else := mesh_pods.pods(part)

# Where the workers get their models from is the predictor's to say.
workers(service) := [found |
	typed.present(service, ["spec", "predictor", "workerSpec"])
	replicas.mode_of(service).name == "Standard"
	head := component.of(service, "predictor")
	part := component.worker(head)
	template := component.template(part)
	mounts := mounts_of(service, part, template, model_mounts.single(head), [])
	found := member(part, template, replicas.of_workers(service, head), mounts)
]

canaries(service) := [found |
	typed.present(service, ["spec", "canary"])
	replicas.mode_of(service).name == "Standard"
	some variant in canary.variants(service)
	part := object.union(component.of(variant.service, "predictor"), {"role": variant.role})
	template := component.template(part)
	pods := replicas.of_canary(service, part, variant.replicas)
	found := relocated(variant, member(part, template, pods, component_mounts(service, part, template)))
]

# A canary's own fields have their place in its entry, the others in the stable
# predictor.
relocated(variant, copy) := {
	"group": object.union(copy.group, {"mounts": placed(variant, copy.group.mounts)}),
	"template": object.union(copy.template, {
		"root": variant.root,
		"volumes": placed(variant, copy.template.volumes),
		"containers": placed(variant, copy.template.containers),
	}),
	"part": copy.part,
	"variant": variant,
}

placed(variant, entries) := [object.union(entry, {"path": canary.place(variant, entry.path)}) |
	some entry in entries
]

member(part, template, pods, mounts) := {
	"group": {
		"role": part.role,
		"pods": pods,
		"node": component.node(part),
		"mounts": mounts,
	},
	"template": template,
	"part": part,
}

component_mounts(service, part, template) := mounts_of(
	service, part, template,
	model_mounts.single(part),
	model_mounts.of_list(part, template.containers),
)

mounts_of(service, part, template, uris, listed) := array.concat(
	array.concat(
		model_mounts.of_single(part, uris, template.containers, cached_claim(service, part, uris)),
		listed,
	),
	pod_template.mounts(template.volumes, template.containers),
)

# The claim of the local model cache that replaces the sources, or "". The label that
# the predictor's URI earns is on all pods of the service.
cached_claim(service, part, uris) := "" if {
	count(uris) == 0
} else := claim if {
	claim := local_model.claim(part.labels, part.annotations)
} else := claim if {
	claim := local_model.matching(service, model_uri(service, part, uris))
} else := ""

model_uri(service, part, uris) := uris[0].uri if {
	part.role in {"predictor", "worker"}
} else := of_predictor[0].uri if {
	of_predictor := model_mounts.single(component.of(service, "predictor"))
	count(of_predictor) > 0
} else := ""
