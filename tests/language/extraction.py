"""What translators are given: every text that the code names, as Qt Linguist reads it, and the catalogues that are made of it.

python -m tests.language             every text as template.ts in build/; each catalogue of resources/languages brought up to date
python -m tests.language CODE        begins a catalogue (es, so, vi…)

A catalogue is ``resources/languages/CODE.ts``; what the program reads, ``CODE.qm``, is made of it by Qt's lrelease.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale

from app.ui.languages.catalogue import CONTEXT

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ROOT / "resources" / "languages"
# A program of its own for technicians, and what only developers see: they stay English.
ENGLISH_ONLY = ("app/district/", "app/shell/self_check.py", "app/shell/tour/")
# Calls that declare a title, and where it stands among their arguments; it is translated where it is shown.
DECLARING: dict[str, tuple[int | str, ...]] = {
    "register": (0,),
    "counter": (0,),
    "long_text": (0,),
    "Column": (0, 1, "title"),
    "RecordsTable": (1,),
    "TableColumn": (1, "title"),
    "Feature": ("title", "section", "settings_title"),
}


@dataclass
class Text:
    """A text of the code: English (``one`` beside it where it has a number), what tells it apart, and the files it stands in."""

    english: str
    about: str = ""
    one: str = ""
    files: set[str] = field(default_factory=set)


@cache
def sources() -> tuple[tuple[str, ast.Module], ...]:
    """The files of the program that speak to people."""
    return tuple(_sources())


def _sources() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(ENGLISH_ONLY):
            yield name, ast.parse(file.read_text(encoding="utf-8"), name)


def constant(node: ast.AST | None) -> str | None:
    """The text of a literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def name_of(call: ast.Call) -> str:
    """What is called, without what it belongs to."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def declared(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that are titles; the first of two texts of a ``Column`` is its key."""
    keyed = name_of(call) == "Column" and sum(constant(one) is not None for one in call.args[:2]) == 2
    for place in DECLARING.get(name_of(call), ()):
        if isinstance(place, int) and place < len(call.args) and not (keyed and place == 0):
            yield call.args[place]
        yield from (one.value for one in call.keywords if one.arg == place)


def texts_of(tree: ast.Module) -> Iterator[Text]:
    """Every text of a file, in its order."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (Text(text) for one in node.keywords if one.arg in ("title", "plural") and (text := constant(one.value)))
        elif isinstance(node, ast.Call):
            yield from _texts_of_call(node)


def _texts_of_call(call: ast.Call) -> Iterator[Text]:
    words = [constant(one) for one in call.args]
    if name_of(call) == "tr" and words and words[0]:
        yield Text(words[0], (words[1] or "") if len(words) > 1 else "")
    elif name_of(call) == "trn" and len(words) > 2 and words[1] and words[2]:
        yield Text(words[2], one=words[1])
    elif name_of(call) == "marked" and words and words[0]:
        yield Text(words[0])
    yield from (Text(text) for one in declared(call) if (text := constant(one)) and any(letter.isalpha() for letter in text))


def all_texts() -> list[Text]:
    """Every text once, by the alphabet."""
    found: dict[tuple[str, str, bool], Text] = {}
    for name, tree in sources():
        for text in texts_of(tree):
            found.setdefault((text.english, text.about, bool(text.one)), text).files.add(name)
    return [found[key] for key in sorted(found)]


def write_catalogue(file: Path, texts: list[Text], code: str) -> None:
    """Write ``file`` for Qt Linguist, with what was translated in it before."""
    known = translated(file)
    language = ET.parse(file).getroot().get("language", code) if file.is_file() else code  # it may name a country: es_US
    root = ET.Element("TS", {"version": "2.1", "sourcelanguage": "en_US", "language": language})
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        for name in sorted(text.files):
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text.english
        if text.about or text.one:
            ET.SubElement(message, "comment" if text.about else "extracomment").text = text.about or f"With 1: {text.one}"
        before = known.get((text.english, text.about))
        message.append(ET.Element("translation", type="unfinished") if before is None else before)
    ET.indent(root)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="utf-8") + b"\n")


def translated(file: Path) -> dict[tuple[str, str], ET.Element]:
    """What stands in a catalogue, by its English text and what tells it apart; unfinished ones are left out."""
    found = {}
    for message in ET.parse(file).iter("message") if file.is_file() else ():
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[message.findtext("source", ""), message.findtext("comment", "")] = translation
    return found


def is_language(code: str) -> bool:
    """Whether it is the code of a language that Qt knows, perhaps with a country: es, pt_BR."""
    return re.fullmatch(r"[a-z]{2,3}(?:_[A-Z]{2})?", code) is not None and QLocale(code).language() != QLocale.Language.C


def compile_catalogue(file: Path, target: Path) -> None:
    """Make of a catalogue what the program reads; a program that runs meanwhile has the former one open, and keeps it."""
    ending, made = ".exe" if sys.platform == "win32" else "", target.with_suffix(".new")
    subprocess.run([Path(PySide6.__file__).parent / f"lrelease{ending}", "-silent", file, "-qm", made], check=True)
    made.replace(target)


def update(begun: list[str]) -> None:
    """Write the template; bring every catalogue up to date, and begin new ones. Leaves the program for what is no language."""
    strange = [code for code in begun if not is_language(code)]
    if strange:
        sys.exit(f"“{strange[0]}” is no code of a language such as es, so, vi or pt_BR.\n\n{__doc__}")
    texts = all_texts()
    write_catalogue(ROOT / "build" / "template.ts", texts, "")
    for code in sorted({*begun, *(file.stem for file in LANGUAGES.glob("*.ts"))}):
        write_catalogue(LANGUAGES / f"{code}.ts", texts, code)
        compile_catalogue(LANGUAGES / f"{code}.ts", LANGUAGES / f"{code}.qm")
    print(f"{len(texts):,} texts; {LANGUAGES} is up to date")
