"""Modules that are needed by what a person does later, not for showing the window.

SQLAlchemy, printing and exchange libraries take longer to import than the window takes to appear, so the
modules that stand on them are loaded at their first use, by whichever thread comes first.
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
        if spec.loader is not None:
            spec.loader.exec_module(module)
        object.__setattr__(module, "__class__", ModuleType)
    finally:
        spec.loader_state = None


def late(name: str) -> ModuleType:
    """Return the module ``name``, to be executed when an attribute is first asked of it.

    Write ``if TYPE_CHECKING: from app.room import printout`` with ``else: printout = late("app.room.printout")``
    so that type checkers see the module itself. Raises ModuleNotFoundError at once if there is none.
    """
    with _LOADING:
        if name in sys.modules:
            return sys.modules[name]
        spec = importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        module = importlib.util.module_from_spec(spec)
        module.__class__ = _LateModule
        sys.modules[name] = module
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
        return module
