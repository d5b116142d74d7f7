"""The control actions of a log, and who had seen which of them when: kept beside the log, remembered while the desk is open."""

from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from app.store.action import Body
from app.store.controls import Content, Control
from app.store.log import Entry

_REMEMBERED = 5_000


class Ledger:
    """What an action's author had seen is a set of control actions: a mask of bits, kept once and named by a number."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.controls: list[Control] = []
        self.lost: frozenset[str] = frozenset()
        self._masks: dict[int, int] = {}
        self._numbers: dict[int, int] = {}
        self._after: dict[str, int] = {}
        self.load()

    def load(self) -> None:
        """Read what the last commit left."""
        rows = self._connection.execute("SELECT number, mask FROM known").fetchall()
        self._masks = {number: int.from_bytes(mask, "little") for number, mask in rows}
        self._numbers = {mask: number for number, mask in self._masks.items()}
        self._after = {}
        query = """SELECT c.number, a.seq, a.id, a.device, a.lamport, a.known, c.body, c.proven, a.at
            FROM control c JOIN action a ON a.seq = c.seq ORDER BY c.number"""
        self.controls = [self._read(*row) for row in self._connection.execute(query).fetchall()]
        self.lost = frozenset(one for control in self.controls for one in _lost_in(control))

    def _read(self, number: int, seq: int, id: str, device: str, lamport: int, known: int, body: str, proven: int, at: str) -> Control:
        content: Content = orjson.loads(body)
        return Control(number, seq, id, device, lamport, self._masks[known], content["kind"], content, bool(proven), at)

    @property
    def all_known(self) -> int:
        """The mask of all control actions."""
        return (1 << len(self.controls)) - 1

    def mask(self, number: int) -> int:
        """The mask with a number."""
        return self._masks[number]

    def number(self, mask: int) -> int:
        """The number of a mask; a new one gets the next, in the open transaction."""
        found = self._numbers.get(mask)
        if found is None:
            found = len(self._masks)
            data = mask.to_bytes((mask.bit_length() + 7) // 8, "little")
            self._connection.execute("INSERT INTO known VALUES (?, ?)", (found, data))
            self._masks[found], self._numbers[mask] = mask, found
        return found

    def known_after(self, causes: Iterable[str]) -> int:
        """What somebody has seen who has seen these actions; one that is not here (it was declared lost) adds nothing."""
        if not self.controls:
            return 0
        mask = 0
        for cause in causes:
            mask |= self._after_one(cause)
        return mask

    def known_before(self, device: str, number: int) -> int:
        """What the device had seen at its last action before a number; for one whose cause was declared lost."""
        query = "SELECT id FROM action WHERE device = ? AND n < ? AND applied = 1 ORDER BY n DESC, id DESC LIMIT 1"
        row = self._connection.execute(query, (device, number)).fetchone()
        return 0 if row is None else self._after_one(row[0])

    def misses(self, causes: Iterable[str]) -> bool:
        """Whether one of these was declared lost and has not turned up."""
        query = "SELECT EXISTS (SELECT 1 FROM action WHERE id = ? AND applied = 1)"
        return any(not self._connection.execute(query, (one,)).fetchone()[0] for one in self.lost.intersection(causes))

    def _after_one(self, action: str) -> int:
        found = self._after.get(action)
        if found is None:
            query = "SELECT known, (SELECT number FROM control WHERE seq = action.seq) FROM action WHERE id = ? AND applied = 1"
            row = self._connection.execute(query, (action,)).fetchone()
            found = 0 if row is None else self._masks[row[0]] | (0 if row[1] is None else 1 << row[1])
            if row is not None:
                self.remember(action, found)
        return found

    def remember(self, action: str, after: int) -> None:
        """Somebody who has seen this action has seen these control actions."""
        if len(self._after) >= _REMEMBERED:
            self._after.clear()
        self._after[action] = after

    def draft(self, entry: Entry, body: Body, known: int, *, proven: bool) -> Control | None:
        """The control of an action as it would be kept; None if the action has none."""
        content = body.get("control")
        if content is None:
            return None
        return Control(
            len(self.controls), entry.seq, entry.id, body["d"], entry.lamport, known, content["kind"], content, proven, body["at"]
        )

    def add(self, control: Control) -> None:
        """Keep a control action that is being applied."""
        text = orjson.dumps(control.content).decode()
        values = (control.number, control.seq, control.kind, text, int(control.proven))
        self._connection.execute("INSERT INTO control (number, seq, kind, body, proven) VALUES (?, ?, ?, ?, ?)", values)
        self.controls.append(control)
        self.lost |= _lost_in(control)

    def replace(self, controls: Sequence[Control]) -> None:
        """The same control actions with other causes or proofs, after the log was read again."""
        rows = [(int(control.proven), control.number) for control in controls]
        self._connection.executemany("UPDATE control SET proven = ? WHERE number = ?", rows)
        self.controls = list(controls)
        self._after.clear()


def _lost_in(control: Control) -> frozenset[str]:
    """What a control action declares lost. It lets others be applied, whoever said it; whether they count is another matter."""
    return frozenset(control.content["ids"]) if control.kind == "lost" else frozenset()
