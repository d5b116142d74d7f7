"""The four short lists beside the devices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.inventory.page.field_words import FieldWords
from app.language import tr
from app.late import late
from app.ui.feature import Surroundings
from app.ui.tables.columns import Cell, plainly
from app.ui.tables.query import Condition

if TYPE_CHECKING:
    from app.exchange import values as typed
    from app.inventory.page import list_form as list_forms
    from app.inventory.page import list_specs
    from app.inventory.page import list_view as list_views
    from app.inventory.page.list_form import Values
    from app.inventory.page.list_view import ListSpec, ListView
    from app.inventory.service import InventoryService
else:
    list_specs = late("app.inventory.page.list_specs")
    list_forms = late("app.inventory.page.list_form")
    list_views = late("app.inventory.page.list_view")
    typed = late("app.exchange.values")

Acting = Callable[[str, int], str]
_LISTS = {"room": "rooms", "person": "people", "stock_item": "stock", "device_model": "models", "category": "models"}


class ListsViews(QObject):
    """Makes each list when it is first looked at, and says so by ``made``."""

    made = Signal(object)
    counted = Signal()
    room_card_wanted = Signal(str)
    devices_wanted = Signal(list)

    def __init__(self, surroundings: Surroundings, service: InventoryService, words: FieldWords) -> None:
        super().__init__()
        self._around = surroundings
        self._service = service
        self._words = words
        self._views: dict[str, ListView] = {}

    def view(self, key: str) -> ListView:
        """One of "rooms", "people", "stock", "models"; made when it is first asked for."""
        if key not in self._views:
            view = list_views.ListView(self._around, self._spec(key))
            self._views[key] = view
            view.counted.connect(self.counted)
            self.made.emit(view)
        return self._views[key]

    def key_of(self, record_type: str) -> str:
        """The list in which records of that type stand; "" for none."""
        return _LISTS.get(record_type, "")

    def use_words(self, words: FieldWords) -> None:
        """Rooms and people by name, as they are now."""
        self._words = words

    def refresh(self, types: set[str]) -> None:
        """Records of these types changed; how many devices a room has changes with the devices."""
        for view in self._views.values():
            if types & {*view.spec.record_types, "device"}:
                view.reload()

    def words_of(self, view: QWidget | None) -> str:
        """How many a list holds."""
        return view.words() if isinstance(view, list_views.ListView) else ""

    def add_to(self, view: QWidget | None) -> None:
        """The form of a new one."""
        if isinstance(view, list_views.ListView):
            view.add()

    def focus(self, view: QWidget | None) -> None:
        """To the filter."""
        if isinstance(view, list_views.ListView):
            view.bar.search.setFocus()

    def leave(self) -> None:
        """The program is about to close."""
        for view in self._views.values():
            view.control.leave()

    def dress(self) -> None:
        """Take the theme's colours and sizes."""
        for view in self._views.values():
            view.dress()

    def _spec(self, key: str) -> ListSpec:
        if key == "rooms":
            room_deeds = {
                tr("Show devices"): ("monitor-smartphone", self._show_room_devices),
                tr("Room card"): ("id-card", self._room_card),
            }
            return list_specs.rooms_spec(self._service, room_deeds)
        if key == "people":
            return list_specs.people_spec(
                self._service, self._current_words, {tr("Show devices"): ("monitor-smartphone", self._show_people_devices)}
            )
        if key == "stock":
            deeds = {
                tr("Take some"): ("minus", self._take),
                tr("Add some"): ("plus", self._bring),
                tr("Count anew"): ("refresh-cw", self._recount),
            }
            return list_specs.stock_spec(self._service, self._current_words, deeds)
        model_deeds = {
            tr("Show devices"): ("monitor-smartphone", self._show_model_devices),
            tr("Add a category"): ("plus", self._add_category),
        }
        return list_specs.models_spec(self._service, model_deeds)

    def _current_words(self) -> FieldWords:
        return self._words

    def _names(self, key: str, ids: Sequence[str]) -> tuple[str, ...]:
        snapshot = self._views[key].model.snapshot
        return tuple(str(snapshot.row(snapshot.position_of[one])[1]) for one in ids)

    def _show(self, field: str, key: str, ids: Sequence[str]) -> None:
        if ids:
            self.devices_wanted.emit([Condition(field, "is", self._names(key, ids))])
        else:
            self._views[key].ask_to_choose()

    def _show_room_devices(self, ids: Sequence[str]) -> None:
        self._show("room", "rooms", ids)

    def _show_people_devices(self, ids: Sequence[str]) -> None:
        self._show("person", "people", ids)

    def _show_model_devices(self, ids: Sequence[str]) -> None:
        self._show("model", "models", ids)

    def _room_card(self, ids: Sequence[str]) -> None:
        if ids:
            self.room_card_wanted.emit(ids[0])
        else:
            self._views["rooms"].ask_to_choose()

    def _take(self, ids: Sequence[str]) -> None:
        self._ask_number(ids, tr("Take some"), tr("How many are taken"), self._service.stock.take)

    def _bring(self, ids: Sequence[str]) -> None:
        self._ask_number(ids, tr("Add some"), tr("How many are added"), lambda one, number: self._service.stock.take(one, -number))

    def _recount(self, ids: Sequence[str]) -> None:
        self._ask_number(ids, tr("Count anew"), tr("How many are there"), self._service.stock.recount)

    def _ask_number(self, ids: Sequence[str], title: str, question: str, act: Acting) -> None:
        if len(ids) != 1:
            self._around.notices.say(tr("Select one stock item first."))
            return
        stock = self._views["stock"]
        name = self._names("stock", ids)[0]
        sheet = list_forms.ListForm(
            name, (list_forms.FieldSpec("number", question, _number, plainly),), {}, is_new=True, parent=stock.window()
        )
        sheet.go.setText(title)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(values: Values) -> None:
            number = values["number"]
            if isinstance(number, int):
                stock.run(lambda: act(ids[0], number))
            sheet.accept()

        sheet.wanted.connect(save)
        sheet.fit()
        sheet.open()

    def _add_category(self, _ids: Sequence[str]) -> None:
        models = self._views["models"]
        fields = (list_forms.FieldSpec("name", tr("Name of the category"), lambda words: words.strip() or None, plainly),)
        sheet = list_forms.ListForm("category", fields, {}, is_new=True, parent=models.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def save(values: Values) -> None:
            models.run(
                lambda: tr("Category {add_category} added", add_category=self._service.lists.add_category(str(values["name"] or "")))
            )
            sheet.accept()

        sheet.wanted.connect(save)
        sheet.fit()
        sheet.open()


def _number(text: str) -> Cell:
    number = typed.parse_integer(text)
    if number is None:
        raise ValueError(tr("How many? Type a number."))
    return number
