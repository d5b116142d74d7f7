"""The tab with the edits that need an eye: the list, and beside it the one that is decided."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.language import marked, tr
from app.sync.page.eye.deeds import EyeDeeds
from app.sync.page.eye.look import eye_style
from app.sync.page.eye.record_pane import RecordPane
from app.sync.page.eye.rows import COLUMNS, EyeSource
from app.sync.page.eye.twins_pane import TwinsPane
from app.sync.rules.eye import TWICE, YOU, of_person, people_of
from app.sync.service.eye import EyeService
from app.ui.feature import Place, Surroundings
from app.ui.tables.records_table import RecordsTable
from app.ui.texts import no_key
from app.ui.widgets import EmptyState, Pane, QuietButton, text

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.sync.rules.eye import Task
    from app.sync.service.eye import MakeNames

_SOON_MS = 250
_LIST, _SIDE = 330, 660
_CALM = marked(
    "Everybody’s edits fit together. Where two people change the same thing without seeing each other, both values wait here for you."
)


class EyeTab(QWidget):
    """Signal ``counted``: how many records wait."""

    counted = Signal(int)

    def __init__(self, around: Surroundings, names: MakeNames) -> None:
        super().__init__()
        self._around = around
        self.service = EyeService(around.desk, names)
        self.source = EyeSource(self.service)
        self.table = RecordsTable(around, "open edits", COLUMNS, self.source)
        self.deeds = EyeDeeds(around, self.service, self)
        self.pane: RecordPane | TwinsPane | None = None
        self._wanted = ""
        self._then_focus = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.table.loader.load)
        self.empty = EmptyState("eye", tr("Nothing needs your eye"), tr(_CALM))
        self.nothing = Pane()
        self.side = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.stack = QStackedWidget()
        self.keep_button, self.print_button = QuietButton(tr("Keep as shown"), "check"), QuietButton(tr("Print"), "printer")
        self.side_button = QuietButton(tr("All of one side"), "users")
        self._actions = self._make_actions()
        self._arrange()
        self._connect()
        self._dress()
        self.table.loader.load()

    def opened(self) -> None:
        """Begin in the list."""
        if self.stack.currentIndex():
            self.empty.setFocus()
        elif not self._in_pane():
            self.table.enter()

    def changed(self, changes: Changes) -> None:
        """Something was done here, or has come: the list is read anew in a moment, what is being decided stays."""
        self.source.note(changes)
        self._soon.start()

    def show_place(self, place: Place) -> bool:
        """Show the edit of a record ("open_edit") or of all."""
        self._wanted = place.record_id
        self._go_to_wanted()
        return True

    def page_actions(self) -> Sequence[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self._actions, *self.table.actions_for_keys]

    def chosen(self) -> list[Task]:
        """The tasks of the chosen rows."""
        return [self.source.tasks[key] for key in self.table.view.selected_ids() if key in self.source.tasks]

    def listed(self) -> list[Task]:
        """The tasks of the list as it is filtered and sorted."""
        return [self.source.tasks[key] for key in self.table.model.ids() if key in self.source.tasks]

    def show_again(self) -> None:
        """Show the current one as it stands now, without what was chosen."""
        self._show(self.table.current, anew=True)

    def done(self, decided: Set[str]) -> None:
        """Some were decided: go on with the next, where the person was, who may have begun to decide another one by then."""
        if self.pane is None or self.pane.pristine or self.pane.task.key in decided:
            self._then_focus = self._in_pane()
            self._clear()
        self._soon.start(0)

    def _show(self, key: str, *, anew: bool = False) -> None:
        task = self.source.tasks.get(key)
        if self.pane is not None and not anew and task is not None and self.pane.task.key == key:
            if self.pane.task == task:
                return
            if not self.pane.pristine:
                self.pane.tell_news()
                return
        if task is None:
            if self.pane is not None and not self.pane.pristine:
                self.pane.tell_news()
                return
            self._clear()
            return
        had_focus = self._in_pane()
        self._clear()
        self.pane = TwinsPane(self._around, task, self.side) if task.kind == TWICE else RecordPane(self._around, task, self.side)
        self.deeds.serve(self.pane)
        self.pane.back_wanted.connect(self.table.view.setFocus)
        self.side.addWidget(self.pane)
        self.side.setCurrentWidget(self.pane)
        if had_focus or self._then_focus:
            self._then_focus = False
            self.pane.focus()

    def _in_pane(self) -> bool:
        focus = QApplication.focusWidget()
        return self.pane is not None and isinstance(focus, QWidget) and self.pane.isAncestorOf(focus)

    def _clear(self) -> None:
        if self.pane is not None:
            self.side.setCurrentWidget(self.nothing)
            self.side.removeWidget(self.pane)
            self.pane.deleteLater()
            self.pane = None

    def _enter_pane(self) -> None:
        if self.pane is not None:
            self.pane.focus()

    def _on_loaded(self) -> None:
        self.counted.emit(len(self.source.tasks))
        self.stack.setCurrentIndex(0 if self.source.tasks else 1)
        if not self.source.tasks:
            self._clear()
            return
        if not self._go_to_wanted():
            if not self.table.current and self.table.model.rowCount():
                self.table.view.setCurrentIndex(self.table.model.index(0, self.table.view.shown_columns()[0]))
            self._show(self.pane.task.key if self.pane is not None and not self.pane.pristine else self.table.current)

    def _on_counted(self) -> None:
        """Rows that come to stand in the list: the first is shown."""
        if self.table.model.rowCount():
            self.stack.setCurrentIndex(0)
        if self.pane is None and not self.table.current and not self.table.awaits and self.table.model.rowCount():
            self.table.view.setCurrentIndex(self.table.model.index(0, self.table.view.shown_columns()[0]))

    def _go_to_wanted(self) -> bool:
        found = next((task.key for task in self.source.tasks.values() if self._wanted and task.id == self._wanted), "")
        if found:
            self._wanted = ""
            self.table.show_only(())
            self.table.show_record(found)
        return bool(found)

    def _offer_sides(self, menu: QMenu) -> None:
        """Whose values may hold in all of the chosen rows."""
        menu.clear()
        chosen = self.chosen()
        for person in people_of(chosen):
            number = sum(1 for task in chosen if of_person(task, person) is not None)
            if person == YOU:
                words = tr("All of yours · {number:,} of {all:,} chosen", number=number, all=len(chosen))
            else:
                words = tr("All of {person}’s · {number:,} of {all:,} chosen", person=person, number=number, all=len(chosen))
            menu.addAction(no_key(words)).triggered.connect(lambda _on=False, person=person: self.deeds.keep_side(chosen, person))
        if menu.isEmpty():
            menu.addAction(tr("Choose rows first")).setEnabled(False)

    def _dress(self) -> None:
        self.setStyleSheet(eye_style(self._around.theme))
        self._split.setSizes([self._around.theme.pixels(_LIST), self._around.theme.pixels(_SIDE)])

    def _arrange(self) -> None:
        self.nothing.body.addWidget(text(tr("Choose one to see both values."), "soft", wrap=True))
        self.nothing.body.addStretch()
        self.side.addWidget(self.nothing)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._split.addWidget(self.table)
        self._split.addWidget(self.side)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.table.bar, 1)
        bar.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignTop)
        bar.addWidget(self.side_button, 0, Qt.AlignmentFlag.AlignTop)
        bar.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(bar)
        column.addWidget(self._split, 1)
        self.stack.addWidget(whole)
        self.stack.addWidget(self.empty)
        self.stack.setCurrentIndex(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.table.loader.loaded.connect(self._on_loaded)
        self.table.counted.connect(lambda _shown, _all: self._on_counted())
        self.table.record_chosen.connect(self._show)
        self.table.record_opened.connect(lambda _key: self._enter_pane())
        self.table.view.doubleClicked.connect(lambda _index: self._enter_pane())
        self.keep_button.clicked.connect(lambda: self.deeds.keep(self.chosen()))
        sides = QMenu(self.side_button)
        sides.aboutToShow.connect(lambda: self._offer_sides(sides))
        self.side_button.setMenu(sides)
        self.print_button.clicked.connect(lambda: self.deeds.print_list(self.listed()))
        self.deeds.done.connect(self.done)
        self.deeds.again_wanted.connect(self.show_again)
        self._around.theme.changed.connect(self._dress)
        self._around.theme.changed.connect(self.table.dress)

    def _make_actions(self) -> list[QAction]:
        wanted = (
            (tr("Keep the chosen ones as shown"), "Ctrl+Return", lambda: self.deeds.keep(self.chosen())),
            (tr("Print what needs your eye…"), "Ctrl+P", lambda: self.deeds.print_list(self.listed())),
            (tr("Copy every value as a list"), "Ctrl+Shift+C", lambda: self.deeds.copy_list(self.listed())),
        )
        made = []
        for words, keys, run in wanted:
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)
            made.append(action)
        self.table.offer(made)
        self.table.act([(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.table.editing.copy)])
        return made
