"""A segment is believed as a whole or not at all: whatever is changed about it, it is refused, and never with another error."""

import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.identity import Identity
from app.sync.rules import sealed
from app.sync.rules.names import read_segment_name, segment_name, short_hash
from app.sync.rules.sealed import CUT, FOREIGN, FORGED, GARBLED, NEWER, NO_KEY, Unusable
from app.sync.rules.segments import LARGEST_PLAIN, Epoch, read_segment, write_segment
from tests.sync.rules.segment_samples import EPOCH, EPOCHS, SPACE, action, segment

ANN, BOB = Identity.from_private(b"a" * 32, b"A" * 32), Identity.from_private(b"b" * 32, b"B" * 32)
ACTIONS = [action(ANN, number) for number in range(1, 6)]
NAME, DATA = segment(ANN, ACTIONS)


def why(call: Callable[[], object]) -> str:
    """Why something is unusable."""
    with pytest.raises(Unusable) as caught:
        call()
    return caught.value.why


def renamed(data: bytes) -> object:
    """Read bytes under a name that fits their hash: whoever can write to the store can do as much."""
    name = read_segment_name(segment_name(ANN.device, 1, 5, data))
    assert name is not None
    return read_segment(name, data, SPACE, EPOCHS)


def signed(content: bytes, signer: Identity = ANN, **parts: Any) -> object:
    """Read what a member's broken or hostile program could make: everything is signed and sealed, but not right."""
    header = {"format": 1, "space": SPACE, "device": ANN.device, "public": ANN.public, "first": 1, "last": 5, "epoch": EPOCH.id}
    unsigned = sealed.seal(header | {"compression": "zlib"} | parts, EPOCH.key, content)
    return renamed(unsigned + signer.sign(unsigned))


def test_a_segment_gives_back_its_actions() -> None:
    read = read_segment(NAME, DATA, SPACE, EPOCHS)
    assert [data for _, data in read.actions] == ACTIONS
    assert [one.body["n"] for one, _ in read.actions] == [1, 2, 3, 4, 5]
    assert (read.device, read.name) == (ANN.device, NAME.text)
    assert b"PV-" not in DATA


@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_no_byte_can_be_changed(place: int, by: int) -> None:
    broken = DATA[:place] + bytes([DATA[place] ^ by]) + DATA[place + 1 :]
    assert why(lambda: read_segment(NAME, broken, SPACE, EPOCHS)) == CUT
    assert why(lambda: renamed(broken)) in (FORGED, GARBLED, FOREIGN, NEWER)


@given(st.integers(0, len(DATA) - 1))
def test_none_can_be_left_out_at_the_end(length: int) -> None:
    assert why(lambda: read_segment(NAME, DATA[:length], SPACE, EPOCHS)) == CUT
    assert why(lambda: renamed(DATA[:length])) in (FORGED, GARBLED)


@given(st.binary(max_size=300))
def test_foreign_bytes_are_refused(data: bytes) -> None:
    assert why(lambda: renamed(data)) == GARBLED
    assert why(lambda: renamed(DATA + data)) == FORGED if data else True


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_hostile_headers_are_refused(header: object) -> None:
    try:
        line = orjson.dumps(header)
    except TypeError:
        return
    assert why(lambda: renamed(line + b"\n" + DATA)) in (GARBLED, NEWER, FOREIGN, FORGED)


HEADERS = [
    ({"space": "6" * 32}, FOREIGN), ({"format": 2}, NEWER), ({"format": "1"}, GARBLED), ({"format": True}, GARBLED), ({"compression": "zstd"}, NEWER),
    ({"device": BOB.device}, FORGED), ({"public": BOB.public}, FORGED), ({"public": "xyz"}, FORGED), ({"public": 7}, FORGED), ({"public": ""}, FORGED),
    ({"first": 2}, FORGED), ({"last": 6}, FORGED), ({"epoch": "f" * 32}, NO_KEY), ({"epoch": ["x"]}, NO_KEY), ({"epoch": None}, NO_KEY),
    ({"device": None}, FORGED), ({"space": None}, FOREIGN),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "reason"), HEADERS)
def test_headers_that_do_not_fit(parts: dict[str, Any], reason: str) -> None:
    assert why(lambda: signed(zlib.compress(b"\n".join(ACTIONS)), **parts)) == reason


def test_only_the_device_itself_can_sign() -> None:
    assert why(lambda: signed(zlib.compress(b"\n".join(ACTIONS)), signer=BOB)) == FORGED


def replayed(first: int, last: int, device: str) -> object:
    """The same bytes under another name."""
    name = read_segment_name(f"log/{device}.{first}-{last}.{short_hash(DATA)}")
    assert name is not None
    return read_segment(name, DATA, SPACE, EPOCHS)


@pytest.mark.parametrize(("first", "last", "device"), [(1, 4, ANN.device), (2, 5, ANN.device), (1, 5, BOB.device)])
def test_replayed_under_another_name(first: int, last: int, device: str) -> None:
    assert why(lambda: replayed(first, last, device)) == FORGED


def test_another_space_another_epoch() -> None:
    assert why(lambda: read_segment(NAME, DATA, "6" * 32, EPOCHS)) == FOREIGN
    assert why(lambda: read_segment(NAME, DATA, SPACE, {})) == NO_KEY
    assert why(lambda: read_segment(NAME, DATA, SPACE, {EPOCH.id: bytes(32)})) == FORGED


def test_a_header_sealed_with_another_content_is_noticed() -> None:
    _, other = segment(ANN, [action(ANN, number) for number in range(1, 5)])
    unsigned = DATA[: DATA.index(b"\n") + 1] + other[other.index(b"\n") + 1 : -64]
    assert why(lambda: renamed(unsigned + ANN.sign(unsigned))) == FORGED


CONTENTS = {
    "somebody else's action": [action(BOB, number) for number in range(1, 6)],
    "another's among mine": [*ACTIONS[:4], action(BOB, 5)],
    "numbers missing at the end": ACTIONS[:4],
    "numbers missing at the start": ACTIONS[1:],
    "one twice": [*ACTIONS, ACTIONS[2]],
    "a line that is none": [*ACTIONS[:4], b"", ACTIONS[4]],
    "no JSON": [*ACTIONS[:4], b"<html>"],
    "not canonical": [*ACTIONS[:4], ACTIONS[4].replace(b'"n":5', b'"n": 5')],
    "nested beyond reason": [*ACTIONS[:4], b"[" * 100_000],
    "a key twice": [*ACTIONS[:4], ACTIONS[4][:-1] + b',"n":5}'],
    "a number beyond reason": [*ACTIONS[:4], ACTIONS[4].replace(b'"n":5', b'"n":' + b"9" * 400)],
    "not text": [*ACTIONS[:4], ACTIONS[4].replace(b"Ann", b"\xff\xfe")],
    "half a character": [*ACTIONS[:4], ACTIONS[4].replace(b"Ann", b"\\ud800")],
    "no changes": [*ACTIONS[:4], action(ANN, 5, ch=None)],
    "nothing": [],
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_signed_and_sealed_but_wrong(content: list[bytes]) -> None:
    assert why(lambda: signed(zlib.compress(b"\n".join(content)))) in (GARBLED, FORGED)


JSON = st.recursive(st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.text(), one), max_leaves=8)  # fmt: skip
PARTS = ("format", "d", "n", "deps", "lam", "at", "who", "label", "salt", "ch", "group", "undoes", "final", "control", "for")
WITHIN = ("t", "r", "set", "over", "was", "kind", "base", "add", "weak")


@given(st.sampled_from(PARTS), JSON)
def test_any_json_in_any_part_is_read_or_refused(part: str, value: object) -> None:
    _read_or_refused(orjson.loads(ACTIONS[4]) | {part: value})


@given(st.sampled_from(WITHIN), JSON)
def test_any_json_in_any_part_of_a_change_is_read_or_refused(part: str, value: object) -> None:
    body = orjson.loads(ACTIONS[4])
    body["ch"][0][part] = value
    _read_or_refused(body)


@given(st.sampled_from(["set", "over", "was", "kind", "base", "add", "weak"]), st.sampled_from(["tag", "deleted", "*", "a b"]), JSON)
def test_any_json_in_any_field_is_read_or_refused(part: str, name: str, value: object) -> None:
    body = orjson.loads(ACTIONS[4])
    body["ch"][0].setdefault(part, {})[name] = value
    _read_or_refused(body)


def _read_or_refused(body: dict[str, object]) -> None:
    try:
        last = orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return
    with suppress(Unusable):
        signed(zlib.compress(b"\n".join([*ACTIONS[:4], last])))


@pytest.mark.parametrize(
    "packed", [b"", b"\x00" * 30, zlib.compress(b"\n".join(ACTIONS))[:-5], zlib.compress(b"\n".join(ACTIONS)) + b"more"]
)
def test_what_does_not_unpack(packed: bytes) -> None:
    assert why(lambda: signed(packed)) == GARBLED


@pytest.mark.slow
def test_a_bomb_is_not_unpacked() -> None:
    packer = zlib.compressobj(9)
    zeros = bytes(16 * 1024 * 1024)
    bomb = b"".join(packer.compress(zeros) for _ in range(2 * LARGEST_PLAIN // len(zeros))) + packer.flush()
    assert len(bomb) < 1024 * 1024
    tracemalloc.start()
    assert why(lambda: signed(bomb)) == GARBLED
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2.5 * LARGEST_PLAIN


NAMES = [
    "log/x.1-2.0123456789abcdef", "log/", "", "log", f"log/{ANN.device}.1-2.0123456789abcde", f"log/{ANN.device}.0-2.0123456789abcdef",
    f"log/{ANN.device}.3-2.0123456789abcdef", f"log/../{ANN.device}.1-2.0123456789abcdef", f"blobs/{ANN.device}", "log/desktop.ini",
    f"log/{ANN.device}.1-2/3.0123456789abcdef", f"log/{ANN.device}.1-2..0123456789abcdef", f"log/{ANN.device}.1 (1)-2.0123456789abcdef",
    f"log/{ANN.device.upper()}.1-2.0123456789abcdef", f"log/{ANN.device}.1-9999999999999999.0123456789abcdef",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_of_other_things(name: str) -> None:
    assert read_segment_name(name) is None


@given(st.text(max_size=40))
def test_what_follows_the_hash_is_ignored(suffix: str) -> None:
    assert read_segment_name(NAME.text + suffix) == NAME


MARKS = [" (1)", "-DESKTOP7", " (Ann's conflicted copy 2026-11-22)", " - Copy", "_conflict-20261122-091500", "~2"]


@pytest.mark.parametrize("mark", MARKS)
def test_marks_of_sync_tools_before_the_last_dot_are_ignored(mark: str) -> None:
    stem, _, digest = NAME.text.rpartition(".")
    assert read_segment_name(f"{stem}{mark}.{digest}") == NAME
    assert read_segment_name(f"{stem}{mark}.{digest}{mark}") == NAME


def test_actions_of_one_device_make_different_files() -> None:
    one, other = (write_segment(ANN, SPACE, Epoch(EPOCH.id, EPOCH.key), list(enumerate(ACTIONS, 1))) for _ in range(2))
    assert one[0] != other[0]
