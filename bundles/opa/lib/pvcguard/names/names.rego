# Generated from policies/lib/pvcguard/names/names.rego by `make gen`; do not edit.

# METADATA
# title: Names
# description: The rules for names of objects (apimachinery, pkg/util/validation).
package lib.pvcguard.names

# METADATA
# description: A DNS-1123 subdomain of at most 253 characters, as claims and classes have.
subdomain(name) if {
	count(name) <= 253
	regex.match(`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`, name)
}
