"""What is written from the pages: one action each, said with Undo."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.page.own_saves import OwnSaves
from app.professional_development.page.plan.agenda_editor import AgendaDeed
from app.professional_development.rules.life import Leader, leaders_text
from app.professional_development.rules.texts import lines_of, name_key
from app.store.value import Value
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.professional_development.service import PdService
    from app.store.seen import Seen

T = TypeVar("T")
Done = Callable[[], None]
Failed = Callable[[UserError], None]


class SessionDeeds(QObject):
    """Runs deeds in the writing lane. ``made`` carries the id of a session that is new."""

    made = Signal(str)

    def __init__(self, around: Surroundings, service: "PdService", parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._own = OwnSaves()

    def run(self, work: Callable[[], str], done: Done | None = None, failed: Failed | None = None, *, quiet: bool = False) -> None:
        """Something that is written and gives its label; what was done is said with Undo."""

        def told(label: str) -> None:
            if label and not quiet:
                self._around.notices.say(f"{label}.", undoable=True)
            if done is not None:
                done()

        def wrong(problem: UserError) -> None:
            if failed is not None:
                failed(problem)
            if failed is None or quiet:
                self._around.notices.fail(problem)

        self._around.jobs.write(lambda _progress: work(), title=tr("Saving"), owner=self, done=told, failed=wrong)

    def make(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None) -> None:
        """Something that is written and gives more than words."""
        self._around.jobs.write(
            lambda _progress: work(), title=tr("Saving"), owner=self, done=done, failed=failed or self._around.notices.fail
        )

    def over(self, id: str, seen: "Seen", work: "Callable[[Seen], tuple[str, Seen | None]]") -> Callable[[], str]:
        """Work that saves a form of a record over what was seen on it, and over what was saved here since; it gives its label."""

        def save() -> str:
            label, after = work(self._own.base(id, seen))
            if after is not None:
                self._own.note(id, seen, after)
            return label

        return save

    def save(self, id: str, values: Mapping[str, Value], seen: "Seen", done: Done | None = None, failed: Failed | None = None) -> None:
        """Fields of the plan."""
        self.run(self.over(id, seen, partial(self._save, id, dict(values))), done, failed)

    def agenda(self, id: str, deed: AgendaDeed, done: Done, failed: Failed) -> None:
        """One edit of the agenda."""
        self.run(partial(self._agenda, id, deed), done, failed)

    def new(self, values: Mapping[str, Value] | None = None, template: str = "") -> None:
        """A new session, from a template if its key is given."""
        self._made(lambda: self._service.planning.new(dict(values or {}), template), tr("Session begun"))

    def duplicate(self, id: str) -> None:
        """The same plan once more, without a day."""
        self._made(lambda: self._service.planning.duplicate(id), tr("Session copied"))

    def series(self, id: str, starts: Sequence[str]) -> None:
        """The same session on more days."""

        def told(made: list[str]) -> None:
            self._around.notices.say(trn(len(made), "{number} more session planned.", "{number} more sessions planned."), undoable=True)

        self.make(lambda: self._service.planning.make_series(id, starts), told)

    def keep_template(self, id: str, title: str) -> None:
        """A template of a session's plan."""
        self.make(
            lambda: self._service.templates.keep(id, title), lambda _key: self._around.notices.say(tr("Template kept."), undoable=True)
        )

    def cancel(self, id: str, why: str) -> None:
        """Call it off."""
        self.run(lambda: self._service.deeds.cancel(id, why))

    def bring_back(self, id: str) -> None:
        """Planned again."""
        self.run(lambda: self._service.deeds.bring_back(id))

    def hold(self, id: str) -> None:
        """It took place."""
        self.run(lambda: self._service.deeds.hold(id))

    def discard(self, ids: Sequence[str]) -> None:
        """Delete sessions; Undo brings them back."""
        self.run(lambda: self._service.planning.discard(list(ids)))

    def _made(self, work: Callable[[], str], words: str) -> None:
        def told(id: str) -> None:
            self._around.notices.say(f"{words}.", undoable=True)
            self.made.emit(id)

        self.make(work, told)

    def _save(self, id: str, values: dict[str, Value], seen: "Seen") -> "tuple[str, Seen | None]":
        if "facilitators" in values:
            values["facilitators"] = self._leaders(str(values["facilitators"] or ""))
        return self._service.planning.keep(id, values, seen)

    def _leaders(self, names: str) -> str:
        """Names, one a line, as they are kept: whoever is of the school by id."""
        known = {name_key(person.name): person.id for person in self._service.directory.people()}
        return leaders_text(Leader(name, known.get(name_key(name), "")) for name in lines_of(names))

    def _agenda(self, id: str, deed: AgendaDeed) -> str:
        agenda = self._service.agenda
        match deed.kind:
            case "add":
                agenda.add(id, deed.number, dict(deed.values))
                return tr("Block added")
            case "change":
                seen = deed.seen or agenda.seen(id).get(deed.block)
                if seen is None:
                    return agenda.change(deed.block, dict(deed.values), seen)
                return self.over(deed.block, seen, lambda base: agenda.keep(deed.block, dict(deed.values), base))()
            case "move":
                return agenda.move(id, deed.block, deed.number)
            case "resize":
                return agenda.resize(id, deed.block, deed.number)
            case "border":
                return agenda.drag_border(id, deed.block, deed.number)
            case "remove":
                return agenda.remove(id, [deed.block])
        return agenda.fit(id)
