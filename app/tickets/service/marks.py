"""What this computer knows of each sending: whether an attempt has begun, and how it ended.

A mark is on the disk before a request leaves and after its answer has come, in the desk's settings and not in the log. When
marks are lost (a damaged file, a restored backup) nothing is sent that may have arrived: the helpdesk is searched first.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from app.store.settings import Settings
from app.tickets.channels.channel import Sent, Unread

RUN: Final = secrets.token_hex(8)
"""Names this run of the program: what it has marked itself is known for certain."""

NEVER = "never"
"""Nothing has left, or it surely did not arrive. A ticket has this mark from its first moment, so that one that was written
in this run of the program is known not to be at the helpdesk, however old the disk is."""
MAYBE = "maybe"
"""It may have arrived: look first; where nothing can be looked up, a person decides."""
CHOSEN = "chosen"
"""A person chose to send it again: look first where that is possible, else send."""
BEGUN = "begun"
"""A request is under way, by the outbox named in ``by``; after a restart this is the same as MAYBE."""
ARRIVED = "arrived"
"""It has arrived; ``result`` says as what, and only has to be written down."""

_PREFIX, _BACK, _UNREAD = "tickets.mark.", "tickets.back.", "tickets.unread."


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the sending of one ticket or message stands. ``tries`` have failed, ``looks`` have found nothing.

    ``anyway``: a person wants it to go without having met the other desks.
    """

    past: str = MAYBE
    run: str = ""
    by: str = ""
    tries: int = 0
    looks: int = 0
    anyway: bool = False
    result: Mapping[str, Any] | None = None

    def sent(self) -> Sent:
        """The result, as the channel gave it."""
        kept = self.result or {}
        notes = tuple(map(str, kept.get("notes", ())))
        return Sent(
            str(kept.get("number", "")), str(kept.get("reference", "")), str(kept.get("link", "")), notes, _unread(kept.get("unread"))
        )


def _unread(kept: object) -> Unread | None:
    """What is to be read back, as it was written; None for what an older program wrote, or a damaged file holds."""
    if not isinstance(kept, dict) or not all(isinstance(kept.get(name), str) for name in ("client_id", "number", "link")):
        return None
    fields = kept.get("fields")
    named = {str(name): str(value) for name, value in fields.items()} if isinstance(fields, dict) else {}
    return Unread(kept["client_id"], kept["number"], kept["link"], named, large_files=bool(kept.get("large_files")))


class Marks:
    """Reads and writes marks, durably. ``run`` is this run's name; a test that restarts gives another."""

    def __init__(self, settings: Settings, run: str = RUN) -> None:
        self._settings = settings
        self.run = run

    def get(self, id: str) -> Mark:
        """The mark of a ticket or message as it can be trusted now; MAYBE when there is none."""
        found = self._settings.get(_PREFIX + id, {})
        known = {name: found[name] for name in Mark.__slots__ if name in found}
        mark = Mark(**known) if known else Mark()
        if mark.past == BEGUN and mark.run != self.run:
            return replace(mark, past=MAYBE, by="", looks=0)
        return mark

    def certain(self, mark: Mark) -> bool:
        """Whether a NEVER was marked in this run, and not in one whose disk may have been put back since."""
        return mark.past == NEVER and mark.run == self.run

    def put(self, id: str, mark: Mark) -> Mark:
        """Keep a mark as this run's."""
        kept = replace(mark, run=self.run)
        self._settings.put(_PREFIX + id, asdict(kept))
        return kept

    def arrived(self, id: str, mark: Mark, sent: Sent, *, made_here: bool = False) -> Mark:
        """Mark that it has arrived, and as what; ``made_here``: by a request of this desk, and not found there."""
        result: dict[str, object] = {"number": sent.number, "reference": sent.reference, "link": sent.link, "notes": list(sent.notes)}
        if made_here:
            result["made_here"] = True
        if sent.unread:
            result["unread"] = asdict(sent.unread)
        return self.put(id, replace(mark, past=ARRIVED, by="", result=result))

    def forget(self, id: str) -> None:
        """Nothing is to be known of it any more."""
        self._settings.delete(_PREFIX + id)

    def all(self) -> Sequence[str]:
        """The ids that have marks."""
        return [name.removeprefix(_PREFIX) for name in self._settings.names(_PREFIX)]

    def put_unread(self, unread: Unread, tries: int = 0) -> None:
        """Keep that a ticket has to be read back; ``tries`` have failed."""
        self._settings.put(_UNREAD + unread.client_id, {**asdict(unread), "tries": tries})

    def unread(self) -> list[str]:
        """The ids of the tickets that have to be read back."""
        return [name.removeprefix(_UNREAD) for name in self._settings.names(_UNREAD)]

    def unread_of(self, id: str) -> tuple[Unread | None, int]:
        """What has to be read back of a ticket, and how many tries have failed."""
        kept = self._settings.get(_UNREAD + id, {})
        tries = kept.get("tries", 0)
        return _unread(kept), tries if isinstance(tries, int) else 0

    def forget_unread(self, id: str) -> None:
        """It has been read back, or need not be."""
        self._settings.delete(_UNREAD + id)

    def ask_back(self, id: str) -> None:
        """Somebody is about to take it back: nothing may begin to leave."""
        self._settings.put(_BACK + id, self.run)

    def asked_back(self, id: str) -> bool:
        """Whether somebody is taking it back right now."""
        return self._settings.get(_BACK + id, "") == self.run

    def end_back(self, id: str) -> None:
        """Taking back has ended, one way or the other."""
        self._settings.delete(_BACK + id)
