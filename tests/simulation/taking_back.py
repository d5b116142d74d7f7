"""What people take back and bring again, noted down as they see it."""

import random
from collections import Counter

from app.errors import UserError
from app.store.action import Change, over_of
from app.store.changes import Outcome
from tests.simulation.laptop import Laptop
from tests.simulation.notes import Counted, Notes, Typed

REGISTERS = ("tag", "custom.colour", "model")
FIELDS = (*REGISTERS, "notes", "number")


class TakingBack:
    """People who undo and redo."""

    def __init__(self, chance: random.Random, notes: Notes, stats: "Counter[str]") -> None:
        self.chance = chance
        self.notes = notes
        self.stats = stats
        self.roles: dict[int, str] = {}
        """With which role each laptop's person came."""

    def actions_of(self, laptop: Laptop, unit: str) -> list[str]:
        """The actions of one thing that was just done."""
        found = [row[0] for row in laptop.rows("SELECT id FROM action WHERE unit = ? AND device = ? ORDER BY part", unit, laptop.device)]
        self.notes.authored.update(found)
        if len(found) > 1:
            for action in found:
                self.notes.groups[action] = found
        return found

    def undo(self, laptop: Laptop) -> None:
        """Take back the last thing done here, or bring it again."""
        luck = self.chance.random()
        try:
            outcome = self._any(laptop) if luck < 0.25 else laptop.desk.redo() if luck < 0.5 else laptop.desk.undo()
        except UserError as error:
            self.stats[f"refused at the desk: {type(error).__name__}"] += 1
            return
        if outcome is None:
            return
        self.stats["edits"] += 1
        self.stats["undos"] += 1
        for action in self.actions_of(laptop, outcome.action):
            body = laptop.body(action)
            undone = {row[0] for row in laptop.rows("SELECT id FROM action WHERE unit = ?", body.get("undoes") or body["takes"])}
            for change in body["ch"]:
                if change["t"] == "place":
                    self.notes.places = {one: place for one, place in self.notes.places.items() if place[0] != change["r"]}
                    continue
                for name in change.get("set", {}):
                    self._note_restored(action, change, name, undone)
                for name, amount in change.get("add", {}).items():
                    assert name == "number"
                    self.notes.note_counted(change["r"], Counted(action, amount))

    def _any(self, laptop: Laptop) -> Outcome | None:
        """Something done lately, by whomever, is taken back."""
        query = "SELECT unit FROM action WHERE applied = 1 AND refused = 0 AND part = 1 AND types <> '' ORDER BY lamport DESC, id LIMIT 12"
        units = [row[0] for row in laptop.rows(query)]
        return laptop.desk.take_back(self.chance.choice(units)) if units else None

    def _note_restored(self, action: str, change: Change, name: str, undone: set[str]) -> None:
        """A field that an undo gave back what it had. Whoever undoes something else decides nothing about a deletion."""
        record, value, over = change["r"], change["set"][name], list(over_of(change, name))
        if name == "deleted":
            over = [one for one in over if not self._deletes(one, record) or self._stands_for(one, record, undone)]
        weak = frozenset(change["weak"][name])
        if name == "number":
            self._note_uncounted(action, record, int(value or 0), frozenset(over), weak)
            return
        parents = {(one, record, name) for one in over}
        if name == "deleted" and value:
            parents |= {(one, record, field) for one in over for field in FIELDS}
            self.notes.removed |= {line for line, key in self.notes.lines.items() if key[1] == record and key[0] in over}
        if name == "notes":
            self.notes.removed |= set((change["was"][name] or "").splitlines()) - set((value or "").splitlines())
        elif name not in ("deleted", "status"):
            known = {typed.value for key, typed in self.notes.typed.items() if key[1:] == (record, name)}
            assert value is None or value in known, f"I3 an undo invented {value!r}"
        self.notes.typed[action, record, name] = Typed(value, frozenset(parents), "text" if name == "notes" else "register", weak)

    def _deletes(self, action: str, record: str) -> bool:
        typed = self.notes.typed.get((action, record, "deleted"))
        return typed is not None and bool(typed.value)

    def _stands_for(self, action: str, record: str, undone: set[str]) -> bool:
        """Whether what an action says of life and death is what these said, perhaps taken back and brought again."""
        weak = self.notes.typed[action, record, "deleted"].weak or frozenset()
        return action in undone or any(one in undone or self._stands_for(one, record, undone) for one in weak)

    def _note_uncounted(self, action: str, record: str, value: int, over: frozenset[str], weak: frozenset[str]) -> None:
        """A count that was taken back, or brought again."""
        undone = [one for one in self.notes.counts[record] if one.action in over and one.saw is not None]
        seen = {action for one in undone for action in one.saw or ()}
        standing = [one for one in undone if one.action not in seen]
        before = standing[0].value if len(standing) == 1 else None
        if len(over) == 1 and undone and undone[0].before is not None:
            assert value == undone[0].before, f"I6 an undo counts {value}, not {undone[0].before}"
        saw = self.notes.counted_in(record, over)
        self.notes.note_counted(record, Counted(action, value, saw, over, before, weak))
