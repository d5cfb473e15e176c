from __future__ import annotations

import subprocess
import sys

import pytest

import pvcguard

NAMES = [
    "Config",
    "Engine",
    "Finding",
    "Guard",
    "Mount",
    "Mounts",
    "Place",
    "Pods",
    "Problem",
    "PvcguardError",
    "Report",
    "Resource",
    "Rule",
    "__version__",
    "admission",
    "rules",
]


def test_the_public_names_are_these() -> None:
    assert sorted(pvcguard.__all__) == pvcguard.__all__ == NAMES
    assert [getattr(pvcguard, name) is not None for name in NAMES] == [True] * len(NAMES)
    assert set(NAMES) <= set(dir(pvcguard))


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'pvcguard' has no attribute 'nope'"):
        getattr(pvcguard, "nope")  # noqa: B009


def loaded(statement: str) -> set[str]:
    """Names of all modules after a statement in a process of its own."""
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_importing_the_package_imports_nothing_else() -> None:
    assert {name for name in loaded("import pvcguard") if name.startswith(("pvcguard.", "yaml", "click"))} == set()


@pytest.mark.parametrize("statement", ["import pvcguard.cli", "import pvcguard.pytest_plugin"])
def test_command_and_plugin_load_no_rules_before_they_are_needed(statement: str) -> None:
    names = loaded(statement)
    assert {"yaml", "pvcguard.guard", "pvcguard.rego", "pvcguard.policy.compiled"} & names == set()


def test_a_check_needs_no_optional_dependency() -> None:
    optional = {"opa_client", "requests", "kubernetes", "rich", "ryml", "click", "pytest"}
    assert optional & loaded("import pvcguard; pvcguard.Guard().check([])") == set()
