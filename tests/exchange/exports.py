"""Made-up device lists in the form in which other programs export them, with the defects that such files have in real life.

Nothing is copied from a real file: only the column names are those of the programs. ``Row`` uses the names of device fields.
"""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

Row = Mapping[str, str]

_MODELS = (
    ("HP", "HP Chromebook 11 G9 EE", "Chromebook", "2031-06"),
    ("Dell", "Dell Chromebook 3120", "Chromebook", "2033-06"),
    ("Lenovo", "Lenovo 500e Chromebook Gen 3", "Chromebook", "2031-06"),
    ("Apple", "iPad (9th generation)", "Tablet", ""),
    ("Dell", "OptiPlex 3080", "Desktop", ""),
)
_PEOPLE = ("Nguyễn Thị Hoa", "Åsa Ångström", "Арсен Петренко", "محمد علي", "李小龍", "Renée O'Neil", "Ana Lucía Peña", "Tom Baker")


def sample_rows(count: int) -> list[dict[str, str]]:
    """Devices that are always the same for the same ``count``: tags with leading zeros, serials such as 5E1234, names of every script."""
    return [_sample_row(number) for number in range(count)]


def _sample_row(number: int) -> dict[str, str]:
    manufacturer, model, category, updates_end = _MODELS[number % len(_MODELS)]
    name = _PEOPLE[number % len(_PEOPLE)]
    return {
        "tag": f"{number + 1:06}",
        "serial": f"5E{number:04}" if number % 10 == 3 else f"5CD{number:05}QX",
        "category": category,
        "manufacturer": manufacturer,
        "model": model,
        "status": "In use" if number % 7 else "In storage",
        "room": f"Room {101 + number % 24}",
        "person": f"person{number % 40}@parkview.example",
        "person_name": name,
        "purchase_date": f"202{number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        "cost": f"{199 + number % 9}.{number % 100:02}",
        "purchase_order": f"PO-{20000 + number // 30}",
        "funding_source": "Title I" if number % 3 else "Local",
        "warranty_end": f"202{number % 5 + 3}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        "updates_end": updates_end,
        "operating_system": "ChromeOS" if category == "Chromebook" else "Windows",
        "os_version": f"131.0.{6778 + number % 9}.96",
        "mac": ":".join(f"{part:02x}" for part in (0x3C, 0x52, 0x82, number // 65536 % 256, number // 256 % 256, number % 256)),
        "condition": "Good" if number % 6 else "Screen cracked",
        "last_seen": f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}",
        "notes": "Keys loose, ask at the desk" if number % 9 == 0 else "",
    }


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], *, delimiter: str = ",", line_end: str = "\r\n") -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue()


def _american(date: str, *, short: bool = False) -> str:
    if not date:
        return ""
    year, month, day = date.split("-")
    return f"{int(month)}/{int(day)}/{year[2:] if short else year}"


def _milliseconds(month: str) -> str:
    if not month:
        return ""
    year, number = map(int, month.split("-"))
    return str(int(datetime(year, number, 1, tzinfo=UTC).timestamp() * 1000))


_GOOGLE_COLUMNS: tuple[tuple[str, Callable[[Row], str]], ...] = (
    ("deviceId", lambda row: f"00000000-0000-4000-8000-{int(row['tag']):012}"),
    ("serialNumber", lambda row: row["serial"]),
    ("model", lambda row: row["model"]),
    ("lastPolicySync", lambda row: f"{row['last_seen']}T07:31:00.000Z"),
    ("enrollmentTime", lambda row: f"{row['purchase_date']}T12:00:00.000Z"),
    ("osVersion", lambda row: row["os_version"]),
    ("orgUnitPath", lambda row: "/Parkview ES/Students"),
    ("provisionStatus", lambda row: "ACTIVE"),
    ("annotatedAssetId", lambda row: row["tag"]),
    ("annotatedUser", lambda row: row["person"]),
    ("annotatedLocation", lambda row: row["room"]),
    ("annotatedNotes", lambda row: row["notes"]),
    ("ethernetMacAddress", lambda row: ""),
    ("macAddress", lambda row: row["mac"].replace(":", "")),
    ("lastReport", lambda row: f"{row['last_seen']}T07:32:10.000Z"),
    ("autoUpdateExpiration", lambda row: _milliseconds(row["updates_end"])),
    ("meid", lambda row: ""),
    ("platformVersion", lambda row: "16093.115.0 (Official Build) stable-channel"),
    ("firmwareVersion", lambda row: "Google_Voema.13672.224.0"),
    ("lastDeprovision", lambda row: ""),
    ("deprovisionReason", lambda row: ""),
    ("mostRecentActivity", lambda row: row["last_seen"]),
    ("mostRecentUser", lambda row: row["person"]),
    ("wifiSignalStrength", lambda row: "-54"),
    ("lanIpAddress", lambda row: "10.20.3.4"),
    ("wanIpAddress", lambda row: "203.0.113.9"),
    ("bootMode", lambda row: "Verified"),
)


def google_admin_csv(rows: Sequence[Row]) -> bytes:
    """The Admin console's list of Chrome devices: updates as milliseconds since 1970, times in UTC."""
    header = [name for name, _ in _GOOGLE_COLUMNS]
    return _table(header, [[value(row) for _, value in _GOOGLE_COLUMNS] for row in rows], line_end="\n").encode()


def gam_csv(rows: Sequence[Row]) -> bytes:
    """``gam print cros``: API names, last sync as a time stamp."""
    header = "deviceId,annotatedAssetId,annotatedLocation,annotatedUser,lastSync,notes,serialNumber,status,model,osVersion,macAddress,autoUpdateThrough"
    return _table(
        header.split(","),
        [
            [
                f"id-{row['tag']}", row["tag"], row["room"], row["person"], f"{row['last_seen']}T07:31:00.000Z", row["notes"], row["serial"],
                "ACTIVE", row["model"], row["os_version"], row["mac"].replace(":", ""), f"{row['updates_end']}-01" if row["updates_end"] else "",
            ]
            for row in rows
        ],
        line_end="\n",
    ).encode()  # fmt: skip


def snipe_it_csv(rows: Sequence[Row], *, defects: bool = False) -> bytes:
    """Snipe-IT's asset list: a byte order mark and M/D/YY dates.

    With ``defects`` as people hand it on after opening it in an old spreadsheet: line ends of CR only, Mac letters, repeated ``Category``
    and ``Company`` columns, an empty header, and long numbers shortened to E-notation in the order number.
    """
    header = [
        "Company", "Name", "Asset Tag", "Category", "Supplier", "Manufacturer", "Location", "Order Number", "Model", "Model Notes",
        "Model Number", "Asset Notes", "Purchase Date", "Purchase Cost", "Checkout Type", "Checked Out To: Username",
        "Checked Out To: First Name", "Checked Out To: Last Name", "Checked Out To: Email", "Checked Out To: Location", "Asset EOL Date",
        "Serial Number", "Status",
    ]  # fmt: skip
    body = [_snipe_row(row) for row in rows]
    if not defects:
        return _table(header, body).encode("utf-8-sig")
    header = [*header, "Category", "Company", ""]
    body = [[*row[:7], "1.23457E+11", *row[8:], row[3], row[0], ""] for row in body]
    body = [[cell.encode("mac-roman", "ignore").decode("mac-roman") for cell in row] for row in body]
    return _table(header, body, line_end="\r").encode("mac-roman")


def _snipe_row(row: Row) -> list[str]:
    first, _, last = row["person_name"].partition(" ")
    return [
        "Parkview Elementary", f"PES-{row['tag']}", row["tag"], row["category"], "Café Computers", row["manufacturer"], row["room"],
        row["purchase_order"], row["model"], "", "", row["notes"], _american(row["purchase_date"], short=True), f"${row['cost']}", "user",
        row["person"].partition("@")[0], first, last, row["person"], row["room"], "", row["serial"], row["status"],
    ]  # fmt: skip


def intune_csv(rows: Sequence[Row]) -> bytes:
    """Intune's device list: American times of day, a byte order mark, no asset tag."""
    header = "Device ID,Device name,Last check-in,Manufacturer,Model,Serial number,OS,OS version,Primary user UPN,Primary user email address,Primary user display name,Compliance,Ownership,Category,Wi-Fi MAC,EthernetMAC"
    return _table(
        header.split(","),
        [
            [
                f"id-{row['tag']}", f"PES-{row['tag']}", f"{_american(row['last_seen'])} 7:31:00 AM", row["manufacturer"], row["model"],
                row["serial"], "Windows", row["os_version"], row["person"], row["person"], row["person_name"], "Compliant", "Corporate",
                row["category"], row["mac"].replace(":", "").upper(), "",
            ]
            for row in rows
        ],
    ).encode("utf-8-sig")  # fmt: skip


def jamf_csv(rows: Sequence[Row]) -> bytes:
    """A Jamf Pro inventory export with purchasing columns."""
    header = "Jamf Pro ID,Display Name,Serial Number,Asset Tag,Model,Model Identifier,OS Version,Last Inventory Update,Username,Full Name,Email Address,Room,Building,PO Number,PO Date,Purchase Price,Warranty Expiration,Wi-Fi MAC Address,Managed"
    return _table(
        header.split(","),
        [
            [
                str(int(row["tag"])), f"PES-{row['tag']}", row["serial"], row["tag"], row["model"], "iPad12,1", "17.6.1",
                f"{row['last_seen']} 07:31:00", row["person"].partition("@")[0], row["person_name"], row["person"], row["room"], "Main",
                row["purchase_order"], row["purchase_date"], row["cost"], row["warranty_end"], row["mac"].upper(), "Managed",
            ]
            for row in rows
        ],
        line_end="\n",
    ).encode()  # fmt: skip


def destiny_csv(rows: Sequence[Row]) -> bytes:
    """A library's item list as Destiny reports it: title lines above the table, tabs, UTF-16, money with a dollar sign."""
    header = ["Barcode", "Resource Name", "Resource Type", "Serial Number", "Home Location", "Custodian", "Date Acquired", "Purchase Price",
              "Funding Source", "PO Number", "Item Status", "Condition", "Vendor", "Site", "Notes"]  # fmt: skip
    table = _table(
        header,
        [
            [
                row["tag"], row["model"], row["category"], row["serial"], row["room"], row["person_name"], _american(row["purchase_date"]),
                f"${float(row['cost']):,.2f}", row["funding_source"], row["purchase_order"], row["status"], row["condition"], "Café Computers",
                "Parkview Elementary", row["notes"],
            ]
            for row in rows
        ],
        delimiter="\t",
    )  # fmt: skip
    return ("Parkview Elementary\r\nItem list\tPrinted 11/20/2026\r\n\r\n" + table).encode("utf-16")


def homebox_csv(rows: Sequence[Row]) -> bytes:
    """Homebox's export: HB columns, location path with slashes, tags with semicolons, an own field."""
    header = "HB.import_ref,HB.parent_import_ref,HB.location,HB.tags,HB.asset_id,HB.quantity,HB.name,HB.description,HB.manufacturer,HB.model_number,HB.serial_number,HB.purchase_from,HB.purchase_date,HB.warranty_expires,HB.notes,HB.field.Cart"
    return _table(
        header.split(","),
        [
            [
                "", "", f"Main / {row['room']}", f"{row['category']};loan", row["tag"], "1", row["model"], "", row["manufacturer"], row["model"],
                row["serial"], "Café Computers", row["purchase_date"], row["warranty_end"], row["notes"], "Cart 2",
            ]
            for row in rows
        ],
        line_end="\n",
    ).encode()  # fmt: skip


def european_csv(rows: Sequence[Row]) -> bytes:
    """A hand-made list from a European spreadsheet: semicolons, Windows-1252, day first, decimal commas, ``sep=`` line."""
    header = ["Asset Tag", "Serial No.", "Type", "Make", "Model", "Room #", "Date of purchase", "Price", "Teacher"]
    table = _table(
        header,
        [
            [
                row["tag"], row["serial"], row["category"], row["manufacturer"], row["model"], row["room"],
                "/".join(reversed(row["purchase_date"].split("-"))), f"{row['cost'].replace('.', ',')} €", "Renée Müller",
            ]
            for row in rows
        ],
        delimiter=";",
    )  # fmt: skip
    return ("sep=;\r\n" + table).encode("cp1252")


EXPORTS: Mapping[str, Callable[[Sequence[Row]], bytes]] = {
    "Google Admin": google_admin_csv,
    "GAM": gam_csv,
    "Snipe-IT": snipe_it_csv,
    "Snipe-IT with defects": lambda rows: snipe_it_csv(rows, defects=True),
    "Intune": intune_csv,
    "Jamf": jamf_csv,
    "Destiny": destiny_csv,
    "Homebox": homebox_csv,
    "a European spreadsheet": european_csv,
}
"""Every export by name."""
