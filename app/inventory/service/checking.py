"""What a device may become: checked before anything is written, so that a refusal changes nothing."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from app.errors import UserError
from app.inventory.records import Device
from app.inventory.rules.life import why_not_to
from app.inventory.rules.matching import code_key
from app.inventory.service.fields import FieldBook
from app.inventory.service.lists import Lists
from app.inventory.service.reading import Row, rows
from app.language import marked, tr
from app.store.desk import Desk
from app.store.records import Value

Values = Mapping[str, Value]
CODES = ("tag", "serial")
WITHOUT_CODE = marked("A device needs a tag or a serial number.")


class DeviceChecks:
    """Finds what is wrong with new values of devices."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists

    def problems(self, book: FieldBook, values: Values, id: str | None) -> dict[str, str]:
        """What is wrong, by field; ``id`` is the device that is edited, None for a new one."""
        found = _wrong_values(book, values)
        before = self._before(id)
        after = {**before, **values}
        if not after.get("tag") and not after.get("serial"):
            found["tag"] = tr(WITHOUT_CODE)
        if id is not None:
            why = why_not_to(self._lists.choices("status"), _text(before.get("status")), _text(after.get("status")))
            if why:
                found["status"] = why
        for code in CODES:
            if values.get(code) and code not in found and values[code] != before.get(code):
                other = self._others({id or ""}).get((code, code_key(str(values[code]))))
                if other is not None:
                    found[code] = _taken(book.field(code).title, str(values[code]))
        return found

    def refuse(self, problems: Mapping[str, str]) -> None:
        """Raise UserError with the first of the problems, if there is one."""
        for problem in problems.values():
            raise UserError(problem)

    def refuse_changes(self, book: FieldBook, changed: Mapping[str, Values], before: Mapping[str, Values]) -> None:
        """Raise UserError unless every device may get its new values."""
        known: set[tuple[str, Value]] = set()
        for values in changed.values():
            fresh = {name: value for name, value in values.items() if (name, value) not in known}
            self.refuse(_wrong_values(book, fresh))
            known |= set(fresh.items())
        tags = {id: _text(row["tag"]) for id, row in before.items()}
        self.refuse_closed({id: _text(before[id]["status"]) for id in changed}, tags)
        self._refuse_status(changed, before)
        self._refuse_codes(book, changed, before)

    def refuse_closed(self, statuses: Mapping[str, str | None], tags: Mapping[str, str | None]) -> None:
        """Raise UserError when one of the devices is closed to edits."""
        closed = {choice.name for choice in self._lists.choices("status") if choice.closed}
        shut = [id for id, status in statuses.items() if status in closed]
        if shut:
            first = tags.get(shut[0]) or tr("A device")
            status, more = str(statuses[shut[0]]).lower(), len(shut) - 1
            if more:
                raise UserError(
                    tr(
                        "{first} (and {number:,} more of these) is {statuses}: its record is closed.",
                        first=first,
                        number=more,
                        statuses=status,
                    )
                )
            raise UserError(tr("{first} is {statuses}: its record is closed.", first=first, statuses=status))

    def _refuse_status(self, changed: Mapping[str, Values], before: Mapping[str, Values]) -> None:
        statuses = self._lists.choices("status")
        for id, values in changed.items():
            if "status" in values:
                why = why_not_to(statuses, _text(before[id]["status"]), _text(values["status"]))
                if why:
                    raise UserError(f"{before[id]['tag'] or before[id]['serial']}: {why}")

    def _refuse_codes(self, book: FieldBook, changed: Mapping[str, Values], before: Mapping[str, Values]) -> None:
        touched = {id: {**before[id], **values} for id, values in changed.items() if not values.keys().isdisjoint(CODES)}
        if not touched:
            return
        others = self._others(touched.keys())
        for id, after in touched.items():
            if not after["tag"] and not after["serial"]:
                raise UserError(f"{before[id]['tag'] or before[id]['serial']}: {tr(WITHOUT_CODE)}")
            for code in CODES:
                value = changed[id].get(code)
                if value is None:
                    continue
                if others.setdefault((code, code_key(str(value))), id) != id:
                    raise UserError(_taken(book.field(code).title, str(value)))

    def _others(self, ids: Collection[str]) -> dict[tuple[str, str], str]:
        """(field, key) → id of every tag and serial of the devices that are not among ``ids``."""
        with self._desk.connection() as connection:
            found = rows(connection, select(Device.id, Device.tag, Device.serial).where(Device.deleted.is_(False)))
        taken: dict[tuple[str, str], str] = {}
        for id, *codes in found:
            if id not in ids:
                taken |= {(code, code_key(text)): id for code, text in zip(CODES, codes, strict=True) if text}
        return taken

    def _before(self, id: str | None) -> dict[str, Value]:
        if id is None:
            return {}
        with self._desk.connection() as connection:
            found: list[Row] = rows(connection, select(Device.tag, Device.serial, Device.status).where(Device.id == id))
        return dict(zip(("tag", "serial", "status"), found[0], strict=True)) if found else {}


def _wrong_values(book: FieldBook, values: Values) -> dict[str, str]:
    problems = ((name, book.problem(book.field(name), value)) for name, value in values.items())
    return {name: problem for name, problem in problems if problem}


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _taken(title: str, value: str) -> str:
    return tr("{title} “{value}” belongs to another device already.", title=title, value=value)
