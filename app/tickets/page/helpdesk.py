"""Settings: where tickets go and how, tried before they are needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from app.errors import UserError
from app.language import tr
from app.late import late
from app.tickets.channels.needs import missing, secret_name
from app.tickets.page.helpdesk_forms import ASKS, NAME_ASKS, SECRET, changes, facts_of, make_form, shown
from app.tickets.page.helpdesk_words import ABOUT, PASSWORD_KEPT, SAVED, TOKEN_KEPT, WAYS
from app.tickets.service.helpdesk import MAIL_PROGRAM, REQUEST_TRACKER, HelpdeskFacts
from app.ui.feature import Surroundings
from app.ui.forms import Form
from app.ui.page_header import WrapRow
from app.ui.scroll_column import ScrollColumn
from app.ui.trial import TrialPane
from app.ui.widgets import Pane, PrimaryButton, QuietButton, Segments, text

if TYPE_CHECKING:
    from app.network.trying import Step
    from app.store.progress import Progress
    from app.store.seen import Seen
    from app.tickets.channels import choosing, trying_out
    from app.tickets.channels.choosing import MailProgramNeeds, Secrets
    from app.tickets.service.helpdesk import HelpdeskSettings
else:
    choosing = late("app.tickets.channels.choosing")
    trying_out = late("app.tickets.channels.trying_out")

DRAFT = "settings.helpdesk"


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read: the settings, what this page has seen of them, and whether their secret is here."""

    helpdesk: HelpdeskFacts
    seen: Seen
    has_secret: bool


class Desks(Protocol):
    """The part of the tickets that keeps the settings."""

    @property
    def helpdesk(self) -> HelpdeskSettings:
        """Reads and changes them."""


class HelpdeskPage(ScrollColumn):
    """What is typed and not saved stays a draft; a secret goes into the keyring and nowhere else."""

    def __init__(self, around: Surroundings, service: Desks, secrets: Callable[[], Secrets], mail_folder: Path) -> None:
        super().__init__((0, 0, 8, 0), 16)
        self._around, self._settings, self._secrets, self._folder = around, service.helpdesk, secrets, mail_folder
        self._known: _Known | None = None
        self._filling = self._following = False
        self._way = MAIL_PROGRAM
        self.names = make_form(NAME_ASKS, MAIL_PROGRAM)
        self.ways = Segments([(way, tr(words)) for way, words in WAYS], tr("Way to the helpdesk"))
        self.forms = {way: make_form(asks, way) for way, asks in ASKS.items()}
        self.trial = TrialPane(around)
        self.save = PrimaryButton(tr("Save"), "save")
        self.test = QuietButton(tr("Test connection"), "unplug")
        self.revert = QuietButton(tr("Put back what is set"), "rotate-ccw")
        self._about = text("", "soft", wrap=True)
        self._secret_words = text("", "faint", wrap=True)
        self._build()
        self._connect()
        self.setEnabled(False)

    def form(self) -> Form:
        """The fields of the way that is chosen."""
        return self.forms[self._way]

    def facts(self) -> HelpdeskFacts:
        """The settings as they are typed now."""
        before = self._known.helpdesk if self._known else HelpdeskFacts()
        typed = {name: words for name, words in (self.names.values() | self.form().values()).items() if name != SECRET}
        return facts_of(typed, before, self._way)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: somebody may have changed the settings meanwhile."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Read the settings in the background and show them, or what was typed and not saved."""
        settings, secrets = self._settings, self._secrets

        def work(_progress: Progress) -> _Known:
            helpdesk, seen = settings.read(), settings.seen()
            name = secret_name(helpdesk)
            return _Known(helpdesk, seen, bool(name) and secrets().get(name) is not None)

        self._around.jobs.read(work, title="", owner=self, done=self._show_known, failed=self._around.notices.fail)

    def _build(self) -> None:
        about = Pane(tr("Where your tickets go"), margin=18)
        about.body.addWidget(self.names)
        about.body.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.ways)
        row.addStretch()
        about.body.addLayout(row)
        about.body.addWidget(self._about)
        for form in self.forms.values():
            about.body.addWidget(form)
        about.body.addWidget(self._secret_words)
        about.body.addSpacing(4)
        about.body.addWidget(WrapRow((self.save, self.test, self.revert), 10))
        self.column.addWidget(about)
        self.column.addWidget(self.trial)
        self.column.addStretch()
        self.revert.hide()
        self._show_way(self._way)

    def _connect(self) -> None:
        self.ways.chosen.connect(self._choose)
        for form in (self.names, *self.forms.values()):
            form.edited.connect(self._keep_draft)
        self.save.clicked.connect(self._save)
        self.test.clicked.connect(self._test)
        self.revert.clicked.connect(self._revert)
        self.trial.busy_changed.connect(self.test.setDisabled)
        self.verticalScrollBar().rangeChanged.connect(self._show_trial)

    def _show_known(self, known: _Known) -> None:
        first = self._known is None
        self._known = known
        draft = self._around.drafts.load(DRAFT) or {}
        if first or not draft:
            values = shown(known.helpdesk) | {str(name): str(words) for name, words in draft.items()}
            self._fill(values, str(values.get("channel") or MAIL_PROGRAM))
        self.revert.setVisible(bool(draft))
        self._show_secret()
        self.setEnabled(True)

    def _fill(self, values: dict[str, str], way: str) -> None:
        self._filling = True
        self.names.put(values)
        for form in self.forms.values():
            form.put(values)
        self._show_way(way if way in self.forms else MAIL_PROGRAM)
        self._filling = False

    def _choose(self, way: str) -> None:
        carried = {name: words for name, words in self.form().values().items() if name != SECRET}
        self._filling = True
        self.forms[way].put(carried)
        self._show_way(way)
        self._filling = False
        self._keep_draft()
        self._show_secret()

    def _show_way(self, way: str) -> None:
        self._way = way
        self.ways.choose(way)
        self._about.setText(tr(ABOUT[way]))
        for key, form in self.forms.items():
            form.setVisible(key == way)

    def _show_secret(self) -> None:
        name = secret_name(self.facts())
        here = bool(self._known and self._known.has_secret and name == secret_name(self._known.helpdesk))
        self._secret_words.setVisible(bool(name))
        kept = TOKEN_KEPT if self._way == REQUEST_TRACKER else PASSWORD_KEPT
        self._secret_words.setText(tr(kept[here]))

    def _keep_draft(self) -> None:
        if self._filling or self._known is None:
            return
        self._following = False
        values = {name: words for name, words in (self.names.values() | self.form().values()).items() if name != SECRET}
        self._around.drafts.save(DRAFT, values | {"channel": self._way})
        self.revert.show()
        self._show_secret()

    def _revert(self) -> None:
        self._around.drafts.clear(DRAFT)
        if self._known is not None:
            self._fill(shown(self._known.helpdesk), self._known.helpdesk.channel)
        self._forget_secret()
        self.revert.hide()
        self._show_secret()

    def _forget_secret(self) -> None:
        """Empty its fields; nobody typed that, so it is no draft."""
        self._filling = True
        for form in self.forms.values():
            if SECRET in form.fields:
                form.fields[SECRET].put("")
        self._filling = False

    def _typed_secret(self) -> bytes:
        field = self.form().fields.get(SECRET)
        return field.value().encode("utf-8") if field else b""

    def _whole(self) -> bool:
        """Whether everything is there and right; what is not is said beside its field."""
        right = self.names.valid() and self.form().valid()
        fields = self.form().fields
        for name, sentence in missing(self.facts()).items():
            if name in fields:
                fields[name].show_error(sentence)
                if right:
                    fields[name].editor.setFocus()
                right = False
        return right

    def _test(self) -> None:
        self._following = True
        self._show_trial()
        if self._known is None or not self._whole():
            self.trial.tell(tr("Something is missing."), tr("See the fields above; then try again."))
            return
        helpdesk, typed, secrets = self.facts(), self._typed_secret(), self._secrets
        needs = self._needs()

        def steps() -> Sequence[Step]:
            name = secret_name(helpdesk)
            secret = typed or (secrets().get(name) if name else None)
            return trying_out.trial_steps(helpdesk, secret, needs())

        self.trial.run(helpdesk.name, steps)

    def _show_trial(self) -> None:
        """Bring what was found into sight; it grows while steps are tried, and the column with it."""
        if self._following and self.trial.isVisible():
            self.verticalScrollBar().setValue(self.trial.y() - 8)

    def _needs(self) -> Callable[[], MailProgramNeeds]:
        folder = self._folder
        return lambda: choosing.MailProgramNeeds(folder, lambda _path: False)

    def _save(self) -> None:
        known = self._known
        if known is None or not self._whole():
            return
        helpdesk, typed, settings, secrets = self.facts(), self._typed_secret(), self._settings, self._secrets

        def work(_progress: Progress) -> None:
            _keep_secret(secrets, secret_name(helpdesk), typed)
            settings.change(changes(known.helpdesk, helpdesk), known.seen)

        self._around.jobs.write(work, title=tr("Keeping the way to the helpdesk"), owner=self, done=self._saved, failed=self._not_saved)

    def _saved(self, _nothing: None) -> None:
        self._around.drafts.clear(DRAFT)
        self._forget_secret()
        self._known = None
        self.read()
        self._around.notices.say(tr(SAVED[self._way]), tone="ok")

    def _not_saved(self, error: UserError) -> None:
        field = self.form().fields.get(SECRET)
        if isinstance(error, NotKept) and field is not None:
            field.show_error(str(error))
            field.editor.setFocus()
        else:
            self._around.notices.fail(error)


class NotKept(UserError):
    """The secret is not in the keyring."""


def _keep_secret(secrets: Callable[[], Secrets], name: str, typed: bytes) -> None:
    """Put what was typed into the keyring; without anything typed it must be there already."""
    if not name:
        return
    if typed and not secrets().put(name, typed):
        what = tr("This computer's keyring did not keep it, and it is kept nowhere else.")
        raise NotKept(what, tr("Unlock the keyring and save again, or let your mail program send the tickets."))
    if not typed and secrets().get(name) is None:
        raise NotKept(tr("It is not in this computer's keyring yet."), tr("Type it here; nobody else gets to see it."))
