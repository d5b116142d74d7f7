"""Pictures of devices."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from app.errors import UserError
from app.inventory.records import Device, Photo
from app.inventory.rules.cleaning import clean_line
from app.language import tr, trn
from app.store.desk import Desk

_LARGEST = 8 * 2**20
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True)
class PhotoFact:
    """A photo in a device's details; ``image`` names the picture."""

    id: str
    image: str
    caption: str
    taken: str | None


class Photos:
    """Add, show and delete pictures of devices."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, device: str) -> list[PhotoFact]:
        """The photos of a device, newest first."""
        statement = select(Photo.id, Photo.image, Photo.caption, Photo.taken).where(Photo.device == device, Photo.deleted.is_(False))
        with self._desk.connection() as connection:
            found = connection.execute(statement.order_by(Photo.taken.desc(), Photo.id)).all()
        return [PhotoFact(row.id, row.image, row.caption or "", row.taken) for row in found if row.image]

    def picture(self, image: str) -> bytes | None:
        """The picture itself, as JPEG or PNG; None when it is not here yet."""
        return self._desk.blobs.get(image)

    def add(self, device: str, picture: bytes, caption: str = "", taken: date | None = None) -> str:
        """Keep a picture (JPEG or PNG, at most 8 MB) of a device; returns the photo's id. Raises UserError for anything else."""
        if not picture.startswith(_BEGINNINGS):
            raise UserError(tr("This is not a picture that can be kept."), tr("Use a JPEG or PNG file."))
        if len(picture) > _LARGEST:
            raise UserError(tr("This picture is larger than 8 MB."), tr("Make it smaller first."))
        image = self._desk.blobs.put(picture)
        with self._desk.connection() as connection:
            tag = connection.scalar(select(Device.tag).where(Device.id == device, Device.deleted.is_(False)))
        with self._desk.edit(tr("Photo of {tag} added", tag=tag or tr("a device"))) as edit:
            day = (taken or datetime.now().astimezone().date()).isoformat()
            return edit.create(Photo, {"device": device, "image": image, "caption": clean_line(caption), "taken": day})

    def delete(self, ids: Collection[str]) -> str:
        """Delete photos; the pictures stay for undo. Returns the label."""
        label = trn(len(ids), "{number} photo deleted", "{number} photos deleted")
        with self._desk.edit(label) as edit:
            edit.delete(Photo, list(ids))
        return label
