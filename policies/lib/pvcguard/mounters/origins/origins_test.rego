package lib.pvcguard.mounters.origins_test

import data.lib.pvcguard.mounters.origins

owned(references) := {"metadata": {"name": "x", "ownerReferences": references}}

by(api_version, kind, name) := {"apiVersion": api_version, "kind": kind, "name": name, "controller": true}

web := {"spec": {"replicas": 3}}

older := {"spec": {"replicas": 0}}

nightly := {"spec": {"schedule": "0 3 * * *"}}

supplied := {"namespace": {"models": {
	"v1": {"Pod": {"web": web}},
	"apps/v1": {
		"Deployment": {"web": web, "api": web},
		"ReplicaSet": {"api-5d4f8c7b9": older},
		"StatefulSet": {"web": web},
	},
	"batch/v1": {"CronJob": {"nightly": nightly}, "Job": {"load": web}},
}}}

controller(object_) := [found |
	found := origins.controller("models", object_) with data.inventory as supplied
]

test_the_supplied_object_that_controls[note] if {
	some note, [references, expected] in {
		"itself": [[by("apps/v1", "StatefulSet", "web")], [{"kind": "StatefulSet", "object": web}]],
		"among owners that do not control": [
			[{"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}, by("batch/v1", "Job", "load")],
			[{"kind": "Job", "object": web}],
		],
		"the first of several": [
			[by("apps/v1", "StatefulSet", "web"), by("batch/v1", "Job", "load")],
			[{"kind": "StatefulSet", "object": web}],
		],
		"the set rather than its deployment": [[by("apps/v1", "ReplicaSet", "api-5d4f8c7b9")], [{"kind": "ReplicaSet", "object": older}]],
		"the deployment of a set that is not there": [[by("apps/v1", "ReplicaSet", "web-5d4f8c7b9")], [{"kind": "Deployment", "object": web}]],
		"the cron job of a job that is not there": [[by("batch/v1", "Job", "nightly-29384756")], [{"kind": "CronJob", "object": nightly}]],
		"no deployment of that name": [[by("apps/v1", "ReplicaSet", "shop-5d4f8c7b9")], []],
		"no hash at the end": [[by("apps/v1", "ReplicaSet", "web-canary")], []],
		"no minute at the end": [[by("batch/v1", "Job", "nightly-now")], []],
		"a set without a maker": [[by("apps/v1", "StatefulSet", "web-5d4f8c7b9")], []],
		"a pod stands for nothing": [[by("v1", "Pod", "web")], []],
		"the same kind of another group": [[by("batch.volcano.sh/v1alpha1", "Job", "load")], []],
		"a kind that nobody reads here": [[by("kubeflow.org/v1", "Notebook", "web")], []],
		"damaged": ["web", []],
		"nobody": [[], []],
	}
	controller(owned(references)) == expected
}

labelled(references, labels) := {"metadata": {"labels": labels, "ownerReferences": references}}

templated(references, labels) := {
	"metadata": {"ownerReferences": references},
	"spec": {"template": {"metadata": {"labels": labels}}},
}

test_what_kserve_made[note] if {
	some note, [kind, object_] in {
		"a service's deployment": ["Deployment", templated([by("serving.kserve.io/v1beta1", "InferenceService", "bert")], {})],
		"an llm service's deployment": ["Deployment", templated([by("serving.kserve.io/v1alpha2", "LLMInferenceService", "bert")], {})],
		"a service's pod": ["Pod", labelled([by("apps/v1", "ReplicaSet", "bert-5d4f8c7b9")], {"serving.kserve.io/inferenceservice": "bert"})],
		"a revision's deployment": ["Deployment", templated([by("serving.knative.dev/v1", "Revision", "bert-1")], {"serving.kserve.io/inferenceservice": "bert"})],
		"a group's set": ["StatefulSet", templated([by("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet", "bert")], {"app.kubernetes.io/part-of": "llminferenceservice"})],
	}
	origins.kserve_made(kind, object_)
}

test_what_others_made[note] if {
	some note, [kind, object_] in {
		"a label without a controller": ["Pod", labelled([], {"serving.kserve.io/inferenceservice": "bert"})],
		"a label of an object rather than its pods": ["Deployment", labelled([by("argoproj.io/v1alpha1", "Rollout", "x")], {"serving.kserve.io/inferenceservice": "bert"})],
		"a part of something else": ["Pod", labelled([by("apps/v1", "ReplicaSet", "x")], {"app.kubernetes.io/part-of": "shop"})],
		"the download into a local cache": ["Job", templated([by("serving.kserve.io/v1alpha1", "LocalModelNode", "gpu-1")], {})],
		"a kind of the same name": ["Deployment", templated([by("example.com/v1", "InferenceService", "bert")], {})],
		"nobody's": ["Pod", labelled([], {})],
	}
	not origins.kserve_made(kind, object_)
}
