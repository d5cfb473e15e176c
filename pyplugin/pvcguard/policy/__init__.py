"""What `make gen` writes for the Python package: the compiled rules, their registry, the parameters' JSON Schema."""
