"""Which device a ticket is about: scanned anywhere, typed as tag or serial, or picked from what is like it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.language import tr
from app.school.directory import KnownDevice, SchoolDirectory
from app.tickets.page.times import day_in_words
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.widgets import Badge, IconButton, IconLabel, text

_PAUSE_MS = 60
_OFFERED = 8
_LINE = 30


class DevicePicker(QWidget):
    """A field that becomes the device. Signals: ``picked`` with the device, ``cleared``."""

    picked = Signal(object)
    cleared = Signal()

    def __init__(self, around: Surroundings, directory: SchoolDirectory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._directory = directory
        self._asked = 0
        self.device: KnownDevice | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Scan the device now, or type its tag, serial or model"))
        self.field.setAccessibleName(tr("Device: scan it, or type its tag, serial or model"))
        self.field.installEventFilter(self)
        self.offers = QListWidget()
        self.offers.setAccessibleName(tr("Devices like that"))
        self.offers.setFrameShape(QFrame.Shape.NoFrame)
        self.offers.itemActivated.connect(self._take_item)
        self.offers.itemClicked.connect(self._take_item)
        self.offers.hide()
        self.card = QFrame()
        self._head = QHBoxLayout(self.card)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field.textEdited.connect(self._pause.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.field, self.offers, self.card):
            column.addWidget(part)
        self.show_device(None)

    def show_device(self, device: KnownDevice | None) -> None:
        """Show a device, or the empty field."""
        self.device = device
        self.offers.hide()
        self.field.clear()
        self.field.setVisible(device is None)
        self.card.setVisible(device is not None)
        while (item := self._head.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if device is not None:
            self._fill_card(device)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the device of that code or the first that is offered; down goes to the offers."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_typed()
                return True
            if event.key() == Qt.Key.Key_Down and self.offers.isVisibleTo(self):
                self.offers.setCurrentRow(0)
                self.offers.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self.offers.hide()
                return True
        return super().eventFilter(watched, event)

    def _fill_card(self, device: KnownDevice) -> None:
        self.card.setProperty("device_card", True)
        self._head.setContentsMargins(10, 8, 6, 8)
        self._head.setSpacing(8)
        self._head.addWidget(IconLabel("monitor-smartphone", "soft"), 0, Qt.AlignmentFlag.AlignTop)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(text(device.tag or device.serial or device.model, "strong"))
        if device.status:
            title.addWidget(Badge(device.status, device.status_tone))
        title.addStretch()
        column.addLayout(title)
        for line in device_lines(device):
            column.addWidget(text(line, "soft", wrap=True))
        self._head.addWidget(words, 1)
        away = IconButton("x", tr("Another device, or none"))
        away.clicked.connect(self._clear)
        self._head.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        self.show_device(None)
        self.field.setFocus()
        self.cleared.emit()

    def _take_typed(self) -> None:
        words = self.field.text().strip()
        first = self.offers.item(0)

        def found(device: KnownDevice | None) -> None:
            if device is not None:
                self._take(device)
            elif self.offers.count() and self.offers.isVisibleTo(self):
                self._take_item(first)

        if words:
            self._around.jobs.read(lambda _p: self._directory.by_code(words), title=tr("Looking for a device"), owner=self, done=found)

    def _look(self) -> None:
        words = self.field.text().strip()
        self._asked += 1
        turn = self._asked

        def done(devices: Sequence[KnownDevice]) -> None:
            if turn == self._asked and self.device is None:
                self._offer(devices)

        if len(words) < 2:
            self.offers.hide()
            return
        self._around.jobs.read(lambda _p: self._directory.search(words, _OFFERED), title="", owner=self, done=done)

    def _offer(self, devices: Sequence[KnownDevice]) -> None:
        self.offers.clear()
        for device in devices:
            words = " · ".join(part for part in (device.tag or device.serial, device.model, device.room or device.person) if part)
            item = QListWidgetItem(words, self.offers)
            item.setData(Qt.ItemDataRole.UserRole, device)
        self.offers.setFixedHeight(scaled(_LINE) * max(1, len(devices)) + 6)
        self.offers.setVisible(bool(devices))

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(item.data(Qt.ItemDataRole.UserRole))

    def _take(self, device: KnownDevice) -> None:
        self._asked += 1
        self._pause.stop()
        self.show_device(device)
        self.picked.emit(device)


def device_lines(device: KnownDevice) -> list[str]:
    """What is told below the tag: model and serial, where it is, until when the warranty runs."""
    what = " · ".join(part for part in (device.model, device.serial) if part)
    where = " · ".join(part for part in (device.room, device.person) if part)
    warranty = tr("Warranty until {day}", day=day_in_words(device.warranty_end)) if device.warranty_end else ""
    return [line for line in (what, " · ".join(part for part in (where, warranty) if part)) if line]
