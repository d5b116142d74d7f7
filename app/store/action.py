"""Actions: what one person did at once, in the one form they have in the log and on the wire (format 1).

An action is a JSON object, keys sorted, without spaces:

``format`` 1 · ``d`` device · ``n`` its number there · ``deps`` ids of the actions it follows · ``lam`` lamport ·
``at`` UTC time · ``who`` · ``label`` · ``salt`` · ``ch`` the changes, one object for each record · and where they
apply ``group`` {id, part, of}, ``undoes`` (the id of the group or action taken back), ``final`` (can't be taken back),
``background`` (the program did it by itself, on news from outside: no step of undo), ``for`` (whom the author stood in
for), ``control`` (what it says about members and keys: :mod:`app.store.controls`), ``takes`` (the id of the group or action
that somebody chose to take back, as a step of its own).

A change of a record: ``t`` type · ``r`` record · ``set`` {field: value} · ``over`` {field or ``*``: ids replaced} ·
``was`` {field: value before} · ``kind`` {field: text or counter; register if missing} · ``base`` {field: text} ·
``add`` {field: amount} · ``weak`` {field: ids restored}. A counter in ``set`` is a recount.
"""

import hashlib
import re
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson

from app.language import tr
from app.store.controls import wrong_part
from app.store.merge import LARGEST_LAMPORT, Head
from app.store.problems import BadAction
from app.store.records import Kind, Value
from app.store.rights import CONTROLS

FORMAT = 1
LARGEST_PART = 1_000
"""Records in one action; more become a group."""
KINDS = ("register", "counter", "text")

_NAME = re.compile(r"[a-z][a-z0-9_]{0,60}(\.[^\x00]{1,120})?\Z")
_DEVICE = re.compile(r"[0-9a-f]{16,64}\Z")
_ID = re.compile(r"[0-9a-f]{16,64}\.[0-9]{1,15}\.[0-9a-f]{16}\Z")
_PACKED = b"z"
_SHORT = 400
_LITTLE_WINDOW = 13
"""Powers of two: making room for a large window takes longer than compressing a short action."""
_PARTS = frozenset(("set", "was", "add", "base", "kind", "over", "weak"))
_NOTHING: Mapping[str, Any] = MappingProxyType({})
_NAMING = frozenset(("over", "weak"))
_SIMPLE = frozenset((str, bool, int, type(None)))

PLAIN, FINAL, BACKGROUND = range(3)
"""How an action stands to undo: a step of it, a step that can't be taken back, no step at all."""

Change = dict[str, Any]
Body = dict[str, Any]


class Action(NamedTuple):
    """An action read from its bytes: its id and its parts. ``unit`` is what is undone at once: the group, or itself."""

    id: str
    body: Body

    @property
    def unit(self) -> str:
        """What is undone at once: its group (named within its device), or itself if it stands alone."""
        group = self._group
        return f"{self.body['d']}.{group['id']}" if group else self.id

    @property
    def part(self) -> int:
        """Its place in its group, from 1."""
        group = self._group
        return int(group["part"]) if group else 1

    @property
    def parts(self) -> int:
        """How many actions its group has."""
        group = self._group
        return int(group["of"]) if group else 1

    @property
    def _group(self) -> dict[str, Any] | None:
        """Its group, as far as this program knows the format."""
        group: dict[str, Any] | None = self.body.get("group")
        return group if group is not None and self.body.get("format") == FORMAT else None


def encode(body: Body) -> bytes:
    """The canonical bytes of an action. Raises TypeError for text that is not valid Unicode."""
    return orjson.dumps(body, option=orjson.OPT_SORT_KEYS)


def action_id(body: Body, data: bytes) -> str:
    """``device.number.tag``; the tag is a hash of all of it, so no two actions ever share an id."""
    return f"{body['d']}.{body['n']}.{hashlib.sha256(data).hexdigest()[:16]}"


def pack(data: bytes) -> bytes:
    """The bytes as they are kept: longer ones compressed."""
    if len(data) < _SHORT:
        return data
    return _PACKED + zlib.compress(data, 1, wbits=_LITTLE_WINDOW if len(data) < 1 << _LITTLE_WINDOW else zlib.MAX_WBITS)


def unpack(stored: bytes) -> bytes:
    """The canonical bytes of what :func:`pack` made."""
    return zlib.decompress(stored[1:]) if stored[:1] == _PACKED else stored


def over_of(change: Change, field: str) -> Sequence[str]:
    """The ids that a change replaces in a field."""
    over = change.get("over")
    if not over:
        return ()
    found: Sequence[str] | None = over.get(field)
    return over.get("*") or () if found is None else found


def kind_of(change: Change, field: str) -> Kind:
    """The kind of a field as its author knew it."""
    kinds = change.get("kind")
    return kinds.get(field, "register") if kinds else "register"


def head_of(action: str, lamport: int, change: Change, field: str) -> Head | None:
    """The head that a change makes of a field; None if it leaves the field alone."""
    weak = change.get("weak", {}).get(field)
    if field in change.get("set", ()):
        return Head(
            action,
            lamport,
            change["set"][field],
            kind_of(change, field),
            tuple(over_of(change, field)),
            None if weak is None else tuple(weak),
            change.get("base", {}).get(field),
        )
    if field in change.get("add", ()):
        return Head(action, lamport, change["add"][field], "counter", delta=True)
    return None


def fields_of(change: Change) -> Iterator[str]:
    """The fields that a change touches."""
    yield from change.get("set", ())
    yield from change.get("add", ())


def standing_of(body: Body) -> int:
    """How an action stands to undo: PLAIN, FINAL or BACKGROUND."""
    return BACKGROUND if body.get("background") else FINAL if body.get("final") else PLAIN


def causes_of(body: Body) -> list[str]:
    """The ids of what must be applied before an action: what it follows, and all that it replaces.

    Whoever is honest replaces only what the action follows. Somebody else's action would otherwise replace a value on the
    desks that have it already and not on those where it comes later.
    """
    deps: list[str] = body["deps"]
    if body.get("format") != FORMAT:
        return deps
    replaced = {one for change in body["ch"] for ids in change.get("over", _NOTHING).values() for one in ids}
    return [*deps, *sorted(replaced.difference(deps))]


def types_of(body: Body) -> list[str]:
    """The record types that an action writes, in order; none for a format that this program does not know."""
    return sorted({change["t"] for change in body["ch"]}) if body.get("format") == FORMAT else []


def understood(body: Body) -> bool:
    """Whether this program knows the format and every kind in it; otherwise the action waits for an update."""
    if body.get("format") != FORMAT or body.get("control", {}).get("kind", CONTROLS[0]) not in CONTROLS:
        return False
    return all(kind in KINDS for change in body["ch"] for kind in change.get("kind", {}).values())


def decode(data: bytes) -> Action:
    """Read an action from bytes that came from anywhere. Raises BadAction if they are not one, in canonical form."""
    try:
        body = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BadAction(tr("it is not whole")) from error
    if not isinstance(body, dict) or encode(body) != data:
        raise BadAction(tr("it is not in the agreed form"))
    _check_frame(body)
    if body.get("format") == FORMAT:
        _check_changes(body)
    return Action(action_id(body, data), body)


def _check_frame(body: Body) -> None:
    """What every format has: who made it, which number, after what."""
    device, number, deps, lamport = (body.get(key) for key in ("d", "n", "deps", "lam"))
    _need(isinstance(device, str) and _DEVICE.match(device) is not None, "device")
    _need(type(number) is int and 0 < number < 10**15, "number")
    _need(type(lamport) is int and 0 < lamport <= LARGEST_LAMPORT, "lamport")
    _need(isinstance(deps, list) and all(isinstance(one, str) and _ID.match(one) for one in deps), "causes")


def _check_changes(body: Body) -> None:
    """What format 1 promises."""
    _need(all(isinstance(body.get(key), str) for key in ("at", "who", "label", "salt")), "label")
    _need(all(isinstance(body.get(key, ""), str) for key in ("undoes", "takes", "for")), "undoes")
    if "control" in body:
        wrong = wrong_part(body["control"])
        _need(wrong is None, wrong or "")
    group = body.get("group")
    if group is not None:
        whole = isinstance(group, dict) and isinstance(group.get("id"), str)
        _need(whole and type(group.get("part")) is int and type(group.get("of")) is int and 1 <= group["part"] <= group["of"], "group")
    changes = body.get("ch")
    _need(isinstance(changes, list) and len(changes) <= LARGEST_PART, "changes")
    for change in changes or ():
        _check_change(change)


def _check_change(change: Any) -> None:
    """One record's change."""
    _check_record(change)
    if not _are_fields(tuple(change.get("set", ()))) or not _are_fields(tuple(change.get("add", ()))):
        raise _wrong("field")
    if not _are_values(change.get("set", _NOTHING).values()) or not _are_values(change.get("was", _NOTHING).values()):
        raise _wrong("value")
    if "add" in change:
        _need(all(type(value) is int and _is_value(value) for value in change["add"].values()), "amount")
        _need(change.get("set", {}).keys().isdisjoint(change["add"]), "amount")
    if "base" in change:
        _need(all(isinstance(value, str) for value in change["base"].values()), "base")
    for part in change.keys() & _NAMING:
        for ids in change[part].values():
            _need(isinstance(ids, list) and all(isinstance(one, str) and _ID.match(one) for one in ids), part)
    _check_kinds(change)


def _check_record(change: Any) -> None:
    """Which record it is about, and that its parts are named by field."""
    if type(change) is not dict or type(change.get("t")) is not str or type(change.get("r")) is not str:
        raise _wrong("record")
    if not _is_type(change["t"]) or not 0 < len(change["r"]) <= 64:
        raise _wrong("record")
    for part in change.keys() & _PARTS:
        if type(change[part]) is not dict:
            raise _wrong(part)


def _check_kinds(change: Change) -> None:
    """Counters hold whole numbers, texts hold text."""
    values = change.get("set", _NOTHING)
    for field, kind in change.get("kind", _NOTHING).items():
        if kind == "counter" and type(values.get(field, 0)) is not int:
            raise _wrong("count")
        if kind == "text" and not isinstance(values.get(field, ""), (str, type(None))):
            raise _wrong("text")
    if type(values.get("deleted", False)) is not bool:
        raise _wrong("deleted")


@lru_cache(1_000)
def _is_type(name: str) -> bool:
    """Whether a record type can have this name."""
    return _NAME.match(name) is not None and "." not in name


@lru_cache(5_000)
def _are_fields(names: tuple[str, ...]) -> bool:
    """Whether fields can have these names; most changes of a type have the same."""
    return all(_NAME.match(name) is not None and name not in ("id", "op", "heads") for name in names)


def _are_values(values: Collection[Value]) -> bool:
    """Whether fields can hold these."""
    types = set(map(type, values))
    return types <= _SIMPLE and (int not in types or all(_is_value(value) for value in values if type(value) is int))


def _is_value(value: Value) -> bool:
    """Whether a field can hold it."""
    if type(value) is int:
        return -(2**63) <= value < 2**63
    return value is None or type(value) in (str, bool)


def _need(fine: bool, what: str) -> None:
    """Raise BadAction naming what is wrong."""
    if not fine:
        raise _wrong(what)


def _wrong(what: str) -> BadAction:
    return BadAction(tr("its {what} is wrong", what=what))
