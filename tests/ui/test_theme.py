"""The look: contrast of every pair, light and dark, text sizes, high contrast, and letters of other scripts."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.ui.dialogs import BugDialog, Sheet
from app.ui.icons import COLOURS, SCALE, theme_colour
from app.ui.suggestions import Suggestions
from app.ui.theme import ThemeState
from app.ui.tokens import contrast, contrast_pairs, load_tokens
from app.ui.typefaces import FAMILY


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The program, in which widgets that other tests have left do not count as many."""
    monkeypatch.setattr("app.ui.theme._FEW", 10_000_000)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setProperty(COLOURS, None)
    qapp.setProperty(SCALE, None)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("kind", "least"), [("text", 4.5), ("lines", 3.0)])
def test_every_pair_stands_out(dark: bool, kind: str, least: float) -> None:
    tokens = load_tokens(dark)
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in contrast_pairs(kind)}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < least} == {}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_pair_of_the_style_sheet_is_listed() -> None:
    """A rule that sets both a colour and a background names a pair that the contrast test knows."""
    listed = {*contrast_pairs("text")}
    text = re.sub(r"/\*.*?\*/", "", resource("theme/desk.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    unknown = set()
    for selector, rule in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        ink = re.search(r"(?<![-\w])color: @([a-z_]+)", rule)
        ground = re.search(r"background: @([a-z_]+)", rule)
        if ink and ground and (ink[1], ground[1]) not in listed:
            unknown.add((selector.strip(), ink[1], ground[1]))
    assert unknown == set()


def test_modes_have_the_same_names() -> None:
    assert load_tokens(dark=False).names() == load_tokens(dark=True).names()


def test_choice_is_shown_at_once(application: QApplication, qtbot: QtBot) -> None:
    theme = ThemeState("light")
    theme.apply()
    assert application.palette().color(QPalette.ColorRole.Window).name() == load_tokens(dark=False)["ground"].lower()
    with qtbot.waitSignal(theme.changed):
        theme.choose(mode="dark", scale=2.0)
    assert theme.dark
    assert application.palette().color(QPalette.ColorRole.Window).name() == load_tokens(dark=True)["ground"].lower()
    assert application.font().pixelSize() == 28
    assert "font-size: 44px" in application.styleSheet()
    assert "@" not in application.styleSheet()
    assert theme_colour("accent").name() == load_tokens(dark=True)["accent"].lower()


def test_parts_of_others_are_in_the_one_sheet(application: QApplication) -> None:
    theme = ThemeState("light")
    theme.add_sheet(lambda tokens, scale: f"#rail {{ background: {tokens['rail']}; width: {round(10 * scale)}px; }}")
    theme.apply()
    assert f"#rail {{ background: {load_tokens(dark=False)['rail']}; width: 10px; }}" in application.styleSheet()
    theme.choose("dark", 2.0)
    assert f"#rail {{ background: {load_tokens(dark=True)['rail']}; width: 20px; }}" in application.styleSheet()


def test_pictures_of_the_sheet_exist(application: QApplication) -> None:
    theme = ThemeState("light")
    theme.apply()
    names = re.findall(r'url\("([^"]+)"\)', application.styleSheet())
    assert names
    assert all("<svg" in Path(name).read_text(encoding="utf-8") for name in names)


def test_high_contrast_of_the_system_wins_and_is_followed_live(application: QApplication) -> None:
    wanted = False
    theme = ThemeState("dark", high_contrast=lambda: wanted)
    theme.apply()
    assert theme.tokens["accent"] == load_tokens(dark=True)["accent"]
    wanted = True
    theme.system_changed()
    system = application.palette()
    assert system.color(QPalette.ColorRole.Window) != load_tokens(dark=True).colour("ground")
    assert theme.tokens.colour("ink") == system.color(QPalette.ColorRole.WindowText)
    assert theme.tokens.colour("accent") == system.color(QPalette.ColorRole.Highlight)
    assert contrast(theme.tokens["ink"], theme.tokens["tint"]) > 4.5
    assert load_tokens(dark=True)["accent"] not in application.styleSheet()
    wanted = False
    theme.system_changed()
    assert theme.tokens["accent"] == load_tokens(dark=True)["accent"]


def test_system_mode_follows_the_system(application: QApplication) -> None:
    theme = ThemeState("system")
    theme.apply()
    assert theme.dark == (application.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_other_scripts_come_after_the_window(application: QApplication, qtbot: QtBot) -> None:
    theme = ThemeState("light")
    theme.apply()
    label = QLabel("أهلا שלום 中文")
    qtbot.addWidget(label)
    label.show()
    qtbot.waitUntil(lambda: "Noto Sans Hebrew" in application.font().families())
    families = application.font().families()
    assert families[0] == FAMILY
    assert families.index("Noto Sans") < families.index("Vazirmatn") < families.index("Droid Sans Fallback")
    assert {"Vazirmatn", "Noto Sans KR", "Droid Sans Fallback"} <= set(QFontDatabase.families())


def test_look_of_a_window_with_many_widgets_changes_through_its_window_alone(
    application: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = ThemeState("light")
    theme.apply()
    window = QWidget()
    qtbot.addWidget(window)
    labels = [QLabel(f"{number}", window) for number in range(400)]
    window.ensurePolished()
    labels[-1].ensurePolished()
    monkeypatch.setattr("app.ui.theme._FEW", 399)
    before = application.styleSheet()
    theme.choose("dark")
    shown = labels[-1].palette().windowText().color().name().upper()
    assert [application.styleSheet() == before, shown] == [True, load_tokens(dark=True)["ink"].upper()]


def test_window_follows_the_program_again_once_there_are_few_widgets(application: QApplication, qtbot: QtBot) -> None:
    theme = ThemeState("light")
    theme.apply()
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QLabel { color: red; }")
    theme.choose("dark")
    assert [window.styleSheet(), load_tokens(dark=True)["ink"] in application.styleSheet()] == ["", True]


def test_window_that_is_dressed_alone_dresses_what_lies_over_it_too(application: QApplication, qtbot: QtBot) -> None:
    before = application.styleSheet()
    application.setStyleSheet("")
    theme, window = ThemeState("light"), QWidget()
    try:
        theme.apply(dressed=False)
        qtbot.addWidget(window)
        field, menu, early, gone = QLineEdit(window), QMenu(), QMenu(), QMenu()
        theme.dress_alone(early)
        theme.dress_alone(gone)
        shiboken6.delete(gone)
        suggestions = Suggestions(["Room 110"], field)
        field.setCompleter(suggestions)
        theme.dress(window)
        theme.dress_alone(menu)
        window.show()
        qtbot.keyClicks(field, "11")
        popup = suggestions.popup()
        assert popup is not None
        sheets = [each.styleSheet() for each in (window, menu, early, popup)]
        assert ["font-size" in sheets[0], set(sheets), application.styleSheet()] == [True, {sheets[0]}, ""]
        theme.choose("dark")
        assert {each.styleSheet() for each in (window, menu, early, popup)} == {window.styleSheet()} != {sheets[0]}
    finally:
        application.setStyleSheet(before)


def test_dialogs_menus_lists_and_tips_wear_the_sheet_of_the_window_below(application: QApplication, qtbot: QtBot) -> None:
    before = application.styleSheet()
    application.setStyleSheet("")
    theme, window = ThemeState("light"), QWidget()
    try:
        theme.apply(dressed=False)
        qtbot.addWidget(window)
        box = QComboBox(window)
        theme.dress(window)
        window.show()
        sheet = Sheet("Title", parent=window)
        kinds = [sheet, QMenu(sheet), BugDialog("Where it stumbled", sheet), box.view().window(), QFileDialog(window)]
        QToolTip.showText(QPoint(1, 1), "A tip", box)
        kinds += [each for each in application.topLevelWidgets() if each.inherits("QTipLabel")]
        worn = {each.metaObject().className(): each.style().metaObject().className() for each in kinds}
        assert [len(worn), set(worn.values())] == [6, {"QStyleSheetStyle"}]
        pressed = sheet.findChildren(QPushButton) + kinds[2].findChildren(QPushButton)
        for button in pressed:
            button.ensurePolished()
        assert {button.palette().button().color().name().upper() for button in pressed if button.property("primary")} == {
            theme.tokens["accent"]
        }
    finally:
        QToolTip.hideText()
        application.setStyleSheet(before)
