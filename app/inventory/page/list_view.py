"""A short list with a form: rooms, people, stock, models."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.inventory.page.list_form import FieldSpec, ListForm, Values
from app.language import tr, trn
from app.ui.feature import Surroundings
from app.ui.tables.columns import Column, Row
from app.ui.tables.control import TableControl
from app.ui.tables.editing import TableEditing
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.look import COMFORTABLE, HEADER, TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.remembered import Remembered
from app.ui.tables.view import RecordsView
from app.ui.widgets import EmptyState, Pane, PrimaryButton, QuietButton, WrapRow

if TYPE_CHECKING:
    from app.store.seen import Seen


_ICONS = {"rooms": "door-open", "people": "users", "stock": "boxes", "models": "monitor-smartphone"}


def _nothing_seen(_id: str) -> None:
    """For lists whose records are named by what they hold."""


@dataclass(frozen=True)
class ListSpec:
    """What makes one list: ``fetch`` reads all rows, ``load`` the values of one for its form; ``save`` (id "" = new) and
    ``delete`` return what was done in words. ``deeds`` are further buttons: words, icon, and what to do with the selected ids.
    """

    key: str
    one: str
    many: str
    record_types: tuple[str, ...]
    columns: tuple[Column, ...]
    fields: tuple[FieldSpec, ...]
    fetch: Callable[[], Sequence[Row]]
    load: Callable[[str], Values]
    save: Callable[[str, Values, "Seen | None"], str]
    empty: str
    delete: Callable[[Sequence[str]], str] | None = None
    deeds: Mapping[str, tuple[str, Callable[[Sequence[str]], None]]] = field(default_factory=dict)
    seen: Callable[[str], "Seen | None"] = _nothing_seen
    """What stands in one when its form is opened: a later value of somebody else is not overwritten unseen."""


class ListView(QWidget):
    """Filter bar, table, buttons below; Enter edits."""

    counted = Signal()

    def __init__(self, surroundings: Surroundings, spec: ListSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        self.spec = spec
        self.model = RecordsModel(spec.columns, self)
        self.view = RecordsView(self.model, self._look(), self)
        self.view.setAccessibleName(spec.many.capitalize())
        self.control = TableControl(self.view, Remembered(surroundings.desk.settings, surroundings.jobs), spec.key)
        self.bar = FilterBar(self.control, tr("Filter {many}", many=spec.many), self)
        self.bar.lead_to(self.view)
        self._editing = TableEditing(self.view)
        first = PrimaryButton(self.adding, "plus")
        first.clicked.connect(self.add)
        self._nothing = EmptyState(_ICONS.get(spec.key, "boxes"), tr("No {many} yet", many=spec.many), spec.empty, (first,))
        self._nothing.hide()
        self._below = WrapRow()
        self._menu_actions: list[QAction] = []
        self._wanted = ""
        self._known = False
        self._arrange()
        self.dress()
        self.view.record_opened.connect(self.edit)
        self.view.doubleClicked.connect(lambda _index: self.edit(self.view.current_id() or ""))
        self.view.menu_asked.connect(self._offer_menu)
        self.view.text_typed.connect(self.bar.take_typed)
        self.bar.left_downwards.connect(self.view.setFocus)
        self.control.answered.connect(self._on_answer)
        self.reload()

    @property
    def adding(self) -> str:
        """The words of the button that adds one."""
        return tr("Add {one}", one=self.spec.one)

    def words(self) -> str:
        """How many there are."""
        total, shown = len(self.model.snapshot), self.model.rowCount()
        words = trn(total, "{number} {one}", "{number} {many}", one=self.spec.one, many=self.spec.many)
        return words if shown == total else tr("{words} · {shown:,} selected by filter", words=words, shown=shown)

    def filters(self) -> list[str]:
        """What the list is filtered by, in words."""
        conditions = [one.words(self.model.columns[self.model.snapshot.index_of(one.column)]) for one in self.control.conditions]
        typed = self.control.current.text.strip()
        return [f"“{typed}”", *conditions] if typed else conditions

    def as_shown(self) -> tuple[list[Column], list[list[str]]]:
        """The columns, with the titles that are declared, and texts of the list as filtered and sorted."""
        shown = self.view.shown_columns()
        columns = [self.model.columns[at]._replace(title=self.model.declared[at]) for at in shown]
        return columns, [[self.model.text(row, at) for at in shown] for row in range(self.model.rowCount())]

    def reload(self) -> None:
        """Read the list anew."""

        def done(rows: Sequence[Row]) -> None:
            prepared = self.model.snapshot.prepare(rows)
            here = {str(row[0]) for row, _ in prepared}
            gone = [identity for identity in self.model.snapshot.position_of if identity not in here]
            self._known = True
            self.model.arrivals.refresh(prepared, gone)
            if not prepared:
                self._on_answer(0, 0)

        self._around.jobs.read(
            lambda _progress: self.spec.fetch(),
            title=tr("Reading {many}", many=self.spec.many),
            owner=self,
            done=done,
            failed=self._around.notices.fail,
        )

    def show_record(self, identity: str) -> None:
        """Go to one."""
        self._wanted = identity
        self.control.set_text("")
        self.control.set_conditions(())
        self.view.select_ids([identity])

    def add(self) -> None:
        """The form of a new one."""
        self._open("")

    def edit(self, identity: str = "") -> None:
        """The form of one, of the current one by default."""
        wanted = identity or self.view.current_id() or ""
        if wanted:
            self._open(wanted)
        else:
            self.ask_to_choose()

    def delete(self) -> None:
        """Delete the selected ones; Undo brings them back."""
        chosen, delete = self.view.selected_ids(), self.spec.delete
        if not chosen:
            self.ask_to_choose()
        elif delete is not None:
            self.run(lambda: delete(chosen))

    def ask_to_choose(self) -> None:
        """Something was to be done with a row, and none is chosen."""
        self._around.notices.say(tr("Choose a {one} in the list first.", one=self.spec.one))

    def run(self, work: Callable[[], str]) -> None:
        """Something that is written; what was done is said with Undo."""
        self._around.jobs.write(
            lambda _progress: work(),
            title=tr("Saving"),
            owner=self,
            done=lambda label: self._around.notices.say(f"{label}.", undoable=True) if label else None,
            failed=self._around.notices.fail,
        )

    def dress(self) -> None:
        """Take the theme's colours and sizes."""
        self.view.dress(self._look(), self.view.font())
        self.control.header.set_scale(self._around.theme.scale, self._around.theme.pixels(HEADER))

    def _look(self) -> TableLook:
        theme = self._around.theme
        return TableLook.of_tokens(theme.tokens, round(COMFORTABLE * theme.scale) + 1)

    def _arrange(self) -> None:
        pane = Pane(margin=0, parent=self)
        pane.body.setContentsMargins(1, 1, 1, 8)
        pane.body.addWidget(self.view)
        pane.body.addWidget(self._nothing)
        offered: list[tuple[str, str, Callable[[], None]]] = [(tr("Edit"), "pencil", self.edit)]
        for words, (icon_name, run) in self.spec.deeds.items():
            offered.append((words, icon_name, lambda run=run: run(self.view.selected_ids())))  # type: ignore[misc]
        if self.spec.delete is not None:
            offered.append((tr("Delete"), "trash-2", self.delete))
        for words, icon_name, act in offered:
            button = QuietButton(words, icon_name)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._below.add(button)
            action = QAction(words, self)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self._menu_actions.append(action)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut("Ctrl+C")
        copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.triggered.connect(self._editing.copy)
        self.addAction(copy)
        self._menu_actions.append(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.bar)
        column.addWidget(pane, 1)
        column.addWidget(self._below)

    def _offer_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions([*self._menu_actions, *self.control.column_actions])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _open(self, identity: str) -> None:
        seen = self.spec.seen(identity) if identity else None  # before the values: what comes in between is not overwritten
        values = self.spec.load(identity) if identity else {}
        form = ListForm(self.spec.one, self.spec.fields, values, is_new=not identity, parent=self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(typed: Values) -> None:
            self._around.jobs.write(
                lambda _progress: self.spec.save(identity, typed, seen), title=tr("Saving"), owner=form, done=done, failed=form.refuse
            )

        def done(label: str) -> None:
            if label:
                self._around.notices.say(f"{label}.", undoable=True)
            form.accept()

        form.wanted.connect(save)
        form.fit()
        form.open()

    def _on_answer(self, _shown: int, total: int) -> None:
        """Where there is nothing at all, the first step stands in place of the table and what is done with its rows."""
        nothing = self._known and total == 0
        self._nothing.setVisible(nothing)
        for of_rows in (self.view, self._below):
            of_rows.setVisible(not nothing)
        if self._wanted and self._wanted in self.model.snapshot.position_of:
            wanted, self._wanted = self._wanted, ""
            self.view.select_ids([wanted])
        self.counted.emit()
