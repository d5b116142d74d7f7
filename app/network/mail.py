"""Handing a finished message to a mail server: encrypted or not at all, and certain about what has left.

The message counts as gone from the moment its last dot leaves; a connection cut before that has delivered nothing.
"""

from __future__ import annotations

import base64
import io
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum

from app.language import tr
from app.network.adapter import system_trust
from app.network.mail_trouble import MailKind, MailTrouble, ServerSaid, no_encryption, too_large, trouble_of_reply
from app.network.timed import Timed
from app.network.trouble import has_way_out, trouble_of
from app.store.progress import Progress, silent

_BLOCK = 32 * 1024
_SLOWEST = 16_000
_LONGEST_NUMBER = 18
"""Digits of a size that a server names; one with more is none."""


class Security(Enum):
    """How the connection is encrypted: from its start, or after the greeting. There is no third way."""

    TLS = "tls"
    STARTTLS = "starttls"


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in. ``port`` 0 is the usual one; without ``user`` nobody signs in."""

    host: str
    port: int = 0
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def usual_port(self) -> int:
        """The port that is used."""
        return self.port or (465 if self.security is Security.TLS else 587)


@dataclass(frozen=True, slots=True)
class MailTimeouts:
    """Seconds: until connected, for a reply, for the reply to a whole message, and for everything."""

    connect: float = 10
    reply: float = 60
    taken: float = 180
    total: float = 600


class _Connection(smtplib.SMTP):
    """Speaks SMTP; replies must come within the time for everything."""

    def __init__(self, host: str, connect_seconds: float, seconds: float) -> None:
        super().__init__(timeout=connect_seconds, local_hostname="localhost")
        self._host = host
        self._seconds = seconds

    def getreply(self) -> tuple[int, bytes]:
        """As the library's, but nothing trickles in for ever."""
        if self.file is None and self.sock is not None:
            self.file = io.BufferedReader(Timed(self.sock, self._seconds))
        return super().getreply()


class Mail:
    """One mail server, as one person uses it."""

    def __init__(
        self,
        server: MailServer,
        *,
        timeouts: MailTimeouts = MailTimeouts(),
        trust: ssl.SSLContext | None = None,
        online: Callable[[], bool] = has_way_out,
    ) -> None:
        self._server, self._timeouts, self._online = server, timeouts, online
        self._trust = trust or system_trust()

    def send(self, message: bytes, sender: str, recipient: str, progress: Progress = silent) -> None:
        """Hand ``message`` (lines ending in CRLF) to the server, once.

        Raises MailTrouble when the server says no, NetworkTrouble (``reached``: its last dot had left) when it says nothing.
        """
        sent = _Sent()
        with self._session(sent, sender, recipient, len(message)) as connection:
            self._fits(connection, len(message))
            _expect("sender", connection.mail(sender, _options(connection, len(message))), 250)
            _expect("recipient", connection.rcpt(recipient), 250, 251)
            _expect("data", connection.docmd("DATA"), 354)
            self._pour(connection, message, progress)
            sent.last_dot = True
            connection.send(b".\r\n")
            self._patience(connection, self._timeouts.taken)
            reply = connection.getreply()
            if not 200 <= reply[0] < 600:
                raise smtplib.SMTPServerDisconnected("the reply to the message was cut")
            _expect("message", reply, 250)

    def check(self, sender: str, recipient: str) -> None:
        """Do everything up to the message itself, and take it back: nothing is sent. Raises as ``send``."""
        with self._session(_Sent(), sender, recipient) as connection:
            _expect("sender", connection.mail(sender), 250)
            _expect("recipient", connection.rcpt(recipient), 250, 251)
            connection.rset()

    def sign_in(self) -> None:
        """Connect, encrypt and sign in. Raises as ``send``."""
        with self._session(_Sent(), "", ""):
            pass

    @contextmanager
    def _session(self, sent: _Sent, sender: str, recipient: str, size: int = 0) -> Iterator[smtplib.SMTP]:
        host = self._server.host
        connection = _Connection(host, self._timeouts.connect, self._timeouts.total + size / _SLOWEST)
        try:
            self._connect(connection)
            self._greet(connection)
            yield connection
            with suppress(OSError, smtplib.SMTPException):
                connection.quit()
        except ServerSaid as reply:
            raise trouble_of_reply(reply, host, sender, recipient) from None
        except smtplib.SMTPResponseException as error:
            words = error.smtp_error if isinstance(error.smtp_error, bytes) else b""
            raise trouble_of_reply(ServerSaid("greeting", error.smtp_code, words), host, sender, recipient) from None
        except (OSError, UnicodeError, smtplib.SMTPException) as error:
            raise trouble_of(error, tr("The mail server"), host, reached=sent.last_dot, online=self._online()) from None
        finally:
            connection.close()

    def _connect(self, connection: smtplib.SMTP) -> None:
        server = self._server
        plain = socket.create_connection((server.host, server.usual_port), self._timeouts.connect)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sock = plain
        if server.security is Security.TLS:
            connection.sock = self._trust.wrap_socket(plain, server_hostname=server.host)
        self._patience(connection, self._timeouts.reply)
        address = connection.sock.getsockname()[0]
        connection.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
        _expect("greeting", connection.getreply(), 220)

    def _greet(self, connection: smtplib.SMTP) -> None:
        _expect("greeting", connection.ehlo(), 250)
        if self._server.security is Security.STARTTLS:
            self._encrypt(connection)
            self._patience(connection, self._timeouts.reply)
            _expect("greeting", connection.ehlo(), 250)
        if self._server.user:
            self._authenticate(connection)

    def _encrypt(self, connection: smtplib.SMTP) -> None:
        try:
            connection.starttls(context=self._trust)
        except smtplib.SMTPNotSupportedError:
            raise no_encryption(self._server.host) from None
        except smtplib.SMTPResponseException as error:
            if 400 <= error.smtp_code < 500:
                raise
            raise no_encryption(self._server.host) from None

    def _authenticate(self, connection: smtplib.SMTP) -> None:
        ways = connection.esmtp_features.get("auth", "").upper().split()
        user, password = self._server.user.encode("utf-8"), self._server.password.encode("utf-8")
        if "PLAIN" in ways:
            reply = connection.docmd("AUTH", "PLAIN " + _packed(b"\0" + user + b"\0" + password))
        elif "LOGIN" in ways:
            _expect("sign-in", connection.docmd("AUTH", "LOGIN"), 334)
            _expect("sign-in", connection.docmd(_packed(user)), 334)
            reply = connection.docmd(_packed(password))
        else:
            host = self._server.host
            advice = tr("Leave the user name empty if the server needs none, or let your mail program send the tickets.")
            raise MailTrouble(MailKind.SIGN_IN, tr("{host} offers no sign-in with a name and a password.", host=host), advice)
        _expect("sign-in", reply, 235)

    def _fits(self, connection: smtplib.SMTP, size: int) -> None:
        limit = connection.esmtp_features.get("size", "")
        if limit.isdecimal() and len(limit) <= _LONGEST_NUMBER and 0 < int(limit) < size:
            raise too_large(self._server.host, int(limit), size)

    def _pour(self, connection: smtplib.SMTP, message: bytes, progress: Progress) -> None:
        content = re.sub(rb"(?m)^\.", b"..", message)
        content += b"" if content.endswith(b"\r\n") else b"\r\n"
        for start in range(0, len(content), _BLOCK):
            progress(start, len(content), tr("Sending"))
            connection.send(content[start : start + _BLOCK])

    @staticmethod
    def _patience(connection: smtplib.SMTP, seconds: float) -> None:
        if connection.sock is not None:
            connection.sock.settimeout(seconds)


@dataclass
class _Sent:
    """How far a message has come."""

    last_dot: bool = False


def _expect(step: str, reply: tuple[int, bytes], *codes: int) -> None:
    if reply[0] not in codes:
        raise ServerSaid(step, reply[0], reply[1])


def _options(connection: smtplib.SMTP, size: int) -> list[str]:
    return [f"SIZE={size}"] if connection.has_extn("size") else []


def _packed(secret: bytes) -> str:
    return base64.b64encode(secret).decode("ascii")
