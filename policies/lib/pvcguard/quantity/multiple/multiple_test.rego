package lib.pvcguard.quantity.multiple_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quantity.multiple

times(text, count_) := quantity.digits(multiple.of(quantity.parse(text), count_))

test_multiples[note] if {
	some note, case in {
		"none of it": ["20Gi", 0, "0"],
		"fewer than none": ["20Gi", -3, "0"],
		"once": ["20Gi", 1, "21474836480"],
		"three times": ["20Gi", 3, "64424509440"],
		"a number above 16 bits": ["1", 65537, "65537"],
		"the greatest number": ["1", 2147483647, "2147483647"],
		"the greatest number of the greatest integer": ["9223372036854775807", 2147483647, "19807040619342712359383728129"],
		"with a carry through all limbs": ["999999999999999999999999999.999999999", 2, "1999999999999999999999999999.999999998"],
		"with a carry out of the lower half": ["999999999.999999999", 65535, "65534999999999.999934465"],
		"just what fits": ["333333333333000000000000000000", 3, "999999999999000000000000000000"],
		"as much as fits": ["1e29", 9, "900000000000000000000000000000"],
		"nothing, often": ["0", 2147483647, "0"],
	}
	times(case[0], case[1]) == case[2]
}

test_what_is_too_much_is_the_greatest if {
	multiple.of(quantity.parse("1e29"), 10) == quantity.greatest
	multiple.of(quantity.greatest, 2) == quantity.greatest
	multiple.of(quantity.greatest, 1) == quantity.greatest
	multiple.of(quantity.parse("1e21"), 2147483647) == quantity.greatest
}

reached(part, whole, thousandths) if {
	multiple.share_reached(quantity.parse(part), quantity.parse(whole), thousandths)
}

test_a_share_is_reached if {
	reached("90Gi", "100Gi", 900)
	reached("9", "10", 900)
	reached("1", "1", 1000)
	reached("0", "1", 0)
	reached("9223372036854775807", "9223372036854775807", 1000)
	reached("900m", "1", 900)
}

test_a_share_is_not_reached if {
	not reached("96636764159", "100Gi", 900)
	not reached("8", "10", 900)
	not reached("899999999n", "1", 900)
	not reached("9223372036854775806", "9223372036854775807", 1000)
	not reached("1", "1e30", 1)
}

test_thousandths if {
	wrong := {share: got |
		some share, expected in {0.9: 900, 0.95: 950, 0.5: 500, 0.001: 1, 0.9001: 901, 0: 0, -1: 0, 1: 1000, 90: 1000, 0.9999: 1000}
		got := multiple.thousandths(share)
		got != expected
	}
	wrong == {}
}
