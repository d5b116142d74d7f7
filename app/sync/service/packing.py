"""Own actions become segments, and eight small segments one larger."""

from app.store.desk import Desk
from app.store.travel import Held, Unsent
from app.sync.rules.packing import Batch, Sizes, by_level, first_batch, notice_of
from app.sync.rules.requests import Pause, Steps
from app.sync.rules.segments import Epoch, Signer, write_segment
from app.sync.service.epochs import Epochs
from app.sync.service.reconciling import Reconciled

_FORMER = "sharing.epoch"
"""The key epoch in which the last session ended."""


class Packing:
    """Freezes segments: their bytes are made once, kept, and put as they are however often it takes."""

    def __init__(self, desk: Desk, sizes: Sizes) -> None:
        self._desk = desk
        self._sizes = sizes
        self._epochs = Epochs(desk)
        self._notices: set[str] = set()
        self.fresh: set[str] = set()
        """Names of segments that were made in this run of the program and not yet seen in the store."""

    def pack(self) -> Steps[int]:
        """Freeze all own actions that are in no segment; gives how many segments that made.

        What was done before somebody was removed is sealed with the key of that time, as the removal follows it: so they learn of it.
        """
        made = 0
        former = self._desk.settings.get(_FORMER, "")
        for identity in self._desk.identities:
            while unsent := self._desk.travel.unsent(identity.device, self._sizes.actions, self._sizes.plain):
                batch = first_batch([one.data for one in unsent])
                self._freeze(identity, unsent[: batch.number], self._epoch_for(batch, former))
                former = batch.notice or former
                made += 1
                yield Pause()
        if self._desk.settings.get(_FORMER, "") != self._epochs.newest.id:
            self._desk.settings.put(_FORMER, self._epochs.newest.id)
        return made

    def _epoch_for(self, batch: Batch, former: str) -> Epoch:
        if batch.notice:
            return self._epochs.founding
        key = self._epochs.keys.get(former) if batch.followed else None
        return self._epochs.newest if key is None else Epoch(former, key)

    def merge(self, seen: Reconciled) -> Steps[int]:
        """Freeze one larger segment for every eight whole ones of a level; the next session puts it."""
        made = 0
        for identity in self._desk.identities:
            for names in by_level(self._small(seen, identity.device)).values():
                if len(names) < self._sizes.fan:
                    continue
                parts = [name for name in names if not self._is_notice(seen, name)]
                if len(parts) >= self._sizes.fan:
                    ids = {id for name in parts for id in seen.ids(name)}
                    self._freeze(identity, self._desk.travel.actions(sorted(ids)), self._epochs.newest, merged=True)
                    made += 1
                    yield Pause()
        return made

    def _small(self, seen: Reconciled, device: str) -> list[tuple[str, int]]:
        """The segments of a device that may be merged: name and number of actions."""
        whole = [one for one in seen.whole(device) if self._may_grow(one) and seen.cover_of(one) is None]
        return [(one.name, one.number) for one in whole if not seen.is_under_way(one)]

    def _may_grow(self, one: Held) -> bool:
        return one.size is not None and one.size < self._sizes.large and one.name not in self._notices

    def _is_notice(self, seen: Reconciled, name: str) -> bool:
        """A notice stays as it is, sealed with the founding key; it is looked into once."""
        ids = seen.ids(name)
        if len(ids) != 1 or not notice_of(self._desk.travel.actions(ids)[0].data):
            return False
        self._notices.add(name)
        return True

    def _freeze(self, signer: Signer, actions: list[Unsent], epoch: Epoch, *, merged: bool = False) -> None:
        name, data = write_segment(signer, self._epochs.space, epoch, [(one.number, one.data) for one in actions])
        self._desk.travel.freeze(name, signer.device, data, [one.id for one in actions], merged=merged)
        self.fresh.add(name)
