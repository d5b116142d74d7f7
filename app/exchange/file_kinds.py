"""What a file is, told from its content and never from its name, and the sentence for each kind that is no table."""

import re

from app.exchange.tables import UnreadableTable
from app.language import marked, tr

_SAVE_AS = marked("Open it in the program it comes from and save or export the table as .xlsx or .csv.")
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", marked("a PDF document"), marked("A PDF can't be read as a table; ask for the same list as .csv or .xlsx.")),
    (b"\xff\xd8\xff", marked("a JPEG picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"\x89PNG\r\n\x1a\n", marked("a PNG picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"GIF87a", marked("a GIF picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"GIF89a", marked("a GIF picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"II*\0", marked("a TIFF picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"MM\0*", marked("a TIFF picture"), marked("A picture holds no table; choose the .csv or .xlsx file.")),
    (b"RIFF", marked("a media file"), marked("It holds no table; choose the .csv or .xlsx file.")),
    (b"OggS", marked("a media file"), marked("It holds no table; choose the .csv or .xlsx file.")),
    (b"ID3", marked("a media file"), marked("It holds no table; choose the .csv or .xlsx file.")),
    (b"\x1f\x8b", marked("a packed (gzip) file"), marked("Unpack it first and choose the table inside.")),
    (b"7z\xbc\xaf\x27\x1c", marked("a packed (7-Zip) file"), marked("Unpack it first and choose the table inside.")),
    (b"Rar!\x1a\x07", marked("a packed (RAR) file"), marked("Unpack it first and choose the table inside.")),
    (b"BZh", marked("a packed (bzip2) file"), marked("Unpack it first and choose the table inside.")),
    (b"\xfd7zXZ\0", marked("a packed (xz) file"), marked("Unpack it first and choose the table inside.")),
    (b"\x28\xb5\x2f\xfd", marked("a packed (zstd) file"), marked("Unpack it first and choose the table inside.")),
    (b"SQLite format 3\0", marked("a database"), marked("Export the table from the program that made it.")),
    (b"\x7fELF", marked("a program"), marked("Choose the .csv or .xlsx file.")),
    (b"{\\rtf", marked("a text document (RTF)"), _SAVE_AS),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_HEAD = 4096
_MARKUP = re.compile(
    r"\s*(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<\s*(!doctype\s+html|html|head|body|table|div|meta|[a-z?!][\w:.-]*)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"[^"]*"\s*:')
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def is_zip(data: bytes) -> bool:
    """Whether the file is a ZIP archive, as workbooks are."""
    return data.startswith(_ZIP)


def refuse_other_kinds(data: bytes) -> None:
    """Raise UnreadableTable when the bytes are a known kind of file that is neither text nor a ZIP archive."""
    if not data:
        raise UnreadableTable(tr("This file is empty."), tr("Export it again, and look whether the export was complete."))
    for magic, kind, advice in _MAGIC:
        if data.startswith(magic):
            raise _is_a(tr(kind), tr(advice))
    if data.startswith(_OLE):
        raise _office(data)
    if data[4:8] == b"ftyp":
        raise _is_a(tr("a picture or film"), tr("It holds no table; choose the .csv or .xlsx file."))
    if data.startswith(b"MZ") and b"\0" in data[:_HEAD]:
        raise _is_a(tr("a program"), tr("Choose the .csv or .xlsx file."))


def refuse_other_text(text: str) -> None:
    """Raise UnreadableTable when text is markup, JSON or not text at all."""
    head = text[:_HEAD].lstrip("\ufeff")
    if not head.strip():
        raise UnreadableTable(
            tr("This file holds nothing but blank space."), tr("Export it again, and look whether the export was complete.")
        )
    markup = _MARKUP.match(head)
    if markup:
        tag = markup[1].casefold()
        if tag.endswith("html") or tag in ("head", "body", "table", "div", "meta"):
            raise _is_a(
                tr("a web page"),
                tr(
                    "It may be a sign-in page saved by mistake. Open it, look what it says, and download the table itself as .csv or .xlsx."
                ),
            )
        raise _is_a(tr("an XML document"), tr(_SAVE_AS))
    if _JSON.match(head):
        raise _is_a(tr("a JSON file"), tr("Export the same list as .csv or .xlsx."))
    strange = len(_CONTROL.findall(head)) + head.count("\ufffd")
    if strange > 8 and strange * 20 > len(head):
        raise UnreadableTable(
            tr("This file is neither text nor a workbook."),
            tr("It may be damaged or of another kind; export the list again as .csv or .xlsx."),
        )


def _office(data: bytes) -> UnreadableTable:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return protected()
    if "WordDocument".encode("utf-16-le") in data:
        return _is_a(tr("a Word document"), tr(_SAVE_AS))
    return _is_a(
        tr("an old Excel (.xls) or Office file"), tr("Open it in Excel or LibreOffice and save it as .xlsx, then choose that file.")
    )


def _is_a(kind: str, advice: str) -> UnreadableTable:
    return UnreadableTable(tr("This file is {kind}, whatever its name says.", kind=kind), advice)


def is_a(kind: str, advice: str = "") -> UnreadableTable:
    """The error for a file that turned out to be ``kind``."""
    return _is_a(kind, advice or tr(_SAVE_AS))


def protected() -> UnreadableTable:
    """The error for a workbook under a password."""
    return UnreadableTable(
        tr("This workbook is protected by a password."),
        tr(
            "Open it in Excel or LibreOffice, take the password away (File, Info, Protect Workbook) and save it, or export the table as .csv."
        ),
    )
