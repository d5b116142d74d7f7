"""The way that is set, what of it is missing, and trying it."""

from __future__ import annotations

import ssl
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from app.network.mail import Security
from app.network.secrets import KeyringSecrets
from app.network.trying import Outcome, climb
from app.tickets.channels.channel import ChannelTrouble
from app.tickets.channels.choosing import MailProgramNeeds, Ways, channel_for, mail_server
from app.tickets.channels.email import EmailChannel
from app.tickets.channels.mail_program import MailProgramChannel
from app.tickets.channels.needs import missing, secret_name
from app.tickets.channels.request_tracker import RequestTracker
from app.tickets.channels.trying_out import trial_steps
from app.tickets.service.helpdesk import MAIL, REQUEST_TRACKER, HelpdeskFacts
from tests.keyrings import MemoryKeyring
from tests.network.mail_servers import PASSWORD, USER, Postbox
from tests.network.mail_servers import mail_server as running_server
from tests.network.servers import keep_authority, server_context, serving

ROOT = Path(__file__).resolve().parents[3]
NEEDS = MailProgramNeeds(Path("handed-over"), lambda _path: True)
BY_MAIL = HelpdeskFacts(
    channel=MAIL,
    address="tss@district.example.org",
    sender_address="maria@parkview.example.org",
    mail_server="smtp.example.org",
    mail_user=USER,
)
BY_TRACKER = HelpdeskFacts(channel=REQUEST_TRACKER, tracker_address="https://help.example.org/rt", tracker_queue="TSS")


def test_without_any_settings_the_mail_program_is_the_way() -> None:
    assert missing(HelpdeskFacts()) == {}
    assert secret_name(HelpdeskFacts()) == ""
    assert isinstance(channel_for(HelpdeskFacts(), None, NEEDS), MailProgramChannel)


def test_each_way_is_made_from_its_settings() -> None:
    assert isinstance(channel_for(BY_MAIL, b"geheim", NEEDS), EmailChannel)
    assert isinstance(channel_for(replace(BY_MAIL, mail_user=""), None, NEEDS), EmailChannel)
    assert isinstance(channel_for(BY_TRACKER, b"1-2-abc", NEEDS), RequestTracker)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("address", ""),
        ("address", "tss at district"),
        ("address", "tss@district.org\r\nBcc: x@y"),
        ("sender_address", ""),
        ("sender_address", "maria"),
        ("mail_server", ""),
        ("mail_server", "https://smtp.example.org"),
        ("mail_server", "smtp.example.org:587"),
    ],
)
def test_what_a_mail_server_still_needs_is_said_beside_its_field(field: str, value: str) -> None:
    helpdesk = replace(BY_MAIL, **{field: value})  # type: ignore[arg-type]
    assert list(missing(helpdesk)) == [field]
    with pytest.raises(ChannelTrouble) as raised:
        channel_for(helpdesk, b"geheim", NEEDS)
    assert raised.value.lasting
    assert missing(helpdesk)[field] in raised.value.what
    assert "wait here" in raised.value.advice


@pytest.mark.parametrize(
    "address",
    [
        "",
        "help.example.org",
        "ftp://help.example.org",
        "https://",
        "https://me:secret@help.example.org",
        "https://help.example.org/rt?token=1",
        "https://help.example.org:99999/",
        "https://[::1",
        "http://help.example.org",
    ],
)
def test_an_address_that_cannot_be_or_would_give_the_token_away(address: str) -> None:
    helpdesk = replace(BY_TRACKER, tracker_address=address)
    assert list(missing(helpdesk)) == ["tracker_address"]
    with pytest.raises(ChannelTrouble):
        channel_for(helpdesk, b"token", NEEDS)


@pytest.mark.parametrize("address", ["https://help.example.org", "https://10.1.2.3:8443/rt/", "http://127.0.0.1:8080", "http://localhost"])
def test_an_address_that_can_be(address: str) -> None:
    assert missing(replace(BY_TRACKER, tracker_address=address)) == {}


def test_what_another_way_would_need_does_not_matter() -> None:
    assert missing(replace(BY_TRACKER, address="nonsense", mail_server="https://")) == {}


def test_a_queue_is_needed() -> None:
    assert list(missing(replace(BY_TRACKER, tracker_queue=""))) == ["tracker_queue"]


@pytest.mark.parametrize("helpdesk", [BY_MAIL, BY_TRACKER])
def test_a_secret_that_is_not_here_is_asked_for(helpdesk: HelpdeskFacts) -> None:
    with pytest.raises(ChannelTrouble) as raised:
        channel_for(helpdesk, None, NEEDS)
    assert "keyring" in raised.value.what


def test_a_secret_belongs_to_one_server_and_one_user() -> None:
    names = {
        secret_name(BY_MAIL),
        secret_name(replace(BY_MAIL, mail_server="smtp.elsewhere.example.org")),
        secret_name(replace(BY_MAIL, mail_user="somebody")),
        secret_name(replace(BY_MAIL, mail_port=2525)),
        secret_name(BY_TRACKER),
        secret_name(replace(BY_TRACKER, tracker_address="https://elsewhere.example.org/rt")),
    }
    assert len(names) == 6
    assert secret_name(replace(BY_TRACKER, tracker_address="https://help.example.org/rt/ ")) == secret_name(BY_TRACKER)


def test_whatever_the_record_says_mail_is_encrypted() -> None:
    assert mail_server(replace(BY_MAIL, mail_security="none")).security is Security.STARTTLS
    assert mail_server(replace(BY_MAIL, mail_security="tls")).usual_port == 465


def test_the_same_way_is_given_while_nothing_of_it_changes() -> None:
    secrets = KeyringSecrets(MemoryKeyring())
    secrets.put(secret_name(BY_TRACKER), b"1-2-abc")
    ways = Ways(lambda: secrets, NEEDS)
    first = ways.channel(BY_TRACKER)
    assert ways.channel(replace(BY_TRACKER, custom={})) is first
    assert ways.channel(replace(BY_TRACKER, tracker_queue="Other")) is not first
    again = ways.channel(BY_TRACKER)
    secrets.put(secret_name(BY_TRACKER), b"another")
    assert ways.channel(BY_TRACKER) is not again
    secrets.forget(secret_name(BY_TRACKER))
    with pytest.raises(ChannelTrouble):
        ways.channel(BY_TRACKER)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose authority this computer trusts."""
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    return server_context(authority)


def test_trying_a_mail_server_goes_to_the_recipient_and_sends_nothing(trusted: ssl.SSLContext) -> None:
    box = Postbox({"RCPT": ["", "550 5.1.1 User unknown"]})
    with running_server(box, trusted, sign_in=True) as port:
        helpdesk = replace(BY_MAIL, mail_server="127.0.0.1", mail_port=port)
        right = climb(trial_steps(helpdesk, PASSWORD.encode(), NEEDS))
        wrong = climb(trial_steps(helpdesk, PASSWORD.encode(), NEEDS))
        refused = climb(trial_steps(helpdesk, b"other", NEEDS))
    assert [rung.title for rung in right] == ["Network", "Name", "Connection", "Encryption", "Sign-in", "Sender and recipient"]
    assert {rung.outcome for rung in right} == {Outcome.RIGHT}
    assert (wrong[-1].outcome, "tss@district.example.org" in wrong[-1].words) == (Outcome.WRONG, True)
    assert [rung.outcome for rung in refused[-2:]] == [Outcome.WRONG, Outcome.NOT_TRIED]
    assert box.mails == []


def test_trying_a_tracker_ends_with_its_rights() -> None:
    with serving(lambda talk: talk.take('{"message": "Unauthorized"}', "401 Unauthorized")) as server:
        helpdesk = replace(BY_TRACKER, tracker_address=server.url)
        rungs = climb(trial_steps(helpdesk, b"1-2-abc", NEEDS))
    assert [rung.title for rung in rungs] == ["Network", "Name", "Connection", "Right service", "Sign-in, queue and fields"]
    assert [rung.outcome for rung in rungs[-2:]] == [Outcome.RIGHT, Outcome.WRONG]
    assert not any("1-2-abc" in rung.words + rung.advice for rung in rungs)


def test_trying_the_mail_program_opens_nothing() -> None:
    needs = MailProgramNeeds(Path("handed-over"), lambda _path: pytest.fail("opened"))
    assert [rung.outcome for rung in climb(trial_steps(HelpdeskFacts(), None, needs))] == [Outcome.RIGHT]


def test_what_is_missing_is_said_before_anything_is_tried() -> None:
    with pytest.raises(ChannelTrouble):
        trial_steps(replace(BY_TRACKER, tracker_queue=""), b"token", NEEDS)


@pytest.mark.slow
def test_what_only_sending_needs_is_loaded_when_something_is_sent() -> None:
    code = "import sys, app.tickets.channels.choosing; print([name for name in ('requests', 'urllib3', 'truststore', 'smtplib') if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
