"""Lines of Python source with their indentation and the Rego location each comes from."""

from __future__ import annotations

from pvcguard.rego.plan import Location

INDENT = "    "


class Writer:
    """Collects lines; remembers for each line from which place of the Rego source it was made."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 0
        self.location: Location | None = None
        self.places: list[tuple[int, Location]] = []

    def line(self, text: str) -> None:
        """Adds a line at the current depth."""
        self.lines.append(INDENT * self.depth + text if text else "")
        place = self.location
        if place is not None and place.row and (not self.places or self.places[-1][1] != place):
            self.places.append((len(self.lines), place))

    def open(self, text: str) -> None:
        """Adds a line that starts an indented block."""
        self.line(text)
        self.depth += 1

    def close(self) -> None:
        """Ends an indented block."""
        self.depth -= 1

    def source(self) -> str:
        """All lines, each ended by a newline."""
        return "\n".join(self.lines) + "\n"
