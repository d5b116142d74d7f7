"""The forms of Cover: plan an absence, hand over now, stand in, hand on, what stays written down."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QLineEdit, QWidget

from app.cover.page.drafted import Drafted
from app.cover.rules.clock import read_clock, show_clock
from app.cover.rules.periods import Period
from app.cover.rules.who import Colleague
from app.cover.service.cover import Plan
from app.cover.service.facts import CoverFact, StandingNotes
from app.errors import UserError
from app.language import marked, tr
from app.ui.dialogs import Sheet
from app.ui.forms import Form, FormField, choice_editor, lines_editor
from app.ui.widgets import PrimaryButton, QuietButton

_PAPER = marked("Somebody without a desk of their own gets the brief on paper.")


_NO_SCHOOL_NEXT = (4, 5, 6)
"""Weekdays after which Monday is the next day with school."""


class CoverSheet(Sheet):
    """A form of Cover: ``wanted`` carries what it says. Its draft is kept while somebody types."""

    wanted = Signal(object)

    def __init__(self, title: str, words: str, verb: str, drafted: Drafted, parent: QWidget | None = None) -> None:
        super().__init__(title, words, parent, width=560)
        self.drafted = drafted
        self.form = Form()
        self.body.addWidget(self.form)
        stay, self.go = QuietButton(tr("Cancel")), PrimaryButton(verb)
        stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.save)
        self.add_buttons([stay, self.go])

    def save(self) -> None:
        """Say what is wanted, when it can be."""
        if self.form.valid():
            self.go.setEnabled(False)
            self.wanted.emit(self.said())

    def said(self) -> object:
        """What stands in the form."""
        raise NotImplementedError

    def refuse(self, problem: UserError) -> None:
        """Say why it can't be kept."""
        self.go.setEnabled(True)
        self.show_error(str(problem))

    def finish(self) -> None:
        """It is kept: the draft is not needed any more."""
        self.drafted.clear()
        self.accept()

    def keep_drafts(self) -> None:
        """From now on what is typed is kept; what was typed before comes back."""
        self.drafted.follow(self.form)

    def add_person(self, title: str, people: Sequence[Colleague], wrong: str) -> FormField:
        """A field for who covers: those with a desk to choose, others to type."""
        names = [person.name for person in people]
        editor = choice_editor(names, open_end=True)
        field = self.form.add(
            "alternate", FormField(title, editor, hint=tr(_PAPER) if people else "", check=lambda words: "" if words else wrong), wide=True
        )
        if len(names) == 1:
            field.put(names[0])
        return field


class PlanSheet(CoverSheet):
    """An absence: who covers, from when to when, why, what they should know. ``wanted`` carries a ``Plan``."""

    def __init__(
        self,
        people: Sequence[Colleague],
        today: date,
        drafted: Drafted,
        parent: QWidget | None = None,
        *,
        before: CoverFact | None = None,
        from_now: bool = False,
    ) -> None:
        """``before`` is what is changed; ``from_now`` hands over at once, so that only its end is asked."""
        title = tr("Hand over now") if from_now else tr("Change this absence") if before else tr("Plan an absence")
        verb = tr("Hand over now") if from_now else tr("Save") if before else tr("Plan it")
        super().__init__(title, tr("Who covers gets the brief of what is open, on Today and on paper."), verb, drafted, parent)
        self._people = people
        self._from_now = from_now
        self._today = today
        tomorrow = today + timedelta(days=1 if today.weekday() not in _NO_SCHOOL_NEXT else 7 - today.weekday())
        self.first, self.last = DayField(tr("From"), tomorrow), DayField(tr("Until (last day)"), tomorrow)
        self.unknown = CheckField(tr("I don’t know until when"))
        self.add_person(tr("Who covers"), people, tr("Say who covers."))
        self._add_days()
        self.form.add("why", FormField(tr("Why (optional)"), QLineEdit()), wide=True)
        self.form.add("notes", FormField(tr("What they should know this time"), lines_editor(4)), wide=True)
        if before is not None:
            self._show(before)
        self.keep_drafts()

    def said(self) -> Plan:
        """The plan in the form."""
        values = self.form.values()
        device = next((person.device for person in self._people if person.name == values["alternate"]), "")
        last = None if self.unknown.value() else self.last.day()
        first = self._today if self._from_now else self.first.day()
        period = Period(first, last, read_clock(values.get("from_time", "")), read_clock(values.get("until_time", "")))
        return Plan(values["alternate"], device, period, values["why"], values["notes"])

    def _add_days(self) -> None:
        self.form.add("first_day", self.first)
        self.form.add("from_time", FormField(tr("At (empty: the whole day)"), QLineEdit(), check=_clock_wrong))
        self.form.add("last_day", self.last)
        self.form.add("until_time", FormField(tr("To (empty: the whole day)"), QLineEdit(), check=_clock_wrong))
        if self._from_now:
            self.first.hide()
            self.form.fields["from_time"].hide()
        self.form.add("unknown", self.unknown, wide=True)
        self.unknown.edited.connect(self._show_end)
        self.unknown.put("yes" if self._from_now else "")
        self.first.edited.connect(self._follow)

    def _show_end(self) -> None:
        """An end that nobody knows is not asked for."""
        for field in (self.last, self.form.fields["until_time"]):
            field.setEnabled(not self.unknown.value())

    def _follow(self) -> None:
        """The last day is not before the first."""
        if self.last.day() < self.first.day():
            self.last.put(self.first.day().isoformat())

    def _show(self, before: CoverFact) -> None:
        period = before.period
        self.form.put({"alternate": before.alternate, "why": before.why, "notes": before.notes})
        if period is not None:
            self.first.put(period.first.isoformat())
            self.last.put((period.last or period.first).isoformat())
            self.form.put({"from_time": show_clock(period.from_time), "until_time": show_clock(period.until_time)})
        self.unknown.put("yes" if period is None or period.last is None else "")


class HandOnSheet(CoverSheet):
    """Who covers from now on, and what they should know. ``wanted`` carries (colleague, notes)."""

    def __init__(self, people: Sequence[Colleague], away: str, drafted: Drafted, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Hand on the cover of {away}", away=away), tr("Your own part ends; all you did stays."), tr("Hand on"), drafted, parent
        )
        self._people = people
        self.add_person(tr("Who covers from now on"), people, tr("Say who covers from now on."))
        self.form.add("notes", FormField(tr("What they should know"), lines_editor(4)), wide=True)
        self.keep_drafts()

    def said(self) -> tuple[Colleague, str]:
        """Who, and the notes."""
        values = self.form.values()
        name = values["alternate"]
        return next((one for one in self._people if one.name == name), Colleague("", name, "")), values["notes"]


class AwaySheet(CoverSheet):
    """For whom I stand in. ``wanted`` carries a colleague."""

    def __init__(self, people: Sequence[Colleague], drafted: Drafted, parent: QWidget | None = None) -> None:
        super().__init__(tr("I cover from now"), tr("Who is away?"), tr("I cover from now"), drafted, parent)
        self._people = people
        editor = choice_editor([person.name for person in people])
        self.form.add("alternate", FormField(tr("Away"), editor, check=lambda words: "" if words else tr("Say who is away.")), wide=True)

    def said(self) -> Colleague:
        """Who is away."""
        name = self.form.values()["alternate"]
        return next(one for one in self._people if one.name == name)


class StandingSheet(CoverSheet):
    """Where things are, and whom to call. ``wanted`` carries ``StandingNotes``."""

    def __init__(self, notes: StandingNotes, drafted: Drafted, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Where things are, whom to call"),
            tr("It stays from one absence to the next and stands on every brief."),
            tr("Save"),
            drafted,
            parent,
        )
        places, people = lines_editor(6), lines_editor(6)
        places.setPlaceholderText(tr("Key of the cart cabinet: top drawer of the desk in Room 114"))
        people.setPlaceholderText(tr("Front office · 410-555-0142 · who opens rooms"))
        self.form.add("places", FormField(tr("Where things are, one a line"), places), wide=True)
        self.form.add("people", FormField(tr("People to call, one a line"), people), wide=True)
        self.form.put({"places": notes.places, "people": notes.people})
        self.keep_drafts()

    def said(self) -> StandingNotes:
        """What stands in the form."""
        values = self.form.values()
        return StandingNotes(values["places"], values["people"])


class DayField(FormField):
    """A day; the arrows change it part by part."""

    def __init__(self, title: str, day: date, parent: QWidget | None = None) -> None:
        self.dates = QDateEdit()
        self.dates.setDisplayFormat("ddd d MMM yyyy")
        self.dates.setCalendarPopup(False)
        self.dates.lineEdit().setTextMargins(7, 0, 0, 0)
        super().__init__(title, self.dates, parent=parent)  # type: ignore[arg-type]  # a date field is asked for its day alone
        self.put(day.isoformat())

    def day(self) -> date:
        """The day that is shown."""
        shown = self.dates.date()
        return date(shown.year(), shown.month(), shown.day())

    def value(self) -> str:
        """The day (ISO)."""
        return self.day().isoformat()

    def put(self, words: str) -> None:
        """Show a day (ISO)."""
        found = QDate.fromString(words, "yyyy-MM-dd")
        if found.isValid():
            self.dates.setDate(found)

    def _listen(self) -> None:
        self.dates.dateChanged.connect(self.edited)


class CheckField(FormField):
    """A box to tick: ``yes`` or nothing."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        self.box = QCheckBox(words)
        super().__init__("", self.box, parent=parent)  # type: ignore[arg-type]  # a box is asked for its tick alone
        self.box.setAccessibleName(words)
        for label in self.findChildren(QLabel):
            label.setVisible(False)

    def value(self) -> str:
        """Whether it is ticked."""
        return "yes" if self.box.isChecked() else ""

    def put(self, words: str) -> None:
        """Tick it, or not."""
        self.box.setChecked(bool(words))

    def _listen(self) -> None:
        self.box.toggled.connect(self.edited)


def _clock_wrong(words: str) -> str:
    return "" if not words or read_clock(words) else tr("Write a time like 11:30 am.")
