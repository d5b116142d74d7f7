"""The district's command ``notice``: signs a word about a new version for every desk of the district.

The key is made when it is first asked for, in a file that its owner alone may read. Whoever has that file can speak to the
desks in the district's name; nobody can install anything with it.
"""

import argparse
import base64
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import UserError
from app.network.update_notice import Update, signed_notice

WELL, NOTHING = 0, 2


def main(arguments: Sequence[str]) -> int:
    """Sign one notice; the answer is the exit code."""
    said = _options(arguments)
    try:
        key = signing_key(said.key)
        write_notice(Path(said.to), Update(said.version, tuple(said.new), said.where), key)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return NOTHING
    sys.stdout.write(f"{public_words(key)}\n")
    sys.stderr.write(
        f"{said.to} is signed. Put it where the desks look for it, and in resources/district/updates.toml write its address "
        "and, as public_key, the words above.\n"
    )
    return WELL


def signing_key(file: Path) -> Ed25519PrivateKey:
    """The key in ``file``, made if there is none yet. Raises UserError when it cannot be read or kept."""
    try:
        if not file.exists():
            made = Ed25519PrivateKey.generate()
            encoding = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
                new.write(made.private_bytes(*encoding))
        key = serialization.load_pem_private_key(file.read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise UserError(f"{file} cannot be used: {error}.", "It must hold an Ed25519 key as PEM, without a passphrase.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(f"{file} holds a key of another kind.", "It must be an Ed25519 key.")
    return key


def public_words(key: Ed25519PrivateKey) -> str:
    """The public half, as the desks' file of the district names it."""
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return base64.b64encode(raw).decode("ascii")


def write_notice(file: Path, update: Update, key: Ed25519PrivateKey) -> None:
    """Write the signed notice, whole or not at all. Raises UserError."""
    try:
        content = signed_notice(update, key)
    except ValueError as error:
        raise UserError("No desk would take this notice.", f"It needs {error}.") from None
    beside = file.with_name(f"{file.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(file)
    except OSError as error:
        raise UserError(f"{file} could not be written ({error.strerror}).") from None


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line; leaves the program for ``--help`` and what cannot be read."""
    parser = argparse.ArgumentParser(prog="LiaisonDesk district notice", description="Sign a word about a new version for the desks.")
    parser.add_argument(
        "--key", type=Path, required=True, help="file of the signing key; it is made if it is not there. Keep it where keys are kept"
    )
    parser.add_argument("--version", required=True, help="the new version, for example 0.2.0")
    parser.add_argument("--new", nargs="*", default=[], metavar="LINE", help="what is new, a line each")
    parser.add_argument("--where", required=True, help="https address of the page that tells where to get it")
    parser.add_argument("--to", required=True, help="file to write")
    return parser.parse_args(arguments)
