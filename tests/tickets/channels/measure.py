"""How long a full outbox takes to a real Request Tracker, beside the same tickets created by bare requests."""

import json
import random
import sys
import tempfile
from pathlib import Path
from uuid import uuid4

from app.network.http import Http
from app.store.value import Value
from app.tickets.channels.request_tracker import RequestTracker, tracker_settings
from app.tickets.service import TicketService
from tests.benchmarks.entry import Measured, interleaved, seconds
from tests.services.rt.tracker import RealTracker, installed
from tests.tickets.desks import open_desk, tickets_of

MANY = 50
AT_A_TIME = 10
ROUNDS_AT_MOST = 2
FACTS = {"Room": "Room 114", "Asset tag": "PV-02210"}
PHOTO = b"\x89PNG\r\n\x1a\n" + random.Random(7).randbytes(150_000)


class Ground:
    """A desk, and a server of its own."""

    def __init__(self, folder: Path) -> None:
        (folder / "rt").mkdir()
        self.server = RealTracker(folder / "rt").start()
        settings = tracker_settings(self.server.address, "TSS", name="TSS")
        channel = RequestTracker(settings, self.server.tokens["liaison"], http_of=self._http)
        self.desk = open_desk(folder / "desk")
        self.service: TicketService = tickets_of(self.desk)
        self.outbox = self.service.outbox(lambda: channel)

    def _http(self) -> Http:
        headers = {"Authorization": f"token {self.server.tokens['liaison']}"}
        return Http(self.server.base, headers=headers, proxies=lambda _: {})

    def drain(self) -> float:
        """Seconds to send some tickets that were queued."""
        for at in range(AT_A_TIME):
            values: dict[str, Value] = {"title": f"Projector {at} is dark", "body": "It does not light up.", "category": "Display"}
            id = self.service.writing.new({**values, **self.service.writing.from_device("device-1")})
            self.service.files.attach(id, PHOTO, "photo.png", "image/png")
            self.service.sending.queue(id, anyway=True)
        taken = seconds(self.outbox.drain)
        assert self.outbox.status().waiting == self.outbox.status().needs_you == 0
        return taken

    def create(self) -> float:
        """Seconds to create as many bare, in the same form."""
        return seconds(lambda: [self._created(at) for at in range(AT_A_TIME)])

    def _created(self, at: int) -> bool:
        told: dict[str, object] = {
            "Queue": "TSS",
            "Requestor": ["liaison"],
            "Subject": f"Projector {at} is dark",
            "Content": "It does not light up.\n" * 8,
        }
        told |= {"ContentType": "text/plain", "CustomFields": {**FACTS, "Client id": uuid4().hex}}
        parts = [("JSON", (None, json.dumps(told), "application/json")), ("Attachments", ("photo.png", PHOTO, "image/png"))]
        answer = self.server.call("POST", "/ticket", files=parts)
        assert answer.status_code == 201
        return True

    def close(self) -> None:
        """Throw it away."""
        self.desk.close()
        self.server.stop()


def measure_drain(runs: int) -> Measured | list[Measured]:
    """Draining 50 queued tickets, some at a time in turn with the same number of bare requests."""
    if not installed():
        print("drain: left out, Request Tracker is not installed; dev.py test --services installs it.", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        ground = Ground(Path(folder))
        try:
            ground.create()
            parts = min(runs, ROUNDS_AT_MOST) * MANY // AT_A_TIME
            value, bound = (median * MANY / AT_A_TIME for median in interleaved(parts, ground.drain, ground.create))
        finally:
            ground.close()
    return Measured("drain_50_tickets", value, "s", bound, 1.3, "bound: the same 50 creates by bare requests")
