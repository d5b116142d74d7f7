"""What a file holds, before it is taken; and what to do when there is a checklist with the same key."""

from collections.abc import Mapping

from PySide6.QtWidgets import QRadioButton, QWidget

from app.language import tr
from app.troubleshooting.page.editor.exchange import summary
from app.troubleshooting.rules.checklist import Checklist
from app.troubleshooting.service.library import Entry
from app.ui.dialogs import Sheet
from app.ui.texts import text
from app.ui.widgets import FactRow, PrimaryButton, QuietButton


class ImportSheet(Sheet):
    """Shows a checklist from a file. ``replaces`` says after acceptance whether it takes the place of the one with its key."""

    def __init__(self, checklist: Checklist, entries: Mapping[str, Entry], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Take “{title}”?", title=checklist.title), tr("It is opened as a draft; nothing is saved yet."), parent, width=560
        )
        for what, value in summary(checklist, entries.keys()):
            self.body.addWidget(FactRow(what, value))
        self.beside = QRadioButton(tr("Add it beside that one"))
        self.instead = QRadioButton(tr("Put it in the place of that one"))
        there = entries.get(checklist.key)
        if there is not None:
            title = there.checklist.title
            if there.own:
                whose = tr("Your school has “{title}” with the same key.", title=title)
            else:
                whose = tr("The district has “{title}” with the same key.", title=title)
            self.body.addWidget(text(whose, "strong", wrap=True))
            for choice in (self.beside, self.instead):
                self.body.addWidget(choice)
            self.beside.setChecked(True)
        stay, take = QuietButton(tr("Leave it")), PrimaryButton(tr("Take it"))
        stay.clicked.connect(self.reject)
        take.clicked.connect(self.accept)
        self.add_buttons([stay, take])

    @property
    def replaces(self) -> bool:
        """Whether it takes the place of the checklist with the same key."""
        return self.instead.isChecked()
