"""The whole check by several processes: what it finds must not tell how many they were."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pvcguard import Guard, parallel
from pvcguard.cli import main
from pvcguard.engines.embedded import EmbeddedEngine
from pvcguard.errors import ConfigError
from pvcguard.findings import Problem
from pvcguard.inventory import build
from pvcguard.manifests import load
from pvcguard.rego import RegoError
from pvcguard.report import json as form
from pvcguard.report import terminal
from unit.samples import CLAIM, CLASS_YAML, SERVICE

NAMESPACES = 12
PER_NAMESPACE = 24


def service(index: int, namespace: str) -> str:
    return f"""\
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: {{name: s{index}, namespace: {namespace}}}
spec:
  predictor:
    minReplicas: {index % 4}
    model:
      modelFormat: {{name: huggingface}}
      storageUri: pvc://{"absent" if index % 7 == 0 else f"c{index}"}/model-{index}
"""


def claim(index: int, namespace: str) -> str:
    modes = ("ReadWriteOnce", "ReadWriteMany", "ReadWriteOncePod", "[]")
    return f"""\
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {{name: c{index}, namespace: {namespace}}}
spec:
  accessModes: [{modes[index % 4]}]
  storageClassName: {"fast" if index % 3 else "gone"}
  resources: {{requests: {{storage: {index % 9}Gi}}}}
"""


BROKEN = ("a: b: c\n", "kind: Pod\n", "- 1\n- 2\n", "x: &a [*a]\n", "apiVersion: v1\nkind: List\nitems: [1, {a: 1}]\n")


def listed(texts: list[str]) -> str:
    items = "".join("- " + text.replace("\n", "\n  ").rstrip() + "\n" for text in texts)
    return f"apiVersion: v1\nkind: List\nitems:\n{items}"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few hundred objects in several files: documents, broken ones among them, lists, JSON, odd separators."""
    folder = tmp_path_factory.mktemp("cluster")
    for number in range(NAMESPACES):
        namespace = f"n{number}"
        indexes = range(number * PER_NAMESPACE, (number + 1) * PER_NAMESPACE)
        texts = [text for index in indexes for text in (claim(index, namespace), service(index, namespace))]
        texts.insert(number * 4, BROKEN[number % len(BROKEN)])
        if number % 4 == 3:
            text = listed(texts[:-1] if number % len(BROKEN) == 0 else [t for t in texts if t not in BROKEN])
        else:
            text = ("---\n" if number % 2 else "--- # next\n\n").join(texts)
        if number == 5:
            text = text.replace("\n", "\r\n") + "--- {not: read}\r\n"
        (folder / f"{namespace}.yaml").write_text(text, "utf-8", newline="")
    (folder / "class.yaml").write_text(f"{CLASS_YAML}...\nmore: here\n", "utf-8")
    (folder / "one.json").write_text('{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "n1"}}{', "utf-8")
    (folder / "two.yaml").write_text('{"kind": "List", "apiVersion": "v1", "items": [3]}\n---\nkind: 1\n', "utf-8")
    return folder


CONFIG = {
    "waivers": [{"id": "old", "rule": "CL001", "namespaces": ["n2"], "reason": "known", "expires": "2000-01-01"},
                {"id": "W1", "rule": "CL001", "namespaces": ["n4"], "reason": "known"}],
    "unknown": 1,
}  # fmt: skip


@pytest.fixture
def small_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a test need not take seconds to give every process enough to do."""
    monkeypatch.setattr("pvcguard.engines.embedded._REVIEWS_PER_PROCESS", 20)
    monkeypatch.setattr("pvcguard.manifests.documents._CHARACTERS_PER_PROCESS", 5000)


class Counted:
    """How many processes share() made, seen by those who work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.forks = 0
        fork = os.fork

        def counted() -> int:
            self.forks += 1
            return fork()

        monkeypatch.setattr(os, "fork", counted)


def read(paths: list[Path], jobs: int) -> Any:
    """All that reading finds, as values that can be compared."""
    loaded = load(paths, jobs=jobs)
    objects = [
        (m.object, m.path, m.document and (m.document.file, m.document.number, m.document.value, m.document.chunk))
        for m in loaded.objects
    ]
    return objects, [(str(problem), problem.place, problem.place.text) for problem in loaded.problems]


@pytest.mark.usefixtures("small_shares")
def test_what_is_read_is_the_same(cluster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    odd = tmp_path / "odd.yaml"
    odd.write_text("--- x\na: &a {b: [*a]}\n--- y\n" + "kind: \u2028A\napiVersion: 1.0\n---\n" * 300, "utf-8")
    latin = tmp_path / "latin.yaml"
    latin.write_bytes(b"kind: \xe9\n")
    stream = tmp_path / "stream.json"
    stream.write_text('{"kind": "A", "apiVersion": "v1", "n": [1.0, 1e400]}\n' * 3 + "{,}\nkind: B\n", "utf-8")
    paths = [odd, tmp_path / "absent", latin, cluster, stream, cluster]
    once = read(paths, 1)
    assert (counted.forks, len(once[0]) > 500, len(once[1]) > 300) == (0, True, True)
    assert [read(paths, jobs) for jobs in (2, 3)] == [once, once]
    assert counted.forks == 3


@pytest.mark.usefixtures("small_shares")
def test_an_inventory_is_read_by_several_processes_too(cluster: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    guards = [Guard(jobs=jobs, inventory=[cluster]) for jobs in (1, 2)]
    reports = [guard.review(reviews(3, ())) for guard in guards]
    assert (counted.forks, reports[0]) == (1, reports[1])
    assert len(reports[0].problems) > 10


@pytest.mark.parametrize("jobs", [2, 3])
@pytest.mark.usefixtures("small_shares")
def test_the_report_is_the_same(cluster: Path, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    once = Guard(jobs=1, config=CONFIG, complete=["all"]).check(cluster)
    assert counted.forks == 0
    shared = Guard(jobs=jobs, config=CONFIG, complete=["all"]).check(cluster)
    assert counted.forks == 2 * (jobs - 1)
    assert form.render(shared, "1") == form.render(once, "1")
    assert terminal.render(shared) == terminal.render(once)
    assert shared == once
    assert len(once.findings) > 300
    assert len(once.problems) > 10
    assert {f.waiver for f in once.findings} == {None, "W1"}


def test_the_command_takes_jobs(cluster: Path) -> None:
    outputs = [
        CliRunner().invoke(main, ["check", str(cluster), "--output", "json", *option])
        for option in ([], ["--jobs", "1"], ["-j", "2"], ["--jobs", "3"])
    ]
    assert {(one.exit_code, one.stdout_bytes) for one in outputs} == {(2, outputs[0].stdout_bytes)}
    assert CliRunner().invoke(main, ["check", str(cluster), "--jobs", "0"]).exit_code == 2


def test_little_work_is_done_by_one_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    (tmp_path / "all.yaml").write_text("---\n".join(service(index, "n") for index in range(40)), "utf-8")
    assert Guard(jobs=8).check(tmp_path).reviewed == 40
    assert counted.forks == 0


def test_jobs_must_be_processes() -> None:
    for make in (Guard, EmbeddedEngine):
        with pytest.raises(ConfigError, match=r"^jobs are processes, at least 1, not 0$"):
            make(jobs=0)


def reviews(count: int, failing: tuple[int, ...], namespace: str = "") -> list[dict[str, Any]]:
    """Services of four namespaces in turn, or of one. On those that hold what is no JSON evaluation fails."""
    return [
        {
            "object": {
                **SERVICE,
                "metadata": {"name": f"s{i}", "namespace": namespace or f"n{i % 4}", "labels": {"index": str(i)}},
                **({"spec": i * 1j} if i in failing else {}),
            }
        }
        for i in range(count)
    ]


@pytest.mark.usefixtures("small_shares")
@pytest.mark.parametrize("namespace", ["", "team"])
def test_an_engine_raises_the_error_of_the_first_review(namespace: str) -> None:
    def decide(jobs: int, failing: tuple[int, ...]) -> Any:
        engine = EmbeddedEngine(jobs=jobs)
        try:
            return engine.findings(reviews(120, failing, namespace), inventory=build([CLAIM]), parameters={})
        except RegoError as error:
            return str(error), error.file, error.line

    for failing in ((), (0,), (118, 57, 60)):
        assert [decide(jobs, failing) for jobs in (2, 3)] == [decide(1, failing)] * 2
    assert isinstance(decide(1, (57,)), tuple)


@pytest.mark.usefixtures("small_shares")
def test_failures_become_the_same_problems() -> None:
    reports = [Guard(jobs=jobs).review(reviews(120, (3, 57, 118))) for jobs in (1, 2, 3)]
    assert reports[1:] == reports[:1] * 2
    assert [type(problem) for problem in reports[0].problems] == [Problem] * 3


def test_the_default_is_the_cores(monkeypatch: pytest.MonkeyPatch, small_shares: None) -> None:
    counted = Counted(monkeypatch)
    Guard().review(reviews(120, ()))
    assert counted.forks == min(parallel.processes(None), 120 // 20) - 1
