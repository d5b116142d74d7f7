"""What a person needs later is not loaded before the window shows."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATE = (
    *("reportlab", "uharfbuzz", "bidi", "segno", "pypdfium2", "PIL"),
    *("python_calamine", "xlsxwriter", "charset_normalizer"),
    *("requests", "urllib3", "cryptography", "babel", "hypothesis", "pytest"),
)


def test_importing_the_program_loads_no_heavy_library() -> None:
    code = f"import json, sys, app.main; print(json.dumps([name for name in {LATE!r} if name in sys.modules]))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(shown.stdout) == []
