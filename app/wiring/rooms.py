"""The rooms of the program in the order of the rail, each with what it asks of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.cover import feature as cover
from app.improvement_plan import feature as improvement_plan
from app.inventory import feature as inventory
from app.language import marked
from app.late import late
from app.professional_development import feature as professional_development
from app.sync import feature as sync
from app.tickets import feature as tickets
from app.today import feature as today
from app.troubleshooting import feature as troubleshooting
from app.ui.feature import Feature, Place, TodayItem, TourStep
from app.wiring import covering
from app.wiring.devices import SchoolDevices, Told, TouredDevices, elsewhere
from app.wiring.learning import PeopleRoster, Plans

if TYPE_CHECKING:
    from app.inventory.service import known
    from app.inventory.service.known import SchoolDirectory
    from app.network import secrets
    from app.network.secrets import KeyringSecrets
    from app.store.desk import Desk
    from app.tickets.channels.choosing import Secrets
    from app.tickets.service import TicketService
    from app.troubleshooting.rules.handover import TicketStart
    from app.wiring import morning, naming
    from app.wiring.naming import RecordNames
else:
    known = late("app.inventory.service.known")
    morning = late("app.wiring.morning")
    naming = late("app.wiring.naming")
    secrets = late("app.network.secrets")


_TODAY_DEEDS = (
    (marked("Hand over"), cover.ICON, Place(cover.KEY)),
    (marked("Start a checklist"), troubleshooting.ICON, Place(troubleshooting.KEY, "action", "new")),
)
"""The buttons in the head of Today."""


class Directories:
    """The directory of each open desk."""

    def __init__(self) -> None:
        self._made: WeakKeyDictionary[Desk, SchoolDirectory] = WeakKeyDictionary()

    def of(self, desk: Desk) -> SchoolDirectory:
        """What other rooms may know of the devices, rooms and people of a desk."""
        found = self._made.get(desk)
        if found is None:
            found = self._made[desk] = known.SchoolDirectory(desk)
        return found


class TicketDesk:
    """Begins tickets for other rooms."""

    def __init__(self, service: TicketService) -> None:
        self._service = service

    def start(self, start: TicketStart) -> str:
        """Make the draft of a ticket; gives its id."""
        return self._service.writing.start(
            title=start.title,
            body=start.body,
            device_id=start.device_id,
            room_id=start.room_id,
            person_id=start.person_id,
            category=start.category,
            facts=start.facts,
            urgent=start.urgent,
            outage=start.outage,
            run_id=start.run_id,
            photos=start.photos,
            minutes=start.minutes,
            symptom=start.symptom,
        )

    def place(self, ticket_id: str) -> Place:
        """Where the ticket is shown."""
        return Place(tickets.KEY, "ticket", ticket_id)


def make_rooms(keeper: Callable[[], Secrets] | None = None) -> list[Feature]:
    """Every room, ready for the window. ``keeper`` keeps secrets in place of the keyring of the system."""
    directories = Directories()
    sync_room = sync.SyncRoom(keeper or _keyring, _names)
    ticket_room = tickets.TicketRoom(directories.of, keeper or _keyring, meetings=sync_room.service)

    plans = Plans()

    def ticket_desk(desk: Desk) -> TicketDesk:
        return TicketDesk(ticket_room.service(desk))

    runs = troubleshooting.TroubleshootingRoom(directories.of, ticket_desk)
    pd_room = professional_development.PdRoom(directories.of, plans.goals, PeopleRoster)
    handed_over = covering.sources(ticket_room.service, runs.service, pd_room.service)
    cover_room = cover.CoverRoom(handed_over, lambda: covering.kinds(ticket_room.service))
    rooms = [
        troubleshooting.make_feature(directories.of, ticket_desk, runs),
        tickets.make_feature(ticket_room),
        inventory.make_feature(elsewhere(_told_by(ticket_room))),
        professional_development.make_feature(pd_room),
        improvement_plan.make_feature(plans.of),
        sync.make_feature(sync_room, TouredDevices),
        cover.make_feature(cover_room, TouredDevices),
    ]

    def waiting(desk: Desk) -> list[TodayItem]:
        return [item for room in rooms if room.today is not None for item in room.today(desk)]

    return [today.make_feature(SchoolDevices, waiting, _morning, sync_room.above_today(cover_room.above_today), _TODAY_DEEDS), *rooms]


def _told_by(tickets_of: tickets.TicketRoom) -> Callable[[Desk, str], list[tuple[Told, Place]]]:
    """What tickets and checklists tell of a device, for its history."""

    def told(desk: Desk, device: str) -> list[tuple[Told, Place]]:
        sent = tickets_of.service(desk).facts.happenings(device)
        found: list[tuple[Told, Place]] = [(each, Place(tickets.KEY, "ticket", each.ticket)) for each in sent]
        return [*found, *((each, each.place) for each in troubleshooting.happenings(desk, device))]

    return told


def _names(desk: Desk) -> RecordNames:
    """How the records of all rooms are called, as they are now."""
    return naming.RecordNames(desk)


def _morning() -> Sequence[TourStep]:
    return morning.morning_steps()


def _keyring() -> KeyringSecrets:
    """The keyring of the system; it is loaded when first asked for, on a job's thread."""
    return secrets.KeyringSecrets()
