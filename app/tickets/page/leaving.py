"""A form whose words leave it once: only when it is whole, and without taking more until it is known what became of them."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.language import tr
from app.tickets.page.attachment_well import AttachmentWell
from app.tickets.page.under_way import UnderWay
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs

_DESK, _FORM = "desk", "form"
_LONG_MS = 400


class Leaving(QObject):
    """Whole is a form when it has been filled (``filled``), and device and photos have been read. Signal ``came_back`` after the desk has
    answered, also where the work was stopped before it began. ``say`` tells whoever waits for longer than a moment why.
    """

    came_back = Signal()

    def __init__(self, form: QWidget, well: AttachmentWell, jobs: Jobs, say: Callable[[str], None]) -> None:
        super().__init__(form)
        self._form = form
        self._well = well
        self._turns = 0
        self._focused: QWidget | None = None
        self._wanted: Callable[[], None] | None = None
        self._say = say
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(lambda: self._say(tr("The desk is busy with something longer. This goes by itself in a moment.")))
        self._under_way = UnderWay(jobs, self)
        self._under_way.ended.connect(self._on_ended)
        well.rested.connect(lambda _home: self.go_on())
        self.filled = False

    @property
    def going(self) -> bool:
        """Whether the words are on their way, or will be in a moment."""
        return self._wanted is not None or self._under_way.waits(_DESK)

    def begin(self) -> None:
        """Another ticket is written from now on: photos that are still being read are not for it."""
        self._turns += 1
        self._well.belong_to(str(self._turns))
        self.end()

    def end(self) -> None:
        """The words have left, or are thrown away."""
        self._wanted, self.filled = None, False
        self.hold(held=False)

    def want(self, deed: Callable[[], None]) -> None:
        """Do it as soon as the form is whole; what is wanted while something is going already is the same again, and not done."""
        if not self.going:
            self._wanted = deed
            self.hold(held=True)
            self.go_on()

    def go_on(self) -> None:
        """Look whether the form is whole."""
        deed = self._wanted
        reads = self._under_way.waits(_FORM) or self._well.reads_for(self._well.home)
        if deed is not None and self.filled and not reads:
            self._wanted = None
            deed()

    def wait_for(self, job: Job) -> None:
        """This fills in something: the form is whole when it has ended."""
        self._under_way.add(job, _FORM)

    def follow(self, job: Job) -> None:
        """This is the desk's work with the words."""
        self._under_way.add(job, _DESK)

    def hold(self, *, held: bool) -> None:
        """Take nothing that would not go along, or take it again; the focus is where it was."""
        around = self._form.parentWidget()
        focused = QApplication.focusWidget()
        if held:
            self._focused = focused if focused is not None and self._form.isAncestorOf(focused) else None
            if self._focused is not None and around is not None:
                around.setFocus()
        self._form.setEnabled(not held)
        if held:
            self._long.start()
        else:
            self._long.stop()
            self._say(tr("Everything you type is kept at once."))
        if not held and self._focused is not None and shiboken6.isValid(self._focused) and focused is around:
            self._focused.setFocus()

    def _on_ended(self, what: str) -> None:
        if what == _DESK:
            self.came_back.emit()
        else:
            self.go_on()
