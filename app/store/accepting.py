"""Which values records take, when a program gives them."""

from collections.abc import Mapping
from typing import Any

from app.store.records import Value
from app.store.schema import Layout


def with_defaults(layout: Layout, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """The values and, for fields not given, what their declaration says."""
    if layout.defaults.keys() <= values.keys():
        return values
    missing = {name: value for name, value in layout.defaults.items() if values.get(name) is None}
    return {**values, **missing} if missing else values


def need_counter(layout: Layout, name: str) -> None:
    """Raise KeyError for a field that is no counter."""
    if layout.kind(name) != "counter":
        raise KeyError(f"{layout.name}.{name} is not a counter")


def checked(layout: Layout, values: Mapping[str, Any]) -> dict[str, Value]:
    """The values as they are kept: nothing typed is None. Raises KeyError or TypeError for what a program got wrong."""
    accepts = layout.accepts
    if list(map(type, values.values())) == list(map(accepts.get, values)) and "" not in values.values():
        return dict(values)
    kept: dict[str, Value] = {}
    for name, value in values.items():
        if value is None or value == "":
            value = None
        elif type(value) is not accepts.get(name):
            if name == "custom":
                kept.update(checked(layout, {f"custom.{key}": one for key, one in value.items()}))
                continue
            _refuse(layout, name, value)
        if value is None and name not in accepts:
            layout.kind(name)
        kept[name] = value
    return kept


def _refuse(layout: Layout, name: str, value: Any) -> None:
    """Raise KeyError for an unknown field, TypeError for a value that it does not take; custom fields take any."""
    layout.kind(name)
    if not name.startswith("custom.") or type(value) not in (str, int, bool):
        raise TypeError(f"{layout.name}.{name} does not take {value!r}")
