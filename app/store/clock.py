"""The causal state of a desk: which device it is, which action comes next, and what that follows."""

from typing import Any

import orjson

from app.store.action import Action, Body, action_id, encode
from app.store.identity import Identity, add_identity, load_identities
from app.store.merge import LARGEST_LAMPORT


class Clock:
    """The causal state of this desk: its device, its next number, and the tips that its next action follows.

    Kept in the table ``meta`` as one row, so that it commits with the action it belongs to.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.device = ""
        self.number = 0
        self.lamport = 0
        self.tips: dict[str, list[str]] = {}
        self.seen: dict[str, list[str]] = {}
        self.identities: tuple[Identity, ...] = ()
        """All that this desk has been, the present one last."""
        self.load()

    def load(self) -> None:
        """Read the state of the last commit."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'clock'").fetchone()
        state = orjson.loads(row[0]) if row else {}
        self.device = state.get("device", "")
        self.number = state.get("number", 0)
        self.lamport = state.get("lamport", 0)
        self.tips = state.get("tips", {})
        self.seen = state.get("seen", {})
        self.identities = load_identities(self._connection)

    def begin(self) -> Identity:
        """Become a new device with a fresh key, in the open transaction; what was done before stays this desk's."""
        identity = Identity.fresh()
        add_identity(self._connection, identity)
        self.device, self.number = identity.device, 0
        self.identities = load_identities(self._connection)
        self.save()
        return identity

    @property
    def devices(self) -> tuple[str, ...]:
        """The ids of all that this desk has been, the present one last."""
        return tuple(one.device for one in self.identities) or (self.device,)

    def save(self) -> None:
        """Write the state into the open transaction."""
        state = {"device": self.device, "number": self.number, "lamport": self.lamport, "tips": self.tips, "seen": self.seen}
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('clock', ?)", (orjson.dumps(state).decode(),))

    @property
    def position(self) -> str:
        """The newest actions of all devices, as one text."""
        return " ".join(sorted(tip for tips in self.tips.values() for tip in tips))

    def deps(self) -> list[str]:
        """What the next own action follows: own tips, and the tips that arrived since the last own action."""
        return sorted(
            tip for device, tips in self.tips.items() for tip in tips if device == self.device or tip not in self.seen.get(device, ())
        )

    def follow(self, action: Action) -> None:
        """An action has been applied."""
        body = action.body
        device = body["d"]
        self.tips[device] = sorted({*self.tips.get(device, ()), action.id}.difference(body["deps"]))
        self.lamport = max(self.lamport, min(body["lam"], LARGEST_LAMPORT))
        if device == self.device:
            self.number = max(self.number, body["n"])

    def stamp(self, body: Body) -> tuple[Action, bytes]:
        """Complete an own action: device, number, causes, lamport; it becomes the last one."""
        body |= {"d": self.device, "n": self.number + 1, "deps": self.deps(), "lam": min(self.lamport + 1, LARGEST_LAMPORT)}
        self.seen = {device: list(tips) for device, tips in self.tips.items() if device != self.device}
        data = encode(body)
        action = Action(action_id(body, data), body)
        self.follow(action)
        return action, data
