"""What is done to the parts of the checklist in the editor: words changed, parts added, removed, duplicated, moved."""

from PySide6.QtCore import QObject, Signal

from app.troubleshooting.page.editor.edits import added, duplicated, moved, part_of, removed, with_field, with_head
from app.troubleshooting.page.editor.keeping import Keeping
from app.troubleshooting.page.editor.panes import Panes
from app.troubleshooting.page.editor.part_forms import NEW_OUTCOME, NEW_STEP

_NEW_PLACES = {NEW_STEP: "step", NEW_OUTCOME: "outcome"}


class Handling(QObject):
    """Signals: ``went`` with kind and key of a part that is to be worked on now, ``followed`` when the part in hand may be gone."""

    went = Signal(str, str)
    followed = Signal()

    def __init__(self, keeping: Keeping, panes: Panes) -> None:
        super().__init__(keeping)
        self._keeping, self._panes = keeping, panes
        self._connect()

    def edited(self, kind: str, key: str, field: str, value: object) -> None:
        """A field of a part (kind "" is the head) says something else; a new place to lead to is made at once."""
        keeping = self._keeping
        checklist = keeping.checklist
        if keeping.read_only or (kind and part_of(checklist, kind, key) is None):
            return
        if not kind:
            keeping.work.change(with_head(checklist, {field: value}), f"head {field}")
        elif isinstance(value, str) and value in _NEW_PLACES:
            wider, new = added(checklist, _NEW_PLACES[value], key if value == NEW_STEP else "")
            keeping.work.change(with_field(wider, kind, key, field, new))
            self.went.emit(_NEW_PLACES[value], new)
        else:
            keeping.work.change(with_field(checklist, kind, key, field, value), f"{kind} {key} {field}")

    def add(self, kind: str) -> None:
        """A new part behind the one in hand."""
        if not self._keeping.read_only:
            here = self._panes.forms
            checklist, key = added(self._keeping.checklist, kind, here.key if here.kind == kind else "")
            self._keeping.work.change(checklist)
            self.went.emit(kind, key)

    def duplicate(self, kind: str, key: str) -> None:
        """The same part once more."""
        if not self._keeping.read_only and key:
            checklist, new = duplicated(self._keeping.checklist, kind, key)
            self._keeping.work.change(checklist)
            self.went.emit(kind, new)

    def remove(self, kind: str, key: str) -> None:
        """Without a part."""
        if not self._keeping.read_only and key:
            self._keeping.work.change(removed(self._keeping.checklist, kind, key))
            self.followed.emit()

    def move(self, kind: str, key: str, by: int) -> None:
        """A part further up or down."""
        if not self._keeping.read_only and key:
            self._keeping.work.change(moved(self._keeping.checklist, kind, key, by))

    def undo(self) -> None:
        """Take the last change back."""
        if self._keeping.work.undo():
            self.followed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._keeping.work.redo():
            self.followed.emit()

    def _connect(self) -> None:
        panes = self._panes
        panes.outline.add_wanted.connect(self.add)
        panes.outline.remove_wanted.connect(self.remove)
        panes.outline.duplicate_wanted.connect(self.duplicate)
        panes.outline.move_wanted.connect(self.move)
        panes.forms.edited.connect(self.edited)
        panes.forms.undo_wanted.connect(self.undo)
        panes.forms.redo_wanted.connect(self.redo)
        for button, kind in ((panes.add_step, "step"), (panes.add_outcome, "outcome"), (panes.add_fact, "fact")):
            button.clicked.connect(lambda _checked=False, kind=kind: self.add(kind))
        panes.up.clicked.connect(lambda: self.move(panes.forms.kind, panes.forms.key, -1))
        panes.down.clicked.connect(lambda: self.move(panes.forms.kind, panes.forms.key, 1))
        panes.twice.clicked.connect(lambda: self.duplicate(panes.forms.kind, panes.forms.key))
        panes.remove.clicked.connect(lambda: self.remove(panes.forms.kind, panes.forms.key))
