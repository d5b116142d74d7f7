"""The pieces: what they say, what they emit, how they grow with the text and change colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.shell.elided import ElidedLabel
from app.ui.accessible import cut_texts, missing_names
from app.ui.buttons import ShortLink, plain_tip
from app.ui.tokens import load_tokens
from app.ui.widgets import (
    Badge,
    Chip,
    EmptyState,
    FactRow,
    IconButton,
    IconLabel,
    LinkButton,
    PageHeader,
    PrimaryButton,
    QuietButton,
    SearchField,
    Segments,
    Strip,
    WrapRow,
    text,
)
from tests.patience import PATIENCE
from tests.ui.conftest import Look


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_icon_follows_mode_and_text_size_by_itself(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    button, label, field = IconButton("printer", "Print", tone="accent"), IconLabel("printer", "accent"), SearchField("Filter", "Filter")
    for widget in (button, label, field):
        qtbot.addWidget(widget)
    look("dark", 2.0)
    assert button.iconSize().width() == 36
    assert label.pixmap().width() == 36
    accent = load_tokens(dark=True)["accent"].lower()
    assert accent in colours(label.pixmap().toImage())
    assert accent in colours(button.icon().pixmap(36, 36).toImage())
    assert field.textMargins().left() == 50


@pytest.mark.parametrize("kind", [PrimaryButton, QuietButton, LinkButton])
def test_words_stand_clear_of_the_icon(qtbot: QtBot, look: Look, kind: type[QuietButton]) -> None:
    look("light", 1.0)
    button = kind("Print", "printer")
    qtbot.addWidget(button)
    with_gap = button.sizeHint().width() - kind("Print").sizeHint().width()
    assert 22 <= with_gap - 0 <= 30
    assert button.accessibleName() == "Print"


def test_danger_is_red_once_it_is_marked(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    button = QuietButton("Delete 3 photos", "trash-2")
    qtbot.addWidget(button)
    button.setProperty("danger", True)
    button.paint_icon()
    assert load_tokens(dark=False)["bad"].lower() in colours(button.icon().pixmap(24, 18).toImage())


def test_chip_opens_and_goes(qtbot: QtBot) -> None:
    chip = Chip("Room: 114")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.opened):
        chip.button.click()
    with qtbot.waitSignal(chip.removed):
        chip.remove.click()
    assert chip.remove.accessibleName() == "Remove filter Room: 114"
    assert not hasattr(Chip("Room: 114", removable=False), "remove")


def test_search_field_empties_with_escape_and_goes_down(qtbot: QtBot) -> None:
    field = SearchField("Filter", "Filter these devices")
    qtbot.addWidget(field)
    field.setText("room")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.went_down):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_hint_in_an_empty_field_can_be_read(qtbot: QtBot, look: Look) -> None:
    tokens = look("light", 1.0).tokens
    field = SearchField("Filter devices", "Filter")
    qtbot.addWidget(field)
    field.resize(300, 34)
    field.show()
    assert field.palette().placeholderText().color().name() == tokens["faint"].lower()
    assert field.palette().placeholderText().color().alpha() == 255


def test_segments_tell_only_a_person_s_choice(qtbot: QtBot) -> None:
    segments, chosen = Segments([("hardware", "Hardware"), ("software", "Software")], "Kind"), list[str]()
    qtbot.addWidget(segments)
    segments.chosen.connect(chosen.append)
    segments.choose("software")
    assert segments.buttons["software"].isChecked()
    segments.buttons["hardware"].click()
    assert chosen == ["hardware"]


def test_badge_changes_word_and_tone(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    badge = Badge("Deployed", "ok")
    qtbot.addWidget(badge)
    badge.show_tone("Missing", "bad")
    badge.show()
    assert badge.text() == "Missing"
    assert load_tokens(dark=False)["bad_tint"].lower() in colours(badge.grab().toImage())


def test_strip_steps_and_closes(qtbot: QtBot) -> None:
    strip = Strip("12 devices moved to Room 114.", button="Undo", icon_name="check")
    qtbot.addWidget(strip)
    with qtbot.waitSignal(strip.pressed):
        strip.button.click()
    with qtbot.waitSignal(strip.closed):
        strip.close_button.click()


def test_words_are_never_read_as_markup(qtbot: QtBot) -> None:
    strip = Strip("<img src=x>")
    qtbot.addWidget(strip)
    for label in (text("<b>PV-1</b>"), Badge("<i>x</i>"), strip.label):
        assert label.textFormat() == Qt.TextFormat.PlainText


def page_with_head(width: int) -> tuple[QWidget, PageHeader, list[QWidget]]:
    buttons: list[QWidget] = [QuietButton("Import", "file-up"), QuietButton("Count a room", "scan-barcode"), PrimaryButton("Add device")]
    page = QWidget()
    column = QVBoxLayout(page)
    head = PageHeader("Inventory", "2,318 devices", buttons)
    column.addWidget(head)
    column.addStretch()
    page.resize(width, 500)
    page.show()
    return page, head, buttons


def test_page_head_keeps_its_buttons_beside_the_title_where_there_is_room(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    page, head, buttons = page_with_head(1000)
    qtbot.addWidget(page)
    assert all(button.mapTo(head, button.rect().topLeft()).x() > head.width() / 2 for button in buttons)
    assert head.height() < 60


def test_page_head_is_placed_again_when_the_text_size_changes(qtbot: QtBot, look: Look) -> None:
    look("light", 2.0)
    page, head, buttons = page_with_head(1300)
    qtbot.addWidget(page)
    look("light", 1.0)
    qtbot.waitUntil(lambda: head.width() - buttons[-1].mapTo(head, buttons[-1].rect().bottomRight()).x() <= 2)


@pytest.mark.parametrize("width", [800, 520])
def test_page_head_folds_at_200_percent_and_cuts_nothing(qtbot: QtBot, look: Look, width: int) -> None:
    look("light", 2.0)
    page, head, buttons = page_with_head(width)
    qtbot.addWidget(page)
    assert all(button.mapTo(head, button.rect().topLeft()).y() > head.title.height() for button in buttons)
    assert all(head.rect().contains(button.mapTo(head, button.rect().bottomRight())) for button in buttons)
    assert cut_texts(head) == []


def test_row_wraps(qtbot: QtBot) -> None:
    row = WrapRow([QuietButton(f"Button {number}") for number in range(6)])
    qtbot.addWidget(row)
    row.add(QuietButton("Last"))
    row.resize(200, 400)
    row.show()
    assert row.heightForWidth(200) > 2 * row.heightForWidth(2000)


def test_facts_wrap_and_links_can_be_pressed(qtbot: QtBot, look: Look) -> None:
    look("light", 2.0)
    fact, link = FactRow("Where", "Room 114 · Cart B, slot 6 at the very end of the corridor"), FactRow("Ticket", "TSS-1", link=True)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(fact)
    column.addWidget(link)
    page.resize(500, 400)
    page.show()
    assert isinstance(link.value, LinkButton)
    assert cut_texts(page) == []
    assert missing_names(page) == []


def test_empty_state_says_what_belongs_here(qtbot: QtBot) -> None:
    state = EmptyState("monitor-smartphone", "No devices yet", "Bring the list you have.", [PrimaryButton("Import your list")])
    qtbot.addWidget(state)
    state.show()
    assert {"No devices yet", "Bring the list you have."} <= {label.text() for label in state.findChildren(QLabel)}
    assert cut_texts(state) == []


def test_focus_is_seen_on_every_control(qtbot: QtBot, look: Look, qapp: QApplication) -> None:
    theme = look("light", 1.0)
    ring = {theme.tokens["accent"].lower(), theme.tokens["info"].lower(), theme.tokens["ink"].lower()}
    chip = Chip("Room: 114")
    controls = [QuietButton("Print"), LinkButton("See"), IconButton("x", "Close"), chip.button, chip.remove, SearchField("F", "F")]
    segment = Segments([("a", "A"), ("b", "B")], "Kind")
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for widget in (*controls[:3], chip, controls[5], segment, PrimaryButton("Add")):
        column.addWidget(widget)
    page.show()
    page.activateWindow()
    for control in (*controls, segment.buttons["b"], page.findChildren(PrimaryButton)[0]):
        before = control.grab().toImage()
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        after = control.grab().toImage()
        edge = {after.pixelColor(after.width() // 2, y).name() for y in (0, 1)}
        assert before != after
        assert edge & ring, control


def test_an_empty_page_shows_all_its_words(qtbot: QtBot) -> None:
    words = "Everybody's edits fit together. Where two people change the same thing without having seen each other's, both values are shown here, and you choose."
    state = EmptyState("eye", "Nothing needs your eye", words, [QuietButton("Look again")])
    qtbot.addWidget(state)
    state.resize(900, 500)
    state.show()
    label = next(one for one in state.findChildren(QLabel) if one.text() == words)
    assert label.height() >= label.heightForWidth(label.width())


def test_a_long_link_takes_the_room_there_is_and_says_all_of_it(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    whole, words = QWidget(), "Ticket TSS-20902: the Chromebook gets no picture on the panel"
    column = QVBoxLayout(whole)
    link = ShortLink(words)
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(whole)
    with qtbot.waitExposed(whole):
        whole.resize(200, 60)
        whole.show()
    assert [whole.width(), link.text()[-1], link.toolTip(), link.accessibleName()] == [200, "…", words, words]
    assert link.geometry().right() < 200
    whole.resize(900, 60)
    qtbot.waitUntil(lambda: link.text() == words, timeout=PATIENCE)
    assert link.toolTip() == ""


_PICTURE = "<img src='//server.example/a.png'> & co, a title from outside that is too long"


@pytest.mark.parametrize("kind", [ShortLink, ElidedLabel])
def test_what_is_cut_never_becomes_markup_in_its_tooltip(kind: type[ShortLink | ElidedLabel], qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    one = kind(_PICTURE)
    qtbot.addWidget(one)
    one.resize(90, 30)
    with qtbot.waitExposed(one):
        one.show()
    qtbot.waitUntil(lambda: bool(one.toolTip()), timeout=PATIENCE)
    tip = QTextDocument()
    tip.setHtml(one.toolTip())
    assert [tip.toPlainText(), "<img" in one.toolTip()] == [_PICTURE, False]


def test_an_ampersand_in_a_link_is_shown_and_no_key(qtbot: QtBot, look: Look) -> None:
    look("light", 1.0)
    link, as_wide = ShortLink("Hall & gym"), ShortLink("Hall + gym")
    for each in (link, as_wide):
        qtbot.addWidget(each)
        each.resize(500, 30)
        each.show()
    assert [QPushButton.text(link), link.accessibleName(), link.shortcut().isEmpty()] == ["Hall && gym", "Hall & gym", True]
    difference = link.fontMetrics().horizontalAdvance("&") - link.fontMetrics().horizontalAdvance("+")
    assert link.sizeHint().width() - as_wide.sizeHint().width() == difference


def test_a_plain_tip_keeps_its_lines() -> None:
    assert [plain_tip("a\nb"), plain_tip("a & b"), plain_tip("<b>a\nb")] == ["a\nb", "a & b", "<qt>&lt;b&gt;a<br>b</qt>"]
    assert plain_tip("a", wrap=True) == "<qt>a</qt>"
