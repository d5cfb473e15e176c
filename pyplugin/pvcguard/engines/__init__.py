"""Who evaluates the rules. All engines give the same findings."""

from __future__ import annotations

from pvcguard.engines.base import Engine, Review

__all__ = ["ENGINES", "Engine", "Review", "create"]

# In the order in which they are offered.
ENGINES = ("embedded", "opa", "server")


def create(name: str, *, jobs: int | None = None) -> Engine:
    """The engine of this name, with its defaults. Raises EngineError for an unknown name.

    `jobs` is how many processes ``embedded`` may use (None: as many as there are cores); the others decide themselves.

    ``embedded`` needs nothing; ``opa`` the binary (argument, PVCGUARD_OPA, PATH); ``server`` an OPA server
    (PVCGUARD_OPA_URL, else http://127.0.0.1:8181) and the extra ``opa``.
    """
    # Each engine brings imports that the others do without.
    if name == "embedded":
        from pvcguard.engines.embedded import EmbeddedEngine

        return EmbeddedEngine(jobs=jobs)
    if name == "opa":
        from pvcguard.engines.opa import OpaEngine

        return OpaEngine()
    if name == "server":
        from pvcguard.engines.server import ServerEngine

        return ServerEngine()
    from pvcguard.errors import EngineError

    raise EngineError(f"there is no engine {name!r}; there are {', '.join(ENGINES)}")
