"""What a person needs later is not loaded before the window shows."""

import subprocess
import sys
from pathlib import Path

from tests.packaging.quick_archive import FIRST_PAGE, loaded_by

ROOT = Path(__file__).resolve().parents[2]
LATE = (
    *("reportlab", "uharfbuzz", "bidi", "segno", "pypdfium2", "PIL"),
    *("python_calamine", "xlsxwriter", "charset_normalizer"),
    *("requests", "urllib3", "cryptography", "babel", "hypothesis", "pytest"),
    *("sqlalchemy", "rapidfuzz"),
)


def late_ones(code: str) -> list[str]:
    """Which of the late libraries a new interpreter has loaded after ``code``."""
    return sorted(set(LATE) & set(loaded_by(code)))


def test_importing_the_program_loads_no_heavy_library() -> None:
    assert late_ones("import app.main") == []


def test_the_first_page_loads_no_heavy_library() -> None:
    assert late_ones(FIRST_PAGE) == []


def test_pyside_reads_no_module_that_is_imported_after_it() -> None:
    code = "import app.main, builtins, linecache\nfrom app.ui.plain_imports import plain_imports\nplain_imports()\n"
    asking = "import app.inventory.page.page\nprint(builtins.__import__ is builtins.__orig_import__, [name for name in linecache.cache if 'inventory' in name])"
    shown = subprocess.run([sys.executable, "-c", code + asking], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split(maxsplit=1) == ["True", "[]\n"]
