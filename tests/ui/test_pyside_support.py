"""What PySide keeps for stubs and messages of error is run when it is asked for, and not before."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
from app.ui.pyside_support import support_later
with support_later():
    from PySide6.QtCore import QObject, QSize
import sys
parser = sys.modules["PySide6.support.signature.parser"]
"""


def said_by(code: str) -> list[str]:
    """The lines that a new interpreter prints for ``code``."""
    shown = subprocess.run([sys.executable, "-c", START + code], cwd=ROOT, capture_output=True, text=True, check=True)
    return shown.stdout.splitlines()


def test_importing_pyside_runs_none_of_it() -> None:
    assert said_by("print('_later' in vars(parser))") == ["True"]


def test_a_call_with_wrong_arguments_is_explained_as_ever() -> None:
    code = "try: QSize('wide', None)\nexcept TypeError as error: print(error)\nprint('_later' in vars(parser))"
    said = said_by(code)
    assert "called with wrong argument types" in said[0]
    assert any("QSize.__init__(w: int, h: int" in line for line in said)
    assert said[-1] == "False"


def test_signatures_and_modules_are_there() -> None:
    code = "import PySide6.support.signature.lib.enum_sig as signatures\nprint(signatures.__name__, hasattr(signatures, 'ExactEnumerator'), hasattr(signatures, 'nothing'))"
    assert said_by(code) == ["shibokensupport.signature.lib.enum_sig True False"]


def test_compile_is_pythons_own_afterwards() -> None:
    assert said_by("import builtins\nprint(type(builtins.compile).__name__)") == ["builtin_function_or_method"]
