"""A second desk, from which changes arrive at the one whose page is tested."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.store.desk import Desk
from app.store.records import Record, Value

KEY = bytes(range(32))


class Elsewhere:
    """D. Chen's desk; it knows what the other knew when it was made, or was told since."""

    def __init__(self, desk: Desk, folder: Path, types: Sequence[type[Record]]) -> None:
        self._other = desk
        self.desk = Desk.open(folder / "elsewhere", KEY, types, who="D. Chen")
        self.learn()

    def learn(self) -> None:
        """Everything of the other desk is here."""
        self.desk.incoming.receive(list(self._other.incoming.outgoing()))

    def change(self, cls: type[Record], id: str, values: Mapping[str, Value]) -> None:
        """Something is changed here and arrives there."""
        with self.desk.edit(f"Changed {', '.join(values)}") as edit:
            edit.change(cls, id, values)
        self.tell()

    def create(self, cls: type[Record], values: Mapping[str, Value]) -> str:
        """Something is made here and arrives there."""
        with self.desk.edit("Added") as edit:
            made = edit.create(cls, values)
        self.tell()
        return made

    def tell(self) -> None:
        """Everything of here arrives at the other desk."""
        self._other.incoming.receive(list(self.desk.incoming.outgoing()))

    def close(self) -> None:
        """Close it."""
        self.desk.close()
