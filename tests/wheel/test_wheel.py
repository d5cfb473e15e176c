"""The wheel, in an environment that has nothing else: no source tree, no Go, no opa."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from binaries import tool
from unit.samples import CLAIM_YAML, CLASS_YAML, SERVICE_YAML

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Installed:
    """A wheel, and an environment that it is installed in."""

    wheel: Path
    scripts: Path
    folder: Path

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of the environment in a folder of its own, with no other program on PATH."""
        return subprocess.run(
            [self.scripts / command[0], *command[1:]],
            cwd=self.folder,
            env={"PATH": "", "HOME": str(self.folder), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    built = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = built.glob("*.whl")
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=True)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    install = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, timeout=300)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "all.yaml").write_text(f"{SERVICE_YAML}---\n{CLAIM_YAML}---\n{CLASS_YAML}", "utf-8")
    return Installed(wheel, scripts, elsewhere)


def test_the_wheel_carries_what_every_engine_and_host_needs(installed: Installed) -> None:
    names = set(zipfile.ZipFile(installed.wheel).namelist())
    tests = {name for name in names if name.endswith("_test.rego") or "__pycache__" in name or "/tests/" in name}
    assert tests == set()
    sources = {
        f"pvcguard/share/{path.relative_to(ROOT).as_posix()}"
        for folder in ("policies", "bundles", "docs/rules")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not path.name.endswith("_test.rego")
    }
    package = {
        path.relative_to(ROOT / "pyplugin").as_posix()
        for path in (ROOT / "pyplugin" / "pvcguard").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in names if not name.partition("/")[0].endswith(".dist-info")} == sources | package


def test_the_command_checks_in_another_folder(installed: Installed) -> None:
    done = installed.run("pvcguard", "check", "all.yaml", "--complete", "all", "--output", "json")
    assert (done.returncode, done.stderr) == (1, "")
    assert [(f["id"], f["file"], f["line"], f["column"]) for f in json.loads(done.stdout)["findings"]] == [
        ("AM003", "all.yaml", 13, 7)
    ]


def test_the_command_explains_a_rule(installed: Installed) -> None:
    done = installed.run("pvcguard", "explain", "AM003")
    assert (done.returncode, done.stderr, done.stdout.splitlines()[0]) == (0, "", "# AM003 rwop-many-pods")


def test_the_bundle_serves_the_opa_binary(installed: Installed) -> None:
    command = ["pvcguard", "check", "all.yaml", "--complete", "all", "--output", "json"]
    embedded = json.loads(installed.run(*command).stdout)
    opa = installed.run(*command, "--engine", "opa", PVCGUARD_OPA=str(tool("opa").path))
    assert (opa.returncode, json.loads(opa.stdout)) == (1, embedded)
    missing = installed.run("pvcguard", "check", "all.yaml", "--engine", "opa")
    assert (missing.returncode, missing.stderr) == (2, "")
    assert "opa is not on PATH" in missing.stdout


def test_an_extra_that_is_not_installed_is_named(installed: Installed) -> None:
    done = installed.run("pvcguard", "check", "all.yaml", "--engine", "server")
    assert (done.returncode, done.stderr) == (2, "")
    assert "pip install pvcguard[opa]" in done.stdout


def test_the_modules_for_a_server_are_those_of_the_source(installed: Installed) -> None:
    script = "from pvcguard import assets; print(*(name for name, _ in assets.report_modules()))"
    done = installed.run("python", "-c", script)
    assert set(done.stdout.split()) == {
        path.relative_to(ROOT / "policies").as_posix()
        for folder in ("lib", "entry/report")
        for path in (ROOT / "policies" / folder).rglob("*.rego")
        if not path.name.endswith("_test.rego")
    }
