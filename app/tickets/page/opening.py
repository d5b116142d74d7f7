"""With what the form of a ticket begins: a kept draft, what was typed and not kept, a scanned device, or nothing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.late import late
from app.school.directory import KnownDevice
from app.store.value import Value
from app.tickets.page.attachment_well import GoingFile

if TYPE_CHECKING:
    from app.store import seen as heads
    from app.store.seen import Seen
    from app.tickets.service import TicketService
else:
    heads = late("app.store.seen")

NEW = "ticket.new"
"""Under which name the keystrokes of a ticket are kept that is no draft yet."""


@dataclass(frozen=True, slots=True)
class Before:
    """What a form was opened with: only what differs from it is saved, over what was seen then."""

    values: dict[str, Value]
    seen: "Seen"

    def changed(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """What a person has changed; an empty value and none are alike."""
        return {name: value for name, value in values.items() if (value or None) != (self.values.get(name) or None)}

    def to_draft(self) -> dict[str, Any]:
        """So that what is typed and not kept goes on from the same."""
        return {"values": self.values, "seen": self.seen.to_json()}

    @classmethod
    def of_draft(cls, kept: object) -> "Before | None":
        """What :meth:`to_draft` gave; None for anything else."""
        if isinstance(kept, dict) and isinstance(kept.get("values"), dict) and isinstance(kept.get("seen"), str):
            return cls(dict(kept["values"]), heads.Seen.from_json(kept["seen"]))
        return None


@dataclass(frozen=True, slots=True)
class Opening:
    """A draft's id ("" = new), its values, its device, its files; rooms and people by id."""

    id: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    device: KnownDevice | None = None
    files: tuple[GoingFile, ...] = ()
    rooms: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    before: "Before | None" = None
    """Of a kept draft: what stood in it when its form was first opened."""


def opening_of(service: "TicketService", ticket: str, draft: dict[str, Any] | None, code: str) -> Opening:
    """Read it on a background thread. Raises UserError when the draft is gone."""
    seen = service.writing.seen(ticket) if ticket else None
    values: dict[str, Value] = service.writing.values(ticket) if ticket else {}
    before = Before(values, seen) if seen is not None else None
    files = [GoingFile(one.blob, one.name, one.media_type, one.size) for one in service.files.of(ticket)] if ticket else []
    if draft is not None:
        before = (Before.of_draft(draft.get("before")) or before) if ticket else None
        typed = draft.get("values")
        values = {str(name): value for name, value in typed.items()} if isinstance(typed, dict) else values
        files = [file for file in map(GoingFile.from_list, draft.get("files", [])) if file is not None]
    device_id = str(values.get("device") or "")
    if code:
        values |= service.writing.from_device(code)
        device_id = str(values.get("device") or "")
    directory = service.directory
    rooms = [(room.id, room.name, room.building) for room in directory.rooms()]
    people = [(person.id, person.name, person.role or person.email) for person in directory.people()]
    device = directory.device(device_id) if device_id else None
    return Opening(ticket, values, device, tuple(files), named_apart(rooms), named_apart(people), before)


def named_apart(known: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    """Names by id; what more is known stands behind those that several have."""
    often = Counter(name for _, name, _ in known)
    names: dict[str, str] = {}
    for id, name, more in known:
        words = f"{name} · {more}" if often[name] > 1 and more else name
        names[id] = words if words not in names.values() else f"{words} ({id[:4]})"
    return names
