"""The loader against Kubernetes' own parser, on thousands of texts."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

import pytest

from pvcguard.errors import DocumentError
from pvcguard.manifests import stream
from pvcguard.manifests.construct import construct
from unit.manifests import kubernetes_yaml, yaml_texts
from unit.manifests.kubernetes_yaml import same
from unit.manifests.yaml_texts import Texts

# What libyaml or we refuse though go-yaml reads it. Each is an error with its place, never another value.
STRICTER = re.compile(
    "stands twice in one mapping"  # Go keeps the last one, or with the types of keys apart, any
    "|nested more than 250 levels deep"
    "|found unexpected ':'"  # [a:] in libyaml
    "|did not find expected whitespace or line break|did not find expected tag URI"  # a tag before , ] }
    "|a tag must be followed by a space"
    "|an unquoted \\? in a flow collection"  # [?a], which go-yaml takes as a key
    "|has no JSON form"  # where a merge would replace the value
    "|a mapping key must be"  # []: x, of which go-yaml reads the list only
    # After the end of the first document, which libyaml looks at and go-yaml does not.
    "|cannot start any token|did not find expected <document start>|found unexpected end of stream"
    "|did not find expected alphabetic or numeric character|found undefined tag handle"
)
COUNT = 1500
SEEDS = range(4)


def ours(text: str) -> dict[str, Any]:
    try:
        value, following = construct(text)
    except DocumentError as error:
        return {"error": str(error)}
    return {"json": value, "following": following is not None}


def differences(texts: list[str]) -> list[tuple[str, Any, Any]]:
    found = []
    for text, theirs in zip(texts, kubernetes_yaml.documents(texts), strict=True):
        mine = ours(text)
        if "error" in mine:
            if "json" in theirs and not STRICTER.search(mine["error"]):
                found.append((text, mine, theirs))
        elif "error" in theirs:
            # What follows the end of a document is a problem, whatever it is.
            if not mine["following"]:
                found.append((text, mine, theirs))
        elif not same(mine["json"], theirs["json"]):
            found.append((text, mine, theirs))
    return found


def test_every_known_word_as_value_and_as_key() -> None:
    words = [*yaml_texts.WORDS, *yaml_texts.QUOTED, *yaml_texts.TAGGED]
    texts = [form.format(word) for word in words for form in ("- {}", "{}: 1", "a: {}", "[{}]", "x: {{{}: 2}}")]
    assert differences(texts) == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("form", ["document", "damaged", "noise"])
def test_generated_documents(form: str, seed: int) -> None:
    texts = Texts(seed)
    assert differences([getattr(texts, form)() for _ in range(COUNT)]) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_generated_scalars(seed: int) -> None:
    texts = Texts(seed)
    assert differences([f"- {texts.word()}" for _ in range(COUNT)]) == []


def test_texts_on_which_libyaml_and_go_yaml_differ_are_refused_where_they_would_read_another_value() -> None:
    texts = [
        "[!!nu,-l x', 0o17]",
        "[x?fc]",
        "[b:]",
        "&b    <<: []",
        "! <<: 1",
        "!!binary aGxk=",
        "[]: x",
        '["é\\\\/", "é/"]',
    ]
    assert differences(texts) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_generated_streams(seed: int) -> None:
    generator = Texts(seed)
    texts = [generator.stream() for _ in range(COUNT)]
    found = []
    for text, theirs in zip(texts, kubernetes_yaml.streams(texts), strict=True):
        mine = until_first_error(text)
        if "separator" in str(mine[-1:]):
            # kubectl loses the document before such a line too; we still judge it.
            mine = [*mine[: len(theirs) - 1], mine[-1]]
        if mine and STRICTER.search(mine[-1].get("error", "")):
            mine, theirs = mine[:-1], theirs[: len(mine) - 1]
        if [*map(list, mine)] != [*map(list, theirs)] or not all(
            same(m.get("json"), t.get("json")) for m, t in zip(mine, theirs, strict=True)
        ):
            found.append((text, mine, theirs))
    assert found == []


def until_first_error(text: str) -> list[dict[str, Any]]:
    """What kubectl reads of a stream: its documents up to the first error."""
    answers: list[dict[str, Any]] = []
    for read in chain.from_iterable(map(stream.read, stream.cut(text))):
        answers.append({"error": str(read.error)} if read.error else {"json": read.value})
        if read.error:
            break
    return answers
