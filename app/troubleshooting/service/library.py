"""The library: the district's checklists from files, the school's own from the desk, and where both stand for the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.paths import resource
from app.store.desk import Desk
from app.store.records import Value, key_id
from app.store.seen import Seen
from app.troubleshooting.records import OwnChecklist
from app.troubleshooting.rules.checklist import TRIAGE, Checklist
from app.troubleshooting.rules.differences import Difference, differences
from app.troubleshooting.rules.reading import as_json, read_json, read_toml
from app.troubleshooting.rules.searching import ChecklistIndex
from app.troubleshooting.rules.validation import problems


@dataclass(frozen=True, slots=True)
class Entry:
    """A checklist in the library. ``own``: the school wrote or changed it; ``district`` is the one that it stands for, if any."""

    checklist: Checklist
    own: bool = False
    district: Checklist | None = None
    based_version: int = 0

    @property
    def district_is_newer(self) -> bool:
        """Whether the district has changed its checklist since it was copied."""
        return self.own and self.district is not None and self.district.version > self.based_version


@dataclass(frozen=True)
class Shelf:
    """The library as it is at one moment; nothing in it changes. ``broken`` are files that could not be read, in sentences."""

    entries: Mapping[str, Entry]
    broken: tuple[UserError, ...]
    index: ChecklistIndex

    def get(self, key: str) -> Checklist | None:
        """The checklist to be used for a key."""
        entry = self.entries.get(key)
        return entry.checklist if entry is not None else None

    @property
    def triage(self) -> Checklist | None:
        """The one that comes before all others."""
        return self.get(TRIAGE)

    def listed(self) -> list[Entry]:
        """All but triage, by group and title; the groups in the order of their names, those without one last."""
        found = [entry for entry in self.entries.values() if not entry.checklist.is_triage]
        return sorted(found, key=lambda entry: (entry.checklist.group or "\uffff", entry.checklist.short.casefold()))


class Library:
    """Reads both kinds, keeps the school's own. The district's files are read once and again only when asked."""

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        self._desk = desk
        self._folder = folder or resource("checklists")
        self._district: tuple[dict[str, Checklist], tuple[UserError, ...]] | None = None

    def shelf(self) -> Shelf:
        """The library as it is now. The first time it reads files: not for the GUI thread."""
        district, broken = self.district()
        entries = {key: Entry(checklist) for key, checklist in district.items()}
        own, own_broken = self._own()
        for checklist, based_version in own:
            entries[checklist.key] = Entry(checklist, True, district.get(checklist.key), based_version)
        shelf = Shelf(entries, (*broken, *own_broken), ChecklistIndex(()))
        return replace(shelf, index=ChecklistIndex(entry.checklist for entry in shelf.listed()))

    def district(self) -> tuple[dict[str, Checklist], tuple[UserError, ...]]:
        """The district's checklists by key, and what could not be read."""
        if self._district is None:
            self._district = read_folder(self._folder)
        return self._district

    def save_own(self, checklist: Checklist, seen: Seen | None = None) -> Checklist:
        """Keep a checklist of the school's own, its version counted up; gives it as it is kept.

        Raises UserError with the first problem if it has one. A copy of the district's remembers what it was copied from.
        """
        found = problems(checklist, {*self.district()[0], *(own.key for own, _ in self._own()[0]), checklist.key})
        if found:
            raise UserError(found[0].words)
        kept = self._row(checklist.key)
        district = self.district()[0].get(checklist.key)
        version = (kept.version or 0) + 1 if kept is not None else (district.version + 1 if district is not None else 1)
        checklist = replace(checklist, version=version)
        values: dict[str, Value] = {"title": checklist.title, "key": checklist.key, "content": as_json(checklist), "version": version}
        if kept is None and district is not None:
            values |= self._based_on(district)
        title = checklist.title
        label = tr("Checklist “{title}” saved", title=title) if kept is not None else tr("Checklist “{title}” added", title=title)
        with self._desk.edit(label) as edit:
            if kept is not None:
                edit.change(OwnChecklist, kept.id, values, seen)
            else:
                edit.create(OwnChecklist, values, own_id(checklist.key))
        return checklist

    def delete_own(self, key: str) -> str:
        """Delete a checklist of the school's own; for a copy the district's stands again. Returns the label."""
        kept = self._row(key)
        if kept is None:
            raise UserError(tr("This checklist was deleted meanwhile."))
        label = tr("Checklist “{title}” deleted", title=kept.title)
        with self._desk.edit(label) as edit:
            edit.delete(OwnChecklist, [kept.id])
        return label

    def news_of_district(self, key: str) -> list[Difference]:
        """What the district has changed since its checklist was copied."""
        kept, district = self._row(key), self.district()[0].get(key)
        if kept is None or district is None:
            return []
        before = self._kept_blob(kept.based_content)
        return differences(before, district) if before is not None else []

    def compared(self, key: str) -> None:
        """The school has looked at the district's changes: they are not shown again until the next ones."""
        kept, district = self._row(key), self.district()[0].get(key)
        if kept is not None and district is not None:
            with self._desk.edit(tr("Changes of the district in “{title}” looked at", title=kept.title)) as edit:
                edit.change(OwnChecklist, kept.id, self._based_on(district))

    def seen(self, key: str) -> Seen:
        """What an editor that is opened now shows; give it back to :meth:`save_own`."""
        return self._desk.seen(OwnChecklist, own_id(key))

    def _based_on(self, district: Checklist) -> dict[str, Value]:
        content = self._desk.blobs.put(as_json(district).encode())
        return {"based_on": district.key, "based_version": district.version, "based_content": content}

    def _kept_blob(self, name: str | None) -> Checklist | None:
        data = self._desk.blobs.get(name) if name else None
        return read_json(data.decode()) if data is not None else None

    def _row(self, key: str) -> Any:
        statement = select(OwnChecklist.id, OwnChecklist.title, OwnChecklist.version, OwnChecklist.based_content)
        with self._desk.connection() as connection:
            return connection.execute(statement.where(OwnChecklist.id == own_id(key), OwnChecklist.deleted.is_(False))).one_or_none()

    def _own(self) -> tuple[list[tuple[Checklist, int]], list[UserError]]:
        statement = select(OwnChecklist.title, OwnChecklist.content, OwnChecklist.based_version).where(OwnChecklist.deleted.is_(False))
        with self._desk.connection() as connection:
            rows = connection.execute(statement.order_by(OwnChecklist.title)).all()
        found: list[tuple[Checklist, int]] = []
        broken: list[UserError] = []
        for title, content, based_version in rows:
            try:
                found.append((read_json(content or "", title or ""), based_version or 0))
            except UserError as error:
                broken.append(error)
        return found, broken


def own_id(key: str) -> str:
    """The id of the record of a checklist of the school's own."""
    return key_id("own_checklist", key)


def read_folder(folder: Path) -> tuple[dict[str, Checklist], tuple[UserError, ...]]:
    """The checklists in the files of a folder by key, in the order of their names, and what could not be read."""
    found: dict[str, Checklist] = {}
    broken: list[UserError] = []
    for path in _files(folder):
        try:
            checklist = read_toml(path.read_text(encoding="utf-8"), path.name)
        except UserError as error:
            broken.append(error)
        except (OSError, UnicodeDecodeError) as error:
            broken.append(UserError(tr("“{name}” could not be read: {reason}.", name=path.name, reason=error), tr("Copy the file again.")))
        else:
            found[checklist.key] = checklist
    return found, tuple(broken)


def _files(folder: Path) -> Iterable[Path]:
    return sorted(folder.glob("*.toml")) if folder.is_dir() else ()
