"""Mails that are opened in the person's own mail program, and what stays on the disk of them."""

from __future__ import annotations

import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from app.tickets.channels.channel import Channel, ChannelTrouble, HandedOver, OutgoingReply, OutgoingTicket
from app.tickets.channels.email_message import Letterhead, message_id
from app.tickets.channels.mail_program import HandedOverMails, MailProgramChannel

TICKET_ID, REPLY_ID = "0f3a9d2c4b5e4f60a1b2c3d4e5f60718", "18070f6e5d4c3b2a1f60e5b4c2d9a3f0"
TICKET = OutgoingTicket(TICKET_ID, "Projector dark", "No light.")
HEAD = Letterhead("Maria Rivera", "maria@parkview.example.org", "TSS", "tss@district.example.org", "TSS-")


class MailProgram:
    """What the system opens: it looks at the file at once."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.opened: list[Path] = []
        self.seen: list[bytes] = []

    def __call__(self, path: Path) -> bool:
        self.opened.append(path)
        self.seen.append(path.read_bytes())
        return self.is_there


def make(folder: Path, program: MailProgram, head: Letterhead = HEAD, now: datetime | None = None) -> MailProgramChannel:
    return MailProgramChannel(head, HandedOverMails(folder), program, now=lambda: now or datetime.now(UTC))


def test_it_is_a_channel(tmp_path: Path) -> None:
    channel: Channel = make(tmp_path, MailProgram())
    assert (channel.can_search, channel.can_hear, channel.news([], "m").mark) == (False, False, "m")
    assert "tss@district.example.org" in channel.check()[0]
    with pytest.raises(ChannelTrouble):
        channel.find_ticket(TICKET_ID)
    with pytest.raises(ChannelTrouble):
        channel.find_reply("7", REPLY_ID)


def test_a_ticket_opens_ready_to_be_sent(tmp_path: Path) -> None:
    program = MailProgram()
    handed = make(tmp_path / "mails", program).send_ticket(TICKET)
    mail = message_from_bytes(program.seen[0], policy=policy.default)
    assert handed == HandedOver(message_id(TICKET_ID, HEAD))
    assert (mail["X-Unsent"], mail["To"], mail["Subject"]) == ("1", "TSS <tss@district.example.org>", "Projector dark")
    assert program.opened[0].suffix == ".eml"


def test_it_works_with_no_settings_at_all(tmp_path: Path) -> None:
    program = MailProgram()
    make(tmp_path, program, Letterhead()).send_ticket(TICKET)
    mail = message_from_bytes(program.seen[0], policy=policy.default)
    assert (mail["From"], mail["To"], mail["X-Unsent"]) == (None, None, "1")
    assert "type the helpdesk's address" in make(tmp_path, program, Letterhead()).check()[0]


def test_a_reply_stands_in_the_thread(tmp_path: Path) -> None:
    program = MailProgram()
    channel = make(tmp_path, program)
    channel.send_ticket(TICKET)
    channel.send_reply(OutgoingReply(REPLY_ID, TICKET_ID, "20881", "Projector dark", "Well?"))
    assert message_from_bytes(program.seen[1])["In-Reply-To"] == message_id(TICKET_ID, HEAD)
    assert len(set(program.opened)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of the user is private there")
def test_nobody_else_can_read_what_was_handed_over(tmp_path: Path) -> None:
    program = MailProgram()
    make(tmp_path / "mails", program).send_ticket(TICKET)
    assert stat.S_IMODE((tmp_path / "mails").stat().st_mode) == 0o700
    assert stat.S_IMODE(program.opened[0].stat().st_mode) == 0o600


def test_the_file_stays_until_it_is_told_and_is_written_anew(tmp_path: Path) -> None:
    program, mails = MailProgram(), HandedOverMails(tmp_path)
    channel = make(tmp_path, program)
    channel.send_ticket(TICKET)
    channel.send_ticket(OutgoingTicket(TICKET_ID, "Projector still dark", "No light."))
    assert program.opened[0] == program.opened[1]
    assert b"still dark" in program.opened[0].read_bytes()
    mails.forget(TICKET_ID)
    mails.forget(TICKET_ID)
    assert list(tmp_path.iterdir()) == []


def test_what_was_forgotten_goes_after_some_days(tmp_path: Path) -> None:
    program = MailProgram()
    make(tmp_path, program).send_ticket(TICKET)
    other = tmp_path / "notes.txt"
    other.write_text("mine")
    os.utime(other, (0, 0))
    make(tmp_path, program, now=datetime.now(UTC) + timedelta(days=6)).send_reply(OutgoingReply(REPLY_ID, TICKET_ID, "", "a", "b"))
    assert program.opened[0].exists()
    make(tmp_path, program, now=datetime.now(UTC) + timedelta(days=8)).send_reply(OutgoingReply("third-mail", TICKET_ID, "", "a", "b"))
    assert [program.opened[0].exists(), program.opened[2].exists(), other.exists()] == [False, True, True]


def test_a_client_id_never_becomes_a_path(tmp_path: Path) -> None:
    program = MailProgram()
    make(tmp_path / "mails", program).send_ticket(OutgoingTicket("../../outside", "a", "b"))
    assert program.opened[0].parent == tmp_path / "mails"


def test_no_mail_program_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ChannelTrouble) as raised:
        make(tmp_path, MailProgram(is_there=False)).send_ticket(TICKET)
    assert (raised.value.lasting, raised.value.unsure) == (True, False)
    assert "choose another way" in raised.value.advice
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "mails").write_text("in the way")
    with pytest.raises(ChannelTrouble) as raised:
        make(tmp_path / "mails", MailProgram()).send_ticket(TICKET)
    assert raised.value.lasting
