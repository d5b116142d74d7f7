"""What the tour does in the editor: a copy of a district checklist, a dead end that is named, undone, saved and deleted again."""

from collections.abc import Sequence

from app.troubleshooting.page.editor.editor import EditorPane
from app.troubleshooting.page.page import TroubleshootingPage
from app.ui.feature import Tour, TourStep

_MINUTE = 60_000


def editor_tour_steps() -> Sequence[TourStep]:
    """The steps in their order."""
    return (TourStep("Our own checklist", "A copy of the district's is changed; a dead end is named and refused, then mended.", _edit),)


def _edit(tour: Tour) -> None:
    page = tour.page("troubleshooting")
    if not isinstance(page, TroubleshootingPage):
        raise TypeError(f"{type(page).__name__} is not the page of troubleshooting")
    tour.wait(lambda: page.known.shelf is not None, _MINUTE)
    page.editing.edit("projector-no-picture")
    editor = page.editing.editor
    if not isinstance(editor, EditorPane):
        raise TypeError("there is no editor")
    tour.wait(lambda: editor.keeping.loaded is not None, _MINUTE)
    tour.shot("A district checklist, before it is copied")
    if "copy" in editor.banners.strips:
        tour.click(editor.banners.strips["copy"].button)
    outcomes = [outcome.key for outcome in editor.keeping.checklist.outcomes.values() if outcome.kind == "ticket"]
    editor.handling.remove("outcome", outcomes[-1])
    editor.save()
    tour.shot("A dead end is named")
    editor.handling.undo()
    tour.shot("Outline, drawn flow and form")
    editor.keeping.throw_away()
    editor.close_editor()
    tour.wait(lambda: not page.editing.open, _MINUTE)
