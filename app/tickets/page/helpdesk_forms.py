"""The fields of each way to the helpdesk, and how they become its settings. Nothing here is ever a secret but one field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.language import marked, tr
from app.store.records import Value
from app.tickets.channels.needs import missing
from app.tickets.service.helpdesk import MAIL, MAIL_PROGRAM, REQUEST_TRACKER, HelpdeskFacts
from app.ui.forms import Editor, Form, FormField, lines_editor

SECRET = "secret"  # noqa: S105  the name of a field
FIELD_LINES = "field_lines"
_FIELD = "field "
_SECURITY = (("starttls", marked("STARTTLS (port 587)")), ("tls", marked("TLS from the start (port 465)")))
_NUMBERS = ("mail_port",)
_OWN = {"client_id": "client id field", "message_id": "message id field"}
"""Fields of the form that are kept as a channel's own."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One field: what it is called, and what helps to fill it in."""

    name: str
    title: str
    hint: str = ""
    placeholder: str = ""
    wide: bool = False


_ADDRESS = Ask("address", marked("Mail address of the helpdesk"), placeholder="help@district.org")
_SENDER = Ask("sender_address", marked("Your mail address"), marked("Answers come there."), "name@school.org")
_SENDER_NAME = Ask("sender_name", marked("Sender's name"), marked("Empty: your own name."))
ASKS: Mapping[str, tuple[Ask, ...]] = {
    MAIL_PROGRAM: (_ADDRESS, _SENDER),
    MAIL: (
        _ADDRESS,
        _SENDER,
        Ask("mail_server", marked("Mail server"), placeholder="smtp.school.org"),
        Ask("mail_security", marked("Encryption")),
        Ask("mail_port", marked("Port"), marked("Empty: the usual one.")),
        _SENDER_NAME,
        Ask("mail_user", marked("User name"), marked("Empty: the server asks for no sign-in.")),
        Ask(SECRET, marked("Password")),
    ),
    REQUEST_TRACKER: (
        Ask("tracker_address", marked("Web address"), placeholder="https://help.district.org/rt", wide=True),
        Ask("tracker_queue", marked("Queue"), placeholder="TSS"),
        Ask(SECRET, marked("Token"), marked("Made in Request Tracker: your name, Settings, Auth Tokens.")),
        Ask("sender_address", marked("Your mail address there"), marked("The tickets are yours under it.")),
        Ask("client_id", marked("Field for our own number"), marked("Empty: “Client id”. It keeps a ticket from going twice.")),
        Ask("message_id", marked("The same for replies"), marked("Empty: “Client message id”.")),
        Ask(
            FIELD_LINES,
            marked("Other fields"),
            marked("One a line: field there = our facts. Empty: as the district has it."),
            "Asset tag = Asset tag",
            wide=True,
        ),
    ),
}
NAME_ASKS = (
    Ask("name", marked("What people call it"), marked("Stands in sentences and on buttons: “Send to TSS”.")),
    Ask("prefix", marked("Before its numbers"), marked("As people say them: “TSS-20881”.")),
)


def make_form(asks: tuple[Ask, ...], channel: str) -> Form:
    """The fields of a way, each checked as it is left."""
    form = Form()
    for ask in asks:
        check = partial(_wrong_lines if ask.name == FIELD_LINES else _wrong_value, channel, ask.name)
        form.add(ask.name, FormField(tr(ask.title), _editor(ask), hint=tr(ask.hint) if ask.hint else "", check=check), wide=ask.wide)
    return form


def shown(helpdesk: HelpdeskFacts) -> dict[str, str]:
    """Settings as the fields show them; a secret never is."""
    values = {one.name: str(getattr(helpdesk, one.name) or "") for one in fields(HelpdeskFacts) if one.name != "custom"}
    values["mail_security"] = tr(dict(_SECURITY).get(helpdesk.mail_security, _SECURITY[0][1]))
    for name, key in _OWN.items():
        values[name] = str(helpdesk.custom.get(key) or "")
    own = [(key.removeprefix(_FIELD), str(value)) for key, value in helpdesk.custom.items() if key.startswith(_FIELD) and value]
    values[FIELD_LINES] = "\n".join(f"{name} = {facts}" for name, facts in own)
    return values


def facts_of(values: Mapping[str, str], before: HelpdeskFacts, channel: str) -> HelpdeskFacts:
    """The settings that the fields stand for; what they don't show stays as it was."""
    known = {one.name for one in fields(HelpdeskFacts)}
    given: dict[str, object] = {name: words for name, words in values.items() if name in known and name not in _NUMBERS}
    if "mail_security" in values:
        given["mail_security"] = next((key for key, words in _SECURITY if tr(words) == values["mail_security"]), _SECURITY[0][0])
    if "mail_port" in values:
        given["mail_port"] = int(values["mail_port"]) if values["mail_port"].isdecimal() else 0
    custom: dict[str, Value] = {key: value for key, value in before.custom.items() if value not in (None, "")}
    for name, key in _OWN.items():
        if name in values:
            custom = _with(custom, key, values[name])
    if FIELD_LINES in values:
        custom = {key: value for key, value in custom.items() if not key.startswith(_FIELD)} | dict(_field_pairs(values[FIELD_LINES]))
    return replace(before, **{**given, "channel": channel, "custom": custom})  # type: ignore[arg-type]


def changes(before: HelpdeskFacts, after: HelpdeskFacts) -> dict[str, Value]:
    """What is different, as the record's fields."""
    names = [one.name for one in fields(HelpdeskFacts) if one.name != "custom"]
    different: dict[str, Value] = {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
    keys = {*before.custom, *after.custom}
    return different | {f"custom.{key}": after.custom.get(key) for key in keys if before.custom.get(key) != after.custom.get(key)}


def _editor(ask: Ask) -> Editor:
    if ask.name == "mail_security":
        box = QComboBox()
        box.addItems([tr(words) for _, words in _SECURITY])
        return box
    if ask.name == FIELD_LINES:
        lines = lines_editor(3)
        lines.setPlaceholderText(ask.placeholder)
        return lines
    field = QLineEdit()
    field.setPlaceholderText(ask.placeholder)
    if ask.name == SECRET:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _wrong_value(channel: str, name: str, words: str) -> str:
    if name == SECRET:
        return "" if words.isprintable() else tr("There is a letter in it that cannot be typed. Copy it again.")
    if name == "mail_port" and words and not (words.isdecimal() and 0 < int(words[:6]) < 2**16):
        return tr("A port is a number up to 65535.")
    if name == "name":
        return "" if words else tr("What do people call the helpdesk?")
    return missing(facts_of({name: words}, HelpdeskFacts(), channel)).get(name, "")


def _wrong_lines(channel: str, name: str, words: str) -> str:
    del channel, name
    wrong = [line for line in words.splitlines() if line.strip() and not all(part.strip() for part in _halves(line))]
    return tr("“{line}” needs a field, =, and the facts that go there.", line=wrong[0].strip()[:40]) if wrong else ""


def _halves(line: str) -> tuple[str, str]:
    name, _, facts = line.partition("=")
    return name.strip(), facts.strip()


def _field_pairs(words: str) -> list[tuple[str, Value]]:
    halves = [_halves(line) for line in words.splitlines()]
    return [(f"{_FIELD}{name}", facts) for name, facts in halves if name and facts]


def _with(custom: dict[str, Value], key: str, words: str) -> dict[str, Value]:
    without = {name: value for name, value in custom.items() if name != key}
    return without | ({key: words} if words else {})
