"""A table of fifty devices, in a window of its own."""

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.tables.control import TableControl
from app.ui.tables.look import TableLook
from app.ui.tables.model import RecordsModel
from app.ui.tables.view import RecordsView
from tests.ui.tables.devices import device_columns, device_rows
from tests.ui.tables.remembering import Remembering


def device_table(window: QWidget) -> tuple[TableControl, RecordsView]:
    """What changes the table in ``window``, and the table itself; its fifty rows arrive by events."""
    model = RecordsModel(device_columns(), window)
    view = RecordsView(model, TableLook.of_palette(QApplication.palette()), window)
    control = TableControl(view, Remembering(), "devices")
    model.arrivals.add(model.snapshot.prepare(device_rows(50)))
    control.ask()
    return control, view
