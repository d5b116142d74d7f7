"""Writing a ticket: drafts, what they must carry, and what is filled in."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.school.directory import KnownDevice, SchoolDirectory
from app.store.desk import Desk
from app.store.records import Value, new_id
from app.store.seen import Seen
from app.tickets.records import Ticket, TicketAttachment
from app.tickets.rules import facts as rules
from app.tickets.rules import life
from app.tickets.rules.district import FLAGS, FactWanted, TicketDistrict
from app.tickets.rules.facts import FACT, FactAsked
from app.tickets.rules.priority import Priority, priority_of
from app.tickets.rules.texts import clean_line, clean_text, quoted
from app.tickets.service.files import Files
from app.tickets.service.marks import NEVER, Mark, Marks
from app.tickets.service.reading import answers_of, find_ticket, text_of, ticket_of, values_of
from app.tickets.service.times import Times

Values = Mapping[str, Value]

WRITTEN = ("title", "body", "category", "priority", "priority_chosen", *FLAGS, "device", "room", "person", "symptom", "run", "minutes")
"""The fields of a draft that a person, or what begins it, may set; facts besides as ``custom.<label>``."""


class Writing:
    """Begin, change and throw away drafts. The keystrokes between two saves are kept by the page's local drafts."""

    def __init__(self, desk: Desk, district: TicketDistrict, directory: SchoolDirectory, files: Files, marks: Marks, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._directory = directory
        self._files = files
        self._marks = marks
        self._times = times

    def start(
        self,
        *,
        title: str = "",
        body: str = "",
        device_id: str = "",
        room_id: str = "",
        person_id: str = "",
        category: str = "",
        facts: Mapping[str, str] | None = None,
        urgent: bool = False,
        outage: bool = False,
        run_id: str = "",
        photos: Sequence[str] = (),
        minutes: int = 0,
        symptom: str = "",
    ) -> str:
        """Begin a ticket with what a troubleshooting run knows; returns the draft's id. ``photos`` are names of blobs.

        A run has one ticket: when it has begun one already (the program was killed before the run had ended), that one is gone on
        with, whatever its state.
        """
        values: dict[str, Value] = {
            **(self.from_device(device_id) if device_id else {}),
            **{FACT + label: text for label, text in (facts or {}).items()},
            "title": title,
            "body": body,
            "urgent": urgent,
            "outage": outage,
            "run": run_id,
            "minutes": minutes or None,
            "symptom": symptom,
        }
        given = {"room": room_id, "person": person_id, "category": category}
        values |= {name: value for name, value in given.items() if value}
        begun = self._of_run(run_id) if run_id else ""
        return self._gone_on(begun, values, photos) if begun else self._create(values, photos)

    def new(self, values: Values, photos: Sequence[str] = ()) -> str:
        """Begin a ticket with the values of a form; returns the draft's id. ``photos`` are names of blobs."""
        return self._create(values, photos)

    def get(self, id: str) -> Ticket | None:
        """The ticket, to be read and not changed; None when there is none."""
        return find_ticket(self._desk, id)

    def values(self, id: str) -> dict[str, Value]:
        """The values of a ticket for its form, facts as ``custom.<label>``. Raises UserError when it is gone."""
        return values_of(ticket_of(self._desk, id))

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(Ticket, id)

    def save(self, id: str, values: Values, seen: Seen | None = None) -> str:
        """Change a draft; returns the label ("" = nothing new). Raises UserError when it is a draft no longer."""
        before = ticket_of(self._desk, id)
        if before.state != life.DRAFT:
            raise UserError(tr("This ticket is no draft any more."), tr("Take it back first, or write a reply."))
        kept = self._kept(values)
        old = values_of(before)
        changes = {name: value for name, value in self._judged({**old, **kept}, kept).items() if (old.get(name) or None) != (value or None)}
        if not changes:
            return ""
        label = tr("Draft {title} changed", title=quoted(text_of({**old, **kept}, "title")))
        with self._desk.edit(label) as edit:
            edit.change(Ticket, id, changes, seen)
        return label

    def discard(self, id: str) -> str:
        """Throw a draft away, its files with it; undo brings it back. Returns the label."""
        ticket = ticket_of(self._desk, id)
        life.after("discard", ticket.state or life.DRAFT, ticket.need or "")
        label = tr("Draft {title} thrown away", title=quoted(ticket.title or ""))
        with self._desk.edit(label) as edit:
            edit.delete(Ticket, [id])
            edit.delete(TicketAttachment, [fact.id for fact in self._files.of(id)])
        return label

    def from_device(self, code: str) -> dict[str, Value]:
        """What a device fills in a ticket, by its id, tag or serial; nothing when no device has it."""
        device = self._directory.device(code) or self._directory.by_code(code)
        if device is None:
            return {}
        category = self._district.category_of_device(device.category)
        values: dict[str, Value] = {"device": device.id, "room": device.room_id, "person": device.person_id, "category": category}
        return {name: value for name, value in values.items() if value}

    def problems(self, values: Values) -> dict[str, str]:
        """What is wrong with a form's values, by field, each as a sentence beside it."""
        problems = {}
        if not clean_line(text_of(values, "title")):
            problems["title"] = tr("Say in one line what is wrong.")
        for field in ("title", "body", *(name for name in values if name.startswith(FACT))):
            word = rules.secret_found(self._district, text_of(values, field))
            if word:
                problems[field] = tr("Take the {word} out: tickets are read by many.", word=word.casefold())
        return problems

    def facts(self, values: Values, checklist: Sequence[FactWanted] = ()) -> list[FactAsked]:
        """Every fact that the ticket should carry, answered or not; ``checklist``: what its checklist asks for besides."""
        category = text_of(values, "category")
        wants = rules.wanted(self._district, category, checklist, device=bool(values.get("device")))
        return rules.asked(wants, self.known(values), answers_of(values))

    def missing(self, values: Values, checklist: Sequence[FactWanted] = ()) -> list[str]:
        """Labels of the must-have facts without an answer."""
        return rules.missing(self.facts(values, checklist))

    def priority(self, values: Values) -> Priority:
        """The priority by rule, or the one that was chosen, with its reason."""
        flags = {flag: values.get(flag) is True for flag in FLAGS}
        chosen = text_of(values, "priority") if values.get("priority_chosen") is True else ""
        text = f"{text_of(values, 'title')}\n{text_of(values, 'body')}"
        return priority_of(self._district, flags, text_of(values, "category"), text, chosen)

    def guessed_category(self, values: Values) -> str:
        """The category that the words of the ticket speak for; empty when none is ahead."""
        return rules.guessed_category(self._district, f"{text_of(values, 'title')}\n{text_of(values, 'body')}")

    def known(self, values: Values) -> dict[str, str]:
        """What device, room and person tell, by the sources of facts, and the words of the ticket itself."""
        device = self._directory.device(text_of(values, "device")) if values.get("device") else None
        room = next((one for one in self._directory.rooms() if one.id == values.get("room")), None)
        person = next((one for one in self._directory.people() if one.id == values.get("person")), None)
        return {
            "reporter": text_of(values, "reporter") or self._times.who(),
            "person": person.name if person else "",
            "role": person.role if person else "",
            "room": room.name if room else device.room if device else "",
            "building": room.building if room else "",
            "body": text_of(values, "body"),
            "symptom": text_of(values, "symptom"),
            **_told_by(device),
        }

    def _of_run(self, run: str) -> str:
        """The ticket that a run has begun already; "" for none, and for one that was thrown away."""
        statement = select(Ticket.id).where(Ticket.run == run, Ticket.deleted.is_(False)).order_by(Ticket.created, Ticket.id).limit(1)
        with self._desk.connection() as connection:
            return connection.scalar(statement) or ""

    def _gone_on(self, id: str, values: Values, photos: Sequence[str]) -> str:
        """What the run knows by now goes into the draft; one that a person has changed keeps every word, what is new stands below."""
        ticket = ticket_of(self._desk, id)
        if ticket.state != life.DRAFT:
            return id
        told = {name: value for name, value in values.items() if value not in (None, "", False)}
        if len(self._desk.history(Ticket, id, 2)) > 1:
            kept, words = values_of(ticket), text_of(told, "body")
            told = {name: value for name, value in told.items() if kept.get(name) in (None, "")}
            if words and words not in text_of(kept, "body"):
                told["body"] = "\n\n".join(filter(None, [text_of(kept, "body"), words]))
        self.save(id, told)
        there = {fact.blob for fact in self._files.of(id)}
        for blob in dict.fromkeys(photos):
            if blob not in there:
                self._files.attach_kept(id, blob, "")
        return id

    def _create(self, values: Values, photos: Sequence[str]) -> str:
        kept = self._kept(values)
        for name, value in (("state", life.DRAFT), ("created", self._times.now()), ("reporter", self._times.who())):
            kept[name] = value
        judged = {name: value for name, value in self._judged(kept, kept).items() if value not in (None, "")}
        id = new_id()
        self._marks.put(id, Mark(NEVER))
        with self._desk.edit(tr("Ticket {title} begun", title=quoted(text_of(kept, "title")))) as edit:
            edit.create(Ticket, judged, id)
            for place, blob in enumerate(dict.fromkeys(photos), 1):
                data = self._desk.blobs.get(blob)
                if data is not None:
                    edit.create(TicketAttachment, {**self._files.values(id, data, ""), "place": place})
        return id

    def _kept(self, values: Values) -> dict[str, Value]:
        """The values as they are kept. Raises KeyError for a field that no draft has."""
        kept: dict[str, Value] = {}
        for name, value in values.items():
            if name not in WRITTEN and not name.startswith(FACT):
                raise KeyError(name)
            if isinstance(value, str):
                value = clean_text(value) if name == "body" or name.startswith(FACT) else clean_line(value)
            kept[name] = value
        return kept

    def _judged(self, all_values: Values, kept: Values) -> dict[str, Value]:
        """The values with the priority that follows from them."""
        priority = self.priority(all_values)
        return {**kept, "priority": priority.name, "priority_reason": priority.reason}


def _told_by(device: KnownDevice | None) -> dict[str, str]:
    if device is None:
        return {}
    return {"tag": device.tag, "serial": device.serial, "model": device.model, "system": device.os, "warranty": device.warranty_end}
