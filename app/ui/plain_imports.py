"""Takes PySide's look at every imported module away.

PySide replaces Python's ``import`` so that a module may ask for ``from __feature__ import snake_case``. To know who
could, it reads the source of each module that is imported after it, splits it into lines, and keeps them for good: a
tenth of the start, and the text of every library in memory. Nothing here asks for that.
"""

import builtins


def plain_imports() -> None:
    """From now on ``import`` is Python's own again. Call it after PySide was imported."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
