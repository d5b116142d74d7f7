"""Modules that are needed by what a person does later, not for showing the window.

SQLAlchemy, printing and exchange libraries take longer to import than the window takes to appear, so the
modules that stand on them are loaded at their first use, by whichever thread comes first. From source they are looked
up at once, so that a wrong name is told at once; the built program, where every name was tried, looks them up at that
use too.
"""

import importlib.util
import sys
import threading
from importlib.machinery import ModuleSpec
from types import ModuleType

_LOADING = threading.RLock()
"""One module is loaded at a time, in all threads: the others wait, instead of meeting one that is half there."""


class _LateModule(ModuleType):
    """Stands in the place of a module until something is asked of it; ``import`` itself asks for no more than ``__spec__``."""

    def __getattribute__(self, name: str) -> object:
        if name == "__spec__":
            return ModuleType.__getattribute__(self, name)
        with _LOADING:
            spec = object.__getattribute__(self, "__spec__")
            if object.__getattribute__(self, "__class__") is _LateModule and spec.loader_state is None:
                _load(self, spec)
        return ModuleType.__getattribute__(self, name)


def _load(module: ModuleType, spec: ModuleSpec) -> None:
    """Execute ``module``, which meets itself as it is so far; where that fails, the next one who asks tries again."""
    spec.loader_state = "loading"
    try:
        if spec.loader is None:
            spec = _looked_up(module, spec.name)
        if spec.loader is not None:
            spec.loader.exec_module(module)
        object.__setattr__(module, "__class__", ModuleType)
    finally:
        spec.loader_state = None


def _looked_up(module: ModuleType, name: str) -> ModuleSpec:
    """What ``module`` is, which knows no more than its name so far; from now on it knows."""
    parent = name.rpartition(".")[0]
    path = sys.modules[parent].__path__ if parent else None
    spec = next((spec for finder in sys.meta_path if (spec := finder.find_spec(name, path)) is not None), None)
    if spec is None or spec.loader is None:
        module.__spec__ = ModuleSpec(name, None)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    spec.loader_state = "loading"
    vars(module).update(vars(importlib.util.module_from_spec(spec)))
    return spec


def late(name: str) -> ModuleType:
    """Return the module ``name``, to be executed when an attribute is first asked of it.

    Write ``if TYPE_CHECKING: from app.room import printout`` with ``else: printout = late("app.room.printout")``
    so that type checkers see the module itself. Raises ModuleNotFoundError if there is none: from source at once.
    """
    with _LOADING:
        if name in sys.modules:
            return sys.modules[name]
        parent, _, child = name.rpartition(".")
        module = _named_only(name, parent) if getattr(sys, "frozen", False) else _found(name)
        module.__class__ = _LateModule
        sys.modules[name] = module
        if parent:
            setattr(sys.modules[parent], child, module)
        return module


def waiting(module: ModuleType) -> bool:
    """Whether ``module`` is still to be executed."""
    return type(module) is _LateModule


def load(module: ModuleType) -> None:
    """Execute ``module`` now if it is a late one that nobody asked anything of yet."""
    vars(module)


def _found(name: str) -> ModuleType:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return importlib.util.module_from_spec(spec)


def _named_only(name: str, parent: str) -> ModuleType:
    if parent:
        importlib.import_module(parent)
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, None)
    return module
