"""`data/capabilities.json`: the built-ins that every host and the embedded evaluator have.

They are those of OPA 1.3.0, which Gatekeeper 3.19.1 links, without what one host or another lacks, forbids,
or answers differently from run to run.
"""

from __future__ import annotations

import json

from tools.gen import opa
from tools.gen.stage import MARK, Files, Stage
from tools.pinned import read_pins

PATH = "data/capabilities.json"

# Whole families by prefix, each with the reason that it is left out.
LEFT_OUT = {
    "crypto.": "large, and no rule's business",
    "graphql.": "large, and no rule's business",
    "http.send": "off in Gatekeeper, on in gator; a verdict must not depend on the network",
    "internal.print": "print is erased in Gatekeeper unless switched on",
    "internal.test_case": "only `opa test` has a use for it",
    "io.jwt.": "large, and no rule's business",
    "json.match_schema": "absent in embedded engines",
    "json.verify_schema": "absent in embedded engines",
    "net.": "partly absent in WebAssembly and embedded engines",
    "opa.runtime": "differs from machine to machine",
    "print": "erased in Gatekeeper unless switched on",
    "providers.": "large, and no rule's business",
    "rand.": "differs from run to run",
    "rego.": "absent in embedded engines",
    "semver.": "absent in WebAssembly",
    "strings.render_template": "Go's templates are absent in embedded engines",
    "time.": "the clock is the caller's",
    "trace": "says something only to OPA's tracer",
    "units.": "loses digits; quantities have a module of their own",
    "uuid.": "differs from run to run",
    "yaml.": "Python's standard library reads no YAML",
}


def capabilities(stage: Stage) -> Files:
    """Derived from what OPA tells of its floor version."""
    floor = next(program.version for program in read_pins().floor if program.name == "opa")
    current = json.loads(opa.run(["capabilities", "--version", f"v{floor}"], stage.folder))
    builtins = [entry for entry in current["builtins"] if not entry["name"].startswith(tuple(LEFT_OUT))]
    lines = ",\n".join(json.dumps(_signature(entry), sort_keys=True) for entry in builtins)
    rest = {key: value for key, value in current.items() if key in ("features", "future_keywords")}
    head = {"generated": MARK.format(source=f"the capabilities of OPA {floor}"), **rest}
    top = json.dumps(head, sort_keys=True)[1:-1]
    return {PATH: f'{{{top}, "builtins": [\n{lines}\n]}}\n'}


def _signature(value: object) -> object:
    """Names and descriptions of arguments are documentation, and not the same in every build of OPA."""
    if isinstance(value, list):
        return [_signature(item) for item in value]
    if isinstance(value, dict):
        documentation = {"categories", "description"} | ({"name"} if "type" in value else set())
        return {key: _signature(item) for key, item in value.items() if key not in documentation}
    return value
