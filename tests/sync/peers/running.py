"""Runs other programs for a limited time and leaves none of them behind; reads the figures that they tell."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

FIGURES = ("quiet", "sent", "taken", "push", "join")


@dataclass(frozen=True)
class Told:
    """One figure of a program: milliseconds by the clock and of the client's processor; what was asked, and how much of it wrote."""

    figure: str
    records: int
    ms: float
    cpu: float
    requests: int
    writes: int


def told(text: str) -> dict[str, Told]:
    """The figures in what a script printed, by name; whatever else stands there (or a line cut short) is passed over."""
    found = {}
    for line in text.splitlines():
        try:
            one = _one(json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue
        if one.figure in FIGURES:
            found[one.figure] = one
    return found


def _one(said: Mapping[str, Any]) -> Told:
    return Told(
        str(said["figure"]), int(said["records"]), float(said["ms"]), float(said["cpu"]), int(said["requests"]), int(said["writes"])
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        family = []
    for one in [*family, process]:
        try:
            one.kill()
        except (psutil.NoSuchProcess, ProcessLookupError):
            continue
    process.wait()
    psutil.wait_procs(family, timeout=20)


def finished(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    """How it ended; None where it took longer and was ended with all that it had started."""
    try:
        return process.wait(max(seconds, 0.0))
    except subprocess.TimeoutExpired:
        return None
    finally:
        end(process)


def run(command: Sequence[str | Path], environment: Mapping[str, str], seconds: float, folder: Path) -> tuple[dict[str, Told], str]:
    """What a script told in so many seconds, and what went wrong ("" for nothing). What it told before it was ended counts."""
    output, errors = folder / "told", folder / "errors"
    with output.open("wb") as out, errors.open("wb") as err:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env={**os.environ, **environment}
        )
        code = finished(process, seconds)
    trouble = f"longer than {seconds:.0f} s" if code is None else "failed" if code else ""
    said = errors.read_text(encoding="utf-8", errors="replace").strip().splitlines() if code else []
    return told(output.read_text(encoding="utf-8", errors="replace")), f"{trouble}: {said[0][:120]}" if said else trouble


def free_port() -> int:
    """A port on this computer that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def serving(command: Sequence[str | Path], port: int, environment: Mapping[str, str], seconds: float) -> Iterator[str]:
    """A server's address, once it takes connections on ``port``; it is ended afterwards."""
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    try:
        _await(process, port, time.monotonic() + seconds)
        yield f"http://127.0.0.1:{port}"
    finally:
        end(process)


def _await(process: subprocess.Popen[bytes], port: int, until: float) -> None:
    """Return once ``port`` is listened on."""
    while True:
        if process.poll() is not None or time.monotonic() > until:
            raise TimeoutError("the server did not start")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
