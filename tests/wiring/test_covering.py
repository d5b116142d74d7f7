"""What the rooms hand over in the sample school, and by which records deeds are told."""

import pytest

from app.cover.rules.brief import BriefSection
from app.cover.service.cover import CoverService
from app.cover.service.sharing import DeskSharing
from app.cover.service.subjects import Subjects
from app.inventory.service.known import SchoolDirectory
from app.network.secrets import KeyringSecrets
from app.professional_development.feature import PdRoom
from app.store.desk import Desk
from app.store.records import record_type
from app.tickets.feature import TicketRoom
from app.troubleshooting.service import TroubleshootingService
from app.wiring.covering import kinds, sources
from app.wiring.learning import Plans
from app.wiring.sample import records

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def rooms() -> tuple[TicketRoom, PdRoom]:
    """The rooms as they are wired."""
    return TicketRoom(SchoolDirectory, KeyringSecrets), PdRoom(SchoolDirectory, Plans().goals)


@pytest.fixture(scope="module")
def sections(desk: Desk, rooms: tuple[TicketRoom, PdRoom]) -> dict[str, BriefSection]:
    """What is handed over, by title."""
    made = sources(rooms[0].service, TroubleshootingService, rooms[1].service)
    return {section.title: section for source in made(desk) for section in [source.section()]}


def test_tickets_are_handed_over_with_promises_and_what_was_asked(sections: dict[str, BriefSection]) -> None:
    lines = sections["Open tickets"].lines
    assert sections["Open tickets"].counted == f"{len(lines)} open tickets"
    by_badge = {line.badge.split()[0]: line for line in lines}
    assert by_badge["needs"].tone == "bad"
    assert lines[0] is by_badge["needs"], "what cannot go on by itself comes first"
    asked = next(line for line in lines if line.badge.startswith("waits on us"))
    assert asked.asks.startswith("TSS: “")
    promised = next(line for line in lines if line.badge.startswith("answer by "))
    assert promised.badge[len("answer by ") :][:3] in ("Mon", "Tue", "Wed", "Thu", "Fri"), "an answer is promised for a school day"
    assert any(line.badge.startswith("answer was due ") and line.tone == "warn" for line in lines)
    assert all(line.lead.page == "tickets" and line.lead.record_id for line in lines)
    assert not any("solved" in line.badge for line in lines)


def test_what_is_set_aside_says_where_it_stopped(sections: dict[str, BriefSection]) -> None:
    (line,) = sections["Set aside while troubleshooting"].lines
    assert line.asks.startswith("Stopped at: ")
    assert line.badge.startswith("since ")


def test_sessions_say_what_is_still_to_do(sections: dict[str, BriefSection]) -> None:
    lines = sections["PD sessions"].lines
    assert lines
    assert all(line.asks.startswith(("To do: ", "Everything")) for line in lines)


def test_kinds_name_records_that_there_are(desk: Desk, rooms: tuple[TicketRoom, PdRoom]) -> None:
    known = {record_type(record).name: record_type(record) for record in records()}
    for kind in kinds(rooms[0].service):
        columns = {name for names in kind.names for name in names.split("|")}
        if kind.part_of is not None:
            columns.add(kind.part_of[0])
            assert kind.part_of[1] in known
        assert columns <= set(known[kind.type].fields), kind.type
    untold = set(known) - {kind.type for kind in kinds(rooms[0].service)} - {"cover", "helpdesk"}
    assert untold == set()
    assert Subjects(desk, kinds(rooms[0].service)).of([]) is not None


def test_the_sample_school_has_an_absence_behind_and_one_ahead(desk: Desk) -> None:
    service = CoverService(desk, DeskSharing(desk))
    situation = service.situation()
    assert [cover.alternate for cover in situation.coming] == ["David Chen"]
    assert [cover.stands for cover in situation.past] == ["over"]
    first = situation.coming[0].period
    assert first is not None
    assert first.first.weekday() < 5
    assert service.standing_notes().places.startswith("Key of the cart cabinet")
