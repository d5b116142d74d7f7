"""What keeps the key fails: each time a way in that loses nothing."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError
from PySide6.QtWidgets import QPushButton, QWidget

from app.network.secrets import SERVICE, KeyringSecrets
from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.passphrase import AskPassphraseSheet, ChoosePassphraseSheet
from app.shell.entry.recovery import RecoverySheet
from app.shell.entry.trouble import DamagedSheet, NoKeySheet, RestoredSheet
from app.shell.program import Program
from app.shell.settings.safety import SafetySettings
from app.store.folder import CARD, desk_id
from app.store.passphrase import has_passphrase
from app.store.recovery_code import code_of
from app.ui.paper.preview import PrintPreview
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.keyrings import MemoryKeyring, NoKeyring

PASSPHRASE = "violet tractor seven moons"
Start = Callable[..., Program]
W = TypeVar("W", bound=QWidget)


class LockedKeyring(MemoryKeyring):
    """A keyring that its owner has not opened."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class WindowsKeyring(MemoryKeyring):
    """The Credential Manager: no more than 2,560 bytes in UTF-16."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2_560:
            raise PasswordSetError("the stub received bad data")
        super().set_password(service, username, password)


class DeletingFails(MemoryKeyring):
    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError


def sheet_of(program: Program, kind: type[W]) -> W:
    sheet = program.window.sheet()
    assert isinstance(sheet, kind), sheet
    return sheet


def wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)


@pytest.fixture
def printed(start_program: Start, memory_keyring: MemoryKeyring, desk_folder: Path) -> list[str]:
    """A desk that was closed; gives what its recovery sheet says."""
    program = start_program()
    enter(program, ANSWERS)
    groups = program.opener.recovery_code()
    assert program.session is not None
    program.session.desk.backups.make()
    program.window.close()
    (kept,) = [secret for (_, name), secret in memory_keyring.kept.items() if name == desk_id(desk_folder)]
    assert groups == code_of(base64.b64decode(kept))
    return groups


def is_open(program: Program) -> bool:
    return program.session is not None and program.session.surroundings.school.name == "Parkview Elementary"


@pytest.mark.slow
def test_an_entry_that_was_deleted_comes_back_by_the_recovery_sheet(
    start_program: Start, printed: list[str], memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.kept.clear()
    program = start_program()
    sheet_of(program, NoKeySheet).recovery.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.field.setPlainText("nonsense")
    sheet.open.click()
    wait(program)
    assert "has 65" in sheet.problem.text()
    sheet.field.setPlainText(" ".join(code_of(bytes(32))))
    sheet.open.click()
    wait(program)
    assert "another desk" in sheet.problem.text()
    sheet.field.setPlainText("\n".join(printed).lower())
    sheet.open.click()
    wait(program)
    assert is_open(program)
    program.window.close()
    again = start_program()
    assert is_open(again)
    assert again.window.sheet() is None


def test_a_locked_keyring_is_said_and_tried_again(start_program: Start, printed: list[str], memory_keyring: MemoryKeyring) -> None:
    keyring.set_keyring(LockedKeyring())
    program = start_program()
    sheet = sheet_of(program, NoKeySheet)
    assert "locked" in " ".join(label.text() for label in sheet.findChildren(QWidget) if hasattr(label, "text"))
    keyring.set_keyring(memory_keyring)
    next(button for button in sheet.findChildren(QPushButton) if button.text() == "Try again").click()
    wait(program)
    assert is_open(program)


@pytest.mark.slow
@pytest.mark.parametrize("broken", [NoKeyring, LockedKeyring])
def test_where_no_keyring_keeps_the_key_a_passphrase_does(
    start_program: Start, printed: list[str], desk_folder: Path, broken: type[MemoryKeyring]
) -> None:
    keyring.set_keyring(broken())
    program = start_program()
    sheet_of(program, NoKeySheet).recovery.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.field.setPlainText(" ".join(printed))
    sheet.open.click()
    wait(program)
    sheet_of(program, ChoosePassphraseSheet).chosen.emit(PASSPHRASE)
    wait(program)
    assert is_open(program)
    assert has_passphrase(desk_folder)
    program.window.close()
    again = start_program()
    ask = sheet_of(again, AskPassphraseSheet)
    ask.field.setText(PASSPHRASE)
    ask.open.click()
    wait(again)
    assert is_open(again)


@pytest.mark.slow
def test_a_forgotten_passphrase_and_a_spoilt_key_file_lead_to_the_sheet(
    start_program: Start, printed: list[str], desk_folder: Path
) -> None:
    keyring.set_keyring(NoKeyring())
    (desk_folder / "key.json").write_bytes(b"spoilt")
    program = start_program()
    ask = sheet_of(program, AskPassphraseSheet)
    ask.forgotten.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.back.click()
    sheet_of(program, AskPassphraseSheet).forgotten.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.field.setPlainText(" ".join(printed))
    sheet.open.click()
    wait(program)
    sheet_of(program, ChoosePassphraseSheet).chosen.emit(PASSPHRASE)
    wait(program)
    assert is_open(program)


def test_a_spoilt_key_file_says_at_once_that_the_sheet_opens_the_desk(start_program: Start, printed: list[str], desk_folder: Path) -> None:
    keyring.set_keyring(NoKeyring())
    (desk_folder / "key.json").write_text('{"format":1')
    program = start_program()
    asked = sheet_of(program, AskPassphraseSheet)
    asked.given.emit(PASSPHRASE)
    wait(program)
    sheet_of(program, NoKeySheet).recovery.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.field.setPlainText(" ".join(printed))
    sheet.open.click()
    wait(program)
    sheet_of(program, ChoosePassphraseSheet).chosen.emit(PASSPHRASE)
    wait(program)
    assert is_open(program)


@pytest.mark.slow
@pytest.mark.parametrize("copies", [True, False])
def test_a_desk_whose_card_is_gone_is_never_begun_anew(start_program: Start, printed: list[str], desk_folder: Path, copies: bool) -> None:
    (desk_folder / CARD).unlink()
    if copies:
        assert is_open(start_program())
        return
    (desk_folder / "backups" / CARD).unlink()
    program = start_program()
    assert not isinstance(program.window.sheet(), FirstStartSheet)
    sheet_of(program, NoKeySheet).recovery.click()
    sheet = sheet_of(program, RecoverySheet)
    sheet.field.setPlainText(" ".join(code_of(bytes(32))))
    sheet.open.click()
    wait(program)
    assert "another desk" in sheet.problem.text()
    assert not (desk_folder / CARD).exists()
    sheet.field.setPlainText(" ".join(printed))
    sheet.open.click()
    wait(program)
    assert is_open(program)


def test_the_key_fits_into_the_smallest_keyring_and_what_does_not_is_refused_without_harm() -> None:
    secrets = KeyringSecrets(WindowsKeyring())
    assert secrets.put("desk", bytes(range(32)))
    assert not secrets.put("desk", bytes(2_000))
    assert secrets.get("desk") == bytes(range(32))
    KeyringSecrets(DeletingFails(), SERVICE).forget("desk")


def test_the_recovery_sheet_is_printed_and_is_in_no_file(start_program: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    program = start_program()
    enter(program, ANSWERS)
    assert program.session is not None
    program.session.open_settings("safety")
    safety = program.window.findChild(SafetySettings)
    assert safety is not None
    safety.sheet.click()
    wait(program)
    preview = program.window.findChild(PrintPreview)
    assert preview is not None
    assert preview.isVisible()
    assert not list(temporary.rglob("*.pdf"))
    preview.save_as(tmp_path / "sheet.pdf")
    wait(program)
    assert preview._jobs.wait_idle(PATIENCE)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    preview.close()


@pytest.mark.slow
def test_a_damaged_desk_comes_back_with_what_was_done_since(start_program: Start, printed: list[str], desk_folder: Path) -> None:
    program = start_program()
    assert program.session is not None
    desk = program.session.desk
    with desk.edit("Since the backup") as edit:
        edit.create(program.records()[0], {}, id="since")
    program.window.close()
    data = bytearray((desk_folder / "desk.db").read_bytes())
    page = next(page for page in range(60, len(data) // 4096) if any(data[page * 4096 : page * 4096 + 64]))
    data[page * 4096 : (page + 1) * 4096] = bytes(4096)
    (desk_folder / "desk.db").write_bytes(data)
    (desk_folder / "desk.suspect").touch()
    again = start_program()
    sheet_of(again, DamagedSheet).restore.click()
    wait(again)
    restored = sheet_of(again, RestoredSheet)
    assert "1 thing done since" in " ".join(label.text() for label in restored.findChildren(QWidget) if hasattr(label, "text"))
    restored.go_on.click()
    assert is_open(again)
    wait(again)
