"""What of the inventory goes on paper: the list, labels, a card for a device, a card for a room."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from app.errors import UserError
from app.inventory.records import Device
from app.inventory.rules.words import in_words, money_in_words
from app.inventory.service import InventoryService
from app.inventory.service.facts import HistoryLine
from app.language import marked, tr, trn
from app.moments import full_time_of_day
from app.printing.cards import Card, Section, print_card
from app.printing.label_sheets import LabelSheet
from app.printing.labels import Codes, Label, print_labels
from app.printing.paper import Heading, Paper
from app.printing.tables import Column, Group, print_table
from app.store.progress import Progress

Target = Path | BinaryIO
Shown = Callable[[Any], str]

GROUPS = {
    "room": marked("Without a room"),
    "category": marked("Without a category"),
    "person": marked("Without a person"),
    "status": marked("Without a status"),
}
"""The fields that a list can be grouped by, and what is said of devices that have none."""
LIST_FIELDS = ("tag", "model", "serial", "where", "status", "updates_end")
"""The columns of a list unless others are chosen."""
_WEIGHTS = {"notes": 3.0, "model": 1.6, "where": 1.6}
_CODES = ("serial", "mac")
_TYPED = ("date", "month", "money", "bool")
_PARTS = re.compile(r"(\d+)")
_HISTORY_ON_CARD = 12


@dataclass(frozen=True)
class _ListChoice:
    fields: Sequence[str]
    ids: Collection[str] | None
    group_by: str


def print_list(
    service: InventoryService,
    target: Target,
    fields: Sequence[str],
    ids: Collection[str] | None,
    *,
    paper: Paper,
    heading: Heading,
    group_by: str = "",
    filters: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Print devices as a table; returns the number of pages. Raises UserError when it cannot be written.

    ``fields`` are columns of the table, ``where`` among them; ``ids`` the devices in order (None: all, by tag); ``group_by`` one of
    GROUPS, for groups with subtotals; ``filters`` are those in force in words: they stand below the title. ``heading`` gives school,
    time and person; its title is used when it has one. Raises ValueError for a field that lists are not grouped by.
    """
    choice = _ListChoice(fields, ids, group_by)
    if choice.group_by and choice.group_by not in GROUPS:
        raise ValueError(f"a list is not grouped by {choice.group_by}")
    if choice.group_by == "room":
        choice = replace(choice, fields=tuple("slot" if name == "where" else name for name in choice.fields))
    known = {column.field: column for column in service.table.columns()}
    columns = [
        Column(
            known[name].title, _WEIGHTS.get(name, 1.0), "right" if known[name].kind in ("money", "integer") else "left", bold=name == "tag"
        )
        for name in choice.fields
    ]
    shown = [_shown(known[name].kind) for name in choice.fields]
    rows = _list_rows(service, choice)
    groups = _groups(rows, shown, choice)
    headed = replace(heading, title=heading.title or tr("Devices"), subtitle=" · ".join(filters) or heading.subtitle or tr("All devices"))
    total = tr("Total: {sum}", sum=_sum(rows, choice)) if rows else ""
    empty = tr("No device is in this list.")
    return print_table(target, headed, columns, groups if rows else [], paper, total=total, empty=empty, progress=progress)


def print_rows(
    target: Target,
    columns: Sequence[tuple[str, bool]],
    rows: Sequence[Sequence[str]],
    *,
    paper: Paper,
    heading: Heading,
    filters: Sequence[str] = (),
    progress: Progress | None = None,
) -> int:
    """Print rooms, people, stock or models as their list shows them; returns the number of pages.

    ``columns`` are titles, and whether a column holds numbers; the first names the row. Raises UserError when it cannot be written.
    """
    made = [Column(title, align="right" if number else "left", bold=at == 0) for at, (title, number) in enumerate(columns)]
    headed = replace(heading, subtitle=" · ".join(filters) or tr("All {title}", title=heading.spoken().title.lower()))
    total = tr("Total: {number:,}", number=len(rows)) if rows else ""
    return print_table(target, headed, made, [Group("", rows)] if rows else [], paper, total=total, progress=progress)


def print_device_labels(
    service: InventoryService,
    target: Target,
    sheet: LabelSheet,
    ids: Sequence[str],
    *,
    heading: Heading,
    start: int = 1,
    nudge: tuple[float, float] = (0.0, 0.0),
    borders: bool = False,
    codes: Codes = "both",
    progress: Progress | None = None,
) -> int:
    """Print a label for each device, in the order of ``ids``; ``start`` is the first free label of the first sheet (from 1).

    Returns the number of pages. Raises UserError when no device has a tag or serial, or the target cannot be written.
    """
    labels = device_labels(service, ids, heading.school)
    if not labels:
        raise UserError(tr("None of these devices has a tag or a serial number to print."))
    return print_labels(
        target,
        sheet,
        labels,
        start=start,
        nudge=nudge,
        borders=borders,
        codes=codes,
        heading=replace(heading, title=tr("Labels")),
        progress=progress,
    )


def device_labels(service: InventoryService, ids: Sequence[str], school: str) -> list[Label]:
    """The labels of devices: the tag (else the serial) as code, below it model and serial. Devices with neither have none."""
    found = {row[0]: row for part in service.table.rows(("tag", "serial", "model"), ids) for row in part}
    labels = []
    for _, tag, serial, model in (found[id] for id in ids if id in found):
        if tag or serial:
            lines = [model, f"S/N {serial}" if tag and serial else None]
            labels.append(Label(tag or serial, tuple(line for line in lines if line), school))
    return labels


def print_device_card(service: InventoryService, target: Target, id: str, paper: Paper, heading: Heading) -> int:
    """Print what is known of one device: facts, picture, notes, history. Raises UserError when it was deleted."""
    facts = service.facts.device(id)
    if facts is None:
        raise UserError(tr("This device was deleted meanwhile."))
    photos = service.photos.of(id)
    history = service.facts.history(Device, id, _HISTORY_ON_CARD)
    sections = [Section(tr("Notes"), note=facts.notes)] if facts.notes else []
    sections.append(Section(tr("History"), (tr("When"), tr("What"), tr("Who"), tr("As part of")), [_history_row(line) for line in history]))
    sections.append(Section(tr("For a pen"), blank_lines=3))
    card = Card(
        facts.title,
        facts.subtitle,
        facts.tag or facts.title,
        facts.status,
        facts.tone,
        facts.rows,
        service.photos.picture(photos[0].image) if photos else None,
        sections,
    )
    return print_card(target, replace(heading, title=tr("Device"), subtitle=facts.title), card, paper)


def print_room_card(service: InventoryService, target: Target, id: str, paper: Paper, heading: Heading) -> int:
    """Print what is in a room: devices by category, people, notes, and each device. Raises UserError when it was deleted."""
    facts = service.facts.room(id)
    if facts is None:
        raise UserError(tr("This room was deleted meanwhile."))
    here = service.table.in_room(id)
    devices = sorted(
        (row[1:] for part in service.table.rows(("tag", "model", "slot", "status"), here) for row in part),
        key=lambda row: (_natural(row[2] or ""), _natural(row[0] or "")),
    )
    total = sum(count.count for count in facts.devices)
    sections = [
        Section(
            tr("Devices by category"),
            (tr("Category"), tr("Number")),
            [[count.value or tr("Other"), str(count.count)] for count in facts.devices],
        ),
        Section(tr("People"), (tr("Name"),), [[name] for name in facts.people]),
        Section(tr("Notes"), note=facts.notes, blank_lines=2),
        Section(tr("Every device"), (tr("Tag"), tr("Model"), tr("Slot"), tr("Status")), [[text or "" for text in row] for row in devices]),
    ]
    told = [section for section in sections if section.rows or section.blank_lines]
    card = Card(facts.title, trn(total, "{number} device", "{number} devices"), facts=facts.rows, sections=told)
    return print_card(target, replace(heading, title=tr("Room"), subtitle=facts.title), card, paper)


def _list_rows(service: InventoryService, choice: _ListChoice) -> list[tuple[Any, ...]]:
    """(group, cost, *values) of each device, in order."""
    fields = (choice.group_by or "tag", "cost", *choice.fields)
    found = {row[0]: row[1:] for part in service.table.rows(fields, choice.ids) for row in part}
    if choice.ids is not None:
        return [found[id] for id in choice.ids if id in found]
    tags = {id: tag for part in service.table.rows(("tag",)) for id, tag in part}
    return [found[id] for id in sorted(found, key=lambda id: _natural(tags.get(id) or ""))]


def _groups(rows: Sequence[tuple[Any, ...]], shown: Sequence[Shown], choice: _ListChoice) -> list[Group]:
    """The rows in groups, in the order in which people count: Room 9 before Room 10; those without one last."""
    if not choice.group_by:
        return [Group("", [_cells(row, shown) for row in rows])] if rows else []
    members: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        members.setdefault(row[0] or "", []).append(row)
    ordered = sorted(members, key=lambda name: (not name, _natural(name)))
    return [
        Group(name or tr(GROUPS[choice.group_by]), [_cells(row, shown) for row in members[name]], _sum(members[name], choice))
        for name in ordered
    ]


def _cells(row: tuple[Any, ...], shown: Sequence[Shown]) -> list[str]:
    return [show(value) if value is not None else "" for show, value in zip(shown, row[2:], strict=True)]


def _sum(rows: Sequence[tuple[Any, ...]], choice: _ListChoice) -> str:
    """How many devices, and what they cost where the list shows costs."""
    number = trn(len(rows), "{number} device", "{number} devices")
    return f"{number} · {money_in_words(sum(row[1] or 0 for row in rows))}" if "cost" in choice.fields else number


def _shown(kind: str) -> Shown:
    if kind not in _TYPED:
        return str
    return lambda value: in_words(kind, bool(value) if kind == "bool" else value)


def _history_row(line: HistoryLine) -> list[str]:
    when = line.at.astimezone()
    return [f"{in_words('date', when.date().isoformat())} {full_time_of_day(when)}", line.words, line.who, line.label]


def _natural(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts as people count."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in _PARTS.split(text)]
