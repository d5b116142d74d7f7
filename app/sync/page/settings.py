"""Settings: where this desk meets the school's others, tried before it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.sync.page.place_form import PlaceForm
from app.ui.feature import Place, Surroundings
from app.ui.page_header import WrapRow
from app.ui.scroll_column import ScrollColumn
from app.ui.trial import TrialPane
from app.ui.widgets import LinkButton, Pane, PrimaryButton, QuietButton, text

if TYPE_CHECKING:
    from app.network.trying import Step
    from app.store.progress import Progress
    from app.sync.channels import trying_out
    from app.sync.channels.address import StoreAddress
    from app.sync.page.runner import SyncRunner
    from app.sync.service.sharing import SyncService
else:
    trying_out = late("app.sync.channels.trying_out")

DRAFT = "settings.sharing"
PAGE = "sharing"
_ALONE = marked(
    "Your alternate, the library media specialist or a second computer of yours can work on the same desk. Each keeps all of it, works "
    "without a network, and they meet in a place of your own: what is put there is encrypted on this computer first."
)
_TOGETHER = marked("If the place moves, set the new one here and on each of the other computers; each lays down there all that it has.")
_JOINS = marked(
    "You have been invited by another desk? Then this is not the place: join when Liaison Desk starts for the first time on a computer."
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read: the place that is set, and whether its password is in the keyring."""

    address: StoreAddress | None
    has_access: bool
    in_keyring: bool


class SharingSettings(ScrollColumn):
    """What is typed and not saved stays a draft; a password goes into the keyring."""

    def __init__(self, around: Surroundings, service: SyncService, runner: SyncRunner) -> None:
        super().__init__((0, 0, 8, 0), 16)
        self._around, self._service, self._runner = around, service, runner
        self._known: _Known | None = None
        self._following = False
        self.place = PlaceForm()
        self.trial = TrialPane(around)
        self.save = PrimaryButton(tr("Start sharing"), "users")
        self.test = QuietButton(tr("Test connection"), "unplug")
        self.revert = QuietButton(tr("Put back what is set"), "rotate-ccw")
        self.page_link = LinkButton(tr("Who shares, and how it stands"), "arrow-right")
        self._about = text(tr(_ALONE), "soft", wrap=True)
        self._access_words = text("", "faint", wrap=True)
        self._joins = text(tr(_JOINS), "faint", wrap=True)
        self.problem = text("", "error", wrap=True)
        self._build()
        self._connect()
        self.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: it may have been changed meanwhile."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Read the place in the background and show it, or what was typed and not saved."""
        connection = self._service.connection

        def work(_progress: Progress) -> _Known:
            return _Known(connection.address, bool(connection.access), connection.in_keyring)

        self._around.jobs.read(work, title="", owner=self, done=self._show_known, failed=self._around.notices.fail)

    def _build(self) -> None:
        pane = Pane(tr("Where the school's desks meet"), margin=18)
        pane.body.addWidget(self._about)
        pane.body.addSpacing(4)
        pane.body.addWidget(self.place)
        pane.body.addWidget(self._access_words)
        self.problem.hide()
        pane.body.addWidget(self.problem)
        pane.body.addSpacing(4)
        pane.body.addWidget(WrapRow((self.save, self.test, self.revert), 10))
        pane.body.addWidget(self._joins)
        pane.body.addWidget(self.page_link)
        self.column.addWidget(pane)
        self.column.addWidget(self.trial)
        self.column.addStretch()
        self.revert.hide()

    def _connect(self) -> None:
        self.place.edited.connect(self._keep_draft)
        self.save.clicked.connect(self._save)
        self.test.clicked.connect(self._test)
        self.revert.clicked.connect(self._revert)
        self.page_link.clicked.connect(lambda: self._around.navigate(Place(PAGE)))
        self.trial.busy_changed.connect(self.test.setDisabled)
        self.verticalScrollBar().rangeChanged.connect(self._show_trial)

    def _show_known(self, known: _Known) -> None:
        first = self._known is None
        self._known = known
        draft = self._around.drafts.load(DRAFT) or {}
        if draft and first:
            self.place.put({str(name): str(words) for name, words in draft.items()})
        elif not draft and known.address is not None:
            self.place.show_address(known.address)
        shares = known.address is not None
        self.save.setText(tr("Save") if shares else tr("Start sharing"))
        self.save.setAccessibleName(self.save.text())
        self._about.setText(tr(_TOGETHER) if shares else tr(_ALONE))
        self._joins.setVisible(not shares)
        self.page_link.setVisible(shares)
        self.revert.setVisible(bool(draft) and shares)
        self._show_access()
        self.setEnabled(True)

    def _show_access(self) -> None:
        needs = self.place.address().needs_secret
        self._access_words.setVisible(needs)
        if self._known is not None and needs:
            where = (
                tr("in this computer's keyring") if self._known.in_keyring else tr("in the encrypted desk: this computer has no keyring")
            )
            here = self._known.has_access and self._known.address == self.place.address()
            self._access_words.setText(
                tr("The password is {where}. Leave its field empty to keep it.", where=where)
                if here
                else tr("The password will be kept in this computer's keyring.")
            )

    def _keep_draft(self) -> None:
        if self._known is None:
            return
        self._following = False
        self._around.drafts.save(DRAFT, dict(self.place.values()))
        self.revert.setVisible(self._known.address is not None)
        self._tell("")
        self._show_access()

    def _revert(self) -> None:
        self._around.drafts.clear(DRAFT)
        self.place.forget_access()
        self._tell("")
        self.read()

    def _show_trial(self) -> None:
        """Bring what was found into sight; it grows while steps are tried, and the column with it."""
        if self._following and self.trial.isVisible():
            self.verticalScrollBar().setValue(self.trial.y() - 8)

    def _typed(self) -> tuple[StoreAddress, bytes]:
        return self.place.address(), self.place.access()

    def _test(self) -> None:
        if self._known is None or not self.place.valid():
            return
        self._following = True
        (address, typed), connection = self._typed(), self._service.connection

        def steps() -> Sequence[Step]:
            return trying_out.steps(address, typed or connection.access or None)

        self.trial.run(tr("the meeting place"), steps)

    def _save(self) -> None:
        if self._known is None or not self.place.valid():
            return
        self._tell("")
        (address, typed), service = self._typed(), self._service
        shares = self._known.address is not None
        self.save.setEnabled(False)

        def work(_progress: Progress) -> None:
            access = typed or (service.connection.access if shares else b"")
            (service.move if shares else service.found)(address, access)

        self._around.jobs.read(work, title=tr("Looking at the meeting place"), owner=self, done=self._saved, failed=self._not_saved)

    def _saved(self, _nothing: None) -> None:
        began = self._known is not None and self._known.address is None
        self.save.setEnabled(True)
        self._around.drafts.clear(DRAFT)
        self.place.forget_access()
        self._known = None
        self.read()
        self._runner.wake()
        if began:
            self._around.navigate(Place(PAGE, "action", "recovery"))
        else:
            self._around.notices.say(tr("The desks meet there from now on"), tone="ok")

    def _not_saved(self, error: UserError) -> None:
        self.save.setEnabled(True)
        self._tell(str(error))

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
