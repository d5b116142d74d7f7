"""Planning and applying imports."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import UserError
from app.inventory.records import Category, CustomField, Device, Person, Room
from app.inventory.rules.matching import name_key
from app.inventory.service.fields import FieldBook
from app.inventory.service.importing.keys import with_ids
from app.inventory.service.lists import Lists
from app.language import marked, tr
from app.late import late
from app.store.bulk import many_objects
from app.store.desk import Desk
from app.store.progress import Progress, silent
from app.store.records import key_id

if TYPE_CHECKING:
    from app.exchange import mapping as mappings
    from app.exchange.tables import Sheet
    from app.inventory.service.importing import planning
    from app.inventory.service.importing.options import ImportOptions
    from app.inventory.service.importing.plan import ImportPlan
else:
    mappings = late("app.exchange.mapping")
    planning = late("app.inventory.service.importing.planning")

_PARTS = (
    ("person_email", marked("Person: e-mail"), "text"),
    ("person_given_name", marked("Person: given name"), "text"),
    ("person_family_name", marked("Person: family name"), "text"),
    ("person_username", marked("Person: user name"), "text"),
)
_REMEMBERED = "inventory.import."


class Imports:
    """Plan an import, look at it, then apply it as one action."""

    def __init__(self, desk: Desk, lists: Lists) -> None:
        self._desk = desk
        self._lists = lists

    def targets(self) -> "list[mappings.Target]":
        """The fields that columns may go to, the school's own last."""
        fields = FieldBook(self._desk, self._lists).fields.values()
        fixed = [mappings.Target(field.name, field.title, _format(field.kind)) for field in fields]
        at = [target.field for target in fixed].index("person") + 1
        parts = [mappings.Target(name, tr(title), kind) for name, title, kind in _PARTS]
        return fixed[:at] + parts + fixed[at:]

    def plan(self, sheet: "Sheet", mapping: "mappings.Mapping", options: "ImportOptions", progress: Progress | None = None) -> "ImportPlan":
        """What importing the sheet would do. Reads only. Raises UserError when a default is no value of its field."""
        with many_objects():
            return planning.Planner(self._desk, self._lists, sheet, mapping, options).plan(progress or silent)

    def apply(self, plan: "ImportPlan", progress: Progress | None = None) -> str:
        """Write the plan as one action that one undo takes back; returns its label ("" = there was nothing to write).

        Raises UserError, and writes nothing, when something else was written since the plan was made.
        """
        if plan.problems:
            raise UserError(plan.problems[0])
        if not plan.counts.new and not plan.counts.changed:
            return ""
        if self._desk.changes.position != plan.mark:
            raise UserError(tr("The inventory was changed since this preview."), tr("Look at the preview once more, then import."))
        with many_objects(), self._desk.edit(plan.label, progress=progress) as edit:
            edit.create_many(Room, ({"id": id, **values} for id, values in plan.rooms.items()))
            edit.create_many(Person, ({"id": id, **values} for id, values in plan.people.items()))
            edit.create_many(Category, ({"id": key_id("category", name_key(name)), "name": name} for name in plan.categories))
            made = ({"id": key_id("custom_field", key), "key": key, "title": title, "kind": "text"} for key, title in plan.fields.items())
            edit.create_many(CustomField, made)
            edit.create_many(Device, with_ids(plan.new_rows(), set(plan.living)))
            edit.change_many(Device, dict(plan.changed_rows()))
        return plan.label

    def remembered(self, header: Sequence[str]) -> "mappings.Mapping | None":
        """The mapping that was used last for a table with this header."""
        kept: dict[str, object] = self._desk.settings.get(_REMEMBERED + mappings.signature(header), {})
        if not kept:
            return None
        try:
            return mappings.Mapping.from_dict(kept)
        except ValueError:
            return None

    def remember(self, header: Sequence[str], mapping: "mappings.Mapping") -> None:
        """Use this mapping for the next table with this header."""
        self._desk.settings.put(_REMEMBERED + mappings.signature(header), mapping.to_dict())


def _format(kind: str) -> str:
    return "text" if kind == "long_text" else kind
