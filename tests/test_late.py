"""What loads late is whole for every thread that asks for it, however many ask at once."""

import sys
import threading
from pathlib import Path

import pytest

import app
from app.late import late

SLOW = "import time\ntime.sleep(0.05)\nVALUE = 7\n"


def test_nothing_runs_before_something_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "late_quiet.py").write_text("import sys\nsys.late_quiet_ran = True\nVALUE = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    module = late("late_quiet")
    assert not hasattr(sys, "late_quiet_ran")
    assert module.VALUE == 1
    assert late("late_quiet") is module
    del sys.late_quiet_ran  # type: ignore[attr-defined]
    del sys.modules["late_quiet"]


def test_no_thread_meets_a_module_that_is_half_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "late_slow.py").write_text(SLOW, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    module = late("late_slow")
    together = threading.Barrier(4)
    found: list[object] = []

    def ask() -> None:
        together.wait()
        found.append(getattr(module, "VALUE", "half loaded"))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [7, 7, 7, 7]
    del sys.modules["late_slow"]


def test_a_module_that_does_not_exist_is_told_at_once() -> None:
    with pytest.raises(ModuleNotFoundError):
        late("app.no_such_module")


@pytest.fixture
def _built(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the built program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.mark.usefixtures("_built")
def test_the_built_program_looks_for_a_module_when_something_is_asked_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "late_house" / "late_floor"
    package.mkdir(parents=True)
    (package.parent / "__init__.py").write_text("", encoding="utf-8")
    (package / "__init__.py").write_text("WHERE = 'floor'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    floor, room = late("late_house.late_floor"), late("late_house.late_floor.late_room")
    (package / "late_room.py").write_text(
        "from late_house.late_floor import WHERE\nHERE = [WHERE, __name__, __package__, __file__]\n", encoding="utf-8"
    )
    assert [*room.HERE] == ["floor", room.__name__, "late_house.late_floor", str(package / "late_room.py")]
    assert room.__spec__ is not None
    assert room.__spec__.loader_state is None
    assert floor.WHERE == "floor"
    assert type(room) is type(floor) is type(sys)
    assert sys.modules["late_house"].late_floor.late_room is room
    for name in ("late_house.late_floor.late_room", "late_house.late_floor", "late_house"):
        del sys.modules[name]


@pytest.mark.usefixtures("_built")
def test_the_built_program_tells_at_every_use_what_does_not_exist() -> None:
    module = late("app.no_such_module")
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match=r"app\.no_such_module"):
            _ = module.anything
    del sys.modules["app.no_such_module"], app.no_such_module  # type: ignore[attr-defined]


@pytest.mark.usefixtures("_built")
def test_a_module_that_failed_is_tried_again_in_the_built_program_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "late_weak.py").write_text("import sys\nVALUE = sys.late_weak_value\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    module = late("late_weak")
    with pytest.raises(AttributeError):
        _ = module.VALUE
    monkeypatch.setattr(sys, "late_weak_value", 3, raising=False)
    assert module.VALUE == 3
    del sys.modules["late_weak"]
