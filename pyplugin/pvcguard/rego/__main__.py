"""``python -m pvcguard.rego PLAN.json -o OUT.py``: writes the Python module of a plan."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from pvcguard.rego import PlanError, generate


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0, or 2 with a message when the plan cannot be read or compiled."""
    parser = argparse.ArgumentParser(prog="python -m pvcguard.rego", description="Compile an OPA plan to Python.")
    parser.add_argument("plan", type=Path, help="plan.json, from opa build -t plan")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the Python module to write")
    parser.add_argument("--constant", action="append", default=[], help="key of the input that a session fixes")
    given = parser.parse_args(arguments)
    try:
        source = generate(json.loads(given.plan.read_text(encoding="utf-8")), given.constant)
        given.output.write_text(source, encoding="utf-8")
    except (OSError, ValueError, PlanError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
