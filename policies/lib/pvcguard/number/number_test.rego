package lib.pvcguard.number_test

import data.lib.pvcguard.number

wholes := {
	"0": [0, 0],
	"-0": [-0, 0],
	"0.0": [0.0, 0],
	"-0.0": [-0.0, 0],
	"-1": [-1, -1],
	"2.0": [2.0, 2],
	"1e3": [1e3, 1000],
	"999999": [999999, 999999],
	"1000000": [1000000, 1000000],
	"1e6": [1e6, 1000000],
	"1000000.0": [1000000.0, 1000000],
	"2147483647": [2147483647, 2147483647],
	"-2147483648": [-2147483648, -2147483648],
}

test_a_whole_number_comes_out_in_canonical_form[note] if {
	some note, numbers in wholes
	json.marshal(number.whole(numbers[0])) == json.marshal(numbers[1])
}

no_wholes := {
	"2147483648": 2147483648,
	"-2147483649": -2147483649,
	"1e30": 1e30,
	"2.5": 2.5,
	"-0.5": -0.5,
	"0.999999999": 0.999999999,
	"a text of digits": "3",
	"an empty text": "",
	"null": null,
	"true": true,
	"a list": [1],
	"a map": {"a": 1},
}

test_anything_else_is_no_whole_number[note] if {
	some note, value in no_wholes
	not number.whole(value)
}

test_text_prints_digits_whatever_the_number_was_written_as[note] if {
	some note, numbers in wholes
	number.text(numbers[0]) == json.marshal(numbers[1])
}

test_quotients[note] if {
	some note, case in {
		"6 / 3": [6, 3, 2, 2],
		"7 / 3": [7, 3, 2, 3],
		"0 / 3": [0, 3, 0, 0],
		"25 / 100": [25, 100, 0, 1],
		"100 / 100": [100, 100, 1, 1],
		"101 / 100": [101, 100, 1, 2],
		"the largest percentage of the largest number": [2147483647 * 999999, 100, 21474814995163, 21474814995164],
	}
	[number.quotient(case[0], case[1]), number.quotient_up(case[0], case[1])] == [case[2], case[3]]
}

test_parse[note] if {
	some note, value in {"0": 0, "000": 0, "": 0, "7": 7, "007": 7, "100": 100, "999999999": 999999999}
	number.parse(note) == value
}

test_exact_up_to_the_last_whole_number_that_a_float_holds[note] if {
	some note, value in {
		"0": 0,
		"2.0": 2.0,
		"1.5": 1.5,
		"2^53 - 1": 9007199254740991,
		"-(2^53 - 1)": -9007199254740991,
	}
	number.exact(value)
}

test_not_exact_beyond[note] if {
	some note, value in {
		"2^53": 9007199254740992,
		"-2^53": -9007199254740992,
		"1e30": 1e30,
	}
	not number.exact(value)
}

test_total[note] if {
	some note, case in {
		"of nothing": [[], 0],
		"of one": [[3], 3],
		"counts equal values each": [[2, 2], 4],
		"unbounded if one is": [[1, null], null],
		"unbounded if all are": [[null, null], null],
	}
	number.total(case[0]) == case[1]
}
