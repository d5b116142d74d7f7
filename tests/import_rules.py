"""Who may import whom, as pytest-archon checks it; it reports through its own list of failures."""

from pathlib import Path

from pytest_archon import archrule
from pytest_archon.collect import collect_imports, collect_imports_from_path, walk

from tests.architecture_rules import DISTRICT, FOUNDATION, KITS, ROOM_PARTS, SCHOOL, WIRING, rooms


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
        "requests_aws4auth": ["network"],
        "keyring": ["network"],
        "reportlab": ["printing"],
        "python_calamine": ["exchange"],
        "xlsxwriter": ["exchange"],
        "sqlcipher3": ["store"],
        "sqlalchemy": ["store", *room_parts["records"], *room_parts["service"], f"{DISTRICT}.service"],
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
