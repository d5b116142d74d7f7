"""Whatever a person types stays in the encrypted desk: it is in no file beside it, no log, no title, no command line."""

import ast
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import app
from app.errors import UserError
from app.inventory.page.import_dialog import ImportDialog
from app.inventory.page.page import InventoryPage
from app.inventory.records import Device, Person
from app.shell.entry.first_start import Answers, FirstStartSheet
from app.shell.entry.passphrase import ChoosePassphraseSheet
from app.shell.program import Program
from app.store.passphrase import unwrap
from app.ui.dialogs import Sheet
from app.ui.feature import Place
from app.ui.paper.paperwork import Paperwork
from tests.conftest import ANSWERS, PATIENCE, enter
from tests.keyrings import NoKeyring
from tests.shell import marked_rooms as rooms

NAME, PUPIL, TAG, PIN = "Qxperson Markovic", "Zypupil Markham", "MARKTAG-77123", "mark5813"
PASSPHRASE = "markpassphrase tractor seven moons"
CODE = Path(app.__file__).parent
MARKS = (NAME, PUPIL, TAG, PIN, PASSPHRASE, "Markovic", "Markham")


class Titles(QObject):
    """Every title that a window of the program has had."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isWindow() and event.type() in (QEvent.Type.Show, QEvent.Type.WindowTitleChange):
            self.seen.add(watched.windowTitle())
        return False


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[Titles]:
    """Watched from the first window to the last."""
    found = Titles()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def wait(program: Program) -> None:
    assert program.jobs.wait_idle(PATIENCE)


def found_in(*folders: Path, secrets: tuple[bytes, ...] = ()) -> list[str]:
    """Where a mark stands, in a file or in its name, as UTF-8 or UTF-16."""
    found = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        data = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
        low = data.lower()
        marks = [mark for mark in MARKS if mark.lower().encode() in low or mark.encode("utf-16-le") in data]
        found += [f"{path.name}: {mark}" for mark in marks] + [f"{path.name}: a key" for secret in secrets if secret in data]
    return found


def work(program: Program) -> None:
    """Type marked data everywhere, look at it, search it, print it, fail with it, lock it."""
    session = program.session
    assert session is not None
    around, desk = session.surroundings, session.desk
    with desk.edit(f"Added {PUPIL}") as edit:
        person = edit.create(Person, {"name": PUPIL, "email": "markham@example.org"})
        device = edit.create(Device, {"tag": TAG, "person": person, "notes": f"Lent to {PUPIL}"})
    desk.blobs.put(PUPIL.encode())
    around.drafts.save("device.new", {"notes": PUPIL})
    around.drafts.keep_now()
    rooms.fill(desk, rooms.Marks(NAME, PUPIL, TAG), device, person)
    for key in [*session.pages.keys_offered(), "settings"]:
        session.navigate(Place(key))
        wait(program)
    rooms.type_and_leave(program, PUPIL)
    session.navigate(Place("inventory", "device", device))
    around.notices.say(f"{PUPIL} has {TAG}", tone="ok")
    around.notices.fail(UserError(f"{PUPIL} is not there."))
    program.bugs.found(ValueError(f"{PUPIL} {TAG} {PASSPHRASE}"))
    sheet = Sheet(f"Remove {PUPIL}?", "", program.window)
    sheet.open()
    sheet.close()
    while desk.search.catch_up():
        pass
    assert desk.find(TAG)
    desk.backups.make()
    fail_in_every_way(program)
    import_list(program)
    paper = Paperwork(around, program.window)
    paper.draw(f"Card of {PUPIL}", lambda path, _progress: path.write_bytes(_PDF) and 1)
    wait(program)
    if paper.dialog is not None:
        paper.dialog.close()
    session.attendance.lock.memory.set_pin(PIN)
    session.attendance.lock.lock()
    assert session.attendance.lock.is_locked


def fail_in_every_way(program: Program) -> None:
    """Bugs that carry marked data come up in a job, in a slot, in a thread and while something is destroyed."""

    def raised(*_arguments: object) -> None:
        try:
            raise KeyError(PUPIL)
        except KeyError as cause:
            raise ValueError(f"{TAG} is not {NAME}") from cause

    class Ending:
        __del__ = raised

    program.jobs.read(raised, title=f"Looking for {PUPIL}", owner=program)
    program.jobs.keep(raised)
    wait(program)
    QTimer.singleShot(0, raised)
    QApplication.processEvents()
    thread = threading.Thread(target=raised, name="a thread")
    thread.start()
    thread.join()
    del thread
    Ending()


def import_list(program: Program) -> None:
    """Open a table whose name and lines are marked."""
    folder = Path(tempfile.gettempdir()).parent / "from a stick"
    folder.mkdir()
    table = folder / f"{PUPIL} {TAG}.csv"
    table.write_text(f"Asset tag,Serial number,Assigned to\n{TAG}-2,S-1,{PUPIL}\n", encoding="utf-8")
    session = program.session
    assert session is not None
    page = session.pages.page("inventory")
    assert isinstance(page, InventoryPage)
    page.files.import_file(table)
    wait(program)
    dialog = page.files.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.make_preview()
    wait(program)
    dialog.close()


@pytest.mark.slow
def test_what_another_program_is_to_show_lies_where_nobody_else_looks(
    start_program: Callable[..., Program], temporary: Path, memory_keyring: object
) -> None:
    program = start_program()
    enter(program, ANSWERS)
    assert program.session is not None
    desk = program.session.desk
    with desk.edit("Added") as edit:
        person = edit.create(Person, {"name": PUPIL, "email": "markham@example.org"})
        device = edit.create(Device, {"tag": TAG})
    rooms.fill(desk, rooms.Marks(NAME, PUPIL, TAG), device, person)
    given = rooms.hand_over_invitation(program)
    assert given
    assert {place.split(":")[0] for place in found_in(temporary)} == {path.name for path in given}
    (folder,) = {path.parent for path in given}
    assert folder.name.startswith("liaison-desk-files-")
    assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0
    program.window.close()
    program.window.deleteLater()


def seen_by_other_programs() -> str:
    """What a list of processes and of their threads says of this one."""
    place = Path("/proc/self")
    files = [place / "cmdline", place / "environ", *place.glob("task/*/comm")] if place.is_dir() else []
    names = [thread.name for thread in threading.enumerate()]
    return "\n".join([*sys.argv, *os.environ.values(), *names, *(file.read_text(errors="replace") for file in files)])


def test_marked_data_is_nowhere_but_in_the_desk(
    start_program: Callable[..., Program], desk_folder: Path, temporary: Path, titles: Titles, capfd: pytest.CaptureFixture[str]
) -> None:
    keyring.set_keyring(NoKeyring())
    program = start_program()
    bugs: list[str] = []
    program.bugs.bug_found.disconnect()
    program.bugs.bug_found.connect(bugs.append)
    sheet = program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    sheet.answered.emit(Answers(NAME, "Parkview Elementary", "letter"))
    wait(program)
    choose = program.window.sheet()
    assert isinstance(choose, ChoosePassphraseSheet)
    choose.chosen.emit(PASSPHRASE)
    wait(program)
    work(program)
    processes = seen_by_other_programs()
    key = unwrap(desk_folder, PASSPHRASE)
    secrets = (key, key.hex().encode())
    assert found_in(desk_folder, temporary, secrets=secrets) == []
    program.window.close()
    assert found_in(desk_folder, temporary, secrets=secrets) == []
    assert len(bugs) >= 4
    assert all("test_marked_data.py" in bug for bug in bugs[1:]), bugs
    assert not any(mark in text for mark in MARKS for text in (*bugs, *titles.seen))
    assert "Parkview Elementary – Liaison Desk" in titles.seen
    assert (desk_folder / "log" / "liaison-desk.log").exists()
    said = "".join(capfd.readouterr())
    assert not any(mark in said for mark in MARKS)
    assert not any(mark in processes for mark in MARKS)
    assert len(titles.seen) >= 2


@pytest.mark.slow
def test_no_window_but_the_desks_has_a_title_of_its_own() -> None:
    """Other programs read titles: a file's name, a person's or a tag stands in none of them."""
    found = []
    for path in sorted(CODE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "setWindowTitle":
                found.append(f"{path.relative_to(CODE).as_posix()}: {ast.unparse(call.args[0])}")
    assert len(found) > 3
    assert [place for place in found if not place.startswith("shell/window.py") and not place.endswith(": NEUTRAL")] == []


def test_the_search_for_marks_can_fail(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"x {PUPIL} x")
    (tmp_path / f"Card of {TAG}.pdf").touch()
    (tmp_path / "b").write_bytes(PUPIL.encode("utf-16-le") + b"secret")
    found = found_in(tmp_path, secrets=(b"secret",))
    assert {f"a: {PUPIL}", f"Card of {TAG}.pdf: {TAG}", f"b: {PUPIL}", "b: a key"} <= set(found)


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)
