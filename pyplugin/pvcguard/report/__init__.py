"""Reports as text: one module for each form, pure functions from what was found to a string."""
