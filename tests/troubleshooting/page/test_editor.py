"""The editor as a person uses it: by keyboard, with real desk, drafts and jobs."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.troubleshooting.page.editor.edits import removed
from app.troubleshooting.page.editor.part_forms import NEW_STEP
from app.troubleshooting.rules.checklist import Checklist, Outcome, Step
from app.troubleshooting.rules.runs import Subject
from app.ui.accessible import cut_texts, missing_names
from tests.troubleshooting.checklists import projector
from tests.troubleshooting.desks import answer
from tests.troubleshooting.page.editor_around import EditorAround, Open

KEY = "projector-no-picture"
CONTROL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def fill(around: EditorAround, words: str) -> None:
    """Type into the field with the focus and go to the next."""
    around.type(words)
    around.press(Qt.Key.Key_Tab)


def write_new(around: EditorAround) -> None:
    """Write a whole checklist with the keyboard alone."""
    fill(around, "Document camera is dark")
    fill(around, "")
    fill(around, "When the document camera shows nothing.")
    around.press(Qt.Key.Key_PageDown, ALT)
    around.editor.panes.forms.form.focus()
    fill(around, "Is its light on?")
    fill(around, "Look at the front.")
    for _ in range(3):
        around.press(Qt.Key.Key_Tab)
    fill(around, "Light is on")
    fill(around, "Light is off")


def test_new_checklist_is_written_by_keyboard_saved_and_run(open_editor: Open) -> None:
    around = open_editor()
    write_new(around)
    around.press(Qt.Key.Key_S, CONTROL)
    assert around.saved == ["document-camera-is-dark"]
    assert around.closed == 1
    service = around.service
    kept = service.library.shelf().entries["document-camera-is-dark"]
    assert kept.own
    assert kept.checklist.short == "Document camera is dark"
    assert kept.checklist.owner == "Parkview Elementary"
    run = answer(service, service.runs.start(kept.checklist, Subject()), "yes")
    assert isinstance(run.here, Outcome)
    assert run.here.kind == "fixed"
    assert around.surroundings.drafts.keys("checklist.") == []


def test_dead_end_is_named_refused_and_led_to_while_the_draft_is_kept(open_editor: Open) -> None:
    around = open_editor(KEY)
    editor = around.editor
    editor.banners.strips["copy"].button.click()
    editor.keeping.work.change(removed(editor.keeping.checklist, "outcome", "broken"))
    around.settle()
    said = [editor.panes.troubles.list.item(row).text() for row in range(editor.panes.troubles.list.count())]
    assert any("Does it start at another outlet?" in words and "“No” leads nowhere" in words for words in said)
    editor.save_button.click()
    around.settle()
    assert around.saved == []
    assert "It can’t be saved yet" in around.last_said()
    assert editor.panes.forms.key == "outlet"
    assert around.focused() is editor.panes.forms.form.fields["no"].editor
    assert around.surroundings.drafts.keys("checklist.") == [f"checklist.{KEY}"]


def test_click_on_a_problem_leads_to_its_field(open_editor: Open) -> None:
    around = open_editor()
    troubles = around.editor.panes.troubles.list
    row = next(row for row in range(troubles.count()) if "has no how-to" in troubles.item(row).text())
    troubles.setCurrentRow(row)
    troubles.setFocus()
    around.press(Qt.Key.Key_Return)
    assert around.focused() is around.editor.panes.forms.form.fields["how"].editor


def test_district_checklist_is_copied_before_it_is_changed(open_editor: Open) -> None:
    around = open_editor(KEY)
    editor = around.editor
    assert not editor.panes.forms.isEnabled()
    assert not editor.save_button.isEnabled()
    editor.panes.outline.remove_wanted.emit("step", "power")
    assert "power" in editor.keeping.checklist.steps
    around.press(Qt.Key.Key_Space)
    assert editor.panes.forms.isEnabled()
    title = editor.panes.forms.form.fields["title"].editor
    assert around.focused() is title
    around.type("Our projectors stay dark")
    around.press(Qt.Key.Key_S, CONTROL)
    entry = around.service.library.shelf().entries[KEY]
    assert entry.own
    assert entry.checklist.title == "Our projectors stay dark"
    assert entry.district is not None
    assert entry.district.title == projector().title
    assert entry.checklist.version == 8


def test_draft_survives_and_can_be_thrown_away_and_brought_back(open_editor: Open) -> None:
    around = open_editor()
    around.type("Half a checklist")
    around.press(Qt.Key.Key_Escape)
    assert around.closed == 1
    assert "draft is kept" in around.last_said()
    editor = around.open("")
    assert editor.keeping.checklist.title == "Half a checklist"
    editor.banners.strips["draft"].button.click()
    around.settle()
    assert around.open("").keeping.checklist.title == ""
    bring_back = next(notice.run for notice in reversed(around.said) if notice.run is not None)
    bring_back()
    assert around.open("").keeping.checklist.title == "Half a checklist"


def test_undo_and_redo_are_the_editors_also_while_a_field_has_the_focus(open_editor: Open) -> None:
    around = open_editor()
    editor = around.editor
    around.type("Dark")
    editor.panes.outline.setFocus()
    around.press(Qt.Key.Key_Insert)
    assert list(editor.keeping.checklist.steps) == ["step-1", "step-2"]
    around.press(Qt.Key.Key_Z, CONTROL)
    assert list(editor.keeping.checklist.steps) == ["step-1"]
    around.press(Qt.Key.Key_Z, CONTROL)
    assert editor.keeping.checklist.title == ""
    title = editor.panes.forms.forms[""].fields["title"].editor
    assert isinstance(title, QLineEdit)
    assert title.text() == ""
    around.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert title.text() == "Dark"


def test_outline_is_worked_with_keys(open_editor: Open) -> None:
    around = open_editor(KEY)
    editor = around.editor
    editor.banners.strips["copy"].button.click()
    outline = editor.panes.outline
    outline.setFocus()
    around.press(Qt.Key.Key_Down)
    assert outline.current() == ("step", "power")
    assert editor.panes.forms.key == "power"
    assert editor.panes.flow.cards["power"].chosen
    around.press(Qt.Key.Key_D, CONTROL)
    assert list(editor.keeping.checklist.steps)[1] == "step-1"
    outline.setFocus()
    around.press(Qt.Key.Key_Down, ALT)
    assert list(editor.keeping.checklist.steps)[2] == "step-1"
    around.press(Qt.Key.Key_Delete)
    assert "step-1" not in editor.keeping.checklist.steps


def test_drawn_flow_is_worked_with_keys(open_editor: Open) -> None:
    around = open_editor(KEY)
    flow = around.editor.panes.flow
    assert flow.focusPolicy() & Qt.FocusPolicy.TabFocus
    flow.setFocus()
    around.press(Qt.Key.Key_Down)
    first = around.editor.panes.forms.key
    around.press(Qt.Key.Key_Down)
    below = around.editor.panes.forms.key
    assert [first, flow.cards[below].chosen, flow.cards[below].y() > flow.cards[first].y()] == ["power", True, True]
    assert flow.accessibleDescription() == flow.cards[below].words
    around.press(Qt.Key.Key_Up)
    assert around.editor.panes.forms.key == first
    size = flow.transform().m11()
    around.press(Qt.Key.Key_Plus)
    assert flow.transform().m11() > size


def test_arrows_reach_every_card_of_the_drawn_flow(open_editor: Open) -> None:
    around = open_editor(KEY)
    flow = around.editor.panes.flow
    seen, waiting = {"power"}, ["power"]
    while waiting:
        flow.choose(here := waiting.pop())
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
            flow.choose(here)
            flow.setFocus()
            around.press(key)
            reached = next(card.key for card in flow.cards.values() if card.chosen)
            waiting += [reached] if reached not in seen else []
            seen.add(reached)
    assert seen == set(flow.cards)


def test_what_was_wrong_is_taken_back_when_it_is_right(open_editor: Open) -> None:
    around = open_editor()
    withdrawn: list[str] = []
    around.notices.withdrawn.connect(withdrawn.append)
    around.press(Qt.Key.Key_S, CONTROL)
    refused = around.last_said()
    write_new(around)
    assert refused.startswith("It can’t be saved yet")
    assert withdrawn == [refused]


def test_new_step_is_made_where_an_answer_leads(open_editor: Open) -> None:
    around = open_editor()
    editor = around.editor
    editor.work_on("step", "step-1")
    box = editor.panes.forms.form.fields["no"].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(NEW_STEP))
    box.activated.emit(box.currentIndex())
    around.settle()
    assert editor.keeping.checklist.steps["step-1"].no == "step-2"
    assert editor.panes.forms.key == "step-2"


def test_outline_says_in_words_what_the_flow_draws(open_editor: Open) -> None:
    around = open_editor(KEY)
    outline = around.editor.panes.outline
    item = outline.topLevelItem(2)
    assert item is not None
    said = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("The first question. Step 1: Is the power light on?")
    assert "Yes leads to step 3, No leads to step 2, Can’t check leads to step 3" in said
    assert QAccessible.queryAccessibleInterface(outline).text(QAccessible.Text.Name) == "Outline of the checklist"


def long_checklist(count: int = 60) -> Checklist:
    """A whole checklist of many steps."""
    base = projector()
    ends = {f"o{n}": Outcome(f"o{n}", "fixed", f"End {n}", "Good.") for n in range(10)}
    steps = {}
    for n in range(count):
        onward = f"s{n + 1}" if n + 1 < count else "o0"
        steps[f"s{n}"] = Step(f"s{n}", f"Is part {n} all right?", "Look.", onward, f"o{n % 10}", onward, done_yes="Yes", done_no="No")
    return replace(base, key="long", title="Long", short="Long", steps=steps, outcomes=ends, facts={}, start="s0")


def test_a_key_in_a_checklist_of_sixty_steps_is_shown_within_a_frame(open_editor: Open) -> None:
    around = open_editor(KEY)
    around.service.library.save_own(long_checklist())
    editor = around.open("long")
    editor.work_on("step", "s30")
    form = editor.panes.forms.form
    times = []
    for number in range(15):
        begun = time.process_time()
        form.edited.emit("ask", f"Is part thirty all right {number}?")
        times.append(time.process_time() - begun)
    assert sorted(times)[len(times) // 2] < 0.016


@pytest.mark.parametrize(("mode", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_everything_has_a_name_and_room(open_editor: Open, mode: str, scale: float) -> None:
    around = open_editor(KEY)
    around.theme.choose(mode, scale)
    editor = around.editor
    editor.banners.strips["copy"].button.click()
    for kind, key in (("", ""), ("step", "power"), ("outcome", "works"), ("fact", "lamp")):
        editor.work_on(kind, key)
        around.settle()
        assert cut_texts(editor) == []
        assert missing_names(editor) == []
    around.theme.choose("light", 1.0)
