"""The YAML that is written means the same to Kubernetes' reader and to PyYAML."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.gen.manifest import render
from tools.pinned import read_pins

AMBIGUOUS = [
    "", " ", "y", "N", "yes", "Off", "null", "~", "True", "1", "1.0", "1e3", "0x1f", "0o17", "017", "1_000", "1:30",
    ".inf", ".nan", "2024-01-01", "=", "<<", "-", "- a", "a: b", "a:", "a #b", "#a", "*a", "&a", "!a", "%a", "@a",
    "`a", "[a", "{a", "a,b", "'", "\"", "\\", "\t", "a\tb", "line\n", "line\nline", "\nline", "line\n\n",
    "  line\nline", "line \nline", "é", "\u2028", "\u007f", "a b", "pvc://claim/path", "[CL001] x: y", "^\\[A\\] $",
    "---", "...", "|", ">", "?", "? a", "e3",
]  # fmt: skip
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.sampled_from(AMBIGUOUS)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"), max_size=12)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(AMBIGUOUS) | st.text("abc:# \n", max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


def as_kubernetes_reads(text: str) -> Any:
    reader = next(local.binary for local in read_pins().local if local.name == "yamljson")
    done = subprocess.run([reader], input=json.dumps([text]), capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert "error" not in answer, (answer, text)
    return answer["json"]


def test_texts_that_readers_disagree_on_stay_texts() -> None:
    document = {text: text for text in AMBIGUOUS if text != "<<"}
    text = render([document], "Mark.")
    assert as_kubernetes_reads(text) == document
    assert yaml.safe_load(text) == document


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_what_is_written_is_read_back(value: Any) -> None:
    text = render([{"value": value}], "Mark.")
    assert as_kubernetes_reads(text) == {"value": value}
    assert yaml.safe_load(text) == {"value": value}


def test_rego_stands_as_text() -> None:
    assert render([{"rego": "package a\n\nb := 1\n"}], "Mark.") == "# Mark.\nrego: |\n  package a\n\n  b := 1\n"
