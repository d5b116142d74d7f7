"""Everything in the desk as open files: tables, the same exactly, pictures and files, the whole history, and a page that explains."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.language import marked, tr
from app.late import late

if TYPE_CHECKING:
    from app.exchange import writing
    from app.store import open_files, records
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record
else:
    writing = late("app.exchange.writing")
    open_files = late("app.store.open_files")
    records = late("app.store.records")

HISTORY, SETTINGS, README, EXACT, CONTENTS = "history.jsonl", "settings.json", "README.txt", "records", "files"
KEPT = ("person.", "school.", "table.", "inventory.", "pd.")
"""Settings that go along begin so: none of them is a secret, or true of this computer alone."""
_ENDINGS = ((b"\xff\xd8\xff", ".jpg"), (b"\x89PNG", ".png"), (b"%PDF", ".pdf"), (b"GIF8", ".gif"), (b"RIFF", ".webp"), (b"{", ".json"))


class FolderRefused(UserError):
    """The files could not be written where the person wanted them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("The files could not be written into {folder}.", folder=folder), tr("Choose another folder, or make room on the disk.")
        )


def export_everything(desk: Desk, types: Sequence[type[Record]], folder: Path, progress: Progress) -> list[Path]:
    """Write everything into a new ``folder``, all or nothing; the answer is what was written. Raises FolderRefused.

    A folder of that name that is there already is left alone: the new one gets a number.
    """
    beside = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(beside, ignore_errors=True)
        (beside / EXACT).mkdir(parents=True)
        (beside / CONTENTS).mkdir()
        _Export(desk, types, beside, progress).write()
        target = _free(folder)
        written = sorted(path.relative_to(beside) for path in beside.rglob("*") if path.is_file())
        beside.replace(target)
    except OSError as error:
        raise FolderRefused(folder) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return [target / path for path in written]


def exact_records(desk: Desk, kind: type[Record]) -> Iterator[dict[str, Any]]:
    """The living records of a type: every field that holds something, exactly."""
    names, rows = open_files.records(desk, kind)
    for row in rows:
        yield {name: value for name, value in zip(names, row, strict=True) if value is not None}


class _Export:
    """One export under way, into a folder that nobody sees yet."""

    def __init__(self, desk: Desk, types: Sequence[type[Record]], folder: Path, progress: Progress) -> None:
        self._desk, self._types, self._folder = desk, types, folder
        self._contents = desk.blobs.names()
        self._done, self._total, self._progress = 0, len(types) + len(self._contents) + 1, progress

    def write(self) -> None:
        """All of it."""
        numbers = {records.record_type(kind).name: self._write_type(kind) for kind in self._types}
        for name in self._contents:
            self._step(tr("pictures and files"))
            data = self._desk.blobs.get(name) or b""
            (self._folder / CONTENTS / f"{name}{_ending(data)}").write_bytes(data)
        self._step("history")
        self._write_lines(HISTORY, open_files.log_lines(self._desk))
        kept = self._desk.settings
        values = {name: value for name in kept.names() if name.startswith(KEPT) and (value := kept.value(name)) is not None}
        self._write_lines(SETTINGS, [_json(values)])
        self._write_lines(README, [_readme(numbers, len(self._contents), values)])

    def _write_type(self, kind: type[Record]) -> int:
        described = records.record_type(kind)
        self._step(described.plural)
        names, rows = open_files.records(self._desk, kind)
        formats = [described.fields[name].format if name in described.fields else "text" for name in names]
        writing.write_csv(self._folder / f"{described.name}.csv", names, self._counted(rows), kinds=formats)
        return self._write_lines(f"{EXACT}/{described.name}.jsonl", map(_json, self._counted(exact_records(self._desk, kind))))

    def _counted(self, rows: Iterator[Any]) -> Iterator[Any]:
        for number, row in enumerate(rows):
            if number % 1_000 == 0:
                self._progress(self._done, self._total)
            yield row

    def _step(self, words: str) -> None:
        self._progress(self._done, self._total, words)
        self._done += 1

    def _write_lines(self, name: str, lines: Any) -> int:
        number = 0
        with (self._folder / name).open("w", encoding="utf-8", newline="\n") as file:
            for line in lines:
                file.write(f"{line}\n")
                number += 1
        return number


_json: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def _free(folder: Path) -> Path:
    number, path = 1, folder
    while path.exists():
        number += 1
        path = folder.with_name(f"{folder.name} {number}")
    return path


def _ending(data: bytes) -> str:
    return next((ending for start, ending in _ENDINGS if data.startswith(start)), "")


def _readme(numbers: dict[str, int], contents: int, settings: dict[str, Any]) -> str:
    tables = "\n".join("  " + tr("{name}.csv  ({number:,} records)", name=name, number=number) for name, number in numbers.items())
    return tr(_README, school=settings.get("school.name", ""), person=settings.get("person.name", ""), tables=tables, contents=contents)


_README = marked("""Everything in a desk of Liaison Desk
School: {school}
Desk of: {person}

NOT ENCRYPTED: whoever has this folder can read all of it. It holds names of people.

Tables for any spreadsheet (UTF-8, commas; amounts of money as 12.50). A text that a spreadsheet
would run as a formula has an apostrophe before it:
{tables}

records/   the same records exactly, one JSON object a line: field, value. Amounts of money are in cents.
files/     pictures, attachments and checklists as they were run ({contents:,} files). Each is called by the SHA-256 of
           what is in it; fields such as "image", "blob" and "content" of the records say that name.
history.jsonl   everything that was ever done, one JSON object a line, deleted records included.
settings.json   who works here, the school, and how tables are arranged. No password and no key is in this folder.

To go on with it in Liaison Desk on another computer: start the program, choose "Bring in an export" at the first
start, and choose this folder.
""")
