"""The way from a folder to an open desk, sheet by sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.shell.entry.opener import DeskOpener, Fill, KeyNotKept, Needs, NoKey
from app.shell.profiles import title_of
from app.shell.school_facts import keep_answers
from app.store.passphrase import LostKeyFile, WrongPassphrase
from app.store.problems import DeskDamaged, DeskLocked, NetworkDrive, NewerDesk, NotUnderstood
from app.ui.jobs import Jobs
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell import open_files_back as exports
    from app.shell.entry import first_start as first_starts
    from app.shell.entry import join_flow as join_flows
    from app.shell.entry import passphrase as passphrase_sheets
    from app.shell.entry import recovery as recovery_sheets
    from app.shell.entry import trouble as troubles
    from app.shell.entry.first_start import Answers, FirstStartSheet
    from app.shell.entry.join_flow import JoinFlow
    from app.shell.entry.passphrase import AskPassphraseSheet
    from app.shell.entry.trouble import TroubleSheet
    from app.shell.joiner import Joiner
    from app.shell.open_files_back import Export
    from app.store.backup_file import Backup
    from app.store.desk import Desk
    from app.store.progress import Progress
else:
    exports = late("app.shell.open_files_back")
    troubles = late("app.shell.entry.trouble")
    passphrase_sheets = late("app.shell.entry.passphrase")
    recovery_sheets = late("app.shell.entry.recovery")
    first_starts = late("app.shell.entry.first_start")
    join_flows = late("app.shell.entry.join_flow")

T = TypeVar("T")


class Entered(NamedTuple):
    """An open desk, what the first start asked, if this was it, and whether a passphrase was typed just now."""

    desk: Desk
    answers: Answers | None = None
    asked: bool = False


class EntryFlow(QObject):
    """Opens the desk of one folder; asks what must be asked, and says what stands in the way."""

    sheet_wanted = Signal(QWidget)
    """A sheet to show instead of the one before."""
    entered = Signal(object)
    """``Entered``: the desk is open."""
    asked_first = Signal()
    """There is no desk yet: the three questions are asked."""
    already_open = Signal()
    """Another window has the desk."""
    left = Signal()
    """The person wants to leave."""

    def __init__(
        self,
        opener: DeskOpener,
        jobs: Jobs,
        theme: ThemeState,
        fill_sample: Fill,
        parent: QObject | None = None,
        *,
        joiner: Callable[[], Joiner] | None = None,
    ) -> None:
        super().__init__(parent)
        self._joiner = joiner
        self._joining: JoinFlow | None = None
        self._opener = opener
        self._jobs = jobs
        self._theme = theme
        self._fill_sample = fill_sample
        self._answers: Answers | None = None
        self._asking: AskPassphraseSheet | None = None
        self._export: Export | None = None
        self.may_join = False
        """Whether there is no desk yet, so that the new one may join a school's."""

    @property
    def folder(self) -> Path:
        """Where the desk lies."""
        return self._opener.folder

    def begin(self) -> None:
        """Open the desk, or ask what is missing."""
        self._run(self._opener.open_or_ask, self._looked)

    def _looked(self, result: Desk | Needs) -> None:
        if not isinstance(result, Needs):
            self._enter(result)
        elif result is Needs.FIRST_START:
            self.ask_first()
        elif result is Needs.PASSPHRASE:
            self.ask_passphrase()
        else:
            self.ask_recovery_or_leave()

    def ask_recovery_or_leave(self, error: UserError | None = None) -> None:
        """Say that the key is missing, and what can be done."""
        sheet = troubles.NoKeySheet(self._theme, error or NoKey(), self.folder)
        sheet.recovery_chosen.connect(lambda: self.ask_recovery(lambda: self.ask_recovery_or_leave(error)))
        self._offer(sheet)

    def ask_recovery(self, back: Callable[[], None]) -> None:
        """Ask for the key off the recovery sheet; ``back`` leads to where that was chosen."""
        sheet = recovery_sheets.RecoverySheet(self._theme)

        def given(code: str) -> None:
            sheet.set_busy(True)
            self._jobs.write(
                lambda _progress: self._opener.take_recovery(code),
                title=tr("Looking at the recovery sheet"),
                owner=self,
                done=lambda kept: self.begin() if kept else self._keep_under_passphrase(),
                failed=lambda error: sheet.refuse(str(error)),
            )

        sheet.given.connect(given)
        sheet.turned_back.connect(back)
        self._asking = None
        self.sheet_wanted.emit(sheet)

    def _keep_under_passphrase(self) -> None:
        """The key is known, but no keyring keeps it: a new passphrase does."""
        sheet = passphrase_sheets.ChoosePassphraseSheet(self._theme, [])

        def chosen(passphrase: str) -> None:
            self._run(lambda _progress: self._opener.set_passphrase(passphrase), lambda _none: self.begin())

        sheet.chosen.connect(chosen)
        sheet.turned_back.connect(self.begin)
        self.sheet_wanted.emit(sheet)

    def ask_first(self) -> None:
        """Ask the three questions."""
        self._joining, self._export, self.may_join = None, None, self._joiner is not None
        sheet = first_starts.FirstStartSheet(self._theme, QLocale(), self._answers, may_join=self._joiner is not None)
        sheet.answered.connect(self._answered)
        sheet.join_chosen.connect(self.ask_invitation)
        sheet.import_chosen.connect(lambda: self._ask_export(sheet))
        self.sheet_wanted.emit(sheet)
        self.asked_first.emit()

    def _ask_export(self, sheet: FirstStartSheet) -> None:
        folder = QFileDialog.getExistingDirectory(sheet, tr("Which export?"))
        if folder:
            self.bring_in(sheet, Path(folder))

    def bring_in(self, sheet: FirstStartSheet, folder: Path) -> None:
        """Begin the desk with everything that was exported into ``folder``."""

        def looked(export: Export) -> None:
            self._export = export
            person, school = export.person or sheet.name.text().strip(), export.school or sheet.school.text().strip()
            self._answered(first_starts.Answers(person, school, export.paper or sheet.paper.paper()))

        sheet.set_busy(True)

        def failed(error: UserError) -> None:
            sheet.set_busy(False)
            sheet.show_problem(str(error))

        self._jobs.read(
            lambda progress: exports.look(folder, progress), title=tr("Looking at the export"), owner=sheet, done=looked, failed=failed
        )

    def _fill(self, answers: Answers) -> Fill | None:
        """What the new desk begins with."""
        export = self._export
        if export is not None:
            return lambda folder, key, progress: exports.bring_in(export, folder, key, self._opener.types(), progress)
        return self._fill_sample if answers.sample else None

    def ask_invitation(self, file: Path | None = None) -> None:
        """Join the desks of a school instead, with the invitation in ``file`` if there is one."""
        if self._joiner is None:
            return
        self._joining = flow = join_flows.JoinFlow(self._joiner(), self._jobs, self._theme, self)
        flow.sheet_wanted.connect(self.sheet_wanted)
        flow.turned_back.connect(self.ask_first)
        flow.agreed.connect(self._answered)
        flow.arrived.connect(self._enter)
        flow.ask(file)

    def _answered(self, answers: Answers) -> None:
        self._answers = answers
        self._run(lambda _progress: self._opener.keyring_works(), lambda works: self._make(None) if works else self._choose_passphrase())

    def _choose_passphrase(self) -> None:
        answers = self._answers
        sheet = passphrase_sheets.ChoosePassphraseSheet(self._theme, [answers.name, answers.school] if answers else [])
        sheet.chosen.connect(self._make)
        sheet.turned_back.connect(self.ask_first if self._joining is None else self._joining.ask)
        self.sheet_wanted.emit(sheet)

    def _make(self, passphrase: str | None) -> None:
        answers = self._answers
        if answers is None:
            return
        self.may_join = False
        words = (
            tr("Loading the sample school") if answers.sample else tr("Bringing in the export") if self._export else tr("Making your desk")
        )
        self.sheet_wanted.emit(troubles.WaitSheet(self._theme, words))
        joining = self._joining

        def work(progress: Progress) -> Desk:
            desk = self._opener.make(answers.name, passphrase, progress, self._fill(answers))
            if joining is not None:
                keep_answers(desk.settings, answers)
                joining.begin(desk)
            return desk

        self._run(work, self._enter if joining is None else joining.bring)

    def ask_passphrase(self) -> None:
        """Ask for the passphrase under which the key lies."""
        sheet = passphrase_sheets.AskPassphraseSheet(self._theme, title_of(self.folder))
        sheet.given.connect(self._unlock)
        sheet.forgot.connect(lambda: self.ask_recovery(self.ask_passphrase))
        self._asking = sheet
        self.sheet_wanted.emit(sheet)

    def _unlock(self, passphrase: str) -> None:
        if self._asking is not None:
            self._asking.set_busy(True)
        self._run(lambda progress: self._opener.open_with_passphrase(passphrase, progress), self._enter)

    def restore(self, backup: Backup) -> None:
        """Go on with ``backup`` instead of the damaged desk."""
        self.sheet_wanted.emit(troubles.WaitSheet(self._theme, tr("Restoring the backup")))
        self._run(lambda progress: self._opener.restore(backup, progress), self._restored)

    def _restored(self, desk: Desk) -> None:
        rescued = self._opener.rescued
        if rescued is None:
            self._enter(desk)
            return
        sheet = troubles.RestoredSheet(self._theme, rescued)
        sheet.opened.connect(lambda: self._enter(desk))
        self.sheet_wanted.emit(sheet)

    def _enter(self, desk: Desk) -> None:
        asked, self._asking = self._asking is not None, None
        self.entered.emit(Entered(desk, self._answers, asked))

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._jobs.write(work, title=tr("Opening the desk"), owner=self, done=done, failed=self.failed)

    def failed(self, error: UserError) -> None:
        """Show the calm sheet that belongs to ``error``."""
        match error:
            case DeskLocked():
                self.already_open.emit()
                self._say(tr("This desk is already open"), error, "app-window")
            case DeskDamaged():
                self._damaged(error)
            case NetworkDrive():
                self._say(tr("This desk cannot live here"), error, "folder-x")
            case NewerDesk():
                self._say(tr("This desk needs a newer program"), error, "circle-arrow-up")
            case KeyNotKept():
                self._choose_passphrase()
            case WrongPassphrase() if self._asking is not None:
                self._asking.refuse(str(error))
            case LostKeyFile():
                self.ask_recovery_or_leave(error)
            case _:
                self._say(tr("This desk could not be opened"), error, "circle-alert")

    def _damaged(self, error: DeskDamaged) -> None:
        stumbled = error.__cause__ if isinstance(error, NotUnderstood) else None
        sheet = troubles.DamagedSheet(self._theme, self.folder, error.backups, stumbled)
        sheet.restored.connect(self.restore)
        sheet.tried_again.connect(self.begin)
        self.sheet_wanted.emit(sheet)

    def _say(self, title: str, error: UserError, icon_name: str) -> None:
        self._offer(troubles.TroubleSheet(self._theme, title, error, icon_name, folder=self.folder))

    def _offer(self, sheet: TroubleSheet) -> None:
        sheet.tried_again.connect(self.begin)
        sheet.left.connect(self.left)
        self.sheet_wanted.emit(sheet)
