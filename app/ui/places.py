"""Where a person can be led: a page, and there a record or a filtered list."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Place(NamedTuple):
    """Where to go: a page by its key, and there a record, or a filter (field → value)."""

    page: str
    record_type: str = ""
    record_id: str = ""
    filter: Mapping[str, str] = MappingProxyType({})
