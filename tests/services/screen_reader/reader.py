"""A person who cannot see: knows of the program what AT-SPI tells, and does with it what AT-SPI lets one do.

Run by the system's Python, which has the bindings of AT-SPI; it imports nothing of the program. Each step prints one line;
the last is "The journey is done."
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120.0
_PAUSE_MS = 50
Thing = Any
"""Something in the accessibility tree; the bindings have no types."""
SHOWN = Atspi.StateType.SHOWING


class LostWayError(Exception):
    """What a person would look for is not in the tree."""


class Reader:
    """Finds things by role and name among what is shown, and uses them."""

    def __init__(self) -> None:
        Atspi.init()
        self.said: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def wait(self, what: str, look: Callable[[], Any]) -> Any:
        """What ``look`` finds, as soon as it finds it."""
        end = time.monotonic() + PATIENCE
        loop = GLib.MainContext.default()
        while time.monotonic() < end:
            while loop.pending():
                loop.iteration(False)
            try:
                found = look()
            except GLib.Error:  # what was there a moment ago has gone
                found = None
            if found:
                return found
            GLib.timeout_add(_PAUSE_MS, lambda: False)
            loop.iteration(True)
        raise LostWayError(what)

    def find(self, role: str, name: str) -> Thing:
        """The thing of that role that is called so."""
        return self.wait(f"{role} {name!r}", lambda: next(self._all(role, name), None))

    def press(self, role: str, name: str) -> None:
        """Do the first thing that can be done with it: press, toggle."""
        Atspi.Action.do_action(self.find(role, name), 0)

    def write(self, role: str, name: str, words: str) -> None:
        """Put words into a field instead of what stands there."""
        field = self.find(role, name)
        Atspi.EditableText.set_text_contents(field, words)
        self.wait(f"{words!r} in {name!r}", lambda: self.text(self.find(role, name)) == words)

    def text(self, thing: Thing) -> str:
        """What stands in a field."""
        return str(Atspi.Text.get_text(thing, 0, -1))

    def hear(self, words: str) -> str:
        """What was announced with these words in it."""
        return str(self.wait(f"announced: {words!r}", lambda: next((one for one in self.said if words in one), None)))

    def _hear(self, event: Any) -> None:
        self.said.append(str(event.any_data))

    def _all(self, role: str, name: str) -> Iterator[Thing]:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(place)
            if application is not None:
                yield from self._within(application, role, name)

    def _within(self, thing: Thing, role: str, name: str) -> Iterator[Thing]:
        if thing.get_role_name() == role and _is_called(thing, name):
            yield thing
        if thing.get_role_name() in ("table", "list") and role not in ("table cell", "list item"):
            return  # thousands of cells
        for place in range(min(thing.get_child_count(), 400)):
            child = thing.get_child_at_index(place)
            if child is not None and (child.get_state_set().contains(SHOWN) or thing.get_role_name() == "application"):
                yield from self._within(child, role, name)


def _is_called(thing: Thing, name: str) -> bool:
    """By itself, or by the label that belongs to it. A name that ends with dots is the beginning of one."""
    labels = (each for each in thing.get_relation_set() if each.get_relation_type() == Atspi.RelationType.LABELLED_BY)
    names = [thing.get_name(), *(each.get_target(0).get_name() for each in labels)]
    return any(one.startswith(name[:-1]) if name.endswith("…") else one == name for one in names)


def journey(reader: Reader) -> None:
    """First start, the list of devices, one of them found, its notes changed, what was said of it, and taken back."""
    reader.write("text", "Your name", "Maria Rivera")
    reader.write("text", "Your school", "Parkview Elementary")
    reader.press("push button", "Look around in a sample school")
    print("The sample school is there.", flush=True)
    devices(reader)


def devices(reader: Reader) -> None:
    """A device is found, changed, and the change is taken back."""
    reader.find("frame", "Parkview Elementary…")
    reader.press("push button", "Inventory")
    table = reader.find("table", "Devices")
    tag = reader.wait("a device", lambda: _cells(table, 1)[:1])[0].get_name()
    reader.write("text", "Filter devices", tag)
    cell = reader.wait(f"only {tag}", lambda: next((one for one in _cells(table, 3) if one.get_name() == tag), None))
    print(f"{tag} is found.", flush=True)
    Atspi.Action.do_action(cell, 0)
    reader.press("push button", "Edit")
    reader.write("text", "Slot", "C-17")
    reader.press("push button", "Save")
    print(f"The program says: {reader.hear(tag)}", flush=True)
    reader.press("push button", "Undo: …")
    print(f"The program says: {reader.hear('Undone')}", flush=True)
    print("The journey is done.", flush=True)


def _cells(table: Thing, most: int) -> list[Thing]:
    """The first cells of a table, of the columns that are shown."""
    found = []
    for place in range(min(table.get_child_count(), 60)):
        cell = table.get_child_at_index(place)
        if cell is not None and cell.get_role_name() == "table cell":
            found.append(cell)
    return found[:most]


if __name__ == "__main__":
    try:
        journey(Reader())
    except LostWayError as lost:
        sys.exit(f"not found: {lost}")
