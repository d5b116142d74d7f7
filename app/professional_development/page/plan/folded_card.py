"""A card whose fields are folded away until they are wanted."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.professional_development.page.plan.field_line import FieldLine
from app.professional_development.page.plan.fields import PlanField, filled_words
from app.professional_development.page.plan.in_place import InPlaceText
from app.store.value import Value
from app.ui.widgets import LinkButton, Pane, text


class PlanTexts(QWidget):
    """Fields under each other. ``saved`` (name, value) when one is left, ``typed`` at each key."""

    saved = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, fields: Sequence[PlanField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, InPlaceText] = {}
        self._fields = {field.name: field for field in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for field in fields:
            editor = InPlaceText(tr(field.title), tr(field.hint), one_line=field.kind in ("line", "money"))
            editor.settled.connect(lambda words, field=field: self._keep(field, words))
            editor.typed.connect(lambda words, name=field.name: self.typed.emit(name, words))
            self.editors[field.name] = editor
            column.addWidget(FieldLine(tr(field.title), editor))

    def put(self, values: Mapping[str, Value]) -> None:
        """Show what is kept; words that are being typed stay."""
        for name, field in self._fields.items():
            self.editors[name].put(field.show(values.get(name)))

    def put_draft(self, name: str, before: Value, words: str) -> None:
        """Show words that were typed and not kept yet, in a field in which ``before`` stood then."""
        self.editors[name].put(self._fields[name].show(before))
        self.editors[name].put_draft(words)

    def settle(self) -> None:
        """Keep what is being typed."""
        for editor in self.editors.values():
            editor.settle()

    def _keep(self, field: PlanField, words: str) -> None:
        try:
            value = field.read(words)
        except UserError as problem:
            self.editors[field.name].show_wrong(str(problem))
            return
        self.editors[field.name].show_wrong("")
        self.saved.emit(field.name, value)


class FoldButton(LinkButton):
    """The title of a card that folds."""

    def __init__(self, title: str) -> None:
        super().__init__(title, "chevron-right")
        self.tone = "soft"
        self.setProperty("fold", True)

    def show_icon(self, name: str) -> None:
        """Show which way it goes."""
        self._icon_name = name
        self.paint_icon()


class FoldedCard(Pane):
    """A title that opens and closes what is below it; closed, it tells what there is."""

    def __init__(self, title: str, content: QWidget, *, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.content = content
        self._title = title
        self.button = FoldButton(title)
        self.words = text("", "soft", wrap=True)
        self.body.addWidget(self.button)
        self.body.addWidget(self.words)
        self.body.addWidget(content)
        self.is_open = opened
        self.button.clicked.connect(lambda: self.unfold(open=not self.is_open))
        self.unfold(open=opened)

    def unfold(self, *, open: bool) -> None:  # noqa: A002  the word for it
        """Open or close it."""
        self.is_open = open
        self.content.setVisible(open)
        self.words.setVisible(not open and bool(self.words.text()))
        self.button.show_icon("chevron-down" if open else "chevron-right")
        self.button.setAccessibleName(f"{self._title}: {(tr('close') if open else tr('open'))}")

    def tell(self, words: str) -> None:
        """What there is, while it is closed."""
        self.words.setText(words)
        self.words.setVisible(not self.is_open and bool(words))


def told_card(title: str, fields: Sequence[PlanField]) -> tuple[FoldedCard, PlanTexts]:
    """A folded card of typed fields."""
    texts = PlanTexts(fields)
    card = FoldedCard(title, texts)
    card.tell(filled_words(fields, {}))
    return card, texts
