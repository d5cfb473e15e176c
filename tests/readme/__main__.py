"""Writes what the README's commands print below them: ``PYTHONPATH=tests python -m readme``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from readme.blocks import README, examples, with_outputs
from readme.running import shell


def main() -> None:
    """Bring the page up to date."""
    with tempfile.TemporaryDirectory() as build:
        outputs = [shell(example.command, build=Path(build)) for example in examples()]
    README.write_text(with_outputs(README.read_text(encoding="utf-8"), outputs), encoding="utf-8")


if __name__ == "__main__":
    main()
