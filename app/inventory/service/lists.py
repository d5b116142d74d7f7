"""The school's own lists: categories, models and fields beyond the district's."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.errors import UserError
from app.inventory.records import Category, CustomField, Device, DeviceModel
from app.inventory.rules.cleaning import clean_line
from app.inventory.rules.district import Choice, District
from app.inventory.rules.matching import name_key
from app.inventory.rules.models import ModelCatalogue, ModelFact, model_key
from app.language import tr
from app.store.desk import Desk
from app.store.records import Value, key_id, record_type

CUSTOM = "custom."


@dataclass(frozen=True, slots=True)
class CustomFieldFact:
    """A field of the school's own; devices keep it under ``custom.<key>``."""

    key: str
    title: str
    kind: str
    choices: tuple[str, ...] = ()


def custom_key(title: str) -> str:
    """The key under which a new field of that title is kept: the same on every desk."""
    return "_".join("".join(c if c.isalnum() else " " for c in title.casefold()).split()) or "field"


class Lists:
    """What the district's lists and the school's own give together."""

    def __init__(self, desk: Desk, district: District) -> None:
        self._desk = desk
        self.district = district

    def choices(self, name: str) -> list[Choice]:
        """The words of a list in order, the school's own categories last. Raises KeyError for an unknown list."""
        known = list(self.district.choices(name))
        if name != "category":
            return known
        names = {name_key(choice.name) for choice in known}
        with self._desk.connection() as connection:
            own = connection.execute(
                select(Category.name, Category.kind, Category.icon).where(Category.deleted.is_(False)).order_by(Category.name)
            ).all()
        return known + [
            Choice(row.name, kind=row.kind or "Other", icon=row.icon or "box")
            for row in own
            if row.name and name_key(row.name) not in names
        ]

    def words(self, name: str) -> dict[str, str]:
        """Every spelling in a list (as name_key gives it) → the word that is kept."""
        own = {name_key(choice.name): choice.name for choice in self.choices(name)}
        return own | self.district.words(name)

    def models(self) -> ModelCatalogue:
        """Every model with what is known of it; the school's own win over the district's."""
        columns = (DeviceModel.name, DeviceModel.manufacturer, DeviceModel.category, DeviceModel.updates_end, DeviceModel.checked)
        with self._desk.connection() as connection:
            rows = connection.execute(select(*columns).where(DeviceModel.deleted.is_(False))).all()
        return self.district.models.with_models(
            ModelFact(row.name, row.manufacturer, row.category, row.updates_end, row.checked) for row in rows if row.name
        )

    def devices_of_models(self) -> dict[str, int]:
        """How many devices there are of each model, by the exact name that they have."""
        statement = select(Device.model, func.count()).where(Device.deleted.is_(False), Device.model.is_not(None)).group_by(Device.model)
        with self._desk.connection() as connection:
            return {str(model): number for model, number in connection.execute(statement)}

    def custom_fields(self) -> list[CustomFieldFact]:
        """The fields that the school made for itself, by title."""
        with self._desk.connection() as connection:
            rows = connection.exec_driver_sql("SELECT key, title, kind, choices FROM custom_field WHERE deleted = 0").all()
        facts = [
            CustomFieldFact(
                row.key, row.title or row.key, row.kind or "text", tuple((row.choices or "").split("\n")) if row.choices else ()
            )
            for row in rows
            if row.key
        ]
        return sorted(facts, key=lambda fact: fact.title.casefold())

    def add_category(self, name: str, kind: str = "Other") -> str:
        """Add a category of the school's own; returns its name. Raises UserError when there is one of that name."""
        kept = clean_line(name)
        if kept is None:
            raise UserError(tr("A category needs a name."))
        if name_key(kept) in self.words("category"):
            raise UserError(tr("There is a category “{words}” already.", words=self.words("category")[name_key(kept)]))
        with self._desk.edit(tr("Category {kept} added", kept=kept)) as edit:
            edit.create(Category, {"name": kept, "kind": kind}, id=key_id("category", name_key(kept)))
        return kept

    def add_model(self, name: str, values: dict[str, Value] | None = None) -> str:
        """Add a model, or correct what is known of one; returns its id. Raises UserError without a name."""
        kept = clean_line(name)
        if kept is None:
            raise UserError(tr("A model needs its exact name."))
        with self._desk.connection() as connection:
            rows = connection.execute(select(DeviceModel.id, DeviceModel.name).where(DeviceModel.deleted.is_(False))).all()
        own = {model_key(row.name): str(row.id) for row in rows if row.name}
        known = own.get(model_key(kept))
        with self._desk.edit(tr("Model {kept} changed", kept=kept) if known else tr("Model {kept} added", kept=kept)) as edit:
            if known is not None:
                edit.change(DeviceModel, known, values or {})
                return known
            return edit.create(DeviceModel, {"name": kept, **(values or {})}, id=key_id("device_model", model_key(kept)))

    def add_custom_field(self, title: str, kind: str = "text", choices: tuple[str, ...] = ()) -> str:
        """Add a field of the school's own to all devices; returns its key.

        Raises UserError when the title is taken (also by a field that every device has), or the kind unknown.
        """
        own = self.custom_fields()
        kept = _free_title(title, own)
        if kind not in {choice.name for choice in self.district.choices("custom_kind")}:
            raise UserError(tr("A field cannot hold “{kind}”.", kind=kind))
        key = free_key(kept, {fact.key for fact in own})
        with self._desk.edit(tr("Field {kept} added", kept=kept)) as edit:
            values = {"key": key, "title": kept, "kind": kind, "choices": "\n".join(choices) or None}
            edit.create(CustomField, values, id=key_id("custom_field", key))
        return key

    def rename_custom_field(self, key: str, title: str) -> str:
        """Give a field of the school's own another title; returns what was done. Raises UserError when the title is taken."""
        kept = _free_title(title, [fact for fact in self.custom_fields() if fact.key != key])
        with self._desk.edit(tr("Field renamed to {kept}", kept=kept)) as edit:
            edit.change(CustomField, key_id("custom_field", key), {"title": kept})
        return tr("Field renamed to {kept}", kept=kept)

    def delete_custom_field(self, key: str) -> str:
        """Take a field of the school's own away; returns what was done. What devices have in it stays, and comes back with Undo."""
        title = next((fact.title for fact in self.custom_fields() if fact.key == key), key)
        with self._desk.edit(tr("Field {title} deleted", title=title)) as edit:
            edit.delete(CustomField, [key_id("custom_field", key)])
        return tr("Field {title} deleted", title=title)


def _free_title(title: str, own: Sequence[CustomFieldFact]) -> str:
    """A title as it is kept. Raises UserError when it is empty or another field has it."""
    kept = clean_line(title)
    if kept is None:
        raise UserError(tr("A field needs a title."))
    taken = {name_key(field.title) for field in record_type(Device).fields.values()}
    if name_key(kept) in taken | {name_key(fact.title) for fact in own}:
        raise UserError(tr("There is a field “{kept}” already.", kept=kept))
    return kept


def free_key(title: str, taken: set[str]) -> str:
    """A key for a new field of that title that no other field has."""
    key = base = custom_key(title)
    number = 2
    while key in taken:
        key, number = f"{base}_{number}", number + 1
    return key
