"""The rules in the `opa` binary: one process for a batch of reviews."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pvcguard import assets
from pvcguard.engines.base import FINDINGS, Review, listed, ordered, texts
from pvcguard.errors import EngineError, EngineTimeoutError, EngineUnavailableError

ENVIRONMENT: Final = "PVCGUARD_OPA"

# Parameters are bound first: an input that is replaced by a value with a reference to input in it makes OPA
# recurse until its stack is exhausted (1.3.0 and 1.22.2).
_QUERY: Final = (
    "parameters := input.parameters;"
    " [found | some review in input.reviews;"
    " found := data.{entry}"
    ' with input as {{"review": review, "parameters": parameters}}]'
)


class OpaEngine:
    """Runs `opa eval` on the bundle. Needs OPA 1.3.0 or newer.

    `binary` is its path; without one, the environment variable PVCGUARD_OPA and then PATH are asked.
    `timeout` is in seconds and counts for a whole batch.
    """

    def __init__(self, binary: str | Path | None = None, *, timeout: float = 600.0) -> None:
        self._binary = binary
        self._timeout = timeout

    def findings(
        self, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine. Raises EngineUnavailableError without a binary, EngineTimeoutError when it takes too long."""
        return self._answers(FINDINGS, ordered, reviews, inventory, parameters)

    def rows(
        self, entry_point: str, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine, and findings()."""
        return self._answers(entry_point, listed, reviews, inventory, parameters)

    def _answers(
        self,
        entry_point: str,
        form: Callable[[Any], list[dict[str, Any]]],
        reviews: Sequence[Review],
        inventory: Mapping[str, Any],
        parameters: Any,
    ) -> list[list[dict[str, Any]]]:
        if not reviews:
            return []
        binary = self._find()
        data, given = texts(({"inventory": inventory}, {"reviews": list(reviews), "parameters": parameters}))
        # Standard input carries the reviews, so the inventory needs a file.
        with tempfile.TemporaryDirectory(prefix="pvcguard-") as folder:
            inventory_file = Path(folder) / "inventory.json"
            inventory_file.write_text(data, "utf-8")
            answer = self._run(
                [binary, "eval", "--format", "json", "--bundle", str(assets.bundle("opa")),
                 "--data", str(inventory_file), "--stdin-input",
                 _QUERY.format(entry=entry_point.replace("/", "."))],
                given,
            )  # fmt: skip
        try:
            found = answer["result"][0]["expressions"][-1]["value"]
        except (KeyError, IndexError, TypeError) as error:
            raise EngineError("opa gave no result") from error
        if not isinstance(found, list) or len(found) != len(reviews):
            raise EngineError(f"opa did not decide every one of {len(reviews)} reviews")
        return [form(one) for one in found]

    def _find(self) -> str:
        if self._binary is not None:
            return str(self._binary)
        named = os.environ.get(ENVIRONMENT)
        found = named or shutil.which("opa")
        if found is None:
            raise EngineUnavailableError(f"opa is not on PATH; install it, or name it with {ENVIRONMENT}")
        return found

    def _run(self, command: list[str], given: str) -> Any:
        try:
            done = subprocess.run(
                command, input=given.encode(), capture_output=True, timeout=self._timeout, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise EngineTimeoutError(f"opa took longer than {self._timeout:g} s") from error
        except OSError as error:
            raise EngineUnavailableError(f"{command[0]} cannot be run: {error.strerror or error}") from error
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            answer = None
        if done.returncode != 0 or not isinstance(answer, dict) or "errors" in answer:
            raise EngineError(f"opa failed: {_reason(answer, done.stderr)}")
        return answer


def _reason(answer: Any, stderr: bytes) -> str:
    errors = answer.get("errors") if isinstance(answer, dict) else None
    messages = [e["message"] for e in errors or () if isinstance(e, dict) and "message" in e]
    text = "; ".join(messages) or stderr.decode("utf-8", "replace").strip()
    # A crash of OPA prints pages of its stack; the first line tells what happened.
    return text.partition("\n")[0][:500] or "it said nothing"
