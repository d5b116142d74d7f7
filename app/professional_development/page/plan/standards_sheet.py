"""The list of standards to choose from, by their publisher; typing narrows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.language import tr
from app.professional_development.rules.standards import Standard, Standards
from app.ui.buttons import plain_tip
from app.ui.dialogs import Sheet
from app.ui.tables.folding import fold
from app.ui.widgets import PrimaryButton, QuietButton, SearchField

_KEY = Qt.ItemDataRole.UserRole


class StandardsSheet(Sheet):
    """``chosen`` carries the keys, in the order of the list; keys that the list no longer has are kept."""

    chosen = Signal(list)

    def __init__(self, standards: Standards, before: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Standards"), tr("Choose what this session meets. Space marks, typing narrows the list."), parent, width=560, height=560
        )
        self._lost = [key for key in before if not standards.known(key)]
        self.search = SearchField(tr("Filter standards"), tr("Filter standards"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Standards"))
        self.list.setWordWrap(True)
        for publisher in standards.sets:
            if publisher.used or any(one.key in before for one in publisher.standards):
                self._add_heading(publisher.name)
                for standard in publisher.standards:
                    self._add(standard, publisher.name, marked=standard.key in before)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Use these"))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self._take)
        self.add_buttons([stay, go])
        self.search.textChanged.connect(self._narrow)
        self.search.went_down.connect(self.list.setFocus)
        self.list.itemActivated.connect(self._turn)
        self.search.setFocus()

    @property
    def keys(self) -> list[str]:
        """The marked ones."""
        marked = [item for item in self._items() if item.data(_KEY) and item.checkState() == Qt.CheckState.Checked]
        return [*(str(item.data(_KEY)) for item in marked), *self._lost]

    def mark(self, key: str) -> None:
        """Mark one, or take its mark away."""
        for item in self._items():
            if item.data(_KEY) == key:
                self._turn(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, standard: Standard, publisher: str, *, marked: bool) -> None:
        words = f"{standard.words}: {standard.asks}" if standard.asks else standard.words
        item = QListWidgetItem(words, self.list)
        item.setData(_KEY, standard.key)
        item.setToolTip(plain_tip(f"{publisher}: {standard.words}"))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)

    def _narrow(self, words: str) -> None:
        wanted = fold(words).split()
        for item in self._items():
            hay = fold(f"{item.text()} {item.toolTip()}")
            item.setHidden(not all(word in hay for word in wanted) if item.data(_KEY) else bool(wanted))

    def _turn(self, item: QListWidgetItem) -> None:
        if item.data(_KEY):
            marked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked)

    def _take(self) -> None:
        self.chosen.emit(self.keys)
        self.accept()
