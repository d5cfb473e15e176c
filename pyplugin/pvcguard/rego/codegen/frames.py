"""Blocks of a plan as loops of Python.

Every block becomes a loop that runs once, so that an undefined statement is a ``break`` (in a scan, which is a real
loop, a ``continue``). A jump over several blocks sets a flag that each of them looks at. Python allows twenty nested
loops: deeper blocks go into inner functions.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from pvcguard.rego import plan as ir
from pvcguard.rego.codegen import analysis
from pvcguard.rego.codegen.writer import Writer
from pvcguard.rego.errors import PlanError

# Python refuses 20 nested loops; an inner function starts again at none.
MAX_NESTED_LOOPS = 14

# ... and 100 levels of indentation.
_MAX_DEPTH = 90

# A dynamic call stands in three blocks of the reference that it is the head of.
DYNAMIC_REFERENCE = 3

_LEAVING = (
    ir.Break,
    ir.Call,
    ir.CallDynamic,
    ir.Dot,
    ir.Equal,
    ir.IsArray,
    ir.IsDefined,
    ir.IsObject,
    ir.IsSet,
    ir.IsUndefined,
    ir.Not,
    ir.NotEqual,
    ir.With,
)


@dataclass(slots=True)
class Frame:
    """A block that is being written. `left_by`: jumps that leave it towards an outer frame, by that frame's number."""

    number: int
    is_scan: bool = False
    left_by: set[int] = field(default_factory=set)

    @property
    def fail(self) -> str:
        """The statement of Python that ends the block."""
        return "continue" if self.is_scan else "break"


class FrameWriter(ABC):
    """Writes blocks and jumps; what stands in them is the subclass's."""

    def __init__(self, writer: Writer, files: tuple[str, ...], blocks: tuple[ir.Block, ...]) -> None:
        self.out = writer
        self.files = files
        self.blocks = blocks
        self.frames: list[Frame] = []
        self.counter = 0
        self.loops = 0
        # The number of frames in the whole function, once they were counted.
        self.flags = 0
        self.outlines = _depth(blocks) >= MAX_NESTED_LOOPS

    @abstractmethod
    def statements(self, block: ir.Block) -> None:
        """Writes the statements of a block whose frame is open."""

    @abstractmethod
    def variables(self) -> list[str]:
        """All variables of the function that statements set."""

    def count_frames(self) -> None:
        """A first pass for nothing but the number of frames: inner functions have to name all flags before."""
        out, self.out = self.out, Writer()
        for block in self.blocks:
            self.block(block)
        self.out, self.flags, self.counter = out, self.counter, 0

    def flag_names(self) -> list[str]:
        """Flags of jumps (j) and of blocks whose end was reached (n), and what `with` saves (v, w)."""
        return [f"{kind}{number}" for number in range(1, self.flags + 1) for kind in "jnvw"]

    def block(self, block: ir.Block, done: str | None = None) -> None:
        """Writes a block; `done` is a line for its end, executed if that is reached."""
        if not block.statements and done is None:
            return
        if done is None and not _can_leave(block):
            self.frames.append(Frame(self.next_number()))
            self.statements(block)
            self.frames.pop()
            return
        self.enter(Frame(self.next_number()), "while True:")
        self.statements(block)
        if done is not None:
            self.out.line(done)
        self.out.line("break")
        self.leave()

    def next_number(self) -> int:
        """A number for a frame or anything else that needs variables of its own."""
        self.counter += 1
        return self.counter

    def enter(self, frame: Frame, header: str) -> None:
        """Opens a frame whose loop starts with the header."""
        self.loops += 1
        if self.loops % MAX_NESTED_LOOPS == 0:
            self.out.open(f"def b{frame.number}():")
            self.out.line("nonlocal " + ", ".join(self.variables()))
        if self.out.depth > _MAX_DEPTH:
            raise PlanError(f"{self.place()}: blocks are nested too deeply")
        self.out.open(header)
        self.frames.append(frame)

    def leave(self) -> None:
        """Closes the innermost frame and passes on jumps out of it."""
        self.pass_on(self.close())

    def close(self) -> set[int]:
        """Closes the innermost frame; returns the frames that are jumped to from inside it."""
        frame = self.frames.pop()
        self.out.close()
        if self.loops % MAX_NESTED_LOOPS == 0:
            self.out.close()
            self.out.line(f"b{frame.number}()")
        self.loops -= 1
        return frame.left_by

    def pass_on(self, jumps: set[int]) -> None:
        """Goes on with jumps that have left an inner frame."""
        if not jumps:
            return
        outer = self.frames[-1]
        for number in sorted(jumps):
            self.out.open(f"if j{number}:")
            self.out.line(outer.fail if number == outer.number else "break")
            self.out.close()
            if number != outer.number:
                outer.left_by.add(number)

    def prepare_jumps(self, statement: ir.Statement) -> None:
        """Resets the flag of the innermost frame before a statement from inside which it is jumped to."""
        if analysis.children(statement) and any(left == 1 for left in _jump_depths(statement, 0)):
            self.out.line(f"j{self.frames[-1].number} = False")

    def fail(self) -> None:
        """Ends the block."""
        self.out.line(self.frames[-1].fail)

    def fail_if(self, condition: str) -> None:
        """Ends the block if the condition holds."""
        self.out.open(f"if {condition}:")
        self.fail()
        self.out.close()

    def jump(self, index: int) -> None:
        """Ends the block and as many of those around it."""
        if index >= len(self.frames):
            raise PlanError(f"{self.place()}: a break leaves more blocks than there are")
        if index == 0:
            self.fail()
            return
        number = self.frames[-1 - index].number
        self.out.line(f"j{number} = True")
        self.out.line("break")
        self.frames[-1].left_by.add(number)

    def place(self) -> str:
        """Where the current statement comes from, for messages."""
        location = self.out.location
        if location is None or not location.row or location.file >= len(self.files):
            return "plan"
        return f"{self.files[location.file]}:{location.row}"


def _can_leave(block: ir.Block) -> bool:
    """Whether anything in the block may end it early."""
    return any(
        isinstance(statement, _LEAVING) or any(left > 0 for left in _jump_depths(statement, 0))
        for statement in block.statements
    )


def _jump_depths(statement: ir.Statement, depth: int) -> list[int]:
    """For each jump in a statement that stands so deep in a block, how many blocks it ends from that block outwards."""
    found: list[int] = []
    if isinstance(statement, ir.Break):
        found.append(statement.index - depth + 1)
    elif isinstance(statement, ir.CallDynamic):
        found.append(DYNAMIC_REFERENCE - depth + 1)
    for child in analysis.children(statement):
        for inner in child.statements:
            found += _jump_depths(inner, depth + 1)
    return found


def _depth(blocks: tuple[ir.Block, ...]) -> int:
    return max(
        (1 + _depth(analysis.children(statement)) for block in blocks for statement in block.statements), default=0
    )
