"""Settings: what this program is, whether there is a newer one, and whose work it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from app.language import marked, tr
from app.late import late
from app.shell.settings.page import SettingsColumn
from app.ui.feature import Surroundings
from app.ui.widgets import QuietButton, SearchField, WrapRow, text

if TYPE_CHECKING:
    from app.shell.about import bill, facts
    from app.shell.about.parts import Part
    from app.shell.updates import looking
    from app.shell.updates.looking import Look, UpdateLooking
    from app.store.progress import Progress
else:
    bill = late("app.shell.about.bill")
    facts = late("app.shell.about.facts")
    looking = late("app.shell.updates.looking")


class AboutSettings(SettingsColumn):
    """Version, promises, facts to copy, the district's word about updates, and every part with its licence."""

    def __init__(self, around: Surroundings, version: str) -> None:
        super().__init__()
        self._around = around
        self._version = version
        self._parts: Sequence[Part] = ()
        self.facts = _reading(tr("Facts about this copy and this computer"))
        self.copy = QuietButton(tr("Copy these facts"), "copy")
        self.updates = text("", "soft", wrap=True)
        self.look = QuietButton(tr("Look now"), "refresh-cw")
        self.where = QuietButton(tr("Open the page"), "external-link")
        self.search = SearchField(tr("Find a part or a licence"), tr("Find a part or a licence"))
        self.list = QListWidget()
        self.licence = _reading(tr("The licence of the chosen part"))
        self._build()
        self._around.jobs.read(lambda _progress: bill.parts_of_program(), title="", owner=self, done=self._show_parts)
        self._around.jobs.read(self._last_look, title="", owner=self, done=self._show_look)

    def looking(self) -> UpdateLooking:
        """What this desk knows of updates."""
        return looking.UpdateLooking(self._around.desk.settings, self._version)

    def _build(self) -> None:
        self._build_program()
        self.news = self.add_pane(tr("Updates"))
        self.news.body.addWidget(self.updates)
        self.news.body.addWidget(WrapRow((self.look, self.where)))
        self.news.hide()
        self.look.clicked.connect(self._look_now)
        self.where.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.where.toolTip())))
        parts = self.add_pane(tr("Built on the work of others"))
        parts.body.addWidget(text(tr(_QT), "soft", wrap=True))
        parts.body.addWidget(self.search)
        self.list.setAccessibleName(tr("Parts of the program and their licences"))
        self.list.setFixedHeight(self._around.theme.pixels(220))
        self.licence.setFixedHeight(self._around.theme.pixels(220))
        parts.body.addWidget(self.list)
        parts.body.addWidget(self.licence)
        self.search.textChanged.connect(self._filter)
        self.list.currentRowChanged.connect(self._show_licence)

    def _build_program(self) -> None:
        pane = self.add_pane(tr("Liaison Desk {version}", version=self._version))
        pane.body.addWidget(text(tr(_PROMISE), "soft", wrap=True))
        self.facts.setFixedHeight(self._around.theme.pixels(212))
        pane.body.addWidget(self.facts)
        pane.body.addWidget(text(tr("For whoever helps you. Nothing in it says who or where you are."), "soft", wrap=True))
        pane.body.addWidget(WrapRow((self.copy,)))
        self.copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.facts.toPlainText())
        self._around.notices.say(tr("The facts are copied"), tone="ok")

    def _show_parts(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self.list.addItems([f"{part.name} {part.version}".rstrip() + f"  ·  {part.licence or tr('its own licence')}" for part in parts])
        self.list.setCurrentRow(0)
        self.facts.setPlainText(facts.system_facts(self._version, parts, self._around.theme))

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _show_licence(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            part = self._parts[row]
            texts = [f"{one.name}\n\n{one.text.strip()}" for one in part.texts]
            head = [line for line in (part.source, tr("Licence: {licence}", licence=part.licence) if part.licence else "") if line]
            self.licence.setPlainText("\n\n\n".join(["\n".join(head), *texts]))

    def _last_look(self, _progress: Progress) -> tuple[bool, Look | None]:
        known = self.looking()
        return known.is_offered(), known.last()

    def _look_now(self) -> None:
        self.look.setEnabled(False)
        self.updates.setText(tr("Looking…"))

        def work(_progress: Progress) -> tuple[bool, Look | None]:
            known = self.looking()
            known.look()
            return True, known.last()

        self._around.jobs.read(work, title=tr("Looking for an update"), owner=self, done=self._show_look)

    def _show_look(self, known: tuple[bool, Look | None]) -> None:
        offered, look = known
        self.news.setVisible(offered)
        self.look.setEnabled(True)
        update = look.update if look is not None else None
        self.updates.setText(_words(look, self._version))
        self.where.setVisible(update is not None)
        if update is not None:
            self.where.setToolTip(update.where)


def _words(look: Look | None, version: str) -> str:
    if look is None:
        return tr("Your district says here when there is a new version. It was not asked yet.")
    at = f"{look.at.astimezone():%Y-%m-%d %H:%M}"
    lines = [tr("Liaison Desk {version} is the newest that your district names. Asked {at}.", version=version, at=at)]
    if look.update is not None:
        new = [f"•  {line}" for line in look.update.new]
        lines = [
            tr("Liaison Desk {version} is there. Your district tells where to get it:", version=look.update.version),
            look.update.where,
            *new,
        ]
    if look.trouble:
        lines = [
            *(lines if look.update is not None else ()),
            tr("The last time, {at}, nothing was learnt. {trouble}", at=at, trouble=look.trouble),
        ]
    return "\n".join(lines)


def _reading(name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit()
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    return shown


_PROMISE = marked(
    "Everything stays on this computer, encrypted. No telemetry, no account. What you enter is yours: export all of it at any time, as open files, under Safety."
)
_QT = marked(
    "Each part with its version and its licence. Qt and Qt for Python are used under the LGPL 3: they lie as files of their own in the folder "
    "PySide6 inside the program's, and you may put another build of the same version in their place. Their source is at download.qt.io."
)
