"""What a form was opened on before the desk's update gave its device, and with it every action, another name."""

from dataclasses import replace
from typing import Any

import orjson

from app.store.merge import device_of, number_of
from app.store.seen import Seen, SeenField


class FormerNames:
    """Finds actions by the names that they had before the update; a kept draft still says those."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        row = connection.execute("SELECT value FROM meta WHERE name = 'former'").fetchone()
        names: list[str] = orjson.loads(row[0]) if row else ["", ""]
        self._old, self._new = names

    def today(self, seen: Seen) -> Seen:
        """What was on a form, by the names of today."""
        if not self._old:
            return seen
        fields = {name: SeenField(one.value, self._ids(one.visible), self._ids(one.others)) for name, one in seen.fields.items()}
        return replace(seen, fields=fields, alive=self._ids(seen.alive), dead=self._ids(seen.dead))

    def _ids(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(self._id(one) if device_of(one) == self._old else one for one in ids))

    def _id(self, action: str) -> str:
        """The desk was alone then, so its numbers were its own."""
        query = "SELECT id FROM action WHERE device = ? AND n = ?"
        row = self._connection.execute(query, (self._new, number_of(action))).fetchone()
        return str(row[0]) if row else action
