# What generated code has to get right in one piece; tests/unit/rego/test_programs_like_opa.py puts inputs to it.
package programs

default fallback := "none"

fallback := input.a if is_string(input.a)

else := sprintf("number %v", [input.a]) if is_number(input.a)

else := "truth" if input.a == true

kind("a", x) := "letter a" if x

kind(name, [first, _]) := first if name != "a"

kind(name, {"k": value}) := value if name != "a"

kinds := [k | some name in ["a", "b"]; some value in input.list; k := kind(name, value)]

pairs := {[k, v] | some k, v in input.object}

swapped[v] contains k if {
	some k, v in input.object
	is_string(v)
}

nested[x].sub[y] := z if {
	some x, inner in input.object
	some y, z in inner
}

by_type[type_name(v)] := count([w | some w in input.list; type_name(w) == type_name(v)]) if some v in input.list

in_order := [[k, v] | some k, v in input.object]

set_in_order := [v | some v in {w | some w in input.list}]

sorted_pairs := sort([[type_name(v), v] | some v in input.list])

all_small if {
	every v in input.list {
		v < 10
	}
}

every_pair if {
	every k, v in input.object {
		k != v
	}
}

none_string if {
	not any_string
}

any_string if {
	some v in input.list
	is_string(v)
}

not_in_object contains v if {
	some v in input.list
	not v in input.object
	not input.object[v]
}

first_two := [x, y] if [x, y] = input.list

first_of_three := x if [x, _, _] = input.list

picked := v if {"k": v} = input.object

equal_members contains [i, j] if {
	some i, j
	input.list[i] == input.list[j]
	i < j
}

depths := {count(path) | walk(input, [path, _])}

strings_within := [v | walk(input, [_, v]); is_string(v)]

replaced := x if x := fallback with input.a as "replaced"

restored := [fallback, x, fallback] if x := fallback with input.a as 7

nested_with := [x, y, z] if {
	x := fallback with input as {"a": "outer"}
	y := all_of with input as {"a": 1, "list": [fallback]}
	z := fallback
}

all_of := {"list": input.list, "inner": x} if x := fallback with input.a as input.list[0]

mocked := x if x := count(input.list) with count as 5

mocked_function := x if x := kind("a", 1) with kind as data.programs.other_kind

other_kind(name, x) := [name, x]

data_replaced := x if x := data.table[input.a] with data.table as {"x": 1, "1": 2}

chosen := data.table[input.a]

chosen_deep contains v if v := data.table[_][input.a]

dynamic := data.programs.sub[input.a]

dynamic_all contains k if {
	some k
	data.programs.sub[k]
}

numbers := [x + 1, x - 1, x * 2, x / 4, x % 3] if {
	x := input.a
	x != 0
}

compared := {[i, j] | some i, x in input.list; some j, y in input.list; x <= y}

unions := {1, "a"} | {v | some v in input.list}

literals contains [x, [1, "two", {"three": null}], {"set", 4}] if x := input.a

member if input.a in {"x", "a", 1, true, [], {}}

merged := object.union({"a": {"b": 1}}, input.object)

renamed := {sprintf("%s-%v", [k, i]): v | some i, pair in in_order; [k, v] := pair}

lookups := [v | some k in ["k", "x", 1, true, null, [1]]; v := input.object[k]]

indexes := [v | some k in [0, 1, 1.0, "0", -1]; v := input.list[k]]

sets_of_sets := {{v, w} | some v in input.list; some w in input.list}

comprehension_in_head := {"list": [v | some v in input.list], "set": {v | some v in input.list}}
