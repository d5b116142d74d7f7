"""A real PostgreSQL (Debian's) on this computer alone, thrown away afterwards. It refuses to run as root, so another user runs it."""

import os
import pwd
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services.rt.tracker import free_port

PACKAGES = ("postgresql",)
_PATIENCE = 60


@dataclass(frozen=True)
class RealPostgres:
    """A running server with one database, ``roll_up``."""

    url: str
    password: str


def programs() -> Path | None:
    """Where initdb and pg_ctl are."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _as_other(folder: Path) -> dict[str, int]:
    """Who runs it: whoever runs the tests, or nobody where that is root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid}


@pytest.fixture(scope="session")
def postgres() -> Iterator[RealPostgres]:
    """One server for all tests of a process."""
    if sys.platform != "linux":
        pytest.skip("PostgreSQL comes from Debian")
    place = programs()
    assert place is not None, f"dev.py test --services installs {' '.join(PACKAGES)}"
    folder = Path(tempfile.mkdtemp(prefix="liaison-postgres-"))
    other, password, port = _as_other(folder), secrets.token_urlsafe(12), free_port()

    def run(*command: object) -> None:
        environment = {**os.environ, "PGPASSWORD": password, "LC_ALL": "C.UTF-8"}
        subprocess.run(
            [str(part) for part in command], check=True, env=environment, cwd=folder, timeout=_PATIENCE, stdout=subprocess.DEVNULL, **other
        )  # type: ignore[call-overload]

    (folder / "password").write_text(password)
    data = folder / "data"
    run(place / "initdb", "-D", data, "-U", "pat", "--auth=scram-sha-256", f"--pwfile={folder / 'password'}", "--no-sync", "-E", "UTF8")
    settings = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
    run(place / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", settings, "start")
    try:
        run(place / "createdb", "-h", "127.0.0.1", "-p", port, "-U", "pat", "roll_up")
        yield RealPostgres(f"postgresql+pg8000://pat@127.0.0.1:{port}/roll_up", password)
    finally:
        run(place / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)
