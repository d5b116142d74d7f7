"""Photos: smaller, upright, without what a camera adds, and hostile files refused in a sentence."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.ui.images import LARGEST_FILE, LONGEST_SIDE, photos_in, photos_of, prepared_photo


def encoded(image: QImage, kind: str = "PNG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


def picture(width: int, height: int, colour: str = "#204060") -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


def turned_jpeg() -> bytes:
    """A photo that lies on its side, with the note of a camera that says so and where it was taken."""
    jpeg = encoded(picture(40, 20), "JPEG")
    tiff = b"MM\x00*" + struct.pack(">IH", 8, 1) + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + struct.pack(">I", 0) + b"GPS 39.1N"
    exif = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def test_large_photo_is_made_small_and_keeps_its_shape(qtbot: QtBot) -> None:
    made = QImage.fromData(prepared_photo(encoded(picture(4000, 2000))))
    assert (made.width(), made.height()) == (LONGEST_SIDE, LONGEST_SIDE // 2)


def test_small_photo_is_not_made_larger(qtbot: QtBot) -> None:
    assert QImage.fromData(prepared_photo(encoded(picture(30, 20)))).width() == 30


def test_photo_is_turned_upright_and_says_nothing_of_the_place(qtbot: QtBot) -> None:
    data = prepared_photo(turned_jpeg())
    made = QImage.fromData(data)
    assert (made.width(), made.height()) == (20, 40)
    assert b"GPS" not in data
    assert b"Exif" not in data


def test_what_is_clear_becomes_white(qtbot: QtBot) -> None:
    made = QImage.fromData(prepared_photo(encoded(picture(20, 20, "#00000000"))))
    assert made.pixelColor(10, 10).lightness() > 250


def huge_png() -> bytes:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [b"", b"not a photo", b"%PDF-1.7", huge_png(), encoded(picture(500, 500))[:200], b"\xff\xd8" + b" " * (LARGEST_FILE + 1)],
    ids=["empty", "text", "pdf", "60,000 pixels", "cut off", "too large"],
)
def test_what_is_no_photo_is_refused_in_a_sentence(qtbot: QtBot, data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        prepared_photo(data)
    assert refused.value.advice


def test_files_of_a_drop(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(encoded(picture(30, 20)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    assert len(photos_in(mime)) == 2
    (tmp_path / "b.png").unlink()
    with pytest.raises(UserError, match=r"b\.png"):
        photos_in(mime)


def test_picture_of_the_clipboard(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setImageData(picture(3200, 100))
    (data,) = photos_in(mime)
    assert QImage.fromData(data).width() == LONGEST_SIDE


def test_text_of_the_clipboard_is_no_photo(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("PV-1")
    assert photos_in(mime) == []


def test_missing_file_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.jpg"):
        photos_of([tmp_path / "gone.jpg"])
