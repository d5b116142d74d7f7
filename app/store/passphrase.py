"""A desk's key under a passphrase, for computers without a keyring.

The file ``key.json`` beside the database holds the key hidden under 64 bytes that scrypt (RFC 7914) makes of the
passphrase and a salt used once: 32 hide the key, 32 prove with HMAC-SHA-256 that the passphrase was right.
"""

import hashlib
import hmac
import secrets
import unicodedata
from pathlib import Path

import orjson

from app.errors import UserError
from app.language import tr
from app.store.disk import told
from app.store.folder import write_whole

FILE = "key.json"
SHORTEST = 8
_COST, _BLOCK, _LANES = 2**15, 8, 1
_MEMORY = 128 * _COST * _BLOCK * 2


class WrongPassphrase(UserError):
    """The passphrase is not the one the key was put under."""

    def __init__(self) -> None:
        super().__init__(tr("That is not the passphrase of this desk."), tr("Check Caps Lock and the keyboard's language, then try again."))


class LostKeyFile(UserError):
    """There is no key file that can be read."""

    def __init__(self) -> None:
        super().__init__(
            tr("The desk's key file is missing or damaged."),
            tr("Use the recovery sheet, or put {file} back from a copy of the desk's folder.", file=FILE),
        )


class ShortPassphrase(UserError):
    """The passphrase is too easy to guess."""

    def __init__(self) -> None:
        super().__init__(
            tr("A passphrase needs {shortest} characters or more.", shortest=SHORTEST),
            tr("Four words that don't belong together are easy to remember."),
        )


def has_passphrase(folder: Path) -> bool:
    """Whether the key of the desk in ``folder`` is under a passphrase."""
    return (folder / FILE).exists()


def wrap(folder: Path, key: bytes, passphrase: str) -> None:
    """Put a key under a passphrase. Raises ShortPassphrase."""
    if len(passphrase) < SHORTEST:
        raise ShortPassphrase
    salt = secrets.token_bytes(16)
    cover, proof = _stretch(passphrase, salt)
    hidden = bytes(one ^ two for one, two in zip(key, cover, strict=True))
    plain = {"format": 1, "salt": salt.hex(), "key": hidden.hex(), "proof": _prove(proof, salt, hidden)}
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / FILE, orjson.dumps(plain))


def unwrap(folder: Path, passphrase: str) -> bytes:
    """The key of the desk in ``folder``. Raises WrongPassphrase or LostKeyFile."""
    try:
        plain = orjson.loads((folder / FILE).read_bytes())
        salt, hidden, proved = bytes.fromhex(plain["salt"]), bytes.fromhex(plain["key"]), str(plain["proof"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LostKeyFile from error
    cover, proof = _stretch(passphrase, salt)
    if not hmac.compare_digest(_prove(proof, salt, hidden).encode(), proved.encode("utf-8", "replace")):
        raise WrongPassphrase
    return bytes(one ^ two for one, two in zip(hidden, cover, strict=True))


def forget(folder: Path) -> None:
    """Remove the key file, once the key is safe elsewhere."""
    (folder / FILE).unlink(missing_ok=True)


def _stretch(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """64 bytes that take about a tenth of a second to make."""
    text = unicodedata.normalize("NFKC", passphrase).encode()
    made = hashlib.scrypt(text, salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=64)
    return made[:32], made[32:]


def _prove(proof: bytes, salt: bytes, hidden: bytes) -> str:
    return hmac.new(proof, salt + hidden, hashlib.sha256).hexdigest()
