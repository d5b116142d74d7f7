"""Literals of the program that look like words for people and were not given to ``tr``, ``trn`` or ``marked``."""

import ast
import re
from collections.abc import Iterator

from tests.language.extraction import declared, name_of

# Made-up data, the tour and what only developers and technicians see; names of files and formats.
NOT_SHOWN = re.compile(
    r"/(?:tour|sample|self_check|bill|parts|facts_of|typefaces|style|embedding|typesetting|pyside_support)[a-z_]*(?:\.py|/)"
    r"|^app/(?:district/|store/migrations/|ui/languages/|language\.py|moments\.py|main\.py|shell/about/|paths\.py|late\.py|store/older\.py)"
)
SPOKEN = ("tr", "trn", "marked")
# What these are given is for programs: queries, patterns, names of headers, keys and files, sentences for developers.
FOR_PROGRAMS = {
    *("execute", "executemany", "exec_driver_sql", "rows", "compile", "sub", "search", "match", "fullmatch", "findall", "split", "rsplit"),
    *("cast", "TypeVar", "NewType", "Literal", "late", "getattr", "hasattr", "setattr", "isinstance", "get", "get_all", "startswith"),
    *("endswith", "removeprefix", "removesuffix", "replace", "encode", "normalize", "maketrans", "frozenset", "strftime", "strptime"),
    *("setObjectName", "setProperty", "property", "findChild", "findChildren", "QKeySequence", "setShortcut", "setShortcuts", "keys"),
    *("TypeError", "LookupError", "KeyError", "AssertionError", "RuntimeError", "TimeoutError", "NotImplementedError", "OverflowError"),
    *("PDFName", "PDFString", "Reference", "setViewerPreference", "debug", "info", "warning", "error", "exception", "log", "mark", "once"),
    *("resource", "with_name", "with_suffix", "joinpath", "glob", "rglob", "version", "setApplicationName", "setDesktopFileName"),
    *("key_id", "Decimal", "docmd", "words", "first", "all", "part", "Unique", "query", "text_clause", "_read_cell", "fromkeys"),
}
LOOKS_SPOKEN = re.compile(
    r"^\d+ [a-z]{2,}|[A-Za-z]{2,}[,;:.]? [A-Za-z(“{]|^[^A-Za-z{]*[A-Z][a-z]{2,}|\{\} ?[a-z]{2,}|[a-z]{2,}:? \{\}|[a-z]{2}…|[a-z]{2}[.?!]$"
)
FOR_SURE_NOT = re.compile(
    r"^[a-z0-9_.:/-]*$|^\s*(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|AND|FROM|WHERE|ORDER|WITH)\b|^[A-Z][A-Za-z]+(?: \| None)?$(?<=[a-z])(?=\Z)X"
    r"|^(?:Ctrl|Alt|Shift)\+|^\{\}[a-z]{1,5}$|^https?://|^[\w-]+/[\w.+-]+(?:;|$)|^Liaison Desk$|px|<[a-z/]|^custom\.|^#"
)


def put_into_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and words of each plain literal that is a value for a place of a text: an English word in a sentence of another language.

    A name counts by what is given to it in the same function.
    """
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        given: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                given.setdefault(node.targets[0].id, []).append(node.value)
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call) and name_of(node) in ("tr", "trn")):
            for value in (one.value for one in call.keywords):
                for said in (value, *(given.get(value.id, ()) if isinstance(value, ast.Name) else ())):
                    yield from ((call.lineno, words) for words in _plain_words(said))


def _plain_words(said: ast.expr) -> Iterator[str]:
    match said:
        case ast.Constant(value=str(words)) if re.search(r"[A-Za-z]{2}", words):
            yield words
        case ast.IfExp(body=first, orelse=second):
            yield from (*_plain_words(first), *_plain_words(second))
        case ast.BoolOp(values=some):
            yield from (words for one in some for words in _plain_words(one))


class Literals:
    """The literals of one file."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self._name = name
        self._tree = tree
        self._parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        self._declared = {
            part for node in ast.walk(tree) if isinstance(node, ast.Call) for title in declared(node) for part in ast.walk(title)
        }

    def untranslated(self) -> Iterator[tuple[str, str]]:
        """Place and words of each that looks as if a person saw it."""
        for node in ast.walk(self._tree):
            words = self._words(node)
            if words and LOOKS_SPOKEN.search(words) and not FOR_SURE_NOT.search(words) and not self._is_for_programs(node, words):
                yield f"{self._name}:{getattr(node, 'lineno', 0)}", words

    def _words(self, node: ast.AST) -> str:
        if isinstance(node, ast.JoinedStr):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        alone = isinstance(node, ast.Constant) and not isinstance(self._parents[node], ast.JoinedStr | ast.Expr | ast.MatchValue)
        return node.value if alone and isinstance(node, ast.Constant) and isinstance(node.value, str) else ""

    def _is_for_programs(self, node: ast.AST, words: str) -> bool:
        if node in self._declared:
            return True
        inner: ast.AST = node
        for outer in self._above(node):
            if isinstance(outer, ast.Compare | ast.Subscript | ast.arg | ast.match_case) or self._is_annotation(outer, inner):
                return True
            if isinstance(outer, ast.Dict) and inner in outer.keys:
                return True
            if isinstance(outer, ast.ClassDef) or (isinstance(outer, ast.keyword) and isinstance(self._parents[outer], ast.ClassDef)):
                return True
            if isinstance(outer, ast.Call) and self._takes_no_words(name_of(outer), words):
                return True
            if isinstance(outer, ast.Assign | ast.AnnAssign):
                return any(isinstance(name, ast.Name) and name.id.startswith("__") for name in getattr(outer, "targets", ()))
            inner = outer
        return False

    def _takes_no_words(self, name: str, words: str) -> bool:
        if name == "ValueError":  # with a sentence it is shown beside the field
            return not re.match(r"[“A-Z{].*\.$", words)
        return name in SPOKEN or name in FOR_PROGRAMS

    def _above(self, node: ast.AST) -> Iterator[ast.AST]:
        """What a literal stands in, up to its statement."""
        outer = self._parents.get(node)
        while outer is not None:
            yield outer
            if isinstance(outer, ast.stmt):
                return
            outer = self._parents.get(outer)

    @staticmethod
    def _is_annotation(outer: ast.AST, inner: ast.AST) -> bool:
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
            return True
        return isinstance(outer, ast.AnnAssign) and inner is outer.annotation
