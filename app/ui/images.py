"""Photos from the clipboard, a drop or a file: made small, turned upright, and without what a camera adds about the place."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from app.errors import UserError
from app.language import marked, tr

LONGEST_SIDE = 1600
QUALITY = 85
LARGEST_FILE = 40_000_000
LARGEST_SIDE = 20_000
FORMATS = marked("Photos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")


def prepared_photo(data: bytes) -> bytes:
    """A photo as JPEG with at most 1600 pixels a side and nothing else of the file. UserError when it can't be one."""
    if len(data) > LARGEST_FILE:
        raise UserError(tr("This photo is larger than 40 MB."), tr("Choose a smaller one."))
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(256)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE:
        raise UserError(tr("This file is not a photo that can be shown."), tr("Use a JPEG or PNG picture."))
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError(tr("This photo is damaged and could not be read."), tr("Take it again, or choose another."))
    return _as_jpeg(image)


def photos_in(mime: QMimeData) -> list[bytes]:
    """The photos in a clipboard or a drop, prepared; [] when there are none. UserError as in prepared_photo."""
    work = photos_later(mime)
    return work() if work is not None else []


def photos_later(mime: QMimeData) -> Callable[[], list[bytes]] | None:
    """What prepares the photos in a clipboard or a drop, to be called in any thread; None when there are none.

    The clipboard itself is read at once. What is returned raises UserError as prepared_photo.
    """
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return partial(photos_of, paths)
    image = QImage(mime.imageData()) if mime.hasImage() else QImage()
    return None if image.isNull() else lambda: [_as_jpeg(_smaller(image))]


def thumbnail(data: bytes, side: int) -> QImage:
    """A kept photo with at most ``side`` pixels a side, read small at once; a null image if it can't be read. Any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def photos_of(paths: Sequence[Path]) -> list[bytes]:
    """The photos in files, prepared. UserError for the first that isn't one or can't be read."""
    made = []
    for path in paths:
        try:
            data = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b" " * (LARGEST_FILE + 1)
        except OSError as error:
            raise UserError(
                tr("“{name}” could not be read: {strerror}.", name=path.name, strerror=error.strerror or error),
                tr("Copy it to this computer and try again."),
            ) from error
        made.append(prepared_photo(data))
    return made


def _smaller(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= LONGEST_SIDE:
        return image
    return image.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _as_jpeg(image: QImage) -> bytes:
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    flat = image.convertToFormat(QImage.Format.Format_RGB32) if not image.hasAlphaChannel() else _on_white(image, opaque)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    return bytes(data.data())


def _on_white(image: QImage, ground: QImage) -> QImage:
    with QPainter(ground) as painter:
        painter.drawImage(0, 0, image)
    return ground
