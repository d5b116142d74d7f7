"""Mail is handed to real servers, encrypted or not at all, and it is known what has left."""

from __future__ import annotations

import logging
import socket
import ssl
from pathlib import Path

import pytest
import trustme

from app.network.mail import Mail, MailServer, MailTimeouts, Security
from app.network.mail_address import is_address
from app.network.mail_trouble import MailKind, MailTrouble
from app.network.trouble import Kind, NetworkTrouble
from app.store.progress import Cancelled
from tests.network.mail_servers import PASSWORD, USER, Postbox, mail_server
from tests.network.servers import Talk, keep_authority, server_context, serving

QUICK = MailTimeouts(connect=2, reply=2, taken=2, total=10)
FROM, TO = "maria.rivera@parkview.example.org", "tss@district.example.org"
MESSAGE = b"Subject: dark\r\n\r\nDark.\r\n.\r\n..two\r\nend\r\n"


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose authority this computer trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    return server_context(authority)


def mail_at(port: int, *, tls: bool = False, user: str = "", password: str = PASSWORD, timeouts: MailTimeouts = QUICK) -> Mail:
    security = Security.TLS if tls else Security.STARTTLS
    return Mail(MailServer("127.0.0.1", port, security, user, password if user else ""), timeouts=timeouts)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
@pytest.mark.parametrize(("tls", "without"), [(False, ()), (True, ()), (False, ("PLAIN",)), (True, ("LOGIN",))])
def test_a_message_arrives_as_it_is_encrypted_and_signed_in(trusted: ssl.SSLContext, tls: bool, without: tuple[str, ...]) -> None:
    box = Postbox()
    with mail_server(box, trusted, tls=tls, sign_in=True, without=without) as port:
        mail_at(port, tls=tls, user=USER).send(MESSAGE, FROM, TO)
    assert box.raw == [MESSAGE]
    assert box.envelopes == [(FROM, [TO])]
    assert box.sign_ins == [(USER, PASSWORD)]
    assert box.encrypted == [True]
    assert set(box.greeted_as) == {"[127.0.0.1]"}


def test_a_message_without_its_last_line_end_gets_one(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    with mail_server(box, trusted) as port:
        mail_at(port).send(b"Subject: a\r\n\r\n.b", FROM, TO)
    assert box.raw == [b"Subject: a\r\n\r\n.b\r\n"]


def test_a_server_that_offers_no_encryption_gets_nothing() -> None:
    box = Postbox()
    with mail_server(box, None) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port, user=USER).send(MESSAGE, FROM, TO)
    assert raised.value.kind is MailKind.NO_TLS
    assert "nothing was sent" in raised.value.what
    assert (box.raw, box.sign_ins) == ([], [])


@pytest.mark.parametrize(("reply", "kind"), [("454 later", MailKind.LATER), ("502 no", MailKind.NO_TLS), ("250 what?", MailKind.NO_TLS)])
def test_encryption_that_is_promised_and_not_given_is_no_encryption(reply: str, kind: MailKind) -> None:
    heard: list[bytes] = []

    def script(talk: Talk) -> None:
        talk.say("220 hello\r\n")
        talk.connection.recv(100)
        talk.say("250-hello\r\n250 STARTTLS\r\n")
        talk.connection.recv(100)
        talk.say(reply + "\r\n")
        heard.append(talk.connection.recv(100))

    with serving(script, speaks_first=True) as server, pytest.raises(MailTrouble) as raised:
        mail_at(server.port, user=USER).send(MESSAGE, FROM, TO)
    assert raised.value.kind is kind
    assert heard == [b""]


@pytest.mark.parametrize("tls", [False, True])
def test_a_certificate_that_is_not_trusted_ends_it(authority: trustme.CA, tls: bool) -> None:
    box = Postbox()
    with mail_server(box, server_context(authority), tls=tls) as port, pytest.raises(NetworkTrouble) as raised:
        mail_at(port, tls=tls, user=USER).send(MESSAGE, FROM, TO)
    assert (raised.value.kind, raised.value.reached) == (Kind.CERTIFICATE, False)
    assert box.sign_ins == []


def test_a_wrong_password_is_said_without_it(trusted: ssl.SSLContext, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "app")
    caplog.set_level(logging.DEBUG, "smtplib")
    with mail_server(Postbox(), trusted, sign_in=True) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port, user=USER, password="geheim").send(MESSAGE, FROM, TO)
    assert raised.value.kind is MailKind.SIGN_IN
    assert "password again" in raised.value.advice
    assert "geheim" not in repr(raised.value) + caplog.text + repr(MailServer("a", password="geheim"))


def test_a_server_that_wants_a_sign_in_says_so(trusted: ssl.SSLContext) -> None:
    with mail_server(Postbox(), trusted, sign_in=True) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port).send(MESSAGE, FROM, TO)
    assert raised.value.kind is MailKind.SIGN_IN
    assert "only after a sign-in" in raised.value.what


def test_a_server_that_knows_no_sign_in_is_told_apart(trusted: ssl.SSLContext) -> None:
    with mail_server(Postbox(), trusted, without=("LOGIN", "PLAIN")) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port, user=USER).send(MESSAGE, FROM, TO)
    assert (raised.value.kind, "offers no sign-in" in raised.value.what) == (MailKind.SIGN_IN, True)


REFUSALS = [
    ("MAIL", "550 5.7.60 SMTP; Client does not have permissions to send as this sender", MailKind.SENDER, False, False),
    ("MAIL", "553 5.1.8 Sender address rejected", MailKind.SENDER, False, False),
    ("MAIL", "451 4.7.1 Try again later", MailKind.LATER, True, False),
    ("MAIL", "552 5.3.4 Message size exceeds fixed limit", MailKind.SIZE, False, True),
    ("RCPT", "550 5.1.1 User unknown", MailKind.RECIPIENT, False, False),
    ("RCPT", "554 5.7.1 Relay access denied", MailKind.RECIPIENT, False, False),
    ("RCPT", "552 5.2.2 Mailbox full", MailKind.RECIPIENT, False, False),
    ("RCPT", "450 4.2.0 Greylisted, see http://postgrey.example.org", MailKind.LATER, True, False),
    ("RCPT", "530 5.7.0 Must issue a STARTTLS command first", MailKind.SIGN_IN, False, False),
    ("DATA", "554 5.6.0 Looks like spam \x1b[31m", MailKind.MESSAGE, False, True),
    ("DATA", "552 5.2.3 Message too large", MailKind.SIZE, False, True),
    ("DATA", "451 4.3.0 Queue file write error", MailKind.LATER, True, False),
    ("DATA", "421 4.3.2 Shutting down", MailKind.LATER, True, False),
]


@pytest.mark.parametrize(("step", "reply", "kind", "later", "about_this"), REFUSALS, ids=lambda value: str(value)[:12])
def test_what_a_server_refuses_is_said_and_has_not_gone(
    trusted: ssl.SSLContext, step: str, reply: str, kind: MailKind, later: bool, about_this: bool
) -> None:
    box = Postbox({step: [reply]})  # type: ignore[dict-item]
    with mail_server(box, trusted) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port).send(MESSAGE, FROM, TO)
    assert box.mails == []
    assert (raised.value.kind, raised.value.later, raised.value.about_this) == (kind, later, about_this)
    assert raised.value.what.endswith(".")
    assert "\x1b" not in str(raised.value)


def test_a_message_above_the_declared_size_does_not_leave(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    with mail_server(box, trusted, largest=10_000) as port, pytest.raises(MailTrouble) as raised:
        mail_at(port).send(MESSAGE + b"x" * 2_000_000, FROM, TO)
    assert (raised.value.kind, raised.value.about_this) == (MailKind.SIZE, True)
    assert raised.value.what == "This message has 2.0 MB, and 127.0.0.1 takes 10 KB."


def test_a_check_leaves_no_mail_behind(trusted: ssl.SSLContext) -> None:
    box = Postbox()
    with mail_server(box, trusted, sign_in=True) as port:
        mail_at(port, user=USER).check(FROM, TO)
        mail_at(port, user=USER).sign_in()
    assert len(box.sign_ins) == 2
    assert box.mails == []


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (lambda talk: talk.cut(), Kind.CUT),
        (lambda talk: talk.connection.recv(1), Kind.TIMEOUT),
        (lambda talk: talk.say("220-" + "a" * 100 + "\r\n" + "220-") or talk.connection.recv(1), Kind.TIMEOUT),
    ],
)
def test_a_server_that_says_nothing_has_got_nothing(script: object, kind: Kind) -> None:
    timeouts = MailTimeouts(connect=1, reply=0.3, taken=0.3, total=2)
    with serving(script, speaks_first=True) as server, pytest.raises(NetworkTrouble) as raised:  # type: ignore[arg-type]
        mail_at(server.port, timeouts=timeouts).send(MESSAGE, FROM, TO)
    assert (raised.value.kind, raised.value.reached) == (kind, False)


@pytest.mark.parametrize("greeting", ["554 No SMTP service here\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"])
def test_what_is_no_mail_server_is_told_apart(greeting: str) -> None:
    with serving(lambda talk: talk.say(greeting), speaks_first=True) as server, pytest.raises(MailTrouble) as raised:
        mail_at(server.port).send(MESSAGE, FROM, TO)
    assert raised.value.kind is MailKind.NO_MAIL_SERVER


def test_nobody_there_and_no_such_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(NetworkTrouble) as refused:
        mail_at(port).send(MESSAGE, FROM, TO)
    with pytest.raises(NetworkTrouble) as unknown:
        Mail(MailServer("mail.invalid"), online=lambda: True).send(MESSAGE, FROM, TO)
    with pytest.raises(NetworkTrouble) as alone:
        Mail(MailServer("mail.invalid"), online=lambda: False).send(MESSAGE, FROM, TO)
    assert [refused.value.kind, unknown.value.kind, alone.value.kind] == [Kind.REFUSED, Kind.NAME, Kind.NO_NETWORK]


def test_a_message_that_was_stopped_has_not_gone(trusted: ssl.SSLContext) -> None:
    def stop(done: int, total: int, words: str = "") -> None:
        if done:
            raise Cancelled

    box = Postbox()
    with mail_server(box, trusted) as port, pytest.raises(Cancelled):
        mail_at(port).send(MESSAGE + b"x" * 200_000, FROM, TO, stop)
    assert box.mails == []


@pytest.mark.parametrize("words", ["a@b", "maria.o'neil+tss@sub.example.org", "a@xn--strm-gra.example"])
def test_an_address_is_one(words: str) -> None:
    assert is_address(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "a",
        "a@",
        "@b",
        "a b@c",
        "a@b\r\nDATA",
        "a@b>",
        "<a@b>",
        "A <a@b>",
        "a@b,c@d",
        "é@b.org",
        "a@b.",
        "a@-b",
        ".a@b",
        "a..b@c",
        "a@b..c",
        "a@b\n",
        "a" * 65 + "@b",
    ],
)
def test_what_could_break_out_of_its_line_is_no_address(words: str) -> None:
    assert not is_address(words)


def talking(talk: Talk, after_data: str) -> None:
    """A server that takes everything up to DATA, then does as ``after_data`` says."""
    talk.say("220 hello\r\n")
    lines = talk.connection.makefile("rb")
    for line in lines:
        if line == b"DATA\r\n":
            break
        talk.say("250 ok\r\n")
    if after_data == "at once":
        talk.cut()
        return
    talk.say("354 go on\r\n")
    for number, line in enumerate(lines):
        if line == b".\r\n" or (after_data == "within the message" and number == 1):
            break
    if after_data == "in the reply":
        talk.say("25")
    elif after_data == "never":
        talk.connection.recv(1)
    talk.cut()


@pytest.mark.parametrize(
    ("after_data", "size", "kind", "reached"),
    [
        ("at once", 10, Kind.CUT, False),
        ("within the message", 12_000_000, Kind.CUT, False),
        ("after the last dot", 10, Kind.CUT, True),
        ("in the reply", 10, Kind.CUT, True),
        ("never", 10, Kind.TIMEOUT, True),
    ],
)
def test_it_is_known_whether_the_last_dot_had_left(trusted: ssl.SSLContext, after_data: str, size: int, kind: Kind, reached: bool) -> None:
    timeouts = MailTimeouts(connect=1, reply=1, taken=0.3, total=5)
    message = MESSAGE + (b"x" * 70 + b"\r\n") * (size // 72)
    with serving(lambda talk: talking(talk, after_data), trusted, speaks_first=True) as server, pytest.raises(NetworkTrouble) as raised:
        mail_at(server.port, tls=True, timeouts=timeouts).send(message, FROM, TO)
    assert (raised.value.kind, raised.value.reached) == (kind, reached)
