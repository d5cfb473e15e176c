"""Compare QT001 with a second implementation of quota admission: ``python -m unit.quota``, with tests/ on the path.

Ends with 1 at the first difference. Every run takes another seed and prints it.
"""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import time

from unit.quota.comparison import compared


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="unit.quota", description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000, help="situations to judge (default: 20000)")
    parser.add_argument("--seed", type=int, help="take this seed instead of a random one")
    options = parser.parse_args()
    seed = secrets.randbelow(2**32) if options.seed is None else options.seed
    _print(f"seed {seed}")
    begin, refused = time.monotonic(), 0
    for one in compared(seed, options.cases):
        refused += bool(one.expected)
        if one.found != one.expected:
            inventory, review = one.situation.inventory, one.situation.review
            _print(f"situation {one.index} of seed {seed} differs:")
            _print(json.dumps({"inventory": inventory, "review": review}))
            _print(f"found:    {json.dumps(one.found)}")
            _print(f"expected: {json.dumps(one.expected)}")
            return 1
    seconds = time.monotonic() - begin
    _print(f"{options.cases} situations in {seconds:.0f} s, {refused} refused, seed {seed}, differences: 0")
    return 0


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
