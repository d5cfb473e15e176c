"""Evaluates the entry points of a generated module."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from types import ModuleType, TracebackType
from typing import Any

from pvcguard.rego import export
from pvcguard.rego.errors import RegoError
from pvcguard.rego.runtime import MISSING, Frame
from pvcguard.rego.values import UNDEFINED, Value


class Policy:
    """The compiled rules of one plan. Holds no state of an evaluation; may be used from several threads."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self._places: list[tuple[int, int, int, int]] | None = None

    @property
    def entry_points(self) -> tuple[str, ...]:
        """The names that `Session.query` knows."""
        return tuple(self.module.ENTRY_POINTS)

    def session(self, data: Any, constants: Mapping[str, Any] | None = None) -> Session:
        """A session over these data, a JSON mapping, and these values of the input's constant keys.

        All of it is used as it is and must not be changed from now on. `RegoError` for a key that the module was not
        generated with.
        """
        return Session(self, data, constants or {})

    def locate(self, error: BaseException) -> RegoError:
        """The error as a `RegoError` at the Rego source of the innermost generated line that it passed."""
        found = error if isinstance(error, RegoError) else _wrapped(error)
        line = self._generated_line(error.__traceback__)
        if line is None or found.file:
            return found
        places = self._read_places()
        index = bisect.bisect_right(places, (line, 1 << 62, 0, 0)) - 1
        if index < 0:
            return found
        _, file, row, column = places[index]
        files = self.module.FILES
        return found.located(files[file] if file < len(files) else "", row, column)

    def _generated_line(self, traceback: TracebackType | None) -> int | None:
        names = vars(self.module)
        line = None
        while traceback is not None:
            if traceback.tb_frame.f_globals is names:
                line = traceback.tb_lineno
            traceback = traceback.tb_next
        return line

    def _read_places(self) -> list[tuple[int, int, int, int]]:
        if self._places is None:
            places = []
            line = 0
            for entry in filter(None, self.module.PLACES.split(";")):
                further, file, row, column = map(int, entry.split(" "))
                line += further
                places.append((line, file, row, column))
            self._places = places
        return self._places


class Session:
    """Queries over one set of data and constants. What depends on nothing else is worked out once per session.

    Sessions share nothing. One session may be used from several threads at a time.
    """

    def __init__(self, policy: Policy, data: Any, constants: Mapping[str, Any]) -> None:
        unknown = sorted(constants.keys() - set(policy.module.CONSTANTS))
        if unknown:
            raise RegoError(f"the policy was generated without the constant {unknown[0]}")
        self._policy = policy
        self._keys: tuple[str, ...] = policy.module.CONSTANTS
        self._constants = dict(constants)
        self._entry_points = policy.module.ENTRY_POINTS
        self._data = data
        self._shared: list[Any] = [MISSING] * policy.module.FUNCTIONS

    def query(self, entry_point: str, input: Any = UNDEFINED) -> Any:
        """The value of an entry point as plain JSON (sets as sorted lists), or `UNDEFINED`.

        `input` has no constant keys; the session adds them.
        `RegoError` when a rule fails, when the entry point does not exist, or when input or data are no JSON.
        """
        results = self.bindings(entry_point, input)
        if not results:
            return UNDEFINED
        try:
            return export.plain(results[0]["result"])
        except KeyError:
            raise RegoError(f"the query {entry_point} has no result") from None
        except RecursionError:
            raise _too_deep() from None

    def bindings(self, entry_point: str, input: Any = UNDEFINED) -> list[dict[str, Value]]:
        """The result set of an entry point: for each result the values of the query's variables, as Rego values."""
        run = self._entry_points.get(entry_point)
        if run is None:
            raise RegoError(f"the policy has no entry point {entry_point}")
        document = self._completed(input) if self._keys else input
        try:
            return run(Frame(document, self._data, self._shared, self._keys))  # type: ignore[no-any-return]
        except Exception as error:
            # Values of types that are no JSON fail wherever they are first used: the caller gets one kind of error.
            raise self._policy.locate(error) from error

    def _completed(self, input: Any) -> Any:
        """The input with the constants. One that has a constant key of its own would share what is not its."""
        if type(input) is not dict:
            if self._constants:
                raise RegoError("only an object can be completed by the session's constants")
            return input
        taken = [key for key in self._keys if key in input]
        if taken:
            raise RegoError(f"the input's {taken[0]} is given with the session")
        return {**input, **self._constants}


def _wrapped(error: BaseException) -> RegoError:
    if isinstance(error, RecursionError):
        return _too_deep()
    return RegoError(f"{type(error).__name__}: {error}")


def _too_deep() -> RegoError:
    return RegoError("a value is nested too deeply")
