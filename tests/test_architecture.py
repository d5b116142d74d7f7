"""The architecture holds, and each of its rules fails where it is broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_archon import failure

from tests import architecture_rules as rules

ROOT = Path(__file__).resolve().parent.parent


def test_parts_import_only_what_lies_below_them() -> None:
    rules.check_directions(ROOT)


def test_libraries_are_imported_only_where_they_belong() -> None:
    rules.check_only_in(ROOT)


def test_no_module_imports_itself_through_others() -> None:
    assert rules.circles(ROOT) == []


@pytest.mark.parametrize("rule", rules.FILE_RULES, ids=lambda rule: rule.__name__)
def test_rule_holds(rule: Callable[[Path], list[str]]) -> None:
    assert rule(ROOT) == []


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
    (rules.sizes, "app/store/long.py", "\n" * 301),
    (rules.sizes, "app/store/long_function.py", LONG_FUNCTION),
    (rules.sizes, "app/store/many.py", MANY_METHODS),
    (rules.imports_in_functions, "app/store/inner.py", "def inner():\n    import json\n"),
    (rules.imports_in_functions, "app/today/feature.py", "from app.late import late\n\nprintout = late('app.today.printout')\n"),
    (rules.names, "app/store/utils.py", ""),
    (rules.names, "app/store/helpers/text.py", ""),
    (rules.names, "app/store/desk.py", "class DeskManager: pass\n"),
    (rules.docstrings, "app/store/silent.py", "VALUE = 1\n"),
    (rules.docstrings, "app/store/silent_class.py", '"""M."""\nclass Silent: pass\n'),
    (rules.docstrings, "app/store/silent_method.py", '"""M."""\nclass Loud:\n    """C."""\n    def say(self): pass\n'),
    (rules.broad_excepts, "app/store/bare.py", "try:\n    pass\nexcept:\n    pass\n"),
    (rules.broad_excepts, "app/store/broad.py", "try:\n    pass\nexcept (ValueError, Exception) as error:\n    print(error)\n"),
    (rules.module_state, "app/store/state.py", "seen: dict[str, str] = {}\n"),
    (rules.module_state, "app/store/counter.py", "count = 0\n\n\ndef add():\n    global count\n    count += 1\n"),
    (rules.threads, "app/today/service.py", "import threading\n\nthreading.Thread(target=print).start()\n"),
    (rules.layout, "notes.txt", "forgotten"),
    (rules.layout, "app/today/clever.py", ""),
    (rules.layout, "tests/elsewhere/test_it.py", ""),
    (rules.traces_of_one_machine, "docs/setup.md", "see /" + "work/main"),
    (rules.traces_of_one_machine, "requirements.lock", "--index" + "-url somewhere"),
]


@pytest.mark.parametrize(("rule", "path", "text"), CROOKED_FILES, ids=lambda value: getattr(value, "__name__", None))
def test_rule_fails_on_a_crooked_file(tmp_path: Path, rule: Callable[[Path], list[str]], path: str, text: str) -> None:
    for needed in ("app/straight.py", "tests/test_straight.py"):
        plant(tmp_path, needed, '"""Nothing is wrong here."""\n')
    plant(tmp_path, "dev.py", '"""Nothing is wrong here."""\n')
    assert rule(tmp_path) == []
    plant(tmp_path, path, text)
    assert rule(tmp_path) != []


CROOKED_IMPORTS = [
    (rules.check_directions, "store/desk.py", "from {app}.ui import jobs"),
    (rules.check_directions, "printing/labels.py", "import {app}.exchange.reading"),
    (rules.check_directions, "ui/page.py", "from {app}.today.rules import waiting"),
    (rules.check_directions, "shell/window.py", "from {app}.today.page import TodayPage"),
    (rules.check_directions, "today/page.py", "from {app}.shell import window"),
    (rules.check_directions, "today/service.py", "from {app}.tickets.records import Ticket"),
    (rules.check_directions, "errors.py", "from {app}.store import desk"),
    (rules.check_directions, "school/directory.py", "from {app}.store import desk"),
    (rules.check_directions, "store/desk.py", "from {app}.school import directory"),
    (rules.check_directions, "ui/late_page.py", "from {app}.main import main"),
    (rules.check_only_in, "today/service.py", "import requests"),
    (rules.check_only_in, "ui/secrets.py", "from keyring import get_password"),
    (rules.check_only_in, "today/printout.py", "from reportlab.pdfgen import canvas"),
    (rules.check_only_in, "today/page.py", "from sqlalchemy import select"),
    (rules.check_only_in, "store/desk.py", "from PySide6.QtCore import QObject"),
    (rules.check_only_in, "today/rules.py", "from PySide6.QtCore import QDate"),
    (rules.check_only_in, "today/printout.py", "import PySide6.QtGui"),
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
    rules.forget_imports()
    check(tmp_path, package)
    assert [straight, bool(failure.pop_failures())] == [[], True]


def test_circle_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, "round/first.py", "from round import second\n", "round")
    plant(tmp_path, "round/second.py", "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import round.first\n", "round")
    monkeypatch.syspath_prepend(tmp_path)
    assert rules.circles(tmp_path, "round") == ["round.first → round.second → round.first"]
