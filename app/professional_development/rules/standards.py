"""The standards and district goals that sessions are linked to, read from ``resources/district/standards.toml``."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.language import tr
from app.school.district_file import DistrictFile, Entry


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard: ``key`` is what records keep; ``short`` stands on badges."""

    key: str
    name: str
    short: str
    code: str = ""
    asks: str = ""
    group: str = ""

    @property
    def words(self) -> str:
        """Number and name, as far as it has a number."""
        return f"{self.code} {self.name}" if self.code else self.name


@dataclass(frozen=True, slots=True)
class StandardSet:
    """Standards of one publisher; ``used`` ones are offered and counted."""

    key: str
    name: str
    standards: tuple[Standard, ...]
    used: bool = True


@dataclass(frozen=True, slots=True)
class DistrictGoal:
    """A goal of the district, or one of its initiatives."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Standards:
    """All of them, by key too."""

    sets: tuple[StandardSet, ...] = ()
    district_goals: tuple[DistrictGoal, ...] = ()

    def find(self, key: str) -> Standard:
        """A standard by its key; one that is no longer in the file is shown by its key."""
        for one in self.sets:
            for standard in one.standards:
                if standard.key == key:
                    return standard
        return Standard(key, key, key)

    def known(self, key: str) -> bool:
        """Whether the file has a standard of that key."""
        return any(standard.key == key for one in self.sets for standard in one.standards)

    def goal_words(self, key: str) -> str:
        """A district goal in words; its key when the file no longer has it."""
        return next((goal.words for goal in self.district_goals if goal.key == key), key)


def read_standards(file: DistrictFile) -> Standards:
    """The sets and goals of the file. Raises UserError for what is wrong in it."""
    sets = tuple(_set(file, entry) for entry in file.entries("set"))
    goals = [goal for entry in file.entries("district_goal") for goal in _goals(file, entry)]
    file.once(tr("key of a set"), [one.key for one in sets])
    file.once(tr("key of a standard"), [standard.key for one in sets for standard in one.standards])
    file.once(tr("key of a goal"), [goal.key for goal in goals])
    return Standards(sets, tuple(goals))


def _set(file: DistrictFile, entry: Entry) -> StandardSet:
    key = file.text(entry, "key")
    standards = tuple(_standard(file, key, one) for one in file.entries("standards", entry))
    if not standards:
        raise file.wrong(tr("the set “{key}” has no standards.", key=key))
    return StandardSet(key, file.text(entry, "name"), standards, file.switch(entry, "used", fallback=True))


def _standard(file: DistrictFile, of: str, entry: Entry) -> Standard:
    name = file.text(entry, "name")
    more = (file.text(entry, "code", ""), file.text(entry, "asks", ""), file.text(entry, "group", ""))
    return Standard(f"{of}.{file.text(entry, 'key')}", name, file.text(entry, "short", name), *more)


def _goals(file: DistrictFile, entry: Entry) -> Sequence[DistrictGoal]:
    key = file.text(entry, "key")
    words = " · ".join(filter(None, (file.text(entry, "plan", ""), file.text(entry, "code", ""), file.text(entry, "name"))))
    initiatives = file.entries("initiatives", entry)
    return [
        DistrictGoal(key, words),
        *(DistrictGoal(f"{key}.{file.text(one, 'key')}", f"{words}: {file.text(one, 'name')}") for one in initiatives),
    ]
