"""What every store must be, on each kind: in memory, a folder, a real Apache and a real S3 service, both over TLS."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.sync.channels.object_store import LONGEST_NAME
from tests.effort import few_if_quick
from tests.sync.channels.places import PAGE, Place, folder_place

DEVICE = "0123456789abcdef" * 2
SEGMENT = f"log/{DEVICE}.1-3.0123456789abcdef"
NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}[a-z0-9_-]", fullmatch=True).filter(
    lambda name: name[:3] not in ("con", "prn", "aux", "nul", "com", "lpt")
)
BYTES = st.one_of(
    st.binary(min_size=1, max_size=300), st.sampled_from([b"\0", b"<", b"{}\n\xff", b"<?xml?>", b"\r\n\r\n", b"\x1f\x8b\x08"])
)
FEW = settings(
    max_examples=few_if_quick(20), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)


def test_an_empty_place_lists_nothing_and_gives_nothing(place: Place) -> None:
    store = place.open()
    assert store.list("log/") == {}
    assert store.list("members/") == {}
    assert store.get(SEGMENT) is None
    store.delete(SEGMENT)


def test_what_is_put_is_listed_with_its_size_and_comes_back(place: Place) -> None:
    store = place.open()
    store.put(SEGMENT, b"first\0\xff")
    store.put("members/a.b", b"m")
    assert store.list("log/") == {SEGMENT: 7}
    assert store.list("members/") == {"members/a.b": 1}
    assert store.get(SEGMENT) == b"first\0\xff"
    assert place.open().get(SEGMENT) == b"first\0\xff"


def test_put_again_replaces_and_delete_removes(place: Place) -> None:
    store = place.open()
    store.put(SEGMENT, b"short")
    store.put(SEGMENT, b"somewhat longer")
    assert (store.list("log/"), store.get(SEGMENT)) == ({SEGMENT: 15}, b"somewhat longer")
    store.put(SEGMENT, b"s")
    assert (store.list("log/"), store.get(SEGMENT)) == ({SEGMENT: 1}, b"s")
    store.delete(SEGMENT)
    store.delete(SEGMENT)
    assert (store.list("log/"), store.get(SEGMENT)) == ({}, None)


def test_only_what_lies_right_in_the_folder_is_listed(place: Place) -> None:
    store = place.open()
    store.put(SEGMENT, b"1")
    store.put("log/deeper/x.y", b"22")
    store.put("logs/x.y", b"333")
    store.put("lo/x.y", b"4444")
    assert store.list("log/") == {SEGMENT: 1}
    assert store.list("log/deeper/") == {"log/deeper/x.y": 2}


def test_conflicted_copies_are_listed_read_and_removed_and_hidden_files_are_not_listed(place: Place) -> None:
    copies = {
        f"{SEGMENT} (Räume's conflicted copy 2026-11-22)": b"a",
        f"{SEGMENT}-DESKTOP-7": b"bb",
        f"{SEGMENT} (1)": b"",
        "log/100% + é.txt": b"d",
    }
    for name, data in {**copies, "log/.hidden": b"x", "log/~0123456789abcdef.tmp": b"x", "log/~$x": b"x"}.items():
        place.plant(name, data)
    store = place.open()
    assert store.list("log/") == {name: len(data) for name, data in copies.items()}
    for name, data in copies.items():
        assert store.get(name) == data
        store.delete(name)
    assert store.list("log/") == {}


def test_a_large_object_goes_there_and_back(place: Place) -> None:
    data = os.urandom(5_000_000)
    store = place.open()
    store.put("blobs/large", data)
    assert store.list("blobs/") == {"blobs/large": len(data)}
    assert store.get("blobs/large") == data


def test_the_longest_name_is_taken(place: Place) -> None:
    name = "log/" + "n" * (LONGEST_NAME - 4)
    store = place.open()
    store.put(name, b"x")
    assert (store.list("log/"), store.get(name)) == ({name: 1}, b"x")


@pytest.mark.parametrize(
    "name", ["log", "/log/a", "log/../a", "log/./a", "log//a", "Log/a", "log/con.x", "log/a.", "log/a b", "log/ä", "log/" + "n" * 200]
)
def test_a_name_that_is_not_legal_everywhere_is_never_written(place: Place, name: str) -> None:
    with pytest.raises(ValueError, match="not a name for an object"):
        place.open().put(name, b"x")


@pytest.mark.parametrize(
    "name", ["log", "/log/a", "log/../a", "../a/b", "log//a", "log/\\..\\a", "log/C:a", "log/a\n", "log/.hidden", "log/a\0"]
)
def test_a_name_that_leads_elsewhere_is_neither_read_nor_removed(place: Place, name: str) -> None:
    store = place.open()
    for act in (store.get, store.delete):
        with pytest.raises(ValueError, match="not a name of an object"):
            act(name)


@FEW
@given(kept=st.dictionaries(NAMES, BYTES, max_size=3 * PAGE), gone=st.sets(st.integers(0, 3 * PAGE), max_size=PAGE))
def test_a_listing_is_what_was_put_and_not_deleted_over_however_many_pages(place: Place, kept: Mapping[str, bytes], gone: set[int]) -> None:
    store = place.open()
    for name in store.list("log/"):
        store.delete(name)
    expected = {f"log/{name}": data for name, data in kept.items()}
    for name, data in expected.items():
        store.put(name, data)
    for name in [name for at, name in enumerate(sorted(expected)) if at in gone]:
        store.delete(name)
        del expected[name]
    assert store.list("log/") == {name: len(data) for name, data in expected.items()}
    assert {name: store.get(name) for name in expected} == expected


def test_exactly_full_pages_are_no_longer_and_no_shorter(place: Place) -> None:
    store = place.open()
    for count in (1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 2 * PAGE + 1):
        for at in range(count):
            store.put(f"log/{at:03}.x", b"x" * (at + 1))
        assert store.list("log/") == {f"log/{at:03}.x": at + 1 for at in range(count)}


def test_desks_that_write_one_name_at_once_leave_the_whole_of_one(place: Place) -> None:
    whole = [bytes([65 + at]) * 200_000 for at in range(4)]
    stores = [place.open() for _ in whole]
    start = threading.Barrier(len(whole))
    troubles: list[UserError] = []

    def write(at: int) -> None:
        start.wait()
        try:
            for _ in range(5):
                stores[at].put(SEGMENT, whole[at])
        except UserError as error:
            troubles.append(error)

    threads = [threading.Thread(target=write, args=(at,)) for at in range(len(whole))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert place.open().get(SEGMENT) in whole
    assert place.open().list("log/") == {SEGMENT: 200_000}


def test_nothing_is_left_beside_what_was_put(tmp_path: Path) -> None:
    place = folder_place(tmp_path / "shared")
    place.open().put(SEGMENT, b"x")
    place.open().delete(SEGMENT)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["shared", "shared/log"]
