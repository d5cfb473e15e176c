package lib.pvcguard.requests_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.requests

claim(storage) := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "spec": {"resources": {"requests": {"storage": storage}}}}

service(templates) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": {"volumes": [volume |
		some name, spec in templates
		volume := {"name": name, "ephemeral": {"volumeClaimTemplate": {"spec": spec}}}
	]}},
}

field := ["spec", "resources", "requests", "storage"]

in_template := ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec", "resources", "requests", "storage"]

asked(review) := found if found := requests.all_of_review with input as {"review": review}

amounts(object_) := found if found := requests.amounts with input as {"review": {"object": object_}}

test_a_claim_asks_for_itself if {
	asked({"object": claim("1Gi")}) == [{"whose": "", "value": "1Gi", "path": field}]
	asked({"object": claim(null)}) == [{"whose": "", "value": null, "path": field}]
	asked({"object": {"kind": "PersistentVolumeClaim"}}) == [{"whose": "", "value": null, "path": field}]
	asked({"object": {"kind": "PersistentVolumeClaim", "spec": "x"}}) == [{"whose": "", "value": null, "path": field}]
}

test_a_service_asks_for_its_pods if {
	asked({"object": service({"scratch": claim("1Gi").spec})}) == [{"whose": "claims of volume \"scratch\": ", "value": "1Gi", "path": in_template}]
	asked({"object": service({"scratch": {}})}) == [{"whose": "claims of volume \"scratch\": ", "value": null, "path": in_template}]
}

test_what_asks_for_nothing if {
	asked({"object": {"kind": "Pod", "spec": {"resources": {"requests": {"storage": "1Gi"}}}}}) == []
	asked({"object": service({})}) == []
	asked({"operation": "DELETE", "object": claim("1Gi"), "oldObject": claim("1Gi")}) == []
	asked({}) == []
}

test_amounts if {
	amounts(claim("1Gi")) == [{"whose": "", "value": "1Gi", "path": field, "amount": quantity.parse("1Gi")}]
	every refused in [null, "0", "-1", "1GB", true, 0, []] {
		amounts(claim(refused)) == []
	}
}
