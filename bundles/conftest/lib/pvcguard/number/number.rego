# Generated from policies/lib/pvcguard/number/number.rego by `make gen`; do not edit.

# METADATA
# title: Number
# description: >-
#   Numbers from outside, made the same on every host. conftest and gator turn
#   numbers of 10^6 and more into floats, which print as 1e+06, and 2.0 is not
#   printed as 2; so no number reaches a message, details or a comparison of text
#   but through here.
package lib.pvcguard.number

# METADATA
# description: >-
#   The number itself in canonical form, if it is whole and fits 32 bits, else
#   undefined. Within this range every host's arithmetic is exact.
whole(value) := canonical if {
	is_number(value)
	value >= -2147483648
	value <= 2147483647
	canonical := to_number(format_int(value, 10))
	canonical == value
}

# METADATA
# description: A whole number as its decimal digits.
text(value) := format_int(value, 10)

# METADATA
# description: How often the divisor goes into a whole number, without a remainder.
quotient(value, divisor) := (value - (value % divisor)) / divisor

# METADATA
# description: The same, rounded up.
quotient_up(value, divisor) := quotient((value + divisor) - 1, divisor)

# METADATA
# description: A decimal digit string of up to nine digits as a number.
parse(digits) := to_number(trim_left(digits, "0")) if trim_left(digits, "0") != ""

else := 0

# METADATA
# description: >-
#   A number that every JSON reader keeps to the last whole digit (below 2^53).
exact(value) if {
	value > -9007199254740992
	value < 9007199254740992
}

# METADATA
# description: The sum of whole numbers of 32 bits, null (unbounded) if one is null.
total(values) := null if {
	null in values
} else := sum(values)
