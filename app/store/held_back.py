"""What waits here for something that has not come, and whether this desk was removed: both are read, nothing is written.

A removal is believed as soon as it is here, even if something that it follows can't be read any more: a desk that was off for
long has no key for what the others did meanwhile. All that can follow from that is what is said to the person.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson

from app.store.action import Body, understood, unpack
from app.store.controls import Control, removal_statement
from app.store.desk import Desk
from app.store.history import time_of
from app.store.identity import from_hex, verify
from app.store.log import Log
from app.store.merge import device_of
from app.store.records import Value
from app.store.verdicts import Verdicts


@dataclass(frozen=True)
class HeldBack:
    """What one person did that waits: ``number`` edits, the first one done at ``since``."""

    who: str
    device: str
    number: int
    since: datetime


@dataclass(frozen=True)
class Waits:
    """What waits, and for what: ``missing`` has ids by the device that made them; what is here of a group stands for its other parts."""

    held: tuple[HeldBack, ...] = ()
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs_update: bool = False


@dataclass(frozen=True)
class Removal:
    """This desk was removed: by whom (with the recovery key: ``recovery``), when. ``counts`` are the own actions that the remover had seen."""

    who: str
    at: datetime
    recovery: bool
    counts: frozenset[str]


@dataclass(frozen=True)
class LeftBehind:
    """A field of a record in an own action that counts on no other desk."""

    at: datetime
    who: str
    label: str
    record_type: str
    record: str
    field: str
    value: Value


def waits_of(desk: Desk) -> Waits:
    """What waits on a desk, the oldest first; takes as long as it waits for much."""
    waiting = desk.incoming.waiting()
    if not waiting.number:
        return Waits()
    people = {one.device: one.person for one in desk.space.members()}
    lost = orjson.dumps(sorted(desk.tables.wait().writer.judge.ledger.lost)).decode()
    query = """SELECT max(who), device, count(DISTINCT unit), min(at) FROM action
        WHERE applied = 0 AND id NOT IN (SELECT value FROM json_each(?)) GROUP BY device ORDER BY min(at), device"""
    with desk.tables.wait().database.reader() as connection:
        rows = connection.execute(query, (lost,)).fetchall()
    held = tuple(HeldBack(who or people.get(device, ""), device, number, time_of(at)) for who, device, number, at in rows)
    missing: dict[str, tuple[str, ...]] = {}
    for one in sorted(waiting.missing):
        missing[device_of(one)] = (*missing.get(device_of(one), ()), one)
    return Waits(held, missing, waiting.needs_update)


def removal_of(desk: Desk) -> Removal | None:
    """How this desk was removed; None while it is a member, as far as it can know."""
    writer, own = desk.tables.wait().writer, {one.device for one in desk.identities}
    facts, controls = writer.judge.facts, list(writer.judge.ledger.controls)
    if facts is None:
        return None
    with desk.tables.wait().database.reader() as connection:
        log, known = Log(connection), sum(one.bit for one in controls)
        names = {one.id: who for one, who in _applied(connection, controls, own)}
        waiting = list(_waiting(connection, own))
        for seq, action, body in waiting:
            proof, content = body["control"].get("proof"), body["control"]
            proven = not proof or verify(facts.recovery, from_hex(proof) or b"", removal_statement(facts.id, content))
            controls.append(Control(len(controls), seq, action, body["d"], body["lam"], known, "remove", content, proven, body["at"]))
            names[action] = body["who"]
        if not names:
            return None
        verdicts = Verdicts(facts, controls, lambda device, tips: log.chain(device, tips)[0])
        cuts = {device: cut for device in own if (cut := verdicts.cut(device)) is not None}
        if desk.identity.device not in cuts:
            return None
        counting = [one for one in controls if one.id in names and (verdicts.is_good(one) or (one.content.get("proof") and one.proven))]
        by = min(counting, key=lambda one: one.rank)
        return Removal(names[by.id], time_of(by.at), bool(by.content.get("proof")), frozenset().union(*cuts.values()))


def left_behind(desk: Desk, removal: Removal, limit: int = 100_000) -> list[LeftBehind]:
    """What this removed desk did that none of the others has taken, in the order in which it was done."""
    own = orjson.dumps([one.device for one in desk.identities]).decode()
    query = "SELECT id, at, who, label, body FROM action WHERE device IN (SELECT value FROM json_each(?)) ORDER BY lamport, id"
    found: list[LeftBehind] = []
    with desk.tables.wait().database.reader() as connection:
        for action, at, who, label, stored in connection.execute(query, (own,)):
            if action not in removal.counts and len(found) < limit:
                found += (LeftBehind(time_of(at), who, label, *one) for one in _values(orjson.loads(unpack(stored))))
    return found


def _values(body: Body) -> Iterator[tuple[str, str, str, Value]]:
    """What an action set, by record and field."""
    for change in body["ch"]:
        for name, value in (*change.get("set", {}).items(), *change.get("add", {}).items()):
            yield change["t"], change["r"], name, value


def _applied(connection: Any, controls: Collection[Control], own: Collection[str]) -> Iterator[tuple[Control, str]]:
    """The removals of this desk that were applied, and who made them."""
    for one in controls:
        if one.kind == "remove" and not one.content["devices"].keys().isdisjoint(own):
            yield one, connection.execute("SELECT who FROM action WHERE seq = ?", (one.seq,)).fetchone()[0]


def _waiting(connection: Any, own: Collection[str]) -> Iterator[tuple[int, str, Body]]:
    """The removals of this desk that wait for something."""
    query = "SELECT seq, id, body FROM action WHERE applied = 0 AND records = 0 ORDER BY lamport, id"
    for seq, action, stored in connection.execute(query).fetchall():
        body = orjson.loads(unpack(stored))
        control = body.get("control", {})
        if understood(body) and control.get("kind") == "remove" and not control["devices"].keys().isdisjoint(own):
            yield seq, action, body
