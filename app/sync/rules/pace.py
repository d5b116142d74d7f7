"""How long to wait before the store is asked again."""

from dataclasses import dataclass

FOLDER_SECONDS, FOLDER_LONGEST = 2.5, 30.0
WEB_SECONDS, WEB_LONGEST = 30.0, 600.0
WEB_IDLE = 300.0
_SLOWER = 1.5


@dataclass
class Pace:
    """Steady while something moves; slower, up to ``idle``, while nothing does; after each failure in a row twice as long, up to ``longest``."""

    steady: float = FOLDER_SECONDS
    longest: float = FOLDER_LONGEST
    idle: float = FOLDER_SECONDS
    failures: int = 0
    quiet: int = 0
    """How often in a row nothing had moved."""

    @classmethod
    def of(cls, kind: str) -> "Pace":
        """The pace for a kind of store: a folder on this computer or its network is asked often, a service seldom."""
        return cls() if kind == "folder" else cls(WEB_SECONDS, WEB_LONGEST, WEB_IDLE)

    def well(self, *, moved: bool = True) -> None:
        """The store has answered; ``moved``: something came or went, or a person was at work."""
        self.failures = 0
        self.quiet = 0 if moved else self.quiet + 1

    def failed(self) -> None:
        """It has not."""
        self.failures += 1

    def seconds(self, asked: float | None = None) -> float:
        """Until the next time; ``asked`` is what the store itself wants."""
        usual = min(self.steady * _SLOWER ** min(self.quiet, 20), self.idle)
        grown = usual * float(2 ** min(self.failures, 12))
        return max(min(grown, self.longest), min(asked or 0.0, self.longest))
