"""Writes all generated files; with --check only says what is stale, and exits 1 if anything is."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.errors import ToolError
from tools.gen.stage import Stage, stale, write
from tools.pinned import ROOT


def main(arguments: Sequence[str] | None = None) -> int:
    """1 when something is stale (`--check`) or cannot be generated."""
    parser = argparse.ArgumentParser(prog="tools.gen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, list what is stale")
    options = parser.parse_args(arguments)
    # The loader of the cases lies among the tests, which read them as well.
    sys.path.append(str(ROOT / "tests"))
    from tools.gen.generation import generate

    try:
        with tempfile.TemporaryDirectory() as folder:
            stage = Stage.copy(ROOT, Path(folder))
            generate(stage)
    except ToolError as error:
        print(f"tools.gen: {error}", file=sys.stderr)
        return 1
    lines = stale(ROOT, stage.made) if options.check else write(ROOT, stage.made)
    for line in lines:
        print(line)
    state = "stale" if options.check else "brought up to date"
    print(f"{len(stage.made)} generated files, {len(lines)} {state}")
    return 1 if options.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
