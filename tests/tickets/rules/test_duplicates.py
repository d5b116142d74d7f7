"""The duplicate warning, on pairs labelled by hand among many other tickets, and as an index that keeps up."""

import random
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.duplicates import LIKELY, DuplicateIndex, Likeness, Trouble
from tests.tickets.labelled_duplicates import PAIRS, Side

OTHERS = (
    ("Monitor flickers", "Display"),
    ("Toner is low", "Printer"),
    ("Headset without sound", "Sound and video"),
    ("Dock not recognised", "Computer"),
    ("Battery does not last", "Computer"),
    ("Password expired", "Account"),
    ("Update never ends", "Software"),
    ("Wall jack is loose", "Network"),
    ("Touch is off target", "Display"),
    ("Touchpad jumps", "Computer"),
    ("Page for science is blocked", "Web filter"),
    ("Projector lamp blinks", "Display"),
    ("No wifi near the window", "Network"),
    ("Screen cracked in a corner", "Loss or damage"),
    ("Chromebook not charging in the cart", "Computer"),
)


@cache
def district() -> TicketDistrict:
    return TicketDistrict.load()


def trouble(id: str, side: Side) -> Trouble:
    kind = district().category(side.category) if side.category else None
    shared = bool(kind and kind.shared)
    return Trouble(id, side.title, side.body, side.device, side.room, side.category, side.symptom, side.outage, shared)


def among_others(side: Side) -> DuplicateIndex:
    """The open ticket of a pair among 150 others of other rooms and devices."""
    index = DuplicateIndex(district().words)
    chance = random.Random(3)
    for number in range(150):
        title, category = chance.choice(OTHERS)
        index.put(trouble(f"other-{number}", Side(title, f"x{number}", f"room {number}", category)))
    index.put(trouble("kept", side))
    return index


def found(pair_number: int) -> Likeness | None:
    pair = PAIRS[pair_number]
    return next((one for one in among_others(pair.kept).look(trouble("new", pair.new)) if one.id == "kept"), None)


def test_labelled_pairs_are_told_apart() -> None:
    told = {number: found(number) is not None for number in range(len(PAIRS))}
    right = [number for number, said in told.items() if said and PAIRS[number].same]
    wrong = [PAIRS[number] for number, said in told.items() if said and not PAIRS[number].same]
    missed = [PAIRS[number] for number, said in told.items() if not said and PAIRS[number].same]
    assert len(PAIRS) >= 40
    assert len(right) / (len(right) + len(wrong)) >= 0.95, wrong
    assert len(right) / (len(right) + len(missed)) >= 0.95, missed


def test_the_reason_is_in_words_and_the_same_device_comes_first() -> None:
    index = DuplicateIndex(district().words)
    index.put(trouble("room", Side("Projector dark", "", "114", "Display")))
    index.put(trouble("device", Side("No picture", "d1", "114", "Display", "projector-no-picture")))
    new = trouble("new", Side("Projector shows no picture", "d1", "114", "Display", "projector-no-picture"))
    assert [(one.id, one.reason) for one in index.look(new)] == [
        ("device", "Same device, same checklist"),
        ("room", "Same room, same trouble"),
    ]


def test_a_ticket_is_never_its_own_duplicate_and_leaves_when_it_is_done() -> None:
    index = DuplicateIndex(district().words)
    side = Side("Projector shows no picture", "d1", "114", "Display")
    index.put(trouble("one", side))
    assert index.look(trouble("one", side)) == []
    assert [one.id for one in index.look(trouble("two", side))] == ["one"]
    index.remove("one")
    assert index.look(trouble("two", side)) == []
    assert len(index) == 0


def test_the_warning_comes_while_typing() -> None:
    """Somebody types a title letter by letter: the warning is there before the last word is whole."""
    index = among_others(Side("Projector shows no picture", "", "114", "Display"))
    title = "projector no picture at all"
    shown = [
        length
        for length in range(len(title))
        if any(one.id == "kept" for one in index.look(trouble("new", Side(title[:length], "", "114", "Display"))))
    ]
    assert shown
    assert shown[0] <= len("projector no pic")


WORDS = st.sampled_from(["projector", "dark", "wifi", "slow", "PV-1", "keyboard", "no picture", "Ünïcode", "5021", ""])
SIDES = st.builds(
    Side,
    st.lists(WORDS, max_size=4).map(" ".join),
    st.sampled_from(["", "d1", "d2"]),
    st.sampled_from(["", "114", "116"]),
    st.sampled_from(["", "Network", "Display"]),
    st.sampled_from(["", "check"]),
)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), SIDES | st.none()), max_size=20), SIDES)
def test_an_index_that_kept_up_finds_what_a_new_one_finds(changes: list[tuple[str, Side | None]], new: Side) -> None:
    kept_up = DuplicateIndex(district().words)
    last: dict[str, Side] = {}
    for id, side in changes:
        if side is None:
            kept_up.remove(id)
            last.pop(id, None)
        else:
            kept_up.put(trouble(id, side))
            last[id] = side
    fresh = DuplicateIndex(district().words)
    for id, side in last.items():
        fresh.put(trouble(id, side))
    looked = kept_up.look(trouble("new", new), 10)
    assert looked == fresh.look(trouble("new", new), 10)
    assert all(LIKELY <= one.score <= 1 and one.reason for one in looked)
