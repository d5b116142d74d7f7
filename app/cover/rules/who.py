"""Who can stand in for whom: what Cover asks of the desks that share with this one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

LIAISON, ALTERNATE = "liaison", "alternate"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody with a desk of this school: the id of the device, the name, the role, and for whom they stand in now."""

    device: str
    name: str
    role: str
    covering: str = ""


class Sharing(Protocol):
    """The desks that share with this one; any thread."""

    def devices(self) -> frozenset[str]:
        """The ids that this desk has, and had."""

    def role(self) -> str:
        """The role of who works here; "" while this desk is alone."""

    def colleagues(self) -> Sequence[Colleague]:
        """Everybody else who has a desk of this school now."""
