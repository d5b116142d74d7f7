"""All cells of the table at every call: ``python -m tests.faults [MOST [PHASE…]]``. Prints what is not as the table says."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults import every
from tests.faults.failing_disk import build, why_not
from tests.faults.test_matrix import CELLS, crooked


def main() -> int:
    """Play and print."""
    if why_not():
        print(why_not())
        return 2
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as room:
        plays = every.played(build(Path(room)), Path(room), most, sys.argv[2:])
    for (phase, fault), number in Counter((one.phase, one.fault) for one in plays).items():
        said = Counter(
            next((line for line in (one.said or "-").split(".")), "")[:60] for one in plays if (one.phase, one.fault) == (phase, fault)
        )
        print(f"{phase:30} {fault:20} {number:5}  {CELLS[phase, fault].kept:7} {dict(said)}")
    wrong = [f"{one.phase}: {words}" for one in plays for words in crooked([one])]
    print("\n".join(wrong[:200]))
    print(f"{len(plays)} plays, {len(wrong)} not as the table says")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
