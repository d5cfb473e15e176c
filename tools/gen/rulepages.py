"""A page for each rule, made of its METADATA and its cases: `docs/rules/<ID>.md`.

`pvcguard explain` prints the same text in a terminal, so a page is Markdown that reads well as it is.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cases_loader import Case
from tools.errors import ToolError
from tools.gen.manifest import render
from tools.gen.registry import Rule
from tools.gen.samples import CASES
from tools.gen.stage import MARK, Files

FOLDER = "docs/rules"

PAGE = """\
<!-- {mark} -->

# {id} {slug}

{title}.

{facts}

## What is wrong

{description}

## How to solve it

{solution}

## Who decides

{proof}

## Examples
{examples}
## See also

{related}
"""

EXAMPLE = """
### {verdict}: {name}

{description}

{blocks}
"""

# Who has the last word where pvcguard speaks before, by `custom.proof`, and what our knowledge of it rests on.
PROOFS = {
    "api-server": "The API server: it refuses the object, or a pod that is made of it.",
    "controller": "A controller of Kubernetes: the object is accepted, and what it asks for never comes about.",
    "scheduler": "The scheduler: the pods are made, and stay Pending.",
    "driver": "The storage driver; this rests on what its documentation says of it.",
    "kubelet": "The kubelet, once a pod is on its node; this rests on the source code of Kubernetes.",
    "kserve": "KServe, by what it makes of the object; this rests on its source code.",
    "convention": "Nobody in the cluster: what is found may well be accepted, and is not what was meant.",
}

RACE = "At admission Gatekeeper may not know yet what was created a moment before, so there it warns and does not deny."

# Kinds that are none of a cluster's.
KINDS = {("*",): "every object", ("Manifests",): "all that was read, taken together"}

SEVERITIES = ("error", "warning", "info")


def rule_pages(rules: Sequence[Rule], cases: Sequence[Case], schema: Mapping[str, Any]) -> Files:
    """The pages of all rules. Raises ToolError for a parameter or a proof that does not exist."""
    return {
        f"{FOLDER}/{rule['id']}.md": page(rule, [case for case in cases if case.id == rule["id"]], schema)
        for rule in rules
    }


def page(rule: Rule, cases: Sequence[Case], schema: Mapping[str, Any]) -> str:
    """One rule's page; `cases` are its own."""
    source = f"the METADATA of {rule['package']} and {CASES}/{rule['category']}/{rule['slug'].replace('-', '_')}.yaml"
    return PAGE.format(
        mark=MARK.format(source=source),
        id=rule["id"],
        slug=rule["slug"],
        title=_prose(rule["title"]),
        facts="\n".join(f"- {name}: {value}" for name, value in _facts(rule, cases, schema)),
        description=_prose(rule["description"]),
        solution=_prose(rule["solution"]),
        proof=_proof(rule),
        examples="".join(_examples(cases)),
        related="\n".join(f"- {entry['ref']}" for entry in rule["related_resources"]),
    )


def _facts(rule: Rule, cases: Sequence[Case], schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "Severity", _severity(rule, cases)
    yield "Category", rule["category"].replace("_", " ")
    yield "Looks at", KINDS.get(tuple(rule["kinds"])) or ", ".join(rule["kinds"])
    if rule["needs"]:
        yield "Looks up", ", ".join(rule["needs"])
    for name in rule["params"]:
        yield "Parameter", _parameter(rule["id"], name, schema)
    if rule["aliases"]:
        yield "Formerly", ", ".join(rule["aliases"])
    yield "Since", rule["since"]


def _severity(rule: Rule, cases: Sequence[Case]) -> str:
    """The rule's own severity, and the other steps of its ladder that its cases show."""
    shown = {finding["severity"] for case in cases if not _is_set(case) for finding in case.findings}
    others = [severity for severity in SEVERITIES if severity in shown - {rule["severity"]}]
    return f"{rule['severity']}, in some cases {' or '.join(others)}" if others else str(rule["severity"])


def _is_set(case: Case) -> bool:
    """Whether the case shows a setting of the rule, such as another severity, rather than the rule."""
    settings = case.parameters.get("rules")
    return isinstance(settings, dict) and case.id in settings


def _parameter(id_: str, name: str, schema: Mapping[str, Any]) -> str:
    node: Any = schema
    for key in name.split("."):
        node = node.get("properties", {}).get(key)
        if node is None:
            raise ToolError(f"{id_}: there is no parameter {name}")
    default = f" (default: {json.dumps(node['default'])})" if "default" in node else ""
    return f"`{name}`{default}. {_escaped(node['description']).rstrip('.')}."


def _proof(rule: Rule) -> str:
    if rule["proof"] not in PROOFS:
        raise ToolError(f"{rule['id']}: there is no proof {rule['proof']}")
    return "\n\n".join(_prose(text) for text in (PROOFS[rule["proof"]], *([RACE] if rule["race"] else [])))


def _examples(cases: Sequence[Case]) -> Iterator[str]:
    """The first case that is found, and the first that is not."""
    telling = [case for case in cases if not _is_set(case)]
    found = [case for case in telling if _messages(case)]
    fine = [case for case in telling if not case.findings]
    for verdict, chosen in (("Found", found[:1]), ("Not found", fine[:1])):
        for case in chosen:
            yield EXAMPLE.format(
                verdict=verdict,
                name=case.name.replace("-", " "),
                description=_prose(case.description),
                blocks="\n\n".join(_blocks(case)),
            )


def _blocks(case: Case) -> Iterator[str]:
    reviewed = case.review["object"]
    if case.operation:
        yield f"Operation: {case.operation}"
    yield _block("yaml", render([reviewed]))
    if case.operation == "UPDATE" and "oldObject" in case.review:
        yield "Before:\n\n" + _block("yaml", render([case.review["oldObject"]]))
    if others := [item for item in case.inventory if item != reviewed]:
        yield "Beside it:\n\n" + _block("yaml", render(others))
    if case.parameters:
        yield "Parameters:\n\n" + _block("yaml", render([case.parameters]))
    if messages := _messages(case):
        yield "What is said:\n\n" + _block("text", "".join(f"{message}\n" for message in messages))


def _messages(case: Case) -> list[str]:
    return [finding["msg"] for finding in case.violations if finding["waiver"] is None]


def _block(language: str, content: str) -> str:
    return f"```{language}\n{content}```"


def _prose(text: str) -> str:
    return textwrap.fill(_escaped(text), 100, break_long_words=False, break_on_hyphens=False)


def _escaped(text: str) -> str:
    """Placeholders such as <claim> are no tags."""
    return " ".join(text.split()).replace("<", "&lt;")
