"""Regular expressions with RE2's semantics, in time linear in the text.

`syntax` reads RE2's syntax (as Go's regexp/syntax has it), `program` compiles it, `search` answers whether there is a
match (a deterministic automaton, built as it is used), `capture` finds the leftmost match and its groups (all
alternatives in step, in order of preference). Neither ever goes back in the text, so no pattern takes exponential time.
"""
