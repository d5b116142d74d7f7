"""Staff rosters as tables: any list of people, and OneRoster 1.1 and 1.2 (users.csv with roles.csv). Never students."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.language import marked
from app.network.mail_address import is_address
from app.professional_development.rules.outside import RosterPerson
from app.professional_development.rules.texts import clean_line

FIELDS = (
    ("name", marked("Name"), ("full name", "display name", "employee name", "staff name", "teacher name")),
    ("given_name", marked("Given name"), ("first name", "first", "given", "forename", "givenname")),
    ("family_name", marked("Family name"), ("last name", "last", "surname", "family", "familyname")),
    ("email", marked("E-mail"), ("email address", "mail", "work email", "primary email", "user principal name")),
    ("role", marked("Role"), ("position", "job title", "title", "job", "assignment", "staff type")),
    ("room", marked("Room"), ("location", "classroom", "room number", "homeroom")),
    ("employee_number", marked("Employee number"), ("employee id", "staff id", "badge", "badge number", "identifier", "personnel number")),
    ("active", marked("Active"), ("enabled", "employed", "status")),
)
"""Field, title and further names of the columns of a roster."""
_STAFF = {
    "administrator": "Administrator",
    "aide": "Instructional assistant",
    "counselor": "School counselor",
    "districtadministrator": "District administrator",
    "principal": "Principal",
    "proctor": "Proctor",
    "siteadministrator": "Administrator",
    "systemadministrator": "System administrator",
    "teacher": "Teacher",
}
"""Roles of OneRoster 1.1 and 1.2 that belong to staff; students, parents, guardians and relatives do not."""
_NO = ("false", "no", "n", "0", "inactive", "left", "tobedeleted", "disabled", "terminated", "retired")


@dataclass(frozen=True, slots=True)
class RosterFile:
    """What was read: people, and how many lines were left out because they are no staff."""

    people: tuple[RosterPerson, ...]
    left_out: int = 0
    source: str = ""


def is_oneroster(header: Sequence[str]) -> bool:
    """Whether a table is users.csv of OneRoster."""
    names = {name.strip().casefold() for name in header}
    return {"sourcedid", "givenname", "familyname", "username"} <= names


def from_table(rows: Sequence[Sequence[str]], columns: Sequence[str | None]) -> RosterFile:
    """People of any table; ``columns`` names the field of each column, None for one that is left out."""
    places = {field: index for index, field in enumerate(columns) if field}
    found = []
    for row in rows:
        cells = {field: clean_line(row[index]) for field, index in places.items() if index < len(row)}
        person = _person(cells)
        if person.name or person.email or person.employee_number:
            found.append(person)
    return RosterFile(tuple(found), len(rows) - len(found))


def from_oneroster(users: Sequence[Mapping[str, str]], roles: Sequence[Mapping[str, str]] = ()) -> RosterFile:
    """Staff of OneRoster; rows are column in lower case → cell. 1.2 says roles in roles.csv, 1.1 in users.csv."""
    by_user: dict[str, list[Mapping[str, str]]] = {}
    for role in roles:
        if role.get("status", "").casefold() != "tobedeleted":
            by_user.setdefault(role.get("usersourcedid", ""), []).append(role)
    found, left_out = [], 0
    for user in users:
        held = sorted(by_user.get(user.get("sourcedid", ""), ()), key=lambda one: one.get("roletype", "").casefold() != "primary")
        names = [one.get("role", "") for one in held] or [user.get("role", "")]
        staff = [_STAFF[name.casefold()] for name in names if name.casefold() in _STAFF]
        if not staff:
            left_out += 1
            continue
        gone = user.get("status", "").casefold() == "tobedeleted" or user.get("enableduser", "true").casefold() in _NO
        given = clean_line(user.get("preferredfirstname") or user.get("givenname", ""))
        family = clean_line(user.get("preferredlastname") or user.get("familyname", ""))
        addresses = [clean_line(user.get(name, "")) for name in ("email", "username")]
        email = next((one for one in addresses if is_address(one)), "")
        number = clean_line(user.get("identifier", ""))
        found.append(RosterPerson(f"{given} {family}".strip(), email, staff[0], "", number, not gone, general=True))
    return RosterFile(tuple(found), left_out, "OneRoster 1.2" if roles else "OneRoster 1.1")


def _person(cells: Mapping[str, str]) -> RosterPerson:
    name = cells.get("name", "")
    if not name:
        name = f"{cells.get('given_name', '')} {cells.get('family_name', '')}".strip()
    elif name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        name = f"{given} {family}".strip()
    email = cells.get("email", "")
    return RosterPerson(
        name,
        email if is_address(email) else "",
        cells.get("role", ""),
        cells.get("room", ""),
        cells.get("employee_number", ""),
        cells.get("active", "").casefold() not in _NO,
    )
