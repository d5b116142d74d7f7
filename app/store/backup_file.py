"""What a backup is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class Backup:
    """A copy of the database: where it lies, when it was made (UTC), how large it is in bytes."""

    path: Path
    at: datetime
    size: int
    before_update: bool = False
