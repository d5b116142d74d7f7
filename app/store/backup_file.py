"""What a backup is, and what is known of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class Backup:
    """A copy of the database: where it lies, when it was made (UTC), how large it is in bytes, and on what occasion."""

    path: Path
    at: datetime
    size: int
    before_update: bool = False
    before_restore: bool = False

    @property
    def dated(self) -> bool:
        """Whether it was made because a day had come, and gives way to later ones."""
        return not (self.before_update or self.before_restore)


@dataclass(frozen=True)
class BackupFacts:
    """What a backup holds: how many records, and what was done last (``at`` in UTC; no label in a desk without any)."""

    records: int
    label: str = ""
    who: str = ""
    at: datetime | None = None
