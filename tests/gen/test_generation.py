"""`make gen` changes nothing, makes the same twice, and says what is stale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from binaries import ROOT
from tools.errors import ToolError
from tools.gen.generation import generate
from tools.gen.stage import Stage, stale, write


def test_nothing_is_stale(generated: Stage) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.gen", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.stdout) == ("", f"{len(generated.made)} generated files, 0 stale\n")
    assert done.returncode == 0


def test_a_second_generation_makes_the_same(generated: Stage, tmp_path: Path) -> None:
    again = Stage.copy(ROOT, tmp_path)
    generate(again)
    assert again.made == generated.made


def test_every_file_says_that_it_is_generated(generated: Stage) -> None:
    silent = [path for path, text in generated.made.items() if "Generated from" not in text.split("\n\n")[0]]
    assert [path for path in silent if path != "README.md"] == []


def test_no_file_tells_where_it_was_made(generated: Stage) -> None:
    assert [path for path, text in generated.made.items() if str(generated.folder) in text] == []


def test_stale_files_are_named_and_brought_up_to_date(tmp_path: Path) -> None:
    for path, text in {"bundles/old/a.rego": "", "bundles/b.rego": "was", "bundles/same.rego": "same"}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    made = {"bundles/b.rego": "is", "bundles/c/c.rego": "new", "bundles/same.rego": "same"}
    lines = ["changed: bundles/b.rego", "left over: bundles/old/a.rego", "missing: bundles/c/c.rego"]
    assert stale(tmp_path, made) == lines
    assert write(tmp_path, made) == lines
    assert stale(tmp_path, made) == []
    found = {p.relative_to(tmp_path).as_posix(): p.read_text() for p in tmp_path.rglob("*") if p.is_file()}
    assert found == made
    assert not (tmp_path / "bundles/old").exists()


def test_two_steps_cannot_make_one_file(bare: Stage) -> None:
    bare.add({"policies/a.rego": "package a\n"})
    with pytest.raises(ToolError, match=r"^policies/a\.rego is generated twice$"):
        bare.add({"policies/a.rego": "package a\n"})
