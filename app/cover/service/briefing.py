"""Puts the brief together: what the rooms hand over, and what is written down."""

from collections.abc import Callable, Sequence

from app.cover.rules.brief import Brief, BriefSource
from app.cover.service.cover import CoverService
from app.cover.service.facts import CoverFact
from app.store.desk import Desk

Sources = Callable[[Desk], Sequence[BriefSource]]
"""The rooms of a desk that hand something over, in order."""


class Briefing:
    """Reads what is open now. Every method reads the desk, so it belongs in a job."""

    def __init__(self, service: CoverService, sources: Sources) -> None:
        self._service = service
        self._sources = sources

    def of(self, cover: CoverFact | None = None) -> Brief:
        """The brief of a cover; without one, what would be handed over if somebody stood in from now on."""
        standing = self._service.standing_notes()
        sections = [source.section() for source in self._sources(self._service.desk)]
        if cover is None:
            return Brief(self._service.me(), "", places=standing.places, people=standing.people, sections=sections)
        words = cover.period_words(None, self._service.zone)
        return Brief(cover.away, cover.alternate, words, cover.why, cover.notes, standing.places, standing.people, sections)
