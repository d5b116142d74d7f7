"""The district's commands: ``begin``, ``schools``, ``roll-up``, ``health``, ``notice``.

Exit codes: 0 all is well, 1 some schools could not be done or need a look (they are named), 2 nothing could be done.
What was asked for goes to standard output; how far it is, and what is wrong, to standard error. No secret is ever an argument.
"""

import argparse
import getpass
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.district import notice
from app.district.rules.schools import School, read_schools
from app.district.service.database import RollUpDatabase
from app.district.service.folder import DATABASE_VARIABLE, KEY_VARIABLE, STORE_VARIABLE, DistrictFolder, Secrets
from app.district.service.health import health_of, write_health
from app.district.service.roll_up import Rolled, RollUp
from app.district.service.spaces import Spaces
from app.district.service.visiting import Part, Visiting
from app.errors import UserError
from app.exchange.reading import read_table
from app.network.secrets import KeyringSecrets
from app.sync.channels.address import KINDS, StoreAddress

WELL, SOME, NOTHING = 0, 1, 2
_EPILOG = f'Secrets come from the keyring, or from the variables {KEY_VARIABLE}, {STORE_VARIABLE} and {DATABASE_VARIABLE}. "notice --help": a signed word about a new version.'


def main(
    arguments: Sequence[str] | None = None, keyring: Callable[[], Secrets] = KeyringSecrets, environment: Mapping[str, str] = os.environ
) -> int:
    """Run one command; the answer is the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["notice"]:
        return notice.main(given[1:])
    options = _options(given)
    try:
        return Commands(options, keyring, environment).run()
    except UserError as error:
        _tell(str(error))
        return NOTHING
    except KeyboardInterrupt:
        _tell("Stopped. What was done until now is kept; the same command goes on from there.")
        return NOTHING


class Commands:
    """One command with its options."""

    def __init__(self, options: argparse.Namespace, keyring: Callable[[], Secrets], environment: Mapping[str, str]) -> None:
        self._options = options
        self._keyring = keyring
        self._environment = environment
        self._began = time.monotonic()

    def run(self) -> int:
        """Carry it out. Raises UserError when nothing can be done."""
        deeds = {"begin": self._begin, "schools": self._schools, "roll-up": self._roll_up, "health": self._health}
        return deeds[self._options.command]()

    def _begin(self) -> int:
        said = self._options
        place = str(Path(said.place).absolute()) if said.store == "folder" else said.place
        address = StoreAddress(said.store, place, said.user, said.bucket, said.prefix, said.region)
        district, key = DistrictFolder.begin(said.folder, said.name, address, self._keyring, self._environment)
        if key:
            _tell(
                f"No keyring works on this computer. Keep this key where you keep passwords, and put it into the variable {KEY_VARIABLE}:"
            )
            _say(key)
        if address.needs_secret and not self._environment.get(STORE_VARIABLE):
            secret = getpass.getpass("Secret key of the store: ") if sys.stdin.isatty() else sys.stdin.readline()
            if not secret.strip() or not district.keep_store_secret(secret.strip().encode()):
                raise UserError("The secret key of the store was not kept.", f"Put it into the variable {STORE_VARIABLE} for each command.")
        _tell(f"The district is in {said.folder}.")
        return WELL

    def _schools(self) -> int:
        district = self._district()
        (sheet, *_) = read_table(self._options.list).sheets
        listed = read_schools(sheet.header, sheet.rows)
        district.keep_schools(listed)
        spaces = Spaces(Visiting(district), self._options.inviter)
        failed = 0
        for number, made in enumerate(spaces.make(listed, self._options.sheets), 1):
            self._step(number, len(listed), f"{made.school.code} {made.school.name}")
            if made.problem:
                failed += 1
                _tell(f"{made.school.code} {made.school.name}: {made.problem}")
            else:
                _say(f"{made.school.code}\t{made.school.name}\t{'new' if made.founded else 'there'}\t{made.invited}")
        self._end(f"{len(listed) - failed:,} of {len(listed):,} schools are ready. The sheets are in {self._options.sheets}.")
        return SOME if failed else WELL

    def _roll_up(self) -> int:
        roll_up = RollUp(Visiting(self._district()))
        schools, rolled = roll_up.visit(self._wanted(), self._step, anew=self._options.anew)
        target: str = self._options.to
        if "://" in target:
            database = RollUpDatabase(target, self._district().database_password())
            try:
                written = database.write(roll_up.parts(schools))
            finally:
                database.close()
            self._end(f"{rolled.devices:,} devices of {len(schools):,} schools; {written:,} schools were written.")
        else:
            devices = roll_up.write(Path(target), schools, rolled.devices)
            self._end(f"{devices:,} devices of {len(schools):,} schools are in {target}.")
        return self._told(rolled)

    def _health(self) -> int:
        roll_up = RollUp(Visiting(self._district()))
        wanted = self._wanted()
        _, rolled = roll_up.visit(wanted, self._step, anew=self._options.anew)
        now = datetime.now(UTC)
        known = {part.school.code: health_of(part, rolled.problems.get(part.school.code, ""), now) for part in roll_up.parts(wanted)}
        found = [known.get(one.code) or health_of(Part(one), rolled.problems.get(one.code, ""), now) for one in wanted]
        for one in found:
            words = f"{one.devices:,} devices" + (f", last heard of {one.by} {one.seen}" if one.seen else "")
            _say(f"{'well' if one.well else 'look'}\t{one.part.school.code}\t{one.part.school.name}\t{one.what or words}")
        if self._options.to:
            write_health(Path(self._options.to), found)
        look = sum(not one.well for one in found)
        self._end(f"{len(found) - look:,} schools are well, {look:,} need a look.")
        return SOME if look else WELL

    def _told(self, rolled: Rolled) -> int:
        _tell(f"{len(rolled.anew):,} schools were read anew, {rolled.unchanged:,} are as they were.")
        for code, problem in rolled.problems.items():
            _tell(f"{code}: {problem}{' Its devices of the last visit are in the table.' if code in rolled.older else ''}")
        return SOME if rolled.problems else WELL

    def _district(self) -> DistrictFolder:
        """The district, with its secrets at hand. Raises UserError when one is missing."""
        district = DistrictFolder(self._options.folder, self._keyring, self._environment)
        district.key_of("desks")
        district.store_secret()
        return district

    def _wanted(self) -> list[School]:
        schools = self._district().schools()
        only = {code.casefold() for code in self._options.only}
        unknown = only - {one.code for one in schools}
        if unknown or not schools:
            raise UserError(f"No such school here: {', '.join(sorted(unknown))}." if unknown else "No school has a space from here yet.")
        return [one for one in schools if not only or one.code in only]

    def _step(self, done: int, total: int, words: str) -> None:
        if words and (sys.stderr.isatty() or self._options.progress):
            _tell(f"{done:>4} of {total}  {words}")

    def _end(self, words: str) -> None:
        _tell(f"{words} ({time.monotonic() - self._began:.0f} s)")


def _tell(words: str) -> None:
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line; leaves the program for ``--help`` and what cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m app.district", description="Liaison Desk for a district's technician: spaces, roll-up, health.", epilog=_EPILOG
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    begin = commands.add_parser("begin", help="make the district's folder, and say where the schools meet")
    begin.add_argument("--name", default="", help="what the district is called")
    begin.add_argument("--store", choices=KINDS, required=True, help="what kind of place it is")
    begin.add_argument("--place", required=True, help="the folder, or the web address of the WebDAV folder or S3 service")
    for name, what in (("user", "who signs in (S3: id of the access key)"), ("bucket", "S3"), ("prefix", "S3"), ("region", "S3")):
        begin.add_argument(f"--{name}", default="", help=what)
    schools = commands.add_parser("schools", help="make a space for each school of a list, and invite its liaison")
    schools.add_argument("list", type=Path, help="CSV or XLSX with the columns code, name, liaison")
    schools.add_argument("--inviter", required=True, help="your name, as it stands on the invitations")
    schools.add_argument("--sheets", type=Path, required=True, help="folder for the printed invitations and recovery keys")
    roll_up = commands.add_parser("roll-up", help="the inventories of all schools in one table")
    roll_up.add_argument("--to", required=True, help="a .csv or .xlsx file, or the SQLAlchemy URL of a database, without a password")
    health = commands.add_parser("health", help="how the space of every school stands")
    health.add_argument("--to", default="", help="also as a .csv or .xlsx file")
    for one in (roll_up, health):
        one.add_argument("--only", nargs="+", default=[], metavar="CODE", help="these schools alone")
        one.add_argument("--anew", action="store_true", help="read every school, also those that are as they were")
    for one in (begin, schools, roll_up, health):
        one.add_argument("--folder", type=Path, required=True, help="the district's folder")
        one.add_argument("--progress", action="store_true", help="say each school, also where nobody watches")
    return parser.parse_args(arguments)
