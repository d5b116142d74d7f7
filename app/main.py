"""The composition root: reads the command line, wires the rooms into the window, and starts it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.late import late
from app.shell.application import Application
from app.shell.private_memory import keep_memory_private
from app.ui.plain_imports import plain_imports

if TYPE_CHECKING:
    from app import paths
    from app.district import commands as district
    from app.network import secrets
    from app.shell import parts, profiles, self_check
    from app.shell import program as programs
    from app.shell.about import version
    from app.shell.joiner import Joiner
    from app.shell.key_keeper import KeyKeeper
    from app.shell.parts import Parts, Where
    from app.shell.profiles import Profile
    from app.shell.program import Program
    from app.shell.settings import sections
    from app.shell.tour import play
    from app.store import folder as desk_folders
    from app.store.progress import Progress
    from app.ui import theme as themes
    from app.ui.feature import Feature, Page, Surroundings
    from app.wiring import joining, keeping, rooms, sample, touring
else:
    paths = late("app.paths")
    district = late("app.district.commands")
    secrets = late("app.network.secrets")
    parts = late("app.shell.parts")
    profiles = late("app.shell.profiles")
    programs = late("app.shell.program")
    version = late("app.shell.about.version")
    self_check = late("app.shell.self_check")
    sections = late("app.shell.settings.sections")
    play = late("app.shell.tour.play")
    keeping = late("app.wiring.keeping")
    rooms = late("app.wiring.rooms")
    sample = late("app.wiring.sample")
    themes = late("app.ui.theme")
    desk_folders = late("app.store.folder")
    touring = late("app.wiring.touring")
    joining = late("app.wiring.joining")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the answer is the exit code. ``district`` as the first argument: what a district's technician does."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    keep_memory_private()
    if given[:1] == ["district"]:
        return district.main(given[1:])
    plain_imports()
    options = read_options(given)
    if options.version:
        say(f"Liaison Desk {program_version()}")
        return 0
    if (options.tour or options.self_check) and not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()

    def make_program(wired: Parts, where: Where) -> Program:
        return programs.Program(application, wired, where._replace(language=options.language))

    if options.self_check:
        return self_check.self_check(make_program, make_parts(), say)
    if options.tour:
        return play.play(make_program, touring.tour_parts(make_parts()), options.tour, say)
    folder, choices = chosen_desk(options.profile, options.desk)
    program = make_program(make_parts(), parts.Where(folder, choices, options.page, options.file))
    if isinstance(application, Application):
        application.file_opened.connect(program.door.take)
    program.start()
    return application.exec()


def chosen_desk(profile: str | None, named: Path | None) -> tuple[Path | None, Sequence[Profile]]:
    """The folder of the desk that the command line means, and among which desks a person may choose if it means none."""
    if named is not None:
        return named, []
    choices = profiles.profiles(paths.desks_folder(), lambda folder: desk_folders.desk_id(folder) is not None)
    return profiles.chosen_folder(paths.desks_folder(), profile, None, choices), choices


def make_application() -> QApplication:
    """Qt's application, with the program's name."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = Application([*sys.argv[:1], "-style", "fusion"])
        application.setProperty(themes.FUSION, True)
    application.setApplicationName("Liaison Desk")
    application.setDesktopFileName("org.liaisondesk.LiaisonDesk")
    return application


def has_screen() -> bool:
    """Whether there is a screen to show a window on."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(words: str) -> None:
    """Write a line for whoever started the program from a terminal; a packed program may have none."""
    if sys.stdout is not None:
        print(words, flush=True)


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line; leaves the program for ``--help`` and what cannot be read."""
    parser = argparse.ArgumentParser(prog="liaison-desk", description="The desktop program of a school's technology liaison.")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="join a school with this invitation")
    parser.add_argument("--profile", metavar="NAME", help="open (or make) the desk of this name")
    parser.add_argument("--desk", metavar="DIR", type=Path, help="open (or make) the desk in this folder")
    parser.add_argument("--page", metavar="KEY", default="", help="show this page first, for example inventory")
    parser.add_argument("--language", metavar="CODE", default="", help="speak this language; pseudo: longer texts, for development")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="play the tour and leave its pictures in this folder")
    parser.add_argument("--self-check", action="store_true", help="check this copy of the program, then leave")
    parser.add_argument("--version", action="store_true", help="say the version of this copy, then leave")
    return parser.parse_args(arguments)


def program_version() -> str:
    """The version of this copy of the program."""
    return version.program_version()


def make_parts() -> Parts:
    """The rooms, and what the shell needs from them."""
    return parts.Parts(features(), make_settings, keyring, fill_sample, program_version, joiner)


def make_settings(around: Surroundings, program: Program) -> Page:
    """The page of settings."""
    return sections.make_settings(around, program, keeping.sources())


def keyring() -> KeyKeeper:
    """The keyring of the system."""
    return secrets.KeyringSecrets()


def joiner() -> Joiner:
    """Makes a new desk one of a school's."""
    return joining.SchoolJoiner(secrets.KeyringSecrets)


def fill_sample(folder: Path, key: bytes, progress: Progress) -> None:
    """Write the sample school into the new desk in ``folder``: its people's work of the last weeks."""
    sample.fill_sample(folder, key, progress)


def features() -> list[Feature]:
    """The rooms in the order of the rail."""
    return rooms.make_rooms()
