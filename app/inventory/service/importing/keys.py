"""The id of a new device: the same on every desk that imports the same sheet."""

from collections.abc import Mapping

from app.inventory.rules.matching import code_key
from app.store.records import Value, key_id


def device_key(values: Mapping[str, Value]) -> str:
    """The id of a new device: the same on every desk that imports its serial (or, without one, its tag)."""
    serial = values.get("serial")
    return key_id("device", f"serial {code_key(str(serial))}" if serial else f"tag {code_key(str(values.get('tag')))}")
