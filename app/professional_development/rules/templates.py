"""Templates: a plan and its agenda, without a day, that new sessions begin with."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

PLAN = (
    *("title", "kind", "minutes", "mode", "need", "goal", "district_goal", "standards", "objective", "guiding_question", "key_ideas"),
    *("audience", "devices_needed", "software_needed", "materials", "facilitator_materials", "bring", "budget", "budget_note"),
    *("engagement", "differentiation", "outputs", "effectiveness", "follow_up", "notes", "handout", "handout_language"),
)
"""The fields of a session that its template and its copies carry on."""
_NUMBERS = ("minutes", "budget")
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class TemplateBlock:
    """A block of a template's agenda."""

    minutes: int
    title: str
    text: str = ""
    kind: str = ""
    needs: str = ""
    lead: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to begin with: ``values`` are fields of a session."""

    key: str
    title: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    blocks: Sequence[TemplateBlock] = ()
    own: bool = False


def as_json(template: Template) -> str:
    """What is kept of a template of the school's own."""
    plan = {name: value for name, value in template.values.items() if name in PLAN}
    return json.dumps(
        {"format": _FORMAT, "plan": plan, "blocks": [asdict(block) for block in template.blocks]}, ensure_ascii=False, sort_keys=True
    )


def from_json(key: str, title: str, content: str) -> Template:
    """A template of the school's own; what cannot be read of it is left out, so that the rest can be used."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        return Template(key, title, own=True)
    plan, blocks = told.get("plan"), told.get("blocks")
    values = {name: value for name, value in (plan if isinstance(plan, dict) else {}).items() if name in PLAN and _fits(name, value)}
    made = [_block(one) for one in (blocks if isinstance(blocks, list) else []) if isinstance(one, dict)]
    return Template(key, title, values, tuple(made), own=True)


def _fits(name: str, value: object) -> bool:
    return type(value) is int if name in _NUMBERS else isinstance(value, str)


def _block(told: Mapping[str, object]) -> TemplateBlock:
    minutes = told.get("minutes")
    words = [str(told.get(name) or "") for name in ("title", "text", "kind", "needs", "lead", "notes")]
    return TemplateBlock(max(1, minutes) if type(minutes) is int else 1, *words)
