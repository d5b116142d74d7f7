"""Pictures of every piece of the kit, light and dark, at 100 and 200 %: ``python -m tests.ui.gallery FOLDER``."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs import BugDialog, Sheet
from app.ui.forms import Form, FormField, choice_editor, lines_editor, number_editor
from app.ui.icons import scaled
from app.ui.theme import ThemeState
from app.ui.widgets import (
    Badge,
    Chip,
    EmptyState,
    FactRow,
    IconButton,
    LinkButton,
    PageHeader,
    Pane,
    PrimaryButton,
    QuietButton,
    SearchField,
    Segments,
    Strip,
    WrapRow,
    rule,
    text,
)


def row(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    made.addStretch()
    return made


def inventory_head() -> QWidget:
    """The upper part of the inventory page and its pane, as in the picture."""
    page = QWidget()
    page.setObjectName("ground")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(26, 22, 26, 22)
    column.setSpacing(16)
    buttons = [QuietButton("Import", "file-up"), QuietButton("Print", "printer"), QuietButton("Count a room", "scan-barcode")]
    column.addWidget(
        PageHeader(
            "Inventory",
            "2,318 devices · 86 selected by filter · last count finished 12 Nov",
            [*buttons, PrimaryButton("Add device", "plus")],
        )
    )
    search = SearchField("Filter these devices", "Filter")
    search.setText("room 114 chromebook")
    search.setFixedWidth(scaled(250))
    chips = [Chip("Category: Chromebook"), Chip("Updates end before Jun 2027")]
    segments = Segments([("hardware", "Hardware"), ("software", "Software")], "Kind")
    column.addWidget(WrapRow([search, segments, *chips, LinkButton("Save this view"), IconButton("columns-3", "Columns")]))
    column.addWidget(Strip("12 devices moved to Room 114.", button="Undo"))
    column.addWidget(Strip("2 edits need your eye. D. Chen and you both changed PV-03122.", tone="warn", button="Review"))
    column.addWidget(Strip("The printer did not take the pages.", tone="bad"))
    return page


def device_pane() -> QWidget:
    pane = Pane()
    pane.setFixedWidth(scaled(270))
    pane.body.addLayout(row(text("PV-04419", "pane_title"), Badge("In repair", "warn")))
    pane.body.addWidget(text("Lenovo 300e Gen 3 · 5NX0R2LB", "soft"))
    for title, value in (("Where", "Room 114 · Cart B, slot 6"), ("Assigned", "Class set 4B"), ("Updates end", "Jun 2030")):
        pane.body.addWidget(FactRow(title, value))
    pane.body.addWidget(FactRow("Ticket", "TSS-20881 · keyboard", link=True))
    pane.body.addWidget(rule())
    pane.body.addWidget(text("History", "strong"))
    pane.body.addLayout(row(QuietButton("Ticket", "ticket"), QuietButton("Label", "tag"), IconButton("ellipsis", "More", framed=True)))
    return pane


def controls() -> QWidget:
    """Everything that can be pressed or typed in, in each of its states."""
    pane = Pane("Controls", 20)
    for enabled in (True, False):
        buttons: list[QWidget] = [
            PrimaryButton("Add device", "plus"),
            QuietButton("Print", "printer"),
            QuietButton("Close"),
            LinkButton("Save this view"),
        ]
        buttons += [IconButton("columns-3", "Columns"), IconButton("ellipsis", "More", framed=True)]
        for button in buttons:
            button.setEnabled(enabled)
        pane.body.addLayout(row(*buttons))
        some = QCheckBox("Some")
        some.setCheckState(Qt.CheckState.PartiallyChecked)
        boxes = [QCheckBox("Both sides"), QCheckBox("Chosen"), some, QRadioButton("Letter"), QRadioButton("A4")]
        boxes[1].setChecked(True)
        boxes[4].setChecked(True)
        for box in boxes:
            box.setEnabled(enabled)
        pane.body.addLayout(row(*boxes))
    danger = QuietButton("Delete 3 photos", "trash-2")
    danger.setProperty("danger", True)
    pane.body.addLayout(row(danger, *(Badge(words, tone) for words, tone in BADGES)))
    bar = QProgressBar()
    bar.setValue(40)
    pane.body.addWidget(bar)
    return pane


BADGES = (("Deployed", "ok"), ("In repair", "warn"), ("Missing", "bad"), ("On loan", "info"), ("next week", "neutral"))


def device_form() -> QWidget:
    pane = Pane("Form", 20)
    form = Form(2)
    form.add("tag", FormField("Tag", QLineEdit("PV-04419")))
    form.add("serial", FormField("Serial", QLineEdit(), hint="On the underside"))
    form.add("status", FormField("Status", choice_editor(["Deployed", "In repair"])))
    copies = FormField("Slot", QLineEdit("x"))
    copies.show_error("Write a number.")
    form.add("slot", copies)
    notes = lines_editor()
    notes.setPlainText("First line\nSecond line")
    form.add("notes", FormField("Notes", notes), wide=True)
    pane.body.addWidget(form)
    pane.body.addLayout(row(text("Copies", "soft"), number_editor(1, 99)))
    return pane


def question() -> QDialog:
    sheet = Sheet("Stop the import?", "", width=460)
    sheet.body.addWidget(text("1,240 of 2,318 devices were read. Nothing of them stays.", "soft", wrap=True))
    sheet.add_buttons([QuietButton("Go on importing"), PrimaryButton("Stop the import")])
    return sheet


def listing() -> QDialog:
    sheet, names = Sheet("Print the list", "In the order of the table.", width=460, height=420), QListWidget()
    for number, name in enumerate(("Tag", "Model", "Serial", "Where", "Category", "Make")):
        item = QListWidgetItem(name, names)
        item.setCheckState(Qt.CheckState.Checked if number < 4 else Qt.CheckState.Unchecked)
    sheet.body.addWidget(FormField("Paper", choice_editor(["US Letter", "A4"])))
    sheet.body.addWidget(names)
    sheet.add_buttons([QuietButton("Cancel"), PrimaryButton("Show the pages", "printer")])
    return sheet


def fault() -> QDialog:
    return BugDialog("Traceback (most recent call last):\n  File app/ui/jobs.py, line 10\nZeroDivisionError: division by zero")


def empty() -> QWidget:
    return EmptyState(
        "monitor-smartphone", "No devices yet", "Bring the list you have; nothing of it is lost.", [PrimaryButton("Import your list")]
    )


WIDE = 1038
"""What the window leaves for a page at 1280 pixels."""

PIECES = (inventory_head, device_pane, controls, device_form, question, listing, fault, empty)


def main(folder: Path) -> None:
    """Write ``piece-mode-scale.png`` for each."""
    app = QApplication.instance() or QApplication([])
    theme = ThemeState("light")
    folder.mkdir(parents=True, exist_ok=True)
    only = os.environ.get("ONLY", "")
    for mode in ("light", "dark"):
        for scale in (1.0, 2.0):
            theme.choose(mode, scale)
            for piece in PIECES:
                if only and piece.__name__ not in only:
                    continue
                widget = piece()
                if not isinstance(widget, QDialog):
                    wide = min(widget.sizeHint().width(), WIDE)
                    widget.resize(wide, widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height())
                widget.show()
                app.processEvents()
                widget.grab().save(str(folder / f"{piece.__name__}-{mode}-{round(scale * 100)}.png"))
                widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
