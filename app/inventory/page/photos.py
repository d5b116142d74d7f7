"""A device's photos: small pictures in a row; each one added or deleted is an action with Undo."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.feature import Surroundings
from app.ui.image_well import ImageWell, WellImage

if TYPE_CHECKING:
    from app.inventory.service import InventoryService
    from app.inventory.service.photos import PhotoFact


class PhotoStrip(ImageWell):
    """Keeps what is pasted, dropped or chosen; deletes what is given away."""

    def __init__(self, surroundings: Surroundings, service: "InventoryService", parent: QWidget) -> None:
        super().__init__(surroundings.jobs, tr("Photos of the device"), parent)
        self._around = surroundings
        self._service = service
        self.came.connect(self._keep)
        self.removed.connect(self._delete)
        self.refused.connect(surroundings.notices.fail)

    def show_photos(self, device: str, photos: "Sequence[tuple[PhotoFact, bytes]]") -> None:
        """Show these pictures of a device."""
        self.home = device
        self.show_images(
            [
                WellImage(fact.id, fact.caption or tr("Photo of {taken}", taken=fact.taken or tr("the device")), picture)
                for fact, picture in photos
            ]
        )

    def _keep(self, device: str, photos: list[bytes]) -> None:
        """Keep photos with the device for which they were taken, whichever is shown by now."""
        for photo in photos:
            self._around.jobs.write(
                partial(self._add, device, photo),
                title=tr("Keeping a photo"),
                owner=self,
                done=lambda _id: self._around.notices.say(tr("Photo added."), undoable=True),
                failed=self._around.notices.fail,
            )

    def _add(self, device: str, photo: bytes, _progress: object) -> str:
        return self._service.photos.add(device, photo)

    def _delete(self, photo: str) -> None:
        self._around.jobs.write(
            lambda _progress: self._service.photos.delete([photo]),
            title=tr("Deleting a photo"),
            owner=self,
            done=lambda label: self._around.notices.say(f"{label}.", undoable=True),
            failed=self._around.notices.fail,
        )
