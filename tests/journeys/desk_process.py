"""A desk in a process of its own, told over standard input what to do: ``python -m tests.journeys.desk_process DESK STORE WHO YEARS``.

Every line is a list: what to do, and its arguments; the answer is a line too. YEARS is how far this computer's clock is off.
"""

import json
import sys
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from app.inventory.records import RECORDS, Device
from app.store.awaited import utc_now
from app.store.desk import Desk
from app.store.identity import Identity
from app.store.records import living
from app.store.space_facts import SpaceFacts
from app.sync.channels.folder import FolderStore
from app.sync.rules.requests import Steps
from app.sync.service.driving import drive
from app.sync.service.session import Report, Session

KEY = bytes(range(32))


class DeskProcess:
    """What can be asked of it: its public methods."""

    def __init__(self, folder: Path, place: Path, who: str, years: float) -> None:
        off = timedelta(days=365 * years)
        self._desk = Desk.open(folder, KEY, RECORDS, who=who, clock=lambda: utc_now() + off)
        self._store = FolderStore(place)
        self._session = Session(self._desk)

    def found(self) -> None:
        """Begin a space."""
        self._desk.space.found()

    def invite(self, name: str) -> dict[str, Any]:
        """Invite a liaison; gives all that a sheet of paper and the bundle give."""
        invitation, space = Identity.fresh(), self._desk.space
        keys = {"invitation": invitation.device, "public": invitation.public, "box": invitation.box_public}
        with self._desk.edit(f"Invited {name}", control={"kind": "invite", "role": "liaison", "name": name, **keys}):
            pass
        self.sync()
        assert space.facts is not None
        epochs = {epoch: key.hex() for epoch, key in space.epochs.items()}
        return {"facts": space.facts.to_json(), "epochs": epochs, "invitation": invitation.to_keep()}

    def join(self, offer: dict[str, Any]) -> None:
        """Join with what :meth:`invite` gave."""
        invitation, space = Identity.kept(offer["invitation"]), self._desk.space
        space.adopt(SpaceFacts.from_json(offer["facts"]), {epoch: bytes.fromhex(key) for epoch, key in offer["epochs"].items()}, invitation)
        self.sync()
        with self._desk.edit("Joined", control=space.joining(invitation, "", "PC")):
            pass
        self.sync()

    def add(self, tag: str) -> str:
        """A new device."""
        with self._desk.edit(f"Added {tag}") as edit:
            return edit.create(Device, {"tag": tag, "serial": f"S-{tag}", "model": "Chromebook 3110"})

    def change(self, record: str, **values: Any) -> None:
        """Change a device."""
        with self._desk.edit("Changed") as edit:
            edit.change(Device, record, values)

    def sync(self) -> bool:
        """One session; whether there was nothing to do."""
        return drive(self._session.steps(), self._store).is_quiet

    def work(self, start: int) -> None:
        """Add devices and hold sessions without an end; each device is confirmed when it is safe, each request told before it is made."""
        for number in count(start):
            self.add(f"W-{number}")
            answer(f"W-{number}")
            drive(self._told(), self._store)

    def _told(self) -> Steps[Report]:
        """A session that tells what it is about to ask."""
        steps = self._session.steps()
        reply: Any = None
        while True:
            try:
                request = steps.send(reply)
            except StopIteration as end:
                report: Report = end.value
                return report
            answer([type(request).__name__])
            reply = yield request

    def state(self) -> dict[str, Any]:
        """All that a person sees."""
        with self._desk.read() as session:
            devices = {one.id: [one.tag, one.serial, one.model] for one in session.scalars(living(Device))}
        edits = sorted([one.type, one.id, one.field, sorted(str(c.value) for c in one.contenders)] for one in self._desk.open_edits())
        travel = self._desk.travel
        return {"devices": devices, "edits": edits, "waiting": travel.waiting_in(), "refused": len(self._desk.space.refusals())}

    def facts(self) -> dict[str, Any]:
        """What is its own: its device, and whether check finds anything."""
        return {"device": self._desk.identity.device, "clean": self._desk.check().clean}

    def close(self) -> None:
        """End."""
        self._desk.close()


def answer(what: Any) -> None:
    """Tell the one who asked."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Do what comes, line by line."""
    folder, place, who, years = sys.argv[1:]
    process = DeskProcess(Path(folder), Path(place), who, float(years))
    answer("ready")
    for line in sys.stdin:
        what, arguments, named = json.loads(line)
        deed: Callable[..., Any] = getattr(process, what)
        answer(deed(*arguments, **named))
        if what == "close":
            return


if __name__ == "__main__":
    main()
