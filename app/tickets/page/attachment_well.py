"""Photos and files that will go with a ticket or a reply: pasted, dropped or chosen; photos are made small first."""

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.tickets.page.attachment_row import size_in_words
from app.tickets.page.under_way import UnderWay
from app.tickets.rules import attachments as limits
from app.ui.feature import Surroundings
from app.ui.image_well import ImageWell, WellImage
from app.ui.page_header import WrapRow
from app.ui.widgets import Chip, IconButton

_PHOTOS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")


@dataclass(frozen=True, slots=True)
class GoingFile:
    """A file whose contents are kept among the desk's blobs under ``blob``."""

    blob: str
    name: str
    media_type: str
    size: int

    @property
    def is_photo(self) -> bool:
        """Whether it is shown as a picture."""
        return self.media_type == "image/jpeg"

    def as_list(self) -> list[str | int]:
        """As plain data, for a draft."""
        return [self.blob, self.name, self.media_type, self.size]

    @classmethod
    def from_list(cls, data: object) -> "GoingFile | None":
        """From plain data; None for what can't be read."""
        match data:
            case [str(blob), str(name), str(media_type), int(size)]:
                return cls(blob, name, media_type, size)
        return None


class AttachmentWell(QWidget):
    """Takes files and shows them. What is taken is read beside the window, in which time something else may be shown: it stays with
    what it was taken for. Signals: ``changed``: something was added or taken away; ``late`` with a home that is not shown any more and
    a GoingFile for it; ``rested`` with a home of which nothing is being read any more.
    """

    changed = Signal()
    late = Signal(str, object)
    rested = Signal(str)

    def __init__(self, around: Surroundings, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.files: list[GoingFile] = []
        self.setAcceptDrops(True)
        self.photos = ImageWell(around.jobs, name)
        self.photos.setAcceptDrops(False)
        self._under_way = UnderWay(around.jobs, self)
        self._under_way.ended.connect(self.rested)
        self.photos.came.connect(self._keep_photos)
        self.photos.reading.connect(lambda job: self._under_way.add(job, self.home))
        self.photos.removed.connect(self.remove)
        self.photos.refused.connect(around.notices.fail)
        self.file_button = IconButton("file-up", tr("Add a file"), framed=True)
        self.file_button.clicked.connect(self._choose)
        self._chips = WrapRow([self.file_button], spacing=6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.photos, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._chips, 1)

    @property
    def home(self) -> str:
        """What the files belong to that are taken now."""
        return self.photos.home

    def belong_to(self, home: str) -> None:
        """What is taken from now on is for this."""
        self.photos.home = home

    def reads_for(self, home: str) -> bool:
        """Whether something that was taken for it is still being read."""
        return self._under_way.waits(home)

    def show_files(self, files: Sequence[GoingFile]) -> None:
        """Show these instead of those before."""
        self.files = list(files)
        self._show()

    def take(self, mime: QMimeData) -> bool:
        """Take what was pasted or dropped; False when there is neither picture nor file in it."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(paths)
            return True
        return self.photos.take(mime)

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Take files from this computer."""
        photos = [path for path in paths if path.suffix.casefold() in _PHOTOS]
        if photos:
            self.photos.take_files(photos)
        for path in paths:
            if path not in photos:
                self._keep(partial(self._read, path), tr("Reading {name}", name=path.name), self.home)

    def remove(self, blob: str) -> None:
        """Take a file away."""
        self.files = [file for file in self.files if file.blob != blob]
        self._show()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add files"))
        self.take_paths([Path(name) for name in names])

    def _keep_photos(self, home: str, photos: list[bytes]) -> None:
        before = sum(file.is_photo for file in self.files) if home == self.home else 0
        for number, photo in enumerate(photos, before + 1):
            self._keep(partial(self._put, photo, f"photo-{number}.jpg", "image/jpeg"), tr("Keeping a photo"), home)

    def _keep(self, work: Callable[[], GoingFile], title: str, home: str) -> None:
        done = partial(self._added, home)
        job = self._around.jobs.write(lambda _progress: work(), title=title, owner=self, done=done, failed=self._around.notices.fail)
        self._under_way.add(job, home)

    def _added(self, home: str, file: GoingFile) -> None:
        if home != self.home:
            self.late.emit(home, file)
        elif all(one.blob != file.blob for one in self.files):
            try:  # several may have been read since each of them was looked at
                limits.check(file.size, [one.size for one in self.files], file.name)
            except UserError as problem:
                self._around.notices.fail(problem)
                return
            self.files.append(file)
            self._show()
            self.changed.emit()

    def _read(self, path: Path) -> GoingFile:
        if path.is_dir():
            raise UserError(tr("“{name}” is a folder.", name=path.name), tr("Open it and add the files in it."))
        try:
            limits.check(path.stat().st_size, [], path.name)
            data = path.read_bytes()
        except OSError as error:
            raise UserError(
                tr("“{name}” could not be read: {reason}.", name=path.name, reason=error.strerror or error),
                tr("Copy it to this computer first."),
            ) from error
        return self._put(data, path.name, mimetypes.guess_type(path.name)[0] or "application/octet-stream")

    def _put(self, data: bytes, name: str, media_type: str) -> GoingFile:
        limits.check(len(data), [], name)
        return GoingFile(self._around.desk.blobs.put(data), limits.file_name(name), media_type, len(data))

    def _show(self) -> None:
        while (item := self._chips.flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.file_button:
                widget.hide()
                widget.deleteLater()
        for file in self.files:
            if not file.is_photo:
                chip = Chip(f"{file.name} · {size_in_words(file.size)}")
                chip.removed.connect(partial(self.remove, file.blob))
                self._chips.add(chip)
        self._chips.add(self.file_button)
        self._chips.updateGeometry()
        self._show_photos()

    def _show_photos(self) -> None:
        photos = [file for file in self.files if file.is_photo]
        blobs = self._around.desk.blobs

        def work(_progress: object) -> list[WellImage]:
            read = [(file, blobs.get(file.blob)) for file in photos]
            return [WellImage(file.blob, file.name, data) for file, data in read if data is not None]

        def done(images: list[WellImage]) -> None:
            if [image.key for image in images] == [file.blob for file in self.files if file.is_photo]:
                self.photos.show_images(images)

        if photos or self.photos.thumbnails:
            self._around.jobs.read(work, title="", owner=self, done=done)
