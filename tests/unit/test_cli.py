from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import pvcguard
from pvcguard import registry
from pvcguard.cli import main
from unit.samples import CLAIM, CLAIM_YAML, CLASS, CLASS_YAML, SERVICE, SERVICE_YAML


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {
        "m/service.yaml": SERVICE_YAML,
        "m/claim.yaml": CLAIM_YAML,
        "class.yaml": CLASS_YAML,
        "broken.yaml": "a: b: c\n",
        "waive.yaml": "waivers: [{id: known, rule: AM003}]\n",
        "empty/map.yaml": "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def summary(result: Result) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(result.stdout)["summary"]
    return told


def test_findings_with_place_source_line_and_remedy() -> None:
    result = run("check", "m", "--inventory", "class.yaml", "--complete", "all")
    (finding,) = pvcguard.Guard(complete=["all"]).check(["m", "class.yaml"]).findings
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == (
        f"error: {finding.msg}\n"
        "  --> m/service.yaml:13:7\n"
        "  13 |       storageUri: pvc://models/llama\n"
        "     |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        f"   = {finding.solution}\n"
        "\n"
        "1 error, 0 warnings, 0 info (2 of 2 objects reviewed)\n"
    )


def test_json() -> None:
    result = run("check", "m", "--inventory", "class.yaml", "--complete", "all", "--output", "json")
    report = pvcguard.Guard(complete=["all"], inventory="class.yaml").check(["m"])
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "version": pvcguard.__version__,
        "findings": [finding.to_dict() for finding in report.findings],
        "undecided": [],
        "problems": [],
        "summary": report.summary(),
    }


def test_standard_input() -> None:
    result = run("check", "-", "--complete", "all", "--output", "json", stdin=f"{CLASS_YAML}---\n{CLAIM_YAML}")
    assert (result.exit_code, summary(result)["reviewed"]) == (0, 2)


def test_what_is_undecided_is_counted_and_tells_what_to_supply() -> None:
    result = run("check", "m/service.yaml")
    assert result.exit_code == 0
    assert "undecided: " in result.stdout
    assert "PersistentVolumeClaim" in result.stdout
    assert "--inventory FILE" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["m"], 1),
        (["m", "--config", "waive.yaml"], 0),
        (["class.yaml"], 0),
        (["m/claim.yaml", "--threshold", "info"], 0),
        (["m", "broken.yaml"], 2),
        (["m", "nope.yaml"], 2),
        (["m", "--inventory", "broken.yaml"], 2),
        (["m", "--config", "broken.yaml"], 2),
        (["empty"], 2),
        (["empty", "--allow-empty"], 0),
        (["broken.yaml", "--allow-empty"], 2),
        ([], 2),
        (["m", "--engine", "nope"], 2),
    ],
)
def test_exit_codes(arguments: list[str], expected: int) -> None:
    assert run("check", *arguments).exit_code == expected


def test_what_could_be_checked_is_reported_beside_what_could_not() -> None:
    result = run("check", "m", "broken.yaml", "nope", "--output", "json")
    told = json.loads(result.stdout)
    assert [(one["file"], one["line"], one["column"]) for one in told["problems"]] == [
        ("broken.yaml", 1, 5),
        ("nope", 0, 0),
    ]
    assert [finding["id"] for finding in told["findings"]] == ["IN002", "IN002", "AM003"]


def test_an_engine_that_is_not_there_hides_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PVCGUARD_OPA", "/nowhere/opa")
    result = run("check", "m", "broken.yaml", "--engine", "opa", "--output", "json")
    assert result.exit_code == 2
    assert [one["message"] for one in json.loads(result.stdout)["problems"]] == [
        "mapping values are not allowed in this context",
        "/nowhere/opa cannot be run: No such file or directory",
    ]


def test_nothing_to_review_is_said() -> None:
    result = run("check", "empty")
    assert result.stderr == "pvcguard: nothing to review (--allow-empty accepts that)\n"
    assert result.stdout == "0 errors, 0 warnings, 0 info (0 of 1 object reviewed)\n"


def test_the_configuration_of_the_folder_counts_unless_another_is_named(folder: Path) -> None:
    (folder / "pvcguard.yaml").write_text("waivers: [{id: here, rule: AM003}]\n", "utf-8")
    assert run("check", "m").exit_code == 0
    (folder / "other.yaml").write_text("onUnknown: ignore\n", "utf-8")
    assert run("check", "m", "--config", "other.yaml").exit_code == 1


def test_the_default_namespace(folder: Path) -> None:
    bare = CLAIM_YAML.replace(", namespace: team", "")
    (folder / "m" / "claim.yaml").write_text(bare, "utf-8")
    assert run("check", "m", "--complete", "all", "-n", "team").exit_code == 1
    result = run("check", "m", "--complete", "all", "--output", "json")
    assert "CL001" in [finding["id"] for finding in json.loads(result.stdout)["findings"]]


def test_export_is_what_other_hosts_read(folder: Path) -> None:
    result = run(
        "export", "m", "--inventory", "class.yaml", "--complete", "Node", "--config", "waive.yaml", "-o", "d.json"
    )
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert json.loads((folder / "d.json").read_text("utf-8")) == {
        "inventory": {
            "namespace": {
                "team": {
                    "v1": {"PersistentVolumeClaim": {"models": CLAIM}},
                    "serving.kserve.io/v1beta1": {"InferenceService": {"llama": SERVICE}},
                }
            },
            "cluster": {"storage.k8s.io/v1": {"StorageClass": {"fast": CLASS}}},
        },
        "pvcguard": {
            "parameters": {"inventory": {"complete": ["Node"]}, "waivers": [{"id": "known", "rule": "AM003"}]}
        },
    }
    assert run("check", "m", "--inventory", "d.json").exit_code == 1


def test_the_version_of_kserve_that_is_named_counts(folder: Path) -> None:
    (folder / "pvcguard.yaml").write_text("kserve: {version: 0.11.0, namespace: models}\n", "utf-8")
    for arguments, version in (((), "0.11.0"), (("--kserve-version", "0.15.2"), "0.15.2")):
        exported = json.loads(run("export", "m", *arguments).stdout)
        assert exported["pvcguard"] == {"parameters": {"kserve": {"version": version, "namespace": "models"}}}
    broken = "kserve: {version: 0.11.0, directPvcVolumeMount: 1}\n"
    (folder / "pvcguard.yaml").write_text(broken, "utf-8")
    told = json.loads(run("check", "m", "--kserve-version", "0.15.2", "--output", "json").stdout)
    found = [(f["id"], f["path"], f["line"]) for f in told["findings"] if f["category"] == "input"]
    assert found == [("IN004", ["kserve", "directPvcVolumeMount"], 1)]


def test_export_tells_what_it_could_not_read(folder: Path) -> None:
    result = run("export", "class.yaml", "broken.yaml")
    assert (result.exit_code, json.loads(result.stdout)["pvcguard"]) == (2, {"parameters": {}})
    assert result.stderr == "pvcguard: broken.yaml:1:5: mapping values are not allowed in this context\n"
    assert run("export", "m", "-o", "no/such/folder.json").exit_code == 2
    assert run("export", "m", "--config", "broken.yaml").exit_code == 2


def test_rules() -> None:
    listed = registry.rules()
    assert [line[:5] for line in run("rules").stdout.splitlines()] == [rule.id for rule in listed]
    told = json.loads(run("rules", "--output", "json").stdout)
    assert told == {"version": pvcguard.__version__, "rules": [rule.to_dict() for rule in listed]}


@pytest.mark.parametrize(
    ("kind", "name", "reviewed"),
    [
        ("ConfigMap", "inferenceservice-config", True),
        ("ConfigMap", "settings", False),
        ("ConfigMap", None, False),
        ("InferenceService", "llama", True),
        ("InferenceService", None, True),
        ("Secret", "inferenceservice-config", False),
        ("*", "llama", False),
        ([], "llama", False),
    ],
)
def test_which_objects_rules_look_at(kind: object, name: object, reviewed: bool) -> None:
    assert registry.reviews(kind, name) is reviewed


@pytest.mark.parametrize("name", ["DM001", "dm001", "claim-name-invalid", "Claim_Name_Invalid"])
def test_a_rule_is_explained_by_any_of_its_names(name: str) -> None:
    result = run("explain", name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("# DM001 claim-name-invalid\n\nThe claim name is empty or invalid.\n")
    assert "\nWrite pvc://<claim>/<path> with the name of a claim" in result.stdout


def test_every_rule_has_a_page() -> None:
    pages = [run("explain", rule.id) for rule in registry.rules()]
    assert {page.exit_code for page in pages} == {0}
    heads = [f"# {rule.id} {rule.slug}" for rule in registry.rules()]
    assert [page.stdout.partition("\n")[0] for page in pages] == heads


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("DM01", ", did you mean DM001 claim-name-invalid?"),
        ("rwo-many-pod", ", did you mean AM001 rwo-many-pods?"),
        ("clam_missing", ", did you mean CL001 claim-missing?"),
        ("quux", ""),
    ],
)
def test_what_is_no_rule_is_not_explained(name: str, hint: str) -> None:
    result = run("explain", name)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"pvcguard: there is no rule {name}{hint}\n")


def test_an_installation_without_pages_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("pvcguard.assets.folder", lambda name: tmp_path / name)
    result = run("explain", "AM001")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "pvcguard: this installation of pvcguard has no page for AM001; reinstall it\n"


def test_version() -> None:
    assert run("--version").stdout == f"pvcguard {pvcguard.__version__}\n"


def shown(**environment: str) -> bytes:
    """What the command writes to a terminal."""
    leader, follower = pty.openpty()
    env = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    command = [sys.executable, "-m", "pvcguard", "check", "m"]
    with subprocess.Popen(command, stdout=follower, stderr=follower, env={**env, **environment}) as process:
        os.close(follower)
        text = b""
        while part := _read(leader):
            text += part
        process.wait(timeout=60)
    os.close(leader)
    return text


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # Linux ends a terminal whose other side is closed with an error.
        return b""


def test_colours_are_for_terminals_that_want_them() -> None:
    assert b"\x1b[31;1merror\x1b[0m" in shown(TERM="xterm")
    for environment in ({"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}):
        text = shown(**environment)
        assert (b"\x1b" in text, text.startswith(b"error: [AM003]")) == (False, True)


def test_a_stream_that_cannot_show_a_character_gets_its_code(folder: Path) -> None:
    (folder / "m" / "é日.yaml").write_text("a: [日", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pvcguard", "check", "m"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (2, b"")
    assert b"m/\xe9\\u65e5.yaml" in done.stdout
