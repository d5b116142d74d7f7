"""Where desks meet, to be filled in: a folder, a WebDAV address, an S3 bucket; and the password there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import marked, tr
from app.sync.channels.address import FOLDER, S3, WEBDAV, StoreAddress
from app.ui.focus import lead_focus
from app.ui.forms import Form, FormField
from app.ui.widgets import QuietButton, Segments, text

ACCESS = "access"
KIND = "kind"
_KINDS = ((FOLDER, marked("Folder")), (WEBDAV, "WebDAV"), (S3, marked("S3 bucket")))
_ABOUT = {
    FOLDER: marked(
        "A folder that all the computers see: a share on the school server, a OneDrive or Google Drive folder, a stick that goes round. "
        "What lies there is encrypted."
    ),
    WEBDAV: marked("A folder on the web, as Nextcloud, SharePoint or a web server offers it. What lies there is encrypted."),
    S3: marked("A bucket of the district's S3 service. What lies there is encrypted."),
}


@dataclass(frozen=True, slots=True)
class _Ask:
    """One field; ``wrong`` is said when it is needed and empty."""

    name: str
    title: str
    hint: str = ""
    placeholder: str = ""
    wide: bool = False
    wrong: str = ""


_ASKS: Mapping[str, tuple[_Ask, ...]] = {
    FOLDER: (
        _Ask(
            "place",
            marked("Folder"),
            placeholder="S:\\Liaison Desk",
            wide=True,
            wrong=marked("Which folder? Choose it, or type where it is."),
        ),
    ),
    WEBDAV: (
        _Ask(
            *("place", marked("Web address"), "", "https://files.school.org/dav/liaison-desk", True),
            wrong=marked("What is its web address? It begins with https://"),
        ),
        _Ask("user", marked("User name"), marked("Empty: the server asks for no sign-in.")),
        _Ask(ACCESS, marked("Password"), marked("An app password where there is one.")),
    ),
    S3: (
        _Ask(
            "place",
            marked("Web address of the service"),
            "",
            "https://s3.district.org",
            True,
            marked("What is its web address? It begins with https://"),
        ),
        _Ask("bucket", marked("Bucket"), wrong=marked("Which bucket?")),
        _Ask("prefix", marked("Begin of names"), marked("Empty: the bucket is yours alone."), "parkview"),
        _Ask("user", marked("Access key"), wrong=marked("What is the id of the access key?")),
        _Ask(ACCESS, marked("Secret key")),
        _Ask("region", marked("Region"), marked("Empty: the service does not ask.")),
    ),
}


class PlaceForm(QWidget):
    """Signal ``edited`` at each change by a person."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = Segments([(kind, tr(title)) for kind, title in _KINDS], tr("Kind of place"))
        self.forms = {kind: _make_form(asks) for kind, asks in _ASKS.items()}
        self.choose = QuietButton(tr("Choose the folder…"), "folder-open")
        self._about = text("", "soft", wrap=True)
        self._kind = FOLDER
        self._filling = False
        self._arrange()
        self._show_kind(FOLDER)
        lead_focus(self, self.forms[FOLDER].fields["place"].editor)
        self.kinds.chosen.connect(self._choose_kind)
        self.choose.clicked.connect(self._ask_folder)
        for form in self.forms.values():
            form.edited.connect(self._on_edited)

    @property
    def kind(self) -> str:
        """The kind of place that is chosen."""
        return self._kind

    @property
    def form(self) -> Form:
        """The fields of the kind that is chosen."""
        return self.forms[self._kind]

    def address(self) -> StoreAddress:
        """The place as it is typed now."""
        typed = {name: words for name, words in self.form.values().items() if name != ACCESS}
        return StoreAddress(self._kind, **typed)

    def access(self) -> bytes:
        """The password as it is typed now."""
        field = self.form.fields.get(ACCESS)
        return field.value().encode() if field else b""

    def given(self) -> tuple[StoreAddress, bytes]:
        """Place and password as they are typed now."""
        return self.address(), self.access()

    def widget(self) -> QWidget:
        """Itself."""
        return self

    def values(self) -> dict[str, str]:
        """What is typed, but for the password: for a draft."""
        return {name: words for name, words in self.form.values().items() if name != ACCESS} | {KIND: self._kind}

    def put(self, values: Mapping[str, str]) -> None:
        """Show what ``values`` or a draft says."""
        self._filling = True
        kind = values.get(KIND, FOLDER)
        self._show_kind(kind if kind in self.forms else FOLDER)
        self.form.put({name: words for name, words in values.items() if name not in (KIND, ACCESS)})
        self._filling = False

    def show_address(self, address: StoreAddress) -> None:
        """Show a place that is known."""
        self.put({name: str(getattr(address, name)) for name in ("kind", "place", "user", "bucket", "prefix", "region")})

    def forget_access(self) -> None:
        """Empty the field of the password; nobody typed that."""
        self._filling = True
        for form in self.forms.values():
            if ACCESS in form.fields:
                form.fields[ACCESS].put("")
        self._filling = False

    def valid(self) -> bool:
        """Whether everything is there; what is not is said beside its field."""
        return self.form.valid()

    def show_error(self, words: str) -> None:
        """Say what is wrong with the place, beside its field."""
        self.form.fields["place"].show_error(words)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_row(self.kinds))
        column.addWidget(self._about)
        for form in self.forms.values():
            column.addWidget(form)
        column.addLayout(_row(self.choose))

    def _choose_kind(self, kind: str) -> None:
        self._show_kind(kind)
        self._on_edited()

    def _show_kind(self, kind: str) -> None:
        self._kind = kind
        self.kinds.choose(kind)
        self._about.setText(tr(_ABOUT[kind]))
        for key, form in self.forms.items():
            form.setVisible(key == kind)
        self.choose.setVisible(kind == FOLDER)

    def _ask_folder(self) -> None:
        field = self.forms[FOLDER].fields["place"]
        chosen = QFileDialog.getExistingDirectory(self.window(), tr("The folder where the desks meet"), field.value())
        if chosen:
            field.put(str(PurePath(chosen)))
            field.show_error("")

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()


def _make_form(asks: tuple[_Ask, ...]) -> Form:
    form = Form()
    for ask in asks:
        editor = QLineEdit()
        editor.setPlaceholderText(ask.placeholder)
        if ask.name == ACCESS:
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        form.add(ask.name, FormField(tr(ask.title), editor, hint=tr(ask.hint), check=_needed(tr(ask.wrong))), wide=ask.wide)
    return form


def _needed(sentence: str) -> Callable[[str], str]:
    return lambda words: "" if words else sentence


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch()
    return row
