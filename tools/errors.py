"""What a developer command reports instead of a traceback."""


class ToolError(Exception):
    """A developer command cannot go on; the message says what is wrong and where."""
