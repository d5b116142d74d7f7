"""One window per desk: a second start rings at the first one, which comes to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"coming"
_PATIENCE = 1000
"""Milliseconds to wait for a window that should answer at once."""


def doorbell_name(folder: Path) -> str:
    """The name under which the window of the desk in ``folder`` listens; gives nothing of the path away."""
    return "liaison-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Listens for a second start of the same desk by the same person."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._name = doorbell_name(folder)

    def listen(self) -> bool:
        """Begin to listen; the desk's lock is ours, so what is left of a killed window is swept away. False if impossible."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_ANSWER)
            caller.waitForBytesWritten(_PATIENCE)
            caller.disconnectFromServer()
            self.rung.emit()


def ring(folder: Path) -> bool:
    """Ask the window that has the desk in ``folder`` to come to the front; whether it answered."""
    caller = QLocalSocket()
    caller.connectToServer(doorbell_name(folder))
    if not caller.waitForConnected(_PATIENCE):
        return False
    if caller.bytesAvailable() == 0:
        caller.waitForReadyRead(_PATIENCE)
    return bytes(caller.readAll().data()) == _ANSWER
