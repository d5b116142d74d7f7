"""Following answers through any tree."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.troubleshooting.rules.checklist import ANSWERS, Checklist, Outcome, Step
from app.troubleshooting.rules.validation import problems
from app.troubleshooting.rules.walking import BACK, UNSAFE, Distance, Taken, distance, minutes, place, progress_words, standing
from tests.troubleshooting.checklists import projector, tree, trees

START = datetime(2026, 11, 22, 8, 39, tzinfo=UTC)


def taken(checklist: Checklist, answers: list[str]) -> list[Taken]:
    """The answers given one after the other, as long as there is a question (Back also at an outcome)."""
    made: list[Taken] = []
    for number, answer in enumerate(answers):
        here = place(checklist, made)
        if answer == BACK:
            made.append(Taken(str(number), "", "", BACK, "Back", START))
        elif isinstance(here, Step):
            made.append(Taken(str(number), here.key, here.ask, answer, here.said(answer), START))
    return made


@given(trees(), st.lists(st.sampled_from([*ANSWERS, BACK, UNSAFE]), max_size=30))
def test_a_run_of_a_whole_checklist_always_asks_or_has_ended(checklist: Checklist, answers: list[str]) -> None:
    here = place(checklist, taken(checklist, answers))
    if not problems(checklist):
        assert isinstance(here, Step | Outcome)
    if isinstance(here, Step) and here.unsafe == "":
        assert here.key in checklist.steps


@given(trees(), st.lists(st.sampled_from(ANSWERS), max_size=12), st.integers(1, 12))
def test_back_is_where_one_was_before(checklist: Checklist, answers: list[str], back: int) -> None:
    forward = taken(checklist, answers)
    gone_back = [*forward, *(Taken(f"b{number}", "", "", BACK, "Back", START) for number in range(back))]
    assert place(checklist, gone_back) == place(checklist, forward[: max(0, len(forward) - back)])
    assert standing(gone_back) == forward[: max(0, len(forward) - back)]


def brute_distance(checklist: Checklist, key: str, seen: frozenset[str]) -> tuple[int, int] | None:
    """Fewest and most questions on ways that ask none twice; None where no such way leads to an outcome."""
    found = []
    for where in checklist.edges(key):
        if where in checklist.outcomes:
            found.append((1, 1))
        elif where in checklist.steps and where not in seen:
            onward = brute_distance(checklist, where, seen | {where})
            if onward is not None:
                found.append((onward[0] + 1, onward[1] + 1))
    return (min(one[0] for one in found), max(one[1] for one in found)) if found else None


@given(trees())
def test_distance_bounds_every_way(checklist: Checklist) -> None:
    for key in checklist.steps:
        brute = brute_distance(checklist, key, frozenset({key}))
        found = distance(checklist, key)
        if brute is None:
            assert found.shortest == 0
        else:
            assert found.shortest == brute[0]
            assert found.longest >= brute[1]
            if all(where not in checklist.steps or where > key for key in checklist.steps for where in checklist.edges(key)):
                assert found.longest == brute[1]


def test_unsafe_stops_at_once_with_the_words_of_the_step() -> None:
    checklist = projector()
    here = place(checklist, taken(checklist, [UNSAFE]))
    assert isinstance(here, Outcome)
    assert (here.kind, here.urgent) == ("stop", True)
    assert "burning smell" in here.text


def test_an_answer_that_a_newer_version_does_not_know_ends_the_walk() -> None:
    checklist = projector()
    made = taken(checklist, ["yes", "yes"])
    other = tree("new", {"new": ("o", "o", "o")}, ("o",))
    assert place(other, made) == other.steps["new"]


def test_minutes_leave_pauses_out() -> None:
    moments = [START, START + timedelta(minutes=2), START + timedelta(minutes=50), START + timedelta(minutes=53)]
    assert minutes(moments) == 6
    assert minutes([START, START + timedelta(seconds=5)]) == 1
    assert minutes([START, START - timedelta(hours=1)]) == 1


def test_words_above_the_question() -> None:
    assert progress_words(4, Distance(1, 3)) == "Step 4 · may be the last"
    assert progress_words(4, Distance(1, 1)) == "Step 4 · the last"
    assert progress_words(1, Distance(2, 5)) == "Step 1 · 2 to 5 to go"
