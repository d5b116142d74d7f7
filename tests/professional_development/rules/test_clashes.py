"""Sessions in each other's way."""

from hypothesis import given
from hypothesis import strategies as some

from app.professional_development.rules.clashes import Booked, clashes
from app.professional_development.rules.times import span_of

NAMES = {"p1": "Ana Ruiz", "p2": "Ben Otis", "p3": "Cy Lund", "p4": "Di Marsh"}


def booked(id: str, at: str, minutes: int = 60, **more: object) -> Booked:
    span = span_of(f"2026-12-03T{at}", "America/New_York", minutes)
    assert span is not None
    known = {"room": "", "place": "", "facilitators": frozenset(), "invited": frozenset(), **more}
    return Booked(id, f"Session {id}", span, **known)  # type: ignore[arg-type]


def test_the_same_room_at_the_same_time_is_a_clash_and_one_after_the_other_is_none() -> None:
    mine = booked("a", "14:45", room="r1", place="Library")
    (clash,) = clashes(mine, [booked("b", "15:15", room="r1"), booked("c", "15:45", room="r1"), booked("d", "14:45", room="r2")], NAMES)
    assert (clash.kind, clash.session) == ("room", "b")
    assert clash.words == "Library is taken by “Session b”, 3:15–4:15 pm."


def test_places_in_words_are_compared_whatever_their_case() -> None:
    mine = booked("a", "14:45", place="Staff lounge")
    assert [clash.kind for clash in clashes(mine, [booked("b", "14:45", place=" staff  LOUNGE")], NAMES)] == ["room"]
    assert clashes(booked("a", "14:45"), [booked("b", "14:45")], NAMES) == ()


def test_who_leads_one_cannot_be_at_another_and_the_invited_are_told_apart() -> None:
    mine = booked("a", "14:45", facilitators=frozenset({"p1"}), invited=frozenset({"p2", "p3", "p4"}))
    found = clashes(mine, [booked("b", "15:00", facilitators=frozenset({"p2"}), invited=frozenset({"p1", "p3", "p4"}))], NAMES)
    assert [(clash.kind, clash.people) for clash in found] == [("facilitator", ("p1", "p2")), ("people", ("p3", "p4"))]
    assert found[0].words == "Ana Ruiz and Ben Otis are also at “Session b”, 3:00–4:00 pm."


times = some.tuples(some.integers(0, 22), some.integers(0, 59), some.integers(0, 180)).map(lambda one: (f"{one[0]:02}:{one[1]:02}", one[2]))


@given(times, times, some.sampled_from(["r1", "r2"]), some.frozensets(some.sampled_from(sorted(NAMES))))
def test_a_clash_is_seen_from_both_sides(first: tuple[str, int], second: tuple[str, int], room: str, people: frozenset[str]) -> None:
    one = booked("a", *first, room="r1", invited=people)
    other = booked("b", *second, room=room, facilitators=people)
    assert [clash.kind for clash in clashes(one, [other], NAMES)] == [clash.kind for clash in clashes(other, [one], NAMES)]
    assert clashes(one, [one], NAMES) == ()
    if not one.span.meets(other.span):
        assert clashes(one, [other], NAMES) == ()
