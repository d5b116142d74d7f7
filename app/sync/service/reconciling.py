"""A listing beside what is held here: what is whole in the store, and what is covered by something larger."""

from collections.abc import Iterable, Mapping, Sequence

from app.store.travel import Held, Travel
from app.sync.rules.names import read_segment_name


class Reconciled:
    """What a session knows after it has looked at the store, and fetched what was new to it."""

    def __init__(self, travel: Travel, listing: Mapping[str, int], held: Sequence[Held], closed: Iterable[str] = ()) -> None:
        """``closed`` are listed segments, signed by their devices, that this desk has no key or no program for."""
        self.listing = listing
        self.held = held
        self._travel = travel
        self._ids: dict[str, frozenset[str]] = {}
        self._names = {one.name: name for one in held if (name := read_segment_name(one.name)) is not None}
        self._closed = [name for name in map(read_segment_name, closed) if name is not None]
        self._by_name = {one.name: one for one in held}
        self._whole: dict[str, list[Held]] = {}
        for one in held:
            if self.is_whole(one):
                self._whole.setdefault(one.device, []).append(one)

    def find(self, name: str) -> Held | None:
        """The segment with a true name, if it was ever here."""
        return self._by_name.get(name)

    def is_whole(self, one: Held) -> bool:
        """Held, and listed with exactly my size."""
        return one.size is not None and self.listing.get(one.name) == one.size

    def whole(self, device: str) -> list[Held]:
        """The whole segments of a device."""
        return self._whole.get(device, [])

    def all_whole(self) -> list[Held]:
        """The whole segments of all devices."""
        return [one for device in sorted(self._whole) for one in self._whole[device]]

    def cover_of(self, one: Held) -> Held | None:
        """ONE whole segment of the same device that has all of its actions and is larger, by number and name.

        The order is strict, so that two never cover each other; and one must do it, or twins could delete each other's cover.
        """
        return self._cover_among(one, self.whole(one.device))

    def is_under_way(self, one: Held) -> bool:
        """Whether a segment that would cover it is made, and not yet seen in the store."""
        made = [other for other in self.held if other.device == one.device and other.size is not None and not self.is_whole(other)]
        return self._cover_among(one, made) is not None

    def _cover_among(self, one: Held, others: Sequence[Held]) -> Held | None:
        mine, rank = self._names[one.name], (one.number, one.name)
        larger = (other for other in others if (other.number, other.name) > rank and self._names[other.name].spans(mine))
        return next((other for other in larger if self.ids(one.name) <= self.ids(other.name)), None)

    def may_be_covered(self, one: Held) -> bool:
        """Whether its own device has put something larger there that I cannot open yet: then it is not for me to put it back."""
        name = self._names[one.name]
        return any(other.spans(name) and other.text != one.name for other in self._closed)

    def is_elsewhere(self, one: Held) -> bool:
        """Whether all of its actions are in the store already, in whichever whole segments."""
        others: set[str] = set()
        mine = self._names[one.name]
        for other in self.whole(one.device):
            theirs = self._names[other.name]
            if other.name != one.name and theirs.first <= mine.last and mine.first <= theirs.last:
                others |= self.ids(other.name)
        return self.ids(one.name) <= others

    def ids(self, name: str) -> frozenset[str]:
        """The actions of a segment."""
        if name not in self._ids:
            self._ids[name] = self._travel.ids(name)
        return self._ids[name]
