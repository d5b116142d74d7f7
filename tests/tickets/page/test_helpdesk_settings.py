"""The settings of the helpdesk: filled in, tried against real servers, and kept; secrets in the keyring alone."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.network.secrets import KeyringSecrets
from app.tickets.page.helpdesk import DRAFT
from app.tickets.page.helpdesk_forms import FIELD_LINES, SECRET
from app.tickets.records import HELPDESK, Helpdesk
from app.tickets.service.helpdesk import MAIL, MAIL_PROGRAM, REQUEST_TRACKER, HelpdeskFacts
from tests.keyrings import MemoryKeyring
from tests.network.mail_servers import PASSWORD, USER, Postbox, mail_server
from tests.network.servers import keep_authority, server_context, serving
from tests.tickets.page.helpdesk_settings import PATIENCE, Deaf, Settings

GEHEIM = "1-14-geheim"


@pytest.fixture
def keyring() -> MemoryKeyring:
    """The keyring of this computer."""
    return MemoryKeyring()


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path, keyring: MemoryKeyring) -> Iterator[Settings]:
    """The page, shown."""
    made = Settings(tmp_path, keyring)
    qtbot.addWidget(made.page)
    made.page.resize(700, 900)
    made.page.show()
    made.settle()
    yield made
    made.close()
    assert made.bugs == []


def test_a_new_desk_hands_tickets_to_the_mail_program(settings: Settings) -> None:
    assert settings.page.isEnabled()
    assert settings.page.facts() == HelpdeskFacts()
    assert settings.page.forms[MAIL_PROGRAM].isVisible()
    settings.page.test.click()
    settings.settle()
    assert any("opens in your mail program" in words for words in settings.page.trial.list.said())


def test_a_way_is_kept_and_its_secret_goes_into_the_keyring_alone(settings: Settings, tmp_path: Path) -> None:
    settings.fill(REQUEST_TRACKER, tracker_address="https://help.example.org/rt", tracker_queue="TSS", secret=GEHEIM, client_id="Our id")
    settings.page.form().fields[FIELD_LINES].put("Asset tag = Asset tag, Tag\nBuilding = School")
    settings.page.save.click()
    settings.settle()
    kept = settings.helpdesk.read()
    assert (kept.channel, kept.tracker_address, kept.tracker_queue) == (REQUEST_TRACKER, "https://help.example.org/rt", "TSS")
    assert kept.custom == {"client id field": "Our id", "field Asset tag": "Asset tag, Tag", "field Building": "School"}
    assert settings.said[-1].tone == "ok"
    assert KeyringSecrets(settings.keyring).get("helpdesk tracker https://help.example.org/rt") == GEHEIM.encode()
    assert settings.page.form().fields[SECRET].value() == ""
    settings.settle()
    settings.drafts.keep_now()
    assert [settings.drafts.load(DRAFT), settings.page.revert.isHidden()] == [None, True]
    everything = repr(settings.helpdesk.read()) + repr([settings.desk.settings.get(name, {}) for name in settings.desk.settings.names()])
    assert GEHEIM not in everything
    assert "help.example.org" in everything


def test_field_lines_that_are_taken_out_go(settings: Settings) -> None:
    settings.helpdesk.change({"custom.field Tag": "Asset tag", "custom.status resolved": "solved", "channel": REQUEST_TRACKER})
    settings.page.read()
    settings.settle()
    assert settings.page.form().fields[FIELD_LINES].value() == "Tag = Asset tag"
    settings.fill(REQUEST_TRACKER, tracker_address="https://help.example.org", tracker_queue="TSS", secret=GEHEIM, field_lines="")
    settings.page.save.click()
    settings.settle()
    kept = {key: value for key, value in settings.helpdesk.read().custom.items() if value}
    assert kept == {"status resolved": "solved"}


def test_what_is_missing_is_said_beside_its_field_and_stays_a_draft(settings: Settings, qtbot: QtBot) -> None:
    settings.fill(MAIL, address="tss at district", mail_server="smtp.example.org", mail_user=USER, secret=GEHEIM)
    settings.page.save.click()
    settings.settle()
    assert settings.helpdesk.read() == HelpdeskFacts()
    assert "no mail address" in settings.error("address")
    assert "Which address" in settings.error("sender_address")
    assert settings.keyring.kept == {}
    settings.drafts.keep_now()
    again = settings.make_page()
    qtbot.addWidget(again)
    again.show()
    settings.settle()
    assert again.forms[MAIL].isVisibleTo(again)
    assert again.form().fields["mail_server"].value() == "smtp.example.org"
    assert again.form().fields[SECRET].value() == ""
    assert GEHEIM not in repr(settings.drafts.load(DRAFT))
    again.revert.click()
    assert again.facts() == HelpdeskFacts()
    assert settings.drafts.load(DRAFT) is None


def test_a_port_is_a_port(settings: Settings) -> None:
    settings.fill(MAIL)
    field = settings.page.form().fields["mail_port"]
    for port, right in {"0": False, "70000": False, "smtp": False, "9" * 20: False, "²": False, "2525": True, "": True}.items():
        field.put(port)
        assert field.valid() is right, port


def test_values_go_along_from_way_to_way(settings: Settings) -> None:
    settings.fill(MAIL_PROGRAM, address="tss@district.example.org", sender_address="maria@parkview.example.org")
    settings.fill(MAIL)
    assert settings.page.facts().address == "tss@district.example.org"
    settings.fill(REQUEST_TRACKER)
    assert settings.page.facts().sender_address == "maria@parkview.example.org"


def test_a_secret_that_is_needed_is_asked_for(settings: Settings) -> None:
    settings.fill(REQUEST_TRACKER, tracker_address="https://help.example.org/rt", tracker_queue="TSS")
    settings.page.save.click()
    settings.settle()
    assert "not in this computer's keyring" in settings.error(SECRET)
    assert settings.helpdesk.read().channel == MAIL_PROGRAM


def test_a_keyring_that_keeps_nothing_is_said_and_nothing_else_keeps_it(qtbot: QtBot, tmp_path: Path) -> None:
    made = Settings(tmp_path, Deaf())
    qtbot.addWidget(made.page)
    made.page.show()
    made.settle()
    made.fill(REQUEST_TRACKER, tracker_address="https://help.example.org/rt", tracker_queue="TSS", secret=GEHEIM)
    made.page.save.click()
    made.settle()
    assert "did not keep it" in made.error(SECRET)
    assert made.helpdesk.read().channel == MAIL_PROGRAM
    made.close()
    assert made.bugs == []


def test_a_kept_secret_need_not_be_typed_again_unless_the_server_changes(settings: Settings) -> None:
    settings.fill(REQUEST_TRACKER, tracker_address="https://help.example.org/rt", tracker_queue="TSS", secret=GEHEIM)
    settings.page.save.click()
    settings.settle()
    settings.fill(REQUEST_TRACKER, tracker_queue="Other")
    settings.page.save.click()
    settings.settle()
    assert settings.helpdesk.read().tracker_queue == "Other"
    settings.fill(REQUEST_TRACKER, tracker_address="https://elsewhere.example.org/rt")
    settings.page.save.click()
    settings.settle()
    assert settings.helpdesk.read().tracker_address == "https://help.example.org/rt"
    assert "not in this computer's keyring" in settings.error(SECRET)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's context whose authority this computer trusts."""
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    return server_context(authority)


@pytest.mark.parametrize(("password", "found"), [(PASSWORD, "Nothing was sent."), ("other", "did not accept the user name and password")])
def test_trying_a_mail_server_shows_each_step(settings: Settings, trusted: ssl.SSLContext, password: str, found: str) -> None:
    with mail_server(Postbox(), trusted, sign_in=True) as port:
        settings.fill(
            MAIL,
            address="tss@district.example.org",
            sender_address="maria@parkview.example.org",
            mail_server="127.0.0.1",
            mail_port=str(port),
            mail_user=USER,
            secret=password,
        )
        settings.page.test.click()
        assert not settings.page.test.isEnabled()
        settings.settle()
    said = settings.page.trial.list.said()
    assert [words for words in said if words in ("Network", "Name", "Connection", "Encryption", "Sign-in", "Sender and recipient")] == [
        *("Network", "Name", "Connection", "Encryption", "Sign-in", "Sender and recipient")
    ]
    assert any(found in words for words in said)
    assert settings.page.test.isEnabled()
    assert settings.helpdesk.read() == HelpdeskFacts()
    assert settings.keyring.kept == {}


def test_trying_can_be_stopped(settings: Settings, qtbot: QtBot) -> None:
    reached: list[bool] = []

    def wait_long(talk: object) -> None:
        reached.append(True)
        talk.connection.recv(1)  # type: ignore[attr-defined]

    with serving(wait_long) as server:
        settings.fill(REQUEST_TRACKER, tracker_address=server.url, tracker_queue="TSS", secret=GEHEIM)
        settings.page.test.click()
        qtbot.waitUntil(lambda: bool(reached), timeout=PATIENCE)
        qtbot.waitUntil(lambda: "Right service" in settings.page.trial.list.said(), timeout=PATIENCE)
        settings.page.trial.stop.click()
        assert settings.page.trial.list.said() == ["Stopped. Nothing was changed."]
        assert settings.page.test.isEnabled()
    settings.settle()
    assert settings.page.trial.list.said() == ["Stopped. Nothing was changed."]


def test_trying_says_what_is_missing_first(settings: Settings) -> None:
    settings.fill(REQUEST_TRACKER, tracker_address="http://help.example.org")
    settings.page.test.click()
    settings.settle()
    assert "Something is missing." in settings.page.trial.list.said()
    assert "https" in settings.error("tracker_address")


def test_a_token_that_is_nowhere_is_said(settings: Settings) -> None:
    settings.fill(REQUEST_TRACKER, tracker_address="https://help.example.org", tracker_queue="TSS")
    settings.page.test.click()
    settings.settle()
    assert any("token is not in this computer's keyring" in words for words in settings.page.trial.list.said())


def test_the_secret_is_never_shown(settings: Settings) -> None:
    for way in (MAIL, REQUEST_TRACKER):
        editor = settings.page.forms[way].fields[SECRET].editor
        assert isinstance(editor, QLineEdit)
        assert editor.echoMode() is QLineEdit.EchoMode.Password


def test_what_changed_elsewhere_is_seen(settings: Settings) -> None:
    with settings.desk.edit("Changed elsewhere") as edit:
        edit.create(Helpdesk, {"channel": MAIL, "mail_server": "smtp.example.org"}, HELPDESK)
    settings.page.hide()
    settings.page.show()
    settings.settle()
    assert settings.page.facts().mail_server == "smtp.example.org"
