"""What the editor reads and keeps: the checklist, its draft, the saved version, the district's news. Nothing waits on the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserError
from app.language import tr
from app.store.seen import Seen
from app.troubleshooting.page.editor.edits import as_draft, blank_checklist, free_key, from_draft
from app.troubleshooting.page.editor.undoing import Undoable
from app.troubleshooting.rules.checklist import Checklist
from app.troubleshooting.rules.differences import Difference
from app.troubleshooting.rules.validation import Problem, problems
from app.troubleshooting.service.library import Entry, Shelf
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.troubleshooting.service import TroubleshootingService

DRAFT = "checklist."
_NEW = "new"
_DRAFT_MS = 150


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read when the editor was opened."""

    shelf: Shelf
    entry: Entry | None
    seen: Seen | None
    news: Sequence[Difference]


class Keeping(QObject):
    """Signals: ``ready`` when it can be edited, ``changed`` after each change, ``saved`` and ``deleted`` with the key, ``refused`` a UserError."""

    ready = Signal()
    changed = Signal()
    saved = Signal(str)
    deleted = Signal(str)
    refused = Signal(object)

    def __init__(self, around: Surroundings, service: "TroubleshootingService", key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._service = around, service
        self.key = key
        self.loaded: Loaded | None = None
        self.work = Undoable(blank_checklist(), self._told)
        self.copying = False
        self.from_draft = False
        self._base = self.work.checklist
        self._compared = False
        self._saving = False
        self._soon = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._soon.timeout.connect(self.keep_draft)

    @property
    def checklist(self) -> Checklist:
        """As it is now."""
        return self.work.checklist

    @property
    def read_only(self) -> bool:
        """Whether it is the district's, which is copied before it is changed."""
        entry = self.loaded.entry if self.loaded is not None else None
        return self.loaded is None or (entry is not None and not entry.own and not self.copying)

    @property
    def unsaved(self) -> bool:
        """Whether it is another one than what was opened."""
        return self.checklist != self._base

    @property
    def titles(self) -> dict[str, str]:
        """The short titles of the other checklists by key."""
        entries = self.loaded.shelf.entries if self.loaded is not None else {}
        return {key: entry.checklist.short for key, entry in entries.items() if key != self.key}

    def problems(self) -> list[Problem]:
        """What keeps it from being used."""
        return problems(self.checklist, {*self.titles, self.key})

    def load(self) -> None:
        """Read it in the background."""
        library, key = self._service.library, self.key

        def read(_progress: object) -> Loaded:
            shelf = library.shelf()
            entry = shelf.entries.get(key) if key else None
            own = entry is not None and entry.own
            news = library.news_of_district(key) if entry is not None and entry.district_is_newer else ()
            return Loaded(shelf, entry, library.seen(key) if own else None, news)

        self._around.jobs.read(read, title="", owner=self, done=self._take, failed=self.refused.emit)

    def copy(self) -> None:
        """Make the district's checklist the school's own from here on."""
        self.copying = True
        self._told()

    def begin_new(self, checklist: Checklist) -> None:
        """Go on as a new checklist with this content."""
        self._start("", checklist, blank_checklist())

    def replace_other(self, key: str, checklist: Checklist) -> None:
        """Go on with another checklist of the library, this being its new content."""
        entry = self.loaded.shelf.entries.get(key) if self.loaded is not None else None
        base = entry.checklist if entry is not None else blank_checklist()
        self._start(key, replace(checklist, key=key), base)
        self.copying = True
        if self.loaded is not None:
            self.loaded = replace(self.loaded, entry=entry, seen=None, news=())
            if entry is not None and entry.own:
                self.loaded = replace(self.loaded, seen=self._service.library.seen(key))
        self.ready.emit()

    def looked_at_news(self) -> None:
        """The district's changes were taken over, as far as they were wanted; saving says so."""
        self._compared = True

    def keep_ours(self) -> None:
        """The district's changes aren't wanted: don't show them again until the next ones."""
        key = self.key
        self._around.jobs.write(
            lambda _progress: self._service.library.compared(key), title="", owner=self, done=lambda _none: self._forget_news()
        )

    def save(self) -> None:
        """Keep it on the desk, once at a time. Call it when nothing is wrong."""
        if self._saving:
            return
        self._saving = True
        as_it_is = self.checklist
        entries = self.loaded.shelf.entries if self.loaded is not None else {}
        key = self.key or free_key(self.checklist.title, entries.keys())
        owner = self._around.school.name or self.checklist.owner
        today = self._around.desk.now().date().isoformat()
        checklist = replace(self.checklist, key=key, owner=owner, checked=today)
        library, seen, compared = self._service.library, self.loaded.seen if self.loaded is not None else None, self._compared

        def write(_progress: object) -> Checklist:
            if compared:
                library.compared(key)
            return library.save_own(checklist, seen)

        self._around.jobs.write(write, title="", owner=self, done=lambda saved: self._was_saved(saved, as_it_is), failed=self._was_refused)

    def delete(self) -> None:
        """Delete the school's own; it can be undone."""
        key = self.key
        self._around.jobs.write(
            lambda _progress: self._service.library.delete_own(key),
            title="",
            owner=self,
            done=lambda label: self._was_deleted(key, label),
            failed=self.refused.emit,
        )

    def keep_draft(self) -> None:
        """Keep what is not saved yet, or forget the draft when there is nothing to keep."""
        self._soon.stop()
        if self.loaded is None:
            return
        if not self.unsaved:
            self._around.drafts.clear(self._draft)
            return
        seen = self.loaded.seen
        values: dict[str, Any] = {"checklist": as_draft(self.checklist), "copying": self.copying}
        values["seen"] = seen.to_json() if seen is not None else ""
        self._around.drafts.save(self._draft, values)

    def throw_away(self) -> None:
        """Forget what is not saved; it can be brought back for a while."""
        self.keep_draft()
        name, kept = self._draft, self._around.drafts.load(self._draft)
        self._soon.stop()
        self._base = self.work.checklist
        self._around.drafts.clear(name)
        if kept is not None:
            drafts = self._around.drafts
            self._around.notices.say(tr("Your draft was thrown away."), button=tr("Bring it back"), run=lambda: drafts.save(name, kept))

    @property
    def _draft(self) -> str:
        return f"{DRAFT}{self.key or _NEW}"

    def _start(self, key: str, checklist: Checklist, base: Checklist) -> None:
        self.keep_draft()
        self.key, self._base, self.copying, self._compared = key, base, False, False
        if self.loaded is not None and not key:
            self.loaded = replace(self.loaded, entry=None, seen=None, news=())
        self.work = Undoable(base, self._told)
        self.work.change(checklist)
        self.ready.emit()

    def _take(self, loaded: Loaded) -> None:
        self.loaded = loaded
        base = loaded.entry.checklist if loaded.entry is not None else blank_checklist()
        self._base = base
        self.work = Undoable(base, self._told)
        kept = self._around.drafts.load(self._draft) or {}
        draft = from_draft(kept.get("checklist"))
        self.from_draft = draft is not None and draft != base
        if draft is not None and self.from_draft:
            self.copying = bool(kept.get("copying"))
            self.loaded = replace(loaded, seen=_seen(kept.get("seen")) or loaded.seen)
            self.work.change(draft)
        self.ready.emit()

    def _told(self) -> None:
        self._soon.start()
        self.changed.emit()

    def _was_saved(self, checklist: Checklist, as_it_was: Checklist) -> None:
        self._saving = False
        self._soon.stop()
        self._around.drafts.clear(self._draft)
        words = tr("“{title}” is saved, version {version}.", title=checklist.title, version=checklist.version)
        if self.checklist != as_it_was:
            self._go_on_with(checklist)
            self._around.notices.say(tr("{saved} What you changed since is not saved yet.", saved=words))
            return
        self._base = self.work.checklist
        self._around.notices.say(words, undoable=True)
        self.saved.emit(checklist.key)

    def _go_on_with(self, saved: Checklist) -> None:
        """Somebody has worked on while the desk was busy: what was saved is the beginning, the rest a draft on it."""
        written = replace(self.checklist, key=saved.key, owner=saved.owner, version=saved.version, checked=saved.checked)
        self.key = saved.key
        self._around.drafts.save(self._draft, {"checklist": as_draft(written), "copying": True, "seen": ""})
        self.load()

    def _was_refused(self, problem: UserError) -> None:
        self._saving = False
        self.refused.emit(problem)

    def _was_deleted(self, key: str, label: str) -> None:
        self._soon.stop()
        self._around.drafts.clear(self._draft)
        self._base = self.work.checklist
        self._around.notices.say(f"{label}.", undoable=True)
        self.deleted.emit(key)

    def _forget_news(self) -> None:
        if self.loaded is not None and self.loaded.entry is not None:
            district = self.loaded.entry.district
            version = district.version if district is not None else 0
            self.loaded = replace(self.loaded, entry=replace(self.loaded.entry, based_version=version), news=())
        self.changed.emit()


def _seen(kept: object) -> Seen | None:
    if not isinstance(kept, str) or not kept:
        return None
    try:
        return Seen.from_json(kept)
    except ValueError:
        return None


def refusal(found: Sequence[Problem]) -> UserError:
    """Why it can't be saved yet."""
    return UserError(tr("It can’t be saved yet. {problem}", problem=found[0].words), tr("Your draft is kept."))
