"""How a new desk joins a school's desks, as the first start asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from app.errors import UserError
from app.language import tr
from app.late import late

if TYPE_CHECKING:
    from app.shell.joiner import Offer as ShownOffer
    from app.shell.joiner import PlaceForm as ShownForm
    from app.store.desk import Desk
    from app.store.progress import Progress
    from app.sync.channels import address as addresses
    from app.sync.channels import object_store
    from app.sync.channels.address import StoreAddress
    from app.sync.page import place_form
    from app.sync.rules import invitations, roles
    from app.sync.service import joining, sharing
    from app.sync.service.connection import Secrets
    from app.sync.service.joining import Offer
else:
    addresses = late("app.sync.channels.address")
    invitations = late("app.sync.rules.invitations")
    joining = late("app.sync.service.joining")
    object_store = late("app.sync.channels.object_store")
    place_form = late("app.sync.page.place_form")
    roles = late("app.sync.rules.roles")
    sharing = late("app.sync.service.sharing")


@dataclass(frozen=True)
class FoundOffer:
    """An offer in the words of the first start."""

    offer: Offer

    @property
    def school(self) -> str:
        """The name of the school."""
        return self.offer.bundle.school

    @property
    def inviter(self) -> str:
        """Who invites."""
        return self.offer.bundle.inviter

    @property
    def name(self) -> str:
        """Whom."""
        return self.offer.bundle.name

    @property
    def role(self) -> str:
        """What the new desk will be, and what that is."""
        role = self.offer.bundle.role
        return tr(
            "as {role_title}: you {role_may}",
            role_title=roles.role_title(role).lower(),
            role_may=roles.role_may(role) or tr("are one of its members."),
        )


class SchoolJoiner:
    """Joins with the parts of sharing; ``secrets`` is the keyring."""

    def __init__(self, secrets: Callable[[], Secrets]) -> None:
        self._secrets = secrets

    def make_place(self) -> ShownForm:
        """Fields for where the desks meet."""
        return place_form.PlaceForm()

    def knows_place(self, text: str) -> bool:
        """Whether an invitation says itself where the desks meet. Raises UserError for what is none."""
        return bool(invitations.read_invitation(text).address)

    def blames_place(self, error: UserError) -> bool:
        """Whether it is the place that ``error`` is about."""
        return isinstance(error, object_store.StoreTrouble | joining.NotHere)

    def look(self, text: str, place: object) -> ShownOffer:
        """Find what lies ready for an invitation. Raises UserError."""
        invitation = invitations.read_invitation(text)
        if place is None:
            address, access = addresses.StoreAddress.from_json(invitation.address), invitation.access
        else:
            address, access = cast("tuple[StoreAddress, bytes]", place)
            access = access or invitation.access
        return FoundOffer(joining.find_offer(invitation, address, access))

    def begin(self, desk: Desk, offer: ShownOffer) -> None:
        """Make a new desk one of the school's."""
        if isinstance(offer, FoundOffer):
            sharing.SyncService(desk, self._secrets).joining.begin(offer.offer)

    def bring(self, desk: Desk, progress: Progress) -> None:
        """Bring the history and say who has come. Raises UserError."""
        service = sharing.SyncService(desk, self._secrets)
        service.turn(progress)
        if desk.space.me() is None:
            what = tr("The history in this place ends before your invitation.")
            raise UserError(
                what, tr("It may still be on its way here. Try again in a minute, or open the desk: it joins by itself when it comes.")
            )
