"""What every desk of a school knows of the school's space from the first moment: who founded it, and with which keys."""

import hashlib
import secrets
from dataclasses import asdict, dataclass
from typing import Any, Self

import orjson

from app.store.identity import device_of_key
from app.store.rights import DISTRICT, LIAISON

EPOCH_KEY = 32
_ROW = "space"


@dataclass(frozen=True)
class SpaceFacts:
    """A space: its id, its founder's device and keys (hex), the public key of its paper recovery key, its first key epoch.

    ``earlier`` are devices that the founder's desk was before it founded the space.
    """

    id: str
    root: str
    root_public: str
    root_box: str
    root_role: str
    recovery: str
    epoch: str
    earlier: tuple[str, ...] = ()

    def to_json(self) -> str:
        """As text."""
        return orjson.dumps(asdict(self)).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """What :meth:`to_json` wrote. Raises ValueError for anything else."""
        try:
            state: dict[str, Any] = orjson.loads(text)
            facts = cls(**{**state, "earlier": tuple(state.get("earlier", ()))})
            right = facts.root == device_of_key(facts.root_public) and facts.root_role in (LIAISON, DISTRICT)
        except (TypeError, AttributeError) as error:
            raise ValueError("not the facts of a space") from error
        if not right or not all(isinstance(one, str) for one in (facts.id, facts.root_box, facts.recovery, facts.epoch)):
            raise ValueError("not the facts of a space")
        return facts


def epoch_id(key: bytes) -> str:
    """The id of a key epoch, which names its key."""
    return hashlib.sha256(b"liaison desk epoch|" + key).hexdigest()[:32]


def new_epoch_key() -> bytes:
    """A fresh key for what is sealed from now on."""
    return secrets.token_bytes(EPOCH_KEY)


def recovery_seed(secret: bytes) -> bytes:
    """The private signing key that the paper recovery key stands for."""
    return hashlib.sha256(b"liaison desk recovery|" + secret).digest()


def load_facts(connection: Any) -> SpaceFacts | None:
    """The space of a desk; None while it is alone."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (_ROW,)).fetchone()
    return SpaceFacts.from_json(row[0]) if row else None


def save_facts(connection: Any, facts: SpaceFacts) -> None:
    """Keep the space, in the open transaction."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_ROW, facts.to_json()))
