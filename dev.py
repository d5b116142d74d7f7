#!/usr/bin/env python3
"""Everything a developer does with Liaison Desk; needs nothing but Python 3.11 or later.

python3 dev.py run [--tour DIR] [...]     open the program (arguments go to it)
python3 dev.py test [--quick] [...]       all tests (further arguments go to pytest); --quick: for every change, --services: with real servers
python3 dev.py check                      style, types, architecture
python3 dev.py bench [NAME...] [--json FILE]
python3 dev.py simulate [...]             desks that work apart, lose their network and die, one seed deciding everything
python3 dev.py build                      the program as a folder in dist/, checked and measured
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from tests.debian_packages import QT_LIBRARIES, SERVICE_PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROGRAM = ROOT / "dist" / "LiaisonDesk" / ("LiaisonDesk.exe" if os.name == "nt" else "LiaisonDesk")
OLDEST_PYTHON = (3, 11)
LONGEST_STEP = 900.0  # seconds
LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
MOST_AGAIN = 20
LONGEST_AGAIN = 600.0  # seconds
# No screen; and what is compiled is kept, whatever the environment says: each process would compile the whole program anew.
FOR_TESTS = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}

QT_PLUGINS = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland.so", "printsupport/libcupsprintersupport.so")
# Where Debian keeps programs that only root usually looks for.
SYSTEM_PROGRAMS = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))


def stop(sentence: str) -> NoReturn:
    """End with a sentence for the person and exit code 1."""
    sys.exit(f"dev.py: {sentence}")


def say(sentence: str) -> None:
    """Tell the person what happens now, at once even where output is piped."""
    print(f"dev.py: {sentence}", flush=True)


def call(command: Sequence[str | Path], environment: Mapping[str, str] | None = None, *, limit: float | None = None) -> int:
    """Run ``command`` in the checkout, its output shown as it comes; its exit code. After ``limit`` seconds it is ended (TimeoutExpired)."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **(environment or {})}, timeout=limit)


def must(command: Sequence[str | Path], what: str, environment: Mapping[str, str] | None = None) -> None:
    """Run ``command``; stop with the sentence ``what`` where it fails or goes on for ever."""
    try:
        code = call(command, environment, limit=LONGEST_STEP)
    except subprocess.TimeoutExpired:
        stop(f"{what} (it did not end)")
    if code:
        stop(f"{what} (exit code {code})")


def python() -> Path:
    """The interpreter of ``.venv``."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def base_python() -> str:
    """The interpreter that ``.venv`` is made from, also when this one runs inside it."""
    return str(getattr(sys, "_base_executable", sys.executable))


def install_debian_packages(packages: Iterable[str], why: str) -> None:
    """Install ``packages`` where this is root on Debian or Ubuntu; otherwise stop with the one command that does."""
    names = sorted(set(packages))
    if shutil.which("apt-get") is None:
        stop(f"{why} Install what gives you {', '.join(names)} (the names are Debian's), then run this again.")
    if os.geteuid() != 0:
        stop(f"{why} Run this once, then try again:\n  sudo apt-get install -y {' '.join(names)}")
    say(f"{why} Installing {' '.join(names)}.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    must(["apt-get", "-qq", "update"], "apt-get could not read its lists of packages", quiet)
    must(
        ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "install", "-y", "--no-install-recommends", *names],
        "apt-get could not install them",
        quiet,
    )


def lock_stamp() -> str:
    """What ``.venv`` must have been made from to be used as it is: the lock and this Python."""
    return hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()


def prepare() -> None:
    """Make ``.venv`` from the lock unless it is there and made from the same lock by the same Python."""
    stamp = VENV / "made_from"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == lock_stamp() and python().is_file():
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        install_debian_packages([package], "This Python comes without venv.")
    say("Setting up .venv from requirements.lock; this takes a minute or two, once.")
    must([base_python(), "-m", "venv", "--clear", VENV], "could not make .venv")
    install: list[str | Path] = [python(), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes", "-r", LOCK]
    must(
        install, "the packages of requirements.lock could not be installed. Is the package index reachable? Set-up starts afresh next time"
    )
    stamp.write_text(lock_stamp(), encoding="ascii")


def missing_libraries() -> set[str]:
    """File names of the shared libraries that Qt's plugins need and this Linux lacks."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return set()
    folder = next(VENV.glob("lib/python3*/site-packages/PySide6/Qt/plugins"), None)
    plugins = [str(folder / name) for name in QT_PLUGINS if folder and (folder / name).is_file()]
    listing = subprocess.run(["ldd", *plugins], capture_output=True, text=True, check=False).stdout if plugins else ""
    return {line.split()[0] for line in listing.splitlines() if line.endswith("=> not found")}


def prepare_qt() -> None:
    """See to it that Qt finds its system libraries."""
    missing = missing_libraries()
    if not missing:
        return
    known = [QT_LIBRARIES[name] for name in missing if name in QT_LIBRARIES]
    if known and shutil.which("apt-get"):
        install_debian_packages(known, "Qt needs system libraries that are missing here.")
        missing = missing_libraries()
    if missing:
        wanted = " ".join(f"'{name}()(64bit)'" for name in sorted(missing))
        hint = f" Run this once, then try again:\n  sudo dnf install {wanted}" if shutil.which("dnf") else ""
        stop(f"Qt needs system libraries that are missing here: {', '.join(sorted(missing))}.{hint}")


def has_display() -> bool:
    """Whether a window can be shown to a person."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(arguments: list[str]) -> int:
    """Open the program; where there is no display, play the tour instead."""
    prepare()
    prepare_qt()
    if has_display() or any(name in arguments for name in ("--tour", "--self-check", "--help")):
        return call([python(), "-m", "app", *arguments])
    folder = ROOT / "build" / "tour"
    say(f"There is no display here, so the tour is played instead. Its pictures go to {folder}; open index.html there.")
    return call([python(), "-m", "app", "--tour", folder, *arguments])


def test(arguments: list[str]) -> int:
    """All tests; with ``--services`` those with real servers and programs too; ``--quick`` is for every change: no slow ones, few examples.

    With ``--again`` what failed is tried once more, by itself; what passes then is named as unsteady, and is to be mended.
    """
    prepare()
    prepare_qt()
    left_out = []
    if "--services" not in arguments:
        left_out.append("not services")
    elif sys.platform.startswith("linux"):
        missing = [program for program in SERVICE_PROGRAMS if shutil.which(program, os.F_OK, SYSTEM_PROGRAMS) is None]
        packages = [package for program in missing for package in SERVICE_PROGRAMS[program]]
        if packages:
            install_debian_packages(packages, "The tests with real services need more programs.")
    environment = dict(FOR_TESTS)
    if "--quick" in arguments:
        left_out.append("not slow")
        environment["HYPOTHESIS_PROFILE"] = os.environ.get("HYPOTHESIS_PROFILE", "quick")
    further = [each for each in arguments if each not in ("--services", "--quick", "--again")]
    if "--again" in arguments:
        LAST_FAILED.unlink(missing_ok=True)
    command: list[str | Path] = [python(), "-m", "pytest", "-n", test_processes(), "--dist", "worksteal", "-m", " and ".join(left_out)]
    code = call([*command, *further], environment)
    return test_again(further) if code == 1 and "--again" in arguments else code


def test_processes() -> str:
    """How many processes run the tests: one more than there are processors, because many tests wait for a disk or a server."""
    return str(min(8, max(2, os.cpu_count() or 2) + 1))


def test_again(further: list[str]) -> int:
    """Try the few tests that failed once more. Where many did, or a file could not be read, nothing would come of it."""
    try:
        failed = list(json.loads(LAST_FAILED.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        failed = []
    if not 0 < len(failed) <= MOST_AGAIN or not all("::" in name for name in failed):
        return 1
    command: list[str | Path] = [python(), "-m", "pytest", "--last-failed", "--last-failed-no-failures=none", *further]
    try:
        code = call(command, FOR_TESTS, limit=LONGEST_AGAIN)
    except subprocess.TimeoutExpired:
        stop(f"the second try did not end within {LONGEST_AGAIN:.0f} seconds")
    if not code:
        say("UNSTEADY: what failed above passed the second time, by itself. Find out why; it is a defect.")
    return code


def check(arguments: list[str]) -> int:
    """Style, form, types and the rules of the architecture; every one is run, whichever fails."""
    prepare()
    steps: list[list[str | Path]] = [
        [python(), "-m", "ruff", "check", ROOT],
        [python(), "-m", "ruff", "format", "--check", ROOT],
        [python(), "-m", "mypy"],
        [python(), "-m", "pytest", "-q", "-p", "no:randomly", ROOT / "tests" / "test_architecture.py", *arguments],
    ]
    return max(call(step) for step in steps)


def bench(arguments: list[str]) -> int:
    """The figures, each beside its bound; names choose, ``--json FILE`` keeps them."""
    prepare()
    prepare_qt()
    return call([python(), "-m", "tests.benchmarks", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def simulate(arguments: list[str]) -> int:
    """Desks of one school in every trouble that a seed can bring; further arguments go to ``tests.simulation``."""
    prepare()
    return call([python(), "-m", "tests.simulation", *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def find_python_library() -> None:
    """Stop unless there is a shared library of this Python, which the built program carries along."""
    if os.name == "nt" or sysconfig.get_config_var("PYTHONFRAMEWORK"):
        return
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    if sysconfig.get_config_var("Py_ENABLE_SHARED") and (Path(sysconfig.get_config_var("LIBDIR")) / name).exists():
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if base_python().startswith("/usr/bin/"):
        listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
        if f"libpython{version}.so" not in listing:
            install_debian_packages([f"libpython{version}"], "Building needs the shared library of Python.")
        return
    stop(
        f"The program can't be built with {base_python()}, because it has no shared library. Use a Python that has one "
        "(python.org's, Debian's, or pyenv's with PYTHON_CONFIGURE_OPTS=--enable-shared) and remove .venv."
    )


def build(arguments: list[str]) -> int:
    """The frozen program in ``dist/``; it then checks itself, and its size and start-up are measured."""
    prepare()
    prepare_qt()
    find_python_library()
    if sys.platform.startswith("linux") and shutil.which("objdump") is None:
        install_debian_packages(["binutils"], "Building needs objdump.")
    began = time.monotonic()
    packager: list[str | Path] = [python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build_installer.spec"]
    must([*packager, *arguments], "the program could not be built")
    say(f"Built {PROGRAM} in {time.monotonic() - began:.0f} s. It checks itself now.")
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    must([PROGRAM, "--self-check"], "the built program's check of itself failed", offscreen)
    return call([python(), "-m", "tests.packaging.frozen_start", PROGRAM], offscreen)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "simulate": simulate,
    "build": build,
}


def main() -> int:
    """Carry out the command on the command line; the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        stop(f"Liaison Desk needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    name, arguments = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("", "-h", "--help", "help") else 2
    try:
        return COMMANDS[name](arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
