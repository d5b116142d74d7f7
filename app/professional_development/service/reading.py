"""Sessions, their blocks and their people as they stand in the desk."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.errors import UserError
from app.language import tr
from app.professional_development.records import AgendaBlock, Participation, PdSession
from app.professional_development.rules.agenda import Agenda, Block
from app.professional_development.rules.hours import Stay
from app.professional_development.rules.times import Span, span_of
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.records import AnyRecord, Record, Value, living
from app.store.seen import Seen

_HIDDEN = ("id", "op", "heads", "deleted")


def find(desk: Desk, record: type[AnyRecord], id: str) -> AnyRecord | None:
    """A living record, to be read and not changed; None when there is none."""
    with desk.read() as session:
        found = session.scalar(living(record).where(record.id == id))
        if found is not None:
            session.expunge(found)
        return found


def session_of(desk: Desk, id: str) -> PdSession:
    """A living session. Raises UserError when it is gone."""
    found = find(desk, PdSession, id)
    if found is None:
        raise UserError(tr("This session was deleted meanwhile."), tr("Undo brings it back."))
    return found


def blocks_of(desk: Desk, session: str) -> list[AgendaBlock]:
    """The blocks of a session in their order."""
    with desk.read() as reading:
        statement = living(AgendaBlock).where(AgendaBlock.session == session)
        found = list(reading.scalars(statement.order_by(AgendaBlock.place, AgendaBlock.id)))
        reading.expunge_all()
        return found


def participations_of(desk: Desk, session: str) -> list[Participation]:
    """Everybody of a session, by name."""
    with desk.read() as reading:
        found = list(reading.scalars(living(Participation).where(Participation.session == session)))
        reading.expunge_all()
    return sorted(found, key=lambda one: ((one.name or "").casefold(), one.id))


def participations(desk: Desk, ids: Sequence[str]) -> list[Participation]:
    """Those of the ids that are there. Raises UserError when none is."""
    found: list[Participation] = []
    with desk.read() as reading:
        for start in range(0, len(ids), 500):
            found += reading.scalars(living(Participation).where(Participation.id.in_(ids[start : start + 500])))
        reading.expunge_all()
    if ids and not found:
        raise UserError(tr("They were taken off the list meanwhile."), tr("Undo brings them back."))
    return sorted(found, key=lambda one: ((one.name or "").casefold(), one.id))


def span(session: PdSession) -> Span | None:
    """From when to when it is; None while no day is known."""
    return span_of(session.starts or "", session.zone or "", session.minutes or 0)


def agenda_of(session: PdSession, blocks: Sequence[AgendaBlock]) -> Agenda:
    """The agenda as the rules know it."""
    return Agenda(session.minutes or 0, tuple(Block(block.id, max(1, block.minutes or 1)) for block in blocks))


def stay_of(one: Participation) -> Stay:
    """When somebody was there."""
    return Stay(one.arrived or "", one.left or "", one.credited)


def values_of(record: Record) -> dict[str, Value]:
    """The values of a record by field; what is empty is left out."""
    names = [column.name for column in record.__table__.columns if column.name not in _HIDDEN]
    return {name: value for name in names if (value := getattr(record, name)) not in (None, {})}


def changed(kept: Mapping[str, Value], before: Record | None, seen: Seen | None) -> dict[str, Value]:
    """What a person has made another: other than what stands in a record now, and than what stood on the form. "" and None are alike."""
    now = values_of(before) if before is not None else {}
    mine = {name: value for name, value in kept.items() if (now.get(name) or None) != (value or None)}
    return {name: value for name, value in mine.items() if seen is None or (seen.field(name).value or None) != (value or None)}


def seen_after(edit: Edit, seen: Seen | None, values: Mapping[str, Value]) -> Seen | None:
    """What the writer of a form has seen when it is saved: their own values, not what others wrote meanwhile."""
    if seen is None or edit.outcome is None:
        return seen
    return seen.after(
        edit.outcome.action, {name: value for name, value in values.items() if (value or None) != (seen.field(name).value or None)}
    )


def living_ids(desk: Desk, record: type[Record], session: str) -> list[str]:
    """Ids of the living records of a type that belong to a session."""
    columns = record.__table__.columns
    with desk.connection() as connection:
        return list(connection.scalars(select(columns["id"]).where(columns["session"] == session, columns["deleted"].is_(False))))
