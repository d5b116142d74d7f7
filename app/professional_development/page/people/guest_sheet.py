"""Somebody who is not on the roster."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import UserError
from app.language import tr
from app.ui.dialogs import Sheet
from app.ui.forms import Form, FormField
from app.ui.widgets import PrimaryButton, QuietButton


class GuestSheet(Sheet):
    """``wanted`` carries name, role or school, and address."""

    wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Somebody from elsewhere"), "", parent, width=460)
        self.form = Form(columns=1)
        self.form.add("name", FormField(tr("Name"), QLineEdit(), check=lambda words: "" if words else tr("A guest needs a name.")))
        self.form.add("role", FormField(tr("Role or school"), QLineEdit()))
        self.form.add("email", FormField(tr("E-mail"), QLineEdit()))
        self.body.addWidget(self.form)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Put on the list"))
        stay.clicked.connect(self.reject)
        go.clicked.connect(self.save)
        self.add_buttons([stay, go])

    def save(self) -> None:
        """Say who it is."""
        if self.form.valid():
            values = self.form.values()
            self.wanted.emit(values["name"], values["role"], values["email"])

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be."""
        self.show_error(str(problem))
