package lib.pvcguard.workload.pvc_uri_test

import data.lib.pvcguard.workload.pvc_uri

test_parse[note] if {
	some note, case in {
		"pvc://c": ["c", ""],
		"pvc://c/": ["c", ""],
		"pvc://c/m": ["c", "m"],
		"pvc://c/m/": ["c", "m/"],
		"pvc://c/m/n": ["c", "m/n"],
		"pvc://c//m": ["c", "/m"],
		"pvc://c/../x": ["c", "../x"],
		"pvc://c/a/../b": ["c", "a/../b"],
		"pvc://c/.": ["c", "."],
		"pvc://": ["", ""],
		"pvc:///m": ["", "m"],
		"pvc://My_Claim/x": ["My_Claim", "x"],
		"pvc://ns/claim/x": ["ns", "claim/x"],
		"pvc://c/m?x=y": ["c", "m?x=y"],
		"pvc://c/a%20b": ["c", "a%20b"],
		"pvc://pvc://c": ["pvc:", "/c"],
	}
	pvc_uri.parse(note) == {"claim": case[0], "subPath": case[1]}
}

test_not_a_claim[note] if {
	some note in [
		"", "PVC://c", "Pvc://c", "pvc:/c/m", "pvc:c/m", "c/m", " pvc://c",
		"s3://bucket/m", "hf://org/model", "https://example.com/pvc://c",
	]
	not pvc_uri.parse(note)
}

test_what_is_meant_as_a_claim if {
	every uri in {"pvc://models/a", "PVC://models/a", " pvc://models/a", "pvc://models/a\t", "pvc:/models/a", "Pvc:models/a", "pvc:////models/a"} {
		pvc_uri.meant(uri) == "pvc://models/a"
	}
	pvc_uri.meant("pvc:") == "pvc://"
}

test_what_is_not_meant_as_a_claim if {
	every uri in {"", "s3://pvc:/a", "pvc", "pvcs://models", "models/a"} { not pvc_uri.meant(uri) }
}
