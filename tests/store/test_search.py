"""Finding anything by a few letters, before and after it is indexed."""

from pathlib import Path

import pytest

from app.store import search_index
from app.store.desk import Desk
from app.store.search import alike
from app.store.search_index import fold, words
from tests.store.desks import add, change, open_desk
from tests.store.sample_records import Gadget, Place


def fill(desk: Desk) -> None:
    """Some gadgets, a place and what was done."""
    with desk.edit("Imported from the spring order") as edit:
        edit.create_many(
            Gadget,
            [
                {"tag": "PKV-100234", "serial": "5CD-1234/AB", "model": "Lenovo 300e Chromebook"},
                {"tag": "PKV-100243", "serial": "PF3X9Q1", "model": "Dell Latitude 3310"},
                {"tag": "PV-04419", "serial": "SN-0077120", "model": "Epson BrightLink 695Wi"},
                {"tag": "PKV-200234", "serial": "C02ZK1", "model": "Apple iPad 9"},
                {"tag": "ΛΑΠ-7", "serial": "李小龙", "model": "Ångström Nguyễn"},
            ],
        )
        edit.create(Place, {"name": "Media center"})


@pytest.fixture(params=["waiting", "indexed", "very much waiting"])
def full(desk: Desk, request: pytest.FixtureRequest) -> Desk:
    """A desk in each state of its index."""
    fill(desk)
    if request.param == "indexed":
        while desk.search.catch_up():
            pass
    elif request.param == "very much waiting":
        with desk.edit("Import") as edit:
            edit.create_many(Gadget, [{"tag": f"X{number}"} for number in range(100)])
    return desk


def titles(desk: Desk, text: str) -> list[str]:
    return [hit.title for hit in desk.find(text)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("PKV-100234", "PKV-100234"),
        ("100243", "PKV-100243"),
        ("pf3x9q1", "PKV-100243"),
        ("latit", "PKV-100243"),
        ("lenovo 300e", "PKV-100234"),
        ("media", "Media center"),
        ("spring order", "Imported from the spring order"),
    ],
)
def test_what_is_typed_is_found_first(full: Desk, typed: str, first: str) -> None:
    assert titles(full, typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lenvo", "PKV-100234"),
        ("chromebok", "PKV-100234"),
        ("latitdue", "PKV-100243"),
        ("medai", "Media center"),
        ("ipda", "PKV-200234"),
        ("00243", "PKV-100243"),
        ("5cd1234ab", "PKV-100234"),
        ("pkv100234", "PKV-100234"),
        ("pkv1002", "PKV-100234"),
        ("pv4419", "PV-04419"),
        ("PV-4419", "PV-04419"),
        ("sn77120", "PV-04419"),
        ("pv44", "PV-04419"),
        ("pv04419", "PV-04419"),
        ("angstrom", "ΛΑΠ-7"),
        ("nguyen", "ΛΑΠ-7"),
        ("λαπ", "ΛΑΠ-7"),
        ("李", "ΛΑΠ-7"),
        ("chromebook lenvo", "PKV-100234"),
    ],
)
def test_typing_errors_accents_and_parts_do_not_matter(desk: Desk, typed: str, first: str) -> None:
    fill(desk)
    while desk.search.catch_up():
        pass
    assert titles(desk, typed)[0] == first


def test_nothing_is_found_for_nothing(full: Desk) -> None:
    assert full.find("") == []
    assert full.find(" -/ ") == []
    assert full.find("zzzzzz") == []
    assert full.find('"; DROP TABLE action; --') == []


def test_a_limit_and_a_type_are_kept(full: Desk) -> None:
    assert len(full.find("pkv", limit=2)) == 2
    assert {hit.type for hit in full.find("center", types=["place"])} == {"place"}
    assert full.find("center", types=["gadget"]) == []


def test_what_changes_is_found_anew_and_what_is_gone_is_not(full: Desk) -> None:
    record = full.find("PKV-100234")[0].id
    change(full, record, tag="NEW-1")
    while full.search.catch_up():
        pass
    assert titles(full, "new-1")[0] == "NEW-1"
    assert "PKV-100234" not in titles(full, "pkv-100234")
    with full.edit("Deleted") as edit:
        edit.delete(Gadget, [record])
    assert "NEW-1" not in titles(full, "new-1")
    while full.search.catch_up():
        pass
    assert "NEW-1" not in titles(full, "new-1")
    full.undo()
    while full.search.catch_up():
        pass
    assert titles(full, "new-1")[0] == "NEW-1"


def test_the_index_is_made_in_small_steps(desk: Desk) -> None:
    with desk.edit("Import") as edit:
        edit.create_many(Gadget, [{"tag": f"T{number}"} for number in range(1_500)])
    add(desk, tag="last")
    steps = 1
    while desk.search.catch_up(0):
        steps += 1
    assert steps >= 7
    assert titles(desk, "t1499")[0] == "T1499"


def test_words_are_compared_without_case_accents_and_forms() -> None:
    assert fold("Ångström") == "angstrom"
    assert words("5CD-1234/AB ＡＢ") == ["5cd", "1234", "ab", "ab"]
    assert alike("lenvo", "lenovo") > alike("latitdue", "latitude") - 1 > -1
    assert alike("lenovo", "dell") == 0


def test_an_index_of_an_older_form_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(search_index, "FORM", 1)
        older.setattr(search_index, "shortened", lambda whole: whole)
        desk = open_desk(tmp_path / "desk")
        fill(desk)
        while desk.search.catch_up():
            pass
        desk.close()
    desk = open_desk(tmp_path / "desk")
    try:
        while desk.search.catch_up():
            pass
        assert titles(desk, "sn77120")[0] == "PV-04419"
    finally:
        desk.close()
