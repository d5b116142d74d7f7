"""A block of the agenda while it is edited, in the place where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLineEdit, QWidget

from app.language import tr
from app.professional_development.rules.agenda import LEAST, LONGEST
from app.ui.forms import FormField, lines_editor, number_editor
from app.ui.icons import scaled
from app.ui.widgets import Pane

if TYPE_CHECKING:
    from app.store.seen import Seen


@dataclass(frozen=True, slots=True)
class BlockText:
    """What a block says, besides its minutes."""

    title: str = ""
    text: str = ""
    kind: str = ""
    needs: str = ""


class BlockForm(Pane):
    """Enter or leaving it keeps what was typed, Esc doesn't.

    ``kept`` (id, BlockText, minutes), ``typed`` (id, the same), ``left`` (id) when it may be put away.
    """

    kept = Signal(str, object, int)
    typed = Signal(str, object, int)
    left = Signal(str)

    def __init__(self, id: str, shown: BlockText, minutes: int, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(margin=12, parent=parent)
        self.id = id
        self.seen: Seen | None = None
        """What stood in the block when it was opened; saving replaces that, and nothing that came meanwhile."""
        self._before = (shown, minutes)
        self._over = False
        self.title = FormField(tr("What happens"), QLineEdit())
        self.minutes_editor = number_editor(LEAST, LONGEST)
        self.minutes = FormField(tr("Minutes"), self.minutes_editor)
        self.text = FormField(tr("How"), lines_editor(2))
        self.needs = FormField(tr("Needs"), QLineEdit())
        self.kind_box = QComboBox()
        self.kind_box.addItems(["", *kinds])
        self.kind_box.setEditable(True)
        self.kind = FormField(tr("Kind"), self.kind_box)
        self._fill(shown, minutes)
        self._arrange()
        for field in (self.title, self.minutes, self.text, self.needs, self.kind):
            field.edited.connect(self._on_edit)

    @property
    def value(self) -> BlockText:
        """What stands in it."""
        return BlockText(self.title.value(), self.text.value(), self.kind.value(), self.needs.value())

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return (self.value, self.minutes_editor.value()) != self._before

    def begin(self) -> None:
        """Ready to type."""
        editor = self.title.editor
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def put_draft(self, shown: BlockText, minutes: int, seen: "Seen | None" = None) -> None:
        """Words that were typed before and not kept; ``seen`` stood there when that was begun."""
        self._fill(shown, minutes)
        self.seen = seen or self.seen

    def keep(self) -> None:
        """Say what was typed, if it is other than before; then it is over."""
        if self._over:
            return
        self._over = True
        if self.dirty:
            self.kept.emit(self.id, self.value, self.minutes_editor.value())
        self.left.emit(self.id)

    def give_up(self) -> None:
        """As it was before."""
        if not self._over:
            self._over = True
            self.left.emit(self.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _fill(self, shown: BlockText, minutes: int) -> None:
        for field, words in ((self.title, shown.title), (self.text, shown.text), (self.needs, shown.needs), (self.kind, shown.kind)):
            field.put(words)
        self.minutes_editor.setValue(minutes)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.title, 0, 0, top)
        grid.addWidget(self.minutes, 0, 1, top)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.addWidget(self.needs, 2, 0, top)
        grid.addWidget(self.kind, 2, 1, top)
        self.minutes.setFixedWidth(scaled(140))
        self.kind.setFixedWidth(scaled(140))
        self.body.addLayout(grid)

    def _on_edit(self) -> None:
        self.typed.emit(self.id, self.value, self.minutes_editor.value())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The focus went somewhere else in the window: that is kept."""
        if self._over or now is None or now is self or self.isAncestorOf(now) or now.window() is not self.window():
            return
        self.keep()
