"""What the editor takes from elsewhere: the district's changes, files, what was saved before."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.troubleshooting.page.editor.edits import with_field
from app.troubleshooting.page.editor.exchange import write_file
from app.troubleshooting.service import TroubleshootingService
from tests.troubleshooting.checklists import PROJECTOR, projector
from tests.troubleshooting.page.editor_around import Open

KEY = "projector-no-picture"


@pytest.mark.slow
def test_what_the_district_changed_is_shown_and_taken_over(open_editor: Open, tmp_path: Path) -> None:
    around = open_editor(KEY)
    service = around.service
    service.library.save_own(with_field(projector(), "step", "power", "how", "Ask Ms. Okafor."))
    newer = PROJECTOR.replace("version = 7", "version = 9").replace("Carry the plug to an outlet that works.", "Use the hall's outlet.")
    (tmp_path / "checklists" / f"{KEY}.toml").write_text(newer.replace("It works again", "All is well"), encoding="utf-8")
    service = TroubleshootingService(service.desk, tmp_path / "checklists", service.runs.clock)
    around.service = service
    editor = around.open(KEY)
    editor.banners.strips["news"].button.click()
    sheet = editor.news_sheet
    assert sheet is not None
    assert set(sheet.ticks) == {("step", "outlet"), ("outcome", "works")}
    sheet.ticks["step", "outlet"].setChecked(True)
    sheet.some_button.click()
    around.settle()
    checklist = editor.keeping.checklist
    assert checklist.steps["outlet"].how == "Use the hall's outlet."
    assert checklist.steps["power"].how == "Ask Ms. Okafor."
    assert checklist.outcomes["works"].title == "It works again"
    editor.save()
    around.settle()
    assert around.saved == [KEY]
    assert not service.library.shelf().entries[KEY].district_is_newer
    assert "news" not in around.open(KEY).banners.strips


def test_file_is_looked_at_before_it_is_taken_and_the_same_key_asks(open_editor: Open, tmp_path: Path) -> None:
    path = tmp_path / "theirs.toml"
    write_file(path, replace(projector(), owner="Lake School", about="As Lake School does it."))
    around = open_editor()
    around.look_at(path)
    sheet = around.editor.files.sheet
    assert sheet is not None
    assert sheet.beside.isChecked()
    sheet.accept()
    around.settle()
    assert around.editor.keeping.checklist.about == "As Lake School does it."
    assert around.editor.keeping.key == ""
    around.editor.save()
    around.settle()
    assert around.saved == ["projector-or-panel-shows-no-picture"]
    around.open("")
    around.look_at(path)
    sheet = around.editor.files.sheet
    assert sheet is not None
    sheet.instead.setChecked(True)
    sheet.accept()
    around.settle()
    around.editor.save()
    around.settle()
    assert around.saved[-1] == KEY
    assert around.service.library.shelf().entries[KEY].own


def test_broken_file_is_refused_in_a_sentence_and_nothing_changes(open_editor: Open, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("key = [", encoding="utf-8")
    around = open_editor()
    before = around.editor.keeping.checklist
    around.look_at(path)
    assert "“broken.toml” could not be read" in around.last_said()
    assert around.editor.keeping.checklist == before


def test_export_of_the_checklist_in_hand(open_editor: Open, tmp_path: Path) -> None:
    around = open_editor(KEY)
    around.editor.files.export(tmp_path / "out.toml")
    around.settle()
    assert "Exported" in around.last_said()
    again = open_editor()
    again.look_at(tmp_path / "out.toml")
    assert again.editor.files.sheet is not None
    again.editor.files.sheet.reject()


def test_deleted_own_checklist_comes_back_by_undo(open_editor: Open) -> None:
    around = open_editor(KEY)
    around.service.library.save_own(replace(projector(), key="ours", title="Ours"))
    around.open("ours").keeping.delete()
    around.settle()
    assert "ours" not in around.service.library.shelf().entries
    assert around.said[-1].undoable
    around.service.desk.undo()
    assert "ours" in around.service.library.shelf().entries


def test_duplicate_goes_on_as_a_new_checklist(open_editor: Open) -> None:
    around = open_editor(KEY)
    around.editor.duplicate_checklist()
    around.settle()
    assert around.editor.keeping.key == ""
    assert around.editor.keeping.checklist.title.startswith("Copy of Projector")
    around.editor.save()
    around.settle()
    assert around.saved == ["copy-of-projector-or-panel-shows-no-pict"]
    assert not around.service.library.shelf().entries[KEY].own
