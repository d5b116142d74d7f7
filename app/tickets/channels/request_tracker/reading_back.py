"""What arrived of tickets that were created, as the server shows it: an answer of 201 hides what was dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.language import tr
from app.network.http import Part
from app.tickets.channels.channel import ChannelTrouble, Sent, Unread
from app.tickets.channels.request_tracker.finding import Finding, field_value, id_of
from app.tickets.channels.request_tracker.rest import Missing, Rest, number
from app.tickets.channels.request_tracker.settings import MEGABYTE, TrackerSettings


class ReadingBack:
    """Reads tickets back for one account in one queue."""

    def __init__(self, rest: Rest, settings: TrackerSettings, account: str, finding: Finding) -> None:
        self._rest = rest
        self._settings = settings
        self._account = account
        self._finding = finding

    def read(self, unread: Sequence[Unread]) -> Mapping[str, Sent]:
        """Client id → what arrived; who could not be read now is left out. Raises ChannelTrouble.

        One search says of all whether they kept their ids, whether older ones have them, and which fields were taken.
        """
        here = [one for one in unread if one.link == self._settings.link(one.number)]
        elsewhere = {one.client_id: _as_it_was(one) for one in unread if one not in here}
        if not here:
            return elsewhere
        try:
            holders = self._finding.holders_of([one.client_id for one in here])
        except ChannelTrouble as trouble:
            if not trouble.about_this or len(here) == 1:
                raise
            return elsewhere | self._each_alone(here)
        found = {one.client_id: self._seen(one, holders[one.client_id]) for one in here}
        return elsewhere | {client_id: sent for client_id, sent in found.items() if sent is not None}

    def _each_alone(self, unread: Sequence[Unread]) -> dict[str, Sent]:
        """One of them breaks the question for all: the others are read without it."""
        found: dict[str, Sent] = {}
        for one in unread:
            try:
                found |= self.read([one])
            except ChannelTrouble as trouble:
                if not trouble.about_this:
                    raise
        return found

    def _seen(self, one: Unread, holders: Sequence[Mapping[str, Any]]) -> Sent | None:
        """What arrived of one, of all tickets that have its id; None when that can't be told now."""
        told = next((holder for holder in holders if str(number(holder["id"])) == one.number), None)
        if holders and told is not holders[0]:
            older = self._finding.sent([holder for holder in holders if holder is not told])
            return Sent(older.number, older.reference, older.link, [*older.notes, self._finding.second_copy(one.number)])
        if told is not None:
            return self._compared(one, told, [])
        try:
            told = self._rest.get(f"/ticket/{one.number}")
        except Missing as missing:
            return Sent(one.number, f"ticket {one.number}@", one.link, [self._unseen(one.number)] if missing.denied else [])
        except ChannelTrouble:
            return None
        if self._is_a_strangers(one, told):
            return _as_it_was(one)
        name, field = self._settings.name, self._settings.client_id
        return self._compared(
            one,
            told,
            [
                tr(
                    "{helpdesk} did not keep the field “{field}”: ask for the right to set it when a ticket is made.",
                    helpdesk=name,
                    field=field,
                )
            ],
        )

    def _is_a_strangers(self, one: Unread, told: Mapping[str, Any]) -> bool:
        """Whether the number was given again in the meantime, or leads elsewhere: there is nothing to compare."""
        creator = id_of(told.get("Creator"))
        another = bool(self._account and creator and creator != self._account)
        return number(told.get("id")) != number(one.number) or another or bool(field_value(told, self._settings.client_id))

    def _compared(self, one: Unread, told: Mapping[str, Any], notes: list[str]) -> Sent:
        name = self._settings.name
        for field, value in one.fields.items():
            if field_value(told, field) != value:
                notes.append(
                    tr(
                        "{helpdesk} did not take “{value}” for the field “{field}”; it stands in the text.",
                        helpdesk=name,
                        value=value,
                        field=field,
                    )
                )
        if one.large_files:
            notes += cut_files(self._finding, self._settings, one.number)
        return Sent(one.number, f"ticket {one.number}@{told.get('Created', '')}", one.link, notes)

    def _unseen(self, made: str) -> str:
        return tr(
            "{helpdesk} took it as number {number}, but does not let this account read it: its answers can't be fetched. "
            "Put the account's own mail address into the settings, or ask for the right to see the ticket.",
            helpdesk=self._settings.name,
            number=made,
        )


def _as_it_was(one: Unread) -> Sent:
    return Sent(one.number, f"ticket {one.number}@", one.link)


def are_large(files: Sequence[Part]) -> bool:
    """Whether a server may cut one of these files."""
    return max((len(file.content) for file in files), default=0) >= MEGABYTE


def cut_files(finding: Finding, settings: TrackerSettings, ticket: str) -> list[str]:
    """What became of large files: the server may cut or drop them without a word in its answer."""
    try:
        kinds = {str(one.get("Type")) for one in finding.history(ticket)}
    except ChannelTrouble:
        return []
    if kinds & {"AttachmentTruncate", "AttachmentDrop"}:
        return [tr("{helpdesk} cut a large file short, or left it out. Send it another way.", helpdesk=settings.name)]
    return []
