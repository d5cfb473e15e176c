"""Compare the embedded evaluator with `opa` on generated clusters: ``python -m fuzz``, with tests/ on the path.

Ends with 1 at the first difference, which is printed reduced. Every run takes another seed and prints it.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
import time
from pathlib import Path

from fuzz import run
from fuzz.sides import Embedded, Opa


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="reviews to judge (default: 100000)")
    parser.add_argument("--seed", type=int, help="take this seed instead of a random one")
    parser.add_argument("--world", type=int, help="reduce this world of the seed, instead of running them all")
    options = parser.parse_args()
    if options.world is not None and options.seed is None:
        parser.error("a world belongs to a seed; give --seed too")
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        embedded, opa = Embedded(), Opa(Path(folder))
        if options.world is not None:
            difference = run.one(seed, options.world, embedded, opa)
            _print(run.report(difference, embedded, opa) if difference else "no difference")
            return 1 if difference else 0
        return _all(seed, options.cases, embedded, opa)


def _all(seed: int, cases: int, embedded: Embedded, opa: Opa) -> int:
    _print(f"seed {seed}")
    tally = run.Tally()
    begin = time.monotonic()

    def told(seconds: float) -> None:
        _print(f"{tally.cases} of {cases} cases in {seconds:.0f} s, {tally.cases / seconds:.0f}/s")

    difference = run.compare(seed, cases, embedded, opa, tally, told)
    seconds = time.monotonic() - begin
    _print("\n".join(tally.lines()))
    _print(f"{tally.cases} cases in {seconds:.0f} s, seed {seed}, differences: {1 if difference else 0}")
    if difference is None:
        return 0
    _print(run.report(difference, embedded, opa))
    return 1


def _print(text: str) -> None:
    # Half a surrogate pair is among what a side may wrongly answer.
    sys.stdout.write(text.encode("utf-8", "backslashreplace").decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
