"""What the district has changed since its checklist was copied: old and new beside each other, taken over one by one or all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.language import marked, tr
from app.troubleshooting.rules.differences import Difference
from app.ui.dialogs import Sheet
from app.ui.texts import rule, text
from app.ui.widgets import PrimaryButton, QuietButton

_PARTS: Mapping[str, str] = {
    "checklist": marked("About the checklist"),
    "step": marked("Step"),
    "outcome": marked("Outcome"),
    "fact": marked("Fact"),
}
_FIELDS: Mapping[str, str] = {
    "ask": marked("Question"),
    "how": marked("How to find out"),
    "yes": marked("Yes leads to"),
    "no": marked("No leads to"),
    "cannot": marked("Can’t check leads to"),
    "yes_label": marked("Words for Yes"),
    "no_label": marked("Words for No"),
    "done_yes": marked("After Yes"),
    "done_no": marked("After No"),
    "unsafe": marked("Unsafe"),
    "fact": marked("Fact"),
    "title": marked("Title"),
    "short": marked("Short title"),
    "text": marked("Text"),
    "kind": marked("Kind"),
    "urgent": marked("Urgent"),
    "outage": marked("One ticket for all"),
    "next": marked("Goes on with"),
    "label": marked("Label"),
    "required": marked("Required"),
    "about": marked("When to use it"),
    "symptoms": marked("What people say"),
    "errors": marked("Messages"),
    "group": marked("Group"),
    "minutes": marked("Minutes"),
    "start": marked("First question"),
    "owner": marked("Owner"),
    "icon": marked("Icon"),
}


class NewsSheet(Sheet):
    """Signals: ``keep_wanted`` ours, ``all_wanted`` the district's, ``some_wanted`` with the (part, key) that are ticked."""

    keep_wanted = Signal()
    all_wanted = Signal()
    some_wanted = Signal(list)

    def __init__(self, title: str, found: Sequence[Difference], version: int, parent: QWidget | None = None) -> None:
        words = tr("Tick what you want from it. Yours stays as it is otherwise, and you can undo what you take over.")
        super().__init__(
            tr("What the district changed in “{title}”", title=title),
            f"{tr('Version {version}.', version=version)} {words}",
            parent,
            width=760,
            height=560,
        )
        self.ticks: dict[tuple[str, str], QCheckBox] = {}
        for each in found:
            self._show(each)
        if not found:
            self.body.addWidget(text(tr("Only the version number is new; every question and outcome is as it was."), "soft", wrap=True))
        keep, whole, some = (
            QuietButton(tr("Keep ours")),
            QuietButton(tr("Take the district’s")),
            PrimaryButton(tr("Take over what is ticked")),
        )
        some.setEnabled(bool(found))
        keep.clicked.connect(lambda: self._answer(self.keep_wanted.emit))
        whole.clicked.connect(lambda: self._answer(self.all_wanted.emit))
        some.clicked.connect(lambda: self._answer(lambda: self.some_wanted.emit(self.ticked())))
        self.keep_button, self.whole_button, self.some_button = keep, whole, some
        self.add_buttons([whole, some], [keep])

    def ticked(self) -> list[tuple[str, str]]:
        """What is to be taken over."""
        return [place for place, box in self.ticks.items() if box.isChecked()]

    def _answer(self, tell: object) -> None:
        self.accept()
        if callable(tell):
            tell()

    def _show(self, each: Difference) -> None:
        named = tr(_PARTS[each.part]) if each.part in _PARTS else each.part
        box = QCheckBox(f"{named} {each.what}" if each.key else named)
        box.setAccessibleDescription(each.title)
        self.ticks[each.part, each.key] = box
        self.body.addWidget(box)
        self.body.addWidget(text(each.title, "strong", wrap=True))
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(("", tr("Before"), tr("Now"))):
            grid.addWidget(text(words, "section"), 0, column)
        for row, line in enumerate(each.lines, start=1):
            grid.addWidget(text(tr(_FIELDS[line.field]) if line.field in _FIELDS else line.field, "soft", wrap=True), row, 0)
            grid.addWidget(text(line.before or "—", "soft", wrap=True), row, 1)
            grid.addWidget(text(line.after or "—", wrap=True), row, 2)
        self.body.addWidget(lines)
        self.body.addWidget(rule())
