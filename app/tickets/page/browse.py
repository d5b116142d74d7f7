"""The list of tickets with its lists and filter, and the conversation of the current one beside it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr, trn
from app.tickets.page.attachment_well import GoingFile
from app.tickets.page.conversation import ConversationPane
from app.tickets.page.lists import ALL, LISTS, list_counts
from app.tickets.page.tickets_table import TicketsTable
from app.tickets.page.waiting_lists import WaitingLists
from app.ui.feature import Surroundings
from app.ui.tables.query import Condition
from app.ui.widgets import EmptyState, PrimaryButton

if TYPE_CHECKING:
    from app.tickets.service import TicketService
    from app.tickets.service.conversation import MessageFact

_SIDE_WIDTH = 388
_LIST_WIDTH = 430
_EMPTY_WORDS = marked(
    "Scan a device and say what is wrong: a ticket takes less than a minute, also without a network. It goes to TSS by itself, "
    "and TSS's answers come back here."
)


class Browse(QWidget):
    """``write_wanted``: a draft shall be gone on with; ``new_wanted``: the first ticket."""

    write_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, around: Surroundings, service: "TicketService", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._covering = False
        self._counts: Mapping[str, int] = {}
        self.lists = WaitingLists([(key, tr(words)) for key, words in LISTS])
        self.lists.choose(ALL)
        self.table = TicketsTable(around, service, self)
        self.conversation = ConversationPane(around, service)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        first = PrimaryButton(tr("New ticket"), "plus")
        first.clicked.connect(self.new_wanted)
        self.empty = EmptyState("ticket", tr("No tickets yet"), tr(_EMPTY_WORDS), (first,))
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()

    @property
    def words(self) -> str:
        """The line below the page's title."""
        us = self._counts.get("us", 0) + self._counts.get("needs you", 0)
        parts = []
        if us:
            parts.append(trn(us, "{number} waits on you", "{number} wait on you"))
        silent = self._counts.get("no answer", 0)
        if silent:
            parts.append(tr("{number:,} without an answer", number=silent))
        queued = self._counts.get("queued", 0)
        if queued:
            parts.append(trn(queued, "{number} waits to be sent", "{number} wait to be sent"))
        return " · ".join(parts) or (tr("Nothing waits on you") if self._total() else "")

    def focus(self) -> None:
        """To the filter."""
        if self.stack.currentWidget() is self.empty:
            self.empty.setFocus()
        else:
            self.table.bar.search.setFocus()

    def show_list(self, key: str, chips: Sequence[Condition] = (), text: str = "") -> None:
        """Show a list, narrowed by chips and words."""
        self._cover(covering=False)
        self.lists.choose(key)
        self.table.show_list(key)
        self.table.show_only(chips, text)

    def show_device(self, code: str) -> None:
        """The tickets of a device."""
        self.show_list(ALL, (), code)

    def show_ticket(self, identity: str) -> None:
        """Go to a ticket; lists and filters that hide it are taken off."""
        if self.table.model.row_of(identity) is None:
            self.show_list(ALL)
        self.table.show_record(identity)
        self.conversation.show_ticket(identity)
        self._cover(covering=True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """The numbers on the lists' buttons."""
        self._counts = counts
        self.lists.show_counts(list_counts(counts, self._total()))

    def refresh(self, ids: set[str] | None, *, messages: bool) -> None:
        """These tickets changed; None = very many."""
        self.table.loader.refresh(ids)
        if messages or ids is None or self.conversation.following.concerns(ids):
            self.conversation.refresh()

    def reload(self) -> None:
        """Names in the rows changed."""
        self.table.loader.load()
        self.conversation.refresh()

    def take_back(self, message: "MessageFact") -> None:
        """A reply was taken back: what it said is written on."""
        files = [GoingFile(one.blob, one.name, one.media_type, one.size) for one in message.attachments if one.blob]
        self.conversation.reply.bring_back(message.text, files)

    def bring_words(self, ticket: str, words: str, files: Sequence[GoingFile]) -> None:
        """Words written elsewhere become the beginning of a reply to a ticket."""
        self.conversation.reply.bring(ticket, words, files)
        self.conversation.reply.reload()
        self.conversation.show_ticket(ticket)

    def dress(self) -> None:
        """Take the theme's colours and sizes."""
        self.table.dress()
        self.conversation.refresh()
        self._set_widths()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where list and conversation have no room beside each other, one of them is shown."""
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the conversation to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_to_list()
        else:
            super().keyPressEvent(event)

    def back_to_list(self) -> None:
        """From the conversation to the list."""
        self._cover(covering=False)
        self.table.view.setFocus()

    def _total(self) -> int:
        return len(self.table.model.snapshot)

    @property
    def _narrow(self) -> bool:
        return self.width() < self._around.theme.pixels(_LIST_WIDTH + _SIDE_WIDTH)

    def _fold(self) -> None:
        narrow = self._narrow
        self._covering = self._covering and narrow
        for part in (self.table, self.lists, self.table.bar):
            part.setVisible(not self._covering)
        self.conversation.setVisible(not narrow or self._covering)
        self.conversation.back.setVisible(self._covering)

    def _cover(self, *, covering: bool) -> None:
        self._covering = covering
        self._fold()

    def _arrange(self) -> None:
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._split.addWidget(self.table)
        self._split.addWidget(self.conversation)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.lists)
        column.addWidget(self.table.bar)
        column.addWidget(self._split, 1)
        self.stack.addWidget(whole)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._set_widths()

    def _set_widths(self) -> None:
        wanted = self._around.theme.pixels(_SIDE_WIDTH)
        self.conversation.setMinimumWidth(min(wanted, 640))
        self._split.setSizes([10_000, wanted])

    def _connect(self) -> None:
        self.lists.chosen.connect(self.table.show_list)
        self.table.record_chosen.connect(self.conversation.show_ticket)
        self.table.record_opened.connect(self._open)
        self.table.counted.connect(self._on_counted)
        self.conversation.back.clicked.connect(self.back_to_list)
        self.conversation.write_wanted.connect(self.write_wanted)

    def _open(self, identity: str) -> None:
        """Enter: a draft is gone on with; of any other ticket the conversation has the focus, ready for a reply."""
        known = self.conversation.known
        if known is not None and known.id == identity and known.is_draft:
            self.write_wanted.emit(identity)
            return
        self.conversation.show_ticket(identity)
        self._cover(covering=True)
        self.conversation.write_reply()

    def _on_counted(self, _shown: int, total: int) -> None:
        nothing = total == 0 and not self.table.loader.loading
        self.stack.setCurrentIndex(1 if nothing else 0)
        self.lists.show_counts(list_counts(self._counts, total))
        shown = self.conversation.ticket
        if shown and not self.table.awaits and self.table.view.current_id() is None and shown not in self._places():
            self.conversation.show_ticket("")

    def _places(self) -> Mapping[str, int]:
        return self.table.model.snapshot.position_of
