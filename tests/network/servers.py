"""Real servers for tests, on this computer alone: sockets that follow a script, with or without TLS."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import trustme

Script = Callable[["Talk"], object]


class Talk:
    """One connection as the server's script sees it."""

    def __init__(self, connection: socket.socket, number: int) -> None:
        self.connection, self.number = connection, number
        self.head = ""

    def read_head(self) -> str:
        """The request line and headers; "" when the other side has closed."""
        data = b""
        while not data.endswith(b"\r\n\r\n"):
            byte = self.connection.recv(1)
            if not byte:
                return ""
            data += byte
        self.head = data.decode("latin-1")
        return self.head

    def read_body(self, most: int | None = None) -> bytes:
        """The whole body, or its first bytes."""
        length = int(next((line[16:] for line in self.head.splitlines() if line.lower().startswith("content-length:")), "0"))
        wanted = length if most is None else min(most, length)
        data = bytearray()
        while len(data) < wanted:
            block = self.connection.recv(min(65536, wanted - len(data)))
            if not block:
                break
            data += block
        return bytes(data)

    def take(self, body: str | bytes = "{}", status: str = "200 OK", *headers: str, media_type: str = "application/json") -> None:
        """Read the body, then answer."""
        self.read_body()
        self.answer(body, status, *headers, media_type=media_type)

    def say(self, text: str | bytes) -> None:
        """Send something as it is."""
        self.connection.sendall(text if isinstance(text, bytes) else text.encode("latin-1"))

    def answer(self, body: str | bytes = "{}", status: str = "200 OK", *headers: str, media_type: str = "application/json") -> None:
        """A whole answer."""
        content = body if isinstance(body, bytes) else body.encode("utf-8")
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(content)}", f"Content-Type: {media_type}", *headers]
        self.say("\r\n".join(lines) + "\r\n\r\n")
        self.say(content)

    def cut(self) -> None:
        """Reset the connection, as a cable pulled or a filter does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


class Server:
    """Runs ``script`` for every connection and keeps what was heard."""

    def __init__(self, script: Script, context: ssl.SSLContext | None = None, *, speaks_first: bool = False) -> None:
        self._script, self._context, self._speaks_first = script, context, speaks_first
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.connections = 0
        self.heads: list[str] = []
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop, and let no connection stay open."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for connection in self._open:
            connection.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(connection)
            self.connections += 1
            thread = threading.Thread(target=self._talk, args=(connection, self.connections), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _talk(self, connection: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError):
            if self._context:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            talk = Talk(connection, number)
            if self._speaks_first:
                self._script(talk)
            while not self._speaks_first and talk.read_head():
                self.heads.append(talk.head)
                self._script(talk)
            connection.close()


@contextlib.contextmanager
def serving(script: Script, context: ssl.SSLContext | None = None, *, speaks_first: bool = False) -> Iterator[Server]:
    """A server that runs as long as the block. One that ``speaks_first`` runs its script once a connection, unasked."""
    server = Server(script, context, speaks_first=speaks_first)
    try:
        yield server
    finally:
        server.close()


def server_context(authority: trustme.CA, *names: str, until: datetime | None = None) -> ssl.SSLContext:
    """What a server with a certificate of ``authority`` for ``names`` needs."""
    since = None if until is None else datetime(2020, 1, 1, tzinfo=UTC)
    certificate = authority.issue_cert(*(names or ("127.0.0.1", "localhost")), not_before=since, not_after=until)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def keep_authority(authority: trustme.CA, folder: Path) -> Path:
    """The authority's certificate as a file, as the system keeps it."""
    file = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


@contextlib.contextmanager
def nobody_answers() -> Iterator[int]:
    """A port whose queue is full, so that connecting to it takes for ever."""
    with contextlib.ExitStack() as stack:
        listening = stack.enter_context(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listening.getsockname())
        yield int(listening.getsockname()[1])
