"""End of updates by exact model name.

``Dell Chromebook 11 (3120)`` ended in 2021 and ``Dell Chromebook 3120`` has years to go, so a name is never
guessed: only case, the kind and number of spaces, and the width of characters do not matter.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from app.language import tr


class ModelFact(NamedTuple):
    """What the district's list, or the school, knows of a model. ``updates_end`` and ``checked`` may be unknown."""

    name: str
    manufacturer: str | None = None
    category: str | None = None
    updates_end: str | None = None
    checked: str | None = None
    sample: bool = False


def model_key(name: str) -> str:
    """The form in which two spellings of one model are equal, and two models never are."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class ModelCatalogue:
    """Finds a model by one of its exact names."""

    def __init__(self, by_key: Mapping[str, ModelFact]) -> None:
        self._by_key = dict(by_key)

    @classmethod
    def of(cls, models: Iterable[tuple[ModelFact, Iterable[str]]]) -> "ModelCatalogue":
        """Build from each model and its further exact names. Raises ValueError when two models share a name."""
        by_key: dict[str, ModelFact] = {}
        for fact, also in models:
            for name in (fact.name, *also):
                known = by_key.setdefault(model_key(name), fact)
                if known is not fact:
                    raise ValueError(
                        tr(
                            "“{name}” is a name of both “{known_name}” and “{fact_name}”.",
                            name=name,
                            known_name=known.name,
                            fact_name=fact.name,
                        )
                    )
        return cls(by_key)

    def find(self, name: str | None) -> ModelFact | None:
        """The model that is called exactly ``name``, or None."""
        return self._by_key.get(model_key(name)) if name else None

    def with_models(self, own: Iterable[ModelFact]) -> "ModelCatalogue":
        """A catalogue in which the school's own models win over the district's of the same name."""
        return ModelCatalogue({**self._by_key, **{model_key(fact.name): fact for fact in own}})

    def __iter__(self) -> Iterator[ModelFact]:
        """Every model once, in the order of the list."""
        return iter(dict.fromkeys(self._by_key.values()))
