"""Facts, priorities, waiting, texts and files of tickets, by the district's own data."""

from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.paths import resource
from app.tickets.rules import attachments, facts, life, waiting
from app.tickets.rules.district import FactWanted, TicketDistrict
from app.tickets.rules.priority import CHOSEN, priority_of
from app.tickets.rules.school_days import SchoolYear
from app.tickets.rules.texts import clean_text, filled, plain_number, shown_number


@pytest.fixture(scope="module")
def district() -> TicketDistrict:
    return TicketDistrict.load()


def test_categories_are_those_that_checklists_and_devices_name(district: TicketDistrict) -> None:
    names = [one.name for one in district.categories]
    assert names == [
        "Computer", "Tablet", "Display", "Printer", "Network", "Account", "Software", "Sound and video", "Share", "Test browser",
        "Web filter", "Loss or damage", "Other",
    ]  # fmt: skip
    assert district.category_of_device("Projector") == "Display"
    assert district.category("wi-fi") == district.category("Network")
    assert district.category_of_device("Spaceship") == ""


@pytest.mark.parametrize(
    ("flags", "category", "text", "name", "reason"),
    [
        ({}, "Display", "Projector dark", "Normal", "It can be worked around for now."),
        ({"teaching": True}, "Display", "Projector dark", "High", "A lesson cannot go on."),
        ({"testing": True}, "Web filter", "", "Urgent", "A test is going on."),
        ({"unsafe": True}, "", "", "Urgent", "Something is unsafe."),
        ({"outage": True}, "Network", "", "Urgent", "Many are affected at once."),
        ({"outage": True}, "Software", "", "High", "Many are affected at once."),
        ({"urgent": True}, "", "", "Urgent", "The checklist says that it cannot wait."),
        ({}, "Network", "No wifi in the WHOLE  school", "Urgent", "The whole school is affected."),
        ({}, "Network", "wholeschooler", "Normal", "It can be worked around for now."),
        ({}, "Web filter", "Page blocked", "Low", "It can be planned."),
        ({"teaching": True}, "Web filter", "Page blocked", "High", "A lesson cannot go on."),
    ],
)
def test_priority_follows_plain_rules(
    district: TicketDistrict, flags: dict[str, bool], category: str, text: str, name: str, reason: str
) -> None:
    found = priority_of(district, flags, category, text)
    assert (found.name, found.reason) == (name, reason)
    chosen = priority_of(district, flags, category, text, "Low")
    assert (chosen.name, chosen.reason) == ("Low", CHOSEN)


def test_facts_of_base_category_and_checklist_come_once_each(district: TicketDistrict) -> None:
    checklist = [FactWanted("lights and their color:", required=False), FactWanted("Lamp hours", required=True)]
    wants = facts.wanted(district, "Display", checklist)
    labels = [facts.label_key(want.label) for want in wants]
    assert len(labels) == len(set(labels))
    assert {"room", "asset tag", "lights and their color", "lamp hours"} <= set(labels)
    asked = facts.asked(
        wants, {"room": "Room 114", "reporter": "M. Rivera", "tag": "PV-1"}, {"Lights and their color": "amber", "Odd": "yes"}
    )
    assert facts.missing(asked) == ["What happened and what was tried", "Lamp hours"]
    assert [(one.label, one.value) for one in asked if one.label == "Odd"] == [("Odd", "yes")]


def test_a_tag_is_asked_for_only_where_a_device_is_meant(district: TicketDistrict) -> None:
    def labels(category: str, *, device: bool = False) -> set[str]:
        return {want.label for want in facts.wanted(district, category, device=device)}

    assert "Asset tag" in labels("Display")
    assert "Asset tag" not in labels("Network")
    assert "Asset tag" in labels("Network", device=True)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The password is hunter2", "password"),
        ("Password: hunter2", "Password"),
        ("her PIN=1234", "PIN"),
        ("The password is not accepted", ""),
        ("password expired", ""),
        ("He spins: fast", ""),
    ],
)
def test_passwords_are_noticed(district: TicketDistrict, text: str, word: str) -> None:
    assert facts.secret_found(district, text) == word


def test_category_is_guessed_only_when_one_is_ahead(district: TicketDistrict) -> None:
    assert facts.guessed_category(district, "Projector shows no picture over HDMI") == "Display"
    assert facts.guessed_category(district, "It is odd") == ""


YEAR = SchoolYear.of(
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    ["2026-11-25 to 2026-11-27", "2026-11-27 to 2026-12-02", "2010-01-01 to 2012-05-05"],
)


@pytest.mark.parametrize(
    ("since", "today", "days"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), 0),
        (date(2026, 11, 20), date(2026, 11, 22), 0),
        (date(2026, 11, 20), date(2026, 11, 23), 1),
        (date(2026, 11, 24), date(2026, 12, 4), 2),
        (date(2026, 11, 24), date(2026, 11, 20), 0),
    ],
)
def test_school_days_leave_out_weekends_and_holidays(since: date, today: date, days: int) -> None:
    assert YEAR.waited(since, today) == days


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 60), st.integers(0, 60))
def test_waiting_longer_is_never_fewer_days(since: date, first: int, more: int) -> None:
    near, far = (date.fromordinal(since.toordinal() + days) for days in (first, first + more))
    assert 0 <= YEAR.waited(since, near) <= YEAR.waited(since, far) <= first + more
    counted = sum(YEAR.is_school_day(date.fromordinal(since.toordinal() + ahead)) for ahead in range(1, first + 1))
    assert YEAR.waited(since, near) == counted


def test_lists_say_on_whom_a_ticket_waits(district: TicketDistrict) -> None:
    today = date(2026, 11, 20)

    def on(
        state: str, *, need: str = "", priority: str = "Normal", asked: str = "2026-11-19T15:00:00Z", solved: str = "", days: int = 0
    ) -> str:
        return waiting.waiting_on(district, waiting.Standing(state, need, priority, asked, solved), today, days)

    assert on(life.DRAFT) == waiting.DRAFT
    assert on(life.QUEUED) == waiting.QUEUED
    assert on(life.QUEUED, need=life.UNSURE) == waiting.NEEDS_YOU
    assert on(life.WAITING_ON_US) == waiting.US
    assert on(life.SENT) == waiting.TSS
    assert on(life.SENT, priority="Urgent") == waiting.NO_ANSWER
    assert on(life.OPEN, asked="2026-11-16T15:00:00Z") == waiting.NO_ANSWER
    assert on(life.OPEN, asked="2026-11-16T15:00:00Z", days=8) == waiting.TSS
    assert on(life.SOLVED, solved="2026-11-02T15:00:00Z") == waiting.SOLVED
    assert on(life.CLOSED, solved="2026-09-02T15:00:00Z") == waiting.DONE
    assert waiting.on_list(waiting.NO_ANSWER, waiting.TSS)
    assert not waiting.on_list(waiting.TSS, waiting.NO_ANSWER)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("20881", "20881"),
        ("TSS-20881", "20881"),
        ("tss 20881", "20881"),
        ("#20881", "20881"),
        ("[TSS #20881]", "20881"),
        ("ticket 20881", "20881"),
        ("INC-4711", "INC-4711"),
        ("", ""),
        ("none", ""),
        ("20881 or 20882", ""),
    ],
)
def test_numbers_are_understood_as_people_write_them(typed: str, number: str) -> None:
    assert plain_number(typed, "TSS-") == number


def test_numbers_are_shown_as_people_say_them() -> None:
    assert shown_number("20881", "TSS-") == "TSS-20881"
    assert shown_number("INC-4711", "TSS-") == "INC-4711"


def test_canned_texts_fill_in_names_and_nothing_else() -> None:
    assert filled("{tag} in {room}: {odd}", {"tag": "PV-1", "room": "{tag}"}) == "PV-1 in {tag}: ____"
    assert filled("{0.__class__} {tag!r}", {"tag": "x"}) == "{0.__class__} {tag!r}"


def test_kept_text_has_no_control_characters() -> None:
    assert clean_text("a\r\nb\x00\x1b[31mc\n\n  ") == "a\nb[31mc"
    assert waiting.moment_of(datetime(2026, 11, 21, 20, 4, 57, 9, UTC)) == "2026-11-21T20:04:57Z"


@given(st.text(max_size=300))
def test_names_of_files_are_only_names(name: str) -> None:
    kept = attachments.file_name(name)
    assert kept
    assert len(kept) <= 100
    assert not set(kept) & set('/\\:*?"<>|\x00\n')
    assert kept not in (".", "..")
    assert (Path("folder") / kept).parent == Path("folder")


def test_files_that_are_too_many_or_large_are_refused_in_words() -> None:
    attachments.check(attachments.LARGEST, [], "setup.log")
    for size, others in (
        (0, []),
        (attachments.LARGEST + 1, []),
        (1, [1] * attachments.MOST),
        (attachments.LARGEST, [attachments.LARGEST, 1]),
    ):
        with pytest.raises(UserError) as refused:
            attachments.check(size, others, "setup.log")
        assert refused.value.advice


@pytest.mark.parametrize(
    ("file", "before", "after", "sentence"),
    [
        ("ticket_categories.toml", "[[category]]", "[[category", "cannot be read"),
        ("ticket_priorities.toml", 'tone = "bad"', 'tone = "purple"', "tone"),
        ("ticket_priorities.toml", 'usual = "Normal"', 'usual = "Soon"', "usual priority"),
        ("ticket_priorities.toml", '"Test browser"]', '"Tea"]', "no category"),
        ("ticket_waiting.toml", "no_answer_days = 3", 'no_answer_days = "x"', "whole number"),
        ("ticket_waiting.toml", '"2026-09-07"', '"2026-99-07"', "a day cannot be read"),
        ("ticket_texts.toml", 'use = "solved"', 'use = "tea"', "use of"),
        ("ticket_words.toml", '["charge"', '[1, "charge"', "list of lists"),
    ],
)
def test_mistakes_in_the_district_s_files_are_named(tmp_path: Path, file: str, before: str, after: str, sentence: str) -> None:
    folder = tmp_path / "district"
    copytree(resource("district"), folder)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(UserError, match=sentence) as refused:
        TicketDistrict.load(folder)
    assert file in str(refused.value)
