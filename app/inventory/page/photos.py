"""A device's photos: small pictures in a row; paste, drop or choose a file to add one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from app.errors import UserError
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.images import FORMATS, photos_in, photos_of
from app.ui.tables.flow import FlowLayout
from app.ui.widgets import IconButton, QuietButton, text

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.inventory.service.photos import PhotoFact

_SIDE = 62


class PhotoStrip(QWidget):
    """Shows photos and takes new ones; each is one action with Undo."""

    def __init__(self, surroundings: Surroundings, service: "InventoryService", parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._service = service
        self._device = ""
        self.setAcceptDrops(True)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._row)
        self._add = IconButton("image-plus", "Add a photo: choose a file, paste or drop one here", framed=True)
        self._add.clicked.connect(self._choose)

    def show_photos(self, device: str, photos: "Sequence[tuple[PhotoFact, bytes]]") -> None:
        """Show these pictures of a device."""
        self._device = device
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._add:
                widget.hide()
                widget.deleteLater()
        for fact, picture in photos:
            self._flow.addWidget(self._thumbnail(fact, picture))
        self._flow.addWidget(self._add)
        self._row.updateGeometry()

    def add_from(self, mime: QMimeData) -> bool:
        """Add what was pasted or dropped; False when there is no photo in it."""
        try:
            photos = photos_in(mime)
        except UserError as problem:
            self._around.notices.fail(problem)
            return True
        self._keep(photos)
        return bool(photos)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the photos in these files."""
        try:
            self._keep(photos_of(paths))
        except UserError as problem:
            self._around.notices.fail(problem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        if self.add_from(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl V adds the photo on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.add_from(QGuiApplication.clipboard().mimeData()):
                self._around.notices.say("The clipboard holds no photo.")
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Add photos", "", FORMATS)
        if names:
            self.add_files([Path(name) for name in names])

    def _keep(self, photos: Sequence[bytes]) -> None:
        device = self._device
        for photo in photos:
            self._around.jobs.write(
                lambda _progress, photo=photo: self._service.photos.add(device, photo),  # type: ignore[misc]
                title="Keeping a photo",
                owner=self,
                done=lambda _id: self._around.notices.say("Photo added.", undoable=True),
                failed=self._around.notices.fail,
            )

    def _thumbnail(self, fact: "PhotoFact", picture: bytes) -> QToolButton:
        button = QToolButton()
        shown = QPixmap()
        shown.loadFromData(QByteArray(picture))
        ratio = self.devicePixelRatioF()
        side = round(_SIDE * ratio)
        small = shown.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        button.setIcon(QIcon(small))
        button.setIconSize(QSize(_SIDE, _SIDE))
        words = fact.caption or f"Photo of {fact.taken or 'the device'}"
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._show_large, fact, picture))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda place: self._offer(button.mapToGlobal(place), fact.id))
        return button

    def _offer(self, place: QPoint, photo: str) -> None:
        menu = QMenu(self)
        menu.addAction("Delete this photo").triggered.connect(partial(self._delete, photo))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show_large(self, fact: "PhotoFact", picture: bytes) -> None:
        sheet = Sheet(fact.caption or "Photo", fact.taken or "", self.window(), width=760, height=620)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = QPixmap()
        shown.loadFromData(QByteArray(picture))
        label = QLabel()
        label.setPixmap(shown.scaled(QSize(700, 440), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
        label.setAccessibleName(fact.caption or "Photo")
        sheet.body.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        sheet.body.addWidget(text(f"Kept on {fact.taken}" if fact.taken else "", "faint"))
        delete, close = QuietButton("Delete this photo", "trash-2"), QuietButton("Close")
        delete.clicked.connect(partial(self._delete, fact.id))
        delete.clicked.connect(sheet.accept)
        close.clicked.connect(sheet.accept)
        sheet.add_buttons([close], [delete])
        sheet.open()

    def _delete(self, photo: str, _checked: bool = False) -> None:
        self._around.jobs.write(
            lambda _progress: self._service.photos.delete([photo]),
            title="Deleting a photo",
            owner=self,
            done=lambda label: self._around.notices.say(f"{label}.", undoable=True),
            failed=self._around.notices.fail,
        )
