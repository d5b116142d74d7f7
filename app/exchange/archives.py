"""Workbooks as ZIP archives: what is inside, and whether unpacking it is safe, checked before any of it is parsed."""

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from app.exchange.file_kinds import is_a, protected
from app.exchange.tables import Limits, UnreadableTable
from app.language import tr

_ENTRIES = 5_000
_RATIO = 150
_SMALL = 16 * 1024 * 1024
_PIECE = 1024 * 1024
_COUNT = re.compile(rb"""ount\s*=\s*["']\s*([\d+&][^"']*)""")
_ENCRYPTED_FLAG = 0x1
SHEET = b"sheetData"
"""Whatever part has it may be a sheet: a workbook says itself where its sheets are, and a parser takes no notice of capitals."""
DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, KeyError)


def damaged() -> UnreadableTable:
    """The error for a workbook that is broken off or garbled."""
    return UnreadableTable(tr("This workbook is damaged or only partly there."), tr("Download or save it again, and choose the new file."))


def _bomb() -> UnreadableTable:
    return UnreadableTable(
        tr("This workbook unpacks to far more than a list of devices could hold, so it was not opened."),
        tr("Copy the table you need into a new workbook, or save it as .csv."),
    )


def open_archive(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive, once its list of contents is found harmless. Raises UnreadableTable."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGED as error:
        raise damaged() from error
    entries = archive.infolist()
    if len(entries) > _ENTRIES or sum(entry.file_size for entry in entries) > limits.unpacked:
        raise _bomb()
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > _RATIO * max(entry.compress_size, 1):
            raise _bomb()
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise protected()
    if len({entry.filename for entry in entries}) != len(entries):
        raise damaged()
    return archive


def workbook_kind(archive: zipfile.ZipFile) -> str:
    """``xlsx`` or ``ods``; raises UnreadableTable for every other archive, naming what it is."""
    names = set(archive.namelist())
    if any(name.lower() == "xl/workbook.bin" for name in names):
        raise is_a(tr("a binary Excel workbook (.xlsb)"), tr("Open it in Excel, save it as .xlsx, and choose that file."))
    if "[Content_Types].xml" in names:
        if any(name.startswith("xl/") for name in names):
            return "xlsx"
        if any(name.startswith("word/") for name in names):
            raise is_a(tr("a Word document"))
        raise is_a(tr("a presentation or other Office document"))
    if "mimetype" in names and "content.xml" in names:
        return _open_document(archive)
    if any(name.endswith(".iwa") for name in names):
        raise is_a(tr("an Apple Numbers document"), tr("In Numbers choose File, Export To, Excel or CSV, and read that file."))
    raise is_a(tr("a ZIP archive"), tr("Unpack it first and choose the table inside."))


def _open_document(archive: zipfile.ZipFile) -> str:
    kind = part(archive, "mimetype").strip()
    if b"spreadsheet" not in kind:
        raise is_a(tr("an OpenDocument file without a spreadsheet"))
    if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in part(archive, "META-INF/manifest.xml"):
        raise protected()
    return "ods"


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One unpacked part, its size and checksum proven. Raises UnreadableTable."""
    return b"".join(pieces(archive, name))


def refuse_broken_markup(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Raise UnreadableTable unless every XML part is whole and its counts are possible.

    Parsers wait for ever for an end that isn't there, and reserve memory for as many things as a count announces.
    """
    for name in archive.namelist():
        data = part(archive, name)
        if not name.lower().endswith((".xml", ".rels")) and SHEET not in data:
            continue
        checker = expat.ParserCreate()
        try:
            checker.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise damaged() from error
        if name.startswith("xl/") and not all(_possible(count, data, limits) for count in _COUNT.finditer(data)):
            raise damaged()


def _possible(count: re.Match[bytes], data: bytes, limits: Limits) -> bool:
    """Whether a ``count`` is of uses in the whole workbook, and a ``uniqueCount`` no more than there is room for."""
    most = len(data) if data[count.start() - 1 : count.start()] == b"C" else limits.cells
    number = count[1].strip()
    return number.isdigit() and int(number[:20]) <= most


def pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """One part, unpacked a megabyte at a time; it never gives more than the list of contents announced."""
    try:
        with archive.open(name) as stream:
            while piece := stream.read(_PIECE):
                yield piece
    except DAMAGED as error:
        raise damaged() from error
