# Generated from policies/lib/pvcguard/quantity/multiple/multiple.rego by `make gen`; do not edit.

# METADATA
# title: Multiples of quantities
# description: >-
#   A quantity several times, and one as a share of another, exact on every host: no
#   product here passes 2^53.
package lib.pvcguard.quantity.multiple

import data.lib.pvcguard.number
import data.lib.pvcguard.quantity

# METADATA
# description: >-
#   The quantity, which is not negative, so many times; count_ is a whole number of 32
#   bits. From 10^30 on it is the greatest.
of(amount, count_) := quantity.zero if {
	count_ <= 0
} else := quantity.greatest if {
	amount[0] > number.quotient(999999999999, count_)
} else := quantity.add(times(times(amount, high), half), times(amount, low)) if {
	high := number.quotient(count_, half)
	low := count_ - (high * half)
}

# 16 bits, so that no product with a limb passes 2^53.
half := 65536

times(amount, factor) := quantity.carried([product_ |
	some limb in amount
	product_ := limb * factor
])

# METADATA
# description: "Whether part is at least so many thousandths of whole; neither is negative."
share_reached(part, whole, thousandths) if times(part, 1000) >= times(whole, thousandths)

# METADATA
# description: >-
#   A share as thousandths, rounded up; what is not between 0 and 1 counts as the
#   nearest that is.
thousandths(share) := 0 if {
	share < 0
} else := 1000 if {
	share >= 1
} else := number.quotient_up(quantity.parse(share)[3], 1000000)
