"""The settings of the helpdesk with real parts around them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.network.secrets import KeyringSecrets
from app.store.desk import Desk
from app.tickets.page.helpdesk import HelpdeskPage
from app.tickets.records import RECORDS
from app.tickets.service.helpdesk import HelpdeskSettings
from app.ui.drafts import Drafts
from app.ui.feature import School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.keyrings import MemoryKeyring
from tests.patience import PATIENCE as PATIENCE


class Deaf(MemoryKeyring):
    """A keyring that keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Settings:
    """The page with real parts around it."""

    def __init__(self, folder: Path, keyring: MemoryKeyring) -> None:
        self.desk = Desk.open(folder / "desk", bytes(range(32)), RECORDS, who="M. Rivera")
        self.helpdesk = HelpdeskSettings(self.desk)
        self.keyring = keyring
        self.jobs = Jobs()
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.notices = Notices()
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.drafts = Drafts(self.desk.settings, jobs=self.jobs)
        self.around = Surroundings(
            self.desk,
            self.jobs,
            ThemeState("light"),
            self.notices,
            School("Parkview", "M. Rivera"),
            Scanner(),
            self.drafts,
            lambda _place: None,
        )
        self.folder = folder
        self.page = self.make_page()

    def make_page(self) -> HelpdeskPage:
        """The page, as the settings make it."""
        return HelpdeskPage(self.around, self, lambda: KeyringSecrets(self.keyring), self.folder / "handed-over")

    def settle(self) -> None:
        """Wait for what is under way."""
        assert self.jobs.wait_idle(PATIENCE)
        QApplication.processEvents()

    def fill(self, way: str, **values: str) -> None:
        """Choose a way and type into its fields."""
        self.page.ways.buttons[way].click()
        for name, words in values.items():
            self.page.form().fields[name].put(words)

    def error(self, name: str) -> str:
        """What stands beside a field."""
        return self.page.form().fields[name].editor.accessibleDescription()

    def close(self) -> None:
        """Let go of everything."""
        self.drafts.keep_now()
        self.jobs.close()
        self.desk.close()
