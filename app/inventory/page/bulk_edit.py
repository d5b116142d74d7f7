"""One value for many devices."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.inventory.page.deeds import Deeds
from app.inventory.page.field_words import FieldWords
from app.language import tr, trn
from app.ui.dialogs import Sheet
from app.ui.icons import scaled
from app.ui.suggestions import Suggestions
from app.ui.widgets import PrimaryButton, QuietButton, text

_USUAL = ("status", "room", "slot", "person", "assigned_class", "category", "condition", "use", "funding_source")


def devices_in_words(count: int) -> str:
    """``1 device``, ``12 devices``."""
    return trn(count, "1 device", "{number} devices")


class BulkEdit(Sheet):
    """Field, value, and how many devices get it; one action, one Undo."""

    changed_all = Signal()

    def __init__(self, ids: Sequence[str], words: FieldWords, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(
            tr("Change many"),
            tr("{devices} will get the same value. One Undo takes it back.", devices=devices_in_words(len(ids))),
            parent,
            width=scaled(480),
            height=360,
        )
        self._ids = list(ids)
        self._words = words
        self._deeds = deeds
        self.field_box = QComboBox()
        self.field_box.setAccessibleName(tr("Field"))
        names = [*_USUAL, *(name for name in words.book.fields if name not in (*_USUAL, "tag", "serial", "mac"))]
        for name in names:
            self.field_box.addItem(words.book.field(name).title, name)
        self.value_box = QComboBox()
        self.value_box.setAccessibleName(tr("New value"))
        self.value_box.setEditable(True)
        self.value_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.go = PrimaryButton(tr("Change {devices}", devices=devices_in_words(len(ids))))
        stay = QuietButton(tr("Cancel"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._carry_out)
        column = QVBoxLayout()
        column.setSpacing(6)
        for label, box in ((tr("Field"), self.field_box), (tr("New value"), self.value_box)):
            column.addWidget(text(label, "soft"))
            column.addWidget(box)
        column.addWidget(text(tr("Leave the value empty to clear the field."), "faint"))
        self.body.addLayout(column)
        self.body.addStretch()
        self.add_buttons([stay, self.go])
        self.field_box.currentIndexChanged.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        choices = list(self._words.choices(self.field_box.currentData()))
        self.value_box.clear()
        self.value_box.addItems(["", *choices])
        self.value_box.setCompleter(Suggestions(choices, self.value_box))
        line = self.value_box.lineEdit()
        if isinstance(line, QLineEdit):
            line.clear()
            line.setAccessibleName(tr("New value"))
        self.show_error("")

    def _carry_out(self) -> None:
        name = self.field_box.currentData()
        try:
            value = self._words.book.parse(name, self.value_box.currentText())
        except UserError as problem:
            self.show_error(str(problem))
            return
        self.go.setEnabled(False)
        self._deeds.change_many(self._ids, {name: value}, self._refuse, self._done)

    def _refuse(self, problem: UserError) -> None:
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def _done(self) -> None:
        self.changed_all.emit()
        self.accept()
