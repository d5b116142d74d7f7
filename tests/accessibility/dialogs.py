"""Every dialog of the program and what opens it: the page it belongs to wherever that is quick, else the dialog by itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

import app
from app.cover.page.drafted import Drafted
from app.cover.page.sheets import AwaySheet, CoverSheet, HandOnSheet, PlanSheet, StandingSheet
from app.cover.rules.who import Colleague
from app.improvement_plan.page.goal_sheet import GoalSheet
from app.inventory.page.bulk_edit import BulkEdit
from app.inventory.page.custom_fields import CustomFields
from app.inventory.page.import_dialog import ImportDialog
from app.inventory.page.labels_dialog import LabelsDialog
from app.inventory.page.list_form import ListForm
from app.inventory.page.page import InventoryPage
from app.inventory.page.paste_preview import PastePreview
from app.inventory.page.print_options import PrintOptions
from app.paths import documents, resource
from app.professional_development.page.feedback.feedback_tab import FeedbackTab
from app.professional_development.page.feedback.import_sheet import FeedbackImportSheet
from app.professional_development.page.feedback.looks_back import DueSheet, FoundSheet
from app.professional_development.page.handout.signs_sheet import SignsSheet
from app.professional_development.page.mapping_sheet import MappingSheet
from app.professional_development.page.page import PdPage
from app.professional_development.page.people import invite_sheet as people_sheets
from app.professional_development.page.people.guest_sheet import GuestSheet
from app.professional_development.page.people.telling import TellSheet
from app.professional_development.page.plan.standards_sheet import StandardsSheet
from app.professional_development.page.roster_import import RosterImport, RosterSheet
from app.professional_development.page.sheets import SeriesSheet, TemplateSheet, WordsSheet
from app.professional_development.page.when_sheet import WhenSheet
from app.professional_development.service.looks_back import FollowUpFact
from app.shell.entry.second_desk import SecondDeskSheet
from app.shell.help.picture import PictureSheet
from app.shell.help.window import HelpWindow
from app.shell.program import Program
from app.shell.restore.sheet import RestoreSheet
from app.shell.settings.lock import PinDialog
from app.shell.settings.passphrase_dialog import PassphraseDialog, ask_new_passphrase
from app.sync.page import invite_sheet as sharing_sheets
from app.sync.page.member_sheets import GoOnSheet, RemoveSheet, RoleSheet
from app.tickets.page.month_picker import MonthPicker
from app.troubleshooting.page.editor.exchange import read_file
from app.troubleshooting.page.editor.import_sheet import ImportSheet
from app.troubleshooting.page.editor.news_sheet import NewsSheet
from app.troubleshooting.rules.differences import Difference
from app.ui.dialogs import BugDialog, Sheet
from app.ui.feature import Page
from app.ui.history_sheet import HistorySheet
from app.ui.paper.preview import PrintPreview
from app.ui.tables.pasting import PastePlan
from app.ui.tables.view import RecordsView
from app.wiring.keeping import sources
from tests.accessibility.views import button, open_deeper, press, session_of, settle

Opener = Callable[[Program], None]
Kind = TypeVar("Kind", bound=QWidget)
_WORDS = ("apple", "bridge", "cloud", "dance", "eagle", "forest", "garden", "harbor", "island", "jacket", "kettle", "lemon")
_FACT = FollowUpFact("one", "two", "Docs", 4, "Use", "How many use it?", "Visits.", "2026-12-02", "in 10 days", "", "", None, False, True)
_PEOPLE = (Colleague("one", "David Chen", "alternate"), Colleague("two", "Amara Okafor", "liaison"))


def dialog_in_front() -> QDialog | None:
    """The dialog that was opened last."""
    return next((one for one in reversed(QApplication.topLevelWidgets()) if isinstance(one, QDialog) and one.isVisible()), None)


def subclasses(kind: type[Kind]) -> set[type[Kind]]:
    """Every kind of it that the program has, wherever it is."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return {one for one in _below(kind) if one.__module__.startswith("app.")}


def _below(kind: type[Kind]) -> Iterator[type[Kind]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _open_page(program: Program, key: str, deeper: str) -> Page:
    """A page, with its first line chosen where there is a list."""
    page = open_deeper(program, key, deeper)
    view = next((one for one in page.findChildren(RecordsView) if one.isVisible()), None)
    if view is not None:
        view.setFocus()
        press("Home", program)
    return page


def _act(key: str, words: str, deeper: str = "") -> Opener:
    """An action of a page."""

    def run(program: Program) -> None:
        page = _open_page(program, key, deeper)
        next(one for one in page.page_actions() if one.text() == words).trigger()

    return run


def _click(key: str, words: str, deeper: str = "") -> Opener:
    """A button of a page."""
    return lambda program: button(_open_page(program, key, deeper), words).click()


def _setting(section: str, words: str) -> Opener:
    """A button of the settings."""

    def run(program: Program) -> None:
        session_of(program).open_settings(section)
        settle(program)
        page = session_of(program).pages.current
        assert page is not None
        button(page, words).click()

    return run


def _alone(make: Callable[[QWidget], QDialog]) -> Opener:
    """By itself, where the way to it is long."""
    return lambda program: make(program.window).open()


def _drafted(program: Program) -> Drafted:
    return Drafted(session_of(program).surroundings.drafts, "walked")


def _import_devices(program: Program) -> None:
    page = open_deeper(program, "inventory", "")
    assert isinstance(page, InventoryPage)
    assert program.folder is not None
    path = program.folder / "devices.csv"
    path.write_text("Tag,Serial,Room\nPV-99001,5CD0000001,Room 101\n", encoding="utf-8")
    page.files.import_file(path)


def _restore(program: Program) -> None:
    around = session_of(program).surroundings
    RestoreSheet(around, program.records(), sources(), program.restore, program.window).open()


def _sessions(act: Callable[[PdPage], object]) -> Opener:
    def run(program: Program) -> None:
        page = open_deeper(program, "pd", "plan")
        assert isinstance(page, PdPage)
        act(page)

    return run


def _file(program: Program, name: str, words: str) -> Path:
    assert program.folder is not None
    path = program.folder / name
    path.write_text(words, encoding="utf-8")
    return path


def _import_roster(program: Program) -> None:
    page = open_deeper(program, "pd", "people")
    assert isinstance(page, PdPage)
    around = session_of(program).surroundings
    RosterImport(around, page.service, page.deeds, page.paper, page).begin(
        _file(program, "staff.csv", "Name,E-mail,Role\nPriya Nair,priya.nair@parkview.example,Grade 3 teacher\n")
    )


def _import_feedback(program: Program) -> None:
    page = open_deeper(program, "pd", "feedback")
    assert isinstance(page, PdPage)
    next(one for one in page.findChildren(FeedbackTab) if one.isVisible()).take_file(
        _file(program, "answers.csv", "My time was well spent.,What will you use?\n5,The cart\n")
    )


def _import_checklist(program: Program) -> None:
    ImportSheet(read_file(min(resource("checklists").glob("*.toml"))), {}, program.window).open()


def _new_passphrase(program: Program) -> None:
    ask_new_passphrase(program.window, session_of(program).surroundings, program.opener)


OPENERS: Mapping[type[QDialog], Opener] = {
    GoalSheet: _act("plan", "Add a goal"),
    PrintPreview: _act("plan", "Print the goals…"),
    MonthPicker: _act("tickets", "Print the monthly summary…"),
    BulkEdit: _act("inventory", "Change many…"),
    PrintOptions: _act("inventory", "Print the list…"),
    LabelsDialog: _act("inventory", "Labels…"),
    CustomFields: _act("inventory", "Fields of your own…"),
    ListForm: _click("inventory", "Edit", "rooms"),
    ImportDialog: _import_devices,
    PastePreview: _alone(lambda window: PastePreview(PastePlan(beyond=1), window)),
    PlanSheet: _act("cover", "Plan an absence"),
    StandingSheet: _click("cover", "Edit"),
    HandOnSheet: lambda program: HandOnSheet(_PEOPLE, "Marisol Rivera", _drafted(program), program.window).open(),
    AwaySheet: lambda program: AwaySheet(_PEOPLE, _drafted(program), program.window).open(),
    TemplateSheet: _act("pd", "New session from a template…"),
    WordsSheet: _act("pd", "Keep as a template…", "plan"),
    SeriesSheet: _act("pd", "Make a series…", "plan"),
    HistorySheet: _act("pd", "History…", "plan"),
    WhenSheet: _sessions(lambda page: page.session.choose_when()),
    StandardsSheet: _sessions(lambda page: page.session.choose_standards()),
    people_sheets.InviteSheet: _click("pd", "Add people", "people"),
    GuestSheet: _alone(GuestSheet),
    TellSheet: _alone(lambda window: TellSheet(3, window)),
    SignsSheet: _alone(SignsSheet),
    FoundSheet: _alone(lambda window: FoundSheet(_FACT, "2026-11-22", window)),
    DueSheet: _alone(lambda window: DueSheet(_FACT, window)),
    sharing_sheets.InviteSheet: lambda program: sharing_sheets.InviteSheet(session_of(program).surroundings.drafts, program.window).open(),
    sharing_sheets.InvitationSheet: _alone(lambda window: sharing_sheets.InvitationSheet("Priya Nair", "partner", _WORDS, "5DG0", window)),
    sharing_sheets.RecoverySheet: _alone(lambda window: sharing_sheets.RecoverySheet(_WORDS, window)),
    RoleSheet: _alone(lambda window: RoleSheet("Priya Nair", "viewer", window)),
    RemoveSheet: _alone(lambda window: RemoveSheet("Priya Nair", "Front desk", window, by_right=False)),
    GoOnSheet: _alone(lambda window: GoOnSheet(["2 edits wait for another."], window)),
    NewsSheet: _alone(lambda window: NewsSheet("Projector", [Difference("step", "power", "changed", "Is it on?")], 9, window)),
    RosterSheet: _import_roster,
    FeedbackImportSheet: _import_feedback,
    ImportSheet: _import_checklist,
    PassphraseDialog: _new_passphrase,
    PinDialog: _setting("lock", "Set a PIN…"),
    RestoreSheet: _restore,
    BugDialog: lambda program: program.tell_bug("ValueError"),
    PictureSheet: _alone(lambda window: PictureSheet(documents() / "screenshots" / "today.png", window)),
    SecondDeskSheet: _alone(lambda window: SecondDeskSheet(Path("invitation.liaison"), window)),
}
ELSEWHERE: Mapping[type[QDialog], str] = {
    Sheet: "what the others are made of",
    CoverSheet: "what the forms of the cover are made of",
    MappingSheet: "what the two imports of sessions are made of",
    HelpWindow: "tests/shell/help/test_help_in_dialogs.py",
}
"""Not walked here, and why, or where it is tested."""
