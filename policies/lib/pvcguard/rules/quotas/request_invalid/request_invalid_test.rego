package lib.pvcguard.rules.quotas.request_invalid_test

import data.lib.pvcguard.rules.quotas.request_invalid

identity := {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "search", "name": "models"}

found(review, parameters, inventory) := findings if {
	findings := request_invalid.findings with input as {"review": review, "parameters": parameters}
		with data.inventory as inventory
}

complete := {"inventory": {"complete": ["*"]}}

refusal(path, text, about) := object.union(
	{
		"id": "QT004",
		"slug": "request-invalid",
		"category": "quotas",
		"severity": "error",
		"outcome": "violation",
		"msg": concat("", ["[QT004] PersistentVolumeClaim search/models: ", text]),
		"solution": solution,
		"resource": identity,
		"path": path,
		"claim": "",
		"related": [],
		"details": {},
		"missing": [],
		"waiver": null,
	},
	about,
)

solution := "Write a whole number of bytes with one of the suffixes k, M, G, T, P, E or Ki, Mi, Gi, Ti, Pi, Ei, such as 20Gi."

claim(size) := {
	"apiVersion": "v1",
	"kind": "PersistentVolumeClaim",
	"metadata": {"namespace": "search", "name": "models"},
	"spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}},
}

field := ["spec", "resources", "requests", "storage"]

scratch(size, replicas) := {
	"apiVersion": "serving.kserve.io/v1beta1",
	"kind": "InferenceService",
	"metadata": {"namespace": "search", "name": "ranker", "annotations": {"serving.kserve.io/deploymentMode": "Standard"}},
	"spec": {"predictor": object.union(replicas, {"volumes": [{
		"name": "scratch",
		"ephemeral": {"volumeClaimTemplate": {"spec": {"storageClassName": "gp3", "resources": {"requests": {"storage": size}}}}},
	}]})},
}

in_template := ["spec", "predictor", "volumes", 0, "ephemeral", "volumeClaimTemplate", "spec", "resources", "requests", "storage"]

judged(size) := found({"object": claim(size)}, {}, {})

no_quantity(written, reason, because) := {refusal(field, sprintf("the storage request %q is no Quantity: %s", [written, because]), {"details": {"reason": reason}})}

not_positive(text) := {refusal(
	field,
	sprintf("the storage request is %s, and must be more than zero", [text]),
	{"details": {"reason": "not-positive"}},
)}

fraction(text, bytes) := {refusal(
	field,
	sprintf("the storage request of %s is no whole number of bytes; %s are charged", [text, bytes]),
	{"severity": "warning", "details": {"reason": "fraction"}},
)}

missing := {refusal(field, "there is no storage request", {"details": {"reason": "missing"}})}

test_sound_requests[note] if {
	some note, size in {"a text": "20Gi", "a number": 21474836480, "the least": "1", "many": "9223372036854775808", "huge": "1e30", "a sign": "+1Gi", "thousandths": "2000m"}
	judged(size) == set()
}

test_no_request[note] if {
	some note, object_ in {
		"null": claim(null),
		"no requests": object.union(object.remove(claim(""), ["spec"]), {"spec": {"resources": {"limits": {"storage": "1Gi"}}}}),
		"no resources": object.union(object.remove(claim(""), ["spec"]), {"spec": {}}),
		"no spec": object.remove(claim(""), ["spec"]),
		"damage": object.union(object.remove(claim(""), ["spec"]), {"spec": {"resources": "1Gi"}}),
	}
	found({"object": object_}, {}, {}) == missing
}

test_no_quantity[note] if {
	some note, case in {
		"a unit that nobody knows": ["50GB", "format", "it is not a number with a suffix"],
		"lower case": ["1gi", "format", "it is not a number with a suffix"],
		"a space inside": ["1 Gi", "format", "it is not a number with a suffix"],
		"nothing": ["", "format", "it is not a number with a suffix"],
		"kilo in upper case": ["1K", "suffix", "there is no such suffix, or a number is lacking after the exponent"],
		"an exponent without a number": ["1e", "suffix", "there is no such suffix, or a number is lacking after the exponent"],
		"no digits": ["Pi", "number", "it has no digits"],
		"an exponent out of range": ["1e101", "range", "its exponent is out of range"],
	}
	judged(case[0]) == no_quantity(case[0], case[1], case[2])
}

test_a_long_text_is_cut_short if {
	long := concat("", ["1" | some _ in numbers.range(1, 257)])
	judged(long) == no_quantity(substring(long, 0, 40), "length", "it is too long")
}

test_not_positive[note] if {
	some note, case in {
		"zero": ["0", "0"],
		"zero as a number": [0, "0"],
		"a suffix alone, which is zero": ["Gi", "0"],
		"negative": ["-1Gi", "-1073741824"],
		"a negative fraction": ["-0.5", "-500m"],
	}
	judged(case[0]) == not_positive(case[1])
}

test_fractions[note] if {
	some note, case in {
		"half a byte": ["0.5", "500m", "1"],
		"half a byte as a number": [0.5, "500m", "1"],
		"one and a half": ["1500m", "1500m", "2"],
		"a tenth of a gibibyte": ["0.1Gi", "107374182400m", "107374183"],
		"the least": ["1n", "1n", "1"],
	}
	judged(case[0]) == fraction(case[1], case[2])
}

test_other_types_are_told_elsewhere if {
	every size in [true, ["1Gi"], {}, 9007199254740993] {
		judged(size) == set()
	}
}

test_claims_of_pods if {
	about := {"details": {"reason": "not-positive"}, "resource": {
		"apiVersion": "serving.kserve.io/v1beta1",
		"kind": "InferenceService",
		"namespace": "search",
		"name": "ranker",
	}}
	found({"object": scratch("0", {})}, {}, {}) == {object.union(refusal(in_template, "", about), {"msg": "[QT004] InferenceService search/ranker: claims of volume \"scratch\": the storage request is 0, and must be more than zero"})}
	found({"object": scratch("1Gi", {})}, {}, {}) == set()
}

test_a_claim_that_goes if {
	found({"operation": "DELETE", "object": claim("0"), "oldObject": claim("0")}, {}, {}) == set()
	found({"operation": "UPDATE", "object": object.union(claim("0"), {"metadata": {"deletionTimestamp": "2026-01-01T00:00:00Z"}})}, {}, {}) == set()
}
