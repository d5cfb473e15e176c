"""What a session keeps between its queries, and what it must not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from pvcguard.rego import RegoError, generate
from unit.rego.compiled import plan_of, policy_from

REGO = """
package p

limit := input.parameters.limit

names(team) := [name | some name, size in data.teams[team]; size > limit]

answer := {"team": input.team, "names": names(input.team)}

under_other_parameters := found if {
	found := names("a") with input as {"parameters": {"limit": 0}, "team": "b"}
}

under_other_data := found if {
	found := names("a") with data.teams as {"a": {"z": 9}}
}

after_with := [under_other_parameters, names("a"), under_other_data, names("a")]
"""

DATA = {"teams": {"a": {"x": 1, "y": 5}, "b": {"z": 7}}}


@pytest.fixture(scope="module")
def policy(tmp_path_factory):
    plan = plan_of(REGO, ["p/answer", "p/after_with"], tmp_path_factory.mktemp("plan"))
    return policy_from(generate(plan, ["parameters"]))


def session(policy, limit, data=DATA):
    return policy.session(data, {"parameters": {"limit": limit}})


def test_a_query_is_completed_by_the_constants(policy):
    found = session(policy, 2).query("p/answer", {"team": "a"})
    assert found == {"team": "a", "names": ["y"]}


def test_sessions_share_nothing(policy):
    first, second = session(policy, 2), session(policy, 0)
    other = session(policy, 2, {"teams": {"a": {"w": 3}}})
    for _ in range(2):
        assert first.query("p/answer", {"team": "a"})["names"] == ["y"]
        assert second.query("p/answer", {"team": "a"})["names"] == ["x", "y"]
        assert other.query("p/answer", {"team": "a"})["names"] == ["w"]


def test_what_depends_on_data_and_constants_is_worked_out_once(policy):
    data = {"teams": {"a": {"x": 1, "y": 5}}}
    one = session(policy, 2, data)
    assert one.query("p/answer", {"team": "a"})["names"] == ["y"]
    # Nobody may do this; it shows that the session does not look again.
    data["teams"]["a"]["z"] = 9
    assert one.query("p/answer", {"team": "a"})["names"] == ["y"]


def test_with_does_not_leak_into_what_is_kept(policy):
    one = session(policy, 2)
    assert one.query("p/after_with", {"team": "a"}) == [["x", "y"], ["y"], ["z"], ["y"]]
    assert one.query("p/answer", {"team": "a"})["names"] == ["y"]


def test_a_constant_cannot_be_given_with_a_query(policy):
    with pytest.raises(RegoError, match="the input's parameters is given with the session"):
        session(policy, 2).query("p/answer", {"team": "a", "parameters": {"limit": 0}})


def test_a_session_takes_no_other_constants(policy):
    with pytest.raises(RegoError, match="the policy was generated without the constant team"):
        policy.session(DATA, {"team": "a"})


def test_only_an_object_is_completed(policy):
    with pytest.raises(RegoError, match="only an object can be completed"):
        session(policy, 2).query("p/answer", ["team"])


def test_sessions_in_threads_do_not_mix(policy):
    def ask(limit):
        one = session(policy, limit)
        return {tuple(one.query("p/answer", {"team": "a"})["names"]) for _ in range(2_000)}

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, [0, 2, 0, 2])) == [{("x", "y")}, {("y",)}, {("x", "y")}, {("y",)}]


def test_one_session_serves_several_threads(policy):
    one = session(policy, 2)

    def ask(team):
        return {tuple(one.query("p/answer", {"team": team})["names"]) for _ in range(2_000)}

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, "abab")) == [{("y",)}, {("z",)}, {("y",)}, {("z",)}]
