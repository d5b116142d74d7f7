"""The preview of what will be printed: the real PDF, a printer, and Save as PDF."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import languages, spoken, tr, trn
from app.ui.dialogs import HELP_PAGE, NEUTRAL
from app.ui.forms import FormField, number_editor
from app.ui.icons import scaled
from app.ui.job_tasks import Job
from app.ui.jobs import Jobs
from app.ui.paper.pages import PaperPages
from app.ui.paper.printing import page_numbers, print_pages
from app.ui.paper.rendering import PagePictures
from app.ui.paper.view import PaperView
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import IconButton, Pane, PrimaryButton, QuietButton, restyle, text

PRINTER = "print.printer"
FOLDER = "print.folder"


class Remembered(Protocol):
    """Where the last printer and folder are kept: the desk's settings."""

    def get(self, key: str, default: Any) -> Any:
        """What was put under ``key``, else ``default``."""

    def put(self, key: str, value: Any) -> None:
        """Keep ``value``."""


class PrintPreview(QDialog):
    """Shows a PDF, from a file or kept nowhere, and prints or saves it. Signals: ``printed`` with the pages sent, ``saved`` with the new file."""

    printed = Signal(int)
    saved = Signal(str)
    language_chosen = Signal(str)
    """The code of the language in which the pages are wanted; the preview is closed."""

    def __init__(self, pdf: Path | bytes, title: str, remembered: Remembered, parent: QWidget | None = None) -> None:
        """Raises UserError when the PDF can't be shown."""
        super().__init__(parent)
        self._pdf, self._title, self._remembered = pdf, title, remembered
        self._pages = PaperPages(pdf)
        self._jobs = Jobs(self)
        self._jobs.bug_found.connect(_raise)
        self._jobs.job_changed.connect(self._show_progress)
        self._printing: Job | None = None
        self.setWindowTitle(NEUTRAL)
        self.setProperty(HELP_PAGE, "printing")
        self.setAccessibleName(tr("Print: {title}", title=title))
        screen = self.screen().availableGeometry()
        self.resize(min(scaled(1080), screen.width() - 40), min(scaled(660), screen.height() - 60))
        self.view = PaperView(self._pages, PagePictures(self._pages, self._jobs, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        side = ScrollColumn()
        inside = self._side()
        side.column.addWidget(inside)
        row.addWidget(side)  # before it is measured: it wears the sheet from then on
        side.setFixedWidth(max(scaled(312), inside.minimumSizeHint().width()))
        self.view.page_changed.connect(self._show_page)
        self._show_page(1)
        (self.print_button if self.print_button.isEnabled() else self.save_button).setFocus()

    def save_as(self, target: Path) -> None:
        """Copy the PDF to ``target`` and say so; what goes wrong is shown in the dialog."""
        self._jobs.read(
            lambda _report: _copy(self._pdf, target),
            title=tr("Saving the PDF"),
            owner=self,
            done=self._tell_saved,
            failed=self._tell_failed,
        )

    def start_printing(self, printer: QPrinter) -> None:
        """Send the chosen pages to ``printer``, beside the window."""
        try:
            numbers = page_numbers(self.range.value(), len(self._pages))
        except ValueError as error:
            self.range.show_error(str(error))
            self.range.editor.setFocus()
            return
        self.range.show_error("")
        printer.setDocName(self._title)
        printer.setCopyCount(self.copies.value())
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if self.both_sides.isChecked() else QPrinter.DuplexMode.DuplexNone)
        self._printing = self._jobs.write(
            lambda report: print_pages(self._pages, printer, numbers, report),
            title=tr("Printing"),
            owner=self,
            done=self._tell_printed,
            failed=self._tell_failed,
        )
        self._bar.setRange(0, len(numbers))
        self._bar.setValue(0)
        self._bar.show()
        self.print_button.setText(tr("Stop"))
        self._say(trn(len(numbers), "Sending {number} page to the printer…", "Sending {number} pages to the printer…"))

    def offer_languages(self, current: str) -> None:
        """Let a person choose in which language the paper is made, where there is more than one; "" for the window's."""
        choices = languages()
        for code, name in choices:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(current or spoken().code)))
        self._language.setVisible(len(choices) > 1)
        self.language.activated.connect(self._choose_language)

    def _choose_language(self) -> None:
        if self.close():
            self.language_chosen.emit(str(self.language.currentData()))

    def said(self) -> str:
        """What the dialog says about printing and saving."""
        return self._said.text()

    def done(self, result: int) -> None:
        """Close, and let the file go; printing that has begun must be stopped first, or come to its end."""
        if self._printing is not None:
            self._say(tr("Still printing. Wait, or press Stop."))
            return
        self._jobs.close()
        self._pages.close()
        super().done(result)

    def _side(self) -> QWidget:
        side = Pane(margin=20)
        side.body.addWidget(text(self._title, "pane_title", wrap=True))
        side.body.addLayout(self._page_row())
        self.printer = QComboBox()
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fill_printers()
        side.body.addWidget(FormField(tr("Printer"), self.printer))
        self.copies = number_editor(1, 99)
        side.body.addWidget(FormField(tr("Copies"), self.copies))
        self.range = FormField(tr("Pages"), QLineEdit(), hint=tr("All, or for example 1-3, 7"))
        side.body.addWidget(self.range)
        self.both_sides = QCheckBox(tr("Both sides of the paper"))
        side.body.addWidget(self.both_sides)
        self.language = QComboBox()
        self._language = FormField(tr("Language"), self.language)
        self._language.hide()
        side.body.addWidget(self._language)
        self._said = text("", "soft", wrap=True)
        side.body.addWidget(self._said)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Pages sent to the printer"))
        self._bar.hide()
        side.body.addWidget(self._bar)
        side.body.addStretch()
        side.body.addLayout(self._buttons())
        return side

    def _page_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._page = QLabel()
        self._page.setProperty("role", "soft")
        row.addWidget(self._page)
        row.addStretch()
        for name, words, factor in (("zoom-out", tr("Smaller"), 1 / 1.2), ("zoom-in", tr("Larger"), 1.2)):
            button = IconButton(name, words)
            button.clicked.connect(lambda _checked=False, factor=factor: self.view.zoom_by(factor))
            row.addWidget(button)
        return row

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.print_button = PrimaryButton(tr("Print"), "printer")
        self.print_button.setEnabled(bool(self.printer.count()))
        self.print_button.clicked.connect(self._print_or_stop)
        self.save_button = QuietButton(tr("Save as PDF…"), "download")
        self.save_button.clicked.connect(self._ask_where)
        open_button = QuietButton(tr("Open in the PDF program"), "external-link")
        open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._pdf))))
        open_button.setVisible(isinstance(self._pdf, Path))
        close = QuietButton(tr("Close"))
        close.clicked.connect(self.close)
        for button in (self.print_button, self.save_button, open_button, close):
            column.addWidget(button)
        return column

    def _fill_printers(self) -> None:
        names = QPrinterInfo.availablePrinterNames()
        self.printer.addItems(names)
        last = str(self._remembered.get(PRINTER, "")) or QPrinterInfo.defaultPrinterName()
        if last in names:
            self.printer.setCurrentText(last)
        if not names:
            self.printer.setPlaceholderText(tr("No printer on this computer"))
            self.printer.setEnabled(False)

    def _print_or_stop(self) -> None:
        if self._printing is not None:
            self._printing.cancel()
            self._end(tr("Printing was stopped."))
            return
        self._remembered.put(PRINTER, self.printer.currentText())
        self.start_printing(QPrinter(QPrinterInfo.printerInfo(self.printer.currentText()), QPrinter.PrinterMode.HighResolution))

    def _show_progress(self, job: Job) -> None:
        if job is self._printing:
            self._bar.setValue(job.done_steps)

    def _tell_printed(self, pages: int) -> None:
        self._end(trn(pages, "Sent to the printer: {number} page.", "Sent to the printer: {number} pages."))
        self.printed.emit(pages)

    def _tell_saved(self, target: Path) -> None:
        self._remembered.put(FOLDER, str(target.parent))
        self._say(tr("Saved as {name}.", name=target.name))
        self.saved.emit(str(target))

    def _tell_failed(self, error: UserError) -> None:
        self._end("")
        self._say(str(error), wrong=True)

    def _end(self, words: str) -> None:
        self._printing = None
        self._bar.hide()
        self.print_button.setText(tr("Print"))
        self._say(words)

    def _ask_where(self) -> None:
        folder = Path(str(self._remembered.get(FOLDER, ""))) if self._remembered.get(FOLDER, "") else Path.home()
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), str(folder / f"{_file_name(self._title)}.pdf"), tr("PDF (*.pdf)"))
        if name:
            self.save_as(Path(name))

    def _show_page(self, number: int) -> None:
        self._page.setText(trn(len(self._pages), "{place} of {number} page", "{place} of {number} pages", place=number))

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._said.setText(words)
        self._said.setProperty("role", "error" if wrong else "soft")
        restyle(self._said)


def _copy(source: Path | bytes, target: Path) -> Path:
    part = target.with_name(target.name + ".part")
    try:
        if isinstance(source, Path):
            shutil.copyfile(source, part)
        else:
            part.write_bytes(source)
        with part.open("rb+") as written:
            os.fsync(written.fileno())  # said to be saved only when a stick may be pulled out
        part.replace(target)
    except OSError as error:
        with suppress(OSError):  # a stick that was pulled out takes it along
            part.unlink(missing_ok=True)
        raise UserError(
            tr("It could not be saved there: {strerror}.", strerror=error.strerror or error),
            tr("Choose another folder, or close the file if it is open."),
        ) from error
    return target


def _raise(bug: BaseException) -> None:
    raise bug


def _file_name(title: str) -> str:
    return "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in title).strip() or "Liaison Desk"
