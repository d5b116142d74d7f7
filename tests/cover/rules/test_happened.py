"""What happened: who did it decides whether it belongs to the time away, and what was taken back is told once."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from app.cover.rules.brief import Lead, lines_of
from app.cover.rules.happened import Deed, Subject, Window, account, main_records, standing_deeds
from app.store.names import acted

BEGAN = datetime(2026, 11, 23, 8, tzinfo=UTC)
WINDOW = Window(BEGAN, BEGAN + timedelta(days=1), "Lee", frozenset(("lee",)), "dana", 10)


def deed(number: int, *, device: str = "dana", at: datetime = BEGAN, undoes: str = "", behalf: str = "Lee", who: str = "Dana") -> Deed:
    return Deed(f"unit{number}", at, who, behalf, device, f"Deed {number}", number, (("goal", f"g{number % 3}"),), undoes=undoes)


def test_the_alternate_counts_by_causes_whatever_their_clock_says() -> None:
    wrong = BEGAN - timedelta(days=900)
    assert WINDOW.holds(deed(11, at=wrong))
    assert not WINDOW.holds(deed(9, at=BEGAN)), "before the cover began"
    assert not WINDOW.holds(deed(11, device="lee", who="Lee", behalf=""))
    assert not Window(BEGAN, BEGAN, "Lee", frozenset(("lee",)), "dana", 10, 20).holds(deed(25)), "that belongs to the next cover"


def test_others_count_by_their_time() -> None:
    assert WINDOW.holds(deed(3, device="pat", behalf="", at=BEGAN + timedelta(hours=3)))
    assert not WINDOW.holds(deed(30, device="pat", behalf="", at=BEGAN + timedelta(days=2)))


def test_on_paper_alone_the_name_tells_who_it_was() -> None:
    paper = Window(BEGAN, BEGAN + timedelta(days=1), "Lee", frozenset(("lee",)))
    assert paper.holds(deed(4, device="lee", who="David", behalf=""))
    assert not paper.holds(deed(4, device="lee", who="Lee", behalf=""))


@given(some.lists(some.integers(0, 6), max_size=12))
def test_undo_and_redo_leave_the_deed_once(turns: list[int]) -> None:
    """Each turn inverts the last action that brought an effect in or took it out."""
    deeds = [deed(number) for number in range(1, 8)]
    acting = {number: f"unit{number}" for number in range(1, 8)}
    flips = dict.fromkeys(range(1, 8), 0)
    for turn, which in enumerate(turns, 8):
        number = which + 1
        deeds.append(deed(turn, undoes=acting[number]))
        acting[number] = f"unit{turn}"
        flips[number] += 1
    told = standing_deeds(deeds)
    assert [each.deed.unit for each in told] == [f"unit{number}" for number in range(1, 8)]
    assert [each.undone for each in told] == [flips[number] % 2 == 1 for number in range(1, 8)]


def test_an_undo_of_something_earlier_is_told() -> None:
    told = standing_deeds([deed(12, undoes="unit3")])
    assert [each.deed.unit for each in told] == ["unit12"]
    assert told[0].may_undo


@given(some.lists(some.integers(1, 40), unique=True, max_size=20))
def test_every_deed_is_told_once_under_its_subject(numbers: list[int]) -> None:
    deeds = [deed(number) for number in numbers]
    told = account(deeds, _subject, lambda one: acted(one.who, one.behalf))
    assert told.number == len(numbers)
    assert sorted(each.deed.unit for about in told.subjects for each in about.deeds) == sorted(one.unit for one in deeds)
    for about in told.subjects:
        assert [each.deed.lamport for each in about.deeds] == sorted(each.deed.lamport for each in about.deeds)
    assert told.people == ([("Dana for Lee", len(numbers))] if numbers else [])


def test_a_deed_is_told_by_what_it_was_about() -> None:
    order = {"ticket": 1, "device": 2}
    touched = [("device", "d1"), ("ticket", "t1"), ("device", "d2")]
    assert main_records(touched, order) == [("ticket", "t1")]
    assert main_records(touched[:1] * 2, order) == [("device", "d1")]
    assert main_records([("new", "n1"), ("newer", "n2")], order) == [("new", "n1")]
    assert main_records([], order) == []


def test_names_and_lines_are_said_plainly() -> None:
    assert acted("Dana Alt", "Lee Liaison") == "Dana Alt for Lee Liaison"
    assert acted("Lee", "Lee") == "Lee"
    assert acted("Lee") == "Lee"
    assert lines_of("- one\n\n • two \nthree") == ["one", "two", "three"]


def _subject(one: Deed) -> Subject:
    records: Sequence[tuple[str, str]] = one.records
    return Subject(records[0][1], "Goals", records[0][1], "target", Lead("plan", *records[0]))
