package lib.pvcguard.quantity_test

import data.lib.pvcguard.quantity

# Texts, their exact value, and what a claim is charged with.
values := {
	"0": ["0", "0"],
	"-0": ["0", "0"],
	"+0": ["0", "0"],
	"00": ["0", "0"],
	"1": ["1", "1"],
	"-1": ["-1", "-1"],
	"+1": ["1", "1"],
	"007": ["7", "7"],
	"10": ["10", "10"],
	"1023": ["1023", "1023"],
	"1024": ["1024", "1024"],
	"1025": ["1025", "1025"],
	"1Ki": ["1024", "1024"],
	"1Mi": ["1048576", "1048576"],
	"1Gi": ["1073741824", "1073741824"],
	"1Ti": ["1099511627776", "1099511627776"],
	"1Pi": ["1125899906842624", "1125899906842624"],
	"1Ei": ["1152921504606846976", "1152921504606846976"],
	"7Ei": ["8070450532247928832", "8070450532247928832"],
	"8Ei": ["9223372036854775807", "9223372036854775807"],
	"-8Ei": ["-9223372036854775807", "-9223372036854775807"],
	"1k": ["1000", "1000"],
	"1M": ["1000000", "1000000"],
	"1G": ["1000000000", "1000000000"],
	"1T": ["1000000000000", "1000000000000"],
	"1P": ["1000000000000000", "1000000000000000"],
	"1E": ["1000000000000000000", "1000000000000000000"],
	"10E": ["10000000000000000000", "10000000000000000000"],
	"100m": ["0.1", "1"],
	"1000m": ["1", "1"],
	"1001m": ["1.001", "2"],
	"1500m": ["1.5", "2"],
	"1u": ["0.000001", "1"],
	"1n": ["0.000000001", "1"],
	"1000n": ["0.000001", "1"],
	"0.1n": ["0.000000001", "1"],
	"1e3": ["1000", "1000"],
	"1E3": ["1000", "1000"],
	"1e+3": ["1000", "1000"],
	"1E+2": ["100", "100"],
	"1e-3": ["0.001", "1"],
	"1E-3": ["0.001", "1"],
	"1e0": ["1", "1"],
	"1e18": ["1000000000000000000", "1000000000000000000"],
	"1e19": ["10000000000000000000", "10000000000000000000"],
	"1e-9": ["0.000000001", "1"],
	"1e-10": ["0.000000001", "1"],
	"1.5e3": ["1500", "1500"],
	"1.5e-3": ["0.0015", "1"],
	"0.5": ["0.5", "1"],
	"0.5Gi": ["536870912", "536870912"],
	".5Gi": ["536870912", "536870912"],
	"1.5Gi": ["1610612736", "1610612736"],
	"5.Gi": ["5368709120", "5368709120"],
	".5": ["0.5", "1"],
	"0.1Gi": ["107374182.4", "107374183"],
	"0.1Mi": ["104857.6", "104858"],
	"1.1Gi": ["1181116006.4", "1181116007"],
	"+1Gi": ["1073741824", "1073741824"],
	"-1Gi": ["-1073741824", "-1073741824"],
	"00012Gi": ["12884901888", "12884901888"],
	"1024Mi": ["1073741824", "1073741824"],
	"1000Mi": ["1048576000", "1048576000"],
	"1024Gi": ["1099511627776", "1099511627776"],
	"1000G": ["1000000000000", "1000000000000"],
	"931Gi": ["999653638144", "999653638144"],
	"1000000000": ["1000000000", "1000000000"],
	"1073741824": ["1073741824", "1073741824"],
	"Gi": ["0", "0"],
	"E": ["0", "0"],
	"e5": ["0", "0"],
	"m": ["0", "0"],
	"+": ["0", "0"],
	"-": ["0", "0"],
	".": ["0", "0"],
	"-.": ["0", "0"],
	"+.Gi": ["0", "0"],
	"0e1000": ["0", "0"],
	"0.000000000001": ["0.000000001", "1"],
	"9223372036854775807": ["9223372036854775807", "9223372036854775807"],
	"9223372036854775808": ["9223372036854775808", "9223372036854775808"],
	"99999999999999999999": ["99999999999999999999", "99999999999999999999"],
	"-9223372036854775809": ["-9223372036854775809", "-9223372036854775809"],
	"123456789012345678901234567890": ["123456789012345678901234567890", "123456789012345678901234567890"],
	"0.123456789": ["0.123456789", "1"],
	"0.1234567891": ["0.12345679", "1"],
	"1.000000000000000000001Gi": ["1073741824.000000001", "1073741825"],
	"\u00a01Gi ": ["1073741824", "1073741824"],
	"-1.5": ["-1.5", "-2"],
	"-1.0000000001": ["-1.000000001", "-2"],
	".5Ki": ["512", "512"],
	"e-9": ["0", "0"],
	"0e-10": ["0", "0"],
	"Ti": ["0", "0"],
	"0.0000000000000000000000000000000000000001Gi": ["0.000000001", "1"],
	"0.000000000000000000867361737988403547205962240695953369140625Ei": ["1", "1"],
	"9007199254740991Ki": ["9223372036854774784", "9223372036854774784"],
	"9007199254740992Ki": ["9223372036854775807", "9223372036854775807"],
	"0.999999999999999999999Gi": ["1073741824", "1073741824"],
	"99999999999999999Ki": ["9223372036854775807", "9223372036854775807"],
	"999999999999999999999999999999": ["999999999999999999999999999999", "999999999999999999999999999999"],
	"21474836480000000001n": ["21474836480.000000001", "21474836481"],
	"1e-100": ["0.000000001", "1"],
}

# From 10^30 on, the value is the greatest.
huge := {"1e30", "1e100", "1000000000000000000000000000000", "1000000000000E"}

refused := {
	"1E5E": "format",
	"1gi": "format",
	"1GI": "format",
	"1GiB": "format",
	"1GB": "format",
	"1KB": "format",
	"1kB": "format",
	"1B": "format",
	"1b": "format",
	"1Gb": "format",
	"1Gib": "format",
	"1Zi": "format",
	"1Yi": "format",
	"1Z": "format",
	"1Y": "format",
	"1R": "format",
	"1Q": "format",
	"1 Gi": "format",
	"1\tGi": "format",
	"1\u00a0Gi": "format",
	"1_000": "format",
	"1'000": "format",
	"0x10": "format",
	"0b1": "format",
	"0o7": "format",
	"1.5.5": "format",
	"1..5": "format",
	"1e1.5": "format",
	"NaN": "format",
	"Inf": "format",
	"nan": "format",
	"inf": "format",
	"Infinity": "format",
	"\u0661Gi": "format",
	"\uff11Gi": "format",
	"\u00b2Gi": "format",
	"1\u00b5": "format",
	"1\u03bcs": "format",
	"\u22121Gi": "format",
	"1\u2009Gi": "format",
	"": "format",
	"null": "format",
	"one": "format",
	"1h": "format",
	"1s": "format",
	"10%": "format",
	"$1": "format",
	"1%Gi": "format",
	"1Gi#": "format",
	"1e": "suffix",
	"1E+": "suffix",
	"1e+": "suffix",
	"1e-": "suffix",
	"1EE": "suffix",
	"1Ee5": "suffix",
	"e": "suffix",
	"ee5": "suffix",
	"1K": "suffix",
	"1ki": "suffix",
	"1mi": "suffix",
	"1.5i": "suffix",
	"1MiM": "suffix",
	"1Mi5": "suffix",
	"1G5": "suffix",
	"1nn": "suffix",
	"--1": "suffix",
	"+-1": "suffix",
	"1-": "suffix",
	"1e99999999999999999999": "suffix",
	"1e9223372036854775807": "range",
	"1e9223372036854775808": "suffix",
	"1e101": "range",
	"1e-101": "range",
	"e-10": "number",
	"e-10000": "number",
	"-.e-10": "number",
	"Pi": "number",
	"+.Ei": "number",
	"1.1.M": "format",
	"1Gi\n": "format",
}

test_values if {
	wrong := {text: got |
		some text, expected in values
		got := [quantity.digits(quantity.parse(text)), quantity.digits(quantity.bytes(text))]
		got != expected
	}
	wrong == {}
}

test_valid if {
	wrong := {text | some text, _ in values; not quantity.valid(text)} | {text | some text in huge; not quantity.valid(text)}
	wrong == set()
}

test_no_reason_where_valid if {
	{reason | some text, _ in values; reason := quantity.reason(text)} == {""}
}

test_huge if {
	{value | some text in huge; value := quantity.parse(text)} == {quantity.greatest}
}

test_refused if {
	wrong := {text: got |
		some text, expected in refused
		got := quantity.reason(text)
		got != expected
	}
	wrong == {}
	every text, _ in refused {
		not quantity.valid(text)
		not quantity.bytes(text)
	}
}

test_length if {
	quantity.reason(sprintf("%0257d", [1])) == "length"
	quantity.parse(sprintf("%0256d", [1])) == quantity.one
}

test_values_that_are_no_text if {
	quantity.parse(null) == quantity.zero
	quantity.parse(1073741824) == [0, 1, 73741824, 0]
	quantity.parse(1e3) == [0, 0, 1000, 0]
	quantity.parse(2.0) == [0, 0, 2, 0]
	quantity.parse(1.5) == [0, 0, 1, 500000000]
	quantity.parse(-1) == [0, 0, -1, 0]
	quantity.parse(9007199254740991) == [0, 9007199, 254740991, 0]
	quantity.reason(9007199254740992) == "precision"
	quantity.reason(-9007199254740992) == "precision"
	{reason | some value in [true, [], {}, ["1Gi"]]; reason := quantity.reason(value)} == {"type"}
}

# The arithmetic that hosts get wrong on plain numbers.
test_greatest_integer_twice if {
	most := quantity.parse("9223372036854775807")
	quantity.digits(quantity.add(most, most)) == "18446744073709551614"
	quantity.total([most, most]) == quantity.add(most, most)
}

test_twenty_exbibytes if {
	all_of_them := quantity.total([quantity.parse("1Ei") | some _ in numbers.range(1, 20)])
	quantity.digits(all_of_them) == "23058430092136939520"
	quantity.text(all_of_them) == "20Ei"
}

test_total_of_none if quantity.total([]) == quantity.zero

test_carry if {
	quantity.add([0, 999999999, 999999999, 999999999], [0, 0, 0, 1]) == [1, 0, 0, 0]
}

test_growth if {
	quantity.growth([1, 0, 0, 0], [0, 0, 0, 1]) == [0, 999999999, 999999999, 999999999]
	quantity.growth([1, 0, 5, 0], [1, 0, 3, 0]) == [0, 0, 2, 0]
	quantity.growth([1, 0, 5, 0], [1, 0, 5, 0]) == quantity.zero
	quantity.growth([1, 0, 5, 0], [2, 0, 0, 0]) == quantity.zero
}

test_order if {
	ascending := ["-1Gi", "-1", "-1n", "0", "1n", "1m", "999m", "1", "1G", "1Gi", "8Ei", "9223372036854775808", "1e30"]
	parsed := [quantity.parse(text) | some text in ascending]
	parsed == sort(parsed)
	count({value | some value in parsed}) == count(ascending)
	quantity.parse("1024Mi") == quantity.parse("1Gi")
	quantity.parse("-0") == quantity.parse("0")
}

test_text if {
	wrong := {text: got |
		some text, expected in texts
		got := quantity.text(quantity.parse(text))
		got != expected
	}
	wrong == {}
}

texts := {
	"0": "0",
	"1": "1",
	"1023": "1023",
	"1024": "1Ki",
	"1000": "1k",
	"0.5Gi": "512Mi",
	"1536Mi": "1536Mi",
	"1024Gi": "1Ti",
	"100G": "100G",
	"100Gi": "100Gi",
	"7Ei": "7Ei",
	"1e18": "1E",
	"10Ei": "9223372036854775807",
	"0.1Gi": "107374182400m",
	"500m": "500m",
	"1500000n": "1500u",
	"1n": "1n",
	"-1500m": "-1500m",
	"-1Gi": "-1073741824",
	"1e29": "100000000000E",
}
