package lib.pvcguard.names_test

import data.lib.pvcguard.names

long(length) := concat("", [letter | some _ in numbers.range(1, length); letter := "a"])

test_subdomain_takes[note] if {
	some note, name in {
		"a letter": "a",
		"a digit": "0",
		"a hyphen inside": "my-claim",
		"two hyphens": "a--b",
		"dots": "a.b-c.d9",
		"253 characters": long(253),
	}
	names.subdomain(name)
}

test_subdomain_refuses[note] if {
	some note, name in {
		"nothing": "",
		"upper case": "Claim",
		"an underscore": "my_claim",
		"a hyphen in front": "-a",
		"a hyphen at the end": "a-",
		"a hyphen before a dot": "a-.b",
		"a dot in front": ".a",
		"a dot at the end": "a.",
		"two dots": "a..b",
		"a space": "a b",
		"a line break at the end": "a\n",
		"a second line": "a\nb",
		"a letter beyond ASCII": "ä",
		"an escape of URIs": "a%20b",
		"254 characters": long(254),
	}
	not names.subdomain(name)
}
