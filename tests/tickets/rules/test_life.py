"""The life of a ticket: every step from every state is possible as the table says, or refused in a sentence."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.tickets.rules import life


@pytest.mark.parametrize("key", life.STEPS)
def test_every_step_is_possible_or_refused_in_words(key: str) -> None:
    for state, need in itertools.product(life.STATES, life.ANY_NEED):
        if life.possible(key, state, need):
            assert life.after(key, state, need) in life.STATES
            continue
        with pytest.raises(UserError) as refused:
            life.after(key, state, need)
        assert refused.value.what.endswith(".")
        assert len(str(refused.value)) > 20
        if life.STEPS[key].cause == life.PERSON:
            assert refused.value.advice.endswith(".")
            assert "does not take this step" not in refused.value.what


def test_a_ticket_goes_the_way_that_people_expect() -> None:
    steps = ["queue", "delivered", "answers", "reply", "says waiting on part", "says solved", "reopen", "solve", "close"]
    states = [life.DRAFT]
    for step in steps:
        states.append(life.after(step, states[-1]))
    assert states == [
        life.DRAFT, life.QUEUED, life.SENT, life.WAITING_ON_US, life.OPEN, life.WAITING_ON_PART, life.SOLVED, life.OPEN, life.SOLVED, life.CLOSED,
    ]  # fmt: skip


def test_nothing_that_left_becomes_a_draft_again() -> None:
    """Whatever happens, only what is queued and has not left can be taken back."""
    backwards = [(step.key, state) for step in life.STEPS.values() for state, to in step.leads.items() if to == life.DRAFT]
    assert backwards == [("discard", life.DRAFT), ("take back", life.QUEUED)]
    assert life.UNSURE not in life.STEPS["take back"].needs


def test_every_need_has_a_way_out_and_every_state_that_waits_too() -> None:
    assert life.actions(life.QUEUED, life.UNSURE) == ["send again", "it has gone", "set number"]
    assert "take back" in life.actions(life.QUEUED, life.REFUSED)
    assert {"send again", "close"} <= set(life.actions(life.OPEN, life.GONE))
    for state in life.STATES:
        assert life.actions(state) or state == life.CLOSED


@pytest.mark.parametrize(
    ("state", "before", "said", "message", "after"),
    [
        (life.SENT, "", "open", False, life.OPEN),
        (life.SENT, "", "open", True, life.WAITING_ON_US),
        (life.WAITING_ON_US, "open", "open", False, life.WAITING_ON_US),
        (life.WAITING_ON_US, "open", "solved", True, life.SOLVED),
        (life.OPEN, "open", "waiting on part", True, life.WAITING_ON_PART),
        (life.SOLVED, "solved", "solved", True, life.SOLVED),
        (life.SOLVED, "solved", "open", False, life.OPEN),
        (life.CLOSED, "closed", "", True, life.CLOSED),
        (life.OPEN, "open", "", True, life.WAITING_ON_US),
    ],
)
def test_what_the_helpdesk_only_repeats_does_not_hide_its_question(state: str, before: str, said: str, message: bool, after: str) -> None:
    assert life.heard_state(state, before, said, message=message) == after


@given(st.lists(st.sampled_from(sorted(life.STEPS)), max_size=30))
def test_any_order_of_steps_stays_within_the_table(steps: list[str]) -> None:
    state = life.DRAFT
    for step in steps:
        if life.possible(step, state):
            state = life.after(step, state)
        assert state in life.STATES
