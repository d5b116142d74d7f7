"""What the district has changed since its checklist was copied: old and new beside each other, taken over one by one or all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.troubleshooting.rules.differences import Difference
from app.ui.dialogs import Sheet
from app.ui.texts import rule, text
from app.ui.widgets import PrimaryButton, QuietButton

_PARTS: Mapping[str, str] = {"checklist": "About the checklist", "step": "Step", "outcome": "Outcome", "fact": "Fact"}
_FIELDS: Mapping[str, str] = {
    "ask": "Question",
    "how": "How to find out",
    "yes": "Yes leads to",
    "no": "No leads to",
    "cannot": "Can’t check leads to",
    "yes_label": "Words for Yes",
    "no_label": "Words for No",
    "done_yes": "After Yes",
    "done_no": "After No",
    "unsafe": "Unsafe",
    "fact": "Fact",
    "title": "Title",
    "short": "Short title",
    "text": "Text",
    "kind": "Kind",
    "urgent": "Urgent",
    "outage": "One ticket for all",
    "next": "Goes on with",
    "label": "Label",
    "required": "Required",
    "about": "When to use it",
    "symptoms": "What people say",
    "errors": "Messages",
    "group": "Group",
    "minutes": "Minutes",
    "start": "First question",
    "owner": "Owner",
    "icon": "Icon",
}


class NewsSheet(Sheet):
    """Signals: ``keep_wanted`` ours, ``all_wanted`` the district's, ``some_wanted`` with the (part, key) that are ticked."""

    keep_wanted = Signal()
    all_wanted = Signal()
    some_wanted = Signal(list)

    def __init__(self, title: str, found: Sequence[Difference], version: int, parent: QWidget | None = None) -> None:
        words = "Tick what you want from it. Yours stays as it is otherwise, and you can undo what you take over."
        super().__init__(f"What the district changed in “{title}”", f"Version {version}. {words}", parent, width=760, height=560)
        self.ticks: dict[tuple[str, str], QCheckBox] = {}
        for each in found:
            self._show(each)
        if not found:
            self.body.addWidget(text("Only the version number is new; every question and outcome is as it was.", "soft", wrap=True))
        keep, whole, some = QuietButton("Keep ours"), QuietButton("Take the district’s"), PrimaryButton("Take over what is ticked")
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
        named = _PARTS.get(each.part, each.part)
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
        for column, words in enumerate(("", "Before", "Now")):
            grid.addWidget(text(words, "section"), 0, column)
        for row, line in enumerate(each.lines, start=1):
            grid.addWidget(text(_FIELDS.get(line.field, line.field), "soft", wrap=True), row, 0)
            grid.addWidget(text(line.before or "—", "soft", wrap=True), row, 1)
            grid.addWidget(text(line.after or "—", wrap=True), row, 2)
        self.body.addWidget(lines)
        self.body.addWidget(rule())
