"""Files that leave this tab: the list, the calendar."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import UserError
from app.exchange import writing
from app.language import tr
from app.ui.feature import Surroundings

if TYPE_CHECKING:
    from app.professional_development.service import PdService


def export_table(
    around: Surroundings, owner: QObject, path: Path, columns: Sequence[tuple[str, bool]], rows: Sequence[Sequence[str]]
) -> None:
    """Write a list as it is shown, as CSV or XLSX by the name of the file; the titles are those that are declared."""
    header = [tr(title) for title, _ in columns]
    workbook = path.suffix.casefold() == ".xlsx"
    write_file(around, owner, path, lambda: _write(path, header, rows, workbook=workbook))


def export_calendar(around: Surroundings, service: "PdService", owner: QObject, path: Path) -> None:
    """Write every session into a calendar file."""
    write_file(around, owner, path, lambda: write_bytes(path, service.invitations.all_calendar()))


def write_bytes(path: Path, data: bytes) -> int:
    """Write a file beside its place, then put it there. Raises UserError when it can't be written."""
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        raise UserError(
            tr("“{name}” could not be written.", name=path.name), tr("Choose another folder, or close the program that has it open.")
        ) from error
    return len(data)


def write_file(around: Surroundings, owner: QObject, path: Path, work: Callable[[], object]) -> None:
    """Write something beside the window, and say so."""
    around.jobs.read(
        lambda _progress: work(),
        title=tr("Writing {name}", name=path.name),
        owner=owner,
        done=lambda _nothing: around.notices.say(tr("“{name}” is written.", name=path.name), tone="ok"),
        failed=around.notices.fail,
    )


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]], *, workbook: bool) -> int:
    return writing.write_xlsx(path, header, rows, sheet_name=tr("PD sessions")) if workbook else writing.write_csv(path, header, rows)
