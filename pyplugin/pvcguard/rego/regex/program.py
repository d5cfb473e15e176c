"""Patterns compiled to instructions, and how instructions that read nothing are followed."""

from __future__ import annotations

from dataclasses import dataclass

from pvcguard.rego.errors import LimitError
from pvcguard.rego.regex import tree
from pvcguard.rego.regex.tree import Matcher, Node

# Go's limit on a pattern's size is of the same order; it bounds the work for one character.
MAX_INSTRUCTIONS = 40_000


@dataclass(slots=True)
class Instruction:
    """`kind`: ``one`` (reads a character), ``split`` (goes to `to`, then `other`), ``jump``, ``save`` (the place, in
    slot `slot`), ``assert`` (the place is of kind `place`), ``match``, ``fail``."""

    kind: str
    to: int = 0
    other: int = 0
    slot: int = 0
    place: str = ""
    matches: Matcher | None = None


class Program:
    """A compiled pattern. `groups`: capturing groups, the whole match not counted; `names`: those that have one."""

    def __init__(self, node: Node, groups: int = 0, names: dict[str, int] | None = None) -> None:
        self.groups = groups
        self.names = names or {}
        self.code: list[Instruction] = []
        self._write(node)
        self._add(Instruction("match"))

    def _add(self, instruction: Instruction) -> int:
        if len(self.code) >= MAX_INSTRUCTIONS:
            raise LimitError("a pattern is too large")
        self.code.append(instruction)
        return len(self.code) - 1

    def _write(self, node: Node) -> None:
        match node:
            case tree.One(matches):
                place = self._add(Instruction("one", matches=matches))
                self.code[place].to = place + 1
            case tree.Sequence(parts):
                for part in parts:
                    self._write(part)
            case tree.Choice(options):
                self._choice(options)
            case tree.Repeat():
                self._repeat(node)
            case tree.Group(number, part):
                self._save(number * 2)
                self._write(part)
                self._save(number * 2 + 1)
            case tree.Assertion(kind):
                place = self._add(Instruction("assert", place=kind))
                self.code[place].to = place + 1
            case tree.Never():
                self._add(Instruction("fail"))

    def _save(self, slot: int) -> None:
        place = self._add(Instruction("save", slot=slot))
        self.code[place].to = place + 1

    def _choice(self, options: tuple[Node, ...]) -> None:
        ends = []
        for option in options[:-1]:
            split = self._add(Instruction("split"))
            self.code[split].to = split + 1
            self._write(option)
            ends.append(self._add(Instruction("jump")))
            self.code[split].other = len(self.code)
        self._write(options[-1])
        for end in ends:
            self.code[end].to = len(self.code)

    def _repeat(self, node: tree.Repeat) -> None:
        if node.most is None:
            for _ in range(node.least - 1):
                self._write(node.part)
            if node.least:
                self._plus(node.part, node.greedy)
            else:
                self._star(node.part, node.greedy)
            return
        for _ in range(node.least):
            self._write(node.part)
        splits = []
        for _ in range(node.most - node.least):
            splits.append(self._add(Instruction("split")))
            self._branch(splits[-1], len(self.code), 0, node.greedy)
            self._write(node.part)
        for split in splits:
            instruction = self.code[split]
            inside = instruction.to if node.greedy else instruction.other
            self._branch(split, inside, len(self.code), node.greedy)

    def _plus(self, part: Node, greedy: bool) -> None:
        start = len(self.code)
        self._write(part)
        split = self._add(Instruction("split"))
        self._branch(split, start, split + 1, greedy)

    def _star(self, part: Node, greedy: bool) -> None:
        split = self._add(Instruction("split"))
        if _may_be_empty(part):
            # As Go does it: with a plain loop an empty round would lose against leaving the loop.
            self._plus(part, greedy)
            self._branch(split, split + 1, len(self.code), greedy)
            return
        self._write(part)
        self.code[self._add(Instruction("jump"))].to = split
        self._branch(split, split + 1, len(self.code), greedy)

    def _branch(self, split: int, inside: int, after: int, greedy: bool) -> None:
        instruction = self.code[split]
        instruction.to, instruction.other = (inside, after) if greedy else (after, inside)


def _may_be_empty(node: Node) -> bool:
    match node:
        case tree.One() | tree.Never():
            return False
        case tree.Sequence(parts):
            return all(map(_may_be_empty, parts))
        case tree.Choice(options):
            return any(map(_may_be_empty, options))
        case tree.Repeat(part, least, _, _):
            return least == 0 or _may_be_empty(part)
        case tree.Group(_, part):
            return _may_be_empty(part)
    return True


def holds(place: str, before: str, after: str) -> bool:
    """Whether a place is of a kind; `before` and `after` are the characters around it, empty at an end of the text."""
    match place:
        case "begin":
            return not before
        case "end":
            return not after
        case "line_begin":
            return not before or before == "\n"
        case "line_end":
            return not after or after == "\n"
        case "word":
            return _is_word(before) != _is_word(after)
    return _is_word(before) == _is_word(after)


def _is_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character == "_")
