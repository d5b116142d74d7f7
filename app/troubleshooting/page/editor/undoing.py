"""The checklist in hand and how it came to be, step by step, so that each step can be taken back."""

from collections.abc import Callable

from app.troubleshooting.rules.checklist import Checklist


class Undoable:
    """The present checklist; changes with the same ``merge`` in a row (typing in one field) are one step."""

    def __init__(self, checklist: Checklist, told: Callable[[], None] = lambda: None) -> None:
        self.checklist = checklist
        self.told = told
        self._before: list[Checklist] = []
        self._after: list[Checklist] = []
        self._merge = ""

    def change(self, checklist: Checklist, merge: str = "") -> bool:
        """Take another state; False when it is the same."""
        if checklist == self.checklist and _order(checklist) == _order(self.checklist):
            return False
        if not merge or merge != self._merge:
            self._before.append(self.checklist)
        self._merge = merge
        self._after.clear()
        self.checklist = checklist
        self.told()
        return True

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """Do again what was taken back last; False when there is nothing."""
        return self._go(self._after, self._before)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._after)

    def _go(self, source: list[Checklist], target: list[Checklist]) -> bool:
        if not source:
            return False
        target.append(self.checklist)
        self.checklist = source.pop()
        self._merge = ""
        self.told()
        return True


def _order(checklist: Checklist) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, (checklist.steps, checklist.outcomes, checklist.facts)))
