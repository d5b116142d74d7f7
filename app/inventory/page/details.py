"""What stands beside the list: one device's facts, photos and history, and what can be done with it."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.inventory.page.elsewhere import Elsewhere, Happening
from app.inventory.page.photos import PhotoStrip
from app.inventory.page.times import moment_in_words
from app.language import tr
from app.ui.buttons import ShortLink
from app.ui.feature import Surroundings
from app.ui.following import Following
from app.ui.scroll_area import ScrollArea
from app.ui.widgets import Badge, IconButton, LinkButton, Pane, QuietButton, WrapRow, rule, text

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.inventory.service.facts import DeviceFacts, HistoryLine
    from app.inventory.service.photos import PhotoFact

_HISTORY_FIRST = 8
_FACTS_FIRST = 6
_LABEL_WIDTH = 92
_HISTORY_LIMIT = 500


class Known(NamedTuple):
    """All that is shown of one device."""

    facts: "DeviceFacts"
    history: "list[HistoryLine | Happening]"
    photos: "list[tuple[PhotoFact, bytes]]"


class DetailsPane(Pane):
    """Follows the current row, a moment behind it, so that arrows run freely."""

    label_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(
        self,
        surroundings: Surroundings,
        service: "InventoryService",
        menu: QMenu,
        elsewhere: Elsewhere,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=0, parent=parent)
        self._around = surroundings
        self._elsewhere = elsewhere
        self._service = service
        self._shown: Known | None = None
        self._whole_history = False
        self._all_facts = False
        self._following = Following(surroundings.jobs, tr("Reading a device"), self._known, self._show, surroundings.notices.fail, self)
        self.photos = PhotoStrip(surroundings, service, self)
        self._inside = QVBoxLayout()
        self._buttons = QWidget()
        self._arrange(menu)
        self.setAccessibleName(tr("Details of the device"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show_nothing()

    @property
    def device(self) -> str:
        """The id of the device that is shown or about to be."""
        return self._following.wanted

    @property
    def facts(self) -> "DeviceFacts | None":
        """What is known of the device that is shown."""
        return self._shown.facts if self._shown is not None else None

    def show_device(self, identity: str) -> None:
        """Show a device in a moment; "" shows what to do instead."""
        if identity != self.device:
            self._whole_history = False
        self._following.follow(identity)

    def concerns(self, ids: Collection[str]) -> bool:
        """Whether the device that is shown, or has not come yet, is one of these."""
        return self._following.concerns(ids)

    def refresh(self) -> None:
        """Read the device anew."""
        self._following.refresh()

    def _show_nothing(self) -> None:
        self._shown = None
        self._buttons.hide()
        self._empty()
        words = text(tr("Choose a device to see its facts, photos and history."), "soft", wrap=True)
        self._inside.addWidget(words)
        self._inside.addStretch()

    def _arrange(self, menu: QMenu) -> None:
        inside = QWidget()
        inside.setProperty("plain", True)
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(16, 16, 16, 8)
        self._inside.setSpacing(6)
        scroll = ScrollArea(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what only is read scrolls by keys
        scroll.setAccessibleName(tr("Facts and history"))
        label = QuietButton(tr("Label"))
        label.clicked.connect(lambda: self.label_wanted.emit(self.device))
        edit = QuietButton(tr("Edit"))
        edit.clicked.connect(lambda: self.edit_wanted.emit(self.device))
        more = IconButton("ellipsis", tr("More to do with this device"), framed=True)
        more.setMenu(menu)
        more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        below = QVBoxLayout(self._buttons)
        below.setContentsMargins(16, 8, 14, 14)
        below.addWidget(WrapRow((*self._deeds(), label, edit, more), 6))
        self.body.setSpacing(0)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._buttons)

    def _deeds(self) -> list[QWidget]:
        """What is done with a device most, in other rooms."""
        made: list[QWidget] = []
        for deed in self._elsewhere.deeds:
            if deed.short:
                button = QuietButton(tr(deed.short))
                button.setAccessibleName(tr(deed.title))
                button.clicked.connect(lambda _checked=False, place=deed.place: self._around.navigate(place(self.device)))
                made.append(button)
        return made

    def _known(self, identity: str) -> Known | None:
        """On a background thread."""
        known = self._service.facts.device(identity)
        if known is None:
            return None
        photos = [(fact, picture) for fact in self._service.photos.of(identity) if (picture := self._service.photos.picture(fact.image))]
        lines = self._service.facts.device_history(identity, _HISTORY_LIMIT)
        told = self._elsewhere.happened(self._around.desk, identity)
        return Known(known, sorted([*told, *lines], key=lambda line: line.at, reverse=True), photos)

    def _show(self, known: Known | None) -> None:
        if known is None:
            self._show_nothing()
            return
        self._shown = known
        self._empty()
        self._show_head(known.facts)
        self._show_facts(known.facts.rows)
        if known.facts.notes:
            self._inside.addWidget(text(known.facts.notes, wrap=True))
        self.photos.show_photos(known.facts.id, known.photos)
        self._inside.addWidget(self.photos)
        self.photos.show()
        self._inside.addSpacing(4)
        self._inside.addWidget(rule())
        self._inside.addSpacing(4)
        self._show_history(known.history)
        self._inside.addStretch()
        self._buttons.show()

    def _show_head(self, facts: "DeviceFacts") -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text(facts.title, "pane_title"))
        if facts.status:
            row.addWidget(Badge(facts.status, facts.tone))
        row.addStretch()
        self._inside.addWidget(head)
        self._inside.addWidget(text(facts.subtitle, "soft", wrap=True))
        self._inside.addSpacing(6)

    def _show_facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """The first facts; all of them when asked."""
        shown = rows if self._all_facts else rows[:_FACTS_FIRST]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, self._around.theme.pixels(_LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for place, (title, words) in enumerate(shown):
            label, value = text(title, "soft", wrap=True), text(words, wrap=True)
            label.setFixedWidth(self._around.theme.pixels(_LABEL_WIDTH))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        self._inside.addWidget(holder)
        if len(shown) < len(rows):
            more = LinkButton(tr("{number} more facts", number=len(rows) - len(shown)))
            more.setProperty("inline", True)
            more.clicked.connect(self._show_all_facts)
            self._inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all_facts(self) -> None:
        self._all_facts = True
        self._show(self._shown)

    def _show_history(self, lines: "list[HistoryLine | Happening]") -> None:
        self._inside.addWidget(text(tr("History"), "strong"))
        now = datetime.now(UTC)
        shown = lines if self._whole_history else lines[:_HISTORY_FIRST]
        for line in shown:
            self._inside.addSpacing(2)
            where = "" if isinstance(line, Happening) else line.desk
            by = " · ".join(part for part in (line.who, where, moment_in_words(line.at, now)) if part)
            when = text(by, "soft", wrap=True)
            if isinstance(line, Happening):
                link = ShortLink(line.text)
                link.clicked.connect(partial(self._around.navigate, line.place))
                self._inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
                self._inside.addWidget(when)
                continue
            self._inside.addWidget(text(line.words, "strong", wrap=True))
            self._inside.addWidget(when)
            self._inside.addWidget(text(line.label, "faint", wrap=True))
        if len(shown) < len(lines):
            more = LinkButton(tr("Show all {number:,}", number=len(lines)))
            more.setProperty("inline", True)
            more.clicked.connect(self._show_whole_history)
            self._inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_whole_history(self) -> None:
        self._whole_history = True
        self._show(self._shown)

    def _empty(self) -> None:
        self.photos.hide()
        while (item := self._inside.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.photos:
                widget.hide()
                widget.deleteLater()
