"""Turns a plan into the source of a Python module.

`analysis` finds out what the code may rely on, `statements` writes the body of one function, `module` the whole.
"""
