"""What the page knows: the library, earlier runs, the device in hand; each read in the background and told when it is there."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.school.directory import KnownDevice, SchoolDirectory
from app.troubleshooting.rules.runs import Subject
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.troubleshooting.rules.repeats import Repeat
    from app.troubleshooting.service import TroubleshootingService
    from app.troubleshooting.service.library import Shelf
    from app.troubleshooting.service.past import RunLine

_RECENT = 5


class Knowledge(QObject):
    """Signals: ``shelf_read``, ``past_read``; ``subject_read`` with the Subject that ``device`` and ``repeats`` are about."""

    shelf_read = Signal()
    past_read = Signal()
    subject_read = Signal(object)

    def __init__(self, around: Surroundings, service: "TroubleshootingService", directory: SchoolDirectory, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._directory = directory
        self._asked = 0
        self.shelf: Shelf | None = None
        self.open_runs: Sequence[RunLine] = ()
        self.recent: Sequence[RunLine] = ()
        self.device: KnownDevice | None = None
        self.repeats: Sequence[Repeat] = ()

    def search(self, words: str) -> Sequence[KnownDevice]:
        """The devices that match some words, read at once."""
        return self._directory.search(words)

    def read_device(self, id: str, done: Callable[[KnownDevice], None]) -> None:
        """Read a device and hand it to ``done``, if it is there."""

        def tell(device: KnownDevice | None) -> None:
            if device is not None:
                done(device)

        self._around.jobs.read(lambda _progress: self._directory.device(id), title="", owner=self, done=tell)

    def read_shelf(self) -> None:
        """Read the library."""

        def done(shelf: "Shelf") -> None:
            self.shelf = shelf
            self.shelf_read.emit()

        self._around.jobs.read(
            lambda _progress: self._service.library.shelf(),
            title=tr("Reading the checklists"),
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def read_past(self) -> None:
        """Read what is open and what ended lately."""

        def done(found: "tuple[Sequence[RunLine], Sequence[RunLine]]") -> None:
            self.open_runs, self.recent = found
            self.past_read.emit()

        self._around.jobs.read(
            lambda _progress: (self._service.past.open_runs(), self._service.past.recent(_RECENT)), title="", owner=self, done=done
        )

    def read_subject(self, checklist: str, subject: Subject, run: str = "") -> None:
        """Read what is known of a device, and what happened before; an older question is not told any more."""
        self._asked += 1
        asked = self._asked

        def work(_progress: object) -> "tuple[KnownDevice | None, Sequence[Repeat]]":
            device = self._directory.device(subject.device) if subject.device else None
            return device, self._service.past.repeats(checklist, subject, self._service.runs.now(), run)

        def done(found: "tuple[KnownDevice | None, Sequence[Repeat]]") -> None:
            if asked == self._asked:
                self.device, self.repeats = found
                self.subject_read.emit(subject)

        self._around.jobs.read(work, title="", owner=self, done=done, failed=self._around.notices.fail)
