"""Modules that are needed by what a person does later, not for showing the window.

Printing and exchange libraries take longer to import than the window takes to appear, so the
modules that stand on them are loaded at their first use.
"""

import importlib.util
import sys
from types import ModuleType


def late(name: str) -> ModuleType:
    """Return the module ``name``, to be executed when an attribute is first asked of it.

    Write ``if TYPE_CHECKING: from app.room import printout`` with ``else: printout = late("app.room.printout")``
    so that type checkers see the module itself. Raises ModuleNotFoundError at once if there is none.
    """
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    loader = importlib.util.LazyLoader(spec.loader)
    spec.loader = loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    loader.exec_module(module)
    return module
