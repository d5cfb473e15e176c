from __future__ import annotations

import pytest

from pvcguard.findings import Place
from pvcguard.manifests import Places, load_texts

YAML = """\
# A service.
---
metadata:
  "name": llama
spec: &spec
  list:
  - a: 1
    b: {c: [x, y]}
  - - deep
copy: *spec
merged:
  <<: *spec
  own: 1
y: 1
"""
JSON = '{"kind": "X",\n "spec": {"list": [1,\n  {"a": 2}], "é": "x", "b": 3}}'


def place(text: str, path: tuple[str | int, ...], name: str = "f.yaml") -> tuple[int, int]:
    head = "apiVersion: v1\nkind: X\n"
    loaded = load_texts([(name, text if name.endswith("json") else text.replace("---\n", f"---\n{head}"))])
    assert loaded.problems == []
    document = loaded.objects[0].document
    assert document is not None
    found = Places().of(document, path)
    assert (found.file, found.document) == (name, 1)
    return found.line, found.column


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), (3, 1)),
        (("metadata", "name"), (6, 3)),
        (("spec",), (7, 1)),
        (("spec", "list", 0), (9, 5)),
        (("spec", "list", 0, "b", "c", 1), (10, 16)),
        (("spec", "list", 1, 0), (11, 7)),
        (("copy", "list", 0, "a"), (9, 5)),
        (("merged", "list", 0, "a"), (9, 5)),
        (("merged", "own"), (15, 3)),
        (("true",), (16, 1)),
        (("spec", "absent", "deeper"), (7, 1)),
        (("spec", "list", 7), (8, 3)),
        (("spec", "list", "0"), (8, 3)),
        (("metadata", "name", "x"), (6, 3)),
    ],
)
def test_paths_in_yaml(path: tuple[str | int, ...], expected: tuple[int, int]) -> None:
    assert place(YAML, path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), (1, 1)),
        (("kind",), (1, 22)),
        (("spec", "list", 1, "a"), (3, 4)),
        (("spec", "b"), (3, 24)),
        (("spec", "absent"), (2, 2)),
    ],
)
def test_paths_in_json(path: tuple[str | int, ...], expected: tuple[int, int]) -> None:
    text = '{"apiVersion": "v1", ' + JSON[1:]
    assert place(text, path, "f.json") == expected


def test_places_in_a_stream_count_from_the_beginning_of_the_file() -> None:
    text = "apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: B\nspec:\n  x: 1\n"
    documents = [manifest.document for manifest in load_texts([("f", text)]).objects]
    assert documents[1] is not None
    found = Places().of(documents[1], ("spec", "x"))
    assert (found, found.text) == (Place("f", 2, 7, 3), "  x: 1")


def test_places_in_the_second_object_of_a_line() -> None:
    text = '{"apiVersion": "v1", "kind": "A"} {"apiVersion": "v1", "kind": "B", "x": 1}'
    document = load_texts([("f", text)]).objects[1].document
    assert document is not None
    assert Places().of(document, ("x",)) == Place("f", 2, 1, 69)


@pytest.mark.parametrize("break_", ["\n", "\r", "\u0085", "\u2028"])
def test_the_source_line_is_the_one_that_the_parser_counted(break_: str) -> None:
    filler = "".join(f"# {number}{break_}" for number in range(99))
    document = load_texts([("f", f"apiVersion: v1\nkind: A\n{filler}spec:\n  x: 1\n")]).objects[0].document
    assert document is not None
    found = Places().of(document, ("spec", "x"))
    assert (found, found.text) == (Place("f", 1, 103, 3), "  x: 1")


def test_places_of_all_items_of_a_long_list() -> None:
    text = "apiVersion: v1\nkind: ConfigMapList\nitems:\n" + "- metadata: {name: a}\n  data: 1\n" * 3000
    places = Places()
    found = [
        places.of(manifest.document, (*manifest.path, "data"))
        for manifest in load_texts([("f", text)]).objects
        if manifest.document is not None
    ]
    assert found == [Place("f", 1, 5 + 2 * index, 3) for index in range(3000)]
