"""Reads RE2's syntax as Go's regexp/syntax does with its Perl flags.

``$`` is the end of the text and nothing else; ``\\d``, ``\\s``, ``\\w`` and ``\\b`` know ASCII only; ``[^a]`` takes in
a newline. There are neither references back nor looking around. Unicode scripts (``\\p{Greek}``) are refused, since
Python has no table of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pvcguard.rego.regex import classes, tree
from pvcguard.rego.regex.escapes import PatternError, Reader
from pvcguard.rego.regex.tree import Node

# Go's limits.
_MAX_REPEAT = 1000
_MAX_HEIGHT = 1000

_ASSERTIONS = {"A": "begin", "z": "end", "b": "word", "B": "no_word"}


@dataclass(frozen=True, slots=True)
class Flags:
    """``(?ims U)``: fold case, ``^`` and ``$`` at lines, dot takes in newlines, laziness turned around."""

    fold: bool = False
    lines: bool = False
    dot_all: bool = False
    lazy: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parsed pattern: its tree, number of groups and the numbers of named ones."""

    node: Node
    groups: int
    names: dict[str, int]


@dataclass(slots=True)
class _Open:
    """A group that is not closed yet. number 0: it captures nothing."""

    number: int
    flags: Flags
    options: list[Node] = field(default_factory=list)
    parts: list[Node] = field(default_factory=list)

    def node(self) -> Node:
        options = [*self.options, tree.Sequence(tuple(self.parts))]
        return options[0] if len(options) == 1 else tree.Choice(tuple(options))


def parse(text: str) -> Pattern:
    """`PatternError` if Go's parser refuses the pattern, `UnsupportedError` if it is not known what Go does."""
    return _Parser(text).run()


class _Parser:
    def __init__(self, text: str) -> None:
        self.source = Reader(text)
        self.flags = Flags()
        self.groups = 0
        self.names: dict[str, int] = {}
        self.open = [_Open(0, self.flags)]
        # Whether what was read last is a repetition, which must not be repeated directly.
        self.repeated = False

    def run(self) -> Pattern:
        source = self.source
        while not source.at_end():
            repeated, self.repeated = self.repeated, False
            self.item(source.take(), repeated)
        if len(self.open) != 1:
            raise PatternError("missing )")
        return Pattern(self.open[0].node(), self.groups, self.names)

    def push(self, node: Node) -> None:
        self.open[-1].parts.append(node)

    def literal(self, character: str) -> None:
        if self.flags.fold:
            self.push(tree.One(classes.ranges(((character, character),), fold=True)))
        else:
            self.push(tree.One(character.__eq__))

    def item(self, character: str, repeated: bool) -> None:
        match character:
            case "(":
                self.group()
            case ")":
                self.close()
            case "|":
                top = self.open[-1]
                top.options.append(tree.Sequence(tuple(top.parts)))
                top.parts = []
            case "^":
                self.push(tree.Assertion("line_begin" if self.flags.lines else "begin"))
            case "$":
                self.push(tree.Assertion("line_end" if self.flags.lines else "end"))
            case ".":
                self.push(tree.One(tree.anything if self.flags.dot_all else "\n".__ne__))
            case "[":
                self.push(tree.One(self.character_class()))
            case "*":
                self.repeat(0, None, repeated)
            case "+":
                self.repeat(1, None, repeated)
            case "?":
                self.repeat(0, 1, repeated)
            case "{":
                bounds = self.source.bounds()
                if bounds is None:
                    self.literal("{")
                    return
                least, most = bounds
                if least > _MAX_REPEAT or (most is not None and (most > _MAX_REPEAT or least > most)):
                    raise PatternError("invalid repeat count")
                self.repeat(least, most, repeated)
            case "\\":
                self.escape()
            case _:
                self.literal(character)

    def repeat(self, least: int, most: int | None, repeated: bool) -> None:
        greedy = self.source.skip("?") is self.flags.lazy
        if repeated:
            raise PatternError("invalid nested repetition operator")
        parts = self.open[-1].parts
        if not parts:
            raise PatternError("missing argument to repetition operator")
        parts[-1] = node = tree.Repeat(parts[-1], least, most, greedy)
        if (least >= 2 or (most or 0) >= 2) and not _countable(node, _MAX_REPEAT):
            raise PatternError("invalid repeat count")
        self.repeated = True

    def group(self) -> None:
        source = self.source
        number = 0
        if not source.skip("?"):
            self.groups += 1
            number = self.groups
        elif source.skip("P<") or source.skip("<"):
            name = source.name()
            self.groups += 1
            number = self.groups
            self.names.setdefault(name, number)
        else:
            before = self.flags
            if not self.change_flags():
                return
            self.opened(_Open(0, before))
            return
        self.opened(_Open(number, self.flags))

    def opened(self, group: _Open) -> None:
        if len(self.open) > _MAX_HEIGHT:
            raise PatternError("expression nests too deeply")
        self.open.append(group)

    def change_flags(self) -> bool:
        """Reads flags after ``(?``; returns whether a group follows."""
        changes: dict[str, bool] = {}
        value, seen = True, False
        names = {"i": "fold", "m": "lines", "s": "dot_all", "U": "lazy"}
        while not self.source.at_end():
            character = self.source.take()
            if character in names:
                changes[names[character]] = value
                seen = True
            elif character == "-" and value:
                value, seen = False, False
            elif character in ":)" and (value or seen):
                self.flags = replace(self.flags, **changes)
                return character == ":"
            else:
                break
        raise PatternError("invalid or unsupported Perl syntax")

    def close(self) -> None:
        if len(self.open) == 1:
            raise PatternError("unexpected )")
        group = self.open.pop()
        self.flags = group.flags
        node = group.node()
        self.push(tree.Group(group.number, node) if group.number else node)

    def escape(self) -> None:
        source = self.source
        following = source.peek()
        if following in _ASSERTIONS:
            source.take()
            self.push(tree.Assertion(_ASSERTIONS[following]))
        elif source.skip("Q"):
            for character in source.until("\\E"):
                self.literal(character)
        else:
            found = source.class_escape(self.flags.fold)
            if found is not None:
                self.push(tree.One(found))
            else:
                self.literal(source.character_escape())

    def character_class(self) -> classes.Predicate:
        source, fold = self.source, self.flags.fold
        negated = source.skip("^")
        found: list[classes.Predicate] = []
        first = True
        while first or source.peek() != "]":
            first = False
            if source.at_end():
                raise PatternError("missing closing ]")
            named = source.posix_class(fold)
            if named is None and source.skip("\\"):
                named = source.class_escape(fold)
                if named is None:
                    low = source.character_escape()
                    found.append(self.range_from(low))
                    continue
            if named is not None:
                found.append(named)
            else:
                found.append(self.range_from(source.take()))
        source.take()
        return classes.any_of(found, negated=negated)

    def range_from(self, low: str) -> classes.Predicate:
        source = self.source
        high = low
        if source.peek() == "-" and source.peek(1) not in ("]", ""):
            source.take()
            high = source.character_escape() if source.skip("\\") else source.take()
            if high < low:
                raise PatternError("invalid character class range")
        return classes.ranges(((low, high),), fold=self.flags.fold)


def _countable(node: Node, allowed: int) -> bool:
    """Whether repetitions within repetitions make at most so many copies of anything."""
    match node:
        case tree.Repeat(part, least, most, _):
            counted = (least, most) not in ((0, None), (1, None), (0, 1))
            if counted:
                if most == 0:
                    return True
                times = least if most is None else most
                if times > allowed:
                    return False
                if times > 0:
                    allowed //= times
            return _countable(part, allowed)
        case tree.Sequence(parts):
            return all(_countable(part, allowed) for part in parts)
        case tree.Choice(options):
            return all(_countable(option, allowed) for option in options)
        case tree.Group(_, part):
            return _countable(part, allowed)
    return True
