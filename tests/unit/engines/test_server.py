from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from binaries import ROOT, tool
from pvcguard import Guard, engines
from pvcguard.engines.server import ServerEngine
from pvcguard.errors import EngineError, EngineTimeoutError, EngineUnavailableError, MissingExtraError
from pvcguard.inventory import build
from tools.server import opa_server
from unit.samples import CLAIM, CLASS, SERVICE

COMPLETE = {"inventory": {"complete": ["*"]}}
REVIEWS = [{"object": one} for one in (SERVICE, CLAIM, CLASS, {})]
GIVEN: dict[str, Any] = {"inventory": build([SERVICE, CLAIM, CLASS]), "parameters": COMPLETE}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with opa_server(tool("opa").path) as address:
        yield address


def test_decisions_are_those_of_the_embedded_engine(url: str) -> None:
    with ServerEngine(url) as engine:
        assert engine.findings(REVIEWS, **GIVEN) == engines.create("embedded").findings(REVIEWS, **GIVEN)
        # Another inventory replaces the one on the server.
        empty: dict[str, Any] = {"inventory": {}, "parameters": COMPLETE}
        assert engine.findings(REVIEWS, **empty) == engines.create("embedded").findings(REVIEWS, **empty)


def test_the_environment_names_the_server(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PVCGUARD_OPA_URL", url)
    report = Guard(engine="server", complete=["all"]).check([SERVICE, CLAIM, CLASS])
    assert [finding.id for finding in report.findings] == ["AM003"]


def test_policies_of_another_version_are_taken_away(url: str) -> None:
    from opa_client.opa import OpaClient

    with OpaClient(host="127.0.0.1", port=int(url.rpartition(":")[2]), timeout=10) as client:
        client.update_policy_from_string(
            "package lib.pvcguard.rules.claims.old\nfindings := {1}\n", "pvcguard/old.rego", rego_compat=False
        )
        client.update_policy_from_string("package others\nx := 1\n", "others/x.rego", rego_compat=False)
        assert ServerEngine(url).findings(REVIEWS, **GIVEN)[1] == []
        policies = client.get_policies_list()
    assert ("others/x.rego" in policies, "pvcguard/old.rego" in policies) == (True, False)


def test_a_server_with_our_bundle_needs_no_upload() -> None:
    from opa_client.opa import OpaClient

    with (
        opa_server(tool("opa").path, ROOT / "bundles" / "opa") as served,
        OpaClient(host="127.0.0.1", port=int(served.rpartition(":")[2]), timeout=10) as client,
        ServerEngine(served) as engine,
    ):
        before = sorted(client.get_policies_list())
        assert engine.findings(REVIEWS, **GIVEN) == engines.create("embedded").findings(REVIEWS, **GIVEN)
        assert sorted(client.get_policies_list()) == before


def test_a_server_without_our_rules(url: str) -> None:
    with opa_server(tool("opa").path) as bare:
        engine = ServerEngine(bare, upload_policies=False)
        with pytest.raises(EngineError, match=r"the OPA server has no pvcguard rules"):
            engine.findings(REVIEWS, **GIVEN)


def test_connections_are_kept(url: str) -> None:
    engine = ServerEngine(url)
    engine.findings(REVIEWS, **GIVEN)
    pools = engine._client._session.get_adapter(url).poolmanager.pools

    def opened() -> list[int]:
        return [pools[key].num_connections for key in pools.keys()]  # noqa: SIM118 - no dict

    assert opened() == [1]
    engine.findings(REVIEWS, **GIVEN)
    assert opened() == [1]
    engine.close()
    assert engine._client is None
    engine.close()


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
    with pytest.raises(EngineUnavailableError, match="cannot be reached"):
        ServerEngine(url).findings(REVIEWS, **GIVEN)


@contextmanager
def answering(status: int, body: bytes) -> Iterator[str]:
    """A server that is no OPA: it gives everybody the same answer."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_PUT = do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"not json"),
        (200, b"[]"),
        (200, b"{}"),
        (404, b"nope"),
        (401, b'{"code": "unauthorized", "message": "no"}'),
        (500, b'{"code": "internal_error", "message": "error(s) occurred"}'),
        (503, b""),
    ],
)
def test_whatever_a_server_answers_is_told_as_our_error(status: int, body: bytes) -> None:
    with answering(status, body) as url:
        for upload in (True, False):
            with pytest.raises(EngineError):
                ServerEngine(url, upload_policies=upload).findings(REVIEWS, **GIVEN)


def test_a_server_that_says_nothing() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        engine = ServerEngine(f"http://127.0.0.1:{silent.getsockname()[1]}", load_timeout=0.2, timeout=0.2)
        with pytest.raises(EngineTimeoutError, match="did not answer in time"):
            engine.findings(REVIEWS, **GIVEN)


@pytest.mark.parametrize("url", ["127.0.0.1:8181", "ftp://x", "http://", "http://x:port", "http://x/v1/data"])
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(EngineError, match="is no URL of an OPA server"):
        ServerEngine(url).findings(REVIEWS, **GIVEN)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opa_client.opa", None)
    with pytest.raises(MissingExtraError) as caught:
        ServerEngine("http://127.0.0.1:1").findings(REVIEWS, **GIVEN)
    assert str(caught.value) == "the engine 'server' needs an optional dependency: pip install pvcguard[opa]"
