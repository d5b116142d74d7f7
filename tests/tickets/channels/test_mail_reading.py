"""Saved mails, well meant and hostile: words as plain text, files with plain names, and never an error that nobody expected."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.tickets.channels.mail_reading import LARGEST, read_mail
from app.tickets.rules.mail_matching import numbers_in, own_numbers_in, without_quote
from tests.effort import few_if_quick

HEAD = b"From: R. Castellane <r@district.example>\r\nSubject: [TSS #20881] dark\r\nMessage-ID: <a@district.example>\r\n"
MULTIPART = HEAD + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
PIECES = st.sampled_from(
    [
        b"--b\r\n",
        b"--b--\r\n",
        b"\r\n",
        b"Content-Type: text/plain; charset=utf-99\r\n",
        b"Content-Type: text/html; charset=\xff\r\n",
        b"Content-Type: message/rfc822\r\n",
        b'Content-Type: multipart/mixed; boundary="b"\r\n',
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Transfer-Encoding: uuencode\r\n",
        b"Content-Disposition: attachment; filename*0*=x''%ff; filename*1=\"a\r\n",
        b"Content-Disposition: attachment; filename==?utf-8?b?w7==?=\r\n",
        b"Subject: =?utf-8?q?=ZZ?= =?x?b?!?=\r\n",
        b"Date: Mon, 99 Zzz 20260 99:99:99 +9999\r\n",
        b'From: "a" <"b\x00@[c>\r\n',
        b"References: <<a>> <b@c> <d@e\r\n",
        b"\x00\xff\x80binary",
        b"begin 644 x\r\n#0V%T\r\n",
    ]
)


def test_a_mail_with_everything_is_read() -> None:
    mail = EmailMessage()
    mail["From"] = "Renée Castellane <r@district.example>"
    mail["Subject"] = "Bildschirm schwarz – [TSS #20881]"
    mail["Date"] = "Mon, 16 Nov 2026 10:00:00 -0500"
    mail["Message-ID"] = "<a@district.example>"
    mail["In-Reply-To"] = "<b@parkview.example>"
    mail["References"] = "<c@parkview.example> <b@parkview.example>"
    mail.set_content("Is the lamp on?\nDüse?")
    mail.add_alternative("<p>Is the <b>lamp</b> on?</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="..\\..\\Anleitung – neu.pdf")
    inner = EmailMessage()
    inner["Subject"] = "Inside"
    inner.set_content("Earlier")
    mail.add_attachment(inner)
    read = read_mail(mail.as_bytes())
    assert (read.author, read.address) == ("Renée Castellane", "r@district.example")
    assert (read.subject, read.reference) == ("Bildschirm schwarz – [TSS #20881]", "<a@district.example>")
    assert read.names == ("<b@parkview.example>", "<c@parkview.example>")
    assert read.at == datetime(2026, 11, 16, 15, tzinfo=UTC)
    assert read.text == "Is the lamp on?\nDüse?"
    assert [one.name for one in read.attachments] == ["Anleitung – neu.pdf", "file 2.eml"]
    assert read.attachments[0].read() == b"%PDF-1.4"
    assert b"Earlier" in read.attachments[1].read()
    assert not read.automatic


def test_html_alone_becomes_words() -> None:
    data = HEAD + b"Content-Type: text/html\r\n\r\n<script>steal()</script><p>Hello <i>you</i></p><img src=http://x.example/track.png>"
    read = read_mail(data)
    assert read.text.startswith("Hello you")
    assert "steal" not in read.text
    assert read.attachments == ()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no mail that can be read"),
        (b"\x89PNG\r\n\x1a\n", "no mail that can be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Outlook", "Outlook's own format"),
        (b"x" * (LARGEST + 1), "up to 60 MB"),
    ],
)
def test_what_is_no_mail_is_said_so(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        read_mail(data)


def test_mails_nested_without_end_are_read_or_refused_in_a_sentence() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (at, at) for at in range(1_100))
    with pytest.raises(UserError, match="no mail that can be read"):
        read_mail(HEAD + nested)


@settings(max_examples=few_if_quick(60))
@given(st.lists(PIECES | st.binary(max_size=40), max_size=25))
def test_any_bytes_are_a_mail_or_a_sentence(pieces: list[bytes]) -> None:
    try:
        read = read_mail(MULTIPART + b"".join(pieces))
    except UserError:
        return
    assert "\x00" not in read.text + read.subject + read.author
    for one in read.attachments:
        assert len(one.read()) == one.size
        assert "/" not in one.name


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("[TSS #20881] dark", ["20881"]),
        ("[helpdesk.district.example #7] x", ["7"]),
        ("Re: TSS-20881 and TSS-20882", ["20881", "20882"]),
        ("Ticket no. 20881: Room 114", ["20881"]),
        ("Room 114 has 30 devices", []),
        ("XTSS-20881", []),
        ("[" * 400 + "#1]", []),
    ],
)
def test_numbers_of_a_subject(line: str, numbers: list[str]) -> None:
    assert numbers_in(line, "TSS-") == numbers


def test_numbers_with_letters() -> None:
    assert own_numbers_in("INC0012345 for Room 114, HD-77") == ["INC0012345", "HD-77"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Yes.\n\nOn Mon, 16 Nov 2026, Marisol Rivera wrote:\n> It is dark.\n> Still.\n", "Yes."),
        ("Yes.\n\nOn Mon, 16 Nov 2026, Marisol Rivera\n<m@parkview.example> wrote:\n> It is dark.", "Yes."),
        ("Yes.\n-----Original Message-----\nFrom: M\nIt is dark.", "Yes."),
        ("Yes.\n\n________________________________\nFrom: M\nSent: Monday\n\nIt is dark.", "Yes."),
        ("> It is dark.\nWhich lamp?\n> The left one.\nThanks.", "> It is dark.\nWhich lamp?\n> The left one.\nThanks."),
        ("On Tuesday do this:\n1. Wait.", "On Tuesday do this:\n1. Wait."),
        ("> Only a quote.", "> Only a quote."),
    ],
)
def test_earlier_mails_below_an_answer_are_left_out(text: str, kept: str) -> None:
    assert without_quote(text) == kept
