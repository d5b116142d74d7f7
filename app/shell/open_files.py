"""Everything in the desk as open files: a CSV for each kind of record, and the log as lines of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.late import late

if TYPE_CHECKING:
    from app.exchange import writing
    from app.store import open_files, records
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.store.records import Record, Value
else:
    writing = late("app.exchange.writing")
    open_files = late("app.store.open_files")
    records = late("app.store.records")


class FolderRefused(UserError):
    """The files could not be written where the person wanted them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The files could not be written into {folder}.", "Choose another folder, or make room on the disk.")


def export_everything(desk: Desk, types: Sequence[type[Record]], folder: Path, progress: Progress) -> list[Path]:
    """Write all living records and the whole log into ``folder``; the answer is what was written. Raises FolderRefused."""
    written: list[Path] = []
    steps = len(types) + 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for step, kind in enumerate(types):
            described = records.record_type(kind)
            progress(step, steps, described.plural)
            names, rows = open_files.records(desk, kind)
            path = folder / f"{described.name}.csv"
            writing.write_csv(path, list(names), _texts(rows))
            written.append(path)
        progress(len(types), steps, "history")
        path = folder / "history.jsonl"
        with path.open("w", encoding="utf-8", newline="\n") as lines:
            for line in open_files.log_lines(desk):
                lines.write(f"{line}\n")
        written.append(path)
    except OSError as error:
        raise FolderRefused(folder) from error
    progress(steps, steps)
    return written


def _texts(rows: Iterator[list[Value]]) -> Iterator[list[str]]:
    for row in rows:
        yield ["" if value is None else str(value) for value in row]
