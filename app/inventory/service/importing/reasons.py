"""Why a line is refused, or a cell left out, as a sentence: written when it is looked at, not for every line."""

from collections.abc import Callable

from app.inventory.rules.words import listed

_REPEATED = {"tag": "The tag", "serial": "The serial", "device": "The device"}


def reason_in_words(reason: tuple[str, ...], called: Callable[[str], str]) -> str:
    """The sentence for a reason: its kind and what it is about. ``called`` says what the device of an id is called."""
    kind, *about = reason
    if kind.startswith("repeated "):
        return f"{_REPEATED[kind.removeprefix('repeated ')]} is also on line {listed(about, 5)}, with other values."
    if kind.startswith("passed over "):
        return f"{_REPEATED[kind.removeprefix('passed over ')]} is also on line {about[0]}, which was taken."
    if kind == "status":
        return f"Status is left out: {about[1]}"
    names = [called(id) for id in about] if kind in ABOUT_DEVICES else about
    return _SENTENCES[kind].format(*names, listed=listed(names, 5))


ABOUT_DEVICES = ("two devices", "serial elsewhere", "tag elsewhere", "shared tag", "shared serial", "made new")
_SENTENCES = {
    "no code": "It has neither a tag nor a serial number.",
    "two devices": "The tag belongs to {0}, the serial to {1}. Choose which one is meant.",
    "serial elsewhere": "The serial belongs to {0}, which has another tag. Choose that one, or leave the line out.",
    "tag elsewhere": "The tag belongs to {0}, which has another serial. Choose that one, or leave the line out.",
    "shared tag": "Several devices have this tag: {listed}. Choose which one is meant.",
    "shared serial": "Several devices have this serial: {listed}. Choose which one is meant.",
    "made new": "It becomes a new device, although its tag or serial is on {listed} too.",
    "left out": "You left this line out.",
    "closed": "This device is closed to changes: {0}.",
    "tag changes": "The tag changes: check that the serial is the right one.",
    "serial changes": "The serial changes: check that the tag is on the right device.",
    "comes back": "It was deleted here before: it comes back with what was known of it.",
}
