"""The editor in front of the Troubleshoot page: outline, drawn flow and form of one checklist."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.troubleshooting.page.editor.banners import Banners
from app.troubleshooting.page.editor.edits import kind_of, taken_over
from app.troubleshooting.page.editor.files import Files
from app.troubleshooting.page.editor.handling import Handling
from app.troubleshooting.page.editor.keeping import Keeping, refusal
from app.troubleshooting.page.editor.news_sheet import NewsSheet
from app.troubleshooting.page.editor.panes import Panes
from app.troubleshooting.rules.checklist import Checklist
from app.ui.actions import Wanted, page_actions
from app.ui.feature import Surroundings
from app.ui.widgets import IconButton, PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.troubleshooting.service import TroubleshootingService


def make_editor(around: Surroundings, service: "TroubleshootingService", key: str) -> "EditorPane":
    """The editor of the checklist of a key; "" for a new one."""
    return EditorPane(around, service, key)


class EditorPane(QWidget):
    """Signals: ``saved`` with the key of what was kept, ``closed`` when it may be put away; its draft is on the disk then."""

    saved = Signal(str)
    closed = Signal()

    def __init__(self, around: Surroundings, service: "TroubleshootingService", key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.keeping = Keeping(around, service, key, self)
        self.files = Files(around, self.keeping, self.window)
        self.panes = Panes(around.theme, self._wrong)
        self.handling = Handling(self.keeping, self.panes)
        self.banners = Banners(self.keeping, self._copy, self.show_news, self._throw_away)
        self.undo_button, self.redo_button = IconButton("undo-2", tr("Undo (Ctrl Z)")), IconButton("redo-2", tr("Redo (Ctrl Shift Z)"))
        self.more_button = QuietButton(tr("More"), "ellipsis")
        self.close_button, self.save_button = QuietButton(tr("Close"), "x"), PrimaryButton(tr("Save"), "save")
        buttons = (self.undo_button, self.redo_button, self.more_button, self.close_button, self.save_button)
        self.header = PageHeader(tr("Edit a checklist"), "", buttons)
        self.menu = QMenu(self)
        self.news_sheet: NewsSheet | None = None
        self._waiting_import: Path | None = None
        self._troubled: set[tuple[str, str]] = set()
        self._told: UserError | None = None
        self._judge = QTimer(self, singleShot=True, interval=0)
        self._judge.timeout.connect(self._show_state)
        self._arrange()
        self._connect()
        self._show_state()
        self.keeping.load()

    def may_leave(self) -> bool:
        """What is not saved is kept as a draft."""
        self.keeping.keep_draft()
        self._around.drafts.keep_now()
        return True

    def import_file(self, path: Path) -> None:
        """Look at a file and offer to take its checklist."""
        if self.keeping.loaded is None:
            self._waiting_import = path
        else:
            self.files.look_at(path)

    def go(self, key: str, field: str = "") -> None:
        """Show what a problem is about and put the focus into the field."""
        self.work_on(kind_of(self.keeping.checklist, key, field), key, field)

    def work_on(self, kind: str, key: str, field: str = "") -> None:
        """Show a part and put the focus into one of its fields, or into the first."""
        self._show_part(kind, key)
        self.panes.forms.form.show_all_wrong()
        self.panes.forms.form.focus(field)

    def save(self) -> None:
        """Keep it, if it can be run; otherwise lead to the first thing that is wrong."""
        if self.keeping.read_only:
            return
        self.keeping.keep_draft()
        found = self.keeping.problems()
        if found:
            self._told = refusal(found)
            self._around.notices.fail(self._told)
            self.go(found[0].part, found[0].field)
        else:
            self.keeping.save()

    def close_editor(self) -> None:
        """Back to the library; what is not saved waits here."""
        self.may_leave()
        if self.keeping.loaded is not None and self.keeping.unsaved:
            self._around.notices.say(tr("Your draft is kept. It is here when you edit this checklist again."))
        self.closed.emit()

    def show_news(self) -> None:
        """What the district has changed, to be taken over or not."""
        loaded = self.keeping.loaded
        if loaded is None or loaded.entry is None or loaded.entry.district is None:
            return
        district = loaded.entry.district
        sheet = self.news_sheet = NewsSheet(loaded.entry.checklist.title, loaded.news, district.version, self.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.keep_wanted.connect(self.keeping.keep_ours)
        sheet.all_wanted.connect(lambda: self._take_news(replace(district, owner=self.keeping.checklist.owner)))
        sheet.some_wanted.connect(lambda chosen: self._take_news(taken_over(self.keeping.checklist, district, chosen)))
        sheet.destroyed.connect(self._forget_sheet)
        sheet.open()

    def duplicate_checklist(self) -> None:
        """Go on with a copy as a new checklist."""
        checklist = self.keeping.checklist
        self.keeping.begin_new(replace(checklist, key="", title=f"Copy of {checklist.title}"[:48], short=checklist.short))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self.panes.fit(self.panes.width())

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the editor's while it is in front."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undoing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Z and Ctrl Shift Z; Esc goes back to the library."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.handling.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.handling.redo()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def _wrong(self, key: str, field: str) -> str:
        """The sentence on a field of a part."""
        found = (problem.words for problem in self.keeping.problems() if (problem.part, problem.field) == (key, field))
        return next(found, "")

    def _copy(self) -> None:
        self.keeping.copy()
        self._show_state()
        self._follow()
        self.panes.forms.form.focus()

    def _throw_away(self) -> None:
        self.keeping.throw_away()
        self.closed.emit()

    def _take_news(self, checklist: Checklist) -> None:
        self.keeping.looked_at_news()
        self.keeping.work.change(checklist)
        self._follow()
        self._around.notices.say(tr("Taken over into your draft. Save it when it is right; Ctrl Z takes it back."))

    def _ready(self) -> None:
        self._show_state()
        self._follow()
        self.panes.flow.show_beginning()
        strip = self.banners.strips.get("copy")
        if strip is not None:
            strip.button.setFocus()
        else:
            self.panes.forms.form.focus()
        waiting, self._waiting_import = self._waiting_import, None
        if waiting is not None:
            self.files.look_at(waiting)

    def _follow(self) -> None:
        """Show the part in hand again, or the head if it is gone."""
        self._show_part(self.panes.forms.kind, self.panes.forms.key)

    def _show_part(self, kind: str, key: str) -> None:
        self.panes.forms.show_part(self.keeping.checklist, kind, key, self.keeping.titles)
        kind, key = self.panes.forms.kind, self.panes.forms.key
        self.panes.outline.choose(kind, key)
        self.panes.flow.choose("" if kind == "fact" else key)
        self.panes.allow_part(editing=bool(kind) and not self.keeping.read_only)

    def _show_state(self) -> None:
        """Everything but the form: the outline, the flow, what is wrong, what can be done."""
        self._judge.stop()
        keeping, panes = self.keeping, self.panes
        found = keeping.problems()
        if self._told is not None and not found:
            self._around.notices.withdraw(self._told)
            self._told = None
        self._troubled = {(kind_of(keeping.checklist, problem.part, problem.field), problem.part) for problem in found}
        self._show_parts()
        panes.troubles.show_problems(found)
        panes.allow(editing=not keeping.read_only)
        panes.allow_part(editing=bool(panes.forms.kind) and not keeping.read_only)
        self.banners.show_state()
        self.undo_button.setEnabled(keeping.work.can_undo)
        self.redo_button.setEnabled(keeping.work.can_redo)
        self.save_button.setEnabled(not keeping.read_only)
        new = not keeping.key
        title = keeping.checklist.title or tr("New checklist")
        if self.header.title.text() != title:
            self.header.title.setText(title)
        words = (
            tr("Your school’s own") if new or not keeping.read_only else tr("From the district"),
            tr("not saved yet") if keeping.unsaved else "",
        )
        self.header.say(" · ".join(filter(None, words)))

    def _show_parts(self) -> None:
        """Outline and flow, with what was known to be wrong."""
        keeping, panes = self.keeping, self.panes
        cards = {key for kind, key in self._troubled if kind != "fact"}
        panes.outline.show_checklist(keeping.checklist, self._troubled)
        panes.flow.show_checklist(keeping.checklist, "" if panes.forms.kind == "fact" else panes.forms.key, cards)

    def _changed(self) -> None:
        """Show what was typed at once, and what is wrong with it right after."""
        self._show_parts()
        self._judge.start()
        forms = self.panes.forms
        forms.show_part(self.keeping.checklist, forms.kind, forms.key, self.keeping.titles)

    def _was_saved(self, key: str) -> None:
        self.saved.emit(key)
        self.closed.emit()

    def _dress(self) -> None:
        self.panes.dress()
        self.panes.fit(self.panes.width())

    def _forget_sheet(self) -> None:
        self.news_sheet = None

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 22)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.banners)
        self.banners.comes_after = self.save_button
        column.addWidget(self.panes, 1)
        entries: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Duplicate as a new checklist"), self.duplicate_checklist),
            (tr("Export…"), self.files.choose_export),
            (tr("Import…"), self.files.choose_import),
            (tr("Throw the draft away"), self._throw_away),
            (tr("Delete the school’s checklist"), self.keeping.delete),
        )
        for words, run in entries:
            self.menu.addAction(words).triggered.connect(lambda _checked=False, run=run: run())
        self.menu.aboutToShow.connect(self._show_menu)
        self.more_button.setMenu(self.menu)

    def _show_menu(self) -> None:
        entry = self.keeping.loaded.entry if self.keeping.loaded is not None else None
        self.menu.actions()[-1].setEnabled(entry is not None and entry.own)
        self.menu.actions()[-2].setEnabled(self.keeping.unsaved)

    def _connect(self) -> None:
        panes, keeping = self.panes, self.keeping
        keeping.ready.connect(self._ready)
        keeping.changed.connect(self._changed)
        keeping.saved.connect(self._was_saved)
        keeping.deleted.connect(lambda _key: self.closed.emit())
        keeping.refused.connect(self._around.notices.fail)
        panes.outline.chosen.connect(self._show_part)
        self.handling.went.connect(self.work_on)
        self.handling.followed.connect(self._follow)
        panes.flow.chosen.connect(lambda key: self._show_part(kind_of(keeping.checklist, key), key))
        panes.troubles.opened.connect(self.go)
        self.undo_button.clicked.connect(self.handling.undo)
        self.redo_button.clicked.connect(self.handling.redo)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close_editor)
        self._around.theme.changed.connect(self._dress)
        wanted: tuple[Wanted, ...] = (
            (tr("Save the checklist"), "Ctrl+S", self.save),
            (tr("Next part"), "Alt+PgDown", lambda: panes.outline.step(1)),
            (tr("Part before"), "Alt+PgUp", lambda: panes.outline.step(-1)),
            (tr("Add a step"), "Ctrl+Shift+A", lambda: self.handling.add("step")),
        )
        page_actions(self, wanted)


def _undoing(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
