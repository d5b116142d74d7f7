"""What the exact name of a model tells of a device."""

from collections.abc import Mapping

from app.inventory.rules.models import ModelCatalogue
from app.store.value import Value


def told_by_model(models: ModelCatalogue, values: Mapping[str, Value], before: Mapping[str, Value]) -> dict[str, Value]:
    """Make, category and end of updates as the model in ``values`` tells them, where nobody says otherwise.

    ``before`` is the device as it was (empty for a new one): its category stays, for a person chose it.
    """
    model = values.get("model")
    fact = models.find(model) if isinstance(model, str) else None
    if fact is None:
        return {}
    told: dict[str, Value] = {"manufacturer": fact.manufacturer, "updates_end": fact.updates_end}
    if before.get("category") is None:
        told["category"] = fact.category
    return {name: value for name, value in told.items() if value is not None and name not in values and before.get(name) != value}
