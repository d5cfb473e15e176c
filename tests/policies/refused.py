"""What the lint refuses: by name, the change to the good tree, and the problems that are found then."""

from policies.snippets import (
    BODY,
    INVENTORY,
    METADATA,
    RULE,
    TEST,
    TOPIC,
    TREE,
    body,
    inventory,
    metadata,
    other_rule,
    topic,
)

REFUSED = {
    "yaml-among-rego": (
        {"lib/pvcguard/topic/data.yaml": "a: 1"},
        [("not-rego", "lib/pvcguard/topic/data.yaml", 1)],
    ),
    "json-among-rego": ({"data.json": "{}"}, [("not-rego", "data.json", 1)]),
    "package-in-wrong-folder": (
        {"lib/pvcguard/other/other.rego": topic("").replace("lib.pvcguard.topic", "lib.pvcguard.another")},
        [("package-path", "lib/pvcguard/other/other.rego", 1)],
    ),
    "file-not-named-as-folder": (
        {"lib/pvcguard/other/thing.rego": topic("").replace("lib.pvcguard.topic", "lib.pvcguard.other")},
        [("package-path", "lib/pvcguard/other/thing.rego", 1)],
    ),
    "test-in-package-under-test": (
        {"lib/pvcguard/review/review_test.rego": "package lib.pvcguard.review\n\ntest_x if true\n"},
        [
            ("package-twice", "lib/pvcguard/review/review.rego", 1),
            ("metadata-title", "lib/pvcguard/review/review_test.rego", 1),
            ("package-path", "lib/pvcguard/review/review_test.rego", 1),
            ("package-twice", "lib/pvcguard/review/review_test.rego", 1),
        ],
    ),
    "entry-of-its-own": (
        {"entry/other/x.rego": "package other\n"},
        [("package-path", "entry/other/x.rego", 1)],
    ),
    "rule-without-test": (
        {TEST: None},
        [("rule-without-test", RULE, 1)],
    ),
    "rule-in-no-category": (
        {
            "lib/pvcguard/categories/claims/claims.rego": (
                "# METADATA\n# title: Claims\npackage lib.pvcguard.categories.claims\n"
            )
        },
        [("rule-outside-categories", RULE, 1)],
    ),
    "no-metadata": (
        {RULE: BODY},
        [*[("metadata-missing", RULE, 1)] * 14, ("metadata-title", RULE, 1)],
    ),
    **{
        f"no-{key}": (metadata(line, ""), [("metadata-missing", RULE, 1)])
        for key, line in {
            "description": "# description: KServe never looks whether it is there.\n",
            "aliases": "#   aliases: []\n",
            "severity": "#   severity: error\n",
            "category": "#   category: claims\n",
            "solution": "#   solution: Create the claim.\n",
            "kinds": "#   kinds: [InferenceService]\n",
            "needs": "#   needs: [PersistentVolumeClaim]\n",
            "params": "#   params: []\n",
            "race": "#   race: true\n",
            "proof": "#   proof: scheduler\n",
            "since": "#   since: 0.1.0\n",
        }.items()
    },
    **{
        f"wrong-{line.split(':')[0]}": (metadata(line, wrong), [("metadata-value", RULE, 1)])
        for line, wrong in {
            "aliases: []": "aliases: CL000",
            "severity: error": "severity: fatal",
            "category: claims": "category: quotas",
            "solution: Create the claim.": "solution: ''",
            "kinds: [InferenceService]": "kinds: []",
            "needs: [PersistentVolumeClaim]": "needs: PersistentVolumeClaim",
            "params: []": "params: [1]",
            "race: true": "race: 'yes'",
            "proof: scheduler": "proof: hearsay",
            "since: 0.1.0": "since: soon",
            "ref: https://kubernetes.io": "ref: http://kubernetes.io",
        }.items()
    },
    **{
        f"wrong-names-{number}": (
            metadata("#   race", f"#   names: {names}\n#   race"),
            [("metadata-value", RULE, 1)],
        )
        for number, names in enumerate(("[ConfigMap]", "{ConfigMap: []}", "{ConfigMap: config}"))
    },
    "unknown-metadata": (metadata("#   race", "#   mood: good\n#   race"), [("metadata-unknown", RULE, 1)]),
    "id-of-another-category": (
        {RULE: (METADATA + BODY).replace("CL001", "QT001")},
        [("metadata-value", RULE, 1)],
    ),
    "id-twice": (
        other_rule("CL001"),
        [("id-twice", RULE.replace("claim_missing", "claim_lost"), 1), ("id-twice", RULE, 1)],
    ),
    "alias-of-another": (
        other_rule("CL002", "[CL001]"),
        [("id-twice", RULE.replace("claim_missing", "claim_lost"), 1), ("id-twice", RULE, 1)],
    ),
    "other-id-in-new": (body('new("CL001"', 'new("CL002"'), [("id-differs", RULE, 23)]),
    "other-id-in-unknown": (body('unknown("CL001"', 'unknown("CL002"'), [("id-differs", RULE, 25)]),
    "id-not-literal": (
        body('findings contains finding.new("CL001"', 'findings contains finding.new(concat("", ["CL001"])'),
        [("id-differs", RULE, 23)],
    ),
    "finding-outside-rule": (
        {TOPIC: topic('f := finding.new("CL001", {"msg": ""})', "\nimport data.lib.pvcguard.finding\n")},
        [("id-outside-rule", TOPIC, 9)],
    ),
    "rule-without-findings": (
        {RULE: METADATA + "package lib.pvcguard.rules.claims.claim_missing\n\nfound := true\n"},
        [("no-findings", RULE, 1)],
    ),
    "findings-by-hand": (
        {RULE: METADATA + 'package lib.pvcguard.rules.claims.claim_missing\n\nfindings contains {"id": "CL001"}\n'},
        [("no-findings", RULE, 1)],
    ),
    "import-rego-v1": ({TOPIC: topic("", "\nimport rego.v1\n")}, [("import", TOPIC, 5)]),
    "import-input": ({TOPIC: topic("", "\nimport input.review\n")}, [("import", TOPIC, 5)]),
    "import-inventory": ({TOPIC: topic("", "\nimport data.inventory\n")}, [("import", TOPIC, 5)]),
    "import-entry": ({TOPIC: topic("", "\nimport data.pvcguard.report\n")}, [("import", TOPIC, 5)]),
    "import-of-nothing": (
        {TOPIC: topic("", "\nimport data.lib.pvcguard.nothing\n")},
        [("import-unresolved", TOPIC, 5)],
    ),
    "import-of-folder": (
        {TOPIC: topic("", "\nimport data.lib.pvcguard\n")},
        [("import-unresolved", TOPIC, 5)],
    ),
    "import-of-a-rules-value": (
        {TOPIC: topic("", "\nimport data.lib.pvcguard.finding.new\n")},
        [("import-unresolved", TOPIC, 5)],
    ),
    "rule-imports-rule": (
        other_rule("CL002")
        | body(
            "import data.lib.pvcguard.topic",
            "import data.lib.pvcguard.topic\nimport data.lib.pvcguard.rules.claims.claim_lost",
        ),
        [("import-of-rule", RULE, 22)],
    ),
    "rule-imports-category": (
        body(
            "import data.lib.pvcguard.topic",
            "import data.lib.pvcguard.topic\nimport data.lib.pvcguard.categories.claims",
        ),
        [("import-of-rule", RULE, 22)],
    ),
    "topic-imports-rule": (
        {TOPIC: topic("", "\nimport data.lib.pvcguard.rules.claims.claim_missing\n")},
        [("import-of-rule", TOPIC, 5)],
    ),
    "input-in-topic": ({TOPIC: topic("x := input.review")}, [("input", TOPIC, 7)]),
    "whole-input-in-topic": ({TOPIC: topic("x := count(input)")}, [("input", TOPIC, 7)]),
    "input-in-rule": (
        body("if topic.holds\n\n", "if topic.holds == input.review\n\n"),
        [("input", RULE, 23)],
    ),
    "input-in-inventory": ({INVENTORY: inventory("x := input.review")}, [("input", INVENTORY, 5)]),
    "inventory-in-topic": ({TOPIC: topic("x := data.inventory.cluster.v1.Node.a")}, [("data", TOPIC, 7)]),
    "parameters-in-topic": ({TOPIC: topic("x := data.pvcguard.parameters")}, [("data", TOPIC, 7)]),
    "data-by-variable": ({TOPIC: topic('x := data[k] if k := "a"')}, [("data", TOPIC, 7)]),
    "data-whole": ({TOPIC: topic("x := count(data)")}, [("data", TOPIC, 7)]),
    "data-lib-iterated": (
        {TOPIC: topic("x contains f if some f in data.lib.pvcguard.rules[_].findings")},
        [("data", TOPIC, 7)],
    ),
    "data-lib-direct": ({TOPIC: topic("x := data.lib.pvcguard.review.resource")}, [("data", TOPIC, 7)]),
    "data-in-entry": (
        {"entry/report/report.rego": TREE["entry/report/report.rego"] + "\nx := data.pvcguard.parameters\n"},
        [("data", "entry/report/report.rego", 7)],
    ),
    "other-data-in-conftest": (
        {"entry/conftest/main.rego": TREE["entry/conftest/main.rego"] + "\nx := data.pvcguard[_]\n"},
        [("data", "entry/conftest/main.rego", 13)],
    ),
    "inventory-whole": (
        {INVENTORY: inventory("x := count(data.inventory)")},
        [("inventory-whole", INVENTORY, 5)],
    ),
    "inventory-of-namespace": (
        {INVENTORY: inventory("claims(ns) := data.inventory.namespace[ns].v1")},
        [("inventory-whole", INVENTORY, 5)],
    ),
    "inventory-of-all-namespaces": (
        {INVENTORY: inventory("x contains c if some c in data.inventory.namespace[_].v1.PersistentVolumeClaim")},
        [("inventory-whole", INVENTORY, 5)],
    ),
    **{
        f"arithmetic-{name}": ({TOPIC: topic(f"x(a) := {call}")}, [("arithmetic", TOPIC, 7)])
        for name, call in {
            "sum": "sum(a)",
            "product": "product(a)",
            "ceil": "ceil(a)",
            "floor": "floor(a)",
            "round": "round(a)",
            "division": "a / 2",
            "remainder": "a % 2",
            "to-number": "to_number(a)",
            "format-int": "format_int(a, 10)",
            "marshal": "json.marshal(a)",
        }.items()
    },
    **{
        f"format-{name}": ({TOPIC: topic(f"x(a) := sprintf({text}, [a])")}, [("format", TOPIC, 7)])
        for name, text in {
            "decimal": '"%d pods"',
            "value": '"%v"',
            "padded": '"%5s"',
            "open": '"100%"',
            "variable": "a",
        }.items()
    },
    "two-bodies": (
        {TOPIC: topic("f(x) := 1 if x > 1\n\nf(x) := 2 if x < 5")},
        [("conflict", TOPIC, 9)],
    ),
    "two-bodies-with-else": (
        {TOPIC: topic("f(x) := 1 if x > 1\n\nelse := 2\n\nf(x) := 1 if x < 5")},
        [("conflict", TOPIC, 11)],
    ),
    "two-bodies-of-variables": (
        {TOPIC: topic("f(x, _) := x\n\nf(_, y) := y")},
        [("conflict", TOPIC, 9)],
    ),
    "two-bodies-of-a-rule": (
        {TOPIC: topic("f := 1 if holds\n\nf := 2 if not holds")},
        [("conflict", TOPIC, 9)],
    ),
    "two-bodies-of-an-object": (
        {TOPIC: topic("f[k] := 1 if k := 1\n\nf[k] := 2 if k := 2")},
        [("conflict", TOPIC, 9)],
    ),
    **{
        f"membership-in-{name}": ({TOPIC: topic(f"f(x, k) if x in {collection}")}, [("membership", TOPIC, 7)])
        for name, collection in {"set": '{k, "*"}', "array": '[k, "*"]', "object": '{"a": k}'}.items()
    },
    "rule-named-object": ({TOPIC: topic('object := {"a": 1}')}, [("shadow", TOPIC, 7)]),
    "rule-named-array": ({TOPIC: topic("array := [1]")}, [("shadow", TOPIC, 7)]),
    "rule-named-min": ({TOPIC: topic("min := 1")}, [("shadow", TOPIC, 7)]),
    "import-named-json": (
        {TOPIC: topic("", "\nimport data.lib.pvcguard.review as json\n")},
        [("shadow", TOPIC, 5)],
    ),
    **{
        f"{name}-in-test": (
            {TEST: TREE[TEST] + f'\n{name} contains "x"\n'},
            [("findings-in-test", TEST, 7)],
        )
        for name in ["findings", "deny", "warn", "violation"]
    },
}
