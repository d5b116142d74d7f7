"""A school that fits in memory: the directory that a room's tests are given, over the devices, rooms and people that they name."""

from collections.abc import Sequence

from app.school.directory import KnownDevice, KnownPerson, KnownRoom


class SmallSchool:
    """Answers as the inventory does: codes whatever their case, several words of a device, and nothing for what it does not have."""

    def __init__(self, devices: Sequence[KnownDevice], rooms: Sequence[KnownRoom], people: Sequence[KnownPerson]) -> None:
        self._devices = {device.id: device for device in devices}
        self._rooms, self._people = rooms, people

    def by_code(self, code: str) -> KnownDevice | None:
        """The device of a tag or serial."""
        wanted = code.strip().casefold()
        return next((one for one in self._devices.values() if wanted and wanted in (one.tag.casefold(), one.serial.casefold())), None)

    def device(self, id: str) -> KnownDevice | None:
        """One device."""
        return self._devices.get(id)

    def devices(self, ids: Sequence[str]) -> dict[str, KnownDevice]:
        """Several devices by id."""
        return {id: self._devices[id] for id in ids if id in self._devices}

    def search(self, text: str, limit: int = 8) -> Sequence[KnownDevice]:
        """Devices whose tag, serial, model or room holds the text."""
        wanted = text.casefold()
        return [one for one in self._devices.values() if wanted in f"{one.tag} {one.serial} {one.model} {one.room}".casefold()][:limit]

    def rooms(self) -> Sequence[KnownRoom]:
        """All rooms."""
        return self._rooms

    def people(self) -> Sequence[KnownPerson]:
        """Everybody."""
        return self._people
