"""The architecture holds, and each of its rules fails where it is broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_archon import failure

from tests import architecture_rules as rules
from tests import import_rules

ROOT = Path(__file__).resolve().parent.parent


def test_parts_import_only_what_lies_below_them() -> None:
    import_rules.check_directions(ROOT)


def test_libraries_are_imported_only_where_they_belong() -> None:
    import_rules.check_only_in(ROOT)


def test_no_module_imports_itself_through_others() -> None:
    assert import_rules.circles(ROOT) == []


@pytest.fixture(scope="session")
def broken() -> dict[str, list[str]]:
    """What is broken of all rules for files; each file is read once."""
    return rules.broken(ROOT)


@pytest.mark.parametrize("rule", rules.RULES)
def test_rule_holds(broken: dict[str, list[str]], rule: str) -> None:
    assert broken[rule] == []


def plant(root: Path, path: str, text: str, package: str = "app") -> None:
    """Write a file of a made-up program, with the packages that it lies in."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    for folder in (root / package, *(file.parents if path.startswith(package) else ())):
        if folder.is_relative_to(root / package):
            (folder / "__init__.py").touch()


LONG_FUNCTION = '"""M."""\n\n\ndef long() -> None:\n    """F."""\n' + "    print()\n" * 40
MANY_METHODS = '"""M."""\n\n\nclass Many:\n    """C."""\n' + "".join(
    f'    def do_{n}(self) -> None:\n        """D."""\n' for n in range(16)
)
CROOKED_FILES = [
    ("sizes", "app/store/long.py", "\n" * 301),
    ("sizes", "app/store/long_function.py", LONG_FUNCTION),
    ("sizes", "app/store/many.py", MANY_METHODS),
    ("imports_in_functions", "app/store/inner.py", "def inner():\n    import json\n"),
    ("imports_in_functions", "app/today/feature.py", "from app.late import late\n\nprintout = late('app.today.printout')\n"),
    ("names", "app/store/utils.py", ""),
    ("names", "app/store/helpers/text.py", ""),
    ("names", "app/store/desk.py", "class DeskManager: pass\n"),
    ("docstrings", "app/store/silent.py", "VALUE = 1\n"),
    ("docstrings", "app/store/silent_class.py", '"""M."""\nclass Silent: pass\n'),
    ("docstrings", "app/store/silent_method.py", '"""M."""\nclass Loud:\n    """C."""\n    def say(self): pass\n'),
    ("broad_excepts", "app/store/bare.py", "try:\n    pass\nexcept:\n    pass\n"),
    ("broad_excepts", "app/store/broad.py", "try:\n    pass\nexcept (ValueError, Exception) as error:\n    print(error)\n"),
    ("module_state", "app/store/state.py", "seen: dict[str, str] = {}\n"),
    ("module_state", "app/store/counter.py", "count = 0\n\n\ndef add():\n    global count\n    count += 1\n"),
    ("threads", "app/today/service.py", "import threading\n\nthreading.Thread(target=print).start()\n"),
    ("layout", "notes.txt", "forgotten"),
    ("layout", "app/today/clever.py", ""),
    ("layout", "tests/elsewhere/test_it.py", ""),
    ("traces_of_one_machine", "docs/setup.md", "see /" + "work/main"),
    ("traces_of_one_machine", "requirements.lock", "--index" + "-url somewhere"),
]


@pytest.mark.parametrize(("rule", "path", "text"), CROOKED_FILES)
def test_rule_fails_on_a_crooked_file(tmp_path: Path, rule: str, path: str, text: str) -> None:
    for needed in ("app/straight.py", "tests/test_straight.py"):
        plant(tmp_path, needed, '"""Nothing is wrong here."""\n')
    plant(tmp_path, "dev.py", '"""Nothing is wrong here."""\n')
    assert rules.broken(tmp_path)[rule] == []
    plant(tmp_path, path, text)
    assert rules.broken(tmp_path)[rule] != []


CROOKED_IMPORTS = [
    (import_rules.check_directions, "store/desk.py", "from {app}.ui import jobs"),
    (import_rules.check_directions, "printing/labels.py", "import {app}.exchange.reading"),
    (import_rules.check_directions, "ui/page.py", "from {app}.today.rules import waiting"),
    (import_rules.check_directions, "shell/window.py", "from {app}.today.page import TodayPage"),
    (import_rules.check_directions, "today/page.py", "from {app}.shell import window"),
    (import_rules.check_directions, "today/service.py", "from {app}.tickets.records import Ticket"),
    (import_rules.check_directions, "errors.py", "from {app}.store import desk"),
    (import_rules.check_directions, "school/directory.py", "from {app}.store import desk"),
    (import_rules.check_directions, "store/desk.py", "from {app}.school import directory"),
    (import_rules.check_directions, "ui/late_page.py", "from {app}.main import main"),
    (import_rules.check_only_in, "today/service.py", "import requests"),
    (import_rules.check_only_in, "ui/secrets.py", "from keyring import get_password"),
    (import_rules.check_only_in, "today/printout.py", "from reportlab.pdfgen import canvas"),
    (import_rules.check_only_in, "today/page.py", "from sqlalchemy import select"),
    (import_rules.check_only_in, "store/desk.py", "from PySide6.QtCore import QObject"),
    (import_rules.check_only_in, "today/rules.py", "from PySide6.QtCore import QDate"),
    (import_rules.check_only_in, "today/printout.py", "import PySide6.QtGui"),
]


@pytest.mark.parametrize(("check", "path", "line"), CROOKED_IMPORTS)
def test_import_rule_fails_on_a_crooked_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, check: Callable[[Path, str], None], path: str, line: str
) -> None:
    # A name of its own, so that the real program is not found in its place; the rules read the parts from app/.
    package = f"crooked_{tmp_path.name}"
    for module in (
        "store/desk.py",
        "tickets/records.py",
        "today/rules.py",
        "shell/window.py",
        "main.py",
        "ui/jobs.py",
        "school/directory.py",
    ):
        plant(tmp_path, f"{package}/{module}", '"""Nothing is wrong here."""\n', package)
    (tmp_path / "app").symlink_to(tmp_path / package, target_is_directory=True)
    monkeypatch.syspath_prepend(tmp_path)
    check(tmp_path, package)
    straight = failure.pop_failures()
    plant(tmp_path, f"{package}/{path}", line.format(app=package) + "\n", package)
    import_rules.forget_imports()
    check(tmp_path, package)
    assert [straight, bool(failure.pop_failures())] == [[], True]


def test_circle_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, "round/first.py", "from round import second\n", "round")
    plant(tmp_path, "round/second.py", "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import round.first\n", "round")
    monkeypatch.syspath_prepend(tmp_path)
    assert import_rules.circles(tmp_path, "round") == ["round.first → round.second → round.first"]
