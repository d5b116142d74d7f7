"""The steps of the tour that belong to the window itself; each room adds its own between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize

from app.shell.entry.first_start import FirstStartSheet
from app.shell.settings.page import SettingsPage
from app.shell.tour.guide import TourGuide
from app.ui.feature import Feature

_WHILE_INDEXING = 60_000
_SMALL = QSize(1280, 720)
Act = Callable[[TourGuide], None]


@dataclass(frozen=True)
class ShellStep:
    """A step that may also start the program again."""

    name: str
    what: str
    act: Act


def all_steps(features: Sequence[Feature], reopen: Act) -> list[ShellStep]:
    """First start, Today, finding, the rooms, settings, undo, and closing and opening again."""
    rooms = [ShellStep(step.name, step.what, step.act) for room in features if room.tour is not None for step in room.tour()]
    return [
        ShellStep("First start", "Three questions; the sample school is chosen to look around in.", _first_start),
        ShellStep("Today", "What waits, and how the school's devices stand.", _today),
        ShellStep("Find anything", "Ctrl K, a few letters of a model with a slip in it, arrows, Enter.", _find),
        *rooms,
        ShellStep("Settings", "Colours, text size, backups, the keyboard.", _settings),
        ShellStep("Help", "F1 beside the work, a search over the help, a page's hint the first time.", _help),
        ShellStep("Large text, small window", "Every page at 200 % text, then in a window of 1280 × 720, and back.", _large),
        ShellStep("Undo from anywhere", "Ctrl Z takes back the last thing done, Ctrl Shift Z brings it back.", _undo),
        ShellStep("Close and open again", "The program is closed and started again: page, data and Undo are as they were.", reopen),
    ]


def _first_start(tour: TourGuide) -> None:
    tour.wait(lambda: isinstance(tour.program.window.sheet(), FirstStartSheet))
    sheet = tour.program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    tour.click(sheet.name)
    tour.type("Marisol Rivera")
    tour.shot("Three questions")
    tour.click(sheet.sample)
    tour.wait(lambda: tour.program.session is not None, 60_000)
    tour.settle()


def _today(tour: TourGuide) -> None:
    tour.page("today")
    tour.shot("Today")


def _find(tour: TourGuide) -> None:
    tour.press("Ctrl+K")
    tour.type("chrmebook")
    tour.wait(lambda: bool(tour.session.find_box.list.results()), _WHILE_INDEXING)
    tour.settle()
    tour.press("Down")
    tour.shot("Find anything")
    tour.press("Escape")
    tour.press("Ctrl+K")
    tour.type("import")
    tour.wait(lambda: bool(tour.session.find_box.list.results()))
    tour.shot("Find something to do")
    tour.press("Escape")


def _settings(tour: TourGuide) -> None:
    tour.session.open_settings()
    page = tour.session.pages.current
    assert isinstance(page, SettingsPage)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        tour.settle()
        tour.shot(f"Settings: {page.list.item(row).text()}")


def _help(tour: TourGuide) -> None:
    tour.page("tickets")
    tour.press("F1")
    panel = tour.session.help.panel
    tour.wait(panel.isVisible)
    tour.shot("Help beside the work")
    tour.click(panel.search)
    tour.type("mail program")
    tour.shot("An answer in the help")
    tour.press("Return")
    tour.shot("Help at the heading that answers")
    tour.click(panel.hints)
    tour.press("Escape")
    tour.wait(lambda: not panel.isVisible())
    tour.page("inventory")
    tour.wait(tour.session.help.line.isVisible)
    tour.shot("A hint, the first time")
    tour.click(tour.session.help.line.close_button)
    tour.session.help.without_hints()


def _large(tour: TourGuide) -> None:
    tour.program.theme.choose(scale=2.0)
    for key in tour.session.pages.keys_offered():
        page = tour.page(key)
        tour.shot(f"{page.title or key.title()} at 200 %")
    tour.program.theme.choose(scale=1.0)
    size = tour.window.size()
    tour.window.resize(_SMALL)
    for key in tour.session.pages.keys_offered():
        page = tour.page(key)
        tour.shot(f"{page.title or key.title()} in a small window")
    tour.window.resize(size)


def _undo(tour: TourGuide) -> None:
    before = tour.session.desk.undo_label()
    tour.press("Ctrl+Z")
    tour.shot("Undone")
    tour.press("Ctrl+Shift+Z")
    if tour.session.desk.undo_label() != before:
        raise AssertionError("redo did not bring back what was undone")
