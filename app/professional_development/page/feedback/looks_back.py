"""What came of a session weeks later: what is asked after 30 and 90 days, and what was found."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.page.when_sheet import DayField
from app.ui.dialogs import Sheet
from app.ui.forms import FormField, lines_editor, number_editor
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Badge, LinkButton, Pane, PrimaryButton, QuietButton, WrapRow, text

if TYPE_CHECKING:
    from app.professional_development.service.looks_back import FollowUpFact

_MOST = 9_999


class LooksBackPane(Pane):
    """``found_wanted``, ``skip_wanted``, ``again_wanted`` and ``due_wanted`` carry the id of a look back."""

    found_wanted = Signal(str)
    skip_wanted = Signal(str)
    again_wanted = Signal(str)
    due_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What came of it"), parent=parent)
        self._scroll = ScrollColumn(spacing=12)
        self._none = text(
            tr("After it was held, you are asked here and on Today what has come of it: after 30 and after 90 days."), "soft", wrap=True
        )
        self.body.addWidget(self._none)
        self.body.addWidget(self._scroll, 1)
        self._rows: list[QWidget] = []
        self._scroll.column.addStretch()

    def show_facts(self, facts: "Sequence[FollowUpFact]") -> None:
        """Show these."""
        for row in self._rows:
            self._scroll.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(fact) for fact in facts]
        for at, row in enumerate(self._rows):
            self._scroll.column.insertWidget(at, row)
        self._none.setVisible(not facts)

    def _row(self, fact: "FollowUpFact") -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        state, tone = _state(fact)
        column.addWidget(WrapRow((Badge(tr("Level {level}", level=fact.level), "info"), Badge(state, tone))))
        column.addWidget(text(fact.title, "strong", wrap=True))
        if fact.words or fact.number is not None:
            number = trn(fact.number, "{number} uses it.", "{number} use it.") if fact.number is not None else ""
            column.addWidget(text(f"{number} {fact.words}".strip(), wrap=True))
        elif fact.hint:
            column.addWidget(text(fact.hint, "soft", wrap=True))
        deeds = WrapRow(spacing=12)
        for words, signal in self._deeds(fact):
            button = LinkButton(words)
            button.setProperty("inline", True)
            button.setAccessibleName(f"{words}: {fact.title}")
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(fact.id))
            deeds.add(button)
        column.addWidget(deeds)
        return row

    def _deeds(self, fact: "FollowUpFact") -> list[tuple[str, SignalInstance]]:
        if fact.done or fact.skipped:
            return [(tr("Look again"), self.again_wanted)]
        return [(tr("Enter what was found"), self.found_wanted), (tr("Another day"), self.due_wanted), (tr("Leave out"), self.skip_wanted)]


class FoundSheet(Sheet):
    """What was found. ``wanted`` carries words, how many (or None), and the day (ISO); ``edited`` at each change."""

    wanted = Signal(str, object, str)
    edited = Signal()

    def __init__(self, fact: "FollowUpFact", today: str, parent: QWidget | None = None) -> None:
        super().__init__(fact.title, fact.hint, parent, width=540)
        self.words = lines_editor(5)
        self.words.setPlainText(fact.words)
        self.body.addWidget(FormField(tr("What was found"), self.words))
        self.number = number_editor(-1, _MOST)
        self.number.setSpecialValueText(tr("not counted"))
        self.number.setValue(fact.number if fact.number is not None else -1)
        if fact.level == 4:
            self.body.addWidget(FormField(tr("How many of those who were there use it"), self.number))
        self.day = DayField(tr("Looked at on"))
        self.day.put(fact.done or today)
        self.body.addWidget(self.day)
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Keep it"))
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._take)
        self.add_buttons([stay, self.go])
        self.words.setFocus()
        self.words.textChanged.connect(self.edited)
        self.number.valueChanged.connect(lambda _number: self.edited.emit())
        self.day.editor.dateChanged.connect(lambda _day: self.edited.emit())

    def to_draft(self) -> dict[str, Any]:
        """What stands in it."""
        return {"words": self.words.toPlainText(), "number": self.number.value(), "day": self.day.value()}

    def take_draft(self, kept: Mapping[str, Any]) -> None:
        """Show what was typed before and not kept."""
        words, number, day = kept.get("words"), kept.get("number"), kept.get("day")
        if isinstance(words, str):
            self.words.setPlainText(words)
        if type(number) is int:
            self.number.setValue(number)
        if isinstance(day, str):
            self.day.put(day)

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be kept."""
        self.show_error(str(problem))

    def _take(self) -> None:
        number = self.number.value()
        self.wanted.emit(self.words.toPlainText().strip(), number if number >= 0 else None, self.day.value())


class DueSheet(Sheet):
    """Another day. ``wanted`` carries it (ISO)."""

    wanted = Signal(str)

    def __init__(self, fact: "FollowUpFact", parent: QWidget | None = None) -> None:
        super().__init__(tr("When will you look?"), fact.title, parent, width=440)
        self.day = DayField(tr("Due on"))
        self.day.put(fact.due)
        self.body.addWidget(self.day)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Save"))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self._take)
        self.add_buttons([stay, go])

    def _take(self) -> None:
        self.wanted.emit(self.day.value())
        self.accept()


def _state(fact: "FollowUpFact") -> tuple[str, str]:
    if fact.skipped:
        return tr("Left out"), "neutral"
    if fact.done:
        return tr("Done"), "ok"
    return (tr("Waits {when}", when=fact.when), "warn") if fact.waits else (tr("Due {when}", when=fact.when), "neutral")
