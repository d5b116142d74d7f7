"""Where the editor of checklists comes into the page: its actions, and its place in front of everything else."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.language import tr
from app.ui.actions import page_actions
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.troubleshooting.service import TroubleshootingService

MakeEditor = Callable[[Surroundings, "TroubleshootingService", str], Any]
"""Makes the widget that edits the checklist of a key ("" = a new one). It has the signals ``closed()`` and ``saved(str)``,
``may_leave() -> bool``, which says whether the program may close, and ``files.choose_import()``."""


class Editing(QObject):
    """Opens the editor and puts it away. ``saved`` with the key of a checklist that was kept; ``ended`` when the editor is gone."""

    saved = Signal(str)
    ended = Signal()

    def __init__(
        self, around: Surroundings, service: "TroubleshootingService", stack: QStackedWidget, make: MakeEditor | None, page: QWidget
    ) -> None:
        super().__init__(page)
        self._around, self._service, self._stack, self._make = around, service, stack, make
        self._editor: Any = None
        self.current: Callable[[], str] = str
        self.actions: list[QAction] = []
        if make is not None:
            wanted = (
                (tr("Edit checklist…"), "", self._edit_current),
                (tr("New checklist…"), "", self.new),
                (tr("Import a checklist…"), "", self.bring_in),
            )
            self.actions = page_actions(page, wanted)

    @property
    def offered(self) -> bool:
        """Whether there is an editor."""
        return self._make is not None

    @property
    def open(self) -> bool:
        """Whether the editor is in front."""
        return self._editor is not None

    @property
    def editor(self) -> Any:
        """The editor in front; None when there is none."""
        return self._editor

    def new(self, _checked: bool = False) -> None:
        """Write a new checklist."""
        self.edit("")

    def bring_in(self) -> None:
        """Choose a file of a checklist; it is looked at in the editor before it is kept."""
        self.new()
        if self._editor is not None:
            self._editor.files.choose_import()

    def edit(self, key: str) -> None:
        """Edit a checklist; one of the district's becomes the school's own copy when it is saved."""
        if self._make is None or self._editor is not None:
            return
        editor = self._make(self._around, self._service, key)
        editor.closed.connect(self._put_away)
        editor.saved.connect(self.saved)
        self._editor = editor
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        editor.setFocus()

    def may_leave(self) -> bool:
        """Whether the editor, if there is one, lets the program close."""
        return self._editor is None or bool(self._editor.may_leave())

    def _edit_current(self) -> None:
        self.edit(self.current())

    def _put_away(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self._stack.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            self.ended.emit()
