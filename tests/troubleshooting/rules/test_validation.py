"""The validator says what a person who tries every way would find."""

from dataclasses import replace

import pytest
from hypothesis import given

from app.troubleshooting.rules.checklist import ANSWERS, Checklist, Outcome, Step
from app.troubleshooting.rules.validation import problems
from tests.troubleshooting.checklists import projector, tree, trees


def walk_everywhere(checklist: Checklist) -> tuple[set[str], bool]:
    """Every place that answers lead to, and whether some answer leads nowhere on the way."""
    reached: set[str] = set()
    broken = checklist.start not in checklist.steps
    row = {checklist.start} & checklist.steps.keys()
    while row:
        reached |= row
        onward = {checklist.steps[key].leads(answer) for key in row & checklist.steps.keys() for answer in ANSWERS}
        broken = broken or any(checklist.at(where) is None for where in onward)
        row = {where for where in onward if checklist.at(where) is not None} - reached
    return reached, broken


def comes_out(checklist: Checklist, key: str) -> bool:
    """Whether some answers lead from a step to an outcome."""
    seen, row = {key}, {key}
    while row:
        onward = {checklist.steps[one].leads(answer) for one in row for answer in ANSWERS}
        if onward & checklist.outcomes.keys():
            return True
        row = (onward & checklist.steps.keys()) - seen
        seen |= row
    return False


@given(trees())
def test_it_agrees_with_trying_every_way(checklist: Checklist) -> None:
    found = problems(checklist)
    reached, _ = walk_everywhere(checklist)
    dead = {(step.key, answer) for step in checklist.steps.values() for answer in ANSWERS if checklist.at(step.leads(answer)) is None}
    assert {(problem.part, problem.field) for problem in found if problem.kind == "dead end"} == dead
    if checklist.start in checklist.steps:
        unreached = {*checklist.steps, *checklist.outcomes} - reached
        assert {problem.part for problem in found if problem.kind == "unreachable"} == unreached
    loops = {problem.part for problem in found if problem.kind == "loop"}
    assert loops == {key for key in reached & checklist.steps.keys() if not comes_out(checklist, key)} - _spoiled(checklist)
    stuck = any(not comes_out(checklist, key) for key in reached & checklist.steps.keys())
    assert bool(found) == (
        stuck or bool(dead) or checklist.start not in checklist.steps or bool({*checklist.steps, *checklist.outcomes} - reached)
    )


def _spoiled(checklist: Checklist) -> set[str]:
    """Steps from which an answer leads nowhere, now or later: those are named as dead ends already."""
    spoiled = {key for key, step in checklist.steps.items() if any(checklist.at(step.leads(answer)) is None for answer in ANSWERS)}
    while True:
        more = {key for key in checklist.steps if set(checklist.edges(key)) & spoiled} | spoiled
        if more == spoiled:
            return spoiled
        spoiled = more


def test_a_whole_checklist_has_no_problem() -> None:
    assert problems(projector()) == []


def test_a_loop_without_exit_is_named() -> None:
    found = problems(tree("a", {"a": ("b", "o", "o"), "b": ("c", "c", "c"), "c": ("b", "b", "b")}, ("o",)))
    assert [(problem.kind, problem.part) for problem in found] == [("loop", "b"), ("loop", "c")]
    assert "Is b all right?" in found[0].words


def with_step(**values: str) -> Checklist:
    checklist = projector()
    changed = replace(checklist.steps["cable"], **values)
    return replace(checklist, steps={**checklist.steps, "cable": changed})


@pytest.mark.parametrize(
    ("checklist", "part", "field", "words"),
    [
        (with_step(ask="x" * 111), "cable", "ask", "110 fit"),
        (with_step(how=" "), "cable", "how", "has no how-to"),
        (with_step(done_no=""), "cable", "done_no", "after No"),
        (with_step(fact="colour"), "cable", "fact", "not among the facts"),
        (with_step(cannot=""), "cable", "cannot", "leads nowhere"),
        (replace(projector(), short="x" * 29), "", "short", "28 fit"),
        (replace(projector(), about=""), "", "about", "has no text"),
        (replace(projector(), start="elsewhere"), "", "start", "no such step"),
        (replace(projector(), steps={}), "", "step", "no step yet"),
        (
            replace(projector(), outcomes={**projector().outcomes, "works": Outcome("works", "mended", "It works", "Good.")}),
            "works",
            "kind",
            "no kind of outcome",
        ),
    ],
)
def test_each_fault_names_its_place(checklist: Checklist, part: str, field: str, words: str) -> None:
    found = [problem for problem in problems(checklist) if problem.field == field]
    assert [(problem.part, problem.field) for problem in found] == [(part, field)]
    assert words in found[0].words


def test_another_checklist_must_be_there() -> None:
    outcome = Outcome("o", "checklist", "Go on", "With another.", next="printer")
    checklist = replace(tree("a", {"a": ("o", "o", "o")}, ()), outcomes={"o": outcome})
    assert problems(checklist, {"printer"}) == []
    assert problems(checklist) == []
    assert [problem.field for problem in problems(checklist, {"any"})] == ["next"]


def test_a_step_and_an_outcome_cannot_share_a_key() -> None:
    checklist = tree("a", {"a": ("o", "o", "o")}, ("o",))
    checklist = replace(checklist, steps={**checklist.steps, "o": Step("o", "Is it?", "Look.", "a", "a", "a", done_yes="y", done_no="n")})
    assert "twice" in [problem.kind for problem in problems(checklist)]
