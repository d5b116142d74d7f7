"""The rules of the architecture as functions over a folder or a file, so that each can be seen to fail on a crooked one.

Every rule gives its violations as sentences (``path:line what``); none is what we want. A file is read and walked once for all rules.
Rules about imports between parts: ``import_rules``.
"""

import ast
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

FOUNDATION = ("errors", "language", "late", "moments", "paths")
# What every room may know of the school without knowing the room that keeps it.
SCHOOL = "school"
KITS = ("printing", "exchange", "network")
SHARED = (SCHOOL, "store", *KITS, "ui", "shell")
# Where rooms meet; it is main's, and may know them all.
WIRING = "wiring"
# A program of its own beside main, without a window: it may know what rooms keep and how desks meet.
DISTRICT = "district"
ROOM_PARTS = ("__init__", "records", "rules", "service", "channels", "page", "printout", "feature")
FORBIDDEN_NAMES = ("util", "utils", "helper", "helpers", "misc", "common", "manager", "managers")
TOP_LEVEL = {
    *(
        ".ci",
        ".git",
        ".gitattributes",
        ".github",
        ".gitignore",
        "LICENSE",
        "README.md",
        "build_installer.spec",
        "dev.py",
        "pyproject.toml",
        "requirements.lock",
    ),
    *("app", "docs", "resources", "tests"),
}
# Names that are not ours to choose: methods of a library that ours override.
OVERRIDDEN = ("init_poolmanager",)
# The one door through which bugs leave background work.
BOUNDARIES = ("app/ui/jobs.py", "app/network/secrets.py")
THREAD_STARTERS = ("QThread", "QThreadPool", "threading.Thread", "ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing.Process")
_LAST_WORDS = tuple(name.rpartition(".")[2] for name in THREAD_STARTERS)
LONGEST_FILE, LONGEST_FUNCTION, MOST_PUBLIC_METHODS = 300, 40, 15
# Addresses of package indexes and folders of one machine, which no committed text may hold (written so that this line has none).
OF_ONE_MACHINE = tuple(
    f"{start}{end}"
    for start, end in (
        ("pypi", ".org"), ("pythonhosted", ".org"), ("--index", "-url"), ("deb.debian", ".org"), ("/wo", "rk/"), ("/ro", "ot/"), ("/opt", "/pypi"),
        ("/home", "/"), ("C:\\", "Users"), ("/tmp/", "team"),
    )
)  # fmt: skip
TEXT_ENDINGS = {"cfg", "csv", "html", "json", "lock", "md", "py", "qss", "sh", "spec", "svg", "toml", "txt", "yml", "yaml"}

Function = ast.FunctionDef | ast.AsyncFunctionDef
Node = TypeVar("Node", bound=ast.AST)


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, its text and its tree."""

    path: str
    text: str
    tree: ast.Module
    nodes: Sequence[ast.AST]
    """All of the tree; walking it takes longer than any rule."""

    def all(self, kind: type[Node]) -> Iterator[Node]:
        """The nodes of one kind."""
        return (node for node in self.nodes if isinstance(node, kind))

    def functions(self) -> Iterator[Function]:
        """All functions and methods, inner ones as well."""
        return (node for node in self.nodes if isinstance(node, Function))


def sources(root: Path, *folders: str) -> Iterator[Source]:
    """Every Python file of ``folders`` below ``root``, read once."""
    for folder in folders:
        place = root / folder
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            text = file.read_text(encoding="utf-8")
            tree = ast.parse(text, file.name)
            yield Source(file.relative_to(root).as_posix(), text, tree, tuple(ast.walk(tree)))


def rooms(root: Path) -> list[str]:
    """Names of the rooms: the folders of ``app`` that are not shared by all."""
    return sorted(
        path.name for path in (root / "app").iterdir() if path.is_dir() and path.name not in {*SHARED, WIRING, DISTRICT, "__pycache__"}
    )


def _is_public_method(node: ast.AST) -> bool:
    """Whether a class's member is a method of its own for others: not private, not Qt's (camelCase), not a setter or overload."""
    if not isinstance(node, Function) or node.name.startswith("_") or node.name != node.name.lower():
        return False
    return not any(ast.unparse(decorator).endswith((".setter", "overload", "override")) for decorator in node.decorator_list)


def sizes(source: Source) -> Iterator[str]:
    """Files, functions and classes stay small enough to be read at once."""
    lines = source.text.count("\n")
    if lines > LONGEST_FILE:
        yield f"{source.path}: {lines} lines"
    for function in source.functions():
        length = (function.end_lineno or 0) - function.lineno + 1
        if length > LONGEST_FUNCTION:
            yield f"{source.path}:{function.lineno} {function.name} has {length} lines"
    for node in source.all(ast.ClassDef) if source.path.startswith("app/") else ():
        methods = sum(map(_is_public_method, node.body))
        if methods > MOST_PUBLIC_METHODS:
            yield f"{source.path}:{node.lineno} {node.name} has {methods} public methods"


def imports_in_functions(source: Source) -> Iterator[str]:
    """Imports stand at the top; what loads late goes through app.late and is imported for type checkers too."""
    known = {f"{node.module}.{alias.name}" for node in source.all(ast.ImportFrom) for alias in node.names}
    known |= {alias.name for node in source.all(ast.Import) for alias in node.names}
    for function in source.functions():
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield f"{source.path}:{node.lineno} import in a function"
    calls = [node for node in source.all(ast.Call) if isinstance(node.func, ast.Name) and node.func.id == "late"]
    wanted = {(call.lineno, ast.literal_eval(call.args[0])) for call in calls if isinstance(call.args[0], ast.Constant)}
    for line, name in sorted(wanted):
        if name not in known:
            yield f"{source.path}:{line} {name} is not imported for type checkers"


def names(source: Source) -> Iterator[str]:
    """No file, folder, class or function has a name that says nothing."""
    for part in Path(source.path).with_suffix("").parts:
        if part.removeprefix("test_").lower() in FORBIDDEN_NAMES:
            yield f"{source.path}: {part}"
    for node in (*source.all(ast.ClassDef), *source.functions()):
        empty = node.name.lower().endswith(("utils", "helper", "helpers", "manager", "misc"))
        if empty and node.name not in OVERRIDDEN:
            yield f"{source.path}:{node.lineno} {node.name}"


def docstrings(source: Source) -> Iterator[str]:
    """Every public module, class, function and method says what it is for."""
    wanted: list[ast.Module | ast.stmt] = [source.tree] if source.text.strip() else []
    for node in source.tree.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            wanted.append(node)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            wanted += filter(_is_public_method, node.body)
    for one in wanted:
        assert isinstance(one, ast.Module | ast.ClassDef | Function)
        if not ast.get_docstring(one):
            line, name = (1, "the module") if isinstance(one, ast.Module) else (one.lineno, one.name)
            yield f"{source.path}:{line} {name} has no docstring"


def broad_excepts(source: Source) -> Iterator[str]:
    """Errors are caught by their kind; only the boundaries (of background jobs, of foreign keyrings), and what raises again, may catch all."""
    for node in source.all(ast.ExceptHandler) if source.path not in BOUNDARIES else ():
        kinds = ast.unparse(node.type) if node.type else "BaseException"
        raises = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in node.body)
        if not raises and {"Exception", "BaseException"} & set(kinds.strip("()").replace(" ", "").split(",")):
            yield f"{source.path}:{node.lineno} catches everything"


def module_state(source: Source) -> Iterator[str]:
    """No module keeps state: nothing starts empty at its top, to be filled later, and no function changes a global name."""
    for node in source.tree.body:
        is_value = isinstance(node, ast.Assign | ast.AnnAssign) and node.value
        if is_value and ast.unparse(is_value) in ("[]", "{}", "list()", "dict()", "set()"):
            yield f"{source.path}:{node.lineno} starts empty"
    for statement in source.all(ast.Global):
        yield f"{source.path}:{statement.lineno} global"


def threads(source: Source) -> Iterator[str]:
    """Background jobs own every thread; nobody else starts one."""
    if source.path in BOUNDARIES:
        return
    # The last word tells most apart, at no cost.
    named: list[ast.Name | ast.Attribute] = [node for node in source.all(ast.Name) if node.id.endswith(_LAST_WORDS)]
    named += [node for node in source.all(ast.Attribute) if node.attr.endswith(_LAST_WORDS)]
    for node in named:
        if ast.unparse(node).endswith(THREAD_STARTERS):
            yield f"{source.path}:{node.lineno} {ast.unparse(node)}"


def layout(root: Path) -> list[str]:
    """The top level holds what it always holds, a room holds a room's parts, and tests mirror the program."""
    found = [f"{name}: not at the top level" for name in tracked(root, top=True) if name not in TOP_LEVEL]
    for room in rooms(root):
        parts = {path.stem for path in (root / "app" / room).iterdir()} - {"__pycache__"}
        found += [f"app/{room}/{part}: not a part of a room" for part in sorted(parts - set(ROOM_PARTS))]
    mirrored = {
        *rooms(root),
        *SHARED,
        WIRING,
        DISTRICT,
        "journeys",
        "simulation",
        "services",
        "benchmarks",
        "packaging",
        "language",
        "accessibility",
        "faults",
        "fuzzing",
        "__pycache__",
    }
    folders = {path.name for path in (root / "tests").iterdir() if path.is_dir()} if (root / "tests").is_dir() else set()
    return found + [f"tests/{name}: mirrors nothing" for name in sorted(folders - mirrored)]


def tracked(root: Path, *, top: bool = False) -> list[str]:
    """Files under version control below ``root`` (all files where there is none); with ``top`` only the names at the top level."""
    listing = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True, check=False)
    in_git = (root / ".git").exists() and listing.returncode == 0
    files = (
        [name for name in listing.stdout.split("\0") if name and (root / name).is_file()]
        if in_git
        else [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    )
    return sorted({name.split("/")[0] for name in files}) if top else files


def traces_of_one_machine(root: Path) -> list[str]:
    """No text under version control names a folder of somebody's machine or the address of a package index."""
    found = []
    for name in tracked(root):
        if name.rpartition(".")[2] in TEXT_ENDINGS or "." not in name.rpartition("/")[2]:
            text = (root / name).read_text(encoding="utf-8", errors="replace")
            found += [f"{name}: {trace}" for trace in OF_ONE_MACHINE if trace in text]
    return found


SOURCE_RULES: dict[Callable[[Source], Iterator[str]], tuple[str, ...]] = {
    sizes: ("app", "tests", "dev.py"),
    imports_in_functions: ("app",),
    names: ("app", "tests"),
    docstrings: ("app",),
    broad_excepts: ("app", "dev.py"),
    module_state: ("app",),
    threads: ("app",),
}
"""The rules for a file, and the folders in which they hold."""

ROOT_RULES: tuple[Callable[[Path], list[str]], ...] = (layout, traces_of_one_machine)
RULES = (*(rule.__name__ for rule in SOURCE_RULES), *(rule.__name__ for rule in ROOT_RULES))


def broken(root: Path) -> dict[str, list[str]]:
    """What is broken below ``root``, by the name of the rule."""
    found: dict[str, list[str]] = {rule.__name__: rule(root) for rule in ROOT_RULES}
    found |= {rule.__name__: [] for rule in SOURCE_RULES}
    for folder in ("app", "tests", "dev.py"):
        rules = [rule for rule, folders in SOURCE_RULES.items() if folder in folders]
        for source in sources(root, folder):
            for rule in rules:
                found[rule.__name__] += rule(source)
    return found
