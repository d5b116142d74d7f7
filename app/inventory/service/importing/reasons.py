"""Why a line is refused, or a cell left out, as a sentence: written when it is looked at, not for every line."""

from collections.abc import Callable

from app.language import listed, marked, tr

_REPEATED = {
    "tag": marked("The tag is also on line {lines}, with other values."),
    "serial": marked("The serial is also on line {lines}, with other values."),
    "device": marked("The device is also on line {lines}, with other values."),
}
_PASSED_OVER = {
    "tag": marked("The tag is also on line {line}, which was taken."),
    "serial": marked("The serial is also on line {line}, which was taken."),
    "device": marked("The device is also on line {line}, which was taken."),
}


def reason_in_words(reason: tuple[str, ...], called: Callable[[str], str]) -> str:
    """The sentence for a reason: its kind and what it is about. ``called`` says what the device of an id is called."""
    kind, *about = reason
    if kind.startswith("repeated "):
        return tr(_REPEATED[kind.removeprefix("repeated ")], lines=listed(about, 5))
    if kind.startswith("passed over "):
        return tr(_PASSED_OVER[kind.removeprefix("passed over ")], line=about[0])
    if kind == "status":
        return tr("Status is left out: {reason}", reason=about[1])
    names = [called(id) for id in about] if kind in ABOUT_DEVICES else about
    first, other = (*names, "", "")[:2]
    return tr(_SENTENCES[kind], first=first, other=other, listed=listed(names, 5))


ABOUT_DEVICES = ("two devices", "serial elsewhere", "tag elsewhere", "shared tag", "shared serial", "made new")
_SENTENCES = {
    "no code": marked("It has neither a tag nor a serial number."),
    "two devices": marked("The tag belongs to {first}, the serial to {other}. Choose which one is meant."),
    "serial elsewhere": marked("The serial belongs to {first}, which has another tag. Choose that one, or leave the line out."),
    "tag elsewhere": marked("The tag belongs to {first}, which has another serial. Choose that one, or leave the line out."),
    "shared tag": marked("Several devices have this tag: {listed}. Choose which one is meant."),
    "shared serial": marked("Several devices have this serial: {listed}. Choose which one is meant."),
    "made new": marked("It becomes a new device, although its tag or serial is on {listed} too."),
    "left out": marked("You left this line out."),
    "closed": marked("This device is closed to changes: {first}."),
    "tag changes": marked("The tag changes: check that the serial is the right one."),
    "serial changes": marked("The serial changes: check that the tag is on the right device."),
    "comes back": marked("It was deleted here before: it comes back with what was known of it."),
}
