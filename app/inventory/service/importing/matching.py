"""Which device a line means."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.exchange.parts import distinct, each
from app.inventory.rules.matching import code_keys, repeated
from app.inventory.service.importing.index import Codes, DeviceIndex
from app.inventory.service.importing.options import LEAVE_OUT, MAKE_NEW, ImportOptions
from app.inventory.service.importing.table import Table

Reason = tuple[str, ...]


@dataclass
class Matches:
    """By line (0 = first row): the device it means or None; ``refused`` and ``repeats`` (line → same line before) say why not.

    ``conflicts`` are the devices that a line could mean; ``keep`` the codes of a line that are not taken over;
    ``words`` what these devices are called.
    """

    devices: list[str | None]
    refused: dict[int, Reason] = field(default_factory=dict)
    repeats: dict[int, int] = field(default_factory=dict)
    conflicts: dict[int, tuple[str, ...]] = field(default_factory=dict)
    keep: dict[int, tuple[str, ...]] = field(default_factory=dict)
    remarks: dict[int, list[Reason]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


class Matcher:
    """Finds the devices of all lines of a table."""

    def __init__(self, table: Table, index: DeviceIndex, options: ImportOptions) -> None:
        self._table = table
        self._index = index
        self._options = options
        self._lines = len(table.sheet.rows)
        self._tags, self._serials = (self._keys(name) for name in ("tag", "serial"))

    def match(self) -> Matches:
        """The device of every line, with what stands against it."""
        by_tag = self._found("tag", self._tags, self._index.tags)
        by_serial = self._found("serial", self._serials, self._index.serials)
        matches = Matches([tag or serial for tag, serial in zip(by_tag, by_serial, strict=True)])
        if not all(self._tags) and not all(self._serials):
            for line in [at for at, (tag, serial) in enumerate(zip(self._tags, self._serials, strict=True)) if not tag and not serial]:
                matches.refused[line] = ("no code",)
        if any(matches.devices):
            self._find_conflicts(matches, by_tag, by_serial)
        self._find_shared(matches, by_tag, by_serial)
        self._decide(matches, by_tag, by_serial)
        self._find_repeats(matches)
        return matches

    def _keys(self, name: str) -> list[str | None]:
        column = self._table.columns.get(name)
        if column is None:
            return [None] * self._lines
        if column.keys is not None:
            return [*column.keys]
        present = [value for value in column.values if isinstance(value, str) and value]
        keys = code_keys(present)
        if len(keys) == self._lines:
            return [*keys]
        following = iter(keys)
        return [next(following) if value else None for value in column.values]

    def _found(self, name: str, keys: list[str | None], codes: Codes) -> list[str | None]:
        """The device of each key; a number whose leading zeros a spreadsheet ate finds its device when there is but one."""
        if not codes.devices:
            return [None] * self._lines
        found = each(codes.devices.get, keys)  # type: ignore[arg-type]
        loose = codes.loose
        if not loose:
            return found
        taken = set(keys)
        for line, (key, id) in enumerate(zip(keys, found, strict=True)):
            full = loose.get(key) if key and id is None else None
            if full is not None and full not in taken:
                found[line], keys[line] = codes.devices[full], full
                self._table.columns[name].values[line] = None
        return found

    def _find_conflicts(self, matches: Matches, by_tag: Sequence[str | None], by_serial: Sequence[str | None]) -> None:
        both = [at for at, (tag, serial) in enumerate(zip(by_tag, by_serial, strict=True)) if tag != serial and (tag or serial)]
        for line in both:
            tag, serial = by_tag[line], by_serial[line]
            if tag and serial:
                self._conflict(matches, line, (tag, serial), "two devices")
            elif self._options.match == "tag" and serial:
                self._conflict(matches, line, (serial,), "serial elsewhere")
            elif self._options.match == "serial" and tag:
                self._conflict(matches, line, (tag,), "tag elsewhere")

    def _find_shared(self, matches: Matches, by_tag: Sequence[str | None], by_serial: Sequence[str | None]) -> None:
        """Lines whose code several devices have: the other code tells which, or it cannot be told."""
        for keys, codes, others, name in (
            (self._tags, self._index.tags, by_serial, "shared tag"),
            (self._serials, self._index.serials, by_tag, "shared serial"),
        ):
            if not codes.shared:
                continue
            for line in [at for at, key in enumerate(keys) if key in codes.shared]:
                candidates, other = codes.shared[keys[line] or ""], others[line]
                matches.conflicts.pop(line, None)
                matches.refused.pop(line, None)
                if other in candidates:
                    matches.devices[line] = other
                else:
                    self._conflict(matches, line, tuple(dict.fromkeys([*candidates, *([other] if other else [])])), name)

    def _conflict(self, matches: Matches, line: int, candidates: tuple[str, ...], why: str) -> None:
        matches.conflicts[line] = candidates
        matches.refused[line] = (why, *candidates)

    def _decide(self, matches: Matches, by_tag: Sequence[str | None], by_serial: Sequence[str | None]) -> None:
        """What a person decided: the device that is meant, which does not take over the other's code; a new one, with the codes
        that its line says; or to leave the line out.
        """
        if not self._options.decisions:
            return
        lines = {number: line for line, number in enumerate(self._table.sheet.lines)}
        for number, decision in self._options.decisions.items():
            line = lines.get(number)
            if line is None:
                continue
            if decision == LEAVE_OUT:
                matches.refused[line] = ("left out",)
                matches.conflicts.pop(line, None)
            elif decision == MAKE_NEW and line in matches.conflicts:
                matches.devices[line] = None
                matches.remarks.setdefault(line, []).append(("made new", *matches.conflicts.pop(line)))
                del matches.refused[line]
            elif decision in matches.conflicts.get(line, ()):
                matches.devices[line] = decision
                del matches.refused[line], matches.conflicts[line]
                owners = (("tag", by_tag[line]), ("serial", by_serial[line]))
                matches.keep[line] = tuple(name for name, owner in owners if owner not in (None, decision))

    def _find_repeats(self, matches: Matches) -> None:
        """Lines that stand for one device twice: equal ones count once, of others the person says which is right."""
        for name, keys in (("tag", self._tags), ("serial", self._serials), ("device", matches.devices)):
            if not any(keys) or len(distinct([*keys, None])) == len(keys) - keys.count(None) + 1:
                continue
            alive = {line: key for line, key in enumerate(keys) if key and line not in matches.refused and line not in matches.repeats}
            for lines in repeated(alive).values():
                self._settle(matches, name, lines)

    def _settle(self, matches: Matches, name: str, lines: list[int]) -> None:
        rows, numbers = self._table.sheet.rows, self._table.sheet.lines
        different = [lines[0], *(line for line in lines[1:] if rows[line] != rows[lines[0]])]
        matches.repeats |= {line: lines[0] for line in lines[1:] if rows[line] == rows[lines[0]]}
        if len(different) == 1:
            return
        if self._options.on_repeat == "refuse":
            for line in different:
                others = (str(numbers[other]) for other in different if other != line)
                matches.refused[line] = (f"repeated {name}", *others)
            return
        kept = different[0] if self._options.on_repeat == "first" else different[-1]
        for line in different:
            if line != kept:
                matches.refused[line] = (f"passed over {name}", str(numbers[kept]))
