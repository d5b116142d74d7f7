"""What somebody does on the tickets' page while the desk is busy."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from sqlalchemy import select

from app.tickets.records import Ticket
from tests.tickets.page.around import Around

CTRL = Qt.KeyboardModifier.ControlModifier


def write_new(around: Around, title: str = "Screen stays black") -> None:
    around.page.new_ticket("PV-04419")
    around.settle()
    around.page.compose.form.title.put(title)
    around.settle()


def all_tickets(around: Around) -> list[str]:
    with around.desk.connection() as connection:
        return list(connection.scalars(select(Ticket.id).where(Ticket.deleted.is_(False))))


def shown(around: Around, ticket: str) -> None:
    around.page.browse.show_ticket(ticket)
    around.settle()


def photo(tmp_path: Path, name: str = "panel.png") -> QMimeData:
    path, image, mime = tmp_path / name, QImage(640, 480, QImage.Format.Format_RGB32), QMimeData()
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime
