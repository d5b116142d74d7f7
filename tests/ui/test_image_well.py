"""Photos come in by paste, drop and file, are shown small and large, and go."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.accessible import missing_names
from app.ui.dialogs import Sheet
from app.ui.image_well import ImageWell, WellImage
from app.ui.jobs import Jobs


def photo(width: int = 300, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def well(qtbot: QtBot) -> tuple[ImageWell, Jobs]:
    jobs = Jobs()
    made = ImageWell(jobs, "Photos of this device")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made, jobs


def test_picture_of_the_clipboard_is_taken(qtbot: QtBot) -> None:
    made, _jobs = well(qtbot)
    QGuiApplication.clipboard().setImage(QImage.fromData(photo(3200, 100)))
    with qtbot.waitSignal(made.added) as added:
        QTest.keyClick(made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (data,) = added.args[0]
    assert QImage.fromData(data).width() == 1600


def test_clipboard_without_a_picture_is_said(qtbot: QtBot) -> None:
    made, _jobs = well(qtbot)
    QGuiApplication.clipboard().setText("PV-1")
    with qtbot.waitSignal(made.refused) as refused:
        QTest.keyClick(made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no photo" in str(refused.args[0])


def test_dropped_files_are_taken_and_a_wrong_one_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made, _jobs = well(qtbot)
    (tmp_path / "a.png").write_bytes(photo())
    (tmp_path / "b.png").write_bytes(b"no photo")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(made.added) as added:
        made.dropEvent(event)
    assert len(added.args[0]) == 1
    with qtbot.waitSignal(made.refused):
        made.take_files([tmp_path / "b.png"])


def test_photos_are_shown_small_and_replaced(qtbot: QtBot) -> None:
    made, jobs = well(qtbot)
    made.show_images([WellImage("one", "The cracked corner", photo()), WellImage("two", "Label", photo())])
    assert jobs.wait_idle()
    assert all(not button.icon().isNull() for button in made.thumbnails.values())
    assert missing_names(made) == []
    made.show_images([WellImage("three", "Back", photo())])
    assert list(made.thumbnails) == ["three"]
    assert jobs.wait_idle()


def test_photo_that_has_the_focus_goes_with_delete(qtbot: QtBot) -> None:
    made, jobs = well(qtbot)
    made.show_images([WellImage("one", "The cracked corner", photo())])
    thumb = made.thumbnails["one"]
    qtbot.waitUntil(thumb.isVisible)
    thumb.setFocus()
    qtbot.waitUntil(thumb.hasFocus)
    with qtbot.waitSignal(made.removed) as removed:
        QTest.keyClick(thumb, Qt.Key.Key_Delete)
    assert removed.args == ["one"]
    assert jobs.wait_idle()


def test_photo_opens_large(qtbot: QtBot) -> None:
    made, jobs = well(qtbot)
    made.show_images([WellImage("one", "The cracked corner", photo())])
    made.thumbnails["one"].click()
    assert jobs.wait_idle()
    sheet = next(each for each in made.findChildren(Sheet) if each.isVisible())
    picture = next(label for label in sheet.findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.pixmap().width() > 300
    sheet.accept()
