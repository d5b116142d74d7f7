"""How many examples the long searches try.

By hand they try all, new ones every time. CI tries the same ones at every run, so that more of them would not find more: what was
found once, and the way to it, are tests of their own.
"""

import os

_SHARE = {"repeatable": 0.35}


def examples(number: int) -> int:
    """So many of ``number`` as this run tries; how they are chosen says HYPOTHESIS_PROFILE."""
    return max(1, round(number * _SHARE.get(os.environ.get("HYPOTHESIS_PROFILE", ""), 1.0)))
