"""How sharing stands, in words."""

from datetime import UTC, datetime

import pytest

from app.sync.rules.bad_objects import words_of
from app.sync.rules.pace import Pace
from app.sync.rules.roles import role_may, role_title
from app.sync.rules.standing import BadObject, SharingStatus, State, lines, moment, moment_of, overview_words, truth

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EARLY = datetime(2026, 11, 22, 8, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (SharingStatus(State.UP_TO_DATE, EARLY), "Up to date with the school's desks · 8:05", "ok"),
        (SharingStatus(State.SENDING, EARLY, waiting_out=3), "3 changes on the way to the school's desks", "neutral"),
        (SharingStatus(State.OFFLINE, EARLY, waiting_out=1), "Offline since 8:05 · 1 change will go when you are back", "warn"),
        (SharingStatus(State.OFFLINE, EARLY), "Offline since 8:05", "warn"),
        (
            SharingStatus(State.NEEDS_PERSON, EARLY, waiting_out=2, trouble="The folder is full."),
            "Sharing needs you: The folder is full. · 2 changes wait",
            "bad",
        ),
        (SharingStatus(State.JOINING), "Joining the school's desks: the history is coming", "info"),
        (SharingStatus(State.OUTSIDE), "This desk no longer shares with the school's", "warn"),
    ],
)
def test_the_truth_in_a_few_words(status: SharingStatus, words: str, tone: str) -> None:
    said = truth(status, NOW)
    assert (said.words, said.tone) == (words, tone)
    assert all(isinstance(part, str) for part in overview_words(status, NOW))


def test_what_needs_a_person_leads_to_where_it_is_shown() -> None:
    status = SharingStatus(State.UP_TO_DATE, EARLY, eye=2, bad=(BadObject("log/x", "A file was changed.", "Wait."),))
    assert [(said.words, tab) for said, tab in lines(status)] == [
        ("2 edits need your eye", "eye"),
        ("1 damaged file where the desks meet", "overview"),
    ]
    assert lines(SharingStatus(State.UP_TO_DATE)) == []


def test_moments_are_said_as_people_say_them() -> None:
    assert moment(EARLY, NOW) == "8:05"
    assert moment(datetime(2026, 11, 21, 17, 4, tzinfo=UTC), NOW) == "yesterday 17:04"
    assert moment(datetime(2026, 3, 2, 7, 0, tzinfo=UTC), NOW) == "2 Mar 7:00"
    assert moment(datetime(2025, 3, 2, 7, 0, tzinfo=UTC), NOW) == "2 Mar 2025 7:00"
    assert [moment(None, NOW), moment_of("", NOW), moment_of("2026-11-22T08:05:00+00:00", NOW)] == ["", "", "8:05"]


def test_the_pace_slows_while_the_store_is_away_and_is_steady_again_at_once() -> None:
    pace = Pace.of("folder")
    assert pace.seconds() <= 3
    seen = []
    for _ in range(30):
        pace.failed()
        seen.append(pace.seconds())
    assert seen == sorted(seen)
    assert seen[-1] == pace.longest
    assert pace.seconds(1e9) == pace.longest
    pace.well()
    assert pace.seconds() == pace.steady
    assert pace.seconds(10) == 10


def test_a_service_on_the_web_is_asked_less_while_nothing_moves_and_a_folder_is_not() -> None:
    web, folder = Pace.of("s3"), Pace.of("folder")
    assert web.seconds() >= 30
    for _ in range(20):
        web.well(moved=False)
        folder.well(moved=False)
    assert web.seconds() == 300
    assert folder.seconds() == folder.steady
    web.well()
    assert web.seconds() == 30


def test_words_of_roles_and_of_bad_objects_are_sentences() -> None:
    assert role_title("partner") == "Inventory partner"
    assert role_title("archivist") == "Archivist"
    assert role_may("viewer").startswith("can")
    assert role_may("archivist") == ""
    assert all(part.endswith(".") for why in ("cut", "forged", "what?") for part in words_of(why))
