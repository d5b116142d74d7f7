"""The rules of the architecture as functions over a folder, so that each can be seen to fail on a crooked one.

Every rule returns its violations as sentences (``path:line what``); an empty list is what we want.
Rules about imports between parts are pytest-archon's; they report through its own list of failures.
"""

import ast
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pytest_archon import archrule
from pytest_archon.collect import collect_imports, collect_imports_from_path, walk

FOUNDATION = ("errors", "late", "paths")
# What every room may know of the school without knowing the room that keeps it.
SCHOOL = "school"
KITS = ("printing", "exchange", "network")
SHARED = (SCHOOL, "store", *KITS, "ui", "shell")
# Where rooms meet; it is main's, and may know them all.
WIRING = "wiring"
ROOM_PARTS = ("__init__", "records", "rules", "service", "channels", "page", "printout", "feature")
FORBIDDEN_NAMES = ("util", "utils", "helper", "helpers", "misc", "common", "manager", "managers")
TOP_LEVEL = {
    *(
        ".ci",
        ".git",
        ".gitattributes",
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
BOUNDARIES = ("app/ui/jobs.py",)
THREAD_STARTERS = ("QThread", "QThreadPool", "threading.Thread", "ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing.Process")
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


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, its text and its tree."""

    path: str
    text: str
    tree: ast.Module


def sources(root: Path, *folders: str) -> Iterator[Source]:
    """Every Python file of ``folders`` (``app`` unless named) below ``root``."""
    for folder in folders or ("app",):
        place = root / folder
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            text = file.read_text(encoding="utf-8")
            yield Source(file.relative_to(root).as_posix(), text, ast.parse(text, file.name))


def rooms(root: Path) -> list[str]:
    """Names of the rooms: the folders of ``app`` that are not shared by all."""
    return sorted(path.name for path in (root / "app").iterdir() if path.is_dir() and path.name not in {*SHARED, WIRING, "__pycache__"})


def _and_below(package: str, *names: str) -> list[str]:
    return [pattern for name in names for pattern in (f"{package}.{name}", f"{package}.{name}.*")]


def forget_imports() -> None:
    """Read files anew; pytest-archon remembers what it has read."""
    collect_imports_from_path.cache_clear()


def check_directions(root: Path, package: str = "app") -> None:
    """Each part imports only what lies below it; rooms and the shell know nothing of each other."""
    allowed = {SCHOOL: FOUNDATION, "store": FOUNDATION, **dict.fromkeys(KITS, ("store", *FOUNDATION))}
    allowed["ui"] = (*KITS, "store", SCHOOL, *FOUNDATION)
    allowed |= dict.fromkeys(["shell", *rooms(root)], ("ui", *allowed["ui"]))
    allowed |= dict.fromkeys(FOUNDATION, FOUNDATION)
    modules = collect_imports(package, walk)
    for part, below in allowed.items():
        if any(name == f"{package}.{part}" or name.startswith(f"{package}.{part}.") for name in modules):
            rule = archrule(f"what {part} imports", "main → shell, rooms → ui → printing · exchange · network → store · school")
            constraint = rule.match(*_and_below(package, part)).should_not_import(package, f"{package}.*")
            constraint.may_import(*_and_below(package, part, *below)).check(package, only_direct_imports=True)
    if f"{package}.{WIRING}" in modules:
        rule = archrule("who knows the wiring", "only main, and the wiring itself")
        above = rule.match(f"{package}*").exclude(f"{package}.main", *_and_below(package, WIRING))
        above.should_not_import(*_and_below(package, WIRING)).check(package, only_direct_imports=True)


def check_only_in(root: Path, package: str = "app") -> None:
    """Each library that belongs to one part is imported there alone."""
    room_parts = {part: [f"{room}.{part}" for room in rooms(root)] for part in ROOM_PARTS}
    places = {
        "requests": ["network"],
        "keyring": ["network"],
        "reportlab": ["printing"],
        "python_calamine": ["exchange"],
        "xlsxwriter": ["exchange"],
        "sqlcipher3": ["store"],
        "sqlalchemy": ["store", *room_parts["records"], *room_parts["service"]],
        "PySide6": ["ui", "shell", "main", *room_parts["page"], *room_parts["feature"]],
    }
    for library, parts in places.items():
        rule = archrule(f"where {library} is imported", f"only in {', '.join(parts)}")
        constraint = rule.match(f"{package}*").exclude(*_and_below(package, *parts)).should_not_import(library, f"{library}.*")
        constraint.check(package, only_direct_imports=True)


def circles(root: Path, package: str = "app") -> list[str]:
    """No module imports itself through others, imports for type checkers included."""
    graph = {name: {found for found in imports if found != name} for name, imports in collect_imports(package, walk).items()}
    found: list[str] = []
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> None:
        if name in path:
            found.append(" → ".join([*path[path.index(name) :], name]))
        elif name in graph and name not in done:
            for imported in sorted(graph[name]):
                visit(imported, [*path, name])
            done.add(name)

    for name in sorted(graph):
        visit(name, [])
    return found


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _is_public_method(node: ast.AST) -> bool:
    """Whether a class's member is a method of its own for others: not private, not Qt's (camelCase), not a setter or overload."""
    if not isinstance(node, Function) or node.name.startswith("_") or node.name != node.name.lower():
        return False
    return not any(ast.unparse(decorator).endswith((".setter", "overload", "override")) for decorator in node.decorator_list)


def sizes(root: Path) -> list[str]:
    """Files, functions and classes stay small enough to be read at once."""
    found = []
    for source in sources(root, "app", "tests", "dev.py"):
        lines = source.text.count("\n")
        if lines > LONGEST_FILE:
            found.append(f"{source.path}: {lines} lines")
        for function in _functions(source.tree):
            length = (function.end_lineno or 0) - function.lineno + 1
            if length > LONGEST_FUNCTION:
                found.append(f"{source.path}:{function.lineno} {function.name} has {length} lines")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and source.path.startswith("app/"):
                methods = sum(map(_is_public_method, node.body))
                if methods > MOST_PUBLIC_METHODS:
                    found.append(f"{source.path}:{node.lineno} {node.name} has {methods} public methods")
    return found


def imports_in_functions(root: Path) -> list[str]:
    """Imports stand at the top; what loads late goes through app.late and is imported for type checkers too."""
    found = []
    for source in sources(root):
        from_lines = [node for node in ast.walk(source.tree) if isinstance(node, ast.ImportFrom)]
        known = {f"{node.module}.{alias.name}" for node in from_lines for alias in node.names}
        known |= {alias.name for node in ast.walk(source.tree) if isinstance(node, ast.Import) for alias in node.names}
        inner = [node for function in _functions(source.tree) for node in ast.walk(function)]
        found += [f"{source.path}:{node.lineno} import in a function" for node in inner if isinstance(node, ast.Import | ast.ImportFrom)]
        calls = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "late"]
        wanted = {(call.lineno, ast.literal_eval(call.args[0])) for call in calls if isinstance(call.args[0], ast.Constant)}
        found += [f"{source.path}:{line} {name} is not imported for type checkers" for line, name in sorted(wanted) if name not in known]
    return found


def names(root: Path) -> list[str]:
    """No file, folder, class or function has a name that says nothing."""
    found = []
    for source in sources(root, "app", "tests"):
        parts = Path(source.path).with_suffix("").parts
        found += [f"{source.path}: {part}" for part in parts if part.removeprefix("test_").lower() in FORBIDDEN_NAMES]
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.ClassDef | Function) or node.name in OVERRIDDEN:
                continue
            if node.name.lower().endswith(("utils", "helper", "helpers", "manager", "misc")):
                found.append(f"{source.path}:{node.lineno} {node.name}")
    return found


def docstrings(root: Path) -> list[str]:
    """Every public module, class, function and method says what it is for."""
    found = []
    for source in sources(root):
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
                found.append(f"{source.path}:{line} {name} has no docstring")
    return found


def broad_excepts(root: Path) -> list[str]:
    """Errors are caught by their kind; only the boundary of background jobs, and what raises again, may catch all."""
    found = []
    for source in sources(root, "app", "dev.py"):
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.ExceptHandler) or source.path in BOUNDARIES:
                continue
            kinds = ast.unparse(node.type) if node.type else "BaseException"
            raises = any(isinstance(inner, ast.Raise) and inner.exc is None for inner in node.body)
            if not raises and {"Exception", "BaseException"} & set(kinds.strip("()").replace(" ", "").split(",")):
                found.append(f"{source.path}:{node.lineno} catches everything")
    return found


def module_state(root: Path) -> list[str]:
    """No module keeps state: nothing starts empty at its top, to be filled later, and no function changes a global name."""
    found = []
    for source in sources(root):
        for node in source.tree.body:
            is_value = isinstance(node, ast.Assign | ast.AnnAssign) and node.value
            if is_value and ast.unparse(is_value) in ("[]", "{}", "list()", "dict()", "set()"):
                found.append(f"{source.path}:{node.lineno} starts empty")
        found += [f"{source.path}:{node.lineno} global" for node in ast.walk(source.tree) if isinstance(node, ast.Global)]
    return found


def threads(root: Path) -> list[str]:
    """Background jobs own every thread; nobody else starts one."""
    found = []
    for source in sources(root):
        named = [node for node in ast.walk(source.tree) if isinstance(node, ast.Name | ast.Attribute) and source.path not in BOUNDARIES]
        found += [f"{source.path}:{node.lineno} {ast.unparse(node)}" for node in named if ast.unparse(node).endswith(THREAD_STARTERS)]
    return found


def layout(root: Path) -> list[str]:
    """The top level holds what it always holds, a room holds a room's parts, and tests mirror the program."""
    found = [f"{name}: not at the top level" for name in tracked(root, top=True) if name not in TOP_LEVEL]
    for room in rooms(root):
        parts = {path.stem for path in (root / "app" / room).iterdir()} - {"__pycache__"}
        found += [f"app/{room}/{part}: not a part of a room" for part in sorted(parts - set(ROOM_PARTS))]
    mirrored = {*rooms(root), *SHARED, WIRING, "journeys", "simulation", "services", "benchmarks", "packaging", "__pycache__"}
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


FILE_RULES: tuple[Callable[[Path], list[str]], ...] = (
    sizes, imports_in_functions, names, docstrings, broad_excepts, module_state, threads, layout, traces_of_one_machine,
)  # fmt: skip
