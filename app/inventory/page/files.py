"""Files and paper of the inventory: import, export, lists, labels, cards."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from app.inventory.page.devices_view import DevicesView
from app.language import marked, tr
from app.late import late
from app.paths import resource
from app.ui.feature import Surroundings
from app.ui.paper.paperwork import Paperwork

if TYPE_CHECKING:
    from app.exchange import reading
    from app.exchange.tables import Workbook
    from app.inventory import printout
    from app.inventory.page import custom_fields, print_options
    from app.inventory.page import import_dialog as import_dialogs
    from app.inventory.page import labels_dialog as labels_dialogs
    from app.inventory.page.labels_dialog import LabelsDialog
    from app.inventory.page.list_view import ListView
    from app.inventory.page.print_options import PrintOptions
    from app.inventory.service import InventoryService
    from app.inventory.service import sample as samples
    from app.printing import label_sheets
    from app.store.progress import Progress
else:
    label_sheets = late("app.printing.label_sheets")
    print_options = late("app.inventory.page.print_options")
    labels_dialogs = late("app.inventory.page.labels_dialog")
    import_dialogs = late("app.inventory.page.import_dialog")
    custom_fields = late("app.inventory.page.custom_fields")
    reading = late("app.exchange.reading")
    printout = late("app.inventory.printout")
    samples = late("app.inventory.service.sample")

_TABLES = marked("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)")
_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
_WRITTEN = marked("CSV (*.csv);;Excel (*.xlsx)")
_LABELS_SETTING = "inventory.labels"


class FilesAndPaper(Paperwork):
    """Opens dialogs, does the work in the background, shows previews."""

    import_opened = Signal(object)

    def __init__(self, surroundings: Surroundings, service: InventoryService, devices: DevicesView, page: QWidget) -> None:
        super().__init__(surroundings, page)
        self._service = service
        self._devices = devices

    def table_file(self, mime: QMimeData) -> Path | None:
        """The table file in a drop, if there is one."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix.casefold() in _SUFFIXES), None)

    def choose_import(self) -> None:
        """Choose a file to import."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(self.page, tr("Import a device list"), "", tr(_TABLES))
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Read a file in the background and show where its columns would go."""

        def done(workbook: Workbook) -> None:
            dialog = import_dialogs.ImportDialog(self.around, self._service, self._devices.words, path, workbook, self.page.window())
            dialog.imported.connect(self._devices.deeds.say)
            self.open(dialog, modal=False)
            self.import_opened.emit(dialog)

        self.around.jobs.read(
            lambda progress: reading.read_table(path, progress=progress),
            title=tr("Reading {name}", name=path.name),
            owner=self,
            done=done,
            failed=self.around.notices.fail,
        )

    def export(self) -> None:
        """Write the list as filtered and sorted, with the shown columns."""
        name, kind = QtWidgets.QFileDialog.getSaveFileName(self.page, tr("Export the list"), "devices.csv", tr(_WRITTEN))
        if name:
            path = Path(name)
            if path.suffix.casefold() not in (".csv", ".xlsx"):
                path = path.with_name(path.name + (".xlsx" if "xlsx" in kind else ".csv"))
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the list to ``path``; the composed column goes as the fields that it is made of, so that it reads back."""
        fields: list[str] = []
        for name in self._devices.shown_fields():
            parts = ("room", "slot", "person") if name == "where" else (name,)
            fields += [part for part in parts if part not in fields]
        self._devices.deeds.export(path, fields, self._devices.shown())

    def print_wanted(self, kind: str) -> None:
        """Print "labels" of the selected devices, or the "card" of the current one."""
        if kind == "labels":
            self.print_labels()
        else:
            self.print_card()

    def print_list(self) -> None:
        """Ask how, then show the pages."""
        table = self._devices.table
        options = print_options.PrintOptions(
            table.model.columns,
            self._devices.shown_fields(),
            self._devices.shown(),
            table.view.selected_ids(),
            self.around.school.paper_size,
            self.page.window(),
        )
        options.accepted.connect(lambda: self._print_list(options))
        self.open(options)

    def print_rows(self, view: ListView) -> None:
        """Show the pages of rooms, people, stock or models as they are filtered and sorted."""
        columns, rows = view.as_shown()
        titles = [(column.title, column.right_aligned) for column in columns]
        filters, paper, heading = view.filters(), self.paper(), self.heading(view.spec.many.capitalize())
        self.draw(
            heading.title,
            lambda path, progress: printout.print_rows(
                path, titles, rows, paper=paper, heading=heading, filters=filters, progress=progress
            ),
        )

    def print_labels(self) -> None:
        """Labels of the selected devices; of all that are shown when none is selected."""
        ids = self._devices.table.view.selected_ids() or self._devices.shown()
        if not ids:
            self.around.notices.say(tr("There is no device to print a label for."))
            return
        known = label_sheets.sheets(resource("district/label_sheets.toml"))
        dialog = labels_dialogs.LabelsDialog(known, len(ids), self.around.desk.settings.get(_LABELS_SETTING, {}), self.page.window())
        dialog.accepted.connect(lambda: self._print_labels(dialog, ids))
        self.open(dialog)

    def print_card(self) -> None:
        """The card of the current device."""
        chosen = self._devices.details.device or next(iter(self._devices.selected()), "")
        if not chosen:
            self.around.notices.say(tr("Choose a device first."))
            return
        paper, heading = self.paper(), self.heading("")
        self.draw(tr("Device card"), lambda path, _progress: printout.print_device_card(self._service, path, chosen, paper, heading))

    def print_room_card(self, room: str) -> None:
        """The card of a room."""
        paper, heading = self.paper(), self.heading("")
        self.draw(tr("Room card"), lambda path, _progress: printout.print_room_card(self._service, path, room, paper, heading))

    def load_sample(self) -> None:
        """Fill this desk with the sample school."""
        self.around.jobs.write(
            lambda progress: samples.load_sample(self.around.desk, progress),
            title=tr("Making the sample school"),
            owner=self,
            done=lambda _made: self.around.notices.say(tr("This is the sample school. Try anything; Undo takes it back."), undoable=True),
            failed=self.around.notices.fail,
        )

    def edit_fields(self) -> None:
        """The school's own fields."""
        self.open(custom_fields.CustomFields(self.around, self._service, self.page.window()))

    def _print_list(self, options: PrintOptions) -> None:
        choice, heading = options.choice, self.heading(marked("Devices"))
        table = self._devices.table
        filters = [one.words(table.model.columns[table.model.snapshot.index_of(one.column)]) for one in table.control.conditions]
        typed = table.control.current.text.strip()
        if typed:
            filters.insert(0, f"“{typed}”")

        def draw(path: Path, progress: Progress) -> int:
            return printout.print_list(
                self._service,
                path,
                choice.fields,
                choice.ids,
                paper=choice.paper,
                heading=heading,
                group_by=choice.group_by,
                filters=filters,
                progress=progress,
            )

        self.draw(tr("Device list"), draw)

    def _print_labels(self, dialog: LabelsDialog, ids: list[str]) -> None:
        choice, heading = dialog.choice, self.heading(marked("Labels"))
        self.around.jobs.keep(partial(self.around.desk.settings.put, _LABELS_SETTING, dialog.remembered))

        def draw(path: Path, progress: Progress) -> int:
            return printout.print_device_labels(
                self._service,
                path,
                choice.sheet,
                ids,
                heading=heading,
                start=choice.start,
                nudge=choice.nudge,
                borders=choice.borders,
                codes=choice.codes,
                progress=progress,
            )

        self.draw(tr("Labels"), draw)
