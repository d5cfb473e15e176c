"""Counts what became of OPA's cases, for the last lines of a run."""

from __future__ import annotations

from collections import Counter

passed: list[str] = []
failed: list[str] = []
skipped: Counter[str] = Counter()


def lines() -> list[str]:
    """The summary; nothing if the suite did not run."""
    if not passed and not failed and not skipped:
        return []
    reasons = [f"    {number:4} {reason}" for reason, number in sorted(skipped.items(), key=lambda item: -item[1])]
    return [f"passed {len(passed)}, skipped {skipped.total()}, failed {len(failed)}; skipped were:", *reasons]
