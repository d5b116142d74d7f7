"""An export of everything, brought back into a new desk: afterwards nothing is different."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.language import marked, tr
from app.late import late
from app.shell.open_files import CONTENTS, EXACT, HISTORY, KEPT, SETTINGS, exact_records

if TYPE_CHECKING:
    from app.store import action, blobs, desk, records
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record
else:
    action = late("app.store.action")
    blobs = late("app.store.blobs")
    desk = late("app.store.desk")
    records = late("app.store.records")

_BROUGHT = marked("Brought in from an export")
_WHOLE = marked("Choose the whole folder as it was exported, or export it once more.")


class BadExport(UserError):
    """The folder is no export, or is not as it was written."""


@dataclass(frozen=True)
class Export:
    """A folder that was looked at: whose desk it is, and whether its history comes along.

    The history of a desk that shared cannot be gone on with by a new one: its records come, as one step.
    """

    folder: Path
    person: str
    school: str
    paper: str
    with_history: bool


def look(folder: Path, progress: Progress) -> Export:
    """Whether ``folder`` is a whole export. Raises BadExport; nothing is written."""
    if not (folder / EXACT).is_dir() or not (folder / SETTINGS).is_file():
        raise BadExport(
            tr("{name} is no export of Liaison Desk.", name=folder.name), tr("Choose the folder with README.txt and history.jsonl in it.")
        )
    settings = _settings(folder)
    shared = False
    for number, line in enumerate(_lines(folder / HISTORY) if (folder / HISTORY).exists() else ()):
        if number % 500 == 0:
            progress(number, 0, tr("Reading the history"))
        try:
            shared = "control" in action.decode(line).body or shared
        except UserError as error:
            raise BadExport(
                tr("Line {number} of {history} is not as it was written.", number=number + 1, history=HISTORY), tr(_WHOLE)
            ) from error
    person, school, paper = (str(settings.get(name, "")) for name in ("person.name", "school.name", "school.paper"))
    return Export(folder, person, school, paper, with_history=not shared and (folder / HISTORY).exists())


def bring_in(export: Export, folder: Path, key: bytes, types: Sequence[type[Record]], progress: Progress) -> None:
    """Write an export into the new desk in ``folder``. Raises BadExport when what comes out is not what it says."""
    opened = desk.Desk.open(folder, key, types, who=export.person or None)
    try:
        if export.with_history:
            progress(0, 0, tr("Bringing in the history"))
            opened.incoming.receive(list(_lines(export.folder / HISTORY)))
        else:
            _bring_records(opened, export, types, progress)
        _bring_contents(opened, export, progress)
        for name, value in _settings(export.folder).items():
            if name.startswith(KEPT):
                opened.settings.put(name, value)
        _compare(opened, export, types)
    finally:
        opened.close()


def _bring_records(opened: Desk, export: Export, types: Sequence[type[Record]], progress: Progress) -> None:
    with opened.edit(tr(_BROUGHT), progress=progress) as edit:
        for kind in types:
            described = records.record_type(kind)
            empty = {name: None for name, field in described.fields.items() if field.default is not None}
            for record in _exact(export, described.name):
                id = str(record.pop("id"))
                try:
                    edit.create(kind, record, id)
                    edit.change(kind, id, {name: None for name in empty if name not in record})
                except (KeyError, TypeError) as error:
                    raise BadExport(
                        tr("A record in {exact}/{name}.jsonl is not as it was written.", exact=EXACT, name=described.name), tr(_WHOLE)
                    ) from error


def _bring_contents(opened: Desk, export: Export, progress: Progress) -> None:
    every = sorted((export.folder / CONTENTS).glob("*"))
    for number, path in enumerate(every):
        progress(number, len(every), tr("Bringing in pictures and files"))
        data = path.read_bytes() if path.stat().st_size <= blobs.LARGEST else b""
        if hashlib.sha256(data).hexdigest() != path.stem:
            raise BadExport(tr("The file {name} is not as it was written.", name=path.name), tr(_WHOLE))
        opened.blobs.put(data)


def _compare(opened: Desk, export: Export, types: Sequence[type[Record]]) -> None:
    for kind in types:
        name = records.record_type(kind).name
        here = sorted(map(_text, exact_records(opened, kind)))
        if here != sorted(map(_text, _exact(export, name))):
            raise BadExport(
                tr("{exact}/{name}.jsonl and {history} say different things.", exact=EXACT, name=name, history=HISTORY), tr(_WHOLE)
            )


def _exact(export: Export, name: str) -> Iterator[dict[str, Any]]:
    """The records of a type; none if a newer program made the type."""
    path = export.folder / EXACT / f"{name}.jsonl"
    for line in _lines(path) if path.exists() else ():
        record = _parsed(line, path)
        if not isinstance(record.get("id"), str):
            raise BadExport(tr("{name} is not as it was written.", name=path.name), tr(_WHOLE))
        yield record


def _settings(folder: Path) -> dict[str, Any]:
    path = folder / SETTINGS
    return _parsed(path.read_bytes(), path)


def _parsed(text: bytes, path: Path) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise BadExport(tr("{name} is not as it was written.", name=path.name), tr(_WHOLE)) from error
    if not isinstance(found, dict):
        raise BadExport(tr("{name} is not as it was written.", name=path.name), tr(_WHOLE))
    return found


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        for line in file:
            yield line.rstrip(b"\n")


def _text(record: dict[str, Any]) -> str:
    return json.dumps(record, sort_keys=True)
