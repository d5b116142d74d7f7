"""What a person does with covers: one method a deed."""

from app.cover.service.cover import CoverService
from app.cover.service.facts import CoverFact, StandingNotes

__all__ = ["CoverFact", "CoverService", "StandingNotes"]
