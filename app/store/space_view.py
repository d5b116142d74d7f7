"""What a desk knows of the space that it shares with others: who is in it, and what this desk may do there."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.language import tr
from app.store.action import BACKGROUND
from app.store.epochs import Epochs
from app.store.history import time_of
from app.store.membership import Invitation, Member, Roll, RollCall
from app.store.rights import REASONS
from app.store.space_facts import SpaceFacts
from app.store.writing import Writer


@dataclass(frozen=True)
class Refusal:
    """An action that does not count, and why, in words."""

    action: str
    device: str
    who: str
    label: str
    at: datetime
    reason: str


class SpaceView:
    """What can be asked of a space. Any thread may ask; it never waits for a write."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._revision = -1
        self._roll = Roll()
        self.refresh()
        writer.committed = self.refresh

    def refresh(self) -> None:
        """Look again after a commit."""
        judge = self._writer.judge
        if judge.revision == self._revision:
            return
        self._revision = judge.revision
        facts, verdicts, devices = judge.facts, judge.verdicts, self._writer.clock.devices
        if facts is None or verdicts is None:
            self._roll = Roll(device=devices[-1])
            return
        held = Epochs(self._writer.database.writer).held()
        call = RollCall(facts, verdicts, judge.ledger.controls, devices)
        epoch = call.epoch(held)
        present = epoch.content["epoch"] if epoch is not None else facts.epoch
        members, invitations = tuple(call.members()), tuple(call.invitations())
        self._roll = Roll(facts, members, invitations, held, present, call.epoch_needed(epoch), devices[-1])

    @property
    def facts(self) -> SpaceFacts | None:
        """What every desk of the space knows of it; None while this desk is alone."""
        return self._roll.facts

    @property
    def id(self) -> str | None:
        """The id of the space; None while this desk is alone."""
        return self.facts.id if self.facts else None

    @property
    def epochs(self) -> Mapping[str, bytes]:
        """The epoch keys that this desk holds, by id."""
        return self._roll.epochs

    @property
    def epoch(self) -> str | None:
        """The id of the epoch with whose key things are sealed now."""
        return self._roll.epoch

    def me(self) -> Member | None:
        """This desk; None while it is alone, or no member."""
        return self._roll.me

    def members(self) -> list[Member]:
        """Everyone, those who were removed too, with the time of the last action that was received from them."""
        query = "SELECT {} FROM action WHERE device = ? AND applied = 1 {} ORDER BY lamport DESC, id DESC LIMIT 1"
        by_person = f"AND refused = 0 AND who <> '' AND final <> {BACKGROUND}"
        found = []
        with self._writer.database.reader() as connection:
            for one in self._roll.members:
                seen = connection.execute(query.format("at", ""), (one.device,)).fetchone()
                who = None if one.person else connection.execute(query.format("who", by_person), (one.device,)).fetchone()
                found.append(replace(one, last_seen=time_of(seen[0]) if seen else None, person=who[0] if who else one.person))
        return found

    def removed(self) -> frozenset[str]:
        """The devices that were removed."""
        return self._roll.removed

    def invitations(self) -> list[Invitation]:
        """Every invitation that was made, used and withdrawn ones too."""
        return list(self._roll.invitations)

    def may_write(self, types: Collection[str]) -> bool:
        """Whether this desk may write records of all these types now; always while it is alone."""
        return self._roll.may_write(types)

    def may(self, kind: str) -> bool:
        """Whether this desk may do what a control action of this kind does."""
        return self._roll.may(kind)

    def refusals(self, limit: int = 200) -> list[Refusal]:
        """What does not count, newest first."""
        query = "SELECT id, device, who, label, at, refused FROM action WHERE refused > 0 ORDER BY lamport DESC, id DESC LIMIT ?"
        with self._writer.database.reader() as connection:
            rows = connection.execute(query, (limit,)).fetchall()
        return [Refusal(action, device, who, label, time_of(at), tr(REASONS[code])) for action, device, who, label, at, code in rows]

    def epoch_needed(self) -> bool:
        """Whether this desk should make a new epoch: somebody has the present key who should not, or lacks it, and this desk may."""
        return self._roll.epoch_needed and self.may("epoch")
