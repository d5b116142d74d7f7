"""Which desks this person has on this computer: one folder each below one folder of all desks."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from app.language import tr

FIRST_PROFILE = "desk"
"""The folder name of the desk of a person who never asked for a second one."""


class Profile(NamedTuple):
    """One desk that can be opened. ``title`` is what a person reads, ``folder`` where it lies."""

    title: str
    folder: Path


def folder_name(name: str) -> str:
    """A folder name for the profile ``name`` that every file system accepts; never empty, never a path."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    safe = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return f"desk-{safe}" if safe in _RESERVED else (safe or FIRST_PROFILE)


_RESERVED = frozenset(["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))])


def profiles(desks: Path, is_desk: Callable[[Path], bool]) -> list[Profile]:
    """The desks below ``desks``, by title. ``is_desk`` says whether a folder holds one."""
    if not desks.is_dir():
        return []
    found = [Profile(title_of(folder), folder) for folder in desks.iterdir() if folder.is_dir() and is_desk(folder)]
    return sorted(found, key=lambda profile: profile.title.casefold())


def title_of(folder: Path) -> str:
    """What to call the desk in ``folder`` before it can be opened: its folder name as words."""
    return tr("My desk") if folder.name == FIRST_PROFILE else folder.name.replace("-", " ").strip().title() or folder.name


def chosen_folder(desks: Path, profile: str | None, desk: Path | None, found: list[Profile]) -> Path | None:
    """The folder to open: ``desk`` as given, else the named profile, else the only one; None = let the person choose."""
    if desk is not None:
        return desk
    if profile is not None:
        return desks / folder_name(profile)
    if not found:
        return desks / FIRST_PROFILE
    return found[0].folder if len(found) == 1 else None
