"""What lies ready in the store for somebody who was invited: the space and its keys, sealed for the invitation alone."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson

from app.errors import UserError
from app.language import tr
from app.late import late

if TYPE_CHECKING:
    from app.store import space_facts
    from app.store.space_facts import SpaceFacts
    from app.sync.rules import sealed
else:
    sealed = late("app.sync.rules.sealed")
    space_facts = late("app.store.space_facts")

_FORMAT = 1


@dataclass(frozen=True)
class Bundle:
    """What a new desk needs, and what a person is asked to agree to."""

    facts: SpaceFacts
    epochs: Mapping[str, bytes] = field(repr=False)
    school: str = ""
    inviter: str = ""
    role: str = ""
    name: str = ""


class DamagedBundle(UserError):
    """It lies there, and cannot be read."""

    def __init__(self) -> None:
        super().__init__(
            tr("The invitation lies there, but it is damaged or not whole yet."), tr("Try again in a minute, or ask for a new one.")
        )


class NewerBundle(UserError):
    """A newer program has written it."""

    def __init__(self) -> None:
        super().__init__(
            tr("This invitation was made by a newer Liaison Desk."), tr("Update the program on this computer, then try again.")
        )


def seal_bundle(key: bytes, bundle: Bundle) -> bytes:
    """The object for the store."""
    content = {
        "facts": bundle.facts.to_json(),
        "epochs": {id: base64.b64encode(secret).decode() for id, secret in bundle.epochs.items()},
        "school": bundle.school,
        "inviter": bundle.inviter,
        "role": bundle.role,
        "name": bundle.name,
    }
    return sealed.seal({"format": _FORMAT, "kind": "invitation"}, key, orjson.dumps(content))


def open_bundle(key: bytes, data: bytes) -> Bundle:
    """What was sealed. Raises DamagedBundle or NewerBundle."""
    try:
        header, line, start = sealed.header_of(data)
        if header.get("format") != _FORMAT:
            raise NewerBundle
        content = orjson.loads(sealed.unseal(line, data[start:], key))
        epochs = {str(id): base64.b64decode(secret) for id, secret in content["epochs"].items()}
        said = {name: str(content[name]) for name in ("school", "inviter", "role", "name")}
        return Bundle(space_facts.SpaceFacts.from_json(content["facts"]), epochs, **said)
    except (sealed.Unusable, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedBundle from error
