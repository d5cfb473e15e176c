from __future__ import annotations

import json
from dataclasses import replace

from pvcguard.findings import Finding, Place, Problem, Resource
from pvcguard.outcome import Report
from pvcguard.report import json as as_json
from pvcguard.report import terminal
from pvcguard.report.terminal import printable

SERVICE = Resource("serving.kserve.io/v1beta1", "InferenceService", "team", "llama")
CLAIM = Resource("v1", "PersistentVolumeClaim", "team", "models")
ERROR = Finding(
    id="AM001",
    slug="rwo-many-pods",
    category="access_modes",
    severity="error",
    outcome="violation",
    msg='[AM001] InferenceService team/llama: claim "models" is for one node',
    solution="Use ReadWriteMany.",
    resource=SERVICE,
    path=("spec", "predictor"),
    claim="models",
    related=(CLAIM,),
    details={"pods": {"min": 2}},
    place=Place("m/llama.yaml", 2, 12, 7, "      storageUri: pvc://models"),
)
WARNING = replace(ERROR, id="SC001", severity="warning", msg="[SC001] about nothing", place=Place())
WAIVED = replace(ERROR, waiver="known")
UNKNOWN = replace(WARNING, id="CL001", outcome="unknown", missing=("PersistentVolumeClaim",))
REPORT = Report(
    findings=(ERROR, WARNING, WAIVED),
    undecided=(UNKNOWN, UNKNOWN, replace(UNKNOWN, id="QT001", missing=("ResourceQuota",))),
    problems=(
        Problem("no such file or folder", Place("nope.yaml")),
        Problem("bad", Place("a.yaml", 1, 3, 4, "a: b: c")),
    ),
    objects=5,
    reviewed=3,
)
SUMMARY = {
    "objects": 5, "reviewed": 3, "error": 1, "warning": 1, "info": 0, "waived": 1,
    "undecided": 3, "missing": ["PersistentVolumeClaim", "ResourceQuota"], "problems": 2,
}  # fmt: skip

TEXT = """\
error: no such file or folder
  --> nope.yaml

error: bad
  --> a.yaml:3:4
   3 | a: b: c
     |    ^^^^

error: [AM001] InferenceService team/llama: claim "models" is for one node
  --> m/llama.yaml:12:7
  12 |       storageUri: pvc://models
     |       ^^^^^^^^^^^^^^^^^^^^^^^^
   = Use ReadWriteMany.

warning: [SC001] about nothing
   = Use ReadWriteMany.

waived (known): [AM001] InferenceService team/llama: claim "models" is for one node
  --> m/llama.yaml:12:7
  12 |       storageUri: pvc://models
     |       ^^^^^^^^^^^^^^^^^^^^^^^^

undecided: 3 (CL001 × 2, QT001), for lack of PersistentVolumeClaim, ResourceQuota
   = Supply these objects with --inventory FILE, and say --complete KIND where all of a kind are there.

1 error, 1 warning, 0 info, 1 waived, 3 undecided, 2 problems (3 of 5 objects reviewed)
"""


def test_text() -> None:
    assert terminal.render(REPORT) == TEXT


def test_a_problem_that_a_finding_tells_is_not_told_twice() -> None:
    told = replace(WARNING, id="IN002", msg="[IN002] Manifests a.yaml: bad", path=("unreadable", 1))
    report = replace(REPORT, findings=(told,), undecided=())
    assert report.untold() == REPORT.problems[:1]
    assert terminal.render(report) == (
        "error: no such file or folder\n"
        "  --> nope.yaml\n"
        "\n"
        "warning: [IN002] Manifests a.yaml: bad\n"
        "   = Use ReadWriteMany.\n"
        "\n"
        "0 errors, 1 warning, 0 info, 2 problems (3 of 5 objects reviewed)\n"
    )


def test_nothing_found() -> None:
    assert terminal.render(Report(objects=1, reviewed=1)) == "0 errors, 0 warnings, 0 info (1 of 1 object reviewed)\n"


def test_a_parameter_that_would_decide_is_named() -> None:
    lacking = replace(UNKNOWN, id="DM011", missing=("kserve.version",))
    assert terminal.render(Report(undecided=(lacking,))) == (
        "undecided: 1 (DM011), for lack of kserve.version\n"
        "   = Set kserve.version in the configuration.\n"
        "\n"
        "0 errors, 0 warnings, 0 info, 1 undecided (0 of 0 objects reviewed)\n"
    )


def test_colours_add_nothing_but_colours() -> None:
    coloured = terminal.render(REPORT, colour=True)
    assert coloured != TEXT
    plain = coloured
    for code in ("0", "2", "1", "31", "31;1", "33;1", "36;1"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == TEXT


def test_hostile_names_are_shown_and_not_obeyed() -> None:
    hostile = replace(
        ERROR,
        msg="a\x1b[31m\x9b\r\n\u202eb\u2028\ud800",
        place=Place("f\x1b.yaml", 1, 1, 2, "\x07x\x1b]0;title\x07"),
    )
    text = terminal.render(Report(findings=(hostile,)))
    assert text.splitlines()[:4] == [
        "error: a\\x1b[31m\\x9b\\x0d\\x0a\\u202eb\\u2028\\ud800",
        "  --> f\\x1b.yaml:1:2",
        "   1 | \\x07x\\x1b]0;title\\x07",
        "     |     ^^^^^^^^^^^^^^^^^",
    ]
    assert printable("é 日本 \U0001f600") == "é 日本 \U0001f600"


def test_the_caret_stands_under_wide_characters_and_in_long_lines() -> None:
    wide = replace(ERROR, place=Place("f", 1, 1, 3, "日本x"))
    assert terminal.render(Report(findings=(wide,))).splitlines()[2:4] == ["   1 | 日本x", "     |     ^"]
    long = replace(ERROR, place=Place("f", 1, 1, 201, "a" * 200 + "b" * 200))
    line, caret = terminal.render(Report(findings=(long,))).splitlines()[2:4]
    assert line == "   1 | …" + "a" * 40 + "b" * 80 + "…"
    assert caret == "     | " + " " * 41 + "^" * 81


def test_json() -> None:
    document = json.loads(as_json.render(REPORT, "1.2.3"))
    assert document == {
        "version": "1.2.3",
        "findings": [finding.to_dict() for finding in REPORT.findings],
        "undecided": [finding.to_dict() for finding in REPORT.undecided],
        "problems": [
            {"message": "no such file or folder", "file": "nope.yaml", "document": 0, "line": 0, "column": 0},
            {"message": "bad", "file": "a.yaml", "document": 1, "line": 3, "column": 4},
        ],
        "summary": SUMMARY,
    }
    assert document["findings"][0] == {
        "id": "AM001",
        "slug": "rwo-many-pods",
        "category": "access_modes",
        "severity": "error",
        "outcome": "violation",
        "msg": '[AM001] InferenceService team/llama: claim "models" is for one node',
        "solution": "Use ReadWriteMany.",
        "resource": {
            "apiVersion": "serving.kserve.io/v1beta1",
            "kind": "InferenceService",
            "namespace": "team",
            "name": "llama",
        },
        "path": ["spec", "predictor"],
        "claim": "models",
        "related": [{"apiVersion": "v1", "kind": "PersistentVolumeClaim", "namespace": "team", "name": "models"}],
        "details": {"pods": {"min": 2}},
        "missing": [],
        "waiver": None,
        "file": "m/llama.yaml",
        "document": 2,
        "line": 12,
        "column": 7,
    }


def test_a_finding_goes_through_json_unchanged() -> None:
    assert Finding.from_dict(ERROR.to_dict()).at(ERROR.place) == ERROR


def test_exit_codes() -> None:
    clean = Report(objects=1, reviewed=1)
    found = replace(clean, findings=(WARNING,))
    assert [
        clean.exit_code(),
        found.exit_code(),
        found.exit_code("warning"),
        found.exit_code("info"),
        replace(found, findings=(ERROR,)).exit_code(),
        replace(found, findings=(WAIVED,)).exit_code("info"),
        replace(clean, undecided=(UNKNOWN,)).exit_code("info"),
        Report().exit_code(),
        Report().exit_code(allow_empty=True),
        replace(found, problems=REPORT.problems).exit_code(allow_empty=True),
    ] == [0, 0, 1, 1, 1, 0, 0, 2, 0, 2]
