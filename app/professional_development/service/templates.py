"""Templates: the district's, and those that the school has made of its own sessions."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import AgendaBlock, PdSession, PdTemplate
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.templates import PLAN, Template, TemplateBlock, as_json, from_json
from app.professional_development.rules.texts import clean_line, quoted
from app.professional_development.service.reading import blocks_of, find, session_of, values_of
from app.store.desk import Desk
from app.store.records import Value, living
from app.store.seen import Seen


@dataclass(frozen=True, slots=True)
class TemplateFact:
    """A template in a list; ``own`` ones are the school's."""

    key: str
    title: str
    own: bool
    minutes: int
    blocks: int


class Templates:
    """Look up, keep, rename and delete templates."""

    def __init__(self, desk: Desk, district: PdDistrict) -> None:
        self._desk = desk
        self._district = district

    def all(self) -> list[TemplateFact]:
        """The school's own by title, then the district's."""
        with self._desk.read() as session:
            kept = [(one.id, one.title or "", one.content or "") for one in session.scalars(living(PdTemplate))]
        own = sorted((from_json(*one) for one in kept), key=lambda one: one.title.casefold())
        return [
            TemplateFact(one.key, one.title, one.own, int(one.values.get("minutes") or 0), len(one.blocks))
            for one in (*own, *self._district.templates)
        ]

    def get(self, key: str) -> Template:
        """A template by its key. Raises UserError when it is gone."""
        found = next((one for one in self._district.templates if one.key == key), None)
        own = find(self._desk, PdTemplate, key) if found is None else None
        if own is not None:
            found = from_json(own.id, own.title or "", own.content or "")
        if found is None:
            raise UserError(tr("This template was deleted meanwhile."), tr("Begin without one, or choose another."))
        return found

    def keep(self, session: str, title: str) -> str:
        """Make a template of a session's plan and agenda; returns its key. Raises UserError without a title."""
        named = _title(title)
        plan = session_of(self._desk, session)
        template = Template("", named, _plan(plan), tuple(_block(block) for block in blocks_of(self._desk, session)))
        with self._desk.edit(tr("Template {title} made", title=quoted(named))) as edit:
            return edit.create(PdTemplate, {"title": named, "content": as_json(template)})

    def rename(self, key: str, title: str, seen: Seen | None = None) -> str:
        """Give one of the school's own another title; returns the label."""
        named = _title(title)
        label = tr("Template renamed to {title}", title=quoted(named))
        with self._desk.edit(label) as edit:
            edit.change(PdTemplate, key, {"title": named}, seen)
        return label

    def delete(self, keys: Sequence[str]) -> str:
        """Delete some of the school's own; returns the label."""
        label = trn(len(keys), "{number} template deleted", "{number} templates deleted")
        with self._desk.edit(label) as edit:
            edit.delete(PdTemplate, keys)
        return label


def block_values(block: TemplateBlock) -> dict[str, Value]:
    """A template's block as the values of a record."""
    values: dict[str, Value] = {"minutes": block.minutes, "title": block.title, "text": block.text, "kind": block.kind}
    return {name: value for name, value in {**values, "needs": block.needs, "lead": block.lead, "notes": block.notes}.items() if value}


def _title(title: str) -> str:
    named = clean_line(title, 120)
    if not named:
        raise UserError(tr("A template needs a title."))
    return named


def _plan(session: PdSession) -> dict[str, str | int]:
    values = {name: value for name, value in values_of(session).items() if name in PLAN}
    return {name: value for name, value in values.items() if isinstance(value, str | int)}


def _block(block: AgendaBlock) -> TemplateBlock:
    words = (block.title or "", block.text or "", block.kind or "", block.needs or "", block.lead or "", block.notes or "")
    return TemplateBlock(max(1, block.minutes or 1), *words)
