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
    "app/ui/pyside_enums.py": ("Bare",),
    "app/ui/tables/layout.py": ("is not",),
    "app/printing/pagination.py": ("group head",),
    "app/printing/markdown/reading.py": ("[new page]", "[page break]"),
    "app/store/history.py": ("brought back",),
    "app/store/tables.py": ("{}open_edit",),
    "app/store/checking.py": ("type, id, field",),
    "app/sync/rules/sealed.py": ("no key",),
    "app/sync/service/fetching.py": ("too large",),
    "app/sync/channels/xml_reading.py": ("a document type or an entity", "too deep"),
    "app/professional_development/page/sheets.py": ("two weeks",),
    "app/professional_development/rules/feedback.py": (
        *("strongly disagree", "very poor", "very dissatisfied", "not at all", "neither agree nor disagree", "strongly agree"),
        *("very good", "very satisfied"),
    ),
    "app/professional_development/rules/life.py": ("not coming",),
    "app/professional_development/rules/rosters.py": (
        *("full name", "display name", "employee name", "staff name", "teacher name", "first name", "last name", "email address"),
        *("work email", "primary email", "user principal name", "job title", "staff type", "room number", "employee id", "staff id"),
        *("badge number", "personnel number"),
    ),
    "app/tickets/channels/channel.py": ("waiting on us", "waiting on part"),
    "app/tickets/channels/mail_reading.py": ("mail {}",),
    "app/tickets/channels/needs.py": ("helpdesk mail {}@{}:{}", "helpdesk tracker {}"),
    "app/tickets/channels/request_tracker/finding.py": ("ticket {}@{}",),
    "app/tickets/channels/request_tracker/reading_back.py": ("ticket {}@", "ticket {}@{}"),
    "app/tickets/channels/request_tracker/sending.py": ("ticket {}@",),
    "app/tickets/feature.py": ("no answer", "needs you"),
    "app/tickets/page/deeds.py": ("ask for it", "take over", "send now", "send again"),
    "app/tickets/page/helpdesk_forms.py": ("client id field", "message id field"),
    "app/tickets/page/known_ticket.py": ("it has gone", "send again", "ask for it", "take over", "send now", "take back"),
    "app/tickets/page/lists.py": ("no answer", "needs you", "solved this month"),
    "app/tickets/page/page.py": ("take back",),
    "app/tickets/page/steps.py": ("it has gone", "ask for it", "take over", "send now", "send again", "take back", "nothing to answer"),
    "app/tickets/rules/life.py": (
        *("waiting on us", "waiting on part", "handed over", "take back", "ask for it", "take over", "send now", "send again"),
        *("it has gone", "set number", "nothing to answer", "says {}"),
    ),
    "app/tickets/rules/waiting.py": ("needs you", "no answer", "solved this month"),
    "app/tickets/service/deeds.py": ("nothing to answer", "waiting on part"),
    "app/tickets/service/delivery.py": ("handed over", "needs you", "nothing goes"),
    "app/tickets/service/helpdesk.py": ("mail program", "request tracker"),
    "app/tickets/service/mail_answers.py": ("text {}", "it has gone"),
    "app/tickets/service/read_back.py": ("read back",),
    "app/tickets/service/sending.py": ("take back", "send again", "it has gone", "set number", "send now", "take over", "ask for it"),
    "app/troubleshooting/page/editor/handling.py": ("head {}",),
    "app/troubleshooting/rules/runs.py": ("gave up", "went on"),
    "app/troubleshooting/rules/searching.py": (
        *(
            "\na an and are at be by can cannot cant does doesn doesnt dont for from has have i in is isn isnt it its my no not of on or s says\nthe t that this to up was wasnt when will with won wont\n",
        ),
    ),
    "app/troubleshooting/rules/validation.py": ("dead end", "missing words", "too long"),
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
    "app/professional_development/feature.py": ("Del",),
    "app/professional_development/page/handout/signs_sheet.py": (
        *("- [ ] to do", "![what it shows](picture.jpg)", "[box 4 lines: My first idea]", "[qr: https://example.org Tell us]"),
        *("[new page]",),
    ),
    "app/professional_development/page/handout/toolbar.py": ("[new page]", "[box 4 lines: {}]", "[qr: https://example.org {}]"),
    "app/professional_development/page/plan/agenda_editor.py": (
        *("\tEnter", "\tIns", "\tAlt+Up", "\tAlt+Down", "\tCtrl++", "\tCtrl+-", "\tDel"),
    ),
    "app/professional_development/page/when_sheet.py": ("ddd d MMM yyyy",),
    "app/professional_development/rules/calendar_file.py": ("-//Liaison Desk//PD sessions//EN",),
    "app/professional_development/rules/rosters.py": ("OneRoster 1.2", "OneRoster 1.1"),
    "app/tickets/channels/mail_program.py": ("Mail program",),
    "app/tickets/channels/mail_reading.py": ("Subject", "From", "Message-ID", "Date"),
    "app/tickets/channels/request_tracker/channel.py": ("Request Tracker", "token {}"),
    "app/tickets/channels/request_tracker/finding.py": (
        *("Type,Creator,Created,CustomFields,_hyperlinks", "Desk reference: ", "{}Created > '{} days ago' AND EffectiveId > 0 AND id > "),
        *("Creator = '{}' AND ",),
    ),
    "app/tickets/channels/request_tracker/messages.py": ("Filename,ContentType,ContentLength,TransactionId",),
    "app/tickets/channels/request_tracker/reading_back.py": ("AttachmentTruncate", "AttachmentDrop"),
    "app/tickets/channels/request_tracker/sending.py": ("Attachments",),
    "app/tickets/page/compose.py": ("Ctrl Enter", "Esc"),
    "app/tickets/service/mail_answers.py": ("Request Tracker",),
    "app/troubleshooting/page/heading.py": ("Backspace",),
}
# Names of files and folders, which must be the same whoever made them; made-up names; a fault of the code itself.
NAMES = {
    "app/exchange/headers.py": ("Column {}",),
    "app/shell/entry/first_start.py": ("Marisol Rivera", "Parkview Elementary"),
    "app/shell/entry/second_desk.py": ("desk {}",),
    "app/shell/settings/safety.py": ("Liaison Desk export {}",),
    "app/ui/paper/paperwork.py": ("Liaison Desk {}.pdf",),
    "app/printing/table_layout.py": ("A table needs at least one column.",),
}
# What goes to the helpdesk, and what every desk keeps alike whatever its language (app/tickets/rules/notes.py shows it in the reader's).
ALIKE = {
    "app/tickets/channels/email_message.py": ("Re: {}{}", "\n\nThis ticket is solved for us. You may close it."),
    "app/tickets/channels/mail_reading.py": ("[The message is too large to be shown here; open it in your mail program.]",),
    "app/tickets/channels/request_tracker/hearing.py": ("{} joined this ticket with number {}; what is said there is shown here.",),
    "app/tickets/channels/request_tracker/messages.py": (
        *("[The message is too large to be shown here; open it in Request Tracker.]", "[{} more files are in Request Tracker.]"),
        *("[This part of the message could not be fetched.]", "[“{}” ({}) is too large to be fetched; open it in Request Tracker.]"),
    ),
    "app/tickets/channels/request_tracker/sending.py": ("From: {}", "Solved.", "See the files."),
    "app/tickets/channels/request_tracker/settings.py": ("The helpdesk", "Client id", "Client message id"),
    "app/tickets/channels/words.py": ("[The message goes on in Request Tracker; it is too long to be shown here.]",),
    "app/tickets/rules/notes.py": (
        *("1 more file was not fetched: open it at the helpdesk.", "{number} more files were not fetched: open them at the helpdesk."),
    ),
    "app/tickets/service/outgoing.py": ("Unsafe", "Test in progress", "Teaching blocked", "Many affected", "Without a title"),
}
# What the district's files, the records and the papers of others hold.
DATA = {
    "app/professional_development/rules/certificates.py": ("Principal",),
    "app/professional_development/rules/district.py": ("Principal",),
    "app/professional_development/rules/paper_content.py": ("Principal",),
    "app/professional_development/rules/rosters.py": (
        *("Administrator", "Instructional assistant", "School counselor", "District administrator", "Principal", "Proctor"),
        *("System administrator", "Teacher"),
    ),
    "app/tickets/page/conversation.py": ("Asset tag", "Model", "Room", "For"),
    "app/tickets/page/helpdesk_forms.py": ("Asset tag = Asset tag",),
    "app/troubleshooting/page/heading.py": ("District library",),
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
GROUPS = (KEYS, FOREIGN, NAMES, ALIKE, DATA, SEARCHED)


def is_known(place: str, words: str) -> bool:
    """Whether the words at a place are among these."""
    file = place.partition(":")[0]
    return any(words in group.get(file, ()) for group in GROUPS)
