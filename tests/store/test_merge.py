"""The merge rules, by example and for every order of arrival."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.merge import Head, inherited, replace, show, strong, yields

A, B, C = "a" * 32 + ".1.0000000000000001", "b" * 32 + ".1.0000000000000002", "c" * 32 + ".1.0000000000000003"


def head(action: str, value: Any, lamport: int = 1, **more: Any) -> Head:
    return Head(action, lamport, value, **more)


def test_a_change_replaces_only_what_its_author_saw() -> None:
    heads = replace([head(A, "one"), head(B, "two")], head(C, "three", over=(A,)))
    assert [one.action for one in heads] == [B, C]


def test_equal_values_are_no_open_edit() -> None:
    shown = show("room", [head(A, "114"), head(B, "114")])
    assert (shown.value, shown.others) == ("114", ())


def test_different_values_are_an_open_edit_and_the_later_is_shown() -> None:
    shown = show("room", [head(A, "114", 5), head(B, "115", 4)])
    assert shown.value == "114"
    assert [one.value for one in shown.others] == ["115"]


def test_an_edit_beats_a_deletion_until_somebody_decides() -> None:
    shown = show("deleted", [head(A, True, 9), head(B, False, 1)])
    assert shown.value is False
    assert [one.action for one in shown.others] == [A]


@pytest.mark.parametrize(("over", "silent"), [((A,), True), ((B,), True), ((C,), False), ((), False)])
def test_an_undo_gives_way_to_who_had_seen_the_undone_or_all_that_is_restored(over: tuple[str, ...], silent: bool) -> None:
    undo = head("d" * 32 + ".1.0000000000000004", "old", 9, over=(A,), weak=(B,))
    other = head("e" * 32 + ".1.0000000000000005", "new", 2, over=over)
    assert yields(undo, other) is silent
    assert (show("room", [undo, other]).others == ()) is silent


def test_an_undo_that_restores_two_values_does_not_yield_to_who_saw_one() -> None:
    undo = head(A, "old", 9, over=(C,), weak=(B, "x.1.y"))
    assert not yields(undo, head("e.1.f", "new", over=(B,)))


def test_weak_heads_do_not_push_each_other_out() -> None:
    both = [head(A, "one", over=(C,), weak=(B,)), head(B, "two", over=(C,), weak=(A,))]
    assert strong(both) == both


def test_two_who_count_the_same_seven_make_seven() -> None:
    shown = show("number", [head(A, 7, kind="counter"), head(B, 7, kind="counter")])
    assert (shown.value, shown.others) == (7, ())


def test_additions_are_added_to_the_best_count() -> None:
    heads = [head(A, 7, 1, kind="counter"), head(B, -2, 2, kind="counter", delta=True), head(C, 5, 3, kind="counter", delta=True)]
    assert show("number", heads).value == 10
    assert show("number", heads[1:]).value == 3


def test_different_counts_are_an_open_edit() -> None:
    shown = show("number", [head(A, 7, 1, kind="counter"), head(B, 8, 2, kind="counter")])
    assert shown.value == 8
    assert [one.value for one in shown.others] == [7]


def test_a_count_inherits_what_a_refused_count_had_covered() -> None:
    refused = {B: (C,)}
    assert inherited([A, B], refused.get) == tuple(sorted((A, B, C)))


def test_texts_of_one_base_merge_by_lines() -> None:
    base = "one\ntwo\nthree\n"
    heads = [head(A, "ONE\ntwo\nthree\n", kind="text", base=base), head(B, "one\ntwo\nTHREE\n", kind="text", base=base)]
    assert show("notes", heads).value == "ONE\ntwo\nTHREE\n"
    assert show("notes", heads).others == ()


def test_texts_that_overlap_are_an_open_edit() -> None:
    heads = [head(A, "x\n", 1, kind="text", base="one\n"), head(B, "y\n", 2, kind="text", base="one\n")]
    shown = show("notes", heads)
    assert shown.value == "y\n"
    assert [one.value for one in shown.others] == ["x\n"]


def test_nothing_is_shown_of_no_heads() -> None:
    assert show("room", []).value is None


@given(st.permutations(range(5)), st.lists(st.booleans(), min_size=10, max_size=10), st.sampled_from(["register", "counter", "text"]))
def test_heads_are_the_same_in_every_causal_order(order: list[int], links: list[bool], kind: Any) -> None:
    """Five changes, each over some of the earlier ones: any order that puts causes first gives the same."""
    pairs = [(one, two) for one in range(5) for two in range(one)]
    over = {one: [two for (later, two), link in zip(pairs, links, strict=True) if later == one and link] for one in range(5)}
    heads = [
        head(f"{one}.1.x", one % 2, one, kind=kind, over=tuple(f"{two}.1.x" for two in over[one]), base="" if kind == "text" else None)
        for one in range(5)
    ]

    def fold(sequence: list[int]) -> list[Head]:
        state: list[Head] = []
        for one in sequence:
            state = replace(state, heads[one])
        return sorted(state, key=lambda found: found.action)

    causal: list[int] = []
    waiting = list(order)
    while waiting:
        one = next(candidate for candidate in waiting if all(cause in causal for cause in over[candidate]))
        causal.append(one)
        waiting.remove(one)
    assert fold(causal) == fold(list(range(5)))


_IDS = [f"{device}.{number}.{number:016}" for device in "abc" for number in (1, 2, 3)]
_SOME_IDS = st.lists(st.sampled_from(_IDS), max_size=4, unique=True).map(tuple)


@given(st.lists(st.tuples(st.sampled_from(_IDS), _SOME_IDS, st.none() | _SOME_IDS), unique_by=lambda made: made[0]))
def test_an_undo_gives_way_where_it_yields_to_anybody(made: list[tuple[str, tuple[str, ...], tuple[str, ...] | None]]) -> None:
    heads = [head(action, "", over=over, weak=weak) for action, over, weak in made]
    rivals = [one for one in heads if one.weak is None]
    assert strong(heads) == [one for one in heads if one.weak is None or not any(yields(one, rival) for rival in rivals)]


@pytest.mark.parametrize("kind", ["register", "counter", "undos"])
def test_thousands_of_values_are_shown_in_a_moment(kind: str) -> None:
    """A desk that writes without end, or means harm, must not hold up all others: the work grows as the values do, not with their square."""

    def heads(many: int) -> list[Head]:
        if kind == "undos":
            undos = [head(f"d.{number}.{number:016}", "old", over=(f"x.{number}.0",), weak=(A, B)) for number in range(many // 2)]
            return undos + [head(f"e.{number}.{number:016}", "new", over=(C,)) for number in range(many // 2)]
        return [head(f"d.{number}.{number:016}", number, kind=kind) for number in range(many)]

    def seconds(many: int) -> float:
        made, spent = heads(many), []
        for _ in range(3):
            began = time.process_time()
            show("room", made)
            spent.append(time.process_time() - began)
        return min(spent)

    assert seconds(8_000) < 30 * seconds(1_000)  # the square would be 64 times
