"""The agenda of a session: blocks that are added, moved and resized, each deed one action."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import AgendaBlock, PdSession
from app.professional_development.rules import agenda as rules
from app.professional_development.rules.agenda import Agenda
from app.professional_development.rules.texts import clean_line, clean_text, quoted
from app.professional_development.rules.times import moment_at, shown_clock
from app.professional_development.service.reading import agenda_of, blocks_of, changed, find, living_ids, seen_after, session_of
from app.store.desk import Desk
from app.store.records import Value, new_id
from app.store.seen import Seen

Values = Mapping[str, Value]
WRITTEN = ("minutes", "title", "text", "kind", "needs", "lead", "notes")
"""The fields of a block that a person fills in."""


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block as it is shown; ``start`` is in minutes from the beginning, ``clock`` the time on the wall ("" without a day)."""

    id: str
    clock: str
    start: int
    minutes: int
    title: str
    text: str
    kind: str
    needs: str
    lead: str
    notes: str


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The agenda of a session; ``words`` its sum, ``tone`` ok or warn, ``ends`` the time on the wall at its end."""

    agenda: Agenda
    blocks: tuple[BlockView, ...]
    words: str
    tone: str
    ends: str


class Agendas:
    """Look at and change the agenda of a session."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self, session: str) -> AgendaView:
        """The agenda as it stands. Raises UserError when the session is gone."""
        plan = session_of(self._desk, session)
        blocks = blocks_of(self._desk, session)
        agenda = agenda_of(plan, blocks)
        shown = tuple(
            BlockView(
                block.id,
                _clock(plan, slot.start, half=False),
                slot.start,
                slot.minutes,
                block.title or "",
                block.text or "",
                block.kind or "",
                block.needs or "",
                block.lead or "",
                block.notes or "",
            )
            for block, slot in zip(blocks, agenda.slots(), strict=True)
        )
        tone = "ok" if agenda.used == agenda.total else "warn"
        return AgendaView(agenda, shown, rules.told(agenda), tone, _clock(plan, agenda.total, half=True))

    def add(self, session: str, at: int, values: Values | None = None) -> str:
        """A new block at a place (from 0); without minutes it takes what is left. Returns its id."""
        kept = _kept(values or {})
        minutes = kept.pop("minutes", None)
        id = new_id()
        before = self._agenda(session)
        after = rules.insert(before, at, id, int(minutes) if minutes is not None else None)
        with self._desk.edit(tr("Block {title} added", title=quoted(str(kept.get("title") or "")))) as edit:
            place = after.index(id)
            edit.create(AgendaBlock, {**kept, "session": session, "place": place + 1, "minutes": after.blocks[place].minutes}, id)
            edit.change_many(AgendaBlock, _changes(before, after, {id}))
        return id

    def change(self, block: str, values: Values, seen: Seen | None = None) -> str:
        """Change the words or minutes of a block; returns the label ("" = nothing new).

        Raises UserError when it is gone and no ``seen`` tells that it was there: then both stand beside each other.
        """
        return self.keep(block, values, seen)[0]

    def keep(self, block: str, values: Values, seen: Seen | None) -> tuple[str, Seen | None]:
        """As :meth:`change`; gives besides what its writer has seen then."""
        found = find(self._desk, AgendaBlock, block)
        if found is None and seen is None:
            raise UserError(tr("This block was deleted meanwhile."), tr("Undo brings it back."))
        kept = _kept(values)
        changes = changed(kept, found, seen)
        if not changes:
            return "", seen
        label = tr("Block {title} changed", title=quoted(str(kept.get("title") or (found.title if found is not None else "") or "")))
        with self._desk.edit(label) as edit:
            edit.change(AgendaBlock, block, changes, seen)
        return label, seen_after(edit, seen, changes)

    def move(self, session: str, block: str, to: int) -> str:
        """A block to another place (from 0); returns the label."""
        before = self._agenda(session, block)
        return self._write(tr("Block {title} moved", title=self._title(block)), before, rules.move(before, block, to))

    def resize(self, session: str, block: str, minutes: int) -> str:
        """Other minutes for a block; returns the label."""
        before = self._agenda(session, block)
        after = rules.resize(before, block, minutes)
        return self._write(
            tr("Block {title}: {minutes} min", title=self._title(block), minutes=after.blocks[after.index(block)].minutes), before, after
        )

    def drag_border(self, session: str, block: str, by: int) -> str:
        """The border between a block and the next one by so many minutes; returns the label."""
        before = self._agenda(session, block)
        after = rules.drag_border(before, block, by)
        return self._write(
            tr("Block {title}: {minutes} min", title=self._title(block), minutes=after.blocks[after.index(block)].minutes), before, after
        )

    def remove(self, session: str, blocks: Sequence[str]) -> str:
        """Delete blocks; returns the label."""
        before = self._agenda(session)
        known = [block.id for block in before.blocks if block.id in set(blocks)]
        if not known:
            return ""
        label = (
            tr("Block {title} deleted", title=self._title(known[0]))
            if len(known) == 1
            else trn(len(known), "{number} block deleted", "{number} blocks deleted")
        )
        after = rules.remove(before, known)
        with self._desk.edit(label) as edit:
            edit.delete(AgendaBlock, known)
            edit.change_many(AgendaBlock, _changes(before, after, set(known)))
        return label

    def fit(self, session: str) -> str:
        """Stretch or shorten all blocks alike until they add up; returns the label. Raises UserError where they cannot."""
        before = self._agenda(session)
        after = rules.fit(before)
        if after.used != after.total and before.blocks:
            raise UserError(tr("There are more blocks than minutes."), tr("Delete a block, or make the session longer."))
        return self._write(trn(after.total, "Agenda fitted to {number} minute", "Agenda fitted to {number} minutes"), before, after)

    def seen(self, session: str) -> dict[str, Seen]:
        """What forms of the blocks that are opened now show, by block; give it back with the change."""
        return {id: self._desk.seen(AgendaBlock, id) for id in living_ids(self._desk, AgendaBlock, session)}

    def _agenda(self, session: str, block: str = "") -> Agenda:
        agenda = agenda_of(session_of(self._desk, session), blocks_of(self._desk, session))
        if block and all(one.id != block for one in agenda.blocks):
            raise UserError(tr("This block was deleted meanwhile."), tr("Undo brings it back."))
        return agenda

    def _write(self, label: str, before: Agenda, after: Agenda) -> str:
        changes = _changes(before, after, set())
        with self._desk.edit(label) as edit:
            edit.change_many(AgendaBlock, changes)
        return label if edit.outcome is not None else ""

    def _title(self, block: str) -> str:
        found = find(self._desk, AgendaBlock, block)
        return quoted(found.title or "") if found is not None else ""


def _changes(before: Agenda, after: Agenda, but: set[str]) -> dict[str, dict[str, Value]]:
    """Place and minutes of the blocks that are there before and after; the store leaves out what is no different."""
    minutes = {block.id: block.minutes for block in before.blocks}
    found: dict[str, dict[str, Value]] = {}
    for place, block in enumerate(after.blocks, 1):
        if block.id not in but:
            found[block.id] = {"place": place}
            if minutes.get(block.id) != block.minutes:
                found[block.id]["minutes"] = block.minutes
    return found


def _kept(values: Values) -> dict[str, Value]:
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if name not in WRITTEN:
            raise KeyError(name)
        if name == "minutes":
            if type(value) is not int or not rules.LEAST <= value <= rules.LONGEST:
                raise UserError(tr("A block takes from a minute to a day."))
            kept[name] = value
        else:
            kept[name] = clean_text(str(value or "")) if name in ("text", "notes") else clean_line(str(value or ""))
    return kept


def _clock(plan: PdSession, minutes: int, *, half: bool) -> str:
    moment = moment_at(plan.starts or "", plan.zone or "", minutes)
    return shown_clock(moment, half=half) if moment is not None else ""
