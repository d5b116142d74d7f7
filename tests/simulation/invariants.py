"""What must hold when all is quiet, judged by the notes of what people did and saw.

I1 all desks show the same and nothing waits · I2 every value typed is shown, replaced by somebody who saw it, or stands
beside in an open edit · I3 nothing is invented · I4 nothing asks for a decision that somebody has made · I6 counters
are what people counted and added · I7 a group is whole or not there · I9 the same refusals everywhere, without effect.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Any

from app.store.merge import Head, Shown, device_of, number_of
from tests.simulation.laptop import Form, Laptop, group_counts
from tests.simulation.notes import Counted, Key, Notes, Typed
from tests.simulation.taking_back import FIELDS


def check_groups(laptop: Laptop) -> None:
    """I7: of no group only a part is applied."""
    for unit, parts, whole in group_counts(laptop):
        assert parts == whole, f"I7 {parts} of {whole} parts of {unit} are applied on {laptop}"


def picture(laptop: Laptop, forms: Mapping[str, Form]) -> dict[str, Any]:
    """All that a desk shows, in a form that is the same on all desks."""
    shown: dict[str, Any] = {
        record: {
            name: (
                shown.value,
                sorted((head.action, head.value, head.over, head.weak or (), head.base or "", head.delta) for head in heads),
            )
            for name, (shown, heads) in form.fields.items()
        }
        for record, form in forms.items()
    }
    places = laptop.rows("SELECT id, name, deleted FROM place ORDER BY id")
    members = sorted((one.device, one.person, one.role, one.inviter, one.covering, one.removed) for one in laptop.desk.space.members())
    return {**shown, "places": places, "members": members, "epoch": laptop.desk.space.epoch}


def check_alike(laptops: Sequence[Laptop], lost: Set[str]) -> dict[str, Form]:
    """I1 and I9: all desks know the same, show the same and refuse the same; nothing waits for what is not lost.

    Gives what all of them show.
    """
    first = laptops[0]
    query = "SELECT id, applied, refused FROM action ORDER BY id"
    everything = first.forms()
    known, shown = first.rows(query), picture(first, everything)
    for laptop in laptops:
        rows = laptop.rows(query)
        waiting = {action for action, applied, _ in rows if not applied and not laptop.is_cut(action)} - lost
        assert not waiting, f"I1 {sorted(waiting)[:3]} wait for ever on {laptop}"
        assert rows == known, f"I9 {first} and {laptop} differ in actions or refusals: {_differ(rows, known)}"
        forms = everything if laptop is first else laptop.forms()
        other = picture(laptop, forms)
        assert other == shown, f"I1 {first} and {laptop} differ: {_differ(shown.items(), other.items())}"
        edits = {(record, name) for kind, record, name in laptop.rows("SELECT type, id, field FROM open_edit") if kind == "gadget"}
        here = {(record, name) for record, form in forms.items() for name, (seen, _) in form.fields.items() if seen.others}
        assert edits == here, f"I1 open edits on {laptop} are not what stands in the tables: {_differ(edits, here)}"
    return everything


def check_tables(laptop: Laptop) -> None:
    """I1: the tables of a desk are what its log says when it is folded again."""
    report = laptop.desk.check()
    assert report.clean, f"I1 {laptop}: {report.problems}"


def _differ(one: Any, other: Any) -> list[Any]:
    """A few things that are in one and not in the other."""
    return [each for each in one if each not in other][:2] + [each for each in other if each not in one][:2]


class Oracle:
    """Judges what one desk shows (all show the same) by what people typed."""

    def __init__(self, notes: Notes, laptop: Laptop, forms: Mapping[str, Form], stats: "Counter[str]") -> None:
        self.notes = notes
        self.laptop = laptop
        self.stats = stats
        self.forms = forms
        rows = laptop.rows("SELECT id, applied, refused FROM action")
        self.refused = {action for action, _, refused in rows if refused}
        self.out = self.refused | (notes.authored - {action for action, applied, refused in rows if applied and not refused})
        """Refused, destroyed, or a part of a group that was destroyed."""
        self.kept: set[Key] = set()

    def judge(self) -> None:
        """All of it. Raises AssertionError."""
        for record, form in self.forms.items():
            for name, (shown, heads) in form.fields.items():
                acted = {head.action for head in heads} & self.out
                assert not acted, f"I9 {acted} were refused or lost but have an effect on {record}.{name}"
                if name == "number":
                    self._judge_counter(record, shown)
                elif name in FIELDS or name == "deleted":
                    self._judge_field(form, name, shown, heads)
        self._judge_losses()
        self._judge_lines()
        self._judge_imports()
        places = dict(self.laptop.rows("SELECT id, name FROM place WHERE deleted = 0"))
        for action, (record, name) in self.notes.places.items():
            assert action in self.out or places.get(record) == name, f"I2 the place {name} of {action} is gone"
        self.stats["values typed"] += len(self.notes.typed)

    def _judge_field(self, form: Form, name: str, shown: Shown, heads: list[Head]) -> None:
        """I3 and I4 of a field; what is seen in it is kept."""
        record = form.record
        for head in heads:
            typed = self.notes.typed.get((head.action, record, name))
            assert typed is not None, f"I3 {head.action} never gave {record}.{name} a value"
            assert typed.value == head.value, f"I3 {record}.{name} is {head.value!r}, typed was {typed.value!r}"
        self.stats["open edits"] += bool(shown.others)
        tops = [head for head in heads if head in shown.others or (head in shown.visible and head.value == shown.value)]
        if name == "notes" and not shown.others:
            tops = [head for head in heads if head.weak is None] or heads
        if name == "deleted" or not form.deleted:
            self.kept |= {(head.action, record, name) for head in tops}
            hidden = [head for head in heads if head not in tops and head.weak is not None]
            silent = {head.action for head in hidden if any(self._gives_way(head, top, record, name) for top in tops)}
            self.kept |= {(action, record, field) for action in silent for field in (FIELDS if name == "deleted" else ()) + (name,)}
        for one in shown.others if name != "deleted" else ():
            for other in tops:
                if one.value != other.value:
                    keys = (one.action, record, name), (other.action, record, name)
                    ordered = keys[0] in self.notes.above([keys[1]], self.out) or keys[1] in self.notes.above([keys[0]], self.out)
                    assert not ordered, f"I4 somebody has decided between {keys[0]} and {keys[1]}"

    def _gives_way(self, weak: Head, other: Head, record: str, name: str) -> bool:
        """Whether an undo may silently give way to a value: its author had seen what was undone, or all that is restored."""
        undo, rival = self.notes.typed[weak.action, record, name], self.notes.typed[other.action, record, name]
        seen = {key[0] for key in rival.parents}
        restored = undo.weak or frozenset()
        return bool(seen & ({key[0] for key in undo.parents} - restored)) or seen >= restored

    def _judge_losses(self) -> None:
        """I2: no value has vanished."""
        deleted = {record for record, form in self.forms.items() if form.deleted}
        kept = self.kept | self.notes.above(self.kept, self.out)
        kept |= {key for key in self.notes.above(self.kept, frozenset()) if key[1] in deleted}
        emptied = {
            parent for key, typed in self.notes.typed.items() if typed.value is None and key[0] not in self.out for parent in typed.parents
        }
        gone = [
            (key, typed.value)
            for key, typed in self.notes.typed.items()
            if key not in kept and key[0] not in self.out and key not in emptied and _counts(key, typed)
        ]
        assert not gone, f"I2 silently lost: {gone[:3]}, {len(gone)} of {len(self.notes.typed)}"

    def _judge_lines(self) -> None:
        """I2 and I3 of texts: each line is there unless somebody took it away who saw it, and nobody else's is."""
        texts = {}
        for record, form in self.forms.items():
            found = form.fields.get("notes")
            values = [found[0].value, *(head.value for head in found[0].others)] if found else []
            texts[record] = {line for value in values for line in str(value or "").splitlines()}
            strange = [line for line in texts[record] if self.notes.lines.get(line, ("", "", ""))[1] != record]
            assert not strange, f"I3 nobody typed {strange[:3]} into {record}"
        for line, (action, record, _) in self.notes.lines.items():
            if action in self.out or line in self.notes.removed:
                continue
            assert not self.forms[record].deleted, f"I2 the line {line} vanished with {record}"
            assert line in texts[record], f"I2 lost the line {line} of {action} in {record}"

    def _judge_imports(self) -> None:
        """I7 in the tables: all records of an import are there, unless it was refused or destroyed."""
        for action, records in self.notes.imports.items():
            there = sum(record in self.forms for record in records)
            assert action in self.out or there == len(records), f"I7 {there} of {len(records)} records of the import {action}"

    def _judge_counter(self, record: str, shown: Shown) -> None:
        """I6: the best count and all that was added since, from what people did and saw."""
        acts = self.notes.counts.get(record, [])
        living = [one for one in acts if one.action not in self.out]
        destroyed = self.notes.lost & self.out & {one.action for one in acts}
        if any((one.saw or frozenset()) & destroyed for one in living):
            return
        seen = {action for one in living for action in one.saw or ()}
        standing = [one for one in living if one.action not in seen]
        counts = [one for one in standing if one.saw is not None]
        strong = [one for one in counts if not any(_count_gives_way(one, other) for other in counts)]
        best = max(strong, key=lambda one: self._rank(one.action), default=None)
        wanted = (best.value if best else 0) + sum(one.value for one in standing if one.saw is None)
        assert (shown.value or 0) == wanted, f"I6 {record} shows {shown.value}, counted and added are {wanted}"
        self.stats["counters"] += 1

    def _rank(self, action: str) -> tuple[int, str, int, str]:
        (lamport,) = self.laptop.rows("SELECT lamport FROM action WHERE id = ?", action)[0]
        return lamport, device_of(action), number_of(action), action


def _counts(key: Key, typed: Typed) -> bool:
    """Whether a value must not vanish: what was emptied, that a record lives, and texts (judged by lines) may."""
    return typed.kind == "register" and typed.value is not None and not (key[2] == "deleted" and typed.value is False)


def _count_gives_way(one: Counted, other: Counted) -> bool:
    """Whether a count that was taken back gives way to another."""
    if one.weak is None or other.weak is not None:
        return False
    return bool(other.over & (one.over - one.weak)) or other.over >= one.weak
