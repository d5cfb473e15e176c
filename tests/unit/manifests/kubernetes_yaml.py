"""YAML as Kubernetes reads it: the answers of sigs.k8s.io/yaml and apimachinery themselves (tools/yamljson)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = ROOT / ".tools" / "yamljson" / "yamljson"


def documents(texts: Sequence[str]) -> list[dict[str, Any]]:
    """For each text ``{"json": value}`` or ``{"error": text}``."""
    return _run([], texts)


def streams(texts: Sequence[str]) -> list[list[dict[str, Any]]]:
    """For each text the documents that kubectl reads of it, the first error last."""
    return [answer["documents"] for answer in _run(["streams"], texts)]


def _run(arguments: list[str], texts: Sequence[str]) -> list[Any]:
    done = subprocess.run(
        [PROGRAM, *arguments], input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=120
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def same(ours: Any, theirs: Any) -> bool:
    """Equality of JSON values that tells 1 from 1.0 and from true."""
    if type(ours) is not type(theirs):
        return False
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(same(value, theirs[key]) for key, value in ours.items())
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return bool(ours == theirs)
