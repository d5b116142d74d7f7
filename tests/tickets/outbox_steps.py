"""Single steps with an outbox."""

from app.tickets.records import Ticket
from tests.tickets.outbox_world import World


def queue(world: World, title: str = "Projector dark") -> str:
    """A ticket given to the outbox, a second after the one before."""
    world.go_on(1)
    id = world.service.writing.new({"title": title, "room": "room-114"})
    world.service.sending.queue(id, anyway=True)
    return id


def sent(world: World, title: str = "Projector dark") -> str:
    """A ticket that has arrived; the requests so far are forgotten."""
    id = queue(world, title)
    world.outbox.drain()
    world.channel.requests.clear()
    return id


def ticket(world: World, id: str) -> Ticket:
    """A ticket as it stands."""
    found = world.service.writing.get(id)
    assert found is not None
    return found


def marks(world: World) -> list[str]:
    """What this computer remembers of sendings."""
    return [name for name in world.settings.names("tickets.") if name.startswith(("tickets.mark.", "tickets.back."))]
