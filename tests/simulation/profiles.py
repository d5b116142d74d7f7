"""Kinds of schedules: what may happen in them, and how long they are."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Profile:
    """What may happen in a schedule besides people's work, and how long it is.

    ``destroy``: the store is rolled back, emptied, damaged · ``disks``: disks are put back to an image · ``twins``: a disk
    is cloned · ``retire``: laptops vanish and turn up again · ``members``: roles, covers, removals, invitations used twice ·
    ``rogues``: a program that asks nobody what it may do · ``newcomers``: desks that join in the end ·
    ``busy``: all have joined from the start, and segments are large · ``older``: half of the programs are older ones, updated at
    some time.
    """

    laptops: int = 3
    steps: int = 160
    editing: float = 0.25
    faults: bool = True
    destroy: bool = False
    disks: bool = False
    twins: bool = False
    retire: bool = False
    members: bool = False
    rogues: bool = False
    newcomers: int = 2
    busy: bool = False
    older: bool = False


PLAIN = Profile()
WILD = Profile(destroy=True, disks=True, twins=True, retire=True)
MEMBERS = Profile(laptops=4, members=True, rogues=True)
ALL = replace(WILD, members=True, rogues=True)
PROFILES = {
    "plain": PLAIN,
    "members": MEMBERS,
    "wild": WILD,
    "all": ALL,
    "short": replace(PLAIN, laptops=2, steps=60, newcomers=1),
    "short members": replace(MEMBERS, laptops=3, steps=60, newcomers=1),
    "short wild": replace(ALL, laptops=2, steps=60, newcomers=1),
    "older": replace(ALL, older=True),
    "short older": replace(ALL, laptops=2, steps=60, newcomers=1, older=True),
    "long": replace(ALL, laptops=5, steps=320),
    "busy": replace(PLAIN, newcomers=1, busy=True, laptops=2, steps=1_500, editing=0.85),
}
"""By name, each with what it adds: faults, crashes and joins alone; with members; with disasters; with both; with older programs; of five; mostly edits."""
