"""Who is invited: found by name, role, grade or room, and marked."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from app.language import tr, trn
from app.ui.dialogs import Sheet
from app.ui.forms import FormField
from app.ui.tables.folding import fold
from app.ui.widgets import PrimaryButton, QuietButton, SearchField, WrapRow

if TYPE_CHECKING:
    from app.professional_development.rules.groups import Group
    from app.school.directory import KnownPerson

_ID = Qt.ItemDataRole.UserRole
_HAY = Qt.ItemDataRole.UserRole + 1


class InviteSheet(Sheet):
    """``chosen`` carries the ids of the marked people; ``guest_wanted`` asks for somebody from elsewhere."""

    chosen = Signal(list)
    guest_wanted = Signal()

    def __init__(
        self,
        people: "Sequence[KnownPerson]",
        rooms: Mapping[str, str],
        groups: "Sequence[Group]",
        there: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Invite people"), tr("Space marks somebody; typing narrows the list."), parent, width=560, height=620)
        self._groups = list(groups)
        self.search = SearchField(tr("Name, role, room"), tr("Find people"))
        self.group = QComboBox()
        self.group.addItems(
            [tr("Everybody on the roster"), *(f"{group.title} ({len(group.people)})" for group in groups if group.key != "all")]
        )
        self._by_index = [None, *(group for group in groups if group.key != "all")]
        self.list = QListWidget()
        self.list.setAccessibleName(tr("People on the roster"))
        self.mark_all = QuietButton(tr("Mark all shown"))
        self.unmark_all = QuietButton(tr("Take the marks off"))
        for person in people:
            self._add(person, rooms.get(person.room_id, ""), known=person.id in set(there))
        self.guest = QuietButton(tr("Somebody from elsewhere…"), "user")
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Invite"))
        self._arrange(stay)
        self._connect(stay)
        self._tell()
        self.search.setFocus()

    @property
    def ids(self) -> list[str]:
        """The marked people."""
        return [str(item.data(_ID)) for item in self._items() if _marked(item)]

    def mark_shown(self, *, on: bool) -> None:
        """Mark everybody that the filter shows, or take their marks off."""
        for item in self._items():
            if not item.isHidden() and item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _add(self, person: "KnownPerson", room: str, *, known: bool) -> None:
        words = " · ".join(part for part in (person.name, person.role, room, tr("invited already") if known else "") if part)
        item = QListWidgetItem(words, self.list)
        item.setData(_ID, person.id)
        item.setData(_HAY, fold(words))
        if known:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            return
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _arrange(self, stay: QuietButton) -> None:
        self.body.addWidget(self.search)
        self.body.addWidget(FormField(tr("Group"), self.group))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(WrapRow((self.mark_all, self.unmark_all, self.guest)))
        self.add_buttons([stay, self.go])

    def _connect(self, stay: QuietButton) -> None:
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._take)
        self.guest.clicked.connect(self._ask_guest)
        self.mark_all.clicked.connect(lambda: self.mark_shown(on=True))
        self.unmark_all.clicked.connect(lambda: self.mark_shown(on=False))
        self.search.textChanged.connect(self._narrow)
        self.search.went_down.connect(self.list.setFocus)
        self.group.currentIndexChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.itemActivated.connect(_turn)

    def _narrow(self) -> None:
        wanted = fold(self.search.text()).split()
        group = self._by_index[self.group.currentIndex()]
        within = None if group is None else set(group.people)
        for item in self._items():
            fits = within is None or str(item.data(_ID)) in within
            item.setHidden(not (fits and all(word in str(item.data(_HAY)) for word in wanted)))

    def _tell(self) -> None:
        count = len(self.ids)
        self.go.setText(tr("Invite") if not count else trn(count, "Invite {number} person", "Invite {number} people"))
        self.go.setEnabled(bool(count))

    def _take(self) -> None:
        self.chosen.emit(self.ids)
        self.accept()

    def _ask_guest(self) -> None:
        self.reject()
        self.guest_wanted.emit()


def _marked(item: QListWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsEnabled) and item.checkState() == Qt.CheckState.Checked


def _turn(item: QListWidgetItem) -> None:
    item.setCheckState(Qt.CheckState.Unchecked if _marked(item) else Qt.CheckState.Checked)
