"""One tag that two desks gave: one of the things gets another, or they are the same thing."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.language import tr
from app.store.records import Value
from app.sync.rules.eye import Task, Twin, in_words, signed
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import FactRow, LinkButton, Pane, PrimaryButton, QuietButton, Strip, WrapRow, rule, text


class TwinsPane(Pane):
    """``retagged``: task, id, what was typed. ``merged``: task, the id that stays, values of others. ``right``: both are right."""

    retagged = Signal(object, str, str)
    merged = Signal(object, str, dict)
    right = Signal(object)
    place_wanted = Signal(object)
    again_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, around: Surroundings, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.task = task
        self._around = around
        self._touched = False
        self.setAccessibleName(tr("{unique_title} {name} was given twice", unique_title=task.unique_title, name=task.name))
        self.news = Strip(
            tr("Something of these records has changed meanwhile."), tone="info", button=tr("Show it"), icon_name="refresh-cw"
        )
        self.news.close_button.hide()
        self.news.hide()
        self.questions = ScrollColumn((16, 14, 16, 12), 12)
        self.fields: dict[str, QLineEdit] = {}
        self.errors: dict[str, QLabel] = {}
        self._kept = QButtonGroup(self)
        self._stay: dict[str, QRadioButton] = {}
        self._values: dict[str, dict[str, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self.merge_button = PrimaryButton(tr("They are the same: make them one"), "git-merge")
        self.right_button = QuietButton(tr("Both are right"))
        self._arrange()
        self.merge_button.clicked.connect(self._merge)
        self.right_button.clicked.connect(lambda: self.right.emit(self.task))
        self.news.pressed.connect(self.again_wanted)

    @property
    def pristine(self) -> bool:
        """Whether nothing was typed or chosen."""
        return not self._touched and not any(field.text() for field in self.fields.values())

    def focus(self) -> None:
        """To the first place to type another tag."""
        next(iter(self.fields.values())).setFocus()

    def tell_news(self) -> None:
        """What is shown is not the newest any more."""
        self.news.show()

    def refuse(self, id: str, words: str) -> None:
        """Say what is wrong with another tag."""
        error = self.errors.get(id)
        if error is not None:
            error.setText(words)
            error.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        task = self.task
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(
            text(tr("{unique_title} {name} was given twice", unique_title=task.unique_title, name=task.name), "pane_title", wrap=True)
        )
        words = tr(
            "Two computers gave it without having seen each other. Give one another {unique_title}, or make them one.",
            unique_title=task.unique_title.lower(),
        )
        head.addWidget(text(words, "soft", wrap=True))
        head.addWidget(self.news)
        self.body.setSpacing(0)
        self.questions.column.addLayout(head)
        for twin in task.twins:
            self.questions.column.addWidget(self._card(twin))
        self.questions.column.addWidget(rule())
        self.questions.column.addWidget(self._same())
        self.questions.column.addStretch()
        self.body.addWidget(self.questions, 1)
        foot = WrapRow((self.merge_button, self.right_button))
        foot.setContentsMargins(16, 8, 16, 14)
        self.body.addWidget(foot)

    def _card(self, twin: Twin) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(text(twin.name, "strong", wrap=True), 1)
        if self.task.place is not None:
            page, kind, _ = self.task.place
            show = LinkButton(tr("Show in {room}", room=self.task.room))
            show.clicked.connect(lambda: self.place_wanted.emit((page, kind, twin.id)))
            top.addWidget(show)
        column.addLayout(top)
        column.addWidget(text(signed(twin.author, datetime.now(UTC)), "soft", wrap=True))
        for field, title, _, words in twin.values:
            if field != self.task.unique and words:
                column.addWidget(FactRow(title, words))
        row = QHBoxLayout()
        another = QLineEdit()
        another.setPlaceholderText(tr("Another {unique_title} for this one", unique_title=self.task.unique_title.lower()))
        another.setAccessibleName(tr("Another {unique_title} for {name}", unique_title=self.task.unique_title.lower(), name=twin.name))
        give = QuietButton(tr("Change"), "tag")
        give.setAccessibleName(tr("Change the {unique_title} of {name}", unique_title=self.task.unique_title.lower(), name=twin.name))
        give.clicked.connect(lambda: self._retag(twin.id))
        another.returnPressed.connect(lambda: self._retag(twin.id))
        row.addWidget(another, 1)
        row.addWidget(give)
        column.addLayout(row)
        error = text("", "error", wrap=True)
        error.hide()
        column.addWidget(error)
        self.fields[twin.id], self.errors[twin.id] = another, error
        return card

    def _same(self) -> QWidget:
        """Which one stays, and whose value holds where they differ."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = tr("Is it one thing, written down twice? One record stays, with what you choose here; the other stays in the history.")
        column.addWidget(text(words, "soft", wrap=True))
        column.addWidget(text(tr("This one stays"), "strong"))
        column.addWidget(self._line(self._kept, self._stay, [(twin, twin.name, in_words([twin.author.name])) for twin in self.task.twins]))
        titles = {field: title for twin in self.task.twins for field, title, _, _ in twin.values}
        for field, title in titles.items():
            told = [(twin, words or tr("Nothing"), "") for twin in self.task.twins for name, _, _, words in twin.values if name == field]
            column.addWidget(text(title, "strong"))
            group = QButtonGroup(self)
            self._groups.append(group)
            column.addWidget(self._line(group, self._values.setdefault(field, {}), told, title))
        return whole

    def _line(self, group: QButtonGroup, buttons: dict[str, QRadioButton], told: list[tuple[Twin, str, str]], title: str = "") -> QWidget:
        made: list[QWidget] = []
        best = next((at for at, (_, words, _) in enumerate(told) if words != tr("Nothing")), 0)
        for at, (twin, words, who) in enumerate(told):
            button = QRadioButton(f"{words} ({who})" if who else words)
            button.setAccessibleName(f"{title}: {words}" if title else tr("{words} stays", words=words))
            button.setChecked(at == best)
            button.clicked.connect(self._touch)
            group.addButton(button)
            buttons[twin.id] = button
            made.append(button)
        return WrapRow(made)

    def _touch(self) -> None:
        self._touched = True

    def _retag(self, id: str) -> None:
        self.retagged.emit(self.task, id, self.fields[id].text())

    def _merge(self) -> None:
        keep = next(id for id, button in self._stay.items() if button.isChecked())
        self.merged.emit(self.task, keep, dict(self._chosen(keep)))

    def _chosen(self, keep: str) -> Mapping[str, Value]:
        """The values of others that hold."""
        values = {(twin.id, field): value for twin in self.task.twins for field, _, value, _ in twin.values}
        chosen: dict[str, Value] = {}
        for field, buttons in self._values.items():
            whose = next(id for id, button in buttons.items() if button.isChecked())
            if values[whose, field] != values.get((keep, field)):
                chosen[field] = values[whose, field]
        return chosen
