"""The rules in an OPA server, asked through opa-python-client."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from graphlib import TopologicalSorter
from typing import Any, Final
from urllib.parse import urlsplit

from pvcguard import assets
from pvcguard.engines.base import FINDINGS, Review, listed, ordered, rule_input, texts
from pvcguard.errors import (
    AssetError,
    EngineError,
    EngineTimeoutError,
    EngineUnavailableError,
    MissingExtraError,
    PvcguardError,
)

ENVIRONMENT: Final = "PVCGUARD_OPA_URL"
DEFAULT_URL: Final = "http://127.0.0.1:8181"

_PACKAGE: Final = re.compile(r"^package ([\w.]+)", re.MULTILINE)
_IMPORT: Final = re.compile(r"^import data\.([\w.]+)", re.MULTILINE)

_TIMEOUTS: Final = frozenset({"ConnectTimeout", "ConnectTimeoutError", "ReadTimeout", "ReadTimeoutError"})

# Ids of the policies on the server; so several programs may share it.
_POLICY_PREFIX: Final = "pvcguard/"


class ServerEngine:
    """Loads rules and inventory into an OPA server through its API, and asks it for each review.

    `url` is ``http(s)://host:port``; without one, the environment variable PVCGUARD_OPA_URL counts, then
    http://127.0.0.1:8181. `token` is sent as bearer token. `timeout` is in seconds, for each request;
    `load_timeout` for the upload of rules and inventory. The connection is kept open: close() ends it.
    The server is the engine's while it is used: another inventory replaces ``data.inventory``. One that was started
    with the bundle of this version (``opa run --server -b …/bundles/opa``) is ready at once; any other gets the rules
    uploaded, which takes it most of a minute, once.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        token: str | None = None,
        timeout: float = 30.0,
        load_timeout: float = 120.0,
        upload_policies: bool = True,
    ) -> None:
        self._url = url or os.environ.get(ENVIRONMENT) or DEFAULT_URL
        self._token = token
        self._timeout = timeout
        self._load_timeout = load_timeout
        self._policies_pending = upload_policies
        self._inventory: Mapping[str, Any] | None = None
        self._client: Any = None

    def findings(
        self, reviews: Sequence[Review], *, inventory: Mapping[str, Any], parameters: Any
    ) -> list[list[dict[str, Any]]]:
        """See Engine. Raises EngineUnavailableError, EngineTimeoutError, EngineError or MissingExtraError."""
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
        # The client would hand what is no JSON to its own JSON encoder, in the middle of a request.
        texts((inventory, list(reviews), parameters))
        with self._errors():
            client = self._connected()
            self._load(client, inventory)
            client.timeout = self._timeout
            package, _, rule = entry_point.rpartition("/")
            answers = [
                client.query_rule(
                    input_data=rule_input(review, parameters),
                    package_path=package.replace("/", "."),
                    rule_name=rule,
                )
                for review in reviews
            ]
        return [form(self._found(answer)) for answer in answers]

    def close(self) -> None:
        """Ends the connection; the next call opens another one."""
        if self._client is not None:
            self._client.close_connection()
            self._client = None

    def __enter__(self) -> ServerEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _connected(self) -> Any:
        if self._client is None:
            try:
                from opa_client.opa import OpaClient
            except ImportError as error:
                raise MissingExtraError("the engine 'server'", "opa") from error
            scheme, host, port = self._address()
            # ssl is both the switch and what requests takes as `verify`: True checks the certificate.
            # Retries would multiply the time-out.
            self._client = OpaClient(
                host=host, port=port, ssl=scheme == "https", token=self._token, timeout=self._timeout, retries=0
            )
        return self._client

    def _address(self) -> tuple[str, str, int]:
        parts = urlsplit(self._url)
        try:
            port = parts.port
        except ValueError as error:
            raise EngineError(f"{self._url!r} is no URL of an OPA server: {error}") from error
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
            raise EngineError(f"{self._url!r} is no URL of an OPA server (http://host:port)")
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        return parts.scheme, host, port or (443 if parts.scheme == "https" else 80)

    def _load(self, client: Any, inventory: Mapping[str, Any]) -> None:
        client.timeout = self._load_timeout
        if self._policies_pending:
            self._upload(client)
            self._policies_pending = False
        if self._inventory is not inventory:
            client.update_or_create_data(dict(inventory), "inventory")
            self._inventory = inventory

    @staticmethod
    def _upload(client: Any) -> None:
        if _serves_our_bundle(client):
            return
        there = {name for name in client.get_policies_list() if name.startswith(_POLICY_PREFIX)}
        modules = {_policy_id(name, text): text for name, text in _in_order(assets.report_modules())}
        # What another version left behind would be found too.
        stale = there - modules.keys()
        if modules.keys() - there:
            # Or it would be in the way. The server compiles after each step and wants functions to exist, so importers
            # go first.
            stale = there
        order = {_path_of(name): index for index, name in enumerate(modules)}
        for name in sorted(stale, key=lambda name: order.get(_path_of(name), len(order)), reverse=True):
            client.delete_policy(name)
        for name, text in modules.items():
            if name in stale or name not in there:
                # The client's rewriting of old Rego would change our text.
                client.update_policy_from_string(text, name, rego_compat=False)

    @staticmethod
    def _found(answer: Any) -> Any:
        if not isinstance(answer, dict) or "result" not in answer:
            raise EngineError("the OPA server has no pvcguard rules: data.pvcguard.report is undefined there")
        return answer["result"]

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """The client raises its own errors, which have no common base, and those of requests."""
        try:
            yield
        except PvcguardError:
            raise
        except Exception as error:
            # The very classes: in urllib3 a refused connection is a kind of time-out.
            if any(type(one).__name__ in _TIMEOUTS for one in _chain(error)):
                raise EngineTimeoutError(f"the OPA server at {self._url} did not answer in time") from error
            if {"ConnectionError", "ConnectionsError"} & {cls.__name__ for cls in type(error).__mro__}:
                raise EngineUnavailableError(f"the OPA server at {self._url} cannot be reached") from error
            raise EngineError(f"the OPA server at {self._url} failed: {_told(error)}") from error


def _serves_our_bundle(client: Any) -> bool:
    """Whether the server was started with the bundle of this version, whose rules then need not be uploaded."""
    bundles = client.ad_hoc_query("served = data.system.bundles").get("result") or [{}]
    revision = json.loads((assets.bundle("opa") / ".manifest").read_text("utf-8"))["revision"]
    served = bundles[0].get("served", {}).values()
    return any(bundle.get("manifest", {}).get("revision") == revision for bundle in served)


def _policy_id(name: str, text: str) -> str:
    """The id says what the text is, so that a server that has it already is known by its list of ids."""
    return f"{_POLICY_PREFIX}{name}@{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _path_of(policy_id: str) -> str:
    return policy_id.partition("@")[0]


def _in_order(modules: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Modules after those that they import: the server compiles after each, and wants functions to exist."""
    by_package: dict[str, list[tuple[str, str]]] = {}
    imports: dict[str, set[str]] = {}
    for name, text in modules:
        match = _PACKAGE.search(text)
        if match is None:
            raise AssetError(f"{name} has no package")
        by_package.setdefault(match[1], []).append((name, text))
        imports.setdefault(match[1], set()).update(_IMPORT.findall(text))
    for package in TopologicalSorter(imports).static_order():
        yield from by_package.get(package, ())


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and those that led to it: requests calls a time-out a failed connection when it was retried."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _told(error: Exception) -> str:
    response = getattr(error, "response", None)
    told = getattr(response, "text", "") if response is not None else ""
    return (told or str(error) or str(getattr(error, "expression", "")) or type(error).__name__)[:2000]
