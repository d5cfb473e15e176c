package lib.pvcguard.rules.input.wrong_type_test

import data.lib.pvcguard.rules.input.wrong_type

object_of(api_version, kind, fields) := object.union({"apiVersion": api_version, "kind": kind, "metadata": {"namespace": "team", "name": "x"}}, fields)

service(predictor) := object_of("serving.kserve.io/v1beta1", "InferenceService", {"spec": {"predictor": predictor}})

claim(spec) := object_of("v1", "PersistentVolumeClaim", {"spec": spec})

found(object_) := findings if {
	findings := wrong_type.findings with input as {"review": {"object": object_}}
}

wrong(object_, path, text, expected, actual) := {
	"id": "IN001",
	"slug": "wrong-type",
	"category": "input",
	"severity": "error",
	"outcome": "violation",
	"msg": sprintf("[IN001] %s team/x: %s", [object_.kind, text]),
	"solution": "Give the field the type that the API reference names.",
	"resource": {"apiVersion": object_.apiVersion, "kind": object_.kind, "namespace": "team", "name": "x"},
	"path": path,
	"claim": "",
	"related": [],
	"details": {"expected": expected, "found": actual},
	"missing": [],
	"waiver": null,
}

test_a_string_where_a_number_belongs_is_found if {
	object_ := service({"minReplicas": "3"})
	text := "spec.predictor.minReplicas is a string, where a whole number belongs"
	found(object_) == {wrong(object_, ["spec", "predictor", "minReplicas"], text, "whole", "string")}
}

test_a_number_where_a_string_belongs_is_found if {
	object_ := service({"model": {"storageUri": 5}})
	text := "spec.predictor.model.storageUri is a number, where a string belongs"
	found(object_) == {wrong(object_, ["spec", "predictor", "model", "storageUri"], text, "string", "number")}
}

test_a_list_where_a_map_belongs_is_found if {
	object_ := service([{"minReplicas": "3"}])
	found(object_) == {wrong(object_, ["spec", "predictor"], "spec.predictor is a list, where a map belongs", "object", "array")}
}

test_a_string_where_a_list_belongs_is_found if {
	object_ := claim({"accessModes": "ReadWriteOnce"})
	found(object_) == {wrong(object_, ["spec", "accessModes"], "spec.accessModes is a string, where a list belongs", "array", "string")}
}

test_a_quantity_that_programs_read_differently_is_found if {
	object_ := claim({"resources": {"requests": {"storage": 9007199254740993}}})
	text := "spec.resources.requests.storage is a number too large for every program to read exactly; put it in quotes"
	found(object_) == {wrong(object_, ["spec", "resources", "requests", "storage"], text, "quantity", "number")}
}

test_a_quantity_of_another_type_is_found if {
	object_ := claim({"resources": {"requests": {"storage": true}}})
	text := "spec.resources.requests.storage is a boolean, where a quantity belongs"
	found(object_) == {wrong(object_, ["spec", "resources", "requests", "storage"], text, "quantity", "boolean")}
}

test_every_field_is_found_at_its_place if {
	object_ := service({"storageUris": [{"uri": "pvc://a"}, {"uri": 1}], "volumes": [{"persistentVolumeClaim": "b"}]})
	found(object_) == {
		wrong(object_, ["spec", "predictor", "storageUris", 1, "uri"], "spec.predictor.storageUris[1].uri is a number, where a string belongs", "string", "number"),
		wrong(object_, ["spec", "predictor", "volumes", 0, "persistentVolumeClaim"], "spec.predictor.volumes[0].persistentVolumeClaim is a string, where a map belongs", "object", "string"),
	}
}

test_fields_of_the_right_type_are_fine if {
	found(service({"minReplicas": 3, "maxReplicas": 2.0, "model": {"storageUri": "pvc://a"}, "volumes": null})) == set()
	found(claim({"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": 1073741824}}})) == set()
	found(object_of("v1", "ResourceQuota", {"spec": {"hard": {"requests.storage": "1Gi", "requests.cpu": 0.5}}})) == set()
	found(object_of("storage.k8s.io/v1", "StorageClass", {"parameters": {"type": "gp3"}})) == set()
}

test_fields_that_no_rule_reads_are_free if {
	found(service({"timeout": "soon"})) == set()
	found(object_of("v1", "ConfigMap", {"spec": []})) == set()
}

test_only_kserves_config_map_is_judged if {
	config := {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"namespace": "team", "name": "settings"}, "data": {"replicas": 3}}
	found(config) == set()
	finding := wrong(config, ["data", "replicas"], "data.replicas is a number, where a string belongs", "string", "number")
	found(object.union(config, {"metadata": {"name": "inferenceservice-config"}})) == {object.union(finding, {
		"resource": object.union(finding.resource, {"name": "inferenceservice-config"}),
		"msg": "[IN001] ConfigMap team/inferenceservice-config: data.replicas is a number, where a string belongs",
	})}
}
