from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pvcguard.findings import Place, Problem
from pvcguard.manifests import load, load_texts


def loaded(text: str) -> tuple[list[tuple[Any, tuple[str | int, ...]]], list[str]]:
    result = load_texts([("f.yaml", text)])
    return [(m.object, m.path) for m in result.objects], [str(problem) for problem in result.problems]


def test_lists_are_taken_apart() -> None:
    text = """\
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Service}
- apiVersion: v1
  kind: PodList
  items: [{metadata: {name: a}}, {kind: Pod}]
- {apiVersion: v1, kind: EmptyList, items: null}
"""
    assert loaded(text) == (
        [
            ({"apiVersion": "v1", "kind": "Service"}, ("items", 0)),
            ({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}, ("items", 1, "items", 0)),
            ({"apiVersion": "v1", "kind": "Pod"}, ("items", 1, "items", 1)),
        ],
        [],
    )


def test_a_kind_whose_name_ends_in_list_need_not_be_one() -> None:
    obj = {"apiVersion": "example.com/v1", "kind": "AllowList", "spec": {}}
    assert loaded("{apiVersion: example.com/v1, kind: AllowList, spec: {}}") == ([(obj, ())], [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("just text", "f.yaml:1:1: expected a Kubernetes object, found a text"),
        ("- 1\n", "f.yaml:1:1: expected a Kubernetes object, found a list"),
        ("replicas: 2\n", "f.yaml:1:1: not a Kubernetes object: apiVersion is missing"),
        ("apiVersion: v1\n", "f.yaml:1:1: not a Kubernetes object: kind is missing"),
        ("apiVersion: v1\nkind: ''\n", "f.yaml:1:1: not a Kubernetes object: kind is missing"),
        ("apiVersion: v1\nkind: y\n", "f.yaml:2:1: not a Kubernetes object: kind is a boolean"),
        ("apiVersion: 1\nkind: X\n", "f.yaml:1:1: not a Kubernetes object: apiVersion is a number"),
        ("apiVersion: v1\nkind: List\nitems: 5\n", "f.yaml:3:1: items of a List are a number"),
        (
            "apiVersion: v1\nkind: List\nitems:\n- x\n",
            "f.yaml:4:3: expected a Kubernetes object, found a text",
        ),
        ("a: b: c\n", "f.yaml:1:5: mapping values are not allowed in this context"),
    ],
)
def test_what_is_no_manifest_is_a_problem_with_its_place(text: str, problem: str) -> None:
    good = "apiVersion: v1\nkind: Good\n"
    assert loaded(f"{text}\n---\n{good}") == ([({"apiVersion": "v1", "kind": "Good"}, ())], [problem])


def test_lists_in_lists_end_somewhere() -> None:
    text = "".join("{apiVersion: v1, kind: List, items: [" for _ in range(20)) + "]}" * 20
    assert loaded(text)[1] == ["f.yaml:1:297: lists nested too deeply"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {
        "a.yaml": "{apiVersion: v1, kind: A}",
        "deep/b.yml": "{apiVersion: v1, kind: B}",
        "deep/c.json": '{"apiVersion": "v1", "kind": "C"}',
        "notes.txt": "not: [yaml",
        ".hidden/d.yaml": "not: [yaml",
        "pvcguard.yaml": "onUnknown: ignore",
    }.items():
        path = tmp_path / "m" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def kinds(*paths: str) -> tuple[list[str], list[Problem]]:
    result = load(paths)
    return [m.object["kind"] for m in result.objects], result.problems


def test_a_folder_with_all_below(folder: Path) -> None:
    assert kinds("m") == (["A", "B", "C"], [])


def test_globs(folder: Path) -> None:
    assert kinds("m/*.yaml", "m/**/*.y*ml") == (["A", "B"], [])
    assert kinds(str(folder / "m" / "d*")) == (["B", "C"], [])
    assert kinds("m/x*") == ([], [Problem("nothing matches", Place("m/x*"))])


def test_a_file_that_is_named_twice_is_read_once(folder: Path) -> None:
    assert kinds("m/a.yaml", "./m/a.yaml", "m") == (["A", "B", "C"], [])


def test_what_cannot_be_read(folder: Path) -> None:
    (folder / "latin.yaml").write_bytes("a: 1\nb: é\xff".encode("latin-1"))
    (folder / "link.yaml").symlink_to("nowhere")
    assert kinds("nope.yaml", "empty", "latin.yaml", "link.yaml", "nul\0.yaml", "x" * 5000) == (
        [],
        [
            Problem("no such file or folder", Place("nope.yaml")),
            Problem("the folder has no YAML or JSON file", Place("empty")),
            Problem("byte 0xe9 is not UTF-8", Place("latin.yaml", 0, 2, 4)),
            Problem("no such file or folder", Place("link.yaml")),
            Problem("no such file or folder", Place("nul\0.yaml")),
            Problem("cannot be read: File name too long", Place("x" * 5000)),
        ],
    )


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(b"\xef\xbb\xbfapiVersion: v1\nkind: S\n---\nx"))
    monkeypatch.setattr("sys.stdin", stdin)
    assert kinds("-") == (
        ["S"],
        [Problem("expected a Kubernetes object, found a text", Place("<stdin>", 2, 4, 1))],
    )
