"""PySide's enumerations are the same, whether Python makes them or the program."""

import enum
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtWidgets

from app.ui.pyside_enums import BY_PYTHON, COMPARED_WITH, KINDS, is_plain, made_quickly

ROOT = Path(__file__).resolve().parents[2]
compared = pytest.mark.skipif(sys.version_info[:2] not in COMPARED_WITH, reason="this Python makes all enumerations by itself")


def told(made: Any) -> object:
    """All there is to an enumeration, with names instead of what is itself or its own: two that are alike tell the same."""
    own = {id(made): "itself", **{id(member): f"member {member._name_}" for member in made._member_map_.values()}}

    def plain(value: Any) -> object:
        if isinstance(value, dict):
            return [(key, plain(each)) for key, each in value.items()]
        if isinstance(value, list):
            return [plain(each) for each in value]
        return own.get(id(value), value)

    def bare(name: str, value: Any) -> object:
        if name == "_iter_member_":
            return value.__name__
        return str(type(value)) if name in ("__dict__", "__weakref__") else plain(getattr(value, "__func__", value))

    return (
        {name: bare(name, value) for name, value in vars(made).items()},
        [(name, plain(vars(member)), type(member).__mro__[1:], repr(member)) for name, member in made._member_map_.items()],
        [plain(member) for member in made],
        [repr(one | other) for one, other in pairwise(made)] if issubclass(made, enum.Flag) else [],
    )


def enums_of_pyside() -> Iterator[Any]:
    """Every enumeration that PySide's modules and their classes have."""
    for module in (QtCore, QtGui, QtNetwork, QtPrintSupport, QtWidgets):
        owners = [
            module,
            *(each for name in dir(module) if isinstance(each := getattr(module, name), type) and not issubclass(each, enum.Enum)),
        ]
        for owner in owners:
            yield from (each for each in vars(owner).values() if isinstance(each, enum.EnumType))


@compared
def test_every_enumeration_of_pyside_is_the_same() -> None:
    seen = 0
    for each in enums_of_pyside():
        kind: Any = each.__mro__[1]
        members = [(name, member.value) for name, member in each.__members__.items()]
        if not is_plain(kind, members):
            continue
        assert told(made_quickly(kind, each.__name__, members)) == told(
            BY_PYTHON(kind, each.__name__, members, module="PySide6", boundary=enum.KEEP)
        ), each
        seen += len(members)
    assert seen > 4000


@compared
@pytest.mark.parametrize("kind", KINDS)
def test_two_names_for_one_number_several_bits_and_another_order_are_kept(kind: Any) -> None:
    members = [("Second", 2), ("First", 1), ("Both", 3), ("Other", 2), ("Nothing", 0), ("Far", 1 << 20)]
    ours, pythons = made_quickly(kind, "Trial", members), BY_PYTHON(kind, "Trial", members, module="PySide6", boundary=enum.KEEP)
    assert told(ours) == told(pythons)
    assert ours.Other is ours.Second
    assert ours(3) is ours.Both
    assert [each.name for each in ours] == [each.name for each in pythons]
    assert ours is not made_quickly(kind, "Trial", members)


@compared
@pytest.mark.parametrize(
    "members",
    [
        [("name", 1)],
        [("_hidden", 1)],
        [("", 1)],
        [("Twice", 1), ("Twice", 2)],
        [("Words", "words")],
        [("Truth", True)],
        ["Alone"],
        {"One": 1},
        "One Two",
    ],
)
def test_what_is_not_plain_is_left_to_python(members: Any) -> None:
    assert not is_plain(enum.IntEnum, members)


def test_negative_numbers_are_plain_but_for_flags() -> None:
    assert is_plain(enum.IntEnum, [("Invalid", -1)])
    assert not is_plain(enum.Flag, [("All", -1)])


@compared
def test_the_program_makes_them_so_and_everybody_elses_as_python_does() -> None:
    code = (
        "import enum\nfrom app.ui import pyside_enums\npyside_enums.quick_enums()\n"
        "made = []\nquickly = pyside_enums.made_quickly\n"
        "pyside_enums.made_quickly = lambda *what: made.append(what[1]) or quickly(*what)\n"
        "from PySide6.QtCore import Qt\nprint('Key' in made, type(Qt.Key.Key_A) is Qt.Key, Qt.Key(65).name, repr(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop))\n"
        "made.clear()\nprint(list(enum.Enum('Colour', 'RED GREEN')), made)"
    )
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines() == [
        "True True Key_A <AlignmentFlag.AlignLeft|AlignTop: 33>",
        "[<Colour.RED: 1>, <Colour.GREEN: 2>] []",
    ]
