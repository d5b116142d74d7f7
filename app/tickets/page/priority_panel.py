"""How soon a ticket is needed: by rule, with the reason, and changed by a person who knows better."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.language import marked, tr
from app.store.value import Value
from app.tickets.rules.district import TicketDistrict
from app.tickets.rules.priority import Priority
from app.ui.widgets import LinkButton, text

_FLAGS = (
    ("teaching", marked("A lesson can't go on")),
    ("testing", marked("A test is going on")),
    ("outage", marked("Many are affected")),
    ("unsafe", marked("Something is unsafe")),
)


class PriorityPanel(QWidget):
    """Signal ``edited``: a person changed something of it."""

    edited = Signal()

    def __init__(self, district: TicketDistrict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flags = {key: QCheckBox(tr(words)) for key, words in _FLAGS}
        self.box = QComboBox()
        self.box.addItems([level.name for level in district.priorities])
        self.box.setAccessibleName(tr("Priority"))
        self.reason = text("", "soft", wrap=True)
        self.by_rule = LinkButton(tr("By rule again"))
        self.by_rule.hide()
        self._chosen = ""
        self._urgent = False
        self._arrange()
        for box in self.flags.values():
            box.clicked.connect(self.edited)
        self.box.activated.connect(self._choose)
        self.by_rule.clicked.connect(self._forget)

    @property
    def values(self) -> dict[str, Value]:
        """The ticket's fields that this panel holds."""
        flags: dict[str, Value] = {key: box.isChecked() for key, box in self.flags.items()}
        return {**flags, "urgent": self._urgent, "priority": self._chosen or None, "priority_chosen": bool(self._chosen)}

    def put(self, values: Mapping[str, Value]) -> None:
        """Show a ticket's values."""
        for key, box in self.flags.items():
            box.setChecked(values.get(key) is True)
        self._urgent = values.get("urgent") is True
        self._chosen = str(values.get("priority") or "") if values.get("priority_chosen") is True else ""

    def show_priority(self, priority: Priority) -> None:
        """The priority as it would be now."""
        self.box.setCurrentText(priority.name)
        self.reason.setText(priority.reason)
        self.by_rule.setVisible(bool(self._chosen))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.reason)
        column.addWidget(self.by_rule, 0, Qt.AlignmentFlag.AlignLeft)
        for box in self.flags.values():
            column.addWidget(box)

    def _choose(self, _place: int) -> None:
        self._chosen = self.box.currentText()
        self.edited.emit()

    def _forget(self) -> None:
        self._chosen = ""
        self.edited.emit()
