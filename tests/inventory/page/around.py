"""What a page is given, with real parts: desk, jobs, notices, drafts; the desk's changes reach the page as in the window."""

from app.inventory.page.page import InventoryPage
from app.inventory.service import InventoryService
from app.ui.theme import ThemeState
from tests.ui.surrounded import Surrounded


class Around(Surrounded):
    """The inventory's page, its surroundings, and what was said in them."""

    def __init__(self, service: InventoryService, theme: ThemeState) -> None:
        super().__init__(service.desk, theme)
        self.service = service
        self.page = InventoryPage(self.surroundings, service)
        self.attend(self.page)

    def busy(self) -> bool:
        """Whether rows are read, looked for, or anything else is under way."""
        table = self.page.devices.table
        return super().busy() or table.model.finder.busy or table.loader.loading

    def close(self) -> None:
        """Let everything go."""
        if self.page.files.dialog is not None:
            self.page.files.dialog.close()
        self.page.leave()
        super().close()
