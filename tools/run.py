"""Runs a pinned program in its newest version: `python -m tools.run opa version`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from tools.pinned import read_pins


def main(arguments: Sequence[str]) -> int:
    """The exit code of the program; 2 when it is not named, not pinned or not built."""
    programs = {program.name: program for program in read_pins().newest}
    if not arguments or arguments[0] not in programs:
        print(f"tools.run: name one of {', '.join(programs)}, then its arguments", file=sys.stderr)
        return 2
    binary = programs[arguments[0]].binary
    if not binary.exists():
        print(f"tools.run: {binary.name} is not built; `make tools` builds it", file=sys.stderr)
        return 2
    return subprocess.run([binary, *arguments[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
