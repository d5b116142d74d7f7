"""What all tests share: Qt without a screen, a keyring in memory, and the whole program on a desk of its own."""

from __future__ import annotations

import gc
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import keyring
import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import make_parts
from app.network.secrets import KeyringSecrets
from app.shell.entry.first_start import Answers, FirstStartSheet
from app.shell.entry.opener import DeskOpener
from app.shell.parts import Parts, Where
from app.shell.program import Program
from app.shell.school_facts import keep_answers
from app.store.bulk import set_aside
from app.store.progress import silent
from app.store.records import Record
from app.ui.theme import FUSION, ThemeState
from tests.effort import QUICK
from tests.keyrings import MemoryKeyring
from tests.made_once import made_once
from tests.patience import PATIENCE as PATIENCE
from tests.patience import PatientBot
from tests.ui.usual_look import UsualLook

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("quick", deadline=None, max_examples=QUICK)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "here"))
_LONG_SECONDS = 400
_OLD_LOOK = 15
"""So many looks at young garbage before one at all of it."""
ANSWERS = Answers("Marisol Rivera", "Parkview Elementary", "letter")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is known to take long may do so, and comes first, so that in the end no process waits for another."""
    for item in items:
        if _takes_long(item) and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(_LONG_SECONDS))
    items.sort(key=_takes_long, reverse=True)


def _takes_long(item: pytest.Item) -> bool:
    return any(item.get_closest_marker(name) for name in ("slow", "services"))


def pytest_sessionstart() -> None:
    """Garbage is looked for on the GUI thread alone, as in the program: see ``app.ui.collecting``."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is loaded by now stays; leaving it out makes each look at all garbage a quick one."""
    gc.collect()
    set_aside()


@dataclass
class _Held:
    """What no look at garbage takes, because something holds it."""

    windows: int = 0


_HELD = _Held()


def _windows() -> int:
    return len(QApplication.topLevelWidgets()) if QApplication.instance() is not None else 0


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """What a test left goes before the next one, on this thread; not before now, because its fixtures were kept until now.

    Windows that a test left go in any case: while one is there, every change of the look dresses it too, which takes seconds.
    Those that an earlier look left are held by something, and another look would not take them either. Where no window is left
    but those, everything else is there to stay as well: later looks leave it out, or each would take longer than the one before.
    """
    made, young_looks, middle_looks = gc.get_count()
    windows = _windows()
    if windows > _HELD.windows or middle_looks > _OLD_LOOK:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        windows = _windows()
        if windows <= _HELD.windows:
            set_aside()
    elif young_looks > 0 or made > gc.get_threshold()[0]:
        gc.collect(1)
    _HELD.windows = windows


@pytest.fixture(autouse=True)
def memory_keyring() -> MemoryKeyring:
    """The system's keyring, replaced by one in memory: no test touches the real one."""
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    return kept


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style is there from the start, as in ``app.main``: given to a running application, it draws every widget anew."""
    return ["liaison-desk", "-style", "fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's own, which knows that it has its style."""
    qapp.setProperty(FUSION, True)
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, but patient."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def usual_look(qapp: QApplication) -> UsualLook:
    """The usual look, for the tests of pages."""
    return UsualLook(qapp)


@pytest.fixture
def theme(usual_look: UsualLook) -> ThemeState:
    """The usual look, in force."""
    return usual_look.put_on()


@pytest.fixture
def desk_folder(tmp_path: Path) -> Path:
    """A folder for a desk that is not there yet."""
    return tmp_path / "desk"


@pytest.fixture
def start_program(qtbot: QtBot, desk_folder: Path, usual_look: UsualLook) -> Iterator[Callable[..., Program]]:
    """Starts the program as ``main`` does; every window is closed in the end, and no bug may have come up.

    A look that a test has chosen goes with the windows: to change it while they are open takes seconds.
    """
    started: list[Program] = []
    bugs: list[str] = []

    def start(folder: Path | None = desk_folder, page: str = "", parts: Parts | None = None, language: str = "en") -> Program:
        QLocale.setDefault(QLocale("en_US"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        program = Program(application, parts or make_parts(), Where(folder, page=page, language=language))
        program.bugs.bug_found.connect(bugs.append)
        started.append(program)
        program.start()
        assert program.jobs.wait_idle(PATIENCE)
        return program

    yield start
    for program in started:
        program.window.may_close = lambda: True
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    qtbot.wait(1)
    if any(program.theme.scale != 1.0 or program.theme.dark for program in started):
        usual_look.put_on()
    assert not bugs, "\n".join(bugs)


@pytest.fixture
def program(start_program: Callable[..., Program]) -> Program:
    """The program on a new desk of Parkview Elementary, without devices."""
    started = start_program()
    enter(started, ANSWERS)
    return started


@dataclass(frozen=True)
class MadeDesk:
    """A desk that lies ready to be copied, and what the keyring has of it."""

    folder: Path
    kept: dict[tuple[str, str], str]


@pytest.fixture(scope="session")
def sample_desk(tmp_path_factory: pytest.TempPathFactory) -> MadeDesk:
    """The sample school, made as a first start makes it."""
    made = made_once(tmp_path_factory, "sample", _make_sample)
    kept = json.loads((made / "kept.json").read_text(encoding="utf-8"))
    return MadeDesk(made / "desk", {(service, name): secret for service, name, secret in kept})


def _make_sample(folder: Path) -> None:
    """The desk, and beside it what the keyring has of it."""
    parts, kept = make_parts(), MemoryKeyring()
    opener = DeskOpener(folder / "desk", lambda: records_of(parts), lambda: KeyringSecrets(kept))
    desk = opener.make(ANSWERS.name, None, silent, parts.fill_sample)
    keep_answers(desk.settings, ANSWERS)
    while desk.search.catch_up():
        pass
    desk.close()
    (folder / "kept.json").write_text(json.dumps([[*name, secret] for name, secret in kept.kept.items()]), encoding="utf-8")


@pytest.fixture
def window_language() -> str:
    """What the window is to speak, as on the command line; a module of tests may have another."""
    return "en"


@pytest.fixture
def sample_program(
    start_program: Callable[..., Program], sample_desk: MadeDesk, desk_folder: Path, memory_keyring: MemoryKeyring, window_language: str
) -> Program:
    """The program with the sample school."""
    shutil.copytree(sample_desk.folder, desk_folder)
    memory_keyring.kept.update(sample_desk.kept)
    started = start_program(language=window_language)
    assert started.session is not None
    assert started.jobs.wait_idle(PATIENCE)
    return started


def records_of(parts: Parts) -> list[type[Record]]:
    """The record types of all rooms."""
    return [record for feature in parts.features if feature.records for record in feature.records()]


def enter(program: Program, answers: Answers) -> None:
    """Answer the first start and wait for the desk."""
    sheet = program.window.sheet()
    assert isinstance(sheet, FirstStartSheet)
    sheet.answered.emit(answers)
    assert program.jobs.wait_idle(PATIENCE)
    assert program.session is not None
    assert program.jobs.wait_idle(PATIENCE)
