"""Words that look spoken and are not: why each stays as it is."""

# Words by which programs know something: kinds, states and reasons that are compared, kept or looked up.
KEYS = {
    "app/inventory/feature.py": ("before {}", "Missing"),
    "app/inventory/page/places.py": ("is not",),
    "app/inventory/service/importing/comparing.py": ("{} changes",),
    "app/inventory/service/importing/keys.py": ("serial {}", "tag {}"),
    "app/inventory/service/importing/matching.py": (
        *("shared tag", "shared serial", "no code", "two devices", "left out", "repeated {}", "passed over {}"),
        *("serial elsewhere", "tag elsewhere", "made new"),
    ),
    "app/inventory/service/importing/planning.py": ("comes back",),
    "app/inventory/service/importing/reasons.py": (
        *("two devices", "serial elsewhere", "tag elsewhere", "shared tag", "shared serial", "made new"),
    ),
    "app/inventory/service/importing/table.py": ("Deployed",),
    "app/inventory/service/lists.py": ("Other",),
    "app/cover/service/subjects.py": ("{} many {}",),
    "app/network/mail_trouble.py": ("no encryption offered", "no mail server"),
    "app/network/trouble.py": ("no network", "too large"),
    "app/network/trying.py": ("not tried",),
    "app/ui/trial.py": ("not tried",),
    "app/ui/tables/layout.py": ("is not",),
    "app/printing/pagination.py": ("group head",),
    "app/printing/markdown/reading.py": ("[new page]", "[page break]"),
    "app/store/history.py": ("brought back",),
    "app/store/tables.py": ("{}open_edit",),
    "app/store/checking.py": ("type, id, field",),
    "app/sync/rules/sealed.py": ("no key",),
    "app/sync/service/fetching.py": ("too large",),
    "app/sync/channels/xml_reading.py": ("a document type or an entity", "too deep"),
}
# What standards, other programs and Qt call their things.
FOREIGN = {
    "app/exchange/encodings.py": ("Windows-1252", "Mac Roman"),
    "app/cover/page/page.py": ("Escape",),
    "app/cover/page/sheets.py": ("ddd d MMM yyyy",),
    "app/network/http.py": ("Http({})", "the head of the answer was cut"),
    "app/network/mail.py": ("the reply to the message was cut",),
    "app/printing/drawing.py": (
        *("DeviceGray", "DeviceRGB", "BT {} 1 0 {} 1 {} {} Tm {} ET", "{} {} {} {} re"),
        *("q {} {} 0 0 {} {} {} cm {} f Q", "q {} 0 0 {} {} {} cm /{} Do Q", "q -1 0 0 -1 {} {} cm"),
    ),
    "app/printing/tables.py": ("1 0 0 1 {} {} Tm {}",),
    "app/sync/channels/folder.py": ("FolderStore({})",),
    "app/sync/channels/s3.py": (
        *("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken", "TokenRefreshRequired"),
        *("AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException"),
    ),
    "app/sync/channels/webdav.py": ("WebDavStore({})", "Basic {}", "WebDAV"),
    "app/sync/page/place_form.py": ("WebDAV", "S:\\Liaison Desk"),
    "app/ui/accessible.py": ("ScrollLeftButton", "ScrollRightButton"),
    "app/ui/tables/model.py": ("AlignRight", "AlignLeft"),
    "app/ui/theme.py": ("Fusion",),
}
# Names of files and folders, which must be the same whoever made them; made-up names; a fault of the code itself.
NAMES = {
    "app/exchange/headers.py": ("Column {}",),
    "app/shell/entry/first_start.py": ("Marisol Rivera", "Parkview Elementary"),
    "app/shell/entry/second_desk.py": ("desk {}",),
    "app/shell/settings/safety.py": ("Liaison Desk export {}",),
    "app/sync/page/deeds.py": ("Only on this computer.csv",),
    "app/ui/paper/paperwork.py": ("Liaison Desk {}.pdf",),
    "app/printing/table_layout.py": ("A table needs at least one column.",),
}
# Other words by which Ctrl K finds a deed; a translator's own are added with the catalogue.
SEARCHED = {
    "app/cover/feature.py": (
        *("absent sick away alternate brief leave substitute cover", "alternate stand in sudden absence begin"),
        *(
            "away leave holiday appointment cover alternate",
            "end cover return",
            "paper pdf cover absence",
            "keys spares phone contacts brief",
        ),
    ),
    "app/improvement_plan/feature.py": ("school progress plan spp add", "school progress plan spp goals paper pdf"),
    "app/inventory/feature.py": (
        *("new asset tag", "csv xlsx excel google admin snipe-it intune jamf destiny homebox upload"),
        *("paper pdf report", "barcode qr avery sticker", "csv xlsx excel save"),
    ),
    "app/sync/feature.py": (
        *("share send receive network up to date", "alternate partner member join share"),
        *("differences twice both changed settle", "who shares remove role alternate"),
    ),
}


def is_known(place: str, words: str) -> bool:
    """Whether the words at a place are among these."""
    file = place.partition(":")[0]
    return any(words in group.get(file, ()) for group in (KEYS, FOREIGN, NAMES, SEARCHED))
