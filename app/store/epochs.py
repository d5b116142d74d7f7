"""The keys with which a space seals what it stores: one from its founding, a fresh one after each removal."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import orjson

from app.store.controls import Content
from app.store.identity import Identity, from_hex, load_identities, unlock_with
from app.store.space_facts import epoch_id

_KEYS = "epochs"
_INVITATION = "invitation"


class Epochs:
    """The epoch keys that a desk holds, by id. Writing needs an open transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def held(self) -> dict[str, bytes]:
        """All keys."""
        return {epoch: bytes.fromhex(key) for epoch, key in self._row(_KEYS, {}).items()}

    def keep(self, keys: Mapping[str, bytes]) -> bool:
        """Keep keys; one whose id does not name it is left out. Gives whether one is new."""
        right = {epoch: key.hex() for epoch, key in keys.items() if epoch_id(key) == epoch}
        known = self._row(_KEYS, {})
        fresh = not right.keys() <= known.keys()
        if fresh:
            self._put(_KEYS, {**known, **right})
        return fresh

    def keep_invitation(self, invitation: Identity) -> None:
        """Keep the invitation that this desk came with: keys may be sealed for it until its joining is known to all."""
        self._put(_INVITATION, invitation.to_keep())

    def keep_boxed(self, controls: Iterable[Content]) -> bool:
        """Open the boxes for this desk in control actions, whether they count or not: an epoch's id names its key.

        Gives whether a key is new.
        """
        boxed = [one for one in controls if one.get("kind") in ("epoch", "remove") and one.get("boxes")]
        if not boxed:
            return False
        known = self._row(_KEYS, {})
        invitation = self._row(_INVITATION, None)
        own = {one.device: one for one in load_identities(self._connection)}
        if invitation is not None:
            own[invitation["device"]] = Identity.kept(invitation)
        found: dict[str, bytes] = {epoch: bytes.fromhex(key) for epoch, key in known.items()}
        for control in boxed:
            for recipient in sorted(own.keys() & control["boxes"].keys()) if control["epoch"] not in known else ():
                key = own[recipient].open_box(from_hex(control["boxes"][recipient]) or b"")
                if key is not None:
                    found[control["epoch"]] = key
            found |= _earlier(control, found, known)
        return self.keep(found)

    def _row(self, name: str, default: Any) -> Any:
        row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return orjson.loads(row[0]) if row else default

    def _put(self, name: str, value: Any) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, orjson.dumps(value).decode()))


def _earlier(control: Content, found: Mapping[str, bytes], known: Collection[str]) -> dict[str, bytes]:
    """The keys of earlier epochs that a control action has for everybody who has its own."""
    key = found.get(control["epoch"])
    before = control.get("before") or {}
    opened = {epoch: unlock_with(key, from_hex(before[epoch]) or b"") for epoch in sorted(before.keys() - known)} if key else {}
    return {epoch: old for epoch, old in opened.items() if old is not None and epoch_id(old) == epoch}
