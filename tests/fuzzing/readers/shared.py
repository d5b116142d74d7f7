"""What comes from other desks: actions, segments, bundles and pictures, each whole on the outside so that the inside is reached."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import Any

import orjson

from app.store.action import causes_of, decode, encode, types_of, understood
from app.store.desk import Desk
from app.store.identity import Identity
from app.store.problems import BadAction
from app.store.space_facts import SpaceFacts
from app.sync.rules import sealed
from app.sync.rules.blobs import blob_name, read_blob, write_blob
from app.sync.rules.names import SegmentName, short_hash
from app.sync.rules.packing import first_batch
from app.sync.rules.sealed import Unusable
from app.sync.rules.segments import Segment, read_segment
from app.sync.service.bundle import Bundle, open_bundle, seal_bundle
from tests.fuzzing.mutation import byte_mutation, either, line_mutation
from tests.fuzzing.places import own_folder
from tests.fuzzing.reader import Mutate, Reader
from tests.fuzzing.structures import json_mutation
from tests.store.desks import add, open_desk, state
from tests.sync.rules.segment_samples import EPOCH, EPOCHS, SPACE, action

ANN = Identity.from_private(b"a" * 32, b"A" * 32)
_WORDS = (
    *("format", "d", "n", "deps", "lam", "at", "who", "label", "salt", "ch", "group", "undoes", "final", "background", "for", "control", "takes"),
    *("t", "r", "set", "over", "was", "kind", "base", "add", "weak", "boxes", "epoch", "ids", "devices", "custom.a", "deleted", "*"),
)  # fmt: skip
_JSON = json_mutation(*_WORDS)


def canonical(change: Mutate) -> Mutate:
    """Changed JSON in the one form that actions have, so that more than the form is looked at; every fourth stays as it is."""

    def mutate(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
        made = change(data, chance, others)
        if chance.random() < 0.25:
            return made
        try:
            return encode(orjson.loads(made))
        except (ValueError, TypeError, RecursionError):
            return made

    return mutate


_ACTION = canonical(_JSON)


def _by_line(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    place = chance.randrange(len(lines))
    lines[place] = _ACTION(lines[place], chance, lines)
    return b"\n".join(lines)


def _action(data: bytes) -> object:
    read = decode(data)
    assert encode(read.body) == data
    causes_of(read.body)
    types_of(read.body)
    understood(read.body)
    first_batch([data])
    return read.unit, read.part, read.parts


def _name(first: int, last: int, data: bytes) -> SegmentName:
    return SegmentName(f"log/{ANN.device}.{first}-{last}.{short_hash(data)}", ANN.device, first, last, short_hash(data))


def _segment_content(data: bytes) -> Segment:
    """What a member's own program could write: sealed and signed as it must be, whatever is inside."""
    header = {"format": 1, "space": SPACE, "device": ANN.device, "public": ANN.public, "first": 1, "last": 3, "epoch": EPOCH.id}
    packed = zlib.compress(data, 1) if len(data) % 8 else data
    unsigned = sealed.seal({**header, "compression": "zlib"}, EPOCH.key, packed)
    whole = unsigned + ANN.sign(unsigned)
    return read_segment(_name(1, 3, whole), whole, SPACE, EPOCHS)


def _segment_header(data: bytes) -> Segment:
    """Any line at the top, signed."""
    unsigned = data + b"\n" + _BEHIND
    whole = unsigned + ANN.sign(unsigned)
    return read_segment(_name(1, 3, whole), whole, SPACE, EPOCHS)


def _segment_bytes(data: bytes) -> Segment:
    return read_segment(_name(1, 3, data), data, SPACE, EPOCHS)


def _blob(data: bytes) -> bytes:
    return read_blob(blob_name(EPOCH.key, "ab" * 32), data, SPACE, EPOCHS, EPOCH.key)


def _bundle(data: bytes) -> object:
    """What an inviter's program could lay ready; every eighth as it comes."""
    return open_bundle(EPOCH.key, sealed.seal({"format": 1, "kind": "invitation"}, EPOCH.key, data) if len(data) % 8 else data)


def _facts(data: bytes) -> object:
    try:
        return SpaceFacts.from_json(data).to_json()
    except ValueError as error:
        return str(error)


class _Receiving:
    """A desk that takes in whatever comes; what it has taken in stays, as on any desk."""

    def __init__(self) -> None:
        self.desk: Desk = open_desk(own_folder() / "receiving")
        for number in range(3):
            add(self.desk, tag=f"PV-{number}", cost=number, notes="a\nb")
        self.number = 0
        self.actions = list(self.desk.incoming.outgoing())
        self.state: Any = state(self.desk)

    def take(self, data: bytes) -> object:
        """Receive actions, a line each: all of them, or none."""
        number = self._rows()
        try:
            changes = self.desk.incoming.receive(data.split(b"\n"))
        except BadAction:
            assert self._rows() == number
            assert self.desk.incoming.held_back() >= 0
            raise
        self.number += 1
        if self.number % 50 == 0:
            state(self.desk)
            self.desk.incoming.waiting()
        return changes

    def _rows(self) -> int:
        with self.desk.connection() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) + sum(applied) FROM action").scalar() or 0)


@lru_cache(maxsize=1)
def _receiving() -> _Receiving:
    return _Receiving()


def _received(data: bytes) -> object:
    return _receiving().take(data)


def _actions() -> list[bytes]:
    whole = {
        "kind": {"notes": "text"},
        "set": {"notes": "a", "cost": 5, "custom.a": "x"},
        "add": {"number": 2},
        "was": {"cost": 4},
        "over": {"*": []},
    }
    control = {"kind": "epoch", "epoch": "e" * 32, "boxes": {ANN.device: "ab"}, "before": None}
    group = {"id": "1" * 16, "part": 1, "of": 2}
    return [
        action(ANN, 1),
        action(ANN, 2, ch=[{"t": "gadget", "r": "1" * 32, **whole}], deps=[f"{ANN.device}.1.{'0' * 16}"], undoes="x", final=True),
        action(ANN, 3, control=control, ch=[], group=group, background=True),
    ]


def _lines() -> list[bytes]:
    return [b"\n".join(action(ANN, number) for number in (1, 2, 3))]


def _to_receive() -> list[bytes]:
    """Actions that fit a desk that is there, from a stranger, and the desk's own."""
    own = _receiving().actions
    record, first = orjson.loads(own[0])["ch"][0]["r"], decode(own[0]).id
    over = {"t": "gadget", "r": record, "set": {"tag": "PV-9", "cost": 7}, "over": {"tag": [first], "cost": [first]}}
    return [*own, action(ANN, 1), action(ANN, 2, ch=[over], deps=[first], lam=9), *_actions()]


_BEHIND = bytes(40)
_HEADER = orjson.dumps(
    {
        "format": 1,
        "space": SPACE,
        "device": ANN.device,
        "public": ANN.public,
        "first": 1,
        "last": 3,
        "epoch": EPOCH.id,
        "compression": "zlib",
    }
)
_FACTS = SpaceFacts(SPACE, ANN.device, ANN.public, ANN.box_public, "liaison", "ab" * 32, EPOCH.id, ("c" * 32,))
_INSIDE = {"facts": _FACTS.to_json(), "epochs": {"e": "AAAA"}, "school": "Parkview", "inviter": "Ann", "role": "liaison", "name": "Bob"}


def _bundles() -> list[bytes]:
    return [orjson.dumps(_INSIDE), seal_bundle(EPOCH.key, Bundle(_FACTS, EPOCHS, "Parkview", "Ann", "liaison", "Bob"))]


def _blobs() -> list[bytes]:
    return [write_blob(SPACE, EPOCH, b"picture"), write_blob(SPACE, EPOCH, b"")]


def _segments() -> list[bytes]:
    content = _lines()[0]
    unsigned = sealed.seal(orjson.loads(_HEADER), EPOCH.key, zlib.compress(content))
    return [unsigned + ANN.sign(unsigned)]


_BYTES = byte_mutation(b'"format":1', b'"format":2', b"\n", b'{"', bytes(64))

READERS = (
    Reader("action", "one action of another desk", _action, _actions, _ACTION, 180_000, (BadAction,)),
    Reader("segment_content", "what is inside a segment that is sealed and signed as it must be", _segment_content, _lines, either((3, _by_line), (1, line_mutation())), 30_000, (Unusable,)),
    Reader("segment_header", "the line at the top of a segment, signed", _segment_header, lambda: [_HEADER], json_mutation("format", "epoch", "first"), 40_000, (Unusable,)),
    Reader("segment_bytes", "segments as bytes", _segment_bytes, _segments, _BYTES, 120_000, (Unusable,)),
    Reader("receiving", "actions into a desk: all are kept, or none", _received, _to_receive, either((3, _ACTION), (1, _by_line)), 20_000, (BadAction,), largest=20_000),
    Reader("picture_object", "pictures in a store", _blob, _blobs, _BYTES, 100_000, (Unusable,)),
    Reader("bundle", "what lies ready for somebody who was invited", _bundle, _bundles, either((3, json_mutation("facts", "epochs", "school")), (1, _BYTES)), 50_000),
    Reader("space_facts", "what every desk of a school knows of the school's space", _facts, lambda: [_FACTS.to_json().encode()], json_mutation("id", "root", "root_public", "earlier"), 100_000, ()),
)  # fmt: skip
