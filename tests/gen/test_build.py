"""How the Go tools are built: once, again when their sources change, and never by halves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import build as building
from tools.errors import ToolError
from tools.pinned import Local, Pins, read_pins
from tools.scratch import scratch_folder

MAIN = 'package main\n\nfunc main() { println("%s") }\n'


class Here(Local):
    """A local program that is built beside its source."""

    @property
    def folder(self) -> Path:
        return self.source.parent / "built"


def pins(tmp_path: Path, text: str) -> Pins:
    source = tmp_path / "source"
    source.mkdir(exist_ok=True)
    (source / "go.mod").write_text("module example.test/hello\n\ngo 1.25\n")
    (source / "main.go").write_text(MAIN % text)
    return Pins(read_pins().go, read_pins().go_wheel, (), (), (Here("hello", source),))


def test_a_local_module_is_built_once_and_again_when_it_changes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once = pins(tmp_path, "one")
    building.build(once, ["local"])
    first = once.local[0].binary.read_bytes()
    assert b"one" in first
    assert "[1/1] hello: building …\n[1/1] hello: built in " in capsys.readouterr().out
    building.build(once, ["local"])
    assert capsys.readouterr().out == ""
    building.build(pins(tmp_path, "other"), ["local"])
    assert once.local[0].binary.read_bytes() != first


def test_a_build_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    once = pins(tmp_path, "one")
    building.build(once, ["local"])
    before = once.local[0].binary.read_bytes()
    (once.local[0].source / "main.go").write_text("package main\n\nfunc main() { nothing() }\n")
    with pytest.raises(ToolError, match=r"^failed: .*go build "):
        building.build(once, ["local"])
    assert once.local[0].binary.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["built", "source"]


def test_a_folder_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), scratch_folder(tmp_path / "a") as scratch:  # noqa: PT012
        (scratch / "half").touch()
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
    with scratch_folder(tmp_path / "a") as scratch:
        (scratch / "whole").touch()
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["a", "a/whole"]


def test_a_group_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert building.main(["newer"]) == 2
    assert capsys.readouterr().err == "tools.build: no group newer; there are newest, floor, local\n"
