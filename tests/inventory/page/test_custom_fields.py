"""The school's own fields are added, renamed and deleted in their dialog."""

from pytestqt.qtbot import QtBot

from app.inventory.page.custom_fields import CustomFields
from tests.inventory.page.around import Around


def shown(dialog: CustomFields) -> list[str]:
    """The lines of the list."""
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_field_is_added_renamed_and_deleted(qtbot: QtBot, around: Around) -> None:
    around.page.files.edit_fields()
    dialog = around.page.files.dialog
    assert isinstance(dialog, CustomFields)
    before = shown(dialog)
    dialog.form.put({"title": "Keyboard cover"})
    dialog.add.click()
    qtbot.waitUntil(lambda: "Keyboard cover · Text" in shown(dialog))
    assert not dialog.rename.isEnabled()
    dialog.list.setCurrentRow(shown(dialog).index("Keyboard cover · Text"))
    dialog.give_title("Cover")
    qtbot.waitUntil(lambda: "Cover · Text" in shown(dialog))
    dialog.list.setCurrentRow(shown(dialog).index("Cover · Text"))
    dialog.delete.click()
    qtbot.waitUntil(lambda: shown(dialog) == before)
    assert around.said[-1].undoable
