"""Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows."""

import re
from collections.abc import Iterable, Sequence

_END = re.compile("[\t\n]")


def block_to_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as tab-separated text; cells with tabs, line ends or a leading quote are quoted as Excel does."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def text_to_block(text: str) -> list[list[str]]:
    """Cells of a pasted text; quoted cells may hold tabs and line ends. An empty text has no rows."""
    rows: list[list[str]] = []
    row: list[str] = []
    if not text:
        return []
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    at = 0
    while True:
        cell, at = _cell(text, at)
        row.append(cell)
        if at >= len(text) or text[at] == "\n":
            rows.append(row)
            row = []
            if at >= len(text):
                break
        at += 1
    return rows


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in "\t\n\r") or cell.startswith('"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins at ``at``, and where it ends."""
    if text.startswith('"', at):
        end = at + 1
        while (end := text.find('"', end)) >= 0 and text.startswith('""', end):
            end += 2
        if end >= 0 and (end + 1 == len(text) or text[end + 1] in "\t\n"):
            return text[at + 1 : end].replace('""', '"'), end + 1
    found = _END.search(text, at)
    end = found.start() if found else len(text)
    return text[at:end], end
