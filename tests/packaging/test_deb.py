"""The Debian package: made, looked at by Debian's own checkers, installed, updated and removed again."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.sync.rules.invitations import ENDING
from tests.packaging.deb import APPLICATION, MAINTAINER, NAME, SOURCES, make_deb

pytestmark = [
    pytest.mark.services,
    pytest.mark.skipif(not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None, reason="Debian's tools are not here"),
]


def made(tmp_path: Path, version: str, *more: str) -> Path:
    """The package of a small program that says its version."""
    folder = tmp_path / version / "LiaisonDesk"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "LiaisonDesk"
    program.write_text(f"#!/bin/sh\necho Liaison Desk {version}\n", encoding="ascii")
    program.chmod(0o755)
    for name in ("one.txt", *more):
        (folder / "_internal" / name).write_text(version, encoding="ascii")
    return make_deb(folder, tmp_path, version)


def run(*command: str | Path) -> str:
    """What a program says; it must go well."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A system of its own for dpkg, with nothing installed."""
    place = tmp_path / "root"
    for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates"):
        (place / folder).mkdir(parents=True)
    (place / "var/lib/dpkg/status").touch()
    return place


def dpkg(root: Path, *command: str | Path) -> str:
    """dpkg in ``root``; what the package asks for is not there."""
    return run("dpkg", f"--root={root}", f"--log={root}/log", "--force-depends", "--force-not-root", "--force-script-chrootless", *command)


def test_it_is_installed_updated_and_removed_and_the_desks_stay(tmp_path: Path, root: Path) -> None:
    desk = root / "home/maria/.local/share/LiaisonDesk/desks/one"
    desk.mkdir(parents=True)
    dpkg(root, "--install", made(tmp_path, "1.0", "gone_in_2.txt"))
    inner = root / "usr/lib" / NAME / "_internal"
    assert run(root / "usr/bin" / NAME) == "Liaison Desk 1.0\n"
    assert (inner / "gone_in_2.txt").is_file()
    dpkg(root, "--install", made(tmp_path, "2.0"))
    assert run(root / "usr/bin" / NAME) == "Liaison Desk 2.0\n"
    assert not (inner / "gone_in_2.txt").exists()
    dpkg(root, "--purge", NAME)
    assert not (root / "usr/lib" / NAME).exists()
    assert desk.is_dir()


def test_its_facts_and_places(tmp_path: Path) -> None:
    package = made(tmp_path, "1.2.3")
    assert (
        run("dpkg-deb", "--field", package, "Package", "Version", "Maintainer")
        == f"Package: {NAME}\nVersion: 1.2.3\nMaintainer: {MAINTAINER}\n"
    )
    lines = run("dpkg-deb", "--contents", package).splitlines()
    assert all(line.split()[1] == "root/root" for line in lines)
    places = {line.split()[5].removeprefix(".") for line in lines}
    assert f"/usr/share/applications/{APPLICATION}.desktop" in places
    assert f"/usr/share/icons/hicolor/scalable/apps/{APPLICATION}.svg" in places
    assert not [place for place in places if not place.startswith("/usr/") and place not in ("/", "/usr")]
    assert "preinst" not in run("dpkg-deb", "--info", package)


@pytest.mark.parametrize(
    ("checker", "command"),
    [
        ("desktop-file-validate", ["desktop-file-validate", "applications/{}.desktop"]),
        ("appstreamcli", ["appstreamcli", "validate", "--no-net", "metainfo/{}.metainfo.xml"]),
    ],
)
def test_menu_entry_and_description_are_as_desktops_want_them(tmp_path: Path, checker: str, command: list[str]) -> None:
    if shutil.which(checker) is None:
        pytest.skip(f"{checker} is not here")
    run("dpkg-deb", "--extract", made(tmp_path, "1.2.3"), tmp_path / "out")
    said = run(*command[:-1], tmp_path / "out/usr/share" / command[-1].format(APPLICATION))
    assert "error" not in said.lower()


def test_an_invitation_is_opened_with_the_program(tmp_path: Path) -> None:
    run("dpkg-deb", "--extract", made(tmp_path, "1.2.3"), tmp_path / "out")
    share = tmp_path / "out/usr/share"
    if shutil.which("update-mime-database") is not None:
        run("update-mime-database", share / "mime")
        assert f"application/vnd.liaisondesk.invitation:*.{ENDING}" in (share / "mime/globs").read_text(encoding="utf-8").splitlines()
    entry = (share / f"applications/{APPLICATION}.desktop").read_text(encoding="utf-8")
    assert "MimeType=application/vnd.liaisondesk.invitation;\n" in entry
    assert f"Exec={NAME} %f\n" in entry


def test_debians_checker_finds_no_error(tmp_path: Path) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not here")
    said = subprocess.run(["lintian", "--allow-root", made(tmp_path, "1.2.3")], capture_output=True, text=True, check=False).stdout
    assert [line for line in said.splitlines() if line.startswith("E:")] == []


def test_menu_entry_and_description_mean_the_same_program() -> None:
    entry = (SOURCES / f"{APPLICATION}.desktop").read_text(encoding="utf-8")
    description = (SOURCES / f"{APPLICATION}.metainfo.xml").read_text(encoding="utf-8")
    assert re.search(rf"^Exec={NAME}( |$)", entry, re.MULTILINE)
    assert f">{APPLICATION}.desktop</launchable>" in description
    assert f"Icon={APPLICATION}\n" in entry
