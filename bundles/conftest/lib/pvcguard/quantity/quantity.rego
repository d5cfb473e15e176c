# Generated from policies/lib/pvcguard/quantity/quantity.rego by `make gen`; do not edit.

# METADATA
# title: Quantity
# description: >-
#   Kubernetes' resource.Quantity, exact on every host. A quantity is an array of
#   four whole numbers, its limbs: the first in units of 10^18, then 10^9, 1 and
#   10^-9, all with the sign of the quantity. So quantities are compared with Rego's
#   own operators. Hosts disagree on numbers above 2^53 and on fractions; no limb,
#   and nothing that is computed here, leaves that range. Values from 10^30 on count
#   as just below it; only those with a binary suffix are capped earlier, at 2^63-1,
#   as Kubernetes does.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
package lib.pvcguard.quantity

import data.lib.pvcguard.number

base := 1000000000

zero := [0, 0, 0, 0]

one := [0, 0, 1, 0]

greatest := [999999999999, 999999999, 999999999, 999999999]

greatest_binary := [9, 223372036, 854775807, 0]

# From large to small, each a thousandth of the one before.
decimal_suffixes := ["E", "P", "T", "G", "M", "k", "", "m", "u", "n"]

decimal_exponents := {suffix: power |
	some i, suffix in decimal_suffixes
	power := 18 - (3 * i)
}

binary_suffixes := ["Ei", "Pi", "Ti", "Gi", "Mi", "Ki"]

# The power of two that a suffix stands for, in factors that a limb can take.
binary_factors := {
	"Ki": [1024, 1, 1],
	"Mi": [1048576, 1, 1],
	"Gi": [1048576, 1024, 1],
	"Ti": [1048576, 1048576, 1],
	"Pi": [1048576, 1048576, 1024],
	"Ei": [1048576, 1048576, 1048576],
}

# METADATA
# description: >-
#   The quantity that a field holds, rounded away from zero to 10^-9 as Kubernetes
#   does; undefined if the field holds none.
parse(value) := found if {
	found := plain(value)
} else := signed(parts.sign, magnitude(parts)) if {
	parts := parts_of(value)
}

# METADATA
# description: >-
#   The same, rounded away from zero to whole bytes, which is what a claim is
#   charged with.
bytes(value) := found if {
	found := plain(value)
} else := signed(parts.sign, rounded_up(magnitude(parts))) if {
	parts := parts_of(value)
}

valid(value) if parse(value)

# METADATA
# description: >-
#   Why a field holds no quantity: type, precision (a number without quotes that some
#   hosts cannot read exactly), length, format, suffix, number (digits are lacking)
#   or range (the exponent); "" if it holds one.
reason(value) := "" if parse(value)

else := "precision" if {
	is_number(value)
	not text_of(value)
} else := "type" if {
	not text_of(value)
} else := "length" if {
	count(text_of(value)) > longest
} else := "format" if {
	not parts_of(value)
} else := "suffix" if {
	not suffix_known(parts_of(value).suffix)
} else := "range" if {
	parts_of(value).digits != ""
} else := "number"

add(a, b) := carried([a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]])

# METADATA
# description: The sum of an array of quantities none of which is negative.
total(quantities) := carried([limb |
	some i in [0, 1, 2, 3]
	limb := sum([quantity[i] | some quantity in quantities])
])

# METADATA
# description: How much a is above b, zero if it is not; neither may be negative.
growth(a, b) := carried([(a[0] - b[0]) - 1, ((a[1] - b[1]) + base) - 1, ((a[2] - b[2]) + base) - 1, (a[3] - b[3]) + base]) if {
	a > b
} else := zero

# METADATA
# description: The value in decimal digits, with a fraction only where there is one.
digits(quantity) := concat("", [sign(quantity), whole_digits(quantity), decimals_of(quantity)])

# METADATA
# description: >-
#   The shorter of the two canonical texts: 20Gi, 100G, 500m. Kubernetes keeps the
#   family of suffixes that the user wrote, but a sum has none.
text(quantity) := binary if {
	binary := binary_form(quantity)
	count(binary) <= count(decimal_form(quantity))
} else := decimal_form(quantity)

# Longer texts are refused unread; Kubernetes has no bound.
longest := 256

zeros := sprintf("%039d", [0])

# The JSON layer of Kubernetes trims white space, but not control characters, since
# those are escaped in JSON and it looks at the text before that is undone.
white_space := " \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"

text_of(value) := trim(value, white_space) if is_string(value)

else := json.marshal(value) if {
	is_number(value)
	value > -9007199254740992
	value < 9007199254740992
} else := "0" if {
	value == null
}

# What nearly everybody writes, 20Gi, is worked out at once: it stays below 2^53.
plain(value) := [0, over(size), size % base, 0] if {
	[[_, digits_, suffix]] := regex.find_all_string_submatch_n(`^([0-9]{1,6})(|k|M|G|Ki|Mi|Gi)$`, value, 1)
	size := number.parse(digits_) * plain_factors[suffix]
}

plain_factors := {
	"": 1,
	"k": 1000,
	"M": 1000000,
	"G": 1000000000,
	"Ki": 1024,
	"Mi": 1048576,
	"Gi": 1073741824,
}

# Every part may be empty, but not all of them.
pattern := `^([+-]?)([0-9]*)(\.[0-9]*|)((?:[eEinumkKMGTP]+[+-]?|[+-])[0-9]*|)$`

parts_of(value) := parts if {
	text_ := text_of(value)
	text_ != ""
	count(text_) <= longest
	[[_, sign_, integer, fraction_, suffix]] := regex.find_all_string_submatch_n(pattern, text_, 1)
	decimals := trim_left(fraction_, ".")
	parts := {
		"sign": sign_,
		"written": concat("", [integer, decimals]),
		"digits": trim_left(concat("", [integer, decimals]), "0"),
		"decimals": count(decimals),
		"suffix": suffix,
	}
}

magnitude(parts) := zero if {
	parts.digits == ""
	suffix_known(parts.suffix)
	not lacks_digits(parts)
} else := min([greatest_binary, scaled(multiplied(parts.digits, factors), 0 - parts.decimals)]) if {
	parts.digits != ""
	factors := binary_factors[parts.suffix]
} else := scaled(parts.digits, exponent(parts.suffix) - parts.decimals) if {
	parts.digits != ""
}

# Kubernetes reads no digits as zero ("Gi"), but only on the path that its parser
# takes for small units (quantity.go, ParseQuantity).
lacks_digits(parts) if {
	parts.written == ""
	parts.suffix in {"Pi", "Ei"}
} else if {
	parts.written == ""
	startswith(exponent_text(parts.suffix), "-")
	not small_exponent(parts.suffix)
}

small_exponent(suffix) if exponent(suffix) >= -9

suffix_known(suffix) if binary_factors[suffix]

else if decimal_exponents[suffix]

else if {
	regex.match(`^[eE][+-]?[0-9]+$`, suffix)
	digits_ := exponent_digits(suffix)
	[count(digits_), digits_] <= [19, "9223372036854775807"]
}

# The power of ten that a suffix stands for. Larger ones make Kubernetes' own parser
# run away, and are not read.
exponent(suffix) := power if {
	power := decimal_exponents[suffix]
} else := power if {
	suffix_known(suffix)
	count(exponent_digits(suffix)) <= 3
	size := number.parse(exponent_digits(suffix))
	size <= 100
	power := {true: 0 - size, false: size}[startswith(exponent_text(suffix), "-")]
}

exponent_text(suffix) := substring(suffix, 1, -1)

exponent_digits(suffix) := trim_left(exponent_text(suffix), "+-0")

# Digits times 10^power, in limbs, rounded up.
scaled(digits_, power) := greatest if {
	count(digits_) + power > 30
} else := carried([
	number.parse(substring(fixed, 0, 12)),
	number.parse(substring(fixed, 12, 9)),
	number.parse(substring(fixed, 21, 9)),
	number.parse(substring(fixed, 30, 9)) + rest,
]) if {
	long := concat("", [digits_, zeros])
	length := max([0, (count(digits_) + power) + 9])
	fixed := concat("", [substring(zeros, 0, 39 - length), substring(long, 0, length)])
	rest := min([1, count(trim(substring(long, length, -1), "0"))])
}

carried([a, b, c, d]) := [a + over(b_), b_ % base, c_ % base, d % base] if {
	c_ := c + over(d)
	b_ := b + over(c_)
}

over(limb) := number.quotient(limb, base)

rounded_up(quantity) := quantity if {
	quantity[3] == 0
} else := carried([quantity[0], quantity[1], quantity[2] + 1, 0])

signed(sign_, quantity) := [negative |
	some limb in quantity
	negative := 0 - limb
] if {
	sign_ == "-"
} else := quantity

# Digits times a power of two. The three empty limbs in front hold what it adds.
multiplied(digits_, factors) := trim_left(joined(settled(times(times(times(limbs, factors[0]), factors[1]), factors[2]))), "0") if {
	padded := concat("", [substring(zeros, 0, 36 - (count(digits_) % 9)), digits_])
	limbs := [number.parse(substring(padded, i, 9)) | some i in numbers.range_step(0, count(padded) - 9, 9)]
}

# Each limb takes what is over from the one below it. One may end slightly above the
# base, which three times in a row is harmless and settled in the end.
times(limbs, factor) := [sum_ |
	below := array.concat(array.slice(limbs, 1, count(limbs)), [0])
	some i, limb in limbs
	sum_ := ((limb * factor) % base) + over(below[i] * factor)
]

settled(limbs) := [sum_ |
	some i, limb in limbs
	sum_ := (limb + carry(array.slice(limbs, i + 1, count(limbs)))) % base
]

# Limbs just above the base carry one over if they stand behind nothing but nines,
# that is, if the array sorts after one that has only nines.
carry(below) := 1 if {
	below > [nines | some _ in below; nines := base - 1]
} else := 0

joined(limbs) := concat("", [substring(number.text(base + limb), 1, 9) | some limb in limbs])

sign(quantity) := "-" if {
	quantity < zero
} else := ""

# The first limb may have more digits than the others.
unsigned_digits(limbs) := trim_left(concat("", [number.text(abs(limbs[0])), rest]), "0") if {
	rest := joined([abs(limb) | some limb in array.slice(limbs, 1, 4)])
}

whole_digits(quantity) := digits_ if {
	digits_ := unsigned_digits(array.slice(quantity, 0, 3))
	digits_ != ""
} else := "0"

decimals_of(quantity) := concat("", [".", trim_right(joined([abs(quantity[3])]), "0")]) if {
	quantity[3] != 0
} else := ""

# The largest suffix without a fraction.
decimal_form(quantity) := "0" if {
	quantity == zero
} else := forms[0] if {
	all_digits := unsigned_digits(quantity)
	forms := [concat("", [sign(quantity), trim_suffix(all_digits, places), suffix]) |
		some suffix in decimal_suffixes
		places := substring(zeros, 0, decimal_exponents[suffix] + 9)
		endswith(all_digits, places)
	]
}

# The same with the binary suffixes; undefined if none fits.
binary_form(quantity) := forms[0] if {
	forms := [concat("", [digits(parts), suffix]) |
		some suffix in binary_suffixes
		[a, b, c] := binary_factors[suffix]
		parts := divided(divided(divided(quantity, a), b), c)
	]
}

# Undefined if it leaves a remainder.
divided(quantity, divisor) := [number.quotient(quantity[0], divisor), number.quotient(b, divisor), number.quotient(c, divisor), 0] if {
	quantity[3] == 0
	quantity > zero
	b := ((quantity[0] % divisor) * base) + quantity[1]
	c := ((b % divisor) * base) + quantity[2]
	c % divisor == 0
}
