"""The report for people, in a terminal or a log."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pvcguard.findings import SEVERITIES, Finding, Place, Problem
from pvcguard.outcome import Report

_COLOURS: Final = {"error": "31", "warning": "33", "info": "36", "waived": "2", "dim": "2", "bold": "1"}
# Control, format (bidirectional overrides among them), surrogate, line and paragraph separator.
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_WIDTH: Final = 120
_CONTEXT: Final = 40


class _Style:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, *names: str) -> str:
        if not self._colour:
            return text
        return f"\x1b[{';'.join(_COLOURS[name] for name in names)}m{text}\x1b[0m"


def render(report: Report, *, colour: bool = False) -> str:
    """Each finding with its place, the source line and the remedy; then what they come to.

    Problems that a finding tells are not told twice.
    """
    style = _Style(colour)
    blocks = [_problem(problem, style) for problem in report.untold()]
    blocks += [_finding(finding, style) for finding in report.findings]
    if report.undecided:
        blocks.append(_undecided(report.undecided, report.missing(), style))
    blocks.append(_summary(report, style))
    return "\n\n".join(blocks) + "\n"


def printable(text: str) -> str:
    """The text with everything escaped that a terminal would obey instead of showing it."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if unicodedata.category(character) not in _UNPRINTABLE:
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _problem(problem: Problem, style: _Style) -> str:
    head = style("error", "error", "bold") + f": {printable(problem.message)}"
    return "\n".join([head, *_where(problem.place, style)])


def _finding(finding: Finding, style: _Style) -> str:
    if finding.waiver is None:
        head = style(finding.severity, finding.severity, "bold")
    else:
        head = style(f"waived ({printable(finding.waiver)})", "waived")
    lines = [f"{head}: {printable(finding.msg)}", *_where(finding.place, style)]
    if finding.waiver is None:
        lines.append(f"   {style('=', 'dim')} {printable(finding.solution)}")
    return "\n".join(lines)


def _where(place: Place, style: _Style) -> Iterator[str]:
    if not place.file:
        return
    yield f"  {style('-->', 'dim')} {printable(str(place))}"
    if not place.text.strip():
        return
    before, rest = _window(place.text, place.column)
    number = str(place.line)
    bar = style("|", "dim")
    yield f"{style(number.rjust(4), 'dim')} {bar} {before}{rest}"
    yield f"     {bar} {' ' * columns(before)}{style('^' * max(columns(rest), 1), 'error')}"


def _window(text: str, column: int) -> tuple[str, str]:
    """The source line, before and from the column on; the middle of a very long one."""
    start = max(column - 1, 0)
    before, rest = text[:start].expandtabs(4), text[start:].rstrip()
    if len(before) + len(rest) > _WIDTH:
        if len(before) > _CONTEXT:
            before = "…" + before[-_CONTEXT:]
        if len(rest) > _WIDTH - _CONTEXT:
            rest = rest[: _WIDTH - _CONTEXT] + "…"
    return printable(before), printable(rest)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    combining = sum(unicodedata.combining(character) > 0 for character in text)
    return len(text) + wide - combining


def _undecided(undecided: Sequence[Finding], missing: Sequence[str], style: _Style) -> str:
    counts = Counter(finding.id for finding in undecided)
    rules = ", ".join(f"{rule} × {count}" if count > 1 else rule for rule, count in sorted(counts.items()))
    lines = [f"{style('undecided', 'bold')}: {len(undecided)} ({rules}), for lack of {', '.join(missing)}"]
    parameters = [name for name in missing if "." in name]
    if len(parameters) < len(missing):
        lines.append(
            f"   {style('=', 'dim')} Supply these objects with --inventory FILE, and say --complete KIND"
            " where all of a kind are there."
        )
    if parameters:
        lines.append(f"   {style('=', 'dim')} Set {', '.join(parameters)} in the configuration.")
    return "\n".join(lines)


def _summary(report: Report, style: _Style) -> str:
    summary = report.summary()
    parts = [_count(summary[severity], severity, f"{severity}s") for severity in SEVERITIES[:2]]
    parts.append(f"{summary['info']} info")
    parts += [f"{summary[key]} {key}" for key in ("waived", "undecided") if summary[key]]
    if summary["problems"]:
        parts.append(_count(summary["problems"], "problem", "problems"))
    objects = _count(summary["objects"], "object", "objects")
    return style(", ".join(parts), "bold") + f" ({summary['reviewed']} of {objects} reviewed)"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
