"""Feedback: answers as they are typed and exported, and what they add up to."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.feedback import Form, Question, cleaned, growth, parsed, problems, rating, tally
from app.professional_development.rules.paper_content import AnswerKind

SCALE = Question("s", 1, AnswerKind.SCALE, "Useful")
CHOICE = Question("c", 2, AnswerKind.CHOICE, "When", ("this week", "later"))
MANY = Question("m", 2, AnswerKind.MANY, "Which", ("Docs", "Sheets", "Slides"))
WORDS = Question("w", 2, AnswerKind.WORDS, "Learned")
FORM = Form("f", 1, "Form", (SCALE, CHOICE, MANY, WORDS))


@pytest.mark.parametrize(
    ("text", "step"),
    [
        *(("4", 4), (" 5 ", 5), ("4.0", 4), ("4 - Agree", 4), ("4/5", 4), ("3 out of 5", 3), ("Strongly agree", 5)),
        *(("neutral", 3), ("Not at all", 1), ("5 (very)", 5)),
    ],
)
def test_a_step_of_a_scale_is_read_as_form_tools_write_it(text: str, step: int) -> None:
    assert parsed(SCALE, text) == step


@pytest.mark.parametrize("text", ["6", "0", "4/10", "yes", "44", "4.5"])
def test_what_is_no_step_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no number from 1 to 5"):
        parsed(SCALE, text)


def test_choices_are_found_whatever_their_case() -> None:
    assert parsed(CHOICE, "THIS WEEK") == "this week"
    assert parsed(MANY, "slides, Docs") == parsed(MANY, "Docs;Slides") == "Docs\nSlides"
    assert parsed(SCALE, "  ") is None
    with pytest.raises(ValueError, match="none of the answers"):
        parsed(CHOICE, "never")


def test_what_is_wrong_is_said_beside_its_question() -> None:
    assert problems(FORM, {"s": 9, "c": "never", "w": "fine"}) == {
        "s": "Choose a number from 1 to 5.",
        "c": "“never” is none of the answers that are offered.",
    }
    assert cleaned(FORM, {"s": 3, "c": "", "other": 1, "w": " a\r\nb "}) == {"s": 3, "w": "a\nb"}


answers = some.fixed_dictionaries(
    {},
    optional={
        "s": some.one_of(some.integers(-1, 7), some.text(max_size=3)),
        "c": some.sampled_from(["this week", "later", "never"]),
        "m": some.sampled_from(["Docs", "Docs\nSlides", "Paint"]),
        "w": some.text(max_size=5),
    },
)


@given(some.lists(answers, max_size=20))
def test_a_tally_counts_every_valid_answer_once(given_answers: list[dict[str, int | str]]) -> None:
    scale, choice, _many, words = tally(FORM, given_answers)
    steps = [step for one in given_answers if isinstance(step := one.get("s"), int) and 1 <= step <= 5]
    assert sum(count for _, count in scale.counts) == len(steps)
    assert (scale.mean is None) is (not steps)
    if scale.mean is not None:
        assert min(steps) <= scale.mean <= max(steps)
    assert sum(count for _, count in choice.counts) == sum(one.get("c") in CHOICE.choices for one in given_answers)
    assert len(words.words) == sum(bool(str(one.get("w", "")).strip("\n\t ")) and bool(_kept(one)) for one in given_answers)


def _kept(one: dict[str, int | str]) -> bool:
    return "w" in cleaned(Form("f", 1, "", (WORDS,)), one)


def test_rating_and_growth_tell_levels_one_and_two() -> None:
    form = PdDistrict.load().form
    given_answers = [{"time": 5, "useful": 4, "led": 3, "before": 1, "after": 4}, {"before": 3, "after": 3}, {"before": 2}]
    assert rating(form, given_answers) == Decimal("4.0")
    assert growth(form, given_answers) == Decimal("1.50")
    assert rating(form, []) is None
    assert growth(form, [{"before": 2}]) is None
