"""Leaves what PySide loads for its stub writer and its messages of error until somebody needs it.

With every program PySide compiles some Python of its own from text: what writes type stubs, and what explains a call
with wrong arguments. That takes longer than all windows of Qt. Here each of these modules stands as its text alone and
is run when something of it is asked for. What PySide asks for itself at once (``mapping``) is not touched.
"""

from __future__ import annotations

import builtins
import importlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.ui.pyside_enums import quick_enums

_LATER = frozenset(
    f"shibokensupport/signature/{name}.py" for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
_RUNNING = threading.RLock()
"""One text is run at a time, in all threads."""
_WAITING = """
def __getattr__(name):
    from app.ui.pyside_support import found_in
    return found_in(globals(), name)
"""


def import_pyside() -> None:
    """Import PySide without what is needed later. Call it before anything else does."""
    quick_enums()
    with support_later():
        importlib.import_module("PySide6.QtCore")


@contextmanager
def support_later() -> Iterator[None]:
    """Import PySide inside of this; a PySide whose support has other names is loaded as it wants."""
    own = builtins.compile

    def compile_later(source: Any, filename: Any, mode: str, *options: Any, **named: Any) -> Any:
        if filename in _LATER and isinstance(source, bytes):
            return own(f"_later = ({source!r}, {filename!r})\n{_WAITING}", filename, mode)
        return own(source, filename, mode, *options, **named)

    builtins.compile = compile_later
    try:
        yield
    finally:
        builtins.compile = own


def found_in(module: dict[str, Any], name: str) -> Any:
    """What a module that waits has under ``name``: it is run first, unless that is a name of Python's own."""
    if name.startswith("__"):
        raise AttributeError(name)
    with _RUNNING:
        waiting = module.pop("_later", None)
        if waiting is not None:
            del module["__getattr__"]
            exec(compile(waiting[0], waiting[1], "exec"), module)  # noqa: S102
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None
