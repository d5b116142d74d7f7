"""The program checks itself: what a copy that was packed, moved or half deleted would fail at."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from app.errors import UserError
from app.late import late
from app.shell.entry.first_start import SAMPLE_ANSWERS, FirstStartSheet
from app.shell.journal import describe_bug
from app.shell.keys_in_memory import KeysInMemory
from app.shell.parts import Parts, Where
from app.shell.program import Program
from app.shell.session import SETTINGS, DeskSession
from app.ui.languages.shipped import Shipped

if TYPE_CHECKING:
    from app.exchange import reading, writing
    from app.printing import paper, tables
    from app.shell import open_files
    from app.store import backups, keys, older
    from app.store import desk as desks
else:
    reading = late("app.exchange.reading")
    writing = late("app.exchange.writing")
    paper = late("app.printing.paper")
    tables = late("app.printing.tables")
    open_files = late("app.shell.open_files")
    backups = late("app.store.backups")
    keys = late("app.store.keys")
    older = late("app.store.older")
    desks = late("app.store.desk")

_PATIENCE = 300_000
_NAMES = ("Nguyễn", "Ångström", "Арсен", "محمد", "李小龍")


class CheckFailed(Exception):
    """Something is not as it must be; the text says what."""


@dataclass
class SelfCheck:
    """Runs the checks one after the other in a folder of their own. Each says what it did; a failure stops none of the others."""

    make_program: Callable[[Parts, Where], Program]
    parts: Parts
    folder: Path
    program: Program | None = field(default=None, init=False)

    def checks(self) -> list[tuple[str, Callable[[], str]]]:
        """All checks in their order: name and the check, which returns what it saw."""
        return [
            ("older desk", self.update_an_older_desk),
            ("first start", self.start_with_the_sample),
            ("encrypted", self.look_for_plain_text),
            ("pages", self.show_every_page),
            ("help", self.read_the_help),
            ("languages", self.speak_each_language),
            ("find", self.find_something),
            ("undo", self.undo_and_redo),
            ("paper", self.print_a_table),
            ("csv and xlsx", self.write_and_read_tables),
            ("open files", self.export_everything),
            ("backup", self.back_up_and_check),
            ("restart", self.close_and_open_again),
        ]

    def update_an_older_desk(self) -> str:
        """A desk of the first version is copied, updated and opened."""
        folder = self.folder / "older"
        key = keys.new_key()
        older.make_older_desk(folder, key, lambda: datetime.now(UTC))
        desk = desks.Desk.open(folder, key, [])
        try:
            actions = len(desk.actions(10))
            report = desk.check()
        finally:
            desk.close()
        _expect(actions == 1 and report.clean, "the older desk lost its history")
        _expect(any(one.before_update for one in backups.found(folder)), "no copy was made before the update")
        return "copied, updated, its history is there"

    def start_with_the_sample(self) -> str:
        """The window opens, asks, and fills a new desk with the sample school."""
        keyring = KeysInMemory()
        parts = Parts(self.parts.features, self.parts.make_settings, lambda: keyring, self.parts.fill_sample, self.parts.version)
        self.parts = parts
        self._start()
        sheet = self._program().window.sheet()
        _expect(isinstance(sheet, FirstStartSheet), "the first start asks nothing")
        assert isinstance(sheet, FirstStartSheet)
        sheet.answered.emit(SAMPLE_ANSWERS)
        self._wait()
        return f"{self._session().surroundings.school.name} is open"

    def look_for_plain_text(self) -> str:
        """Nothing of the school's data can be read in the files."""
        plain = [b"Parkview", b"SQLite format 3", b"Chromebook"]
        for path in self.folder.joinpath("desk").rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            for words in plain:
                _expect(words not in content, f"{path.name} holds readable text")
        return "no readable text in any file"

    def show_every_page(self) -> str:
        """Every page can be made, shown and drawn."""
        session = self._session()
        shown = []
        for key in session.pages.keys_offered():
            session.pages.show(key)
            self._wait()
            shown.append(key)
        session.open_settings()
        self._wait()
        picture = self._program().window.grab()
        _expect(not picture.isNull() and picture.width() >= 900, "the window draws nothing")
        return ", ".join([*shown, "settings"])

    def read_the_help(self) -> str:
        """Every page has its help in this copy, it opens beside the work, its pictures are there, and a search answers."""
        session = self._session()
        desk_help = session.help
        for key in [*session.pages.keys_offered(), SETTINGS]:
            desk_help.open(key)
            page = desk_help.panel.view.page
            _expect(page is not None and page.key == key, f"{key} has no help")
        library = desk_help.library
        for page in library.pages.values():
            for is_picture, _words, target in page.links():
                _expect(not is_picture or (library.folder / target).is_file(), f"{target} is missing")
        _expect(bool(library.search("scan a device")), "the help answers nothing")
        desk_help.close()
        return f"{len(library.pages)} pages"

    def speak_each_language(self) -> str:
        """Each language that is offered has words of its own, and Qt has some for its dialogs."""
        shipped = Shipped()
        offered = shipped.offered()
        _expect(len(offered) > 1, "English is alone")
        for code, name in offered[1:]:
            found = shipped.find(code)
            _expect(found is not None and found.text("Settings", "") != "Settings", f"{name} has no words")
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            _expect(QTranslator().load(QLocale(code), "qtbase", "_", folder), f"Qt has no words in {name}")
        return ", ".join(name for _, name in offered)

    def find_something(self) -> str:
        """A record is found in spite of a slip."""
        desk = self._session().desk
        while desk.search.catch_up(1.0):
            pass
        hits = desk.find("chrmebook", limit=5)
        _expect(bool(hits), "nothing was found")
        return hits[0].title

    def undo_and_redo(self) -> str:
        """What was done last is taken back and brought back."""
        desk = self._session().desk
        label = desk.undo_label()
        _expect(label is not None, "there is nothing to undo")
        desk.undo()
        _expect(desk.redo_label() == label, "it was not undone")
        desk.redo()
        _expect(desk.undo_label() == label, "it was not brought back")
        return label or ""

    def print_a_table(self) -> str:
        """A PDF in every script is made."""
        path = self.folder / "table.pdf"
        heading = paper.Heading("Parkview Elementary", "Self-check", printed_at=datetime.now().astimezone())
        rows = [[f"PV-{number:05}", name] for number, name in enumerate(_NAMES * 30)]
        pages = tables.print_table(path, heading, [tables.Column("Tag"), tables.Column("Person")], [tables.Group("", rows)], paper.Paper())
        _expect(path.read_bytes()[:5] == b"%PDF-" and pages >= 2, "no PDF was made")
        return f"{pages} pages"

    def write_and_read_tables(self) -> str:
        """What is written as CSV and XLSX is read back as it was."""
        header, rows = ["Tag", "Person"], [["00417", name] for name in _NAMES]
        writing.write_csv(self.folder / "table.csv", header, rows)
        writing.write_xlsx(self.folder / "table.xlsx", header, rows, sheet_name="Devices")
        for name in ("table.csv", "table.xlsx"):
            path = self.folder / name
            sheet = reading.read_table(path).sheets[0]
            _expect([sheet.header, *sheet.rows] == [header, *rows], f"{name} was read back differently")
        return f"{len(rows)} rows each"

    def export_everything(self) -> str:
        """The whole desk as open files."""
        written = open_files.export_everything(self._session().desk, self._program().records(), self.folder / "export", _silent)
        return f"{len(written)} files"

    def back_up_and_check(self) -> str:
        """A backup is made and opens; the tables agree with the log."""
        desk = self._session().desk
        path = desk.backups.make()
        report = desk.check()
        _expect(report.clean, "; ".join(report.problems[:3]))
        return f"{path.name}; {report.records:,} records agree"

    def close_and_open_again(self) -> str:
        """The program is closed and started again."""
        label = self._session().desk.undo_label()
        began = time.perf_counter()
        self._program().window.close()
        self._start()
        _expect(self._session().desk.undo_label() == label, "what can be undone is not the same")
        self._program().window.close()
        return f"{(time.perf_counter() - began) * 1000:,.0f} ms"

    def _start(self) -> None:
        self.program = self.make_program(self.parts, Where(self.folder / "desk"))
        self.program.start()
        self._wait()

    def _wait(self) -> None:
        _expect(self._program().jobs.wait_idle(_PATIENCE), "work did not come to an end")

    def _program(self) -> Program:
        if self.program is None:
            raise CheckFailed("the window did not open")
        return self.program

    def _session(self) -> DeskSession:
        session = self._program().session
        if session is None:
            raise CheckFailed("the desk did not open")
        return session


def self_check(make_program: Callable[[Parts, Where], Program], parts: Parts, say: Callable[[str], None]) -> int:
    """Run all checks, say one line about each; 0 if all is well, 1 if not."""
    failures = 0
    with tempfile.TemporaryDirectory(prefix="liaison-desk-check-", ignore_cleanup_errors=True) as folder:
        for name, check in SelfCheck(make_program, parts, Path(folder)).checks():
            began = time.perf_counter()
            words, well = _run(check)
            failures += not well
            say(f"{'ok    ' if well else 'FAILED'}  {name:<14} {(time.perf_counter() - began) * 1000:6,.0f} ms  {words}")
    say("All is well." if failures == 0 else f"{failures} of the checks failed.")
    return 1 if failures else 0


def _run(check: Callable[[], str]) -> tuple[str, bool]:
    try:
        return check(), True
    except (CheckFailed, UserError) as error:
        return str(error), False
    except (LookupError, OSError, RuntimeError, TypeError, ValueError, AttributeError, ImportError, AssertionError) as error:
        return describe_bug(error).replace("\n", " "), False


def _silent(done: int, total: int, words: str = "") -> None:
    """Progress that nobody looks at."""
    del done, total, words


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise CheckFailed(otherwise)
