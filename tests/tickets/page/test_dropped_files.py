"""Files that are dropped on a ticket: what can't go is named at once, and leaves nothing behind."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from app.tickets.rules.attachments import MOST
from tests.tickets.page.around import Around
from tests.tickets.page.busy import write_new
from tests.tickets.page.telling import column


def dropped(tmp_path: Path, number: int, size: int = 10) -> QMimeData:
    mime, urls = QMimeData(), []
    for at in range(number):
        path = tmp_path / f"log-{at}.txt"
        path.write_bytes(bytes([at + 1]) * size)
        urls.append(QUrl.fromLocalFile(str(path)))
    mime.setUrls(urls)
    return mime


def test_more_files_than_go_are_refused_when_they_are_dropped_and_make_no_second_draft(around: Around, tmp_path: Path) -> None:
    write_new(around)
    compose = around.page.compose
    assert compose.form.well.take(dropped(tmp_path, MOST + 2))
    around.settle()
    assert len(compose.form.well.files) == MOST
    assert "log-12.txt" in around.words()[-2]
    compose.send(anyway=True)
    around.settle()
    assert column(around, "title") == ["Screen stays black"]
    (ticket,) = around.helpdesk.tickets.values()
    assert len(ticket.attachments) == MOST


def test_a_ticket_whose_files_are_refused_makes_no_draft_after_draft(around: Around, tmp_path: Path) -> None:
    write_new(around)
    compose = around.page.compose
    assert compose.form.well.take(dropped(tmp_path, 3, 9 * 2**20))
    around.settle()
    compose.form.well.files *= 2  # as a form may hold them that an older program kept
    for _ in range(2):
        compose.send(anyway=True)
        around.settle()
    assert len(column(around, "title")) <= 1


def test_a_folder_is_said_to_be_one(around: Around, tmp_path: Path) -> None:
    write_new(around)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert around.page.compose.form.well.take(mime)
    around.settle()
    assert "is a folder" in around.words()[-1]
