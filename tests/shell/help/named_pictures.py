"""Which pictures the docs name, and which the tour makes."""

import ast
import re
from pathlib import Path

from app.shell.tour.guide import file_name

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def named_pictures() -> list[Path]:
    """Every picture that README and docs show, in order."""
    texts = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
    return sorted({(file.parent / name).resolve() for file in texts for name in _PICTURE.findall(file.read_text(encoding="utf-8"))})


def toured_pictures() -> set[str]:
    """The names of all pictures that steps of the tour make, as its files have them."""
    found: set[str] = set()
    for file in sorted((ROOT / "app").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if ".shot(" in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "shot":
                found |= {each.value for each in node.args[:1] if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    return {file_name(name) for name in found}
