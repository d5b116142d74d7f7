"""Older programs among newer ones: they know fewer types and fields, fewer control actions, and other rights of a role."""

from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from typing import cast
from unittest.mock import patch

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.store import arrivals, held_back, incoming, program_rules, verdicts
from app.store.action import Body, understood
from app.store.records import Record, Value, counter, custom, long_text, register
from app.store.rights import PARTNER

NEWER_FIELD = "model"
"""What gadgets have had only since today's program."""
_NEWER_CONTROL = "cover"


class OlderBase(DeclarativeBase):
    """Keeps the declarations of another version apart from today's."""


class OlderGadget(OlderBase):
    """Gadgets as the older program declares them; of places it knows nothing."""

    __tablename__ = "gadget"
    record_words = ("gadget", "gadgets")
    id: Mapped[str] = mapped_column(primary_key=True)
    op: Mapped[int]
    heads: Mapped[str | None]
    deleted: Mapped[bool]
    tag: Mapped[str | None] = register("Tag", key=True, search=10, index=True)
    status: Mapped[str | None] = register("Status", kind_of="choice", choices="status", default="in use")
    number: Mapped[int | None] = counter("Number")
    notes: Mapped[str | None] = long_text("Notes")
    custom: Mapped[dict[str, Value]] = custom()


OLDER_TYPES = (cast("type[Record]", OlderGadget),)


_TODAY = program_rules.rules_now()


class _Running:
    """Which program it is that runs."""

    older = False


@contextmanager
def older_program() -> Iterator[None]:
    """What runs meanwhile is the older program."""
    _Running.older = True
    try:
        yield
    finally:
        _Running.older = False


def _understood(body: Body) -> bool:
    return understood(body) and not (_Running.older and body.get("control", {}).get("kind") == _NEWER_CONTROL)


def _rules() -> str:
    return "older" if _Running.older else _TODAY


@contextmanager
def understand_less() -> Iterator[None]:
    """Have older programs understand less than today's, whatever a mutant makes of that."""
    may_write = vars(verdicts)["may_write"]

    def older_may_write(role: str | None, types: Collection[str], *, covering: bool) -> bool:
        return may_write(role, types, covering=covering) and not (_Running.older and role == PARTNER and bool(types))

    with ExitStack() as stack:
        for module in (arrivals, held_back, incoming):
            stack.enter_context(patch.object(module, "understood", _understood))
        stack.enter_context(patch.object(verdicts, "may_write", older_may_write))
        stack.enter_context(patch.object(program_rules, "rules_now", _rules))
        yield
