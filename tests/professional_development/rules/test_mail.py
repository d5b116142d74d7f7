"""Invitations as mails."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

from app.professional_development.rules.calendar_file import Attendee
from app.professional_development.rules.mail import invitation

AT = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
TO = (Attendee("Amara Okafor", "a.okafor@parkview.example"), Attendee("李小龍", "x.li@parkview.example"), Attendee("Nobody", "no address"))


def test_words_for_people_and_the_event_for_programs_are_alternatives() -> None:
    data = invitation("Feedback\r\nBcc: all@x.example", "Come!", b"BEGIN:VCALENDAR", "REQUEST", Attendee("M", "m@p.example"), TO, AT)
    mail = message_from_bytes(data, policy=policy.default)
    assert mail["X-Unsent"] == "1"
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Feedback Bcc: all@x.example"
    assert [one.addr_spec for one in mail["To"].addresses] == ["a.okafor@parkview.example", "x.li@parkview.example"]
    assert mail["To"].addresses[1].display_name == "李小龍"
    alternative, attached = mail.iter_parts()
    assert [part.get_content_type() for part in alternative.iter_parts()] == ["text/plain", "text/calendar"]
    event = list(alternative.iter_parts())[1]
    assert event.get_param("method") == "REQUEST"
    assert event.get_param("charset") == "utf-8"
    assert attached.get_filename() == "invite.ics"
    assert data.isascii()


def test_without_an_address_of_the_sender_the_mail_program_fills_it_in() -> None:
    data = invitation("S", "Ünïcode words", b"BEGIN:VCALENDAR", "CANCEL", Attendee("M", ""), TO, AT)
    mail = message_from_bytes(data, policy=policy.default)
    assert mail["From"] is None
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Ünïcode words"
