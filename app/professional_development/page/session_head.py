"""The head of a session: its title, typed in place, when and where it is, and what is done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from app.language import marked, tr
from app.professional_development.page.plan.field_line import PickLine
from app.professional_development.page.plan.in_place import InPlaceText
from app.professional_development.page.sides import Sides
from app.ui.icons import scaled
from app.ui.widgets import LinkButton, PrimaryButton, QuietButton, WrapRow

TABS = (
    ("plan", marked("Plan")),
    ("handout", marked("Handout")),
    ("people", marked("People")),
    ("feedback", marked("Feedback")),
    ("evidence", marked("Evidence")),
)
_TITLE_ROOM = 300


class SessionHead(QWidget):
    """``tab_chosen`` carries the key of a tab."""

    tab_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = InPlaceText(tr("Title of the session"), tr("What is it about?"), one_line=True, role="page_title")
        self.when = PickLine(tr("When and where"), tr("No day yet: choose when and where"), role="soft")
        self.sign_in = QuietButton(tr("Sign-in"), "users")
        self.invite = QuietButton(tr("Invite"), "calendar-days")
        self.print_handout = PrimaryButton(tr("Print handout"), "printer")
        self.tabs = QTabBar()
        self.back = LinkButton(tr("All sessions"), "arrow-left")
        self.paper = LinkButton(tr("Paper"), "printer")
        self.more = LinkButton(tr("More"), "ellipsis")
        self._arrange()

    @property
    def tab(self) -> str:
        """The tab that is shown."""
        return TABS[max(0, self.tabs.currentIndex())][0]

    def choose(self, key: str) -> None:
        """Show another tab."""
        self.tabs.setCurrentIndex([name for name, _ in TABS].index(key))

    def show_words(self, title: str, when: str) -> None:
        """Title and the line below it."""
        self.title.put(title)
        self.when.show_words(when)

    def _arrange(self) -> None:
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.when)
        deeds = WrapRow((self.sign_in, self.invite, self.print_handout), 12)
        self.tabs.setProperty("session", True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setAccessibleName(tr("Parts of the session"))
        self.tabs.setUsesScrollButtons(True)
        for _, title in TABS:
            self.tabs.addTab(tr(title))
        self.tabs.currentChanged.connect(lambda at: self.tab_chosen.emit(TABS[at][0]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Sides(told, deeds, least=scaled(_TITLE_ROOM)))
        column.addWidget(Sides(self.tabs, WrapRow((self.back, self.paper, self.more), 16)))
