"""Notes on tickets that desks write alike, whatever their languages: kept in English, shown in the language of who reads them."""

import re

from app.language import marked, tr, trn

SENT_TWICE = marked("It was sent from two computers at the same time. If it arrived twice, ask the helpdesk to close one.")
TWO_NUMBERS = marked("It was sent twice and has two numbers: {numbers}. Ask the helpdesk to close one.")
NOT_KEPT = marked("“{name}” ({size}) was not fetched: open it at the helpdesk.")
ONE_MORE = "1 more file was not fetched: open it at the helpdesk."
MORE = "{number} more files were not fetched: open them at the helpdesk."
NO_WORDS = marked("This mail has no words.")
GONE_TICKET = marked("{helpdesk} no longer has this ticket: it may have been set back to an earlier day. Send it again, or close it.")
HIDDEN_TICKET = marked(
    "{helpdesk} does not show you this ticket any more. It may have been moved to another team: ask there, and keep it here. "
    "Send it again only when it is lost."
)
GONE_REPLY = marked("{helpdesk} no longer has this reply: it may have been set back to an earlier day. Send it again.")


def _form(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template)))


_FORMS = {template: _form(template) for template in (TWO_NUMBERS, NOT_KEPT, GONE_TICKET, HIDDEN_TICKET, GONE_REPLY)}
_MORE = _form(MORE)


def shown_note(note: str) -> str:
    """A note as it is shown."""
    if note == SENT_TWICE:
        return tr(SENT_TWICE)
    for template, form in _FORMS.items():
        if found := form.fullmatch(note):
            return tr(template, **found.groupdict())
    more = _MORE.fullmatch(note)
    number = 1 if note == ONE_MORE else int(more["number"]) if more and more["number"].isdecimal() else 0
    if number:
        return trn(
            number,
            "{number} more file was not fetched: open it at the helpdesk.",
            "{number} more files were not fetched: open them at the helpdesk.",
        )
    return note


def shown_text(text: str) -> str:
    """The text of a message, as it is shown: a person's own, or what stands for one without words."""
    return tr(NO_WORDS) if text == NO_WORDS else text


def shown_notes(kept: str | None) -> tuple[str, ...]:
    """All notes of a ticket or message, as they are shown."""
    return tuple(shown_note(note) for note in (kept or "").split("\n") if note)
