"""The sheets before the desk, and those that cover it: walked by Tab, read by names and roles; the focus is where one begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.shell.entry import join, passphrase, recovery, trouble
from app.shell.entry.first_start import FirstStartSheet
from app.shell.entry.sheet import EntryFrame, Sheet
from app.shell.finishing import FinishingSheet
from app.shell.lock.sheet import LockSheet
from app.shell.profiles import Profile
from app.store.backup_file import Backup
from app.store.salvage import Rescued
from app.sync.page.place_form import PlaceForm
from app.ui.theme import ThemeState
from tests.accessibility.dialogs import subclasses
from tests.accessibility.walking import not_reached, out_of_order, stops, without_words
from tests.patience import PATIENCE

HERE = Path("desk")
TROUBLE = UserError("The disk is full.", "Make room.")
OFFER = SimpleNamespace(school="Parkview Elementary", inviter="Marisol Rivera", name="Dana Whitlock", role="alternate", may="read")
SHEETS: Mapping[type[Sheet], Callable[[ThemeState], Sheet]] = {
    FirstStartSheet: lambda theme: FirstStartSheet(theme, QLocale("en_US"), may_join=True),
    join.JoinSheet: lambda theme: join.JoinSheet(theme, PlaceForm()),
    join.OfferSheet: lambda theme: join.OfferSheet(theme, OFFER, QLocale("en_US")),
    join.HistorySheet: lambda theme: join.HistorySheet(theme, "Parkview Elementary"),
    passphrase.ChoosePassphraseSheet: lambda theme: passphrase.ChoosePassphraseSheet(theme, []),
    passphrase.AskPassphraseSheet: lambda theme: passphrase.AskPassphraseSheet(theme, "Your passphrase"),
    recovery.RecoverySheet: recovery.RecoverySheet,
    trouble.TroubleSheet: lambda theme: trouble.TroubleSheet(theme, "It cannot be opened", TROUBLE, folder=HERE),
    trouble.NoKeySheet: lambda theme: trouble.NoKeySheet(theme, TROUBLE, HERE),
    trouble.RestoredSheet: lambda theme: trouble.RestoredSheet(theme, Rescued(120, whole=False)),
    trouble.DamagedSheet: lambda theme: trouble.DamagedSheet(theme, HERE, [Backup(HERE, datetime(2026, 11, 20, tzinfo=UTC), 4_000)]),
    trouble.ChooserSheet: lambda theme: trouble.ChooserSheet(theme, [Profile("Parkview", HERE), Profile("Lake School", HERE)]),
    LockSheet: lambda theme: LockSheet(theme, "PIN"),
}
WITHOUT_STOPS = {trouble.WaitSheet, FinishingSheet}
"""These tell that something is under way; there is nothing to press, or not from the beginning."""


def test_every_sheet_is_walked_by_keys(qtbot: QtBot, theme: ThemeState) -> None:
    frame = EntryFrame(theme)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    found: dict[str, list[str]] = {}
    for kind, make in SHEETS.items():
        sheet = make(theme)
        frame.show_sheet(sheet)
        qtbot.waitUntil(lambda sheet=sheet: sheet.isVisible(), timeout=PATIENCE)  # type: ignore[misc]
        wrong = walk(sheet)
        if wrong:
            found[kind.__name__] = wrong
    assert found == {}


def test_every_sheet_is_known_here() -> None:
    """A new one is walked above, or it is said why not."""
    assert {*SHEETS, *WITHOUT_STOPS} == subclasses(Sheet)


def walk(sheet: Sheet) -> list[str]:
    """What is wrong with a sheet."""
    focused = QApplication.focusWidget()
    if focused is None or not (focused is sheet or sheet.isAncestorOf(focused)):
        return ["nothing has the focus"]
    found = list(dict.fromkeys(stops(sheet)))
    wrong = [f"not reached: {one}" for one in not_reached(sheet, found)]
    upwards = out_of_order(sheet, [*found, found[0]])
    wrong += [f"out of order: {one}" for one in upwards] if len(upwards) > 1 else []
    wrong += [f"without words: {one}" for one in without_words(sheet, found)]
    return wrong if sheet.accessibleName().strip() else [*wrong, "no name"]
