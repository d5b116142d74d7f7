"""Sharing a desk: set up, kept going turn by turn, and how it stands."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from app.errors import UserError
from app.language import tr
from app.late import late
from app.store.progress import Progress, silent
from app.sync.channels.address import StoreAddress
from app.sync.channels.object_store import StoreTrouble
from app.sync.rules.standing import BadObject, SharingStatus, State
from app.sync.service.connection import Connection, Secrets
from app.sync.service.inviting import Inviting, NotInvited
from app.sync.service.joining import PENDING, Joining
from app.sync.service.members import Members

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.sync.channels import choosing
    from app.sync.channels.object_store import ObjectStore
    from app.sync.rules import bad_objects, names
    from app.sync.service import eye, outside, running, waits
    from app.sync.service import session as sessions
    from app.sync.service.eye import MakeNames
    from app.sync.service.outside import Outside
    from app.sync.service.session import Report, Session
    from app.sync.service.waits import Waiting
else:
    bad_objects = late("app.sync.rules.bad_objects")
    choosing = late("app.sync.channels.choosing")
    eye = late("app.sync.service.eye")
    names = late("app.sync.rules.names")
    outside = late("app.sync.service.outside")
    running = late("app.sync.service.running")
    sessions = late("app.sync.service.session")
    waits = late("app.sync.service.waits")


class SyncService:
    """One for each open desk. Every method may take a while and belongs in a job; any thread may call any of them."""

    def __init__(self, desk: Desk, secrets: Callable[[], Secrets], names: MakeNames | None = None) -> None:
        """``names`` tells how records are called, so that what was made twice counts among what needs an eye."""
        self.desk = desk
        self._names = names
        self.connection = Connection(desk, secrets)
        self.inviting = Inviting(desk, self.connection)
        self.joining = Joining(desk, self.connection)
        self.members = Members(desk)
        self.begun = 0
        """How many turns have begun since the program started."""
        self.met = 0
        """The number of the last turn that got and put everything; 0 for none."""
        self.wake: Callable[[], None] | None = None
        """Begins a turn soon; set while something shares in the background."""
        self._turn = threading.Lock()
        self._session: Session | None = None
        self._well: datetime | None = None
        self._since: datetime | None = None
        self._trouble: UserError | None = None

    @cached_property
    def waiting(self) -> Waiting:
        """What waits for something that does not come."""
        return waits.Waiting(self.desk)

    @cached_property
    def outside(self) -> Outside:
        """What there is to know on a desk that was removed."""
        return outside.Outside(self.desk, self._names)

    @property
    def shares(self) -> bool:
        """Whether there is a place where this desk meets others; quick."""
        return self.desk.tables.open_now and self.connection.is_set and self.desk.space.facts is not None

    def found(self, address: StoreAddress, access: bytes) -> None:
        """Begin to share at ``address``; the recovery key is kept until it is on paper. Raises StoreTrouble, or UserError where others meet."""
        store = choosing.store_for(address, access or None)
        if self.desk.space.facts is None:
            if store.list(names.LOG):
                what = tr("A school's desks meet in this place already.")
                raise UserError(what, tr("If they are your school's, ask the liaison for an invitation. Otherwise choose an empty folder."))
            self.members.keep_recovery(self.desk.space.found())
        self.connection.keep(address, access)

    def move(self, address: StoreAddress, access: bytes) -> None:
        """Meet in another place from now on; the desk lays down there all that it has. Raises StoreTrouble."""
        choosing.store_for(address, access or None).list(names.LOG)
        self.connection.keep(address, access)

    def soon(self) -> None:
        """Let a turn begin as soon as it can. Any thread, as often as one likes."""
        if self.wake is not None:
            self.wake()

    def turn(self, progress: Progress = silent) -> Report | None:
        """Get what is new, put what is not there yet; None when this desk is alone. Raises StoreTrouble or NotInvited."""
        if not self.shares:
            return None
        with self._turn:
            try:
                store = self.connection.store()
                report = self._run(store, progress)
                if self.joining.go_on():
                    report = self._run(store, progress)
                self.joining.finish(store)
                if self._session is None or self._session.may_give():
                    self.inviting.tend(store)
                self.waiting.note()
            except UserError as error:
                self._went_wrong(error)
                raise
            self._well, self._since, self._trouble = self._now(), None, None
            return report

    def status(self) -> SharingStatus:
        """How sharing stands now."""
        if not self.shares:
            return SharingStatus()
        travel = self.desk.travel
        bad = tuple(BadObject(one.name, *bad_objects.words_of(one.why)) for one in travel.bad())
        waiting = travel.waiting_out([one.device for one in self.desk.identities])
        removed = self._removed()
        state = State.OUTSIDE if removed is not None else self._state(waiting)
        trouble = removed or self._trouble or self._outside()
        stuck = self.waiting.stuck() if state is State.INCOMPLETE else None
        return SharingStatus(
            state,
            self._since if self._trouble is not None else self._well,
            waiting,
            travel.waiting_in(),
            eye.how_many(self.desk, self._names),
            bad,
            len(self.desk.space.refusals()),
            trouble.what if trouble else "",
            trouble.advice if trouble else "",
            stuck.number if stuck is not None and stuck.is_offered(self.desk.now()) else 0,
            self.waiting.sealed_since() if state is State.INCOMPLETE else None,
        )

    def _state(self, waiting: int) -> State:
        trouble = self._trouble
        if isinstance(trouble, NotInvited):
            return State.OUTSIDE
        if trouble is not None:
            passes = isinstance(trouble, StoreTrouble) and trouble.passes
            return State.OFFLINE if passes else State.NEEDS_PERSON
        if self.desk.space.me() is None:
            return State.JOINING if self.desk.settings.get(PENDING, "") else State.OUTSIDE
        if waiting or self._well is None:
            return State.SENDING
        return State.INCOMPLETE if self.desk.travel.waiting_in() or self.desk.travel.bad() else State.UP_TO_DATE

    def _removed(self) -> UserError | None:
        """That this desk was removed, if it was; also while what came before that can't be read here."""
        removal = self.outside.removal()
        return self.outside.trouble(removal) if removal is not None else None

    def _outside(self) -> UserError | None:
        """Why this desk never became a member, when it is none."""
        if self.desk.space.me() is None and not self.desk.settings.get(PENDING, ""):
            return UserError(
                tr("The invitation of this desk had been used by another."),
                tr("Ask the liaison for a new one and begin a new desk with it."),
            )
        return None

    def _run(self, store: ObjectStore, progress: Progress) -> Report:
        if self._session is None:
            self._session = sessions.Session(self.desk)
        self.begun += 1
        number = self.begun
        report = running.run(self._session.steps(), store, progress)
        self.met = number
        return report

    def _went_wrong(self, error: UserError) -> None:
        if self._trouble is None:
            self._since = self._now()
        self._trouble = error

    def _now(self) -> datetime:
        return self.desk.now().astimezone()
