"""The key of an open desk: what the keyring loses is put back, and said where that cannot be."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import keyring
import pytest

from app.network.secrets import SERVICE
from app.shell.entry.opener import DeskOpener
from app.shell.key_watch import PRINTED, KeyWatch
from app.shell.program import Program
from app.store.folder import desk_id
from app.ui.notices import Announcement
from tests.conftest import PATIENCE
from tests.keyrings import MemoryKeyring, NoKeyring

DAY = date(2026, 9, 7)
Look = Callable[[date], list[Announcement]]


@pytest.fixture
def look(program: Program) -> Look:
    """Looks once on a day; gives what was announced."""
    assert program.session is not None
    around = program.session.surroundings
    told: list[Announcement] = []
    around.notices.announced.connect(told.append)

    def looked(day: date) -> list[Announcement]:
        told.clear()
        watch = KeyWatch(around, program.opener, program, lambda: day)
        watch.look()
        assert program.jobs.wait_idle(PATIENCE)
        watch.deleteLater()
        return list(told)

    return looked


def test_an_open_desk_watches_its_key(program: Program) -> None:
    assert program.session is not None
    assert program.session.findChild(KeyWatch) is not None


def test_an_entry_that_an_administrator_deleted_is_put_back(look: Look, memory_keyring: MemoryKeyring, desk_folder: Path) -> None:
    entry = (SERVICE, str(desk_id(desk_folder)))
    before = memory_keyring.kept.pop(entry)
    assert look(DAY) == []
    assert memory_keyring.kept[entry] == before


def test_a_keyring_that_is_gone_is_said_while_the_desk_is_open(look: Look, program: Program, desk_folder: Path) -> None:
    kept = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    (told,) = look(DAY)
    assert "kept nowhere" in told.title
    assert told.place is not None
    assert (told.place.page, told.place.record_id) == ("settings", "safety")
    program.opener.set_passphrase("violet tractor seven moons")
    assert look(DAY) == []
    keyring.set_keyring(kept)


def test_the_recovery_sheet_is_advised_from_the_second_day_on_and_not_every_day(look: Look, program: Program) -> None:
    assert program.session is not None
    days = [DAY, DAY, DAY + timedelta(days=1), DAY + timedelta(days=2), DAY + timedelta(days=95)]
    assert [[each.title for each in look(day)] for day in days] == [[], [], [_SHEET], [], [_SHEET]]
    program.session.desk.settings.put(PRINTED, True)
    assert look(DAY + timedelta(days=300)) == []


def test_a_desk_without_its_card_or_key_is_left_alone(tmp_path: Path) -> None:
    assert desk_id(tmp_path) is None
    assert DeskOpener(tmp_path, list, NoKeyring).keep_key()  # type: ignore[arg-type]


_SHEET = "Print the recovery sheet once"
