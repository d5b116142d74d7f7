"""The tour's own helpdesk: a very small Request Tracker on this computer, which can be taken off the network and come back.

The desk talks to it over HTTP as it does to the real one. It listens on this computer alone, in the window's own loop,
and keeps nothing.
"""

from __future__ import annotations

import json
import secrets
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

from app.shell.tour.helpdesk_records import Records
from app.shell.tour.helpdesk_requests import Request, read_request

_LARGEST = 64 * 2**20


class TourHelpdesk(QObject):
    """Begins without a network; ``come`` and ``go`` are the network's coming and going."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = Records()
        self.token = f"1-7-{secrets.token_hex(16)}"
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._take)
        self._port = 0
        self._read: dict[QTcpSocket, bytearray] = {}

    @property
    def address(self) -> str:
        """Its web address; the same after it was away. Raises OSError where nothing can listen on this computer."""
        if not self._port:
            self.come()
        return f"http://127.0.0.1:{self._port}"

    @property
    def queue(self) -> str:
        """The queue that takes tickets."""
        return self.records.queue

    def come(self) -> None:
        """The network is there. Raises OSError where nothing can listen on this computer."""
        if self._server.isListening():
            return
        if not self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), self._port):
            raise OSError(self._server.errorString())
        self._port = self._server.serverPort()

    def go(self) -> None:
        """The network is taken away: nothing listens any more, and what is under way is cut."""
        self._server.close()
        for socket in list(self._read):
            socket.abort()

    def tickets(self) -> list[str]:
        """The subjects of what has arrived, in the order in which it did."""
        return [ticket.subject for ticket in self.records.tickets.values()]

    def answer(self, number: str, words: str, status: str) -> None:
        """A technician writes to a ticket, and sets where it stands. Raises KeyError for no such ticket."""
        self.records.answer(int(number), words, status)

    def _take(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._read[socket] = bytearray()
            socket.readyRead.connect(partial(self._on_bytes, socket))
            socket.disconnected.connect(partial(self._on_end, socket))

    def _on_bytes(self, socket: QTcpSocket) -> None:
        kept = self._read.get(socket)
        if kept is None:
            return
        kept += socket.readAll().data()
        request = read_request(kept) if len(kept) <= _LARGEST else None
        if request is not None:
            kept.clear()
            socket.write(_spoken(*self._reply(request)))
        elif len(kept) > _LARGEST:
            socket.abort()

    def _reply(self, request: Request) -> tuple[int, object, dict[str, str]]:
        if request.headers.get("authorization") != f"token {self.token}":
            return 401, {"message": "Unauthorized"}, {}
        return self.records.reply(request)

    def _on_end(self, socket: QTcpSocket) -> None:
        self._read.pop(socket, None)
        socket.deleteLater()


def _spoken(status: int, told: object, headers: dict[str, str]) -> bytes:
    """An answer as it goes over the line."""
    body = json.dumps(told).encode("utf-8")
    head = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(body)), **headers}
    lines = [f"HTTP/1.1 {status} {'OK' if status < 300 else 'No'}", *(f"{name}: {value}" for name, value in head.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
