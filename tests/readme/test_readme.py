"""Every command and program of the README, run; their output is the one that the page shows."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from binaries import ROOT
from readme.blocks import blocks, examples
from readme.running import shell


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    return tmp_path_factory.mktemp("build")


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.command.split(" --")[0])
def test_the_page_shows_what_the_command_prints(example, build):
    assert shell(example.command, build=build) == example.output


def test_all_three_commands_find_the_same_in_the_examples(build):
    found = [sorted(_identified(shell(command, build=build))) for command in _structured(build)]
    assert found[0]
    assert found == [found[0]] * 3


def _structured(build: Path) -> list[str]:
    """The commands of the page that check examples/, asked for JSON."""
    commands = [example.command for example in examples() if " examples" in example.command]
    by_program = {command.split()[0]: command for command in commands}
    return [
        "pvcguard check --complete all examples --output json",
        f"{by_program['conftest'].removesuffix(' | sort')} --output json",
        f"{by_program['gator']} --output json",
    ]


def _identified(output: str) -> list[tuple[str, str]]:
    """(message, path) of each finding, from any of the three forms."""
    told = json.loads(output)
    if isinstance(told, dict):
        return [(finding["msg"], json.dumps(finding["path"])) for finding in told["findings"]]
    if "filename" in told[0]:
        results = [result for one in told for kind in ("failures", "warnings") for result in one.get(kind, ())]
        return [(result["msg"], json.dumps(result["metadata"]["path"])) for result in results]
    return [(result["msg"], json.dumps(result["metadata"]["details"]["path"])) for result in told]


def test_python_examples_run(tmp_path):
    library, plugin = blocks("python")
    done = subprocess.run([sys.executable, "-c", library], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "error CL001 assistant 31\nerror DM001 assistant 33\n"
    module = tmp_path / "test_example.py"
    module.write_text(plugin, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--rootdir", str(ROOT), str(module)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).returncode == 0


def test_the_targets_of_make_exist():
    targets = re.findall(r"^make (\w+)", "".join(blocks("sh")), flags=re.MULTILINE)
    assert targets == ["demo", "test"]
    for target in targets:
        subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, check=True)


def test_what_kubectl_is_to_apply_is_there():
    folders = re.findall(r"kubectl apply -k (\S+?)`?\s", README_TEXT)
    assert folders == ["bundles/gatekeeper/templates", "bundles/gatekeeper/constraints", "bundles/gatekeeper/adopt"]
    assert [name for name in folders if not (ROOT / name / "kustomization.yaml").is_file()] == []


README_TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
