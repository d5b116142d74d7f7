"""Settings: who works here, for which school, and on which paper."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.language import marked, tr
from app.shell.school_facts import keep_school
from app.shell.settings.page import SettingsColumn
from app.store.progress import Progress
from app.ui.feature import Surroundings
from app.ui.forms import FormField
from app.ui.widgets import Segments, text

_PAPERS = (("letter", marked("US Letter")), ("a4", "A4"))


class YouSettings(SettingsColumn):
    """Kept as each field is left; no button to press."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.name = FormField(
            tr("Your name"), QLineEdit(around.school.person), hint=tr("Stands in the history beside what you do."), check=_needed
        )
        self.school = FormField(tr("Your school"), QLineEdit(around.school.name), hint=tr("Stands on everything you print."), check=_needed)
        self.paper = Segments([(size, tr(words)) for size, words in _PAPERS], tr("Paper"))
        self.paper.choose(around.school.paper_size)
        who = self.add_pane(tr("You and your school"))
        who.body.addWidget(self.name)
        who.body.addWidget(self.school)
        paper = self.add_pane(tr("Paper"))
        row = QHBoxLayout()
        row.addWidget(self.paper)
        row.addStretch()
        paper.body.addLayout(row)
        paper.body.addWidget(text(tr("What lists, cards and forms are laid out for. Labels know their own sheets."), "soft", wrap=True))
        self.name.left.connect(self._keep)
        self.school.left.connect(self._keep)
        self.paper.chosen.connect(self._choose_paper)

    def _keep(self) -> None:
        if self.name.valid() and self.school.valid():
            self._change(self.school.value(), self.name.value(), self._around.school.paper_size)

    def _choose_paper(self, paper: str) -> None:
        self._change(self._around.school.name, self._around.school.person, paper)

    def _change(self, school: str, person: str, paper: str) -> None:
        now = self._around.school
        if (school, person, paper) == (now.name, now.person, now.paper_size):
            return
        settings = self._around.desk.settings

        def work(_progress: Progress) -> None:
            keep_school(settings, school, person, paper)

        self._around.jobs.write(work, title=tr("Keeping the settings"), owner=self, failed=self._around.notices.fail)
        now.change(name=school, person=person, paper_size=paper)


def _needed(words: str) -> str:
    return "" if words else tr("This cannot be empty.")
