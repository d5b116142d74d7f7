"""Feed the readers by hand: ``python -m tests.fuzzing [--reader NAME]... [--inputs N] [--seconds S] [--seed S] [--record]``.

Without ``--inputs`` each reader gets as many as the recorded run tries. What is met badly is made small and kept in
``tests/fuzzing/crashers``. ``--record`` puts the figures into docs/fuzzing.md.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from pathlib import Path

from tests.fuzzing import crashers, record
from tests.fuzzing.every import READERS
from tests.fuzzing.harness import Feeding, Tally, minimised
from tests.fuzzing.reader import Reader
from tests.fuzzing.watch import Watch, left_by, limit_memory


def main() -> int:
    """Feed what was asked for; 1 when anything was met badly."""
    given = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = [READERS[name] for name in given.reader] if given.reader else list(READERS.values())
    bad = 0
    print(f"{'reader':22}{'inputs':>9}{'/s':>8}{'taken':>9}{'refused':>9}{'crashes':>8}{'hangs':>6}{'slowest':>9}{'steps':>7}{'kept':>5}")
    with tempfile.TemporaryDirectory(prefix="feeding-") as folder:
        flight = Path(given.flight or f"{folder}/flight")
        watch = Watch(flight)
        limit_memory()
        for reader in chosen:
            tally = Feeding(reader, given.seed, watch).feed(given.inputs or reader.inputs, given.seconds)
            _tell(tally)
            bad += _keep(reader, tally, watch)
            if given.record:
                record.write(tally, reader.what)
            gc.collect()
    return 1 if bad else 0


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m tests.fuzzing")
    asked.add_argument("--reader", action="append", choices=sorted(READERS))
    asked.add_argument("--inputs", type=int, default=0)
    asked.add_argument("--seconds", type=float, default=0.0)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--record", action="store_true")
    asked.add_argument("--flight", default="", help="the file in which the present input stands; it is kept")
    asked.add_argument("--landed", default="", help="print the input that a broken run has left in this file, and end")
    given = asked.parse_args()
    if given.landed:
        sys.stdout.buffer.write(left_by(Path(given.landed)))
        raise SystemExit(0)
    return given


def _tell(tally: Tally) -> None:
    print(
        f"{tally.reader:22}{tally.inputs:9,}{tally.rate:8,.0f}{tally.accepted:9,}{tally.refused:9,}{tally.crashes:8,}{tally.hangs:6,}"
        f"{tally.slowest * 1000:7.0f} ms{tally.steps:7,}{tally.kept:5,}",
        flush=True,
    )


def _keep(reader: Reader, tally: Tally, watch: Watch) -> int:
    for key, crasher in tally.crashers.items():
        path = crashers.keep(reader.name, key, minimised(reader, crasher, watch))
        print(f"  {key}\n  kept as {path.relative_to(crashers.FOLDER.parent)}\n{crasher.what}", flush=True)
    return len(tally.crashers)


if __name__ == "__main__":
    sys.exit(main())
