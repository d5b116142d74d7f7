"""A photo to choose beside another; one that has not come yet says so."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.language import marked, tr
from app.store.desk import Desk
from app.ui.feature import Surroundings
from app.ui.icons import scaled
from app.ui.images import thumbnail
from app.ui.widgets import text

SIDE = 180
_NOT_HERE = marked("The picture is not here yet. It comes by itself.")
_NO_PICTURE = marked("No picture")
_UNREADABLE = marked("A file that can’t be shown here")


class Picture(QWidget):
    """Reads a picture in the background and shows it small."""

    def __init__(self, around: Surroundings, blob: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._picture.setAccessibleName(name)
        self.words = text(tr(_NO_PICTURE) if not blob else "", "soft", wrap=True)
        if blob:
            self.words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture)
        column.addWidget(self.words)
        if blob:
            side = round(scaled(SIDE) * self.devicePixelRatioF())
            work = partial(_read, around.desk, blob, side)
            around.jobs.read(lambda _progress: work(), title=tr("Reading a photo"), owner=self, done=self._show)

    @property
    def shown(self) -> bool:
        """Whether a picture is to be seen."""
        return not self._picture.pixmap().isNull()

    def _show(self, image: QImage | None) -> None:
        if image is not None and not image.isNull():
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.setPixmap(QPixmap.fromImage(image))
            return
        self.words.setText(tr(_NOT_HERE) if image is None else tr(_UNREADABLE))
        self.words.show()


def _read(desk: Desk, blob: str, side: int) -> QImage | None:
    """The picture, None if it is not here."""
    data = desk.blobs.get(blob)
    return None if data is None else thumbnail(data, side)
