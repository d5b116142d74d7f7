"""What stands beside the list: one record, every field that differs, and the decision."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.store.records import Value
from app.sync.page.eye.field_card import FieldCard
from app.sync.page.eye.life_card import LifeCard
from app.sync.rules.eye import DELETED_FIELD, YOU, Task, in_words, sides_people
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import LinkButton, Pane, PrimaryButton, QuietButton, Strip, WrapRow, text


class RecordPane(Pane):
    """``decided``: the task, whether it is kept (None where nobody asked), values by field, typed texts by field.

    ``kept``: as shown. ``place_wanted``: show the record. ``again_wanted``: read what came meanwhile.
    ``check_wanted``: the task, a field and what was typed for it.
    """

    decided = Signal(object, object, dict, dict)
    kept = Signal(object)
    place_wanted = Signal(object)
    again_wanted = Signal()
    check_wanted = Signal(object, str, str)
    back_wanted = Signal()

    def __init__(self, around: Surroundings, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.task = task
        self._around = around
        self.setAccessibleName(tr("{name}: what differs", name=task.name))
        self.life: LifeCard | None = None
        self.cards: list[FieldCard] = []
        self.news = Strip(tr("Something of this record has changed meanwhile."), tone="info", button=tr("Show it"), icon_name="refresh-cw")
        self.news.close_button.hide()
        self.news.hide()
        self.questions = ScrollColumn((16, 14, 16, 12), 16)
        self.decide_button = PrimaryButton(tr("Decide"), "check")
        self.keep_button = QuietButton(tr("Keep as shown"))
        self._rest = QWidget()
        self._arrange()
        self._connect()

    @property
    def pristine(self) -> bool:
        """Whether nobody has chosen or typed anything yet."""
        return not any(card.touched for card in self.cards) and not (self.life is not None and self.life.touched)

    def focus(self) -> None:
        """To the first question."""
        if self.life is not None:
            self.life.focus()
        elif self.cards:
            self.cards[0].focus()
        self._bring_into_sight()

    def tell_news(self) -> None:
        """What is shown is not the newest any more; what was chosen stays."""
        self.news.show()

    def decide(self) -> None:
        """Say what was chosen."""
        keep = self.life.keep if self.life is not None else None
        values: dict[str, Value] = {}
        typed: dict[str, str] = {}
        for card in self.cards if keep is not False else ():
            choice = card.choice()
            if choice is not None and choice.typed is not None:
                typed[choice.field] = choice.typed
            elif choice is not None:
                values[choice.field] = choice.value
        if values or typed or keep is not None:
            self.decided.emit(self.task, keep, values, typed)

    def refuse(self, field: str, words: str) -> None:
        """Say what is wrong beside the field; "" takes it away."""
        for card in self.cards:
            if card.field.name == field:
                card.show_error(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 choose in the field that has the focus, Enter decides, Esc goes back to the list."""
        typing = isinstance(QApplication.focusWidget(), QPlainTextEdit)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not typing:
            self.decide()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif event.text().isdigit() and event.text() != "0":
            self._focused().choose(int(event.text()) - 1)
            self._bring_into_sight()
        else:
            super().keyPressEvent(event)

    def _bring_into_sight(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QWidget) and self.questions.isAncestorOf(focus):
            self.questions.ensureWidgetVisible(focus.parentWidget() or focus, 0, 12)

    def _focused(self) -> FieldCard | LifeCard:
        questions: Sequence[FieldCard | LifeCard] = [*([self.life] if self.life is not None else []), *self.cards]
        focus = QApplication.focusWidget()
        return next((card for card in questions if isinstance(focus, QWidget) and card.isAncestorOf(focus)), questions[0])

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(text(self.task.name, "pane_title", wrap=True), 1)
        if self.task.place is not None and self.task.room:
            show = LinkButton(tr("Show in {room}", room=self.task.room))
            show.clicked.connect(lambda: self.place_wanted.emit(self.task.place))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(row)
        head.addWidget(text(_sentence(self.task), "soft", wrap=True))
        head.addWidget(self.news)
        self.body.setSpacing(0)
        self.questions.column.addLayout(head)
        self._fill()
        self.body.addWidget(self.questions, 1)
        foot = WrapRow((self.decide_button, self.keep_button))
        foot.setContentsMargins(16, 8, 16, 14)
        self.body.addWidget(foot)

    def _fill(self) -> None:
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(16)
        people = sides_people(self.task)
        if people:
            rest.addWidget(WrapRow([self._all_of(person) for person in people]))
        asked = [one for one in self.task.fields if one.name != DELETED_FIELD]
        for one in asked:
            card = FieldCard(self._around, one, may_wait=len(asked) > 1)
            card.left.connect(lambda card=card: self._check(card))
            self.cards.append(card)
            rest.addWidget(card)
        life = next((one for one in self.task.fields if one.name == DELETED_FIELD), None)
        if life is not None:
            self.life = LifeCard(life, self.task.kind_words)
            self.life.changed.connect(self._show_rest)
            self.questions.column.addWidget(self.life)
        self.questions.column.addWidget(self._rest)
        self.questions.column.addStretch()

    def _all_of(self, person: str) -> QuietButton:
        button = QuietButton(tr("All of yours") if person == YOU else tr("All of {person}’s", person=person))
        button.clicked.connect(lambda: self._choose_all(person))
        return button

    def _choose_all(self, person: str) -> None:
        for card in self.cards:
            card.choose_person(person)

    def _show_rest(self) -> None:
        self._rest.setVisible(self.life is None or self.life.keep)

    def _check(self, card: FieldCard) -> None:
        choice = card.choice()
        if choice is not None and choice.typed:
            self.check_wanted.emit(self.task, choice.field, choice.typed)

    def _connect(self) -> None:
        self.decide_button.clicked.connect(self.decide)
        self.keep_button.clicked.connect(lambda: self.kept.emit(self.task))
        self.news.pressed.connect(self.again_wanted)


def _sentence(task: Task) -> str:
    if len(task.people) < 2:
        return tr("It was changed on two computers, the one without having seen the other. Nothing was lost: choose what holds.")
    if len(task.people) == 2 and YOU in task.people:
        who = next(name for name in task.people if name != YOU)
        return tr("{who} and you both changed it without having seen each other’s. Nothing was lost: choose what holds.", who=who)
    who = in_words(task.people)
    if len(task.people) == 2:
        return tr("{who} both changed it without having seen each other’s. Nothing was lost: choose what holds.", who=who)
    return tr("{who} all changed it without having seen each other’s. Nothing was lost: choose what holds.", who=who)
