"""The tab of the improvement plan: the school's goals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.improvement_plan.page.goal_sheet import GoalSheet
from app.improvement_plan.printout import PrintedGoal, print_goals
from app.language import marked, tr, trn
from app.ui.actions import page_actions
from app.ui.feature import Page, Place, Surroundings
from app.ui.paper.paperwork import Paperwork
from app.ui.sheet_answers import closing, refusing
from app.ui.tables.columns import Column, Row, plainly
from app.ui.tables.query import Condition
from app.ui.tables.records_table import RecordsTable
from app.ui.widgets import EmptyState, PageHeader, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.errors import UserError
    from app.improvement_plan.service import PlanService
    from app.store.changes import Changes
    from app.store.seen import Seen
    from app.store.value import Value

_IN_FORCE, _PUT_ASIDE = marked("In force"), marked("Put aside")
"""The states of a goal, as filters know them."""
_COLUMNS = (
    Column("number", "Goal", width=76, look="strong"),
    Column("area", "Area", "choice", width=108),
    Column("title", "What is to be reached", width=250),
    Column("measure", "Measure", width=170, look="soft"),
    Column("target", "Target", width=120),
    Column("owner", "Owner", width=112),
    Column("school_year", "School year", "choice", width=88),
    Column(
        *("state", "State", "choice"),
        width=84,
        look="badge",
        show=lambda state: tr(plainly(state)),
        tone=lambda value: "ok" if value == _IN_FORCE else "neutral",
    ),
)
_EMPTY = marked(
    "Add the goals of the school's plan for this year: PD sessions link to them, and the evidence report shows what came of each."
)


class GoalSource:
    """The goals as a table takes them; read on background threads."""

    def __init__(self, service: PlanService) -> None:
        self._service = service

    def stream(self) -> Iterator[Sequence[Row]]:
        """All of them, archived ones too."""
        yield [
            (
                *(goal.id, goal.number, goal.area, goal.title, goal.measure, goal.target, goal.owner, goal.school_year),
                _PUT_ASIDE if goal.archived else _IN_FORCE,
            )
            for goal in self._service.all()
        ]

    def only(self, ids: Sequence[str]) -> Iterable[Row]:
        """Some of them."""
        wanted = set(ids)
        return [row for piece in self.stream() for row in piece if row[0] in wanted]


class PlanPage(Page):
    """The goals of the school."""

    title = marked("Improvement plan")
    painted = Signal()

    def __init__(self, around: Surroundings, service: PlanService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.service = service
        self.paper = Paperwork(around, self)
        self.table = RecordsTable(around, "goals", _COLUMNS, GoalSource(service))
        self.stack = QStackedWidget()
        first = PrimaryButton(tr("Add a goal"), "plus")
        first.clicked.connect(self.add)
        self.empty = EmptyState("target", tr("No goals yet"), tr(_EMPTY), (first,))
        self.print_button = QuietButton(tr("Print"), "printer")
        self.new_button = PrimaryButton(tr("Add a goal"), "plus")
        self.header = PageHeader(tr(self.title), "", (self.print_button, self.new_button))
        self.edit_button, self.sessions_button = QuietButton(tr("Edit"), "pencil"), QuietButton(tr("PD sessions for it"), "presentation")
        self.archive_button = QuietButton(tr("Put aside"), "archive")
        self._actions = self._make_actions()
        self._arrange()
        self._connect()
        self.table.show_only((Condition("state", "is", (_IN_FORCE,)),))
        self.table.loader.load()

    def opened(self) -> None:
        """The filter is ready to type in."""
        if self.stack.currentWidget() is self.empty:
            self.empty.setFocus()
        else:
            self.table.bar.search.setFocus()

    def show_place(self, place: Place) -> bool:
        """A goal, or something to do."""
        if place.record_type == "action":
            deed = {"new": self.add, "print": self.print_goals}.get(place.record_id)
            if deed is not None:
                QTimer.singleShot(0, self, deed)
            return deed is not None
        if place.record_id:
            self.table.show_only(())
            self.table.show_record(place.record_id)
        return True

    def changed(self, changes: Changes) -> None:
        """Refresh the goals that changed."""
        if "goal" in changes.types:
            self.table.loader.refresh(changes.types["goal"])

    def page_actions(self) -> list[QAction]:
        """Everything that has a key or a name in Ctrl K."""
        return [*self._actions, *self.table.actions_for_keys]

    def leave(self) -> bool:
        """Columns are remembered."""
        self.table.control.leave()
        return True

    def add(self) -> None:
        """The form of a new goal."""
        self._ask("", lambda: dict(self.service.suggested()))

    def edit(self) -> None:
        """The form of the current goal."""
        id = self.table.current
        if id:
            self._ask(id, lambda: self.service.values(id))

    def archive(self) -> None:
        """Put the chosen goals aside, or bring them back when all are aside already."""
        ids = self.table.view.selected_ids()
        if not ids:
            return
        states = {self.table.model.value(row, len(_COLUMNS) - 1) for row in self.table.view.chosen.rows()}
        deed = self.service.bring_back if states == {_PUT_ASIDE} else self.service.archive
        self._write(lambda: deed(ids))

    def show_sessions(self) -> None:
        """The PD sessions that serve the current goal."""
        id = self.table.current
        row = self.table.model.row_of(id) if id else None
        if row is not None:
            self._around.navigate(Place("pd", filter={"goal": self.table.model.text(row, 2) or self.table.model.text(row, 0)}))

    def print_goals(self) -> None:
        """The goals as they are filtered and sorted, by year."""
        ids = self.table.model.ids()
        paper, heading, service = self.paper.paper(), self.paper.heading(self.title), self.service

        def chosen() -> list[PrintedGoal]:
            known = {goal.id: goal for goal in service.all()}
            found = [known[id] for id in ids if id in known]
            found.sort(key=lambda goal: goal.school_year, reverse=True)
            return [
                PrintedGoal(goal.school_year, (goal.number, goal.area, goal.title, goal.measure, goal.target, goal.owner)) for goal in found
            ]

        self.paper.draw(tr(self.title), lambda path, progress: print_goals(path, chosen(), paper=paper, heading=heading, progress=progress))

    def _ask(self, id: str, read: Callable[[], dict[str, Value]]) -> None:
        service = self.service

        def done(found: tuple[Seen | None, dict[str, Value], list[str]]) -> None:
            seen, values, owners = found
            sheet = GoalSheet(values, service.district.areas, owners, is_new=not id, parent=self.window())
            if not id:
                sheet.offer(service.suggested)

            def save(typed: dict[str, Value]) -> None:
                def work() -> str:
                    if id:
                        return service.save(id, typed, seen)
                    service.add(typed)
                    return tr("Goal added")

                self._write(work, closing(sheet), refusing(sheet, sheet.refuse, self._around.notices))

            sheet.wanted.connect(save)
            self.paper.open(sheet)

        def work(_progress: object) -> tuple[Seen | None, dict[str, Value], list[str]]:
            seen = service.seen(id) if id else None
            return seen, read(), sorted({goal.owner for goal in service.all() if goal.owner}, key=str.casefold)

        self._around.jobs.read(work, title="", owner=self, done=done, failed=self._around.notices.fail)

    def _write(
        self, work: Callable[[], str], done: Callable[[], None] | None = None, failed: Callable[[UserError], None] | None = None
    ) -> None:
        def told(label: str) -> None:
            if label:
                self._around.notices.say(f"{label}.", undoable=True)
            if done is not None:
                done()

        self._around.jobs.write(
            lambda _progress: work(), title=tr("Saving"), owner=self, done=told, failed=failed or self._around.notices.fail
        )

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table.bar)
        column.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.edit_button, self.sessions_button, self.archive_button):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        self.stack.addWidget(whole)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 20, 26, 22)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.add)
        self.print_button.clicked.connect(self.print_goals)
        self.edit_button.clicked.connect(self.edit)
        self.sessions_button.clicked.connect(self.show_sessions)
        self.archive_button.clicked.connect(self.archive)
        self.table.record_opened.connect(lambda _id: self.edit())
        self.table.view.doubleClicked.connect(lambda _index: self.edit())
        self.table.counted.connect(self._on_counted)
        self.table.record_chosen.connect(lambda _id: self._name_archive())
        self.table.view.first_painted.connect(self.painted)
        self._around.theme.changed.connect(self.table.dress)

    def _make_actions(self) -> list[QAction]:
        wanted: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("Add a goal"), "Ctrl+N", self.add),
            (tr("Edit"), "", self.edit),
            (tr("Put aside, or bring back"), "Ctrl+E", self.archive),
            (tr("PD sessions for it"), "", self.show_sessions),
            (tr("Print the goals…"), "Ctrl+P", self.print_goals),
        )
        made = page_actions(self, wanted)
        self.table.offer(made[:4])
        self.table.act([(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.table.editing.copy)])
        return made

    def _name_archive(self) -> None:
        row = self.table.view.currentIndex().row()
        aside = row >= 0 and self.table.model.value(row, len(_COLUMNS) - 1) == _PUT_ASIDE
        self.archive_button.setText(tr("Bring back") if aside else tr("Put aside"))

    def _on_counted(self, shown: int, total: int) -> None:
        self.stack.setCurrentIndex(1 if total == 0 and not self.table.loader.loading else 0)
        words = trn(total, "{number} goal", "{number} goals")
        self.header.say(words if shown == total else tr("{words} · {shown:,} shown", words=words, shown=shown))
