"""Now and then a few objects are read again: damage that leaves the size as it was shows no other way."""

from datetime import UTC, datetime, timedelta

from app.store.desk import Desk
from app.store.travel import Held
from app.sync.rules.names import short_hash
from app.sync.rules.requests import Get, Put, Steps
from app.sync.service.reconciling import Reconciled

EVERY = timedelta(days=7)
MINE, OTHERS = 24, 8
"""Objects read in one audit. Others' as well, for a laptop that is gone can't look after its own."""
MOST = 8 * 1024 * 1024
"""Bytes of either; the first one counts as none."""
_AT, _AFTER = "sharing.audit", "sharing.audited"


class Audit:
    """Reads segments back and puts those again that are not what they were; takes turns, so that all have theirs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: datetime | None = None

    def is_due(self) -> bool:
        """Whether a week has passed, by a clock that may have gone wrong either way; the first look begins the week."""
        now = self._desk.now()
        if self._last is None:
            self._last = _time(self._desk.settings.get(_AT, ""))
            if self._last is None:
                self._remember(now)
        return self._last is not None and abs(now - self._last) >= EVERY

    def run(self, seen: Reconciled) -> Steps[int]:
        """Read a few whole objects; gives how many had to be put again."""
        own = {identity.device for identity in self._desk.identities}
        whole = sorted(seen.all_whole())
        mine = self._in_turn("mine", [one for one in whole if one.device in own], MINE)
        others = self._in_turn("others", [one for one in whole if one.device not in own], OTHERS)
        mended = 0
        for one in (*mine, *others):
            mended += not (yield from self.read(one))
        for kind, some in (("mine", mine), ("others", others)):
            if some:
                self._desk.settings.put(f"{_AFTER}.{kind}", some[-1].name)
        self._remember(self._desk.now())
        return mended

    def _in_turn(self, kind: str, whole: list[Held], number: int) -> list[Held]:
        """The next ones after those of the last audit."""
        after = self._desk.settings.get(f"{_AFTER}.{kind}", "")
        later = [one for one in whole if one.name > after]
        chosen = [*later, *(one for one in whole if one.name <= after)][:number]
        total = 0
        for count, one in enumerate(chosen[1:], 1):
            total += one.size or 0
            if total > MOST:
                return chosen[:count]
        return chosen

    def read(self, one: Held) -> Steps[bool]:
        """Read a segment back; whether it is what it was. If not, it is put again."""
        data = yield Get(one.name)
        if data is not None and short_hash(data) == one.name[-16:]:
            return True
        mine = self._desk.travel.data(one.name)
        if mine is not None:
            yield Put(one.name, mine)
        return False

    def _remember(self, now: datetime) -> None:
        self._last = now
        self._desk.settings.put(_AT, now.astimezone(UTC).isoformat())


def _time(text: str) -> datetime | None:
    """A moment that was written; None if there is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
