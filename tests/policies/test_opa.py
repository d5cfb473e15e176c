"""OPA's own judgement of the policies: format, strict check with the allowed built-ins, tests, coverage."""

import json

import pytest

from binaries import GENERATIONS, ROOT, tool
from policies.coverage import uncovered

POLICIES = ROOT / "policies"
CAPABILITIES = ROOT / "data" / "capabilities.json"
LINT = ROOT / "tests" / "policies" / "lint"


@pytest.mark.parametrize("folder", [POLICIES, LINT], ids=["policies", "lint"])
def test_formatted(folder):
    assert tool("opa", "newest").run("fmt", "--list", folder) == ""


@pytest.mark.parametrize("version", GENERATIONS)
def test_strict_check_with_the_built_ins_that_every_host_has(version):
    assert tool("opa", version).run("check", "--strict", "--capabilities", CAPABILITIES, POLICIES) == ""


def test_strict_check_of_the_lint():
    assert tool("opa", "newest").run("check", "--strict", LINT) == ""


@pytest.mark.parametrize("version", GENERATIONS)
def test_rego_tests(version):
    output = tool("opa", version).run("test", "--format", "json", POLICIES, expect=(0, 2))
    results = json.loads(output)
    failed = [f"{r['package']}.{r['name']}" for r in results if r.get("fail") or r.get("error") or r.get("skip")]
    assert failed == []
    assert len(results) > 0


def test_every_line_of_the_library_is_covered():
    report = json.loads(tool("opa", "newest").run("test", "--coverage", POLICIES.relative_to(ROOT)))
    sources = sorted(
        str(path.relative_to(ROOT))
        for path in (POLICIES / "lib").rglob("*.rego")
        if not path.name.endswith("_test.rego")
    )
    assert uncovered(report, sources) == {}


def test_a_file_that_no_test_touches_has_no_coverage(tmp_path):
    (tmp_path / "used.rego").write_text("package used\n\nx := 1 if true\n\ny := 2 if {\n\tx == 1\n\ttrue\n}\n")
    (tmp_path / "unused.rego").write_text("package unused\n\nx := 1 if {\n\ttrue\n}\n")
    (tmp_path / "used_test.rego").write_text("package used_test\n\nimport data.used\n\ntest_x if used.x == 1\n")
    report = json.loads(tool("opa", "newest").run("test", "--coverage", ".", cwd=tmp_path))
    assert uncovered(report, ["used.rego", "unused.rego", "absent.rego"]) == {
        "used.rego": "5-7",
        "unused.rego": "3-4",
        "absent.rego": "all",
    }
