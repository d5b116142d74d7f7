"""For whom things are done now: the name that every action carries while somebody stands in."""

from app.cover.records import Cover
from app.cover.rules import periods
from app.cover.service.cover import CoverService
from app.store.changes import Changes
from app.store.records import living


class Behalf:
    """Asked at every write, so it answers from memory; a change of any cover makes it look again."""

    def __init__(self, service: CoverService) -> None:
        self._service = service
        self._known: str | None = None
        service.desk.changes.subscribe(self._heard)

    def __call__(self) -> str:
        """The name of who is covered by this desk now; "" for nobody."""
        known = self._known
        if known is None:
            known = self._known = self._look()
        return known

    def _look(self) -> str:
        mine = self._service.sharing.devices()
        with self._service.desk.read() as session:
            running = session.scalars(living(Cover).where(Cover.state == periods.RUNNING, Cover.device.in_(sorted(mine))))
            return next((cover.away or "" for cover in running), "")

    def _heard(self, changes: Changes) -> None:
        if "cover" in changes.types:
            self._known = None
