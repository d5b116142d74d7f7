"""What the program can show: every page, what its pages show when something is opened in them, every part of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QTableView, QWidget

from app.shell.program import Program
from app.shell.session import DeskSession
from app.shell.settings.page import SettingsPage
from app.ui.feature import Page, Place
from tests.patience import PATIENCE

_MOMENT_MS = 2
Act = Callable[[Program, Page], None]


class View(NamedTuple):
    """What is shown, and the page that shows it."""

    name: str
    page: Page


def session_of(program: Program) -> DeskSession:
    """The open desk."""
    assert program.session is not None
    return program.session


def settle(program: Program) -> None:
    """Serve events until nothing is under way and nothing more comes of it; the window has the keyboard."""
    program.scanner.release()  # letters are held for a moment: they might be the beginning of a barcode
    deadline = QDeadlineTimer(PATIENCE)
    calm = 0
    while calm < 3:
        assert not deadline.hasExpired(), "the program did not come to rest"
        assert program.jobs.wait_idle(PATIENCE)
        QTest.qWait(_MOMENT_MS)
        calm = 0 if program.jobs.busy() else calm + 1
    if QApplication.activeWindow() is None:  # as the system does when a dialog closes; offscreen there is none
        program.window.activateWindow()
        QApplication.processEvents()


def views(program: Program) -> Iterator[View]:
    """Show everything, one after the other."""
    session = session_of(program)
    for key in session.pages.keys_offered():
        page = session.pages.show(key)
        settle(program)
        yield View(key, page)
        for name, act in _DEEPER.get(key, ()):
            session.pages.show(key)
            act(program, page)
            settle(program)
            yield View(f"{key}: {name}", page)
    yield from settings(program)


def open_deeper(program: Program, key: str, name: str) -> Page:
    """Show a page, and what is called ``name`` in it ("" for the page itself)."""
    page = session_of(program).pages.show(key)
    settle(program)
    if name:
        dict(_DEEPER[key])[name](program, page)
        settle(program)
    return page


def settings(program: Program) -> Iterator[View]:
    """Show every part of the settings."""
    session = session_of(program)
    session.open_settings()
    page = session.pages.current
    assert isinstance(page, SettingsPage)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        settle(program)
        yield View(f"settings: {page.list.item(row).text()}", page)


def press(keys: str, program: Program) -> None:
    """Press keys where the focus is, and wait for what comes of it."""
    QTest.keyClick(QApplication.focusWidget() or program.window, getattr(Qt.Key, f"Key_{keys}"))
    settle(program)


def type_in(words: str, program: Program) -> None:
    """Type where the focus is, and wait for what comes of it."""
    QTest.keyClicks(QApplication.focusWidget() or program.window, words)
    settle(program)


def button(root: QWidget, words: str) -> QAbstractButton:
    """The visible button that says ``words``, or is called so."""
    for one in root.findChildren(QAbstractButton):
        if one.isVisible() and words in (one.text().replace("&", ""), one.accessibleName()):
            return one
    raise LookupError(words)


def _act(words: str) -> Act:
    def act(program: Program, page: Page) -> None:
        next(each for each in page.page_actions() if each.text() == words).trigger()
        settle(program)

    return act


def _click(words: str) -> Act:
    def act(program: Program, page: Page) -> None:
        button(page, words).click()
        settle(program)

    return act


def _enter_first(program: Program, page: Page) -> None:
    """Open the first line of the list in front."""
    kinds = (*page.findChildren(QTableView), *page.findChildren(QListView))
    lines = next(one for one in kinds if one.isVisible() and one.model() is not None and one.model().rowCount())
    lines.setFocus()
    press("Home", program)
    press("Return", program)


def _begin_run(program: Program, page: Page) -> None:
    """Start the first checklist of the library."""
    _enter_first(program, page)
    press("Return", program)


def _place(**wanted: str) -> Act:
    """A list of the page, or one of its tabs."""

    def act(program: Program, page: Page) -> None:
        page.show_place(Place(session_of(program).pages.current_key, filter=wanted))
        settle(program)

    return act


def _all(*acts: Act) -> Act:
    def act(program: Program, page: Page) -> None:
        for each in acts:
            each(program, page)

    return act


_DEEPER: Mapping[str, Sequence[tuple[str, Act]]] = {
    "troubleshooting": (
        ("a question", _begin_run),
        ("the editor", _act("Edit checklist…")),
    ),
    "tickets": (("a ticket", _enter_first), ("a new ticket", _act("New ticket"))),
    "inventory": (
        ("a device", _enter_first),
        ("a device's form", _act("Edit…")),
        ("rooms", _click("Rooms")),
        ("people", _click("People")),
        ("stock", _click("Stock")),
        ("models", _click("Models")),
    ),
    "pd": (
        ("the month", _place(view="month")),
        ("plan", _all(_place(state="held"), _enter_first)),
        ("handout", _act("Handout")),
        ("people", _act("People")),
        ("feedback", _act("Feedback")),
        ("evidence", _act("Evidence")),
    ),
    "sharing": (("needs your eye", _place(tab="eye")), ("members", _place(tab="members"))),
}
