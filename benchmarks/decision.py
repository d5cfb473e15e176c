"""One decision: what an admission webhook would wait for, with rules and inventory loaded."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from benchmarks import cluster
from pvcguard import inventory
from pvcguard.engines import Engine
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.engines.server import ServerEngine
from tools.pinned import read_pins
from tools.server import opa_server

_PARAMETERS = {"inventory": {"complete": ["*"]}}


def measure(*, services: int, decisions: int) -> Iterator[tuple[str, float, float]]:
    """Yield who, and the median and the 99th percentile of its decisions in microseconds."""
    yield "embedded", *_percentiles(EmbeddedEngine(), services, decisions)
    with opa_server(read_pins().binary("opa")) as url, ServerEngine(url) as server:
        yield "OPA's REST API (opa-python-client, connection kept)", *_percentiles(server, services, decisions)


def _percentiles(engine: Engine, services: int, decisions: int) -> tuple[float, float]:
    objects = list(cluster.objects(services, per_namespace=20))
    tree = inventory.build(objects)
    reviewed = [one for one in objects if one["kind"] == "InferenceService"]
    times = []
    for index in range(decisions):
        review = {"object": reviewed[index % len(reviewed)]}
        started = time.perf_counter()
        engine.findings([review], inventory=tree, parameters=_PARAMETERS)
        times.append((time.perf_counter() - started) * 1e6)
    # The first one compiles and uploads.
    cuts = statistics.quantiles(times[1:], n=100)
    return cuts[49], cuts[98]
