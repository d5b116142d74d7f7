"""Pairs of tickets, labelled by hand: an open one, a new one, and whether they are about the same trouble.

Each side is title, device, room, category, checklist. All invented.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Side:
    """One ticket of a pair."""

    title: str
    device: str = ""
    room: str = ""
    category: str = ""
    symptom: str = ""
    body: str = ""
    outage: bool = False


@dataclass(frozen=True)
class Pair:
    """An open ticket and a new one."""

    kept: Side
    new: Side
    same: bool


def _same(kept: Side, new: Side) -> Pair:
    return Pair(kept, new, same=True)


def _other(kept: Side, new: Side) -> Pair:
    return Pair(kept, new, same=False)


PAIRS = (
    # The same device, said in other words.
    _same(Side("Projector shows no picture", "d1", "114", "Display"), Side("Beamer is dark again", "d1", "114", "Display")),
    _same(Side("Projector shows no picture", "d1", "114", "Display"), Side("Black screen on BrightLink", "d1", "114")),
    _same(Side("Chromebook won't charge", "c1", "114", "Computer"), Side("No charging light on the cb", "c1", "", "Computer")),
    _same(Side("Keys E, R and T do not answer", "c2", "114", "Computer"), Side("keyboard broken", "c2", "114", "Computer")),
    _same(Side("Printer jams", "p1", "Library", "Printer"), Side("Paper stuck in the LaserJet", "p1", "Library", "Printer")),
    _same(
        Side("Panel has no touch", "b1", "203", "Display", "panel-no-touch"),
        Side("Pen does nothing", "b1", "203", "Display", "panel-no-touch"),
    ),
    _same(Side("Laptop very slow since update", "l1", "", "Computer"), Side("Computer freezes all the time", "l1", "", "Computer")),
    _same(Side("iPad stuck on white screen", "i1", "118", "Tablet"), Side("Tablet shows white screen and circle", "i1", "118", "Tablet")),
    _same(
        Side("Cracked screen", "c3", "116", "Loss or damage"), Side("Screen is shattered, fell from desk", "c3", "116", "Loss or damage")
    ),
    _same(
        Side("No sound in video calls", "l2", "120", "Sound and video"),
        Side("Speakers silent during calls", "l2", "120", "Sound and video"),
    ),
    _same(Side("Doc cam not found", "k1", "105", "Display"), Side("Document camera is not found by the laptop", "k1", "105", "Display")),
    _same(
        Side("TN 5021 at start of test", "c4", "STEM lab", "Test browser"), Side("TestNav error TN 5021", "c4", "STEM lab", "Test browser")
    ),
    _same(
        Side("Toner streaks on every page", "p2", "Main office", "Printer"), Side("Prints come out smudged", "p2", "Main office", "Printer")
    ),
    # The same room, the device not named, or the trouble shared.
    _same(Side("No wifi in the room", "", "114", "Network"), Side("Internet is down", "", "114", "Network")),
    _same(Side("No wifi in the room", "", "114", "Network"), Side("Chromebooks have no internet connection", "c7", "114", "Network")),
    _same(Side("Projector shows no picture", "", "203", "Display"), Side("projecter dark", "", "203", "Display")),
    _same(Side("Projector shows no picture", "d2", "203", "Display"), Side("Projector black screen", "", "203")),
    _same(Side("Panel freezes", "", "118", "Display"), Side("Promethean board is frozen", "", "118", "Display")),
    _same(Side("S: drive access denied", "", "120", "Share"), Side("Can't open shared drive, access denied", "l9", "120", "Share")),
    _same(
        Side("Cart B does not charge", "k2", "114", "Computer"), Side("Charging cart B has no power for charging", "", "114", "Computer")
    ),
    _same(Side("Page blocked: pbslearning", "", "204", "Web filter"), Side("PBSlearning site is blocked", "", "204", "Web filter")),
    _same(
        Side("Printer offline", "", "Library", "Printer", "printer-offline"),
        Side("Cannot print", "p1", "Library", "Printer", "printer-offline"),
    ),
    _same(Side("Smart board no touch", "", "206", "Display"), Side("Touch on the panel gone", "", "206", "Display")),
    # Many have it already.
    _same(Side("No internet in the whole school", "", "Main office", "Network", outage=True), Side("Wi-Fi down", "", "116", "Network")),
    _same(
        Side("Nobody can sign in", "", "", "Account", "sign-in-fails", outage=True),
        Side("Login fails", "l3", "207", "Account", "sign-in-fails"),
    ),
    _same(Side("Shared drive S missing for all", "", "", "Share", outage=True), Side("S drive is gone", "", "110", "Share")),
    # Nothing but words.
    _same(
        Side("Grade book program asks for licence", "", "", "Software"), Side("Licence message in grade book program", "", "", "Software")
    ),
    _same(Side("Account of Amara Okafor locked"), Side("Amara Okafor locked out of account")),
    # Look-alikes that are not the same: the same words about another device or room.
    _other(Side("Projector shows no picture", "d1", "114", "Display"), Side("Projector shows no picture", "d2", "203", "Display")),
    _other(Side("Keyboard broken", "c1", "114", "Computer"), Side("Keyboard broken", "c2", "114", "Computer")),
    _other(Side("Cracked screen", "c1", "114", "Loss or damage"), Side("Cracked screen", "c5", "116", "Loss or damage")),
    _other(Side("No wifi in the room", "", "114", "Network"), Side("No wifi in the room", "", "217", "Network")),
    _other(Side("Printer jams", "p1", "Library", "Printer"), Side("Printer jams", "p2", "Main office", "Printer")),
    _other(Side("Chromebook won't charge", "c1", "114", "Computer"), Side("Chromebook won't charge", "c2", "114", "Computer")),
    _other(Side("Panel freezes", "b1", "118", "Display"), Side("Panel freezes", "b2", "119", "Display")),
    # The same device or room, another trouble.
    _other(Side("Keys E, R and T do not answer", "c1", "114", "Computer"), Side("Cracked screen", "c1", "114", "Loss or damage")),
    _other(Side("Battery lasts ten minutes", "l1", "203", "Computer"), Side("Program asks for licence", "l1", "203", "Software")),
    _other(Side("Projector remote lost", "", "114", "Loss or damage"), Side("No wifi", "", "114", "Network")),
    _other(Side("Printer jams", "p1", "Library", "Printer"), Side("Printer not in the list of printers", "", "116", "Printer")),
    _other(Side("Panel has no touch", "b1", "203", "Display"), Side("Speakers silent", "", "203", "Sound and video")),
    _other(
        Side("TN 5021 at start of test", "c4", "STEM lab", "Test browser"), Side("TN 9081 at end of test", "c5", "STEM lab", "Test browser")
    ),
    _other(Side("Cart B does not charge", "k2", "114", "Computer"), Side("Headphones missing", "", "114", "Loss or damage")),
    _other(Side("Page blocked: pbslearning", "", "204", "Web filter"), Side("Page blocked: chess puzzles", "", "210", "Web filter")),
    _other(Side("iPad stuck on white screen", "i1", "118", "Tablet"), Side("iPad does not get apps", "i2", "118", "Tablet")),
    _other(Side("Toner low", "p1", "Library", "Printer"), Side("Document camera dark", "", "Library", "Display")),
    _other(Side("Laptop slow", "l1", "203", "Computer"), Side("Laptop stolen", "l4", "203", "Loss or damage")),
    # People, accounts, programs.
    _other(Side("Account of Amara Okafor locked"), Side("Account of David Chen locked")),
    _other(Side("Password reset for a new teacher", "", "", "Account"), Side("Install Logger Pro", "", "", "Software")),
    _other(Side("Grade book program asks for licence", "", "", "Software"), Side("Drawing program needs update", "", "", "Software")),
    _other(
        Side("No internet in the whole school", "", "", "Network", outage=True),
        Side("Dock shows only one monitor", "k4", "120", "Computer"),
    ),
    _other(Side("Nobody can sign in", "", "", "Account", outage=True), Side("Panel has no touch", "b3", "101", "Display")),
)
"""Every pair. At least forty, more duplicates than look-alikes would be too easy: there are about as many of each."""
