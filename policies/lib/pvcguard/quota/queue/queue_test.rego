package lib.pvcguard.quota.queue_test

import data.lib.pvcguard.quantity
import data.lib.pvcguard.quota.queue

manifest(size) := {"spec": {"resources": {"requests": {"storage": size}}}}

stored(size) := object.union(manifest(size), {"metadata": {"uid": "1"}})

limit(size) := {"spec": {"hard": {"requests.storage": size}}}

namespace(quotas, claims) := {"namespace": {"search": {"v1": {"ResourceQuota": quotas, "PersistentVolumeClaim": claims}}}}

claims := {"d": manifest("2"), "b": manifest("3"), "a": stored("4"), "c": manifest("4")}

exceeded(quota, requested, used, hard) := {
	"quota": quota,
	"key": "requests.storage",
	"requested": quantity.parse(requested),
	"used": quantity.parse(used),
	"hard": quantity.parse(hard),
	"basis": "spec",
}

test_new_claims_wait_in_order_of_name if {
	queue.waiting("search") == [
		{"name": "b", "demand": {"q": {"requests.storage": quantity.parse("3")}}},
		{"name": "c", "demand": {"q": {"requests.storage": quantity.parse("4")}}},
		{"name": "d", "demand": {"q": {"requests.storage": quantity.parse("2")}}},
	] with data.inventory as namespace({"q": limit("10")}, claims)
}

test_all_fit if {
	queue.refused("search") == {} with data.inventory as namespace({"q": limit("13")}, claims)
	queue.admitted("search", 2) == {
		"used": {"q": {"requests.storage": quantity.parse("11")}},
		"refused": [],
	} with data.inventory as namespace({"q": limit("13")}, claims)
}

test_a_smaller_one_behind_fits if {
	queue.refused("search") == {"c": [exceeded("q", "4", "7", "10")]} with data.inventory as namespace({"q": limit("10")}, claims)
	queue.admitted("search", 3) == {
		"used": {"q": {"requests.storage": quantity.parse("9")}},
		"refused": [{"name": "c", "exceeded": [exceeded("q", "4", "7", "10")]}],
	} with data.inventory as namespace({"q": limit("10")}, claims)
}

test_what_one_quota_refuses_is_charged_to_none if {
	queue.refused("search") == {
		"b": [exceeded("p", "3", "4", "6")],
		"c": [exceeded("p", "4", "4", "6")],
	} with data.inventory as namespace({"p": limit("6"), "q": limit("10")}, claims)
}

# The two of a third pair are behind the end, and so is everyone where nobody is asked.
test_the_end_of_the_queue if {
	five := {sprintf("c%d", [i]): manifest("1") | some i in numbers.range(1, 5)}
	full := {name: [exceeded("q", "1", "0", "0.5")] | some name, _ in five}
	queue.refused("search") == full with data.inventory as namespace({"q": limit("0.5")}, five)
	queue.admitted("search", 0) == {
		"used": {"q": {"requests.storage": quantity.parse("4")}},
		"refused": [],
	} with data.inventory as namespace({"q": limit("3")}, claims)
}

test_no_quota if queue.refused("search") == {} with data.inventory as namespace({}, claims)

test_nothing_known if queue.refused("search") == {}

# Threes and twos in turn fill 300 of 302; then one two fits.
test_many if {
	many := {sprintf("c%03d", [i]): manifest(sprintf("%d", [3 - (i % 2)])) | some i in numbers.range(0, 299)}
	found := queue.refused("search") with data.inventory as namespace({"q": limit("302")}, many)
	object.keys(found) == {name | some name, _ in many; name >= "c120"; name != "c121"}
	found.c120 == [exceeded("q", "3", "300", "302")]
	found.c299 == [exceeded("q", "2", "302", "302")]
}
