"""A picture of the help, as large as the screen allows."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.language import tr
from app.ui.dialogs import Sheet
from app.ui.widgets import PrimaryButton

_EDGE = 140


class PictureSheet(Sheet):
    """Shows one picture; Enter or Esc closes it."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        room = parent.size() - QSize(_EDGE, _EDGE + 60)
        picture = QPixmap(str(path))
        if picture.width() > room.width() or picture.height() > room.height():
            picture = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        super().__init__(tr("Picture"), "", parent, width=picture.width() + 60)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = QLabel()
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(path.stem.replace("-", " "))
        self.body.addWidget(self.picture)
        close = PrimaryButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.add_buttons([close])
