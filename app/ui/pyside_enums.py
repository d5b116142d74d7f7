"""Makes PySide's enumerations as Python's ``enum`` would, in a fifth of the time.

Whoever asks PySide for a class gets its enumerations too: four thousand members before the first window is painted, most
of them never asked for. Python makes each as if it might be anything; PySide's are plain whole numbers. What comes out
is the same, to the last attribute: ``tests/ui/test_pyside_enums.py`` compares. On a Python that it was not compared with,
everything stays as it is.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

BY_PYTHON = vars(enum.EnumType)["_create_"]
"""What makes an enumeration of a name and a list of members, until ``quick_enums`` was called."""
COMPARED_WITH = ((3, 11),)
"""Versions of Python."""
_OPTIONS_OF_PYSIDE = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}


class Kind(NamedTuple):
    """What Python makes of a kind of enumeration."""

    bare: dict[str, Any]
    """What it has before it has members."""
    taken: frozenset[str]
    """Names that it has by itself: a member of such a name is something special."""


def _look_at(base: type[enum.Enum]) -> Kind:
    bare = vars(BY_PYTHON(base, "Bare", (), module="PySide6", boundary=enum.KEEP))
    return Kind(
        {name: value for name, value in bare.items() if name not in ("__dict__", "__weakref__")},
        frozenset(name for each in base.__mro__ for name in vars(each)),
    )


KINDS: dict[Any, Kind] = {base: _look_at(base) for base in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)}


def quick_enums() -> None:
    """From now on PySide's enumerations are made quickly. Call it before PySide is imported."""
    if sys.version_info[:2] in COMPARED_WITH:
        setattr(enum.EnumType, "_create_", _create)  # noqa: B010 — typeshed does not know it


def _create(base: Any, name: str, members: Any, **options: Any) -> Any:
    """What stands in the place of Python's own: what PySide asks for is made here, all else there."""
    if options == _OPTIONS_OF_PYSIDE and is_plain(base, members):
        return made_quickly(base, name, members)
    return BY_PYTHON(base, name, members, **options)


def is_plain(base: Any, members: Any) -> bool:
    """Whether ``members`` are whole numbers, each under a name that is no other's."""
    kind = KINDS.get(base)
    if kind is None or not isinstance(members, list | tuple):
        return False
    taken, least = kind.taken, 0 if issubclass(base, enum.Flag) else -sys.maxsize
    for member in members:
        if type(member) is not tuple or len(member) != 2:
            return False
        name, value = member
        if type(name) is not str or type(value) is not int or value < least or name[:1] in ("", "_") or name in taken:
            return False
    return len({name for name, _ in members}) == len(members)


def made_quickly(base: Any, name: str, members: Sequence[tuple[str, int]]) -> Any:
    """An enumeration of this kind and name with ``members``, which are plain."""
    bare = KINDS[base].bare
    own = {key: value.copy() for key, value in bare.items() if type(value) in (list, dict)}
    made: Any = type.__new__(enum.EnumType, name, (base,), {**bare, **own})
    is_flag, numbered, new = issubclass(base, enum.Flag), made._use_args_, made._new_member_
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for called, value in members:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if numbered else new(made)
            member._value_ = value
            member._name_ = called
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            if not is_flag or _is_single(value):
                names.append(called)
        by_name[called] = member
    for called, member in by_name.items():  # not before: whatever is set on a class makes Python forget where it found things
        type.__setattr__(made, called, member)
    if is_flag:
        _finish_flag(made)
    return made


def _is_single(value: int) -> bool:
    return value > 0 and not value & (value - 1)


def _finish_flag(made: Any) -> None:
    """Note what a ``Flag`` knows of all its members together."""
    mask = singles = 0
    for value in made._value2member_map_:
        mask |= value
        singles |= value if _is_single(value) else 0
    made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
    order = [made._member_map_[name]._value_ for name in made._member_names_]
    if order != sorted(order):
        made._iter_member_ = made._iter_member_by_def_
