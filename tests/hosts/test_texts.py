"""Scalars as people write them, read by each host's own YAML reader: the same findings from the same text.

What is written here has one meaning to Kubernetes and others to other readers of YAML, and numbers reach the
rules as integers on one host and as floats on another.
"""

import json
import re

import pytest
from click.testing import CliRunner

from binaries import tool
from cases_loader import tree
from hosts import conftest_host, gator_host
from hosts.questions import differences, ordered, reported
from hosts.scenarios import COMPLETE, INVENTORY
from pvcguard.cli import main

NUMBERS = [
    "2", "999999", "1000000", "2.0", "1e3", "1.0e+3", "+3", "0x10", "0o17", "017", "1_000", "2147483647", "2147483648",
    "9007199254740993", "-1", ".5", "2.5", '"3"', "true", "~", "[2]", "{a: 2}", "1:30", "1e400",
]  # fmt: skip
SIZES = [
    "20Gi", '"20Gi"', "5", "5.0", "5e9", "5E9", "1e3", "21474836480", "9007199254740992", "9007199254740993",
    "1000000000000000000", "0.5", ".5Gi", "1_000", "0x10", "017", "-1", "1e-3", "~", "[5]", "yes", "2024-01-01", "odd",
]  # fmt: skip
NAMES = [
    "shared", "5", "1e3", "017", "yes", "no", "n", "y", "~", "2024-01-01", "1:30", "=", '"1e3"', "0x10", "1.0",
]  # fmt: skip


def service(name, replicas="2", claim="shared"):
    return f"""\
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: {{name: {name}, namespace: team, annotations: {{serving.kserve.io/deploymentMode: Standard}}}}
spec:
  predictor:
    minReplicas: {replicas}
    model: {{modelFormat: {{name: sklearn}}, volumeMounts: [{{name: a, mountPath: /a}}]}}
    volumes: [{{name: a, persistentVolumeClaim: {{claimName: {claim}}}}}]
"""


def claim(name, size="20Gi", storage_class="gone"):
    return f"""\
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {{name: {name}, namespace: team}}
spec: {{accessModes: [ReadWriteOnce], storageClassName: {storage_class}, resources: {{requests: {{storage: {size}}}}}}}
"""


TEXTS = {
    "replicas": [service(f"replicas-{i}", replicas=number) for i, number in enumerate(NUMBERS)],
    "sizes": [claim(f"size-{i}", size=size) for i, size in enumerate(SIZES)],
    "claims": [service(f"claim-{i}", claim=name) for i, name in enumerate(NAMES)],
    "classes": [claim(f"class-{i}", storage_class=name) for i, name in enumerate(NAMES)],
}


def by_pvcguard(folder):
    """The findings of the command, with a report of violations that are acted on."""
    (folder / "inventory.json").write_text(json.dumps({"inventory": tree(INVENTORY)}), encoding="utf-8")
    options = ["--inventory", str(folder / "inventory.json"), "--complete", "all", "--output", "json"]
    outcome = CliRunner().invoke(main, ["check", str(folder / "manifests.yaml"), *options], catch_exceptions=False)
    assert outcome.exit_code == 1, outcome.output
    places = {"file", "document", "line", "column"}
    findings = json.loads(outcome.stdout)["findings"]
    return reported({key: value for key, value in finding.items() if key not in places} for finding in findings)


def by_conftest(folder):
    """With what `pvcguard export` says there is, since conftest itself sees one document at a time."""
    data = folder / "data.json"
    options = ["--inventory", str(folder / "inventory.json"), "--complete", "all", "--output", str(data)]
    outcome = CliRunner().invoke(main, ["export", str(folder / "manifests.yaml"), *options], catch_exceptions=False)
    assert outcome.exit_code == 0, outcome.output
    shown = conftest_host.check(folder / "manifests.yaml", "--data", data)
    return ordered([*shown["deny"], *shown["warn"]])


def by_gator(folder):
    others = folder / "others.yaml"
    constraints = [gator_host.constraint(template, COMPLETE) for template in gator_host.templates()]
    others.write_text(gator_host.stream([*gator_host.templates(), *constraints, *INVENTORY]), encoding="utf-8")
    output = tool("gator").run("test", "-f", folder / "manifests.yaml", "-f", others, "-o", "json", expect=(1,))
    results = [r for r in json.loads(output) if re.search(r"-\d+$", r["violatingObject"]["metadata"]["name"])]
    return ordered(gator_host.finding(result) for result in results)


@pytest.mark.parametrize("host", [by_conftest, by_gator], ids=["conftest", "gator"])
@pytest.mark.parametrize("text", TEXTS)
def test_the_same_text_has_the_same_findings(text, host, tmp_path):
    (tmp_path / "manifests.yaml").write_text("---\n".join(TEXTS[text]), encoding="utf-8")
    expected = by_pvcguard(tmp_path)
    found = host(tmp_path)
    assert found
    assert differences(found, expected) == ""
