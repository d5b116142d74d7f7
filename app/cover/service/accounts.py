"""What happened while somebody was away, read from the log; and taking one thing of it back."""

from collections.abc import Sequence

from app.cover.records import Cover
from app.cover.rules.happened import Account, Deed, Window, account, with_undos
from app.cover.service.cover import CoverService
from app.cover.service.facts import CoverFact
from app.cover.service.subjects import SubjectKind, Subjects
from app.store.changes import Outcome
from app.store.names import acted

_OWN = frozenset(("cover",))


class Accounts:
    """Reads the log. Every method belongs in a job."""

    def __init__(self, service: CoverService, kinds: Sequence[SubjectKind]) -> None:
        self._service = service
        self._subjects = Subjects(service.desk, kinds)

    def of(self, cover: CoverFact) -> Account:
        """What was done during a cover by everybody but who was away, by subject."""
        window = self._window(cover)
        if window is None:
            return Account()
        told = self._service.desk.happened(window.began, window.since)
        deeds = [
            Deed(
                *(one.unit, one.at, one.who, one.behalf, one.device, one.label, one.lamport, one.records),
                number=one.number,
                undoes=one.undoes,
                final=one.final,
                refused=one.refused,
            )
            for one in told
        ]
        held = [deed for deed in deeds if window.holds(deed) and not _about_covers(deed)]
        return account(with_undos(held, deeds), self._subjects.of(held), lambda deed: acted(deed.who, deed.behalf))

    def take_back(self, unit: str) -> Outcome | None:
        """Take one thing back; None when nothing of it stands any more. Raises NotUndoable when it has left the building."""
        return self._service.desk.take_back(unit)

    def _window(self, cover: CoverFact) -> Window | None:
        if cover.began is None:
            return None
        same = [one for one in self._service.covers() if one.device and one.device == cover.device and one.id != cover.id]
        began = self._lamport(cover.id)
        later = [lamport for one in same if one.began is not None and (lamport := self._lamport(one.id)) > began]
        mine = frozenset((cover.away_device,)) if cover.away_device else frozenset[str]()
        if mine & self._service.sharing.devices():
            mine = self._service.sharing.devices()
        until = cover.ended or self._service.now()
        return Window(cover.began, until, cover.away, mine, cover.device, began, min(later, default=0))

    def _lamport(self, id: str) -> int:
        """Where the action that began a cover stands in the log."""
        history = self._service.desk.history(Cover, id)
        first = next((entry for entry in reversed(history) if any(change.field == "began" for change in entry.changes)), None)
        return self._service.desk.lamport(first.action) if first is not None else 0


def _about_covers(deed: Deed) -> bool:
    """The beginning and end of covers, and what is noted on them, are not what is told; nor is what has no record at all."""
    return {kind for kind, _ in deed.records} <= _OWN
