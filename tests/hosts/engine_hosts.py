"""The hosts that are engines of the Python package: embedded, the opa binary, an OPA server."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from binaries import ToolError, tool
from cases_loader import Json
from hosts.questions import Question, ordered
from pvcguard.engines import Engine


def ask(engine: Engine, question: Question) -> list[Json]:
    """The engine's findings, as the plain JSON that they are for its caller."""
    found = engine.findings([question.review], inventory=question.tree, parameters=question.parameters)
    return ordered(json.loads(json.dumps(found[0])))


@contextmanager
def opa_server() -> Iterator[str]:
    """A real OPA server without any policy on a free port of this machine; yields its URL, ends it after."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [
        str(tool("opa").path),
        "run",
        "--server",
        "--addr",
        address,
        "--log-level",
        "error",
        "--disable-telemetry",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_until_healthy(server, f"http://{address}")
            yield f"http://{address}"
        finally:
            server.terminate()


def _wait_until_healthy(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise ToolError(f"opa run --server ended with exit code {server.returncode}")
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise ToolError("opa run --server did not become healthy within 30 s")
