"""The store's own tables, version by version.

Each module makes version N of version N - 1 inside one transaction; a new desk goes through all of
them. The tables of record types are not migrated: they are the log applied, and made again when their
declaration changes, or a migration says so (:data:`REFOLDING`).
"""

from types import ModuleType

from app.store.migrations import m0001_log, m0002_search, m0003_travel

MIGRATIONS: tuple[ModuleType, ...] = (m0001_log, m0002_search, m0003_travel)
"""In order; the version of a database is how many of them it has been through."""
REFOLDING = (3,)
"""Versions after whose making the tables of record types must be filled from the log again."""
