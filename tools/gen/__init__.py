"""What `make gen` writes: all that follows from the Rego, its METADATA and `data/`."""
