"""Making the plan of an import."""

import itertools

from sqlalchemy import Connection

from app.exchange.mapping import Mapping
from app.exchange.tables import Sheet
from app.inventory.service.fields import FieldBook
from app.inventory.service.importing.comparing import Comparer, Comparison
from app.inventory.service.importing.index import DeviceIndex
from app.inventory.service.importing.keys import device_ids, device_key
from app.inventory.service.importing.matching import Matcher, Matches
from app.inventory.service.importing.options import ImportOptions
from app.inventory.service.importing.plan import CHANGED, NEW, REFUSED, SAME, ImportPlan
from app.inventory.service.importing.reasons import ABOUT_DEVICES
from app.inventory.service.importing.table import CODES, Table, TableReader
from app.inventory.service.lists import Lists
from app.inventory.service.reading import values_of
from app.language import tr
from app.store.desk import Desk
from app.store.progress import Progress


class Planner:
    """Makes one plan: reads the columns, finds the devices, compares. Nothing is written."""

    def __init__(self, desk: Desk, lists: Lists, sheet: Sheet, mapping: Mapping, options: ImportOptions) -> None:
        self._desk = desk
        self._lists = lists
        self._sheet = sheet
        self._mapping = mapping
        self._options = options

    def plan(self, progress: Progress) -> ImportPlan:
        """The plan. ``progress`` may raise to cancel."""
        stands_on = self._desk.changes.position
        book = FieldBook(self._desk, self._lists)
        statuses, models = self._lists.district.choices("status"), self._lists.models()
        with self._desk.connection() as connection:
            progress(0, 100, tr("Reading the inventory"))
            index = DeviceIndex.load(connection)
            progress(20, 100, tr("Reading the table"))
            reader = TableReader(book, index, self._options, self._lists.district.no_value)
            table = reader.read(
                self._sheet, self._mapping, lambda done, total, words="": progress(20 + 40 * done // max(total, 1), 100, words)
            )
            defaults = reader.defaults()
            progress(60, 100, tr("Finding the devices"))
            matches = Matcher(table, index, self._options).match()
            progress(75, 100, tr("Comparing"))
            comparison = Comparer(book, statuses, models, self._options).compare(connection, table, matches)
            self._name_candidates(connection, matches)
        _bring_back(table, matches, index)
        kinds = self._kinds(matches, comparison)
        progress(100, 100, tr("Done"))
        plan = ImportPlan(
            table, self._mapping, self._options, book, models, statuses, matches, comparison, kinds, defaults, index.living, stands_on
        )
        plan.problems += _problems(table)
        return plan

    @staticmethod
    def _name_candidates(connection: Connection, matches: Matches) -> None:
        """What the devices are called that a line could mean."""
        reasons = itertools.chain(matches.refused.values(), *matches.remarks.values())
        named = {id: None for reason in reasons if reason[0] in ABOUT_DEVICES for id in reason[1:]}
        for id, row in values_of(connection, ("tag", "serial", "model"), named).items():
            matches.words[id] = " · ".join(str(value) for value in row if value)

    @staticmethod
    def _kinds(matches: Matches, comparison: Comparison) -> bytearray:
        """What becomes of each line."""
        kinds = bytearray([NEW if device is None else SAME for device in matches.devices])
        for line in comparison.changes:
            kinds[line] = CHANGED
        for line in matches.repeats:
            kinds[line] = SAME
        for line in (*matches.refused, *comparison.refused):
            kinds[line] = REFUSED
        return kinds


def _bring_back(table: Table, matches: Matches, index: DeviceIndex) -> None:
    """Remark on the new lines whose device was deleted here: it comes back."""
    if not index.gone:
        return
    columns = [(name, table.columns[name].values) for name in CODES if name in table.columns]
    lines = [at for at, device in enumerate(matches.devices) if device is None and at not in matches.refused]
    keys = (device_key({name: values[line] for name, values in columns}) for line in lines)
    for line, id in zip(lines, device_ids(keys), strict=True):
        if id in index.gone:
            matches.remarks.setdefault(line, []).append(("comes back",))


def _problems(table: Table) -> list[str]:
    """Why nothing can be imported."""
    if not table.sheet.rows:
        return [tr("The table has no lines below its header.")]
    if not any(name in table.columns for name in CODES):
        return [tr("No column holds a tag or a serial number. Choose one, so that lines can find their devices.")]
    return []
