"""``dev.py bench [NAME…] [--json FILE]``: every figure in a process of its own, then a table.

A missed limit is printed as MISSED and is no failure; a figure that could not be measured is.
"""

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.entry import Entry, ordinary_environment
from tests.benchmarks.figures import FIGURES

ROOT = Path(__file__).resolve().parents[2]


def measure(place: str, runs: int) -> list[Entry]:
    """Measure in this process what the function ``module:function`` measures: one figure or several."""
    module, _, function = place.partition(":")
    measured = getattr(importlib.import_module(module), function)(runs)
    return [one.entry() for one in (measured if isinstance(measured, list) else [measured])]


def measure_apart(name: str, runs: int) -> list[Entry] | None:
    """The figures of ``name``, measured in a new process; None where that process failed."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "entries.json"
        command = [sys.executable, "-m", "tests.benchmarks", "--apart", name, "--runs", str(runs), "--json", str(result)]
        code = subprocess.call(command, cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen", **ordinary_environment()})
        if code or not result.exists():
            return None
        entries: list[Entry] = json.loads(result.read_text(encoding="utf-8"))
        return entries


def number(value: float | None) -> str:
    """Four digits at most, as a person reads them."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def row(entry: Entry) -> str:
    """A figure as one line of the table."""
    limit = f"≤ {number(entry['limit'])}" + (" ×" if entry["bound"] is not None else f" {entry['unit']}")
    cells = [f"{entry['name']:<34}", f"{number(entry['value']):>9} {entry['unit']:<4}", f"{number(entry['bound']):>9}"]
    cells += [f"{number(entry['ratio']):>7}", f"{limit:>12}", "ok" if entry["ok"] else "MISSED"]
    return "  ".join(cells)


def main() -> int:
    """Measure what the command line names; 1 where a figure could not be measured."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measures the figures that the program promises.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which figures, otherwise all: {', '.join(FIGURES)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures as JSON")
    parser.add_argument("--runs", type=int, default=5, help="rounds for each figure (the medians count)")
    parser.add_argument("--apart", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.apart:
        options.json.write_text(json.dumps(measure(FIGURES[options.apart], options.runs)), encoding="utf-8")
        return 0
    chosen = [name for name in FIGURES if not options.names or name in options.names]
    if not chosen or set(options.names) - FIGURES.keys():
        parser.error(f"no figure is called that; there are {', '.join(FIGURES)}")
    entries, failed = [], []
    print(f"{'figure':<34}  {'value':>14}  {'bound':>9}  {'ratio':>7}  {'limit':>12}", flush=True)
    for name in chosen:
        began = time.monotonic()
        measured = measure_apart(name, options.runs)
        failed += [name] if measured is None else []
        for entry in measured or []:
            entries.append(entry)
            print(row(entry), flush=True)
        print(f"  {name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    if options.json:
        options.json.write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    missed = [entry["name"] for entry in entries if not entry["ok"]]
    print(f"{len(entries)} figures, {len(missed)} missed" + (f"; not measured: {', '.join(failed)}" if failed else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
