"""Making very many objects at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def many_objects() -> Iterator[None]:
    """Within the block Python does not look for objects that hold on to each other.

    It would walk over all rows again and again while they are made: a third of the time, and each time all
    threads, the window's too, stand still. What was made counts as old afterwards, so that the end of the block
    is no such walk either.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
