"""How many examples the searches try.

By hand they try all, new ones every time. CI tries the same ones at every run, so that more of them would not find more: what was
found once, and the way to it, are tests of their own. The quick run at every change tries a few, new ones every time.
"""

import os

QUICK = 10
"""So many examples tries in the quick run what does not say how many."""
_SHARE = {"repeatable": 0.35, "quick": 0.1}
_FEWEST = 3


def examples(number: int) -> int:
    """So many of ``number`` as this run tries, for long searches; how they are chosen says HYPOTHESIS_PROFILE."""
    return max(_FEWEST, round(number * _SHARE.get(os.environ.get("HYPOTHESIS_PROFILE", ""), 1.0)))


def few_if_quick(number: int) -> int:
    """All of ``number``, in CI too; a few in the quick run."""
    return examples(number) if os.environ.get("HYPOTHESIS_PROFILE") == "quick" else number
