"""About: every part with its licence, facts that give nobody away, and the district's word about updates."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.district.notice import public_words
from app.errors import UserError
from app.network.update_notice import NotSigned, Update, signed_notice
from app.shell.program import Program
from app.shell.session import DeskSession
from app.shell.settings.about import AboutSettings
from app.shell.updates import looking
from app.shell.updates.looking import UpdateLooking
from app.shell.updates.watch import UpdateWatch
from app.ui.notices import Announcement
from tests.network.servers import keep_authority, server_context, serving

UPDATE = Update("99.0", ("Labels print faster.",), "https://updates.district.example/desk")


class District:
    """Says what a test puts into ``says``."""

    def __init__(self) -> None:
        self.says: Update | UserError = UPDATE

    def ask(self) -> Update:
        """Its word of now."""
        if isinstance(self.says, UserError):
            raise self.says
        return self.says


@pytest.fixture
def district(monkeypatch: pytest.MonkeyPatch) -> District:
    """A district that says something about updates."""
    said = District()

    class Looking(UpdateLooking):
        """Asks the district of this test."""

        def __init__(self, settings: looking.Settings, version: str) -> None:
            super().__init__(settings, version, find=lambda: said)

    monkeypatch.setattr(looking, "UpdateLooking", Looking)
    return said


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def about(program: Program) -> AboutSettings:
    """The section, with all that it reads in the background."""
    session_of(program).open_settings("about")
    assert program.jobs.wait_idle()
    found = program.window.findChild(AboutSettings)
    assert found is not None
    return found


def test_a_part_is_found_and_its_licence_is_shown(program: Program) -> None:
    section = about(program)
    section.search.setText("lgpl qt")
    shown = [row for row in range(section.list.count()) if not section.list.item(row).isHidden()]
    assert [section.list.item(row).text().split()[0] for row in shown] == ["Qt"]
    section.list.setCurrentRow(shown[0])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in section.licence.toPlainText()


def test_the_facts_are_copied_and_name_nobody(program: Program) -> None:
    section = about(program)
    section.copy.click()
    facts = QGuiApplication.clipboard().text()
    assert facts.splitlines()[0].startswith("Liaison Desk: ")
    assert f"Python: {platform.python_version()}" in facts
    names = [getpass.getuser(), platform.node(), str(Path.home()), str(program.folder), "Marisol", "Rivera", "Parkview"]
    assert [name for name in names if len(name) > 3 and name.casefold() in facts.casefold()] == []


def test_where_the_district_says_nothing_there_is_no_word_of_updates(program: Program) -> None:
    assert about(program).news.isHidden()


def test_looking_now_shows_what_is_new_and_where_it_is(program: Program, district: District) -> None:
    section = about(program)
    assert not section.news.isHidden()
    assert "not asked yet" in section.updates.text()
    assert section.where.isHidden()
    section.look.click()
    assert program.jobs.wait_idle()
    assert "Liaison Desk 99.0 is there" in section.updates.text()
    assert "Labels print faster." in section.updates.text()
    assert UPDATE.where in section.updates.text()
    assert not section.where.isHidden()


def test_a_bad_answer_is_a_line_in_the_settings_and_nothing_more(program: Program, district: District) -> None:
    said: list[object] = []
    session_of(program).notices.said.connect(said.append)
    district.says = NotSigned("What answered is not signed by the district.", "It was not used.")
    section = about(program)
    section.look.click()
    assert program.jobs.wait_idle()
    assert "not signed by the district" in section.updates.text()
    assert section.where.isHidden()
    assert said == []


@pytest.fixture
def announced(program: Program) -> list[Announcement]:
    """What the program announces from now on."""
    heard: list[Announcement] = []
    session_of(program).notices.announced.connect(heard.append)
    return heard


@pytest.fixture
def watch(program: Program) -> Callable[[], None]:
    """Lets the watch look, as its timer does."""
    session = session_of(program)
    made = UpdateWatch(session.surroundings, program.version, session)

    def look() -> None:
        made.look_if_due()
        assert program.jobs.wait_idle()

    return look


def test_a_new_version_is_announced_once_and_leads_to_the_settings(
    program: Program, district: District, announced: list[Announcement], watch: Callable[[], None], qtbot: QtBot
) -> None:
    watch()
    watch()
    (told,) = announced
    assert told.title == "Liaison Desk 99.0 is there"
    assert told.text == "Your district has a new version. New: Labels print faster."
    assert told.place is not None
    session_of(program).navigate(told.place)
    assert program.window.findChild(AboutSettings) is not None


def test_trouble_announces_nothing_and_is_kept_for_the_settings(
    program: Program, district: District, announced: list[Announcement], watch: Callable[[], None]
) -> None:
    district.says = NotSigned("What answered is not signed by the district.")
    watch()
    assert announced == []
    last = looking.UpdateLooking(session_of(program).desk.settings, program.version).last()
    assert last is not None
    assert last.trouble == "What answered is not signed by the district."
    assert datetime.now(UTC) >= last.at


def test_an_open_desk_watches_by_itself(program: Program) -> None:
    assert session_of(program).findChild(UpdateWatch) is not None


def test_from_the_districts_file_over_a_real_line_to_the_announcement(
    program: Program, announced: list[Announcement], watch: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, authority = Ed25519PrivateKey.generate(), trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(keep_authority(authority, tmp_path)))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(looking, "resource", lambda _name: tmp_path)
    with serving(lambda talk: talk.answer(signed_notice(UPDATE, key)), server_context(authority)) as server:
        lines = f'address = "{server.url}/notice.json"\npublic_key = "{public_words(key)}"\n'
        (tmp_path / "updates.toml").write_text(lines, encoding="utf-8")
        watch()
        watch()
        assert len(server.heads) == 1
    assert [told.title for told in announced] == ["Liaison Desk 99.0 is there"]
    assert "Labels print faster." in about(program).updates.text()


def test_without_a_district_nobody_is_asked(program: Program, announced: list[Announcement], watch: Callable[[], None]) -> None:
    watch()
    assert announced == []
    assert not session_of(program).desk.settings.names("updates.")
