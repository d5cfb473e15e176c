"""Developer tools: how the pinned Go programs are built, and what `make gen` writes."""
