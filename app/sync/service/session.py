"""One session: reconcile the names in the store with the names held here. There is no cursor and no "sent" flag: sent means listed.

``steps`` yields one request at a time and may end at any of them, by trouble or by the power going: the next session does
what is left. Everything is idempotent, the same bytes under the same names.
"""

from dataclasses import dataclass, field

from app.store import held_back
from app.store.changes import Changes
from app.store.desk import Desk
from app.store.travel import Bad, Held
from app.sync.rules.names import LOG, read_segment_name
from app.sync.rules.packing import Sizes
from app.sync.rules.requests import Delete, List, Pause, Put, Steps
from app.sync.rules.sealed import NEWER, NO_KEY
from app.sync.service.audit import Audit
from app.sync.service.epochs import Epochs
from app.sync.service.fetching import Fetched, Fetching
from app.sync.service.packing import Packing
from app.sync.service.pictures import PictureSession
from app.sync.service.reconciling import Reconciled
from app.sync.service.renewing import Renewing

ROW = 2
"""Listings in a row that miss another desk's segment before this desk puts it: a late listing is normal."""


@dataclass
class Report:
    """What a session did: segments got, put and deleted, segments listed but not to be had yet, what came, what still waits.

    ``changes`` are the types and ids that arrived, one for each segment; ``pictures`` how many contents came or went.
    """

    got: int = 0
    put: int = 0
    deleted: int = 0
    missed: int = 0
    pictures: int = 0
    changes: list[Changes] = field(default_factory=list)
    bad: list[Bad] = field(default_factory=list)
    waiting_in: int = 0
    waiting_out: int = 0

    @property
    def changed(self) -> bool:
        """Whether anything that a person may see has arrived."""
        return any(change.types for change in self.changes)

    @property
    def is_quiet(self) -> bool:
        """Whether there was nothing to do: the store and this desk agree."""
        return not (self.got or self.put or self.deleted or self.missed or self.pictures)


class Session:
    """The sessions of a desk, one after the other; what only helps (pauses, what was just made) is kept between them."""

    def __init__(self, desk: Desk, sizes: Sizes | None = None) -> None:
        self.desk = desk
        self.epochs = Epochs(desk)
        self.fetching = Fetching(desk)
        self.packing = Packing(desk, sizes or Sizes())
        self.pictures = PictureSession(desk)
        self.renewing = Renewing(desk)
        self.audit = Audit(desk)

    def steps(self) -> Steps[Report]:
        """One session. A desk that shares nothing asks for nothing."""
        report = Report()
        if self.desk.space.facts is None:
            return report
        listing: dict[str, int] = yield List(LOG)
        listed = {name.text for name in map(read_segment_name, listing) if name is not None}
        fetched = yield from self.fetching.get(listing, {one.name for one in self.desk.travel.held(listed)})
        self._say(report, fetched)
        report.pictures += yield from self.pictures.get_wanted()
        if self.may_give():
            yield from self._give(report, listing, listed, fetched)
        report.bad = self.desk.travel.bad()
        report.waiting_in = self.desk.travel.waiting_in()
        report.waiting_out = self.desk.travel.waiting_out([identity.device for identity in self.desk.identities])
        return report

    def _say(self, report: Report, fetched: Fetched) -> None:
        report.got, report.missed, report.changes = fetched.got, fetched.missed, fetched.changes

    def _give(self, report: Report, listing: dict[str, int], listed: set[str], fetched: Fetched) -> Steps[None]:
        """Everything after the fetch: what is mine goes out, what is missing is healed, what is superseded goes."""
        self.renewing.meet_copies(fetched.devices)
        self.renewing.close_invitations()
        self.renewing.renew_epoch()
        can_seal = self.epochs.can_seal
        if can_seal:
            report.pictures += yield from self.pictures.put_unsent()
            yield from self.packing.pack()
        seen = Reconciled(self.desk.travel, listing, self.desk.travel.held(listed), self.closed(listing))
        healed = yield from self.put(seen, report)
        yield from self.tidy(seen, report)
        if can_seal:
            yield from self.packing.merge(seen)
        due = self.audit.is_due()
        if due:
            report.put += yield from self.audit.run(seen)
        if can_seal and (due or healed):
            report.pictures += yield from self.pictures.reconcile()

    def may_give(self) -> bool:
        """Whether what this desk puts would count: one that was removed only reads, also while its removal waits for something."""
        me = self.desk.space.me()
        if me is None or me.removed:
            return me is None
        return not self.desk.travel.waiting_in() or held_back.removal_of(self.desk) is None

    def closed(self, listing: dict[str, int]) -> list[str]:
        """The listed segments that their devices have signed, but that wait here for a key or a newer program."""
        return [one.name for one in self.desk.travel.bad() if one.why in (NO_KEY, NEWER) and one.name in listing]

    def put(self, seen: Reconciled, report: Report) -> Steps[bool]:
        """Put what is held, not whole and not covered: sending and healing are one rule. Gives whether the store had lost something."""
        absent: dict[str, int] = {}
        dropped: list[str] = []
        todo: list[Held] = []
        for one in seen.held:
            if one.size is None:
                continue
            if seen.is_whole(one):
                self.packing.fresh.discard(one.name)
                self._count(absent, one, 0)
            elif self.is_covered(seen, one):
                if one.name not in seen.listing:
                    dropped.append(one.name)
            elif self.is_mine(one):
                self._count(absent, one, 0 if seen.is_elsewhere(one) else 1)
                todo.append(one)
            elif not seen.may_be_covered(one):
                self._count(absent, one, min(one.absent + 1, ROW))
                if self.may_heal(one.absent + 1):
                    todo.append(one)
        self.desk.travel.note_listing(absent, dropped)
        yield Pause()
        yield from self._put_all(todo, report)
        return any(one.name not in self.packing.fresh for one in todo)

    def _count(self, absent: dict[str, int], one: Held, times: int) -> None:
        if one.absent != times:
            absent[one.name] = times

    def _put_all(self, todo: list[Held], report: Report) -> Steps[None]:
        for one in todo:
            data = self.desk.travel.data(one.name)
            if data is not None:
                yield Put(one.name, data)
                report.put += 1
        self.desk.travel.note_listing({one.name: 0 for one in todo if not self.is_mine(one)}, ())

    def is_mine(self, one: Held) -> bool:
        """Whether this desk made a segment, now or under an earlier identity."""
        return any(one.device == identity.device for identity in self.desk.identities)

    def is_covered(self, seen: Reconciled, one: Held) -> bool:
        """Whether a larger whole segment has all of it."""
        return seen.cover_of(one) is not None

    def may_heal(self, times: int) -> bool:
        """Whether another desk's segment was missed in enough listings."""
        return times >= ROW

    def tidy(self, seen: Reconciled, report: Report) -> Steps[None]:
        """Delete what is mine and superseded by something seen in THIS listing, and copies of mine that a sync tool made."""
        sound: dict[str, bool] = {}
        for listed in sorted(seen.listing):
            name = read_segment_name(listed)
            held = seen.find(name.text) if name is not None else None
            if held is None or not self.is_mine(held):
                continue
            if self.is_covered(seen, held):
                may = yield from self._is_sound(seen.cover_of(held), sound, report)
            else:
                may = listed != held.name and seen.is_whole(held)
            if may:
                yield Delete(listed)
                report.deleted += 1

    def _is_sound(self, cover: Held | None, sound: dict[str, bool], report: Report) -> Steps[bool]:
        """Whether what is to stay is really there: a server's crash may leave its size and not its bytes. If not, it is put again."""
        if cover is not None and cover.name not in sound:
            sound[cover.name] = yield from self.audit.read(cover)
            report.put += not sound[cover.name]
        return cover is None or sound[cover.name]
