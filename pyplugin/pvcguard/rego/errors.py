"""What goes wrong while a plan is read, compiled or evaluated."""

from __future__ import annotations

from pvcguard.errors import PvcguardError


class PlanError(PvcguardError):
    """A plan cannot be read, or names something that the evaluator does not have."""


class RegoError(PvcguardError):
    """Evaluation failed: no result can be given, as opposed to an undefined one.

    `file`, `line` and `column` are the place in the Rego source as the plan has it (1-based; empty and 0 when the plan
    names none). `code` is one of OPA's error codes (``eval_conflict_error``, ``eval_type_error``,
    ``eval_builtin_error``) or ``eval_internal_error`` for input that is no JSON or a limit that was exceeded.
    """

    def __init__(
        self, message: str, *, code: str = "eval_internal_error", file: str = "", line: int = 0, column: int = 0
    ) -> None:
        super().__init__(f"{file}:{line}: {code}: {message}" if file else f"{code}: {message}")
        self.message = message
        self.code = code
        self.file = file
        self.line = line
        self.column = column

    def located(self, file: str, line: int, column: int) -> RegoError:
        """The same error at a place in the Rego source."""
        return RegoError(self.message, code=self.code, file=file, line=line, column=column)


class ConflictError(RegoError):
    """A rule, a function or an object key got two different values."""

    def __init__(self, message: str) -> None:
        super().__init__(message, code="eval_conflict_error")


class LimitError(RegoError):
    """A value would be larger than the evaluator allows."""
