"""A real Request Tracker 5 (Debian's) on this computer alone, thrown away afterwards.

Nothing of the system's is used or changed: settings and database are in a folder of its own. Only installing the packages
needs root; ``dev.py test --services`` does that. ``python -m tests.services.rt.tracker`` runs one by hand.
"""

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs
import requests

from tests.services.rt.guardian import hold

PACKAGES = ("request-tracker5", "rt5-standalone", "rt5-db-sqlite", "msmtp-mta", "dbconfig-no-thanks")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
LIBRARY = Path("/usr/share/request-tracker5")
SERVER = LIBRARY / "libexec" / "rt-server"
SETUP = "rt-setup-database-5"
PATH = "/REST/2.0"
PATIENCE = 30.0
WORKERS = 2


def installed() -> bool:
    """Whether the packages are there."""
    return SERVER.is_file() and setup_program() is not None


def setup_program() -> str | None:
    """Where the program is that makes a database; it is not on everybody's path."""
    return shutil.which(SETUP, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def site_config(folder: Path, port: int, extra: str = "") -> str:
    """The settings of a server that lives in ``folder``."""
    text = (HERE / "site_config.pl").read_text(encoding="utf-8")
    return text.replace("{folder}", str(folder)).replace("{port}", str(port)).replace("{extra}", extra)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(folder: Path) -> dict[str, str]:
    (folder / "conf.d").mkdir(exist_ok=True)
    own = {"RT_SITE_CONFIG": str(folder / "site.pm"), "RT_SITE_CONFIG_DIR": str(folder / "conf.d")}
    return {**os.environ, **own, "PERL5LIB": str(LIBRARY / "lib"), "RT_TOKEN_FILE": str(folder / "tokens.json")}


def template() -> Path:
    """The folder of the database with its seed, made once (4 to 8 s) and kept for as long as its makings are the same."""
    makings = b"".join((HERE / name).read_bytes() for name in ("seed.pl", "site_config.pl"))
    version = subprocess.run(["dpkg-query", "-W", PACKAGES[0]], capture_output=True, check=False).stdout
    kept = (
        Path(platformdirs.user_cache_dir("LiaisonDeskTests", appauthor=False)) / f"rt-{hashlib.sha256(makings + version).hexdigest()[:16]}"
    )
    if (kept / "rt.sqlite").is_file():
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(dir=kept.parent, prefix="building-"))
    (building / "var").mkdir()
    (building / "site.pm").write_text(site_config(building, 8080), encoding="utf-8")
    (building / "password").write_text("password\n", encoding="utf-8")
    program = setup_program()
    assert program, "Request Tracker is not installed"
    for step in (
        ["--action", "init", "--skip-create", "--root-password-file", str(building / "password")],
        ["--action", "insert", "--skip-create", "--datafile", str(HERE / "seed.pl")],
    ):
        made = subprocess.run(
            [program, *step], env=_environment(building), capture_output=True, stdin=subprocess.DEVNULL, text=True, check=False
        )
        if made.returncode or not (building / "rt.sqlite").is_file():
            raise RuntimeError(f"the database could not be made:\n{made.stdout}{made.stderr}")
    if not (building / "tokens.json").is_file():
        raise RuntimeError(f"the seed was not planted:\n{made.stdout}{made.stderr}")
    try:
        building.rename(kept)
    except OSError:
        shutil.rmtree(building, ignore_errors=True)
    return kept


class RealTracker:
    """One server in a folder of its own. ``extra`` are further lines of its settings."""

    def __init__(self, folder: Path, extra: str = "") -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.tokens: dict[str, str] = {}
        self._extra = extra
        self._process: subprocess.Popen[bytes] | None = None
        self._held = 0
        self.lock = folder / "needed"

    @property
    def base(self) -> str:
        """Address of REST2."""
        return self.address + PATH

    @property
    def pid(self) -> int:
        """The process that guards the server: ended, it ends the server; 0 while it does not run."""
        return self._process.pid if self._process else 0

    def start(self) -> "RealTracker":
        """Start with the seeded database, unless there is one already; back when it answers (2 to 4 s)."""
        kept = template()
        self.tokens = json.loads((kept / "tokens.json").read_text(encoding="utf-8"))
        for name in ("var", "mason", "session"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        if not (self.folder / "rt.sqlite").exists():
            shutil.copyfile(kept / "rt.sqlite", self.folder / "rt.sqlite")
        (self.folder / "site.pm").write_text(site_config(self.folder, self.port, self._extra), encoding="utf-8")
        command = [str(SERVER), "--server", "Starlet", "--host", "127.0.0.1", "--port", str(self.port), "--max-workers", str(WORKERS)]
        self.need()
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.services.rt.guardian", str(self.lock), *command, "--no-default-middleware"],
                cwd=ROOT,
                env=_environment(self.folder),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._wait_until_it_answers(self._process)
        return self

    def _wait_until_it_answers(self, process: subprocess.Popen[bytes]) -> None:
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends and process.poll() is None:
            with suppress(requests.RequestException):
                if self.call("GET", "/rt", "root").status_code == 200:
                    return
            time.sleep(0.05)
        log = (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")
        self.stop()
        raise RuntimeError(f"Request Tracker did not start:\n{log[-2000:]}")

    def need(self) -> None:
        """The server runs for as long as a process that needs it."""
        self._held = self._held or hold(str(self.lock))

    def need_no_more(self) -> None:
        """This process does not need it any more."""
        if self._held:
            os.close(self._held)
        self._held = 0

    def stop(self) -> None:
        """End the server; its folder stays."""
        if self._process is None:
            return
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=PATIENCE)
        self._process = None
        self.need_no_more()

    def backup(self) -> Path:
        """A copy of the database as it is now."""
        copy = self.folder / f"backup-{time.monotonic_ns()}.sqlite"
        source = f"file:{self.folder / 'rt.sqlite'}"
        subprocess.run([sys.executable, "-c", _COPY, source, str(copy)], check=True)
        return copy

    def restore(self, database: Path | None = None) -> None:
        """Go back to a backup, or to the seed; the address stays the same."""
        self.stop()
        for left in self.folder.glob("rt.sqlite*"):
            left.unlink()
        if database is not None:
            shutil.copyfile(database, self.folder / "rt.sqlite")
        self.start()

    def call(
        self, method: str, path: str, who: str = "liaison", headers: dict[str, str] | None = None, **options: Any
    ) -> requests.Response:
        """One bare request, signed in as ``who`` ("" for nobody)."""
        given = {"Authorization": f"token {self.tokens[who]}"} if who else {}
        with requests.Session() as session:
            session.trust_env = False
            return session.request(
                method, self.base + path, headers={**given, **(headers or {})}, timeout=PATIENCE, allow_redirects=False, **options
            )


_COPY = "import sqlite3, sys; sqlite3.connect(sys.argv[1], uri=True).backup(sqlite3.connect(sys.argv[2]))"


def main() -> None:
    """Run a server until Enter is pressed."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        tracker = RealTracker(Path(folder)).start()
        try:
            print(json.dumps({"address": tracker.address, "tokens": tracker.tokens}, indent=1), flush=True)
            input("Enter ends it. ")
        finally:
            tracker.stop()


if __name__ == "__main__":
    main()
