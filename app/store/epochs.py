"""The keys with which a space seals what it stores: one from its founding, a fresh one after each removal."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from app.store.controls import Content
from app.store.identity import Identity, from_hex, load_identities
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

    def keep(self, keys: Mapping[str, bytes]) -> None:
        """Keep keys; one whose id does not name it is left out."""
        right = {epoch: key.hex() for epoch, key in keys.items() if epoch_id(key) == epoch}
        known = self._row(_KEYS, {})
        if not right.keys() <= known.keys():
            self._put(_KEYS, {**known, **right})

    def keep_invitation(self, invitation: Identity) -> None:
        """Keep the invitation that this desk came with: keys may be sealed for it until its joining is known to all."""
        self._put(_INVITATION, invitation.to_keep())

    def keep_boxed(self, controls: Iterable[Content]) -> None:
        """Open the boxes for this desk in control actions, whether they count or not: an epoch's id names its key."""
        boxed = [one for one in controls if one.get("kind") in ("epoch", "remove") and one.get("boxes")]
        if not boxed:
            return
        known = self._row(_KEYS, {})
        invitation = self._row(_INVITATION, None)
        own = {one.device: one for one in load_identities(self._connection)}
        if invitation is not None:
            own[invitation["device"]] = Identity.kept(invitation)
        for control in boxed:
            for recipient in sorted(own.keys() & control["boxes"].keys()) if control["epoch"] not in known else ():
                key = own[recipient].open_box(from_hex(control["boxes"][recipient]) or b"")
                if key is not None:
                    self.keep({control["epoch"]: key})

    def _row(self, name: str, default: Any) -> Any:
        row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return orjson.loads(row[0]) if row else default

    def _put(self, name: str, value: Any) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, orjson.dumps(value).decode()))
