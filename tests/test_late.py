"""What loads late is whole for every thread that asks for it, however many ask at once."""

import sys
import threading
from pathlib import Path

import pytest

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
