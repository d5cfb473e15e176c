from __future__ import annotations

import pytest

from unit.samples import CLAIM, CLAIM_YAML, CLASS, SERVICE, SERVICE_YAML

pytest_plugins = ["pytester"]

DATA = (
    f"SERVICE = {SERVICE!r}\nCLAIM = {CLAIM!r}\nCLASS = {CLASS!r}\nCLEAN = {{**CLAIM, 'metadata': {{'name': 'a'}}}}\n"
)


@pytest.fixture(autouse=True)
def folder(pytester: pytest.Pytester) -> None:
    pytester.makefile(".yaml", service=SERVICE_YAML, claim=CLAIM_YAML)


def outcomes(pytester: pytest.Pytester, body: str, ini: str = "") -> tuple[dict[str, int], str]:
    # An ini file of its own: the options of this project's tests are none of theirs.
    pytester.makeini(f"[pytest]\npvcguard_complete = all\n{ini}")
    pytester.makepyfile(DATA + body)
    result = pytester.runpytest_subprocess("-q")
    return result.parseoutcomes(), result.stdout.str()


def test_assertions_that_hold(pytester: pytest.Pytester) -> None:
    counts, text = outcomes(
        pytester,
        """
def test_clean(pvcguard):
    report = pvcguard.assert_clean([CLAIM, CLASS])
    assert report.reviewed == 2

def test_found(pvcguard):
    (found,) = pvcguard.assert_found("AM003", SERVICE, inventory=[CLAIM, CLASS], severity="error", claim="models")
    assert pvcguard.assert_found("rwop-many-pods", ["service.yaml", CLAIM], name="llama", namespace="team")
    assert found.resource.name == "llama"

def test_check(pvcguard):
    assert [f.id for f in pvcguard.check(["service.yaml", "claim.yaml", CLASS]).findings] == ["AM003"]
""",
    )
    assert counts == {"passed": 3}, text


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("assert_clean([SERVICE, CLAIM, CLASS])", ["expected no findings: 1 found", "error: [AM003] InferenceService"]),
        ("assert_clean([{'a': 1}, CLASS])", ["expected no findings: input could not be read", "apiVersion is missing"]),
        ("assert_clean([])", ["expected no findings: nothing was reviewed"]),
        ("assert_found('AM001', [SERVICE, CLAIM, CLASS])", ["expected a finding of AM001", "error: [AM003]"]),
        ("assert_found('AM003', [SERVICE, CLAIM], claim='x')", ["a finding of AM003, claim='x'", "error: [AM003]"]),
    ],
)  # fmt: skip
def test_assertions_that_fail_print_the_findings(pytester: pytest.Pytester, call: str, expected: list[str]) -> None:
    counts, text = outcomes(pytester, f"def test_it(pvcguard):\n    pvcguard.{call}\n")
    assert counts == {"failed": 1}, text
    assert [part for part in expected if part not in text] == []
    # The reader sees the test and the findings, not the plugin.
    assert "pytest_plugin.py" not in text


def test_what_is_undecided_is_not_clean_unless_allowed(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\n")
    pytester.makepyfile(
        DATA
        + """
def test_refused(pvcguard):
    pvcguard.assert_clean(SERVICE)

def test_allowed(pvcguard):
    pvcguard.assert_clean(SERVICE, undecided=True)
"""
    )
    result = pytester.runpytest_subprocess("-q")
    assert result.parseoutcomes() == {"failed": 1, "passed": 1}
    assert "undecided" in result.stdout.str()


def test_the_ini_file_configures(pytester: pytest.Pytester) -> None:
    pytester.makefile(".yaml", ours="rules: {AM003: {severity: info}}")
    counts, text = outcomes(
        pytester,
        """
def test_it(pvcguard):
    del SERVICE["metadata"]["namespace"]
    pvcguard.assert_found("AM003", SERVICE, severity="info", namespace="team")
    pvcguard.assert_clean(CLASS, threshold="info")
""",
        "pvcguard_config = ours.yaml\npvcguard_inventory =\n  claim.yaml\n  service.yaml\n"
        "pvcguard_namespace = team\npvcguard_engine = embedded\n",
    )
    assert counts == {"passed": 1}, text


def test_a_configuration_that_cannot_be_read_is_an_error_of_the_fixture(pytester: pytest.Pytester) -> None:
    counts, text = outcomes(pytester, "def test_it(pvcguard):\n    pass\n", "pvcguard_config = nope.yaml\n")
    assert counts == {"errors": 1}, text
    assert "nope.yaml: no such file" in text.replace("No such file or directory", "no such file").replace(
        "cannot be read: ", ""
    )
