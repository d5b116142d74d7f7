"""The composition root: reads the command line, wires the rooms into the window, and starts it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.late import late
from app.paths import desks_folder
from app.shell.entry.opener import KeyKeeper
from app.shell.profiles import chosen_folder, profiles
from app.shell.program import Parts, Program, Where, no_sample
from app.shell.settings.sections import make_settings
from app.store.folder import desk_id
from app.today.feature import make_feature as make_today
from app.today.rules import StatusCount
from app.ui.feature import Feature, Place

if TYPE_CHECKING:
    from app.network import secrets
    from app.store.desk import Desk
else:
    secrets = late("app.network.secrets")


class NoDevices:
    """Today's numbers while there is no inventory."""

    def counts(self) -> Sequence[StatusCount]:
        """None."""
        return ()

    def updates_ending(self, before: str) -> int:
        """None."""
        return 0

    def counts_place(self, status: str) -> Place:
        """Nowhere."""
        return Place("today")

    def updates_place(self, before: str) -> Place:
        """Nowhere."""
        return Place("today")

    def import_place(self) -> Place:
        """Nowhere."""
        return Place("today")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is the exit code."""
    options = read_options(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Liaison Desk")
    program = Program(application, make_parts(), where_to_go(options))
    program.start()
    return application.exec()


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line; leaves the program for ``--help``, ``--version`` and what cannot be read."""
    parser = argparse.ArgumentParser(prog="liaison-desk", description="The desktop program of a school's technology liaison.")
    parser.add_argument("--profile", metavar="NAME", help="open (or make) the desk of this name")
    parser.add_argument("--desk", metavar="DIR", type=Path, help="open (or make) the desk in this folder")
    parser.add_argument("--page", metavar="KEY", default="", help="show this page first, for example inventory")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="play the tour and leave its pictures in this folder")
    parser.add_argument("--self-check", action="store_true", help="check this copy of the program, then leave")
    parser.add_argument("--version", action="version", version=f"Liaison Desk {program_version()}")
    return parser.parse_args(arguments)


def program_version() -> str:
    """The version of this copy of the program."""
    try:
        return version("liaison-desk")
    except PackageNotFoundError:
        return "0.1.0"


def where_to_go(options: argparse.Namespace) -> Where:
    """Which desk the command line, or the only profile there is, means."""
    found = profiles(desks_folder(), lambda folder: desk_id(folder) is not None)
    return Where(chosen_folder(desks_folder(), options.profile, options.desk, found), found, options.page)


def make_parts() -> Parts:
    """The rooms, and what the shell needs from them."""
    return Parts(features(), make_settings, keyring, no_sample)


def keyring() -> KeyKeeper:
    """The keyring of the system."""
    return secrets.KeyringSecrets()


def features() -> list[Feature]:
    """The rooms in the order of the rail."""
    return [make_today(lambda desk: NoDevices(), lambda desk: [])]


def desk_numbers(desk: Desk) -> NoDevices:
    """Today's numbers."""
    return NoDevices()
