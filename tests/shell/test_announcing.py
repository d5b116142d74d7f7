"""News is told where the person is, and gives nothing away while the desk is locked."""

from pytestqt.qtbot import QtBot

from app.shell.announcing import HIDDEN_TITLE, Announcer
from app.shell.attendance import TRAY
from app.shell.program import Program
from app.shell.session import DeskSession
from app.shell.settings.lock import LockSettings
from app.shell.tray import Tray, tray_works
from app.ui.feature import Place
from app.ui.notices import Notice, Notices
from tests.conftest import PATIENCE

TICKET = Place("tickets", "ticket", "t1")


class Slate:
    """Where messages outside the window are written down."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []

    def tell(self, title: str, text: str) -> None:
        """Write it down."""
        self.lines.append((title, text))


class Person:
    """Somebody who is there or not."""

    def __init__(self) -> None:
        self.is_here = self.has_locked = False

    def here(self) -> bool:
        """Whether a window is in front."""
        return self.is_here

    def locked(self) -> bool:
        """Whether the desk is locked."""
        return self.has_locked


class Scene:
    """An announcer with all that it needs."""

    def __init__(self) -> None:
        self.notices, self.person, self.slate = Notices(), Person(), Slate()
        self.went: list[Place] = []
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.announcer = Announcer(self.notices, self.person, self.went.append, self.notices)
        self.announcer.balloon = self.slate

    def answer(self) -> None:
        """TSS answers a ticket."""
        self.notices.announce("TSS answered #48213", "Projector in Room 114", TICKET)


def test_in_the_window_it_is_a_strip_that_leads_there(qtbot: QtBot) -> None:
    scene = Scene()
    scene.person.is_here = True
    scene.answer()
    assert scene.slate.lines == []
    assert [(each.text, each.button) for each in scene.said] == [("TSS answered #48213. Projector in Room 114", "Show")]
    run = scene.said[0].run
    assert run is not None
    run()
    assert scene.went == [TICKET]


def test_in_another_window_it_is_told_beside_the_clock_and_a_click_leads_there(qtbot: QtBot) -> None:
    scene = Scene()
    scene.answer()
    assert scene.slate.lines == [("TSS answered #48213", "Projector in Room 114")]
    scene.announcer.go_on()
    assert scene.went == []
    scene.announcer.open_told()
    scene.announcer.open_told()
    assert scene.went[0] == TICKET


def test_while_locked_it_says_only_that_there_is_something(qtbot: QtBot) -> None:
    scene = Scene()
    scene.person.is_here = scene.person.has_locked = True
    scene.answer()
    assert [title for title, _ in scene.slate.lines] == [HIDDEN_TITLE]
    assert "48213" not in str(scene.slate.lines)
    assert "114" not in str(scene.slate.lines)
    scene.announcer.open_told()
    assert scene.went == []
    scene.person.has_locked = False
    scene.announcer.go_on()
    assert scene.went == [TICKET]
    scene.announcer.go_on()
    assert scene.went == [TICKET]


def test_without_a_place_beside_the_clock_it_waits_behind_the_bell(qtbot: QtBot) -> None:
    scene = Scene()
    scene.announcer.balloon = None
    scene.answer()
    assert len(scene.said) == 1
    assert scene.said[0].by_itself


def session_of(program: Program) -> DeskSession:
    assert program.session is not None
    return program.session


def test_the_bell_counts_it_and_its_line_leads_there(program: Program, qtbot: QtBot) -> None:
    session = session_of(program)
    bell = program.window.chrome.top_bar.bell
    session.surroundings.notices.announce("A session is tomorrow", "Room 12, 14:30", Place("inventory"))
    assert "A session is tomorrow" in session.strip.text
    assert bell.text() == "1"
    bell.click()
    assert bell.text() == ""
    panel = session.notice_panel
    panel.choose(0)
    assert session.pages.current_key == "inventory"
    assert not panel.isVisible()


def test_the_setting_is_kept_and_says_when_there_is_no_place(program: Program, qtbot: QtBot) -> None:
    session = session_of(program)
    assert not tray_works(), "offscreen there is no tray"
    assert session.attendance.tray is None
    session.open_settings("lock")
    settings = program.window.findChild(LockSettings)
    assert settings is not None
    assert not settings.tray.isEnabled()
    settings.tray.toggled.emit(False)
    assert program.jobs.wait_idle(PATIENCE)
    assert not session.desk.settings.get(TRAY, True)


def test_the_icon_names_nothing_of_the_desk(program: Program, qtbot: QtBot) -> None:
    tray = Tray(program.theme, program)
    chosen: list[str] = []
    tray.lock_chosen.connect(lambda: chosen.append("lock"))
    tray.show()
    tray.lock.trigger()
    tray.tell("TSS answered #48213", "Projector")
    tray.close()
    assert chosen == ["lock"]
    assert tray.words() == ["Liaison Desk", "Open Liaison Desk", "Lock now", "Close Liaison Desk"]
