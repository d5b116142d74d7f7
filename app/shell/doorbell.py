"""One window per desk: a second start rings at the first one, which comes to the front and takes what the second was to open."""

import hashlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"coming"
_PATIENCE = 1000
"""Milliseconds to wait for a window that should answer at once."""
_LONGEST = 20_000
"""Bytes of a path; who sends more sends none."""


def doorbell_name(folder: Path) -> str:
    """The name under which the window of the desk in ``folder`` listens; gives nothing of the path away."""
    return "liaison-desk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Listens for a second start of the same desk by the same person."""

    rung = Signal(str)
    """Somebody rang; with the path of the file that is to be opened, or ""."""

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
            said = bytearray()
            caller.readyRead.connect(partial(_read, caller, said))
            caller.disconnected.connect(partial(self._gone, caller, said))
            caller.write(_ANSWER)
            caller.flush()

    def _gone(self, caller: QLocalSocket, said: bytearray) -> None:
        _read(caller, said)
        caller.deleteLater()
        self.rung.emit(said.decode("utf-8", "replace") if len(said) <= _LONGEST else "")


def _read(caller: QLocalSocket, said: bytearray) -> None:
    said += caller.readAll().data()


def ring(folder: Path, file: Path | None = None) -> bool:
    """Ask the window that has the desk in ``folder`` to come to the front, and to open ``file``; whether it answered."""
    caller = QLocalSocket()
    caller.connectToServer(doorbell_name(folder))
    if not caller.waitForConnected(_PATIENCE):
        return False
    if file is not None:
        caller.write(str(file.absolute()).encode())
        caller.waitForBytesWritten(_PATIENCE)
    if caller.bytesAvailable() == 0:
        caller.waitForReadyRead(_PATIENCE)
    answered = bytes(caller.readAll().data()) == _ANSWER
    caller.disconnectFromServer()
    return answered
