"""Needs, certificates, looks back, groups, templates, and the words that belong to them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.professional_development.rules import certificates, follow_ups, life, needs
from app.professional_development.rules.certificates import CertificateRule
from app.professional_development.rules.follow_ups import Prompt
from app.professional_development.rules.groups import grade_of, groups_of
from app.professional_development.rules.handouts import eyebrow, image_kind, image_name
from app.professional_development.rules.life import Leader
from app.professional_development.rules.needs import Need
from app.professional_development.rules.outside import KnownGoal
from app.professional_development.rules.templates import PLAN, Template, TemplateBlock, as_json, from_json
from app.professional_development.rules.texts import as_lines, clean_line, clean_text, lines_of, quoted
from app.school.directory import KnownPerson
from tests.effort import few_if_quick


def test_needs_are_read_as_people_write_them() -> None:
    text = "12 Chromebooks\n1 x Projector\n2× Document camera\niPad\n3 Chromebooks\n0 Printer"
    assert needs.needs_of(text) == (Need(15, "Chromebooks"), Need(1, "Projector"), Need(2, "Document camera"), Need(1, "iPad"))


def test_needs_are_met_by_what_is_in_the_room_whatever_the_plural() -> None:
    counts = {"Chromebook": 8, "Interactive panel": 1, "Switch": 2}
    found = needs.compare(needs.needs_of("12 chromebooks\n1 Interactive panel\n1 Printer\n2 switches"), counts, "Library")
    assert [(one.met, one.there) for one in found] == [(False, 8), (True, 1), (False, 0), (True, 2)]
    assert found[0].words == "12 × Chromebook: only 8 in Library, 4 more needed."
    assert found[2].words == "1 × Printer: none in Library."


@given(
    some.lists(
        some.builds(Need, some.integers(1, 500), some.sampled_from(["Chromebook", "iPad", "2-in-1 laptop"])), unique_by=lambda n: n.category
    )
)
def test_needs_read_back_as_they_are_kept(wanted: list[Need]) -> None:
    assert list(needs.needs_of(needs.as_text(wanted))) == wanted


def test_numbers_of_certificates_go_on_within_a_school_year() -> None:
    rule = CertificateRule()
    first = certificates.number_of(rule, "2026-27", 1, "a")
    assert first.startswith("PD-2627-0001-")
    known = [first, certificates.number_of(rule, "2026-27", 41, "b"), certificates.number_of(rule, "2025-26", 99, "c"), "older"]
    assert certificates.next_count(rule, "2026-27", known) == 42
    assert certificates.next_count(rule, "2027-28", known) == 1


@given(some.integers(1, 10**6), some.text(min_size=1, max_size=40), some.text(min_size=1, max_size=40))
def test_a_number_is_read_back_whatever_its_form(count: int, one: str, other: str) -> None:
    rule = CertificateRule("{mark}/{year} Nr. {count}", 3)
    number = certificates.number_of(rule, "2026-27", count, one)
    assert certificates.next_count(rule, "2026-27", [number]) == count + 1
    if certificates.mark_of(one) != certificates.mark_of(other):
        assert certificates.number_of(rule, "2026-27", count, other) != number


@pytest.mark.parametrize(
    ("there", "counted", "held", "answers", "why"),
    [
        (60, 60, True, 1, ""),
        (45, 45, True, 1, ""),
        (44, 45, True, 1, "Was there less than 75% of the time."),
        (60, 60, False, 1, "The session has not been held yet."),
        (0, 0, True, 1, "No time is entered."),
        (60, 60, True, 0, "No feedback has been entered for this session."),
    ],
)
def test_why_somebody_gets_no_certificate(there: int, counted: int, held: bool, answers: int, why: str) -> None:
    rule = CertificateRule(share=75, feedback=True)
    assert certificates.why_not(rule, there, 60, answers, held=held, counted=counted) == why


def test_looks_back_are_due_after_their_days_also_over_a_leap_day() -> None:
    prompts = (Prompt("b", 5, 90, "Results"), Prompt("a", 3, 30, "Support"))
    found = follow_ups.awaited(prompts, date(2028, 2, 1))
    assert [(one.prompt.key, one.due.isoformat()) for one in found] == [("a", "2028-03-02"), ("b", "2028-05-01")]
    today = date(2028, 3, 2)
    assert follow_ups.is_due("2028-03-02", "", today)
    assert not follow_ups.is_due("2028-03-03", "", today)
    assert not follow_ups.is_due("2028-03-01", "2028-03-01", today)
    assert not follow_ups.is_due("2028-03-01", "", today, skipped=True)
    words = [follow_ups.due_words(date(2028, 3, day), today) for day in (1, 2, 3, 9)]
    assert words == ["since yesterday", "today", "tomorrow", "in 7 days"]


def test_groups_are_read_from_roles_and_rooms() -> None:
    people = [
        KnownPerson("1", "A", role="Grade 4 teacher, technology liaison", room_id="r"),
        KnownPerson("2", "B", role="4th grade teacher", room_id="r"),
        KnownPerson("3", "C", role="Kindergarten teacher"),
        KnownPerson("4", "D", role="Kindergarten teacher"),
        KnownPerson("5", "E", role="Nurse"),
    ]
    found = {group.key: (group.title, group.people) for group in groups_of(people, {"r": "Room 114"})}
    assert found["all"] == ("Everybody", ("1", "2", "3", "4", "5"))
    assert found["teachers"][1] == ("1", "2", "3", "4")
    assert found["grade:4"] == ("Grade 4", ("1", "2"))
    assert found["grade:K"] == ("Kindergarten", ("3", "4"))
    assert found["room:r"] == ("Room 114", ("1", "2"))
    assert "role:nurse" not in found
    assert [grade_of(role) for role in ("Pre-K aide", "Grade 10", "Gr. 2", "Upgrade 2000", "")] == ["PK", "10", "2", "", ""]


words = some.text(max_size=30)


@given(
    some.dictionaries(some.sampled_from([name for name in PLAN if name not in ("minutes", "budget")]), words.filter(bool)),
    some.lists(some.builds(TemplateBlock, some.integers(1, 300), words, words, words, words), max_size=5),
)
def test_a_template_reads_back_as_it_was_kept(values: dict[str, str | int], blocks: list[TemplateBlock]) -> None:
    template = Template("k", "T", {**values, "minutes": 60}, tuple(blocks), own=True)
    assert from_json("k", "T", as_json(template)) == template


@pytest.mark.parametrize(
    "content", ["", "[]", "null", '{"plan": 3, "blocks": {}}', '{"plan": {"minutes": "x", "state": "held"}, "blocks": [1]}']
)
def test_a_damaged_template_is_an_empty_one(content: str) -> None:
    assert from_json("k", "T", content) == Template("k", "T", own=True)


@given(some.lists(some.builds(Leader, words, some.sampled_from(["", "p1", "p2"]))))
def test_facilitators_read_back_each_once(leaders: list[Leader]) -> None:
    text = life.leaders_text(leaders)
    read = life.leaders_of(text)
    assert life.leaders_text(read) == text
    assert len({one.person or one.name.casefold() for one in read}) == len(read)


@given(some.text())
def test_cleaned_text_stays_clean(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    assert "\n" not in clean_line(text)
    assert lines_of(as_lines(text.split("\n"))) == lines_of(as_lines(lines_of(as_lines(text.split("\n")))))


def test_words_of_a_session() -> None:
    assert life.names_in_words(["Ana", "Ben", "Cy"]) == "Ana, Ben and Cy"
    assert life.heading("Wed 3 Dec", "Library", 24, 19, 0, life.PLANNED) == "Wed 3 Dec · Library · 24 invited, 19 coming"
    assert life.heading("", "", 0, 0, 0, life.PLANNED) == "No day yet"
    assert quoted("x" * 100).endswith("…”")
    assert KnownGoal("g", "Goal 2", "Writing", "students revise").words == "Goal 2 · Writing: students revise"
    assert KnownGoal("g", "", "", "students revise").words == "students revise"
    assert eyebrow("Parkview Elementary", date(2026, 12, 3)) == "Parkview Elementary · 3 December"


@settings(max_examples=few_if_quick(40))
@given(some.text(max_size=20), some.sets(some.sampled_from(["picture.png", "a.png", "A-2.png"])))
def test_names_of_pictures_are_plain_and_new(wanted: str, taken: set[str]) -> None:
    name = image_name(wanted, "png", taken)
    assert name.endswith(".png")
    assert not set(name) & set('/\\<>:"|?* \n')
    assert not name.startswith(".")
    assert name.casefold() not in {one.casefold() for one in taken}


def test_pictures_are_told_by_their_first_bytes() -> None:
    assert image_kind(b"\x89PNG\r\n\x1a\nrest") == "png"
    assert image_kind(b"<svg>") == ""
