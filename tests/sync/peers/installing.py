"""Installs a peer in a folder of its own outside the checkout, once for its versions."""

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

import platformdirs

from tests.sync.peers.peer import Peer
from tests.sync.peers.running import finished


class NotInstalled(Exception):
    """Why a peer could not be installed, in a few words."""


def cache() -> Path:
    """Where peers are kept from one bench to the next."""
    return platformdirs.user_cache_path("LiaisonDeskPeers", appauthor=False)


def python_of(place: Path) -> Path:
    """The peer's own Python."""
    return place / "python" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def installed(peer: Peer, kept: Path | None = None) -> Path:
    """The folder that holds the peer; installs it there where it is not."""
    place = (kept or cache()) / peer.folder
    mark, wanted = place / "installed.json", json.dumps({name: asdict(peer)[name] for name in ("npm", "python", "built")})
    if mark.exists() and mark.read_text(encoding="utf-8") == wanted:
        return place
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NotInstalled("Node.js is not installed")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    quiet = ("--no-audit", "--no-fund", "--loglevel=error")
    steps: list[list[str]] = [[npm, "install", "--save-exact", "--ignore-scripts", *quiet, *peer.npm]]
    steps += [[npm, "rebuild", "--build-from-source", *quiet, *peer.built]] if peer.built else []
    if peer.python:
        steps += [[sys.executable, "-m", "venv", str(place / "python")]]
        steps += [[str(python_of(place)), "-m", "pip", "install", "--quiet", *peer.python]]
    print(f"  {peer.name} is installed in {place}", file=sys.stderr, flush=True)
    until = time.monotonic() + peer.longest_install
    for step in steps:
        _take(step, place, until)
    mark.write_text(wanted, encoding="utf-8")
    return place


def _take(step: list[str], place: Path, until: float) -> None:
    with (place / "install.log").open("ab") as log:
        try:
            process = subprocess.Popen(step, cwd=place, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        except OSError as error:
            raise NotInstalled(str(error)) from error
        code = finished(process, until - time.monotonic())
    if code is None:
        raise NotInstalled("installing it took too long")
    if code:
        raise NotInstalled(f"{Path(step[0]).stem} {step[1]} failed")
