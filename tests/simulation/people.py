"""What people do at their desks, noted down as they see it."""

from collections.abc import Callable
from typing import Any

from app.errors import UserError
from app.store.editing import Edit
from app.store.records import key_id
from tests.simulation.laptop import Form, Laptop
from tests.simulation.notes import Counted, Key, Typed
from tests.simulation.taking_back import REGISTERS, TakingBack
from tests.store.sample_records import Place

Wanted = dict[str, tuple[Any, set[Key]]]
"""Of each field: what is to stand there, and the values that its author sees."""


class People(TakingBack):
    """Everybody who works in a schedule."""

    def work(self, laptop: Laptop) -> None:
        """Open a form, or save the one that is open, or do something at once."""
        chance = self.chance
        if chance.random() < 0.06 or (chance.random() < 0.5 and self.roles.get(laptop.number) == "partner"):
            self.note_place(laptop)
            return
        records = laptop.lately()
        if laptop.form is not None and chance.random() < 0.8:
            form, laptop.form = laptop.form, None
            self.do(laptop, form, late=True)
            return
        luck = chance.random()
        if not records or luck < 0.16:
            self.create(laptop)
        elif luck < 0.22:
            self.bring_in(laptop)
        else:
            form = laptop.open_form(chance.choice(records))
            if chance.random() < 0.45:
                laptop.form = form
            else:
                self.do(laptop, form, late=False)

    def do(self, laptop: Laptop, form: Form, *, late: bool) -> None:
        """Something with one record as it stands on a form; ``late``: the form was opened some time ago."""
        luck = self.chance.random()
        contended = [name for name, (shown, _) in sorted(form.fields.items()) if shown.others and laptop.knows(name)]
        if contended and luck < 0.45:
            self.settle(laptop, form, self.chance.choice(contended))
        elif form.deleted:
            return
        elif luck < 0.55 and not late:
            self.delete(laptop, form)
        elif luck < 0.65:
            self.count(laptop, form, self.chance.choice((7, 7, 7, self.chance.randrange(10))))
        elif luck < 0.7 and not late:
            self.add(laptop, form)
        else:
            self.change(laptop, form, seen=late or self.chance.random() < 0.5)

    # ---- what one action is
    def write(self, laptop: Laptop, what: str, make: Callable[[Edit], Any], **how: Any) -> list[str]:
        """One thing done; gives its actions, none if nothing was different or it may not be."""
        try:
            with laptop.desk.edit(what, **how) as edit:
                make(edit)
        except UserError as error:
            self.stats[f"refused at the desk: {type(error).__name__}"] += 1
            return []
        if edit.outcome is None:
            return []
        self.stats["edits"] += 1
        return self.actions_of(laptop, edit.outcome.action)

    def note(self, laptop: Laptop, action: str, record: str, wanted: Wanted) -> None:
        """Remember what was typed; all of it that is new must be in the action."""
        (change,) = [one for one in laptop.body(action)["ch"] if one["r"] == record]
        for name, (value, parents) in wanted.items():
            written = name in change["set"]
            assert not written or change["set"][name] == value, f"I3 {value!r} was typed, {change['set'][name]!r} written"
            if written:
                self.notes.typed[action, record, name] = Typed(value, frozenset(parents), "text" if name == "notes" else "register")
        unexpected = change["set"].keys() - wanted.keys() - {"status", "number"}
        assert not unexpected, f"I3 nobody typed {unexpected}"

    # ---- things to do
    def create(self, laptop: Laptop) -> None:
        """A new record, sometimes under the id of a key, so that another desk may make it too."""
        key = self.chance.random() < 0.4
        record = key_id("gadget", f"key {self.chance.randrange(4)}") if key else None
        form = laptop.open_form(record) if record else Form("", laptop.desk.seen(laptop.gadget, ""))
        values: dict[str, Any] = {"tag": self.notes.token(laptop.number)}
        line = self.notes.token(laptop.number)
        if self.chance.random() < 0.5 and not form.fields:
            values |= {"number": self.chance.randrange(9), "notes": line + "\n"}
        made: list[str] = []
        actions = self.write(laptop, "Added", lambda edit: made.append(edit.create(laptop.gadget, values, record)))
        if not actions:
            return
        wanted: Wanted = {name: (value, form.shown(name)) for name, value in values.items() if name != "number"}
        self.note(laptop, actions[0], made[0], {**wanted, "deleted": (False, form.all("deleted"))})
        if "number" in values:
            self.notes.note_counted(made[0], Counted(actions[0], values["number"], frozenset()))
        if "notes" in values:
            self.notes.lines[line] = (actions[0], made[0], "notes")

    def bring_in(self, laptop: Laptop) -> None:
        """An import of more records than one action takes: all of them, or none."""
        values = [{"tag": self.notes.token(laptop.number)} for _ in range(self.chance.randint(4, 10))]
        made: list[str] = []
        actions = self.write(laptop, "Imported", lambda edit: made.extend(edit.create_many(laptop.gadget, values)))
        if not actions:
            return
        self.notes.imports[actions[0]] = made
        self.stats["imports"] += 1
        owner = {change["r"]: action for action in actions for change in laptop.body(action)["ch"]}
        for record, value in zip(made, values, strict=True):
            self.note(laptop, owner[record], record, {"tag": (value["tag"], set()), "deleted": (False, set())})

    def change(self, laptop: Laptop, form: Form, *, seen: bool) -> None:
        """New values in one or two fields."""
        wanted: Wanted = {}
        lines: list[str] = []
        taken: set[str] = set()
        for name in self.chance.sample([name for name in (*REGISTERS, "notes") if laptop.knows(name)], self.chance.randint(1, 2)):
            if name == "notes":
                text, line, gone = self._new_text(laptop, form)
                wanted[name] = (text, form.shown(name))
                lines.append(line)
                taken |= gone
            else:
                empty = self.chance.random() < 0.08 and form.value(name) is not None
                wanted[name] = (None if empty else self.notes.token(laptop.number), form.shown(name))
        values = {name: value for name, (value, _) in wanted.items()}
        amount = self.chance.randint(-3, 4) if self.chance.random() < 0.2 else 0

        def make(edit: Edit) -> None:
            edit.change(laptop.gadget, form.record, values, form.seen if seen else None)
            if amount:
                edit.add(laptop.gadget, form.record, "number", amount)

        actions = self.write(laptop, "Changed", make, background=self.chance.random() < 0.1)
        if not actions:
            return
        self.note(laptop, actions[0], form.record, {**wanted, "deleted": (False, _alive(form))})
        self.notes.removed |= taken
        self.notes.lines |= dict.fromkeys(lines, (actions[0], form.record, "notes"))
        if amount:
            self.notes.note_counted(form.record, Counted(actions[0], amount))

    def _new_text(self, laptop: Laptop, form: Form) -> tuple[str, str, set[str]]:
        """The text on the form with a line more and perhaps one less: the text, the new line, the lines taken away."""
        lines = (form.value("notes") or "").splitlines(keepends=True)
        gone = {lines.pop(self.chance.randrange(len(lines))).strip()} if lines and self.chance.random() < 0.25 else set()
        line = self.notes.token(laptop.number)
        lines.insert(self.chance.randint(0, len(lines)), line + "\n")
        return "".join(lines), line, gone

    def add(self, laptop: Laptop, form: Form) -> None:
        """Some more, or some less."""
        amount = self.chance.choice((-2, -1, 1, 5))
        actions = self.write(laptop, "Taken", lambda edit: edit.add(laptop.gadget, form.record, "number", amount))
        if actions:
            self.note(laptop, actions[0], form.record, {"deleted": (False, _alive(form))})
            self.notes.note_counted(form.record, Counted(actions[0], amount))

    def count(self, laptop: Laptop, form: Form, found: int) -> None:
        """Somebody counts what is there."""
        actions = self.write(laptop, "Counted", lambda edit: edit.recount(laptop.gadget, form.record, "number", found, form.seen))
        if not actions:
            return
        over = frozenset(key[0] for key in form.all("number"))
        saw, before = self.notes.counted_in(form.record, over), int(form.value("number") or 0)
        self.note(laptop, actions[0], form.record, {"deleted": (False, _alive(form))})
        self.notes.note_counted(form.record, Counted(actions[0], found, saw, over, before))
        self.stats["counts"] += 1

    def delete(self, laptop: Laptop, form: Form) -> None:
        """Delete a record; who does it sees all that stands on it."""
        actions = self.write(laptop, "Deleted", lambda edit: edit.delete(laptop.gadget, [form.record]))
        if actions:
            self.note(laptop, actions[0], form.record, {"deleted": (True, form.everything())})
            self.notes.removed |= _lines(form)
            self.stats["deletions of records"] += 1

    def settle(self, laptop: Laptop, form: Form, name: str) -> None:
        """Decide an open edit: one of the values, or another."""
        shown, heads = form.fields[name]
        value = self.chance.choice([head.value for head in heads])
        if name in REGISTERS and self.chance.random() < 0.2:
            value = self.notes.token(laptop.number)
        actions = self.write(laptop, "Decided", lambda edit: edit.settle(laptop.gadget, form.record, {name: value}, form.seen))
        if not actions:
            return
        self.stats["settled"] += 1
        deletes = name == "deleted" and bool(value)
        wanted: Wanted = {"deleted": (deletes, form.everything() if deletes else form.all(name) if name == "deleted" else _alive(form))}
        if name == "number":
            over = frozenset(key[0] for key in form.all(name))
            saw = self.notes.counted_in(form.record, over)
            self.notes.note_counted(form.record, Counted(actions[0], int(value or 0), saw, over, int(shown.value or 0)))
        elif name != "deleted":
            wanted[name] = (value, form.all(name))
        self.note(laptop, actions[0], form.record, wanted)
        if name == "notes":
            self.notes.removed |= _lines(form) - set(str(value or "").splitlines())
        elif deletes:
            self.notes.removed |= _lines(form)

    def note_place(self, laptop: Laptop) -> None:
        """A place: what a partner may write too."""
        if laptop.older:
            return
        name = self.notes.token(laptop.number)
        made: list[str] = []
        actions = self.write(laptop, "Place added", lambda edit: made.append(edit.create(Place, {"name": name})))
        if actions:
            self.notes.places[actions[0]] = (made[0], name)


def _alive(form: Form) -> set[Key]:
    """What says on a form that the record is not deleted."""
    found = form.fields.get("deleted")
    return {(head.action, form.record, "deleted") for head in found[1] if not head.value} if found else set()


def _lines(form: Form) -> set[str]:
    """All lines of all texts on a form."""
    found = form.fields.get("notes")
    return {line for head in found[1] for line in str(head.value or "").splitlines()} if found else set()
