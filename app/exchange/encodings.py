"""Bytes to text: byte order marks, UTF-16 without one, UTF-8 against Windows-1252 and Mac Roman, mended characters."""

import codecs
import re
from dataclasses import dataclass, field

import charset_normalizer

from app.language import tr

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "mac-roman": "Mac Roman"}
_SAMPLE = 64 * 1024
_HIGH_BYTES = bytes(range(0x80, 0x100))
_HIGH = re.compile(rb"[\x80-\xff]")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")


@dataclass(frozen=True)
class Decoded:
    """Text with the name of the encoding it was read as, and notes on what was mended."""

    text: str
    encoding: str
    notes: list[str] = field(default_factory=list)


def decode(data: bytes) -> Decoded:
    """Decode the bytes of a text file; never fails, characters that can't be read become U+FFFD with a note."""
    text, encoding, notes = _decoded(data)
    if "\0" in text:
        notes.append(tr("{count:,} empty (NUL) characters were left out.", count=text.count(chr(0))))
        text = text.replace("\0", "")
    if "\ufffd" in text:
        notes.append(tr("{count:,} characters could not be read and are shown as �.", count=text.count(chr(65533))))
    return Decoded(text, _NAMES.get(encoding, encoding.upper()), notes)


def _decoded(data: bytes) -> tuple[str, str, list[str]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding, []
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace"), wide, [tr("Read as {wide}: the file has no byte order mark.", wide=wide.upper())]
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        return _eight_bit(data)


def _wide_encoding(sample: bytes) -> str:
    """The UTF-16 or UTF-32 kind of text in mostly Latin script without a mark, or nothing."""
    length = len(sample) // 4 * 4
    if length < 4 or b"\0" not in sample:
        return ""
    quarters = [sample[place:length:4].count(0) / (length / 4) for place in range(4)]
    if min(quarters[1:]) > 0.9 and quarters[0] < 0.1:
        return "utf-32-le"
    if min(quarters[:3]) > 0.9 and quarters[3] < 0.1:
        return "utf-32-be"
    even, odd = (quarters[0] + quarters[2]) / 2, (quarters[1] + quarters[3]) / 2
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.1 else ""


def _eight_bit(data: bytes) -> tuple[str, str, list[str]]:
    """Text that isn't wholly UTF-8: some broken lines in UTF-8, or one of the old single-byte encodings."""
    if _mostly_utf8(data):
        return _by_lines(data), "utf-8", [tr("Some lines were in Windows-1252 although the rest is UTF-8; each was read as what it is.")]
    encoding = _old_encoding(data)
    text = data.decode(encoding, "replace")
    return text, encoding, [tr("Read as {names}: the file is not UTF-8.", names=_NAMES.get(encoding, encoding))]


def _mostly_utf8(data: bytes) -> bool:
    """Whether valid characters of several bytes outweigh the broken bytes."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    plain = len(data.translate(None, _HIGH_BYTES))
    return len(text) - broken - plain > broken


def _by_lines(data: bytes) -> str:
    lines = []
    for line in data.split(b"\n"):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
    return "\n".join(lines)


def _old_encoding(data: bytes) -> str:
    """Windows-1252, unless old Mac line ends or dense foreign letters speak for something else."""
    if b"\n" not in data and b"\r" in data and _looks_mac(data):
        return "mac-roman"
    words = [word for word in _WORD.findall(data[:_SAMPLE]) if not word.isascii()]
    high = sum(len(_HIGH.findall(word)) for word in words)
    if high < 20 or high < 0.5 * sum(map(len, words)):
        return "cp1252"
    best = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"


def _looks_mac(data: bytes) -> bool:
    """Accented letters lie at 0x80-0x9F in Mac Roman and at 0xC0-0xFF in Windows-1252."""
    high: list[bytes] = _HIGH.findall(data)
    letters_in_mac = sum(1 for byte in high if byte < b"\xa0")
    return letters_in_mac > sum(1 for byte in high if byte >= b"\xc0")
