"""Export and import of one checklist: the file dialogs, the preview, and what follows."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import marked, tr
from app.troubleshooting.page.editor.edits import free_key
from app.troubleshooting.page.editor.exchange import read_file, write_file
from app.troubleshooting.page.editor.import_sheet import ImportSheet
from app.troubleshooting.page.editor.keeping import Keeping
from app.troubleshooting.rules.checklist import Checklist
from app.ui.feature import Surroundings

_FILTER = marked("Checklist (*.toml)")


class Files(QObject):
    """Signal ``previewed``: the sheet that shows what a file holds is open."""

    previewed = Signal(object)

    def __init__(self, around: Surroundings, keeping: Keeping, window: Callable[[], QWidget]) -> None:
        super().__init__(keeping)
        self._around, self._keeping, self._window = around, keeping, window
        self.sheet: ImportSheet | None = None

    def choose_export(self) -> None:
        """Ask where to, then export."""
        name = self._keeping.key or "checklist"
        chosen, _ = QFileDialog.getSaveFileName(self._window(), tr("Export the checklist"), f"{name}.toml", tr(_FILTER))
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write the checklist as it is in the editor."""
        checklist = self._keeping.checklist
        if not checklist.key:
            checklist = self._keyed(checklist)
        self._around.jobs.read(
            lambda _progress: write_file(path, checklist),
            title="",
            owner=self,
            done=lambda _none: self._around.notices.say(tr("Exported as “{name}”.", name=path.name)),
            failed=self._around.notices.fail,
        )

    def choose_import(self) -> None:
        """Ask for a file, then look at it."""
        chosen, _ = QFileDialog.getOpenFileName(self._window(), tr("Import a checklist"), "", tr(_FILTER))
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, path: Path) -> None:
        """Read a file and show what it holds."""
        self._around.jobs.read(
            lambda _progress: read_file(path), title="", owner=self, done=self._preview, failed=self._around.notices.fail
        )

    def _preview(self, checklist: Checklist) -> None:
        loaded = self._keeping.loaded
        entries = loaded.shelf.entries if loaded is not None else {}
        sheet = self.sheet = ImportSheet(checklist, entries, self._window())
        sheet.accepted.connect(lambda: self._take(checklist, replaces=sheet.replaces))
        sheet.finished.connect(lambda _how: self._forget())
        sheet.open()
        self.previewed.emit(sheet)

    def _take(self, checklist: Checklist, *, replaces: bool) -> None:
        if replaces:
            self._keeping.replace_other(checklist.key, checklist)
        else:
            self._keeping.begin_new(_unkeyed(checklist))

    def _forget(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _keyed(self, checklist: Checklist) -> Checklist:
        return _with_key(checklist, self._keeping.titles)


def _unkeyed(checklist: Checklist) -> Checklist:
    return replace(checklist, key="")


def _with_key(checklist: Checklist, taken: Collection[str]) -> Checklist:
    return replace(checklist, key=free_key(checklist.title, taken))
