"""Who shares, and who is invited: role, computer, when they were last heard of."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import marked, tr
from app.late import late
from app.sync.page.deeds import SharingDeeds
from app.sync.rules.roles import role_may, role_title
from app.ui.feature import Surroundings
from app.ui.scroll_column import ScrollColumn
from app.ui.widgets import Badge, EmptyState, IconLabel, LinkButton, Pane, QuietButton, WrapRow, rule, text

if TYPE_CHECKING:
    from app.store.membership import Invitation, Member
    from app.sync.rules import standing
    from app.sync.service.members import Company
else:
    standing = late("app.sync.rules.standing")

_TONES = {"liaison": "ok", "alternate": "info", "partner": "neutral", "viewer": "neutral", "district": "neutral"}
_NOBODY = marked("Set up where the desks meet; then invite your alternate or the library media specialist.")


class MembersTab(QWidget):
    """Shows a ``Company``."""

    def __init__(self, around: Surroundings, deeds: SharingDeeds) -> None:
        super().__init__()
        self._around, self._deeds = around, deeds
        self._shown: object = None
        self.column = ScrollColumn((0, 0, 8, 0), 16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    def show_company(self, company: Company) -> None:
        """Show who shares now; the lines are made anew only when something is different."""
        now = datetime.now().astimezone()
        known = (company, now.date())
        if known == self._shown:
            return
        self._shown = known
        column = self.column.column
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not company.members:
            column.addWidget(EmptyState("users", tr("Nobody shares this desk yet"), tr(_NOBODY)), 1)
            return
        here = [one for one in company.members if not one.removed]
        column.addWidget(self._pane(tr("Members"), [self._member(one, company, now) for one in here]))
        waiting = [one for one in company.invitations if not one.used_by and not one.withdrawn]
        if waiting:
            column.addWidget(self._pane(tr("Invited"), [self._invitation(one, company, now) for one in waiting]))
        gone = [one for one in company.members if one.removed]
        if gone:
            column.addWidget(self._pane(tr("Removed"), [self._member(one, company, now) for one in gone]))
        column.addStretch()

    def _pane(self, title: str, lines: list[QWidget]) -> Pane:
        pane = Pane(title, margin=18)
        for place, line in enumerate(lines):
            if place:
                pane.body.addWidget(rule())
            pane.body.addWidget(line)
        return pane

    def _member(self, member: Member, company: Company, now: datetime) -> QWidget:
        name = member.person or tr("Somebody")
        title = tr("{name} (this computer)", name=name) if member.mine else name
        seen = standing.moment_of(member.last_seen, now)
        facts = [member.computer, tr("last heard of {seen}", seen=seen) if seen and not member.mine else ""]
        if member.covering and not member.removed:
            facts.insert(0, tr("covers for {covering}", covering=member.covering))
        badge = Badge(tr("Removed"), "bad") if member.removed else Badge(role_title(member.role), _TONES.get(member.role, "neutral"))
        buttons: list[QWidget] = []
        if not member.mine and not member.removed and company.me is not None:
            if company.may_invite:
                role = QuietButton(tr("Change role…"))
                role.setAccessibleName(tr("Change the role of {name}", name=name))
                role.clicked.connect(partial(self._deeds.change_role, member))
                buttons.append(role)
            own = member.device in company.removable
            remove = QuietButton(tr("Remove…")) if own else LinkButton(tr("Remove with the recovery sheet…"))
            remove.setAccessibleName(tr("Remove {name}", name=name) if own else tr("Remove {name} with the recovery sheet", name=name))
            remove.clicked.connect(partial(self._deeds.remove, member, by_right=own))
            buttons.append(remove)
        icon = "user-x" if member.removed else "user-check" if member.mine else "user"
        return _line(icon, title, " · ".join(filter(None, facts)), role_may(member.role), badge, buttons)

    def _invitation(self, one: Invitation, company: Company, now: datetime) -> QWidget:
        buttons: list[QWidget] = []
        if one.id in company.mine:
            again = QuietButton(tr("Show again…"), "qr-code")
            again.setAccessibleName(tr("Show the invitation for {name} again", name=one.name))
            again.clicked.connect(partial(self._deeds.show_again, one))
            buttons.append(again)
        if company.may_invite:
            withdraw = QuietButton(tr("Withdraw"))
            withdraw.setAccessibleName(tr("Withdraw the invitation for {name}", name=one.name))
            withdraw.clicked.connect(partial(self._deeds.withdraw, one))
            buttons.append(withdraw)
        badge = Badge(role_title(one.role), _TONES.get(one.role, "neutral"))
        made = standing.moment_of(one.at, now)
        return _line(
            "mail", one.name, tr("invited {made}; has not joined yet", made=made) if made else tr("has not joined yet"), "", badge, buttons
        )


def _line(icon_name: str, title: str, facts: str, note: str, badge: Badge, buttons: list[QWidget]) -> QWidget:
    line = QWidget()
    line.setProperty("plain", True)
    line.setAccessibleName(f"{title}: {badge.text()}. {facts}")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12)
    row.addWidget(IconLabel(icon_name, "soft"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(text(title, "strong", wrap=True), 1)
    head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    words.addLayout(head)
    for said, role in ((facts, "soft"), (note[:1].upper() + note[1:], "faint")):
        if said:
            words.addWidget(text(said, role, wrap=True))
    if buttons:
        words.addSpacing(6)
        words.addWidget(WrapRow(buttons, 8))
    row.addLayout(words, 1)
    return line
