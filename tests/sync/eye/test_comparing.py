"""Long texts beside each other: nothing that anybody wrote is missing."""

from hypothesis import given
from hypothesis import strategies as st

from app.sync.rules.comparing import compared, joined

LINES = st.lists(st.sampled_from(["Room 1", "Room 2", "charger lost", "key at office", ""]), max_size=12)


@given(LINES, LINES)
def test_marks_and_folds_lose_no_line(one: list[str], other: list[str]) -> None:
    told = compared("\n".join(one), "\n".join(other))
    lines = "\n".join(one).splitlines()
    shown = [line.text for line in told if line.kind != "folded"]
    folded = sum(int(line.text.split()[0]) for line in told if line.kind == "folded")
    assert len(shown) + folded == len(lines)
    assert [line.text for line in told if line.kind == "only"] == [] or one != other


@given(LINES, st.lists(LINES, min_size=1, max_size=3))
def test_both_in_one_holds_every_line_that_is_not_of_the_base(base: list[str], texts: list[list[str]]) -> None:
    whole = set(joined("\n".join(base), ["\n".join(text) for text in texts]).splitlines())
    for text in texts:
        assert set(text) - set(base) - {""} <= whole


def test_what_changed_apart_is_merged_by_lines() -> None:
    base = "Charger in cart B\nKey at the office\nSpare bulb"
    assert joined(base, [base.replace("cart B", "cart C"), base.replace("Spare bulb", "No bulb")]) == (
        "Charger in cart C\nKey at the office\nNo bulb"
    )


def test_what_meets_stands_below_each_other() -> None:
    assert joined("Key at the office", ["Key at the desk", "Key with Mr. Ito"]) == "Key at the desk\nKey with Mr. Ito"
