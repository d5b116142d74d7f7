"""Which column of a table goes to which field: guessed by names and content, corrected by a person, remembered by header."""

import hashlib
from collections.abc import Collection, Sequence
from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from itertools import chain

from rapidfuzz import fuzz

from app.exchange.content import ColumnContent, content_of, fits_format
from app.exchange.profiles import Profile, normalised
from app.language import tr

_SURE = 0.45
_TITLE, _PROFILE, _OWN_NAME, _ALIAS, _SIMILAR = 1.0, 0.98, 0.92, 0.9, 0.6
_PLACE_COSTS = 0.0005
_SECOND_CHOICE_COSTS = 0.03
_BLANK_COSTS = 0.08
_MISFIT, _MISFIT_IN_PROFILE = 0.4, 0.6
_SIMILARITY = 88
_SHORT_NAME = 5


@dataclass(frozen=True)
class Target:
    """A field that columns may go to."""

    field: str
    title: str
    format: str
    """``text``, ``date``, ``month``, ``money``, ``integer``, ``choice``, ``reference`` or ``bool``."""
    names: tuple[str, ...] = ()
    """Further spellings of its name in headers."""


@dataclass(frozen=True)
class Mapping:
    """For each column its field, or None to leave it out; no field occurs twice."""

    columns: list[str | None]
    source: str | None = None
    """The program whose export this is, when recognised."""
    confidence: list[float] = field(default_factory=list)
    """Between 0 and 1 for each column."""
    why: list[str] = field(default_factory=list)
    """In words, for each column; blank where nothing was guessed."""

    def to_dict(self) -> dict[str, object]:
        """Plain data to be stored as JSON."""
        return {"columns": list(self.columns), "source": self.source, "confidence": list(self.confidence), "why": list(self.why)}

    @classmethod
    def from_dict(cls, data: Map[str, object]) -> "Mapping":
        """The mapping that ``to_dict`` gave. Raises ValueError for anything else."""
        columns, source, confidence, why = (data.get(key) for key in ("columns", "source", "confidence", "why"))
        if not isinstance(columns, list) or not all(column is None or isinstance(column, str) for column in columns):
            raise ValueError(tr("The remembered columns are damaged."))
        used = [column for column in columns if column is not None]
        if len(set(used)) != len(used):
            raise ValueError(tr("Two remembered columns go to one field."))
        sure = list(map(_sure, confidence)) if isinstance(confidence, list) else []
        words = [str(value) for value in why] if isinstance(why, list) else []
        return cls(columns, source if isinstance(source, str) else None, sure, words)


def _sure(value: object) -> float:
    """A remembered confidence; none where it is no number between 0 and 1."""
    return float(value) if isinstance(value, int | float) and 0 <= value <= 1 else 0.0


def signature(header: Sequence[str]) -> str:
    """The key under which a mapping is remembered: the same for the same columns in the same order, however spelled."""
    return hashlib.sha256("\x1f".join(map(normalised, header)).encode("utf-8", "replace")).hexdigest()[:32]


def offers_custom(
    header: Sequence[str], sample_rows: Sequence[Sequence[str]], mapping: Mapping, known: Sequence[Profile] = ()
) -> list[int]:
    """Columns that go nowhere, hold something, and aren't known to be useless: worth a custom field."""
    useless = {
        name for profile in known if profile.name and profile.name == mapping.source for name, to in profile.columns.items() if not to
    }
    return [
        index
        for index, name in enumerate(header)
        if mapping.columns[index] is None and normalised(name) not in useless and any(row[index].strip() for row in sample_rows)
    ]


@dataclass(frozen=True)
class _Candidate:
    score: float
    column: int
    field: str
    why: str


def guess(
    header: Sequence[str],
    sample_rows: Sequence[Sequence[str]],
    targets: Sequence[Target],
    profiles: Sequence[Profile],
    vocabulary: Map[str, Collection[str]] | None = None,
) -> Mapping:
    """Guess the field of each column, from the best to the weakest match, never two columns for one field.

    ``vocabulary`` gives known values of fields (categories, rooms, people's e-mail addresses) to recognise a column by its content.
    """
    names = [normalised(name) for name in header]
    source = _recognised(names, profiles)
    contents = [content_of([row[index] for row in sample_rows]) for index in range(len(header))]
    words = {name: {value.casefold() for value in values} for name, values in (vocabulary or {}).items()}
    general = next((profile for profile in profiles if not profile.name), None)
    left_out = {name for name, to in source.columns.items() if not to} if source else set()
    candidates = chain.from_iterable(
        _candidates(index, names[index], contents[index], target, source, general, words.get(target.field, set()))
        for index in range(len(header))
        if names[index] not in left_out
        for target in targets
    )
    columns: list[str | None] = [None] * len(header)
    confidence, why = [0.0] * len(header), [""] * len(header)
    for candidate in sorted(candidates, key=lambda one: (-one.score, one.column)):
        if columns[candidate.column] is None and candidate.field not in columns and candidate.score >= _SURE:
            columns[candidate.column] = candidate.field
            confidence[candidate.column] = round(candidate.score, 2)
            why[candidate.column] = candidate.why
    return Mapping(columns, source.name if source else None, confidence, why)


def _recognised(names: Sequence[str], profiles: Sequence[Profile]) -> Profile | None:
    """The export whose telling names are most completely there."""
    present = set(names)
    found = [(len(profile.signature & present), profile) for profile in profiles if profile.name]
    fitting = [(count / len(profile.signature), count, profile) for count, profile in found if count >= profile.needs]
    return max(fitting, key=lambda item: item[:2])[2] if fitting else None


def _candidates(
    column: int, name: str, content: ColumnContent, target: Target, source: Profile | None, general: Profile | None, words: set[str]
) -> list[_Candidate]:
    """What speaks for one column going to one field."""
    found = [_by_name(name, target, source, general)] if name else []
    scores = [(score, why) for score, why in found if score]
    if scores and scores[0][0] < _TITLE:
        if not content.filled:
            scores = [(score - _BLANK_COSTS, why) for score, why in scores]
        elif not fits_format(content, target.format, target.field):
            scores = [(score * (_MISFIT_IN_PROFILE if score > _OWN_NAME else _MISFIT), why) for score, why in scores]
    by_content = content.score_for(target.field, words)
    if by_content:
        scores.append((by_content, tr("Its content looks like it")))
    return [_Candidate(score, column, target.field, why) for score, why in scores]


def _by_name(name: str, target: Target, source: Profile | None, general: Profile | None) -> tuple[float, str]:
    own = [normalised(spelling) for spelling in (target.title, target.field, *target.names)]
    if name == own[0]:
        return _TITLE, tr("Its name")
    if source is not None and target.field in source.columns.get(name, ()):
        choice = source.columns[name].index(target.field)
        score = _PROFILE - _SECOND_CHOICE_COSTS * choice - _PLACE_COSTS * list(source.columns).index(name)
        return score, tr("So named in {name} exports", name=source.name)
    if name in own:
        return _OWN_NAME - _PLACE_COSTS * own.index(name), tr("Its name")
    aliases = [spelling for spelling, fields in general.columns.items() if target.field in fields] if general else []
    if name in aliases and general is not None:
        choice = general.columns[name].index(target.field)
        return _ALIAS - _SECOND_CHOICE_COSTS * choice - _PLACE_COSTS * aliases.index(name), tr("A usual name for it")
    if len(name) >= _SHORT_NAME and any(
        len(spelling) >= _SHORT_NAME and fuzz.ratio(name, spelling) >= _SIMILARITY for spelling in (*own, *aliases)
    ):
        return _SIMILAR, tr("Its name is much like it")
    return 0.0, ""
