"""What is written where a person chose."""

from collections.abc import Callable
from pathlib import Path

from app.exchange.writing import write_csv, write_xlsx
from app.printing.paper import Paper
from app.printing.tables import Column, Group, print_table
from app.shell.open_files import export_everything
from app.store.progress import silent
from tests.faults.phases.phase import DESK, PAPER, Phase, State, WithOpenDesk, with_work
from tests.printing.reading import HEADING
from tests.store.desks import TYPES


class WritingFile(Phase):
    """A file is saved where a person chose; an older one of that name is there."""

    folder = PAPER
    write: Callable[[Path], object]

    def __init__(self, name: str, target: str, write: Callable[[Path], object]) -> None:
        self.name = name
        self._target = target
        self._write = write

    def lay(self, place: Path) -> None:
        """The older one."""
        (place / PAPER).mkdir()
        (place / PAPER / self._target).write_bytes(b"older")

    def do(self, place: Path) -> None:
        """Save it."""
        self._write(place / PAPER / self._target)

    def look(self, place: Path) -> State:
        """Whether the older one is there, or a whole new one."""
        data = (place / PAPER / self._target).read_bytes()
        return "older" if data == b"older" else ("new", len(data) > 500)


class ExportingAll(WithOpenDesk):
    """Everything as open files."""

    name = "export everything"
    folder = PAPER

    def lay(self, place: Path) -> None:
        """A desk, and a folder for the files."""
        with_work(place / DESK)
        (place / PAPER).mkdir()

    def do(self, place: Path) -> None:
        """Export."""
        export_everything(self.open, TYPES, place / PAPER / "export", silent)

    def look(self, place: Path) -> State:
        """Which files there are."""
        return sorted(path.relative_to(place).as_posix() for path in (place / PAPER).glob("[!.]*/**/*") if path.is_file())

    seen = look


ROWS = [[f"PV-{number}", "Chromebook"] for number in range(300)]


def _csv(target: Path) -> None:
    write_csv(target, ["Tag", "Model"], ROWS)


def _xlsx(target: Path) -> None:
    write_xlsx(target, ["Tag", "Model"], ROWS[:40], sheet_name="Devices")


def _pdf(target: Path) -> None:
    print_table(target, HEADING, [Column("Tag"), Column("Model")], [Group("", ROWS[:20])], Paper())


SAVED = (
    WritingFile("export as CSV", "devices.csv", _csv),
    WritingFile("export as XLSX", "devices.xlsx", _xlsx),
    WritingFile("print to a file", "devices.pdf", _pdf),
)
