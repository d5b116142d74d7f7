"""Real mail servers for tests: aiosmtpd on this computer, encrypted, with a sign-in, and with a will of its own."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Literal

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "maria.rivera", "größe 日本 7"
Step = Literal["MAIL", "RCPT", "DATA"]


@dataclass
class Postbox:
    """What the server does and what it was given. ``says``: step → the replies to give, one a try; then it takes all."""

    says: dict[Step, list[str]] = field(default_factory=dict)
    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)
    sign_ins: list[tuple[str, str]] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    greeted_as: list[str] = field(default_factory=list)

    def _reply(self, step: Step) -> str:
        waiting = self.says.get(step) or []
        return waiting.pop(0) if waiting else ""

    async def handle_EHLO(self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]) -> list[str]:
        session.host_name = hostname
        self.greeted_as.append(hostname)
        return responses

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        envelope.mail_from = address
        return self._reply("MAIL") or "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        refusal = self._reply("RCPT")
        if not refusal:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        refusal = self._reply("DATA")
        if refusal:
            return refusal
        content = envelope.content
        assert isinstance(content, bytes)
        self.raw.append(content)
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        self.envelopes.append((envelope.mail_from or "", list(envelope.rcpt_tos)))
        assert server.transport is not None
        self.encrypted.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 2.0.0 Ok: queued as 4XyZ"

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: Any) -> AuthResult:
        assert isinstance(auth_data, LoginPassword)
        given = (auth_data.login.decode(), auth_data.password.decode())
        self.sign_ins.append(given)
        return AuthResult(success=given == (USER, PASSWORD), handled=False)


class _Controller(Controller):
    """Takes any free port."""

    def __init__(self, postbox: Postbox, **options: Any) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        super().__init__(postbox, hostname="127.0.0.1", port=self.listening.getsockname()[1], **options)

    def _create_server(self) -> Any:
        return self.loop.create_server(self._factory_invoker, sock=self.listening, ssl=self.ssl_context)


@contextlib.contextmanager
def mail_server(
    postbox: Postbox,
    context: ssl.SSLContext | None,
    *,
    tls: bool = False,
    sign_in: bool = False,
    largest: int = 30_000_000,
    without: tuple[str, ...] = (),
) -> Iterator[int]:
    """A server on a port of this computer: STARTTLS unless ``tls``; without ``context`` it offers no encryption."""
    options: dict[str, Any] = {"data_size_limit": largest, "auth_exclude_mechanism": without}
    if sign_in:
        options |= {"authenticator": postbox.authenticate, "auth_required": True, "auth_require_tls": not tls}
    if context and not tls:
        options |= {"tls_context": context, "require_starttls": True}
    controller = _Controller(postbox, ssl_context=context if tls else None, **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()
