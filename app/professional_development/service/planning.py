"""Planning sessions: new ones, from templates, as copies and as series; every field of the plan."""

from collections.abc import Mapping, Sequence

from app.errors import UserError
from app.language import tr, trn
from app.professional_development.records import AgendaBlock, FollowUp, HandoutImage, Participation, PdSession
from app.professional_development.rules import life, needs
from app.professional_development.rules.district import PdDistrict
from app.professional_development.rules.life import Leader
from app.professional_development.rules.outside import SchoolDirectory
from app.professional_development.rules.templates import PLAN
from app.professional_development.rules.texts import as_lines, clean_line, clean_text, lines_of, name_key, quoted
from app.professional_development.rules.times import wall_time
from app.professional_development.service.reading import blocks_of, changed, find, living_ids, seen_after, session_of, values_of
from app.professional_development.service.templates import Templates, block_values
from app.professional_development.service.times import Times
from app.store.desk import Desk
from app.store.editing import Edit
from app.store.records import Value, new_id, record_type
from app.store.seen import Seen

Values = Mapping[str, Value]
PLANNED = (*PLAN, "starts", "zone", "room", "place", "link", "facilitators", "evidence", "outputs_due")
"""The fields that a person fills in. State, series and calendar go by deeds of their own."""
LONGEST = 60 * 24 * 7


class Planning:
    """Begin, change and throw away the plans of sessions."""

    def __init__(self, desk: Desk, district: PdDistrict, directory: SchoolDirectory, templates: Templates, times: Times) -> None:
        self._desk = desk
        self._district = district
        self._directory = directory
        self._templates = templates
        self._times = times

    def new(self, values: Values | None = None, template: str = "") -> str:
        """Begin a session, from a template if its key is given; returns the id. Raises UserError for values that are wrong."""
        chosen = self._templates.get(template) if template else None
        given = self._cleaned({**self._usual(), **(chosen.values if chosen else {}), **(values or {})})
        self._refuse(given)
        id = new_id()
        with self._desk.edit(tr("Session {title} begun", title=quoted(str(given.get("title") or "")))) as edit:
            edit.create(PdSession, {**_filled(given), **_fresh(id, self._times.now())}, id)
            for place, block in enumerate(chosen.blocks if chosen else (), 1):
                edit.create(AgendaBlock, {**block_values(block), "session": id, "place": place})
        return id

    def get(self, id: str) -> PdSession | None:
        """The session, to be read and not changed; None when there is none."""
        return find(self._desk, PdSession, id)

    def values(self, id: str) -> dict[str, Value]:
        """The values of a session for its form. Raises UserError when it is gone."""
        return values_of(session_of(self._desk, id))

    def seen(self, id: str) -> Seen:
        """What a form that is opened now shows; give it back with the change."""
        return self._desk.seen(PdSession, id)

    def save(self, id: str, values: Values, seen: Seen | None = None) -> str:
        """Change the plan; returns the label ("" = nothing new). What calendars show raises its revision, a move is remembered."""
        return self.keep(id, values, seen)[0]

    def keep(self, id: str, values: Values, seen: Seen | None) -> tuple[str, Seen | None]:
        """As :meth:`save`; gives besides what its writer has seen then.

        Raises UserError when it is gone and no ``seen`` tells that it was there: then a person is asked whether it stays.
        """
        before = find(self._desk, PdSession, id) or (_as_it_was(seen) if seen is not None else session_of(self._desk, id))
        kept = self._cleaned(values)
        self._refuse(kept)
        changes = changed(kept, before, seen)
        if not changes:
            return "", seen
        label = self._label(before, changes)
        written = {**changes, **self.told_to_calendars(before, changes)}
        with self._desk.edit(label) as edit:
            edit.change(PdSession, id, written, seen)
        return label, seen_after(edit, seen, written)

    def problems(self, values: Values) -> dict[str, str]:
        """What is wrong with a form's values, by field, each as a sentence beside it."""
        found = {}
        if "title" in values and not clean_line(str(values["title"] or "")):
            found["title"] = tr("Say in a few words what it is about.")
        if values.get("starts") and wall_time(str(values["starts"])) is None:
            found["starts"] = tr("This is no day and time.")
        minutes = values.get("minutes")
        if minutes is not None and (type(minutes) is not int or not 1 <= minutes <= LONGEST):
            found["minutes"] = tr("A session takes from a minute to a week.")
        budget = values.get("budget")
        if budget is not None and (type(budget) is not int or budget < 0):
            found["budget"] = tr("This is no sum of money.")
        return found

    def duplicate(self, id: str, starts: str = "") -> str:
        """A new session with the same plan, agenda and handout; returns its id."""
        original = session_of(self._desk, id)
        with self._desk.edit(tr("Session {title} copied", title=quoted(original.title or ""))) as edit:
            return self._copy(edit, original, {"starts": starts})

    def make_series(self, id: str, starts: Sequence[str]) -> list[str]:
        """Copies of a session for further days, as one series with it; returns their ids. Raises UserError for what is no day."""
        original = session_of(self._desk, id)
        if any(wall_time(one) is None for one in starts):
            raise UserError(tr("One of these is no day and time."))
        series = original.series or new_id()
        first = original.series_place or 1
        with self._desk.edit(
            trn(len(starts), "{number} more session of {title}", "{number} more sessions of {title}", title=quoted(original.title or ""))
        ) as edit:
            edit.change(PdSession, id, {"series": series, "series_place": first})
            return [
                self._copy(edit, original, {"starts": one, "series": series, "series_place": first + number})
                for number, one in enumerate(starts, 1)
            ]

    def discard(self, ids: Sequence[str]) -> str:
        """Delete sessions with all that belongs to them; undo brings them back. Returns the label."""
        sessions = [session_of(self._desk, id) for id in ids]
        if not sessions:
            return ""
        label = (
            tr("Session {title} deleted", title=quoted(sessions[0].title or ""))
            if len(sessions) == 1
            else trn(len(sessions), "{number} session deleted", "{number} sessions deleted")
        )
        with self._desk.edit(label) as edit:
            edit.delete(PdSession, ids)
            for record in (AgendaBlock, Participation, HandoutImage, FollowUp):
                edit.delete(record, [one for id in ids for one in living_ids(self._desk, record, id)])
        return label

    def told_to_calendars(self, before: PdSession, changes: Values) -> dict[str, Value]:
        """What a change means for calendars: their revision, and the former time when it moves."""
        if not set(changes) & set(life.CALENDAR_FIELDS):
            return {}
        more: dict[str, Value] = {"sequence": (before.sequence or 0) + 1, "calendar_changed": self._times.now()}
        if before.starts and {"starts", "room", "place", "zone"} & set(changes):
            former = clean_line(f"{before.starts} {before.place or ''}")
            more["moved_from"] = "\n".join([*lines_of(before.moved_from or ""), former])
        return more

    def _usual(self) -> dict[str, Value]:
        """What a new session begins with."""
        who = self._times.who()
        person = next((one.id for one in self._directory.people() if who and name_key(one.name) == name_key(who)), "")
        leader = life.leaders_text([Leader(who, person)])
        usual: dict[str, Value] = {"zone": self._district.zone, "minutes": self._district.usual_minutes, "facilitators": leader}
        return {**usual, "mode": self._district.modes[0] if self._district.modes else ""}

    def _copy(self, edit: Edit, original: PdSession, values: Values) -> str:
        carried = {name: value for name, value in values_of(original).items() if name in PLANNED and name not in ("starts", "outputs_due")}
        id = new_id()
        edit.create(PdSession, {**_filled({**carried, **values}), **_fresh(id, self._times.now())}, id)
        for block in blocks_of(self._desk, original.id):
            edit.create(AgendaBlock, {**values_of(block), "session": id})
        for image in living_ids(self._desk, HandoutImage, original.id):
            found = find(self._desk, HandoutImage, image)
            if found is not None:
                edit.create(HandoutImage, {**values_of(found), "session": id})
        return id

    def _cleaned(self, values: Values) -> dict[str, Value]:
        """The values as they are kept. Raises KeyError for a field that no plan has."""
        kept: dict[str, Value] = {}
        for name, value in values.items():
            if name not in PLANNED:
                raise KeyError(name)
            kept[name] = _clean(name, value) if isinstance(value, str) else value
        if kept.get("room") and not kept.get("place"):
            kept["place"] = next((room.name for room in self._directory.rooms() if room.id == kept["room"]), "")
        elif "room" in kept and "place" not in kept:
            kept["place"] = ""
        return kept

    def _refuse(self, values: Values) -> None:
        """Raise UserError with the first thing that is wrong; a title may come later."""
        found = {name: words for name, words in self.problems(values).items() if name != "title"}
        if found:
            raise UserError(next(iter(found.values())))

    def _label(self, before: PdSession, changes: Values) -> str:
        named = quoted(str(changes.get("title") or before.title or ""))
        if before.starts and "starts" in changes:
            return tr("Session {title} moved", title=named)
        titles = [record_type(PdSession).fields[name].title for name in changes if name not in ("zone", "place")]
        if len(titles) == 1:
            return tr("Session {title}: {field} changed", title=named, field=tr(titles[0]).casefold())
        return tr("Session {title} changed", title=named)


def _as_it_was(seen: Seen) -> PdSession:
    """A session that was deleted meanwhile, as it stood on the form."""
    return PdSession(**{name: seen.field(name).value for name in record_type(PdSession).fields})


def _clean(name: str, value: str) -> str:
    match name:
        case "standards":
            return as_lines(value.split("\n"))
        case "devices_needed":
            return needs.as_text(needs.needs_of(value))
        case "facilitators":
            return life.leaders_text(life.leaders_of(value))
    return clean_text(value) if record_type(PdSession).fields[name].format == "long_text" else clean_line(value)


def _filled(values: Values) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value not in (None, "")}


def _fresh(id: str, now: str) -> dict[str, Value]:
    return {"state": life.PLANNED, "calendar_uid": f"{id}@liaison-desk", "sequence": 0, "calendar_changed": now}
