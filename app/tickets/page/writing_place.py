"""Where tickets are written, in the place of the list: one after the other on one form."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.errors import UserError
from app.late import late
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.tickets.page import compose
    from app.tickets.page.compose import Compose
    from app.tickets.service import TicketService
else:
    compose = late("app.tickets.page.compose")


class WritingPlace(QObject):
    """Signals: ``left``, ``queued``, ``open_wanted`` and ``add_wanted`` of the form."""

    left = Signal()
    queued = Signal(str)
    open_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._around = around
        self._service = service
        self._stack = stack
        self._written_on = False
        self._next: Callable[[], None] | None = None

    @cached_property
    def compose(self) -> "Compose":
        """The form on which a ticket is written, made when the first one is: it has more parts than all the rest of the page."""
        made = compose.Compose(self._around, self._service)
        made.left.connect(self.left)
        made.queued.connect(self.queued)
        made.open_wanted.connect(self.open_wanted)
        made.add_wanted.connect(self.add_wanted)
        made.rested.connect(self._begin_next)
        made.stays.connect(self._on_stays)
        self._stack.addWidget(made)
        self._written_on = True
        return made

    @property
    def composing(self) -> bool:
        """Whether a ticket is being written."""
        return self._written_on and self._stack.currentWidget() is self.compose

    def begin(self, about: str = "") -> None:
        """A new ticket, about a device; one that is being written becomes a draft, unless it is a new one about nothing else."""
        if self.composing:
            if not self.compose.ticket and not about and not self.compose.leaving.going:
                self.compose.form.title.editor.setFocus()
                return
            self.compose.keep()
        self._when_free(lambda: self.compose.begin(about))

    def edit(self, ticket: str) -> None:
        """Go on with a draft."""
        self._when_free(lambda: self.compose.edit(ticket))

    def _when_free(self, begin: Callable[[], None]) -> None:
        """As soon as what was written on the form before has left it."""
        self._next = begin
        if not self.compose.leaving.going:
            self._begin_next()

    def _begin_next(self) -> None:
        begin, self._next = self._next, None
        if begin is not None:
            self._stack.setCurrentWidget(self.compose)
            begin()

    def _on_stays(self, problem: UserError | None) -> None:
        """What was written is still on the form: there it says why, and as a notice where nobody sees it, or where one leads further."""
        self._next = None
        if self.compose.is_open:
            self._stack.setCurrentWidget(self.compose)
        seen = self.compose.is_open and self._stack.isVisible()
        if problem is not None and (not seen or self._around.notices.leads_out(problem)):
            self._around.notices.fail(problem)
