"""An open desk in its window: everything that connects the parts while it is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.language import tr
from app.late import late
from app.shell.attendance import Attendance
from app.shell.entry.opener import DeskOpener
from app.shell.housekeeping import Housekeeping
from app.shell.notice_strip import NoticeStrip
from app.shell.pages import Pages
from app.shell.room_words import RoomWords
from app.shell.school_facts import recall_school
from app.shell.truth import Truth
from app.shell.undoing import Undoing
from app.shell.watch import DeskWatch
from app.shell.window import Window
from app.shell.window_keys import add_key
from app.ui.drafts import Drafts
from app.ui.feature import Command, Feature, Page, Place, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell import desk_find as desk_finds
    from app.shell import find_box as find_boxes
    from app.shell import finding, finishing
    from app.shell import key_watch as key_watches
    from app.shell import notice_panel as notice_panels
    from app.shell import work_panel as work_panels
    from app.shell.find_box import FindBox
    from app.shell.finding import Findable
    from app.shell.help import desk_help
    from app.shell.help.desk_help import DeskHelp
    from app.shell.notice_panel import NoticePanel
    from app.shell.work_panel import WorkPanel
    from app.store.changes import Changes
    from app.store.desk import Desk
else:
    desk_finds = late("app.shell.desk_find")
    find_boxes = late("app.shell.find_box")
    finding = late("app.shell.finding")
    desk_help = late("app.shell.help.desk_help")
    finishing = late("app.shell.finishing")
    key_watches = late("app.shell.key_watch")
    notice_panels = late("app.shell.notice_panel")
    work_panels = late("app.shell.work_panel")

SETTINGS = "settings"


class Around(NamedTuple):
    """What the program has before a desk is open."""

    window: Window
    jobs: Jobs
    theme: ThemeState
    scanner: Scanner
    opener: DeskOpener


class DeskSession(QObject):
    """Makes the pages' surroundings, and passes between window, pages and desk."""

    committed = Signal(object)
    """The ``Changes`` of an action, after the pages have heard of it."""

    def __init__(self, around: Around, desk: Desk, features: Sequence[Feature], make_settings: Callable[[Surroundings], Page]) -> None:
        super().__init__(around.window.chrome)
        self.desk = desk
        self._around = around
        self._features = features
        self._begun: list[QObject] = []
        self.notices = Notices(self)
        self.surroundings = Surroundings(
            desk=desk,
            jobs=around.jobs,
            theme=around.theme,
            notices=self.notices,
            school=recall_school(desk.settings),
            scanner=around.scanner,
            drafts=Drafts(desk.settings, jobs=around.jobs),
            navigate=self.navigate,
            stand=around.window.chrome.pages,
        )
        chrome = around.window.chrome
        self.pages = Pages(chrome.pages, features, lambda: self.surroundings)
        self._make_settings = make_settings
        self.undoing = Undoing(chrome, desk, around.jobs)
        self.strip = NoticeStrip(around.theme)
        chrome.put_below_page(self.strip)
        self.truth = Truth(chrome.status_bar, self.navigate, self)
        self._watch = DeskWatch(desk, self)
        self._room_words = RoomWords(desk, around.jobs, features, self)
        self.attendance = Attendance(around.window, around.theme, desk.settings, around.opener, self.notices, self.navigate, self)
        self.housekeeping = Housekeeping(self.surroundings, self, [module for each in features for module in each.ahead])
        self._connect()
        self._show_school()
        self._refresh_labels()

    def navigate(self, place: Place) -> None:
        """Go where a page, a result or a number leads."""
        if place.page == SETTINGS:
            self.open_settings(place.record_id)
        else:
            self.pages.navigate(place)

    def open_settings(self, section: str = "") -> None:
        """Show the settings, and there the ``section`` if one is named."""
        if SETTINGS not in self.pages.keys_made():
            self.pages.add(SETTINGS, self._make_settings(self.surroundings))
        page = self.pages.show(SETTINGS)
        if section:
            page.show_place(Place(SETTINGS, record_id=section))

    def findables(self) -> list[Findable]:
        """Everything Ctrl K can do or open that is not a record."""
        found = [
            finding.Findable(tr(each.title), partial(self.pages.show, each.key), ("open", "go", "page"), each.icon, tr("Page"))
            for each in self._features
        ]
        found.append(
            finding.Findable(tr("Settings"), self.open_settings, ("preferences", "options", "theme", "backup"), "settings", tr("Page"))
        )
        about = ("version", "licences", "update", "facts")
        found.append(finding.Findable(tr("About Liaison Desk"), partial(self.open_settings, "about"), about, "info", tr("Page")))
        found.append(
            finding.Findable(tr("Lock now"), self.attendance.lock.lock, ("screen", "leave", "away", "pin"), "lock", tr("Ctrl Shift L"))
        )
        for commands in self._commands:
            found += [finding.Findable(each.title, each.run, each.keywords.split(), each.icon, each.shortcut) for each in commands]
        page = self.pages.current
        found += desk_finds.actions_to_find(page.page_actions() if page is not None else ())
        return [*found, *self.undoing.findables(), *self.help.findables()]

    @cached_property
    def help(self) -> DeskHelp:
        """F1."""
        return desk_help.DeskHelp(self._around.window.chrome, self.surroundings, self.pages, self)

    @cached_property
    def find_box(self) -> FindBox:
        """Ctrl K."""
        chrome = self._around.window.chrome
        records = desk_finds.DeskFind(self.desk, self._around.jobs, self._features, self.navigate, self)
        box = find_boxes.FindBox(chrome, chrome.top_bar.find_field, self._around.theme, records.ask, self.findables)
        self.housekeeping.indexed.connect(box.ask_again)
        return box

    @cached_property
    def notice_panel(self) -> NoticePanel:
        """What was said, behind the bell."""
        top_bar = self._around.window.chrome.top_bar
        panel = notice_panels.NoticePanel(self._around.window.chrome)
        top_bar.bell_clicked.connect(lambda: panel.toggle(top_bar.bell))
        panel.unread_changed.connect(top_bar.show_unread)
        return panel

    @cached_property
    def work_panel(self) -> WorkPanel:
        """What is under way, with a way to stop it."""
        chrome = self._around.window.chrome
        panel = work_panels.WorkPanel(chrome)
        work = work_panels.WorkWatch(self._around.jobs, self)
        work.said.connect(chrome.status_bar.show_work)
        work.looked.connect(panel.show_jobs)
        chrome.status_bar.jobs_clicked.connect(lambda: panel.toggle(chrome.status_bar))
        return panel

    def furnish(self) -> tuple[QObject, ...]:
        """Make what a person may reach for as soon as the first page is painted, and what that does without."""
        return self.find_box, self.notice_panel, self.work_panel

    def put_away(self) -> None:
        """Take away what lies over the page for a moment."""
        self.find_box.close()
        for part in (self.notice_panel, self.work_panel):
            part.hide()
        self.strip.put_away()

    def may_leave(self) -> bool:
        """Whether every page lets go."""
        return all(page.leave() for page in self.pages.made())

    def close(self, *, leaving: bool = False) -> None:
        """Put the desk away; ``leaving``: the window goes with it."""
        around = self._around
        self.attendance.close()
        while self._begun:
            shiboken6.delete(self._begun.pop())
        self._watch.close()
        self.housekeeping.stop()
        self.surroundings.drafts.keep_now()
        finishing.finish(around.window, around.jobs, around.theme, names=not self.attendance.locked(), may_leave=leaving)
        around.jobs.wait_kept()
        self.desk.close()

    @cached_property
    def _commands(self) -> list[Sequence[Command]]:
        return [feature.commands(self.surroundings) for feature in self._features if feature.commands]

    def stand(self) -> None:
        """The desk is open and its first page stands: the rooms begin what works without their pages."""
        self.furnish()
        self.help.begin()
        self._refresh_labels()
        self.recount()
        for feature in self._features:
            begun = feature.begin(self.surroundings) if feature.begin is not None else None
            if begun is not None:
                self._begun.append(begun)
        self._begun.append(key_watches.KeyWatch(self.surroundings, self._around.opener, self))

    def recount(self) -> None:
        """Ask the rooms again for what the rail and the status bar say."""
        self._room_words.recount()

    def _connect(self) -> None:
        chrome = self._around.window.chrome
        chrome.rail.chosen.connect(self.pages.show)
        chrome.rail.settings_chosen.connect(partial(self.open_settings, ""))
        chrome.top_bar.avatar_clicked.connect(partial(self.open_settings, ""))
        chrome.status_bar.undo_clicked.connect(self.undoing.undo)
        chrome.status_bar.line_clicked.connect(self.navigate)
        self._room_words.badge_told.connect(chrome.rail.set_badge)
        self._room_words.lines_told.connect(chrome.status_bar.show_lines)
        self._room_words.truth_told.connect(self.truth.tell)
        self.notices.recounted.connect(self.recount)
        self.attendance.lock.not_set.connect(self._tell_no_lock)
        self.pages.shown.connect(chrome.rail.show_chosen)
        self.notices.said.connect(self._say)
        self.notices.withdrawn.connect(self.strip.withdraw)
        self.strip.undo_clicked.connect(self.undoing.undo)
        self.undoing.undone.connect(lambda words: self.notices.say(words, button=tr("Redo"), run=self.undoing.redo))
        self.undoing.redone.connect(lambda words: self.notices.say(words, undoable=True))
        self.undoing.failed.connect(self._tell_error)
        self.undoing.labels_changed.connect(self._refresh_labels)
        self._around.jobs.refused.connect(self.notices.fail)
        self._watch.committed.connect(self._heard)
        self._watch.committed.connect(self.housekeeping.committed)
        self._around.scanner.scanned.connect(self._scanned)
        self._around.theme.changed.connect(self._paint_icons)
        self.surroundings.school.changed.connect(self._show_school)
        for place, each in enumerate(self._features[:9], start=1):
            add_key(chrome, f"Ctrl+{place}", tr("Go to {page}", page=tr(each.title)), partial(self.pages.show, each.key))
        add_key(chrome, "Ctrl+Shift+L", tr("Lock the desk now"), self.attendance.lock.lock)
        add_key(chrome, "F1", tr("Help on this page"), self._toggle_help)
        chrome.top_bar.help_clicked.connect(self._toggle_help)

    def _toggle_help(self) -> None:
        self.help.toggle()

    def _heard(self, changes: Changes) -> None:
        self.pages.changed(changes)
        self.truth.saved()
        self._refresh_labels()
        self.recount()
        self.committed.emit(changes)

    def _say(self, notice: Notice) -> None:
        self.notice_panel.keep(notice)
        self.strip.show_notice(notice)

    def _tell_no_lock(self) -> None:
        self.open_settings("lock")
        self.notices.say(tr("Set a PIN first: it is what opens the lock."), tone="warn")

    def _tell_error(self, error: UserError) -> None:
        self.notices.fail(error)

    def _scanned(self, code: str) -> None:
        if self._around.window.sheet() is not None:
            return
        known = self.pages.scanned(code)
        status = self._around.window.chrome.status_bar
        status.show_scanner(tr("Scanned {code}", code=code[:40]) if known else tr("Unknown: {code}", code=code[:40]))
        if not known:
            self.notices.say(tr("Nothing here has the tag or serial {code}.", code=code[:60]), tone="warn")

    def _show_school(self) -> None:
        school = self.surroundings.school
        self._around.window.chrome.top_bar.show_person(school.person, school.name)
        self._around.window.say_name(tr("{name} – Liaison Desk", name=school.name) if school.name else "Liaison Desk")

    def _refresh_labels(self) -> None:
        self._around.window.chrome.status_bar.show_undo(self.desk.undo_label())

    def _paint_icons(self) -> None:
        self.strip.paint_icons()
