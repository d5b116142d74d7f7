"""Medians that were measured once: what stands beside ours where a peer cannot be installed or takes too long."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recorded:
    """Milliseconds by the clock, with so many records; ``source`` says where and how."""

    records: int
    ms: float
    source: str


_STUDY = "sync study, section 7"
_BENCH = "this bench on 2026-11-22, two cores with much else to do"
RECORDED: dict[str, dict[str, Recorded]] = {
    "kinto": {
        "quiet": Recorded(10_000, 22.0, f"{_STUDY}: three reads in one batch"),
        "sent": Recorded(10_000, 210.0, f"{_STUDY}: 20 edits at once, PostgreSQL"),
        "taken": Recorded(10_000, 339.7, f"{_BENCH}, Kinto in memory"),
        "push": Recorded(10_000, 118_000.0, f"{_STUDY}: PostgreSQL, batches of 100"),
        "join": Recorded(50_000, 1_300.0, f"{_STUDY}: reading alone, pages of 5,000, nothing kept"),
    },
    "pouchdb": {
        "quiet": Recorded(10_000, 27.3, _BENCH),
        "sent": Recorded(10_000, 72.0, _BENCH),
        "taken": Recorded(10_000, 67.9, _BENCH),
        "push": Recorded(10_000, 8_495.0, _BENCH),
        "join": Recorded(50_000, 32_965.0, _BENCH),
    },
    "joplin": {
        "quiet": Recorded(500, 286.9, _BENCH),
        "sent": Recorded(500, 474.2, _BENCH),
        "taken": Recorded(500, 389.4, _BENCH),
        "push": Recorded(500, 38_669.0, _BENCH),
        "join": Recorded(1_000, 84_880.0, _BENCH),
    },
}
