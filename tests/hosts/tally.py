"""Counts what the parity tests compared, for the last lines of a run."""

from __future__ import annotations

from collections import Counter

compared: Counter[str] = Counter()
different: Counter[str] = Counter()


def count(host: str, equal: bool) -> None:
    """Notes one comparison on a host."""
    compared[host] += 1
    if not equal:
        different[host] += 1


def lines(generation: str) -> list[str]:
    """The summary of a run with tools of this generation; nothing if nothing was compared."""
    if not compared:
        return []
    each = ", ".join(f"{host} {number}" for host, number in sorted(compared.items()))
    return [
        f"{compared.total()} comparisons on {len(compared)} hosts ({generation} tools): {each}",
        f"differences: {different.total()}",
    ]
