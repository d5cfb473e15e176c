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
# description: >-
#   All that is known of the pods: [{group, template, sources}]. group is as
#   workload.groups has it, but with mounts that name no claim (KServe 0.16 and later
#   mount an empty directory there); template and sources are as in workload.
members(service) := array.concat(array.concat(components, workers), canaries) if {
	components := [found |
		some role in component.roles
		typed.present(service, ["spec", role])
		part := component.of(service, role)
		found := of_component(service, part, component.template(part))
	]
	workers := [found |
		typed.present(service, ["spec", "predictor", "workerSpec"])
		replicas.mode_of(service).name == "Standard"
		head := component.of(service, "predictor")
		found := of_workers(service, head, component.worker(head))
	]
	canaries := [found |
		typed.present(service, ["spec", "canary"])
		replicas.mode_of(service).name == "Standard"
		some variant in canary.all(service)
		found := of_canary(service, variant, component.of(variant.service, "predictor"))
	]
}

# METADATA
# description: The members of the reviewed object; undefined if it is no InferenceService.
reviewed := members(review.resource) if is(review.resource)

# METADATA
# description: What workload has under the same names, of these members.
groups(members_) := [object.union(member.group, {"mounts": named}) |
	some member in members_
	named := [mount | some mount in member.group.mounts; mount.claim != ""]
]

templates(members_) := [member.template | some member in members_]

sources(members_) := [source | some member in members_; some source in member.sources]

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

of_component(service, part, template) := member(
	part,
	template,
	runtime_pods(service, part),
	mesh_pods.mounts(part, model_mounts.single(part)),
) if {
	part.role == "predictor"
	controller.deployment_mode(service).name == "ModelMesh"
} else := member(
	part,
	template,
	replicas.of(service, part),
	mounts(service, part, template),
)

runtime_pods(service, part) := replicas.none({"name": "ModelMesh", "source": "status"}) if {
	replicas.stopped(service)
} else := mesh_pods.pods(part)

# Where the workers get their models from is the predictor's to say.
of_workers(service, head, part) := member(part, template, replicas.of_workers(service, head), array.concat(
	model_mounts.of_single(part, uris, template.containers, local_claim(service, part, uris)),
	pod_template.mounts(template.volumes, template.containers),
)) if {
	template := component.template(part)
	uris := model_mounts.single(head)
}

of_canary(service, variant, component.of(variant.service, "predictor"))
	]
}

# METADATA
# description: The members of the reviewed object; undefined if it is no InferenceService.
reviewed := members(review.resource) if is(review.resource)

# METADATA
# description: What workload has under the same names, of these members.
groups(members_) := [object.union(member.group, {"mounts": named}) |
	some member in members_
	named := [mount | some mount in member.group.mounts; mount.claim != ""]
]

templates(members_) := [member.template | some member in members_]

sources(members_) := [source | some member in members_; some source in member.sources]

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

of_component(service, part, template) := member(
	part,
	template,
	runtime_pods(service, part),
	mesh_pods.mounts(part, model_mounts.single(part)),
) if {
	part.role == "predictor"
	controller.deployment_mode(service).name == "ModelMesh"
} else := member(
	part,
	template,
	replicas.of(service, part),
	mounts(service, part, template),
)

runtime_pods(service, part) := replicas.none({"name": "ModelMesh", "source": "status"}) if {
	replicas.stopped(service)
} else := mesh_pods.pods(part)

# Where the workers get their models from is the predictor's to say.
of_workers(service, head, part) := member(part, template, replicas.of_workers(service, head), array.concat(
	model_mounts.of_single(part, model_mounts.single(head), template.containers, local_claim(service, part)),
	pod_template.mounts(template.volumes, template.containers),
)) if {
	template := component.template(part)
}

of_canary(service, variant, part) := {
	"group": object.union(given.group, {
		"role": variant.role,
		"mounts": [object.union(mount, {"path": canary.place(variant, mount.path)}) | some mount in given.group.mounts],
	}),
	"template": canary_template(variant, given.template),
	"sources": [object.union(source, {"role": variant.role, "path": path}) |
		some source in given.sources
		path := canary.place(variant, source.path)
		path != source.path
	],
} if {
	template := component.template(part)
	given := member(
		part,
		template,
		replicas.of_canary(service, part, variant.replicas),
		mounts(variant.service, part, template),
	)
}

canary_template(variant, template) := object.union(template, {
	"role": variant.role,
	"root": variant.root,
	"volumes": [object.union(volume, {"path": canary.place(variant, volume.path)}) |
		some volume in template.volumes
	],
	"containers": [object.union(container, {"path": canary.place(variant, container.path)}) |
		some container in template.containers
	],
})

member(part, template, pods, mounts_) := {
	"group": {
		"role": part.role,
		"pods": pods,
		"node": component.node(part),
		"mounts": mounts_,
	},
	"template": template,
	"sources": model_mounts.sources(part),
}

mounts(service, part, template) := array.concat(
	array.concat(
		model_mounts.of_single(part, uris, template.containers, local_claim(service, part, uris)),
		model_mounts.of_list(part, template.containers),
	),
	pod_template.mounts(template.volumes, template.containers),
) if {
	uris := model_mounts.single(part)
}

# The claim of the local model cache that replaces the sources, or "". The label that
# the predictor's URI earns is on all pods of the service.
local_claim(service, part, uris) := "" if {
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
