"""Letters, their case and their classes are those of OPA, for every character of the scripts that have case."""

from __future__ import annotations

import unicodedata

from unit.rego.compiled import opa_value, policy_of

REGO = r"""
package p

answers := [answer |
	some c in data.characters
	answer := [
		upper(c), lower(c), trim_space(c), sprintf("%q %+q %x", [c, c, c]), json.marshal(c), urlquery.encode(c),
		regex.match(`(?i)^[k-sβ-ωñ]$`, c), regex.match(`^\pL$`, c), regex.match(`^\W$`, c),
		regex.match(`^(?i:\PN)$`, c), regex.match(`(?i)^\p{Lu}$`, c), regex.match(`^[[:^alpha:]\s]$`, c),
	]
]
"""

RANGES = [(1, 0x3000), (0xA640, 0xABFF), (0xFB00, 0xFFFF), (0x10400, 0x10450), (0x1E900, 0x1E944), (0x1F600, 0x1F610)]


def test_every_character(tmp_path):
    characters = [chr(code) for low, high in RANGES for code in range(low, high)]
    # Which ones exist depends on the version of Unicode; what is not known to Python is refused in a pattern.
    characters = [each for each in characters if unicodedata.category(each) not in ("Cn", "Cs")]
    data = {"characters": characters}
    ours = policy_of(REGO, ["p/answers"], tmp_path).session(data).query("p/answers")
    theirs = opa_value("data.p.answers", tmp_path, data)
    different = [(each, a, b) for each, a, b in zip(characters, ours, theirs, strict=True) if a != b]
    assert different == []


EVERYTHING = """
package p

answers := [answer |
	some text in data.texts
	answer := [sprintf("%q", [text]), lower(text), upper(text), sprintf("%v", [[text]])]
]
"""


def test_every_code_point(tmp_path):
    """Also those that only another version of Unicode has: Python's versions differ in it, OPA's do not."""
    planes = [range(first, first + 0x10000) for first in range(0, 0x110000, 0x10000)]
    data = {"texts": ["".join(map(chr, (p for p in plane if not 0xD800 <= p <= 0xDFFF))) for plane in planes]}
    ours = policy_of(EVERYTHING, ["p/answers"], tmp_path).session(data).query("p/answers")
    theirs = opa_value("data.p.answers", tmp_path, data)
    different = [
        (hex(plane.start), number)
        for plane, mine, other in zip(planes, ours, theirs, strict=True)
        for number, (a, b) in enumerate(zip(mine, other, strict=True))
        if a != b
    ]
    assert different == []
