"""What goes into the program's folder: nothing that nobody asks for, nothing under the GPL, and nothing that something else needs is missing."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

import pytest

from app.shell.about.parts import Part
from app.shell.help.library import HelpLibrary
from tests.packaging.shipped_files import UNUSED_MODULES, Entry, asked_of_libraries, documents, is_used, needed, shipped, strangers
from tests.packaging.sizes import EXPECTED, grown_too_far, table
from tests.packaging.system_libraries import LICENCES, licence_in, not_looked_at


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/generic/libqevdevmouseplugin.so", False),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6\\Qt6Qml.dll", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("babel/locale-data/es_MX.dat", True),
        ("babel/locale-data/est.dat", False),
        ("babel/locale-data/root.dat", True),
        ("libcups.so.2", False),
        ("libdbus-1.so.3", False),
        ("PIL/_avif.cpython-311-x86_64-linux-gnu.so", False),
        ("PIL/_imaging.cpython-311-x86_64-linux-gnu.so", True),
        ("resources/installers/Info.plist", False),
        ("resources/district/standards.toml", True),
        ("resources/languages/es.qm", True),
        ("resources/languages/es.ts", False),
    ],
)
def test_what_belongs_into_the_folder(place: str, used: bool) -> None:
    assert is_used((place, "", "BINARY")) is used


ASKED = {"window": {"libQt.so"}, "libQt.so": {"libdata.so", "libc.so.6"}, "libold.so": {"libolder.so"}}


def asked(path: str) -> set[str]:
    """Who asks for what, in a small program."""
    return ASKED.get(path, set())


def entry(name: str, kind: str = "BINARY") -> Entry:
    """A collected file whose source has its name."""
    return (name, name.rpartition("/")[2], kind)


def test_a_library_stays_if_something_leads_to_it() -> None:
    entries = [
        entry("PySide6/window", "EXTENSION"),
        entry("PySide6/Qt/lib/libQt.so"),
        entry("libdata.so"),
        entry("libold.so"),
        entry("libolder.so"),
    ]
    kept = needed(
        [*entries, entry("pdf/libpdf.so"), entry("some.libs/libx.so"), entry("words.txt", "DATA"), entry("libpython3.11.so.1.0")], asked
    )
    names = [name for name, _, _ in kept]
    assert names == ["PySide6/window", "PySide6/Qt/lib/libQt.so", "libdata.so", "pdf/libpdf.so", "words.txt", "libpython3.11.so.1.0"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="links among libraries are Linux's")
def test_a_link_goes_with_what_it_leads_to() -> None:
    entries: list[Entry] = [
        ("libold.so", "some.libs/libold.so.1", "SYMLINK"),
        ("words", "data/words.txt", "SYMLINK"),
        ("data/words.txt", "", "DATA"),
    ]
    assert [name for name, _, _ in shipped(entries)] == ["words", "data/words.txt"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="objdump reads Linux's libraries")
def test_a_library_is_asked_for_itself_alone() -> None:
    asked_for = asked_of_libraries("/proc/self/exe" if not sys.executable else sys.executable)
    assert any(name.startswith("libc.so") for name in asked_for)


def test_gnu_readline_and_what_nobody_asked_for_stay_out() -> None:
    assert {"readline", "pytz", "sqlite3", "tests"} <= set(UNUSED_MODULES)


def test_every_library_of_the_system_has_been_looked_at() -> None:
    parts = [
        Part("libglib2.0-0t64", "1", "", source="pkg:deb/debian/x@1"),
        Part("libreadline8", "8", "", source="pkg:deb/debian/y@8"),
        Part("Qt", "6", ""),
    ]
    assert not_looked_at(parts) == ["libreadline8"]
    assert not [
        name
        for name, licence in LICENCES.items()
        if "GPL" in licence and not licence.startswith("LGPL") and "WITH GCC-exception" not in licence
    ]


def test_a_library_that_nobody_asked_for_is_named() -> None:
    owners = {"pytz": ["pytz"], "yaml": ["PyYAML"], "icalendar": ["icalendar"], "google": ["google-one", "google-two"]}
    parts = [Part("icalendar", "7", "BSD"), Part("Google_Two", "1", "MIT")]
    assert strangers(["icalendar.cal", "pytz", "pytz.tzinfo", "json", "app.main", "google.two"], parts, owners) == ["pytz"]


def test_the_licence_of_all_files_is_read() -> None:
    assert licence_in("Format: x\n\nFiles: *\nCopyright: somebody\nLicense: MIT\n text\n\nFiles: debian/*\nLicense: GPL-2\n") == "MIT"
    assert licence_in("It may be used freely.") == ""


def test_growth_beyond_a_tenth_is_said() -> None:
    expected = EXPECTED["linux"] * 1_000_000
    assert grown_too_far({"Qt": expected}, "linux") == ""
    assert "has grown to" in grown_too_far({"Qt": expected, "something new": expected // 9}, "linux")
    assert grown_too_far({"Qt": expected * 3}, "a system nobody has measured") == ""
    assert table({"Qt": 2_000_000, "fonts": 1_500_000}).splitlines() == ["     2.0 MB  Qt", "     1.5 MB  fonts", "     3.5 MB  in all"]


def test_the_help_goes_along_with_every_page_and_picture_and_no_notes_for_developers() -> None:
    root = Path(__file__).resolve().parents[2]
    shipped_documents = {(PurePosixPath(folder) / Path(file).name).as_posix() for file, folder in documents(root)}
    library = HelpLibrary(root / "docs")
    targets = [target for page in library.pages.values() for is_picture, _, target in page.links() if is_picture]
    assert {f"docs/{path}" for path in (*library.pages, *targets)} == shipped_documents - {
        f"docs/screenshots/{path.name}" for path in (root / "docs" / "screenshots").iterdir() if f"screenshots/{path.name}" not in targets
    }
    assert not {"docs/decisions.md", "docs/development.md"} & shipped_documents
