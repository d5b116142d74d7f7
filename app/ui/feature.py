"""What a room hands to the program, and what the program hands to a room's page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.drafts import Drafts
from app.ui.jobs import Jobs
from app.ui.notices import Notices
from app.ui.places import Place
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from app.ui.told import FoundPlace, StatusLine

if TYPE_CHECKING:
    from app.store.changes import Changes
    from app.store.desk import Desk
    from app.store.records import Record
    from app.store.search import Hit

__all__ = [
    "Command",
    "Feature",
    "FoundPlace",
    "Page",
    "Place",
    "School",
    "StatusLine",
    "Surroundings",
    "TodayItem",
    "Tour",
    "TourStep",
]


class School(QObject):
    """Who works here and for which school; ``changed`` says that something of it was edited."""

    changed = Signal()

    def __init__(self, name: str = "", person: str = "", paper_size: str = "letter", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.person = person
        self.paper_size = paper_size

    def change(self, *, name: str | None = None, person: str | None = None, paper_size: str | None = None) -> None:
        """Set what is given (``paper_size``: "letter" or "a4") and say so."""
        self.name = self.name if name is None else name
        self.person = self.person if person is None else person
        self.paper_size = self.paper_size if paper_size is None else paper_size
        self.changed.emit()


@dataclass(slots=True, eq=False, repr=False)
class Surroundings:
    """All that a page needs of the program; nothing else is global."""

    desk: "Desk"
    jobs: Jobs
    theme: ThemeState
    notices: Notices
    school: School
    scanner: Scanner
    drafts: Drafts
    navigate: Callable[[Place], None]
    stand: QWidget | None = None
    """Where pages stand: one with a sheet of its own is made as its child, or all in it would be dressed twice."""


class Page(QWidget):
    """One tab. Rooms subclass it; every method has a default that does nothing."""

    title = ""

    def opened(self) -> None:
        """The page has come to the front: put the focus where a person begins."""

    def show_place(self, place: Place) -> bool:
        """Show a record or a filtered list; False when it isn't here."""
        del place
        return False

    def scanned(self, code: str) -> bool:
        """A barcode was scanned; True when this page knew it."""
        del code
        return False

    def changed(self, changes: "Changes") -> None:
        """The desk changed: refresh those rows, and nothing else."""

    def page_actions(self) -> Sequence[QAction]:
        """The page's own actions, for Ctrl K and the keyboard list."""
        return ()

    def look(self) -> dict[str, Any] | None:
        """What ``desk.look`` gives the page at the next start, so that it shows something before the desk is open.

        JSON, true of the desk as it is now; None for nothing. Such a page has a signal ``painted``.
        """
        return None

    def leave(self) -> bool:
        """The program is about to close; False holds it (a draft that could not be kept)."""
        return True


class Command(NamedTuple):
    """Something to do that Ctrl K finds by its title and other words for it."""

    title: str
    icon: str
    run: Callable[[], None]
    keywords: str = ""
    shortcut: str = ""


class TodayItem(NamedTuple):
    """One line of Today. ``tone``: ok, warn, bad, info or neutral; ``badge`` the few words at its right.

    A line with a ``day`` waits for nobody yet: it comes on that day, and stands among what comes up.
    """

    title: str
    detail: str
    icon: str
    place: Place
    badge: str = ""
    tone: str = "neutral"
    day: date | None = None


class Tour(Protocol):
    """What a tour step may do: everything a person could, and keep what came of it."""

    window: QWidget

    def page(self, key: str) -> Page:
        """The tab, brought to the front."""

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget with the left button."""

    def type(self, text: str) -> None:
        """Type into what has the focus."""

    def press(self, keys: str) -> None:
        """Press a key sequence such as "Ctrl+K"."""

    def wait(self, condition: Callable[[], bool], milliseconds: int = 10_000) -> None:
        """Serve events until ``condition`` holds; raises TimeoutError."""

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture, light and dark, of the window (or of ``widget``, a dialog)."""

    def keep_pdf(self, path: Path, name: str) -> None:
        """Keep a copy of a printed PDF."""

    def folder(self) -> Path:
        """A folder for files of the tour."""

    def another(self, name: str) -> "Tour":
        """The window of somebody else on a desk of their own; when first asked for it stands at its first start."""


class TourStep(NamedTuple):
    """One thing done on the tour: a short name, one sentence on what is done, and the doing."""

    name: str
    what: str
    act: Callable[[Tour], None]


class Feature(NamedTuple):
    """A room as ``main`` wires it. ``section`` is the rail's heading: "", School, Server or Me.

    ``badge``, ``status``, ``truth``, ``find`` and ``tell_hits`` run in the background and only read. Badge, status and truth are asked
    again after every change of the desk and after ``Notices.recount``.
    """

    key: str
    title: str
    icon: str
    make_page: Callable[[Surroundings], Page]
    section: str = ""
    records: Callable[[], Sequence[type["Record"]]] | None = None
    commands: Callable[[Surroundings], Sequence[Command]] | None = None
    settings_page: Callable[[Surroundings], QWidget] | None = None
    settings_title: str = ""
    """What its part of the settings is called, when not by the room's title."""
    today: Callable[["Desk"], Sequence[TodayItem]] | None = None
    badge: Callable[["Desk"], str] | None = None
    tour: Callable[[], Sequence[TourStep]] | None = None
    status: Callable[["Desk"], Sequence[StatusLine]] | None = None
    """What the status bar says of this room; nothing while all is well and nothing waits."""
    truth: Callable[["Desk"], StatusLine | None] | None = None
    """What the status bar says first, where a room knows more of where the data is than that it is saved on this computer."""
    find: Callable[["Desk", str], Sequence[FoundPlace]] | None = None
    """What the room has for the words typed into Ctrl K that is no record (a checklist of the program)."""
    late_keys: Sequence[tuple[str, str]] = ()
    """What is done and its keys ("Ctrl+S") in those parts of the page that are made when they are first opened: the list of keys has them before."""
    tell_hits: Callable[["Desk", Sequence["Hit"]], Sequence[FoundPlace]] | None = None
    """How hits on the room's own records are shown, and where they lead; a hit left out isn't shown.

    Without it a hit has the plural of its record type as heading and the room's icon, and opens
    ``Place(key, record type, id)``.
    """
    begin: Callable[[Surroundings], QObject | None] | None = None
    """Called once when the desk's window stands (what works without the page, an outbox); kept until the desk is closed."""
    ahead: Sequence[ModuleType] = ()
    """Late modules (see ``app.late``) that the first visit of the page needs: loaded while nobody works, one at a time."""
