"""The handouts of sessions and their pictures."""

from dataclasses import dataclass

from app.errors import UserError
from app.language import tr
from app.professional_development.records import HandoutImage, PdSession
from app.professional_development.rules.handouts import HandoutText, eyebrow, image_kind, image_name
from app.professional_development.rules.texts import clean_line, quoted
from app.professional_development.service.reading import session_of, span
from app.professional_development.service.times import Times
from app.store.blobs import LARGEST
from app.store.desk import Desk
from app.store.records import living
from app.store.seen import Seen

USUAL_LANGUAGE = "en-US"
LONGEST = 500_000
"""Letters of a handout."""


@dataclass(frozen=True, slots=True)
class ImageFact:
    """A picture of a handout: the name that the Markdown has for it, and what is to be seen."""

    id: str
    name: str
    blob: str
    alternative: str


class Handouts:
    """Keeps what is handed out."""

    def __init__(self, desk: Desk, times: Times) -> None:
        self._desk = desk
        self._times = times

    def text(self, session: str) -> HandoutText:
        """The handout as it was saved last. Raises UserError when the session is gone."""
        plan = session_of(self._desk, session)
        when = span(plan)
        over = eyebrow(self._times.school(), when.start.date() if when is not None else None)
        return HandoutText(plan.handout or "", plan.title or "", over, plan.handout_language or USUAL_LANGUAGE)

    def seen(self, session: str) -> Seen:
        """What an editor that is opened now shows; give it back with what was typed."""
        return self._desk.seen(PdSession, session)

    def save(self, session: str, markdown: str, seen: Seen | None = None) -> str:
        """Keep it; returns the label ("" = nothing new). Raises UserError for one that is far too long."""
        return self._keep(session, markdown, seen)[0]

    def keep(self, session: str, markdown: str, seen: Seen) -> Seen:
        """As :meth:`save`; returns what its writer has seen then: their own words, not what others wrote meanwhile."""
        _, action = self._keep(session, markdown, seen)
        return seen.after(action, {"handout": _clean(markdown)}) if action else seen

    def _keep(self, session: str, markdown: str, seen: Seen | None) -> tuple[str, str]:
        """The label and the action; "" where nothing is new."""
        if len(markdown) > LONGEST:
            raise UserError(tr("This handout is longer than a book."), tr("Shorten it, or make two sessions of it."))
        plan = session_of(self._desk, session)
        kept = _clean(markdown)
        if kept == (plan.handout or ""):
            return "", ""
        label = tr("Handout of {title} changed", title=quoted(plan.title or ""))
        with self._desk.edit(label) as edit:
            edit.change(PdSession, session, {"handout": kept, "handout_printed": None}, seen)
        return label, edit.outcome.action if edit.outcome is not None else ""

    def set_language(self, session: str, language: str) -> str:
        """Say in which language it is written (BCP 47); returns the label."""
        label = tr("Handout of {title}: language changed", title=quoted(session_of(self._desk, session).title or ""))
        with self._desk.edit(label) as edit:
            edit.change(PdSession, session, {"handout_language": clean_line(language, 35)})
        return label if edit.outcome is not None else ""

    def images(self, session: str) -> dict[str, bytes]:
        """The pictures by the names that the Markdown has for them; those not here (yet) are missing."""
        found = ((image.name, self._desk.blobs.get(image.blob)) for image in self.image_facts(session))
        return {name: data for name, data in found if data is not None}

    def image_facts(self, session: str) -> list[ImageFact]:
        """The pictures of a session's handout, by name."""
        with self._desk.read() as reading:
            rows = reading.scalars(living(HandoutImage).where(HandoutImage.session == session))
            facts = [ImageFact(row.id, row.name or "", row.blob or "", row.alternative or "") for row in rows]
        return sorted(facts, key=lambda fact: fact.name.casefold())

    def add_image(self, session: str, name: str, alt: str, data: bytes) -> str:
        """Keep a picture under a name that no other of the session has, made of ``name``; returns that name.

        Raises UserError for what is no picture, or too large.
        """
        kind = image_kind(data)
        if not kind:
            raise UserError(tr("This is no picture that can be printed."), tr("Use a PNG, JPEG, GIF, WebP or BMP picture."))
        if len(data) > LARGEST:
            raise UserError(tr("This picture is too large."), tr("Make it smaller first."))
        session_of(self._desk, session)
        known = self.image_facts(session)
        blob = self._desk.blobs.put(data)
        same = next((fact for fact in known if fact.blob == blob), None)
        if same is not None:
            return same.name
        kept = image_name(name, kind, [fact.name for fact in known])
        with self._desk.edit(tr("Picture {name} added to the handout", name=kept)) as edit:
            edit.create(HandoutImage, {"session": session, "blob": blob, "name": kept, "alternative": clean_line(alt)})
        return kept

    def describe(self, image: str, alternative: str, seen: Seen | None = None) -> str:
        """Say what is to be seen, for those who cannot see it; returns the label."""
        with self._desk.edit(tr("Picture described")) as edit:
            edit.change(HandoutImage, image, {"alternative": clean_line(alternative)}, seen)
        return tr("Picture described") if edit.outcome is not None else ""

    def printed(self, session: str) -> None:
        """It was printed, or saved to be printed: Today no longer asks for it. No step of undo."""
        with self._desk.edit(tr("Handout printed"), background=True, who=self._times.who()) as edit:
            edit.change(PdSession, session, {"handout_printed": self._times.now()})


def _clean(markdown: str) -> str:
    return markdown.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
