"""The table in docs/fuzzing.md: one line a reader, replaced when that reader is fed for the record again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tests.fuzzing.harness import Tally

PATH = Path(__file__).parents[2] / "docs" / "fuzzing.md"
_LINE = re.compile(r"\| `([a-z0-9_]+)` \|.*")
_START, _END = "<!-- figures -->\n", "<!-- end of figures -->"
_HEAD = "| reader | what it reads | inputs | taken | refused | crashes | hangs | slowest |\n|---|---|---:|---:|---:|---:|---:|---:|\n"


def write(tally: Tally, what: str, path: Path = PATH) -> None:
    """Put a reader's figures into the table, and the sums below it."""
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition(_START)
    table, _, after = rest.partition(_END)
    lines = {found[1]: found[0] for line in table.splitlines() if (found := _LINE.fullmatch(line))}
    lines[tally.reader] = _line(tally, what)
    path.write_text(f"{before}{_START}{_HEAD}{_rows(lines)}{_END}{after}", encoding="utf-8", newline="\n")


def _line(tally: Tally, what: str) -> str:
    slowest = f"{tally.slowest * 1000:,.0f} ms" if tally.slowest >= 0.001 else "< 1 ms"
    figures = (f"{number:,}" for number in (tally.inputs, tally.accepted, tally.refused, tally.crashes, tally.hangs))
    return f"| `{tally.reader}` | {what} | {' | '.join(figures)} | {slowest} |"


def _rows(lines: Mapping[str, str]) -> str:
    rows = [lines[name] for name in sorted(lines)]
    sums = [sum(int(row.split("|")[column].strip().replace(",", "")) for row in rows) for column in range(3, 8)]
    return "\n".join(rows) + f"\n| **all** | | {' | '.join(f'**{number:,}**' for number in sums)} | |\n"
