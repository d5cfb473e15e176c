"""An OPA server on this machine."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.errors import ToolError

_SECONDS_TO_START = 30


@contextmanager
def opa_server(binary: Path, bundle: Path | None = None) -> Iterator[str]:
    """Runs one on a free port, with this bundle or no policy; yields its URL, and ends it. Raises ToolError."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [str(binary), "run", "--server", "--addr", address, "--log-level", "error", "--disable-telemetry"]
    if bundle is not None:
        command += ["--bundle", str(bundle)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_until_healthy(server, f"http://{address}")
            yield f"http://{address}"
        finally:
            server.terminate()


def _wait_until_healthy(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise ToolError("opa run --server did not become healthy")
