"""What the lock keeps: a PIN that proves itself and is not given away, and tries that take longer and longer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.shell.lock.boot import boot_mark, is_another_start
from app.shell.lock.memory import CLOSED, LONGEST_WAIT, PIN, LockMemory, wait_after
from app.shell.lock.secret import hidden, is_right, what_is_wrong
from app.store.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    made = Settings(tmp_path, b"k" * 32)
    yield made
    made.close()


def memory_of(settings: Settings, passphrase: str = "", boot: str = "first") -> LockMemory:
    return LockMemory(settings, lambda: bool(passphrase), lambda typed: typed == passphrase, lambda: boot)


def test_a_pin_proves_itself_and_is_not_kept(settings: Settings) -> None:
    memory = memory_of(settings)
    assert memory.asks_for == ""
    memory.set_pin("2580")
    assert memory.asks_for == "PIN"
    assert "2580" not in str(settings.get(PIN, {}))
    assert settings.get(PIN, {}) != hidden("2580")
    assert memory.opens("2580", 0.0)
    assert not memory.opens("2581", 0.0)
    assert not memory.opens("", 0.0)


@pytest.mark.parametrize("spoilt", [{}, {"salt": "zz", "made": ""}, {"salt": 3}, {"made": "00"}])
def test_a_spoilt_pin_is_nobodys(spoilt: dict[str, object]) -> None:
    assert not is_right("", spoilt)
    assert not is_right("2580", spoilt)


def test_the_passphrase_opens_with_and_without_a_pin(settings: Settings) -> None:
    memory = memory_of(settings, "kite melon stairs")
    assert memory.asks_for == "passphrase"
    assert memory.opens("kite melon stairs", 0.0)
    memory.set_pin("2580")
    assert memory.opens("kite melon stairs", 0.0)
    assert memory.opens("2580", 0.0)
    assert not memory.opens("kite melon", 0.0)


@pytest.mark.parametrize("pin", ["", "123", "1111", "1234", "9876", "abcd"])
def test_a_pin_that_anybody_would_try_is_not_taken(pin: str) -> None:
    assert what_is_wrong(pin)
    assert not what_is_wrong("2580")


def test_wrong_tries_take_longer_and_longer_also_after_a_restart(settings: Settings) -> None:
    assert [wait_after(wrong) for wrong in range(10)] == [0, 0, 0, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]
    memory = memory_of(settings)
    memory.set_pin("2580")
    for _ in range(4):
        memory.opens("0000", 100.0)
    assert memory_of(settings).wait(101.0) == 3.0
    assert memory.wait(104.5) == 0.0
    assert memory.wait(-1_000_000.0) == 0.0, "a clock that was set back locks nobody out"
    memory.opens("2580", 105.0)
    assert memory.wait(105.0) == 0.0
    memory.opens("0000", 106.0)
    assert memory.wait(106.0) == 0.0, "a right one forgives those before it"


def test_it_remembers_that_the_desk_was_locked(settings: Settings) -> None:
    memory_of(settings).set_closed(True)
    assert memory_of(settings).closed
    assert settings.get(CLOSED, False)


def test_a_forgotten_pin_is_put_aside_only_after_a_new_sign_in_to_the_computer(settings: Settings) -> None:
    memory = memory_of(settings)
    memory.set_pin("2580")
    assert not memory_of(settings, boot="second").may_forget, "it was never locked"
    memory.set_closed(True)
    assert not memory.may_forget
    again = memory_of(settings, boot="second")
    again.set_closed(True)  # the program was started again, and stays locked
    assert [again.may_forget, memory.may_forget] == [True, False]
    again.forget_pin()
    assert [again.asks_for, again.may_forget] == ["", False]


def test_a_passphrase_is_never_put_aside(settings: Settings) -> None:
    memory_of(settings, "horse battery").set_pin("2580")
    memory_of(settings, "horse battery").set_closed(True)
    assert not memory_of(settings, "horse battery", boot="second").may_forget


@pytest.mark.parametrize(
    ("kept", "now", "other"),
    [("", "a", False), ("a", "", False), ("a", "a", False), ("a", "b", True), ("1000", "1200", False), ("1000", "9000", True)],
)
def test_another_start_of_the_computer(kept: str, now: str, other: bool) -> None:
    assert is_another_start(kept, now) is other


def test_this_start_of_the_computer_has_one_mark() -> None:
    assert boot_mark()
    assert not is_another_start(boot_mark(), boot_mark())
