"""What a table remembers, written in the quiet lane so that the window never waits for the disk."""

import copy
from functools import partial
from typing import Any, Protocol

from app.ui.jobs import Jobs


class Settings(Protocol):
    """The desk's settings."""

    def get(self, name: str, default: dict[str, Any]) -> dict[str, Any]:
        """What is kept under a name, else ``default``."""

    def put(self, name: str, value: dict[str, Any]) -> None:
        """Keep a value durably."""


class Remembered:
    """Reads once, then knows; writes go to the disk by themselves."""

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        self._settings = settings
        self._jobs = jobs
        self._known: dict[str, dict[str, Any]] = {}

    def get(self, key: str, default: dict[str, Any]) -> dict[str, Any]:
        """What is kept under ``key``, else ``default``."""
        if key not in self._known:
            self._known[key] = self._settings.get(key, default)
        return copy.deepcopy(self._known[key])

    def put(self, key: str, value: dict[str, Any]) -> None:
        """Keep ``value``, unless it is kept already."""
        if self._known.get(key) != value:
            self._known[key] = copy.deepcopy(value)
            self._jobs.keep(partial(self._settings.put, key, copy.deepcopy(value)))
