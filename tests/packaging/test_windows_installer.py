"""The installer for Windows: it compiles, asks for no administrator, and leaves alone what a person has entered."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from app.sync.rules.invitations import ENDING
from tests.packaging.windows_installer import SCRIPT, compiler, make_installer

TEXT = "\n".join(line for line in SCRIPT.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith(";"))
needs_compiler = pytest.mark.skipif(compiler() is None, reason="makensis is not here")


def block(kind: str, name: str) -> str:
    """The body of a section or function."""
    found = re.search(rf"^{kind} [^\n]*{re.escape(name)}.*?^{kind}End", TEXT, re.MULTILINE | re.DOTALL)
    assert found, name
    return found.group()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A program's folder with the files that the script speaks of."""
    place = tmp_path / "LiaisonDesk"
    (place / "_internal").mkdir(parents=True)
    for name in ("LiaisonDesk.exe", "LiaisonDeskConsole.exe", "_internal/base_library.zip"):
        (place / name).write_bytes(b"MZ" + bytes(1000))
    return place


@pytest.mark.services
@needs_compiler
@pytest.mark.parametrize("options", [(), ("-XTarget amd64-unicode",)])
def test_it_compiles_without_a_warning(folder: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    made = make_installer(folder, tmp_path, "1.2.3", options=options)
    content = made.read_bytes()
    assert content[:2] == b"MZ"
    assert b"asInvoker" in content
    assert b"requireAdministrator" not in content
    assert "1.2.3".encode("utf-16-le") in content


@pytest.mark.services
@needs_compiler
def test_a_folder_without_the_program_makes_no_installer(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        make_installer(tmp_path / "nothing", tmp_path)


def test_it_writes_nothing_that_needs_an_administrator() -> None:
    assert "RequestExecutionLevel user" in TEXT
    assert not re.search(r"\bHKLM\b|HKEY_LOCAL_MACHINE|\$PROGRAMFILES|SetShellVarContext all|\bSHCTX\b|\$WINDIR|\$SYSDIR", TEXT)
    assert "$LOCALAPPDATA\\Programs\\LiaisonDesk" in TEXT


def test_every_message_has_an_answer_for_a_silent_run() -> None:
    boxes = [line for line in TEXT.splitlines() if "MessageBox" in line]
    assert len(boxes) >= 4
    assert [line for line in boxes if "/SD " not in line] == []


def test_an_update_leaves_no_old_part_and_touches_no_desk() -> None:
    install = block("Section", '"${NAME}"')
    assert install.index("WaitUntilClosed") < install.index("RMDir") < install.index("File /r")
    assert re.findall(r"RMDir[^\n]*", install) == ['RMDir /r "$INSTDIR\\_internal"']
    assert "$LOCALAPPDATA" not in install


def test_removing_it_keeps_the_desks_unless_asked() -> None:
    program, desks = block("Section", "UN_PROGRAM"), block("Section", "UN_DESKS")
    assert "$LOCALAPPDATA" not in program
    assert desks.startswith("Section /o ")
    assert re.findall(r"RMDir[^\n]*", desks) == ['RMDir /r "$LOCALAPPDATA\\LiaisonDesk"']
    assert '"/REMOVEDATA"' in block("Function", "un.onInit")


def test_what_it_registers_it_takes_away() -> None:
    made = set(re.findall(r"WriteReg\w+ HKCU \"([^\"]+)\"", TEXT))
    gone = set(re.findall(r"DeleteRegKey HKCU \"([^\"]+)\"", TEXT))
    assert {key for key in made if not any(key == one or key.startswith(f"{one}\\") for one in gone)} == set()
    assert re.search(r'CreateShortcut "(\$SMPROGRAMS\\[^"]+)"', TEXT).group(1) in re.findall(r'Delete "([^"]+)"', TEXT)  # type: ignore[union-attr]


def test_invitations_are_opened_with_the_program() -> None:
    install = block("Section", '"${NAME}"')
    assert f'WriteRegStr HKCU "Software\\Classes\\.{ENDING}" "" "${{KIND}}"' in install
    assert """"Software\\Classes\\${KIND}\\shell\\open\\command" "" '"$INSTDIR\\${PROGRAM}" "%1"'""" in install
