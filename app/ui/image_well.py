"""A row of small photos that takes more by paste, drop or choice, opens one large, and gives one away."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.ui.buttons import plain_tip
from app.ui.icons import scaled
from app.ui.jobs import Jobs
from app.ui.page_header import WrapRow
from app.ui.widgets import IconButton, QuietButton

if TYPE_CHECKING:
    from app.ui import dialogs, images
else:
    dialogs = late("app.ui.dialogs")
    images = late("app.ui.images")

SIDE = 62
LARGE = QSize(900, 600)


class WellImage(NamedTuple):
    """One photo: its key, what it shows in words, and its bytes."""

    key: str
    words: str
    data: bytes


class ImageWell(QWidget):
    """Shows photos and takes new ones; reading and shrinking them happens beside the window.

    Signals: ``added`` with a list of prepared photos (bytes of JPEG) to keep, ``removed`` with the key of one to
    delete, ``refused`` with the UserError of what could not be read. Reading takes a moment, in which something else may be shown:
    ``reading`` tells the job, and ``came`` the photos with the ``home`` that they were taken for.
    """

    added = Signal(list)
    came = Signal(str, list)
    reading = Signal(object)
    removed = Signal(str)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.home = ""
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self._row = WrapRow(spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.add_button = IconButton("image-plus", tr("Add a photo: choose a file, paste or drop one here"), framed=True)
        self.add_button.clicked.connect(self._choose)
        self._row.add(self.add_button)
        self.thumbnails: dict[str, QToolButton] = {}

    def show_images(self, images: Sequence[WellImage]) -> None:
        """Show these, instead of those shown before."""
        self._row.flow.removeWidget(self.add_button)
        for button in self.thumbnails.values():
            self._row.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.thumbnails = {image.key: self._thumbnail(image) for image in images}
        self._row.add(self.add_button)
        self._row.updateGeometry()

    def take(self, mime: QMimeData) -> bool:
        """Take what was pasted or dropped; False when there is no photo in it."""
        work = images.photos_later(mime)
        if work is not None:
            self._prepare(work)
        return work is not None

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take the photos in these files."""
        self._prepare(partial(images.photos_of, list(paths)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl V takes the photo on the clipboard; Delete gives away the one that has the focus."""
        chosen = next((key for key, button in self.thumbnails.items() if button.hasFocus()), "")
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.take(QGuiApplication.clipboard().mimeData()):
                self.refused.emit(UserError(tr("The clipboard holds no photo."), tr("Copy a picture first.")))
        elif chosen and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(chosen)
        else:
            super().keyPressEvent(event)

    def _prepare(self, work: Callable[[], list[bytes]]) -> None:
        home = self.home

        def done(photos: list[bytes]) -> None:
            self.added.emit(photos)
            self.came.emit(home, photos)

        title = tr("Reading a photo")
        self.reading.emit(self._jobs.read(lambda _report: work(), title=title, owner=self, done=done, failed=self.refused.emit))

    def _choose(self) -> None:
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self, tr("Add photos"), "", tr(images.FORMATS))
        if names:
            self.take_files([Path(name) for name in names])

    def _thumbnail(self, image: WellImage) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setIconSize(QSize(scaled(SIDE), scaled(SIDE)))
        button.setFixedSize(QSize(scaled(SIDE) + 12, scaled(SIDE) + 12))
        button.setToolTip(plain_tip(image.words))
        button.setAccessibleName(image.words)
        button.clicked.connect(lambda: self._show_large(image))
        self._row.add(button)
        side = round(scaled(SIDE) * self.devicePixelRatioF())
        self._jobs.read(
            lambda _report: images.thumbnail(image.data, side),
            title=tr("Reading a photo"),
            owner=button,
            done=lambda small: button.setIcon(QIcon(QPixmap.fromImage(small))),
        )
        return button

    def _show_large(self, image: WellImage) -> None:
        screen = self.screen().availableGeometry()
        room = QSize(min(LARGE.width(), screen.width() - 120), min(LARGE.height(), screen.height() - 300))
        sheet = dialogs.Sheet(image.words, "", self.window(), width=room.width() + 60)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setAccessibleName(image.words)
        picture.setFixedHeight(room.height())
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sheet.body.addWidget(picture)
        remove, close = QuietButton(tr("Delete this photo"), "trash-2"), QuietButton(tr("Close"))
        remove.clicked.connect(lambda: self.removed.emit(image.key))
        remove.clicked.connect(sheet.accept)
        close.clicked.connect(sheet.accept)
        sheet.add_buttons([close], [remove])
        ratio = self.devicePixelRatioF()

        def fit(_report: object) -> QtGui.QImage:
            whole = QtGui.QImage.fromData(image.data)
            return whole.scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)

        def show(fitted: QtGui.QImage) -> None:
            fitted.setDevicePixelRatio(ratio)
            picture.setPixmap(QPixmap.fromImage(fitted))

        self._jobs.read(fit, title=tr("Reading a photo"), owner=picture, done=show)
        sheet.open()
