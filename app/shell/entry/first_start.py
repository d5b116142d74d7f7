"""The first start: three questions, or a sample school to look around in."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.language import tr
from app.shell.entry.sheet import Sheet
from app.ui.focus import lead_focus
from app.ui.theme import ThemeState
from app.ui.widgets import LinkButton, PrimaryButton, QuietButton

_LETTER_COUNTRIES = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
    }
)


@dataclass(frozen=True)
class Answers:
    """What the first start asked. ``paper`` is "letter" or "a4"; ``sample`` = fill the desk with the sample school."""

    name: str
    school: str
    paper: str
    sample: bool = False


SAMPLE_ANSWERS = Answers("Marisol Rivera", "Parkview Elementary", "letter", sample=True)


def likely_paper(locale: QLocale) -> str:
    """The paper most printers hold where ``locale`` is spoken; US Letter where nothing is known."""
    if locale.language() == QLocale.Language.C or locale.territory() in _LETTER_COUNTRIES:
        return "letter"
    return "a4"


class PaperChoice(QWidget):
    """US Letter or A4; the likelier one is chosen."""

    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self.letter = QRadioButton(tr("US Letter"))
        self.a4 = QRadioButton("A4")
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for choice in (self.letter, self.a4):
            group.addButton(choice)
            row.addWidget(choice)
        row.addStretch()
        (self.letter if likely_paper(locale) == "letter" else self.a4).setChecked(True)

    def paper(self) -> str:
        """The choice: "letter" or "a4"."""
        return "letter" if self.letter.isChecked() else "a4"


class FirstStartSheet(Sheet):
    """Asks for name, school and paper."""

    answered = Signal(object)
    """The ``Answers``."""
    join_chosen = Signal()
    """This desk shall be one of a school's that is there already."""
    import_chosen = Signal()
    """An export of another desk shall be brought in."""

    def __init__(self, theme: ThemeState, locale: QLocale, before: Answers | None = None, *, may_join: bool = False) -> None:
        super().__init__(
            theme,
            tr("Welcome. Three questions, then you can start."),
            tr("Everything you enter stays on this computer, encrypted. Nothing is sent anywhere."),
        )
        self.name = _line(before.name if before else "", "Marisol Rivera")
        self.school = _line(before.school if before else "", "Parkview Elementary")
        self.paper = PaperChoice(locale)
        self.letter, self.a4 = self.paper.letter, self.paper.a4
        self.start = PrimaryButton(tr("Start"))
        self.sample = QuietButton(tr("Look around in a sample school"))
        self.join = LinkButton(tr("Invited by your school? Join its desk"), "users")
        self.body.addLayout(labelled(tr("Your name"), self.name))
        self.body.addLayout(labelled(tr("Your school"), self.school))
        self.body.addLayout(labelled(tr("The paper in your printer"), self.paper))
        self.buttons.addWidget(self.start)
        self.buttons.addWidget(self.sample)
        self.buttons.addStretch()
        below = QHBoxLayout()
        below.addWidget(self.join)
        self.bring_in = LinkButton(tr("Bring in an export"), "download")
        self.bring_in.clicked.connect(self.import_chosen)
        below.addWidget(self.bring_in)
        below.addStretch()
        self.below.addLayout(below)
        self.join.setVisible(may_join)
        self.join.clicked.connect(self.join_chosen)
        self.start.clicked.connect(self._start)
        self.sample.clicked.connect(self._start_sample)
        self.name.returnPressed.connect(self.school.setFocus)
        self.school.returnPressed.connect(self._start)
        lead_focus(self, self.name)

    def _start(self) -> None:
        name, school = self.name.text().strip(), self.school.text().strip()
        if not name or not school:
            empty = self.school if name else self.name
            empty.setFocus()
            self.show_problem(tr("Please write your name.") if not name else tr("Please write the name of your school."))
            return
        self.show_problem("")
        self.answered.emit(Answers(name, school, self.paper.paper()))

    def _start_sample(self) -> None:
        sample = SAMPLE_ANSWERS
        self.answered.emit(Answers(self.name.text().strip() or sample.name, sample.school, self.paper.paper(), sample=True))


def _line(text: str, hint: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setPlaceholderText(hint)
    line.setMaxLength(120)
    return line


def labelled(words: str, answer: QWidget) -> QVBoxLayout:
    """A question with the field for its answer below it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("fieldLabel")
    label.setBuddy(answer)
    answer.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(answer)
    return column
