"""The composition root: reads the command line, wires the rooms into the window, and starts it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.inventory.feature import DeviceNumbers
from app.inventory.feature import make_feature as make_inventory
from app.late import late
from app.paths import desks_folder
from app.shell.entry.opener import KeyKeeper
from app.shell.profiles import chosen_folder, profiles
from app.shell.program import Parts, Program, Where
from app.shell.settings.sections import make_settings
from app.store.folder import desk_id
from app.today.feature import make_feature as make_today
from app.today.rules import StatusCount
from app.ui.feature import Feature, Place, TodayItem

if TYPE_CHECKING:
    from app.inventory.service import sample
    from app.network import secrets
    from app.shell import self_check
    from app.shell.tour import play
    from app.store.desk import Desk
    from app.store.progress import Progress
else:
    sample = late("app.inventory.service.sample")
    secrets = late("app.network.secrets")
    self_check = late("app.shell.self_check")
    play = late("app.shell.tour.play")


class SchoolDevices:
    """What the inventory knows, as Today asks for it."""

    def __init__(self, desk: Desk) -> None:
        self._numbers = DeviceNumbers(desk)

    def counts(self) -> Sequence[StatusCount]:
        """How many devices have each status."""
        return [StatusCount(each.value or "No status", each.count, each.tone) for each in self._numbers.counts()]

    def updates_ending(self, before: str) -> int:
        """How many devices get no updates from the month ``before`` on."""
        return self._numbers.updates_ending(before)

    def counts_place(self, status: str) -> Place:
        """The devices with a status."""
        return self._numbers.counts_place(status)

    def updates_place(self, before: str) -> Place:
        """The devices whose updates end before a month."""
        return self._numbers.updates_place(before)

    def import_place(self) -> Place:
        """Where devices are imported."""
        return self._numbers.import_place()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is the exit code."""
    options = read_options(arguments)
    if (options.tour or options.self_check) and not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()

    def make_program(parts: Parts, where: Where) -> Program:
        return Program(application, parts, where)

    if options.self_check:
        return self_check.self_check(make_program, make_parts(), say)
    if options.tour:
        return play.play(make_program, make_parts(), options.tour, say)
    program = make_program(make_parts(), where_to_go(options))
    program.start()
    return application.exec()


def make_application() -> QApplication:
    """Qt's application, with the program's name."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Liaison Desk")
    return application


def has_screen() -> bool:
    """Whether there is a screen to show a window on."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(words: str) -> None:
    """Write a line for whoever started the program from a terminal; a packed program may have none."""
    if sys.stdout is not None:
        print(words, flush=True)


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
    return Parts(features(), make_settings, keyring, fill_sample, program_version())


def keyring() -> KeyKeeper:
    """The keyring of the system."""
    return secrets.KeyringSecrets()


def fill_sample(desk: Desk, progress: Progress) -> None:
    """Fill a new desk with the sample school."""
    sample.load_sample(desk, progress)


def features() -> list[Feature]:
    """The rooms in the order of the rail."""
    rooms = [make_inventory()]

    def waiting(desk: Desk) -> list[TodayItem]:
        return [item for room in rooms if room.today is not None for item in room.today(desk)]

    return [make_today(SchoolDevices, waiting), *rooms]
