"""Names of rooms and people: from id to name and back."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.inventory.records import Person, Room
from app.inventory.rules.matching import name_key


@dataclass(frozen=True)
class References:
    """The rooms, or the people, by name.

    ``labels`` has one label for each id, and no label twice among the living: where two are called the
    same, the e-mail or the beginning of the id stands behind the name. ``ids`` leads from any way to write
    one (as name_key gives it) to its id; ``ambiguous`` are the names that lead to several.
    """

    labels: dict[str, str]
    ids: dict[str, str]
    ambiguous: frozenset[str]
    living: frozenset[str]

    def find(self, text: str) -> str | None:
        """The id that a person means by ``text``; None when there is none, or more than one."""
        return self.ids.get(name_key(text))


def rooms(connection: Connection) -> References:
    """All rooms; deleted ones have a label and cannot be found by name."""
    rows = connection.execute(select(Room.id, Room.name, Room.deleted)).all()
    return _references((id, name, None, deleted) for id, name, deleted in rows)


def people(connection: Connection) -> References:
    """All people; deleted ones have a label and cannot be found by name. E-mail addresses find them too."""
    rows = connection.execute(select(Person.id, Person.name, Person.email, Person.deleted)).all()
    return _references((id, name, email, deleted) for id, name, email, deleted in rows)


def _references(rows: Iterable[tuple[str, str | None, str | None, bool]]) -> References:
    known = [(id, name or email or "", email, deleted) for id, name, email, deleted in rows]
    times = Counter(name_key(name) for _, name, _, deleted in known if not deleted)
    labels: dict[str, str] = {}
    ids: dict[str, str] = {}
    for id, name, email, deleted in known:
        alone = name and times[name_key(name)] == (0 if deleted else 1)
        labels[id] = name if alone or (deleted and name) else _distinct(id, name, email)
        if deleted:
            continue
        if email:
            ids.setdefault(name_key(email), id)
        ids.setdefault(name_key(f"[{id[:12]}]"), id)
    ids |= {name_key(labels[id]): id for id, _, _, deleted in known if not deleted}
    ambiguous = frozenset(key for key, number in times.items() if key and number > 1)
    return References(labels, ids, ambiguous, frozenset(id for id, _, _, deleted in known if not deleted))


def _distinct(id: str, name: str, email: str | None) -> str:
    return f"{name} <{email}>" if name and email and email != name else f"{name} [{id[:12]}]".strip()
