"""Rego's built-in functions, by topic.

A built-in takes Rego values and returns one, or `UNDEFINED` where OPA's reports an error (OPA, not being strict about
built-in errors, then has the expression undefined). What is more than undefined raises `RegoError`: a limit that was
exceeded, or a pattern that cannot be matched exactly as OPA does. `registry` says which module has which.
"""
