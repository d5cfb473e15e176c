"""The bundle for OPA and the folder for conftest: no tests, no data, and room for inventory and parameters."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import tarfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from binaries import ROOT, tool

BUNDLE = ROOT / "bundles" / "opa"
SERVICE = {
    "apiVersion": "serving.kserve.io/v1beta1",
    "kind": "InferenceService",
    "metadata": {"namespace": "team", "name": "llama"},
    "spec": {"predictor": {"model": {"modelFormat": {"name": "onnx"}, "storageUri": "pvc://models/llama"}}},
}
CLAIM = {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"namespace": "team", "name": "models"}}
INVENTORY = {"namespace": {"team": {"v1": {"PersistentVolumeClaim": {"models": CLAIM}}}}}
QUESTION = {"review": {"object": SERVICE}, "parameters": {"inventory": {"complete": ["PersistentVolumeClaim"]}}}


def missing_claims(findings: list[Any]) -> list[str]:
    return [finding["claim"] for finding in findings if finding["id"] == "CL001"]


@pytest.mark.parametrize("name", ["opa", "conftest"])
def test_a_bundle_holds_the_rules_and_neither_tests_nor_data(name: str) -> None:
    folder = ROOT / "bundles" / name
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    entries = {"opa": {".manifest"}, "conftest": {"main.rego"}}[name] | {
        f"pvcguard/report/{entry}.rego" for entry in ("mounts", "report")
    }
    library = ROOT / "policies" / "lib"
    rego = {f"lib/{path.relative_to(library).as_posix()}" for path in library.rglob("*.rego")}
    assert found == entries | {path for path in rego if not path.endswith("_test.rego")}


def test_the_roots_leave_room_for_inventory_and_parameters() -> None:
    manifest = json.loads((BUNDLE / ".manifest").read_text())
    manifest.pop("metadata")
    revision = manifest.pop("revision")
    assert manifest == {"rego_version": 1, "roots": ["lib/pvcguard", "pvcguard/report"]}
    # A server that serves this very bundle needs no upload.
    assert re.fullmatch("[0-9a-f]{16}", revision)


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """The bundle as `opa build` packs it."""
    archive = tmp_path / "bundle.tar.gz"
    tool("opa").run("build", "-b", BUNDLE, "-o", archive)
    return archive


def test_the_packed_bundle_has_no_data(packed: Path) -> None:
    with tarfile.open(packed) as archive:
        names = {member.name for member in archive.getmembers()}
        data = archive.extractfile("/data.json")
        assert data is not None
        assert json.load(data) == {}
    assert {name for name in names if not name.endswith(".rego")} == {"/data.json", "/.manifest"}


@pytest.mark.parametrize(("inventory", "expected"), [({}, ["models"]), (INVENTORY, [])])
def test_an_inventory_beside_the_bundle_is_used(
    packed: Path, tmp_path: Path, inventory: dict[str, Any], expected: list[str]
) -> None:
    data = tmp_path / "inventory.json"
    data.write_text(json.dumps({"inventory": inventory}))
    options = ("-I", "-f", "json", "-b", packed, "-d", data)
    answer = json.loads(tool("opa").run("eval", *options, "data.pvcguard.report.findings", stdin=json.dumps(QUESTION)))
    assert missing_claims(answer["result"][0]["expressions"][0]["value"]) == expected


class Server:
    """An OPA server with the bundle, asked over HTTP."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        request = urllib.request.Request(self.url + path, json.dumps(body).encode() if body is not None else None)
        request.method = method
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, json.loads(answer.read() or "null")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.loads(error.read())


@pytest.fixture
def server(packed: Path) -> Iterator[Server]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"127.0.0.1:{port}"
    command = ["run", "--server", "--addr", address, "--log-level", "error", "-b", str(packed)]
    process = subprocess.Popen([tool("opa").path, *command])
    try:
        server = Server(port)
        for _ in range(200):
            assert process.poll() is None, "the server ended"
            try:
                if server.call("GET", "/health?bundles")[0] == 200:
                    break
            except OSError:
                time.sleep(0.05)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_a_server_takes_inventory_and_parameters_but_no_rules(server: Server) -> None:
    ask = ("POST", "/v1/data/pvcguard/report/findings", {"input": QUESTION})
    assert missing_claims(server.call(*ask)[1]["result"]) == ["models"]
    assert server.call("PUT", "/v1/data/inventory", INVENTORY) == (204, None)
    assert server.call("PUT", "/v1/data/pvcguard/parameters", {"onUnknown": "report"}) == (204, None)
    assert missing_claims(server.call(*ask)[1]["result"]) == []
    for owned in ("lib/pvcguard/catalogue", "pvcguard/report/findings"):
        status, answer = server.call("PUT", f"/v1/data/{owned}", {})
        assert (status, answer["code"]) == (400, "invalid_parameter")
