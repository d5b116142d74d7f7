"""The keys of the space as this desk has them: one seals new things, all of them open old ones, the founding one names pictures."""

from collections.abc import Mapping

from app.store.desk import Desk
from app.store.space_facts import SpaceFacts
from app.sync.rules.segments import Epoch


class Epochs:
    """What a session seals and opens with. Only a desk that shares may be asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def space(self) -> str:
        """The id of the space."""
        return self._facts().id

    @property
    def keys(self) -> Mapping[str, bytes]:
        """All keys by the ids of their epochs."""
        return self._desk.space.epochs

    @property
    def can_seal(self) -> bool:
        """Whether the newest key is here. Nothing is sealed with an older one meanwhile: somebody who was removed may have it."""
        return (self._desk.space.epoch or self._facts().epoch) in self.keys

    @property
    def newest(self) -> Epoch:
        """What new things are sealed with. Raises KeyError if it has not come yet."""
        current = self._desk.space.epoch or self._facts().epoch
        return Epoch(current, self.keys[current])

    @property
    def founding(self) -> Epoch:
        """The first key, which every member has."""
        first = self._facts().epoch
        return Epoch(first, self.keys[first])

    def _facts(self) -> SpaceFacts:
        facts = self._desk.space.facts
        if facts is None:
            raise LookupError("this desk shares nothing")
        return facts
