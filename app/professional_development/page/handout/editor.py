"""The handout editor: Markdown on the left, the page that prints on the right, nothing typed is lost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.moments import full_time_of_day
from app.professional_development.page.handout import editing
from app.professional_development.page.handout.choices import draft_key
from app.professional_development.page.handout.keeper import HandoutText, WithHandouts
from app.professional_development.page.handout.pictures import Pictures
from app.professional_development.page.handout.proof_pane import ProofPane
from app.professional_development.page.handout.proofs import Proofs
from app.professional_development.page.handout.signs_sheet import SignsSheet
from app.professional_development.page.handout.text_edit import MarkdownEdit
from app.professional_development.page.handout.toolbar import Toolbar
from app.professional_development.rules.paper_content import HandoutContent
from app.ui.feature import Surroundings
from app.ui.focus import lead_focus
from app.ui.widgets import Pane, text

if TYPE_CHECKING:
    from app.store import seen as heads
    from app.store.seen import Seen
else:
    heads = late("app.store.seen")

PROOF_AFTER_MS: Final = 10
SAVE_AFTER_MS: Final = 15_000
Loaded = tuple["Seen", HandoutText, Mapping[str, bytes]]


class HandoutEditor(QWidget):
    """Edits the handout of one session. What is typed is a draft at once; a pause or leaving makes it one action of the desk."""

    def __init__(self, around: Surroundings, service: WithHandouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._keeper = around, service.handouts
        self._session = ""
        self._kept = HandoutText("", "")
        self._images: Mapping[str, bytes] = {}
        self._filling = False
        self._seen = ""
        self._base: Seen | None = None
        """What stood there when the words in the field were begun."""
        self._proof_timer = QTimer(self, singleShot=True, interval=PROOF_AFTER_MS)
        self._proof_timer.timeout.connect(self._ask_for_proof)
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save)
        self.edit = MarkdownEdit()
        self.pane = ProofPane(around)
        self.toolbar = Toolbar(self.edit)
        self.state = text("", "soft", wrap=True)
        self.pictures = Pictures(around, self._keeper, self)
        self.proofs = Proofs(around, self)
        self._lay_out()
        self._connect()

    def show_session(self, session: str) -> None:
        """Show the handout of a session; what was typed for another is saved before."""
        if session != self._session:
            self.settle()
            self._session = session
            self.edit.setReadOnly(True)
            self.pane.forget()
        self.refresh()

    def refresh(self) -> None:
        """Read the handout again: it was saved, undone or changed elsewhere. What is being typed stays."""
        session = self._session
        if session:
            self._around.jobs.read(
                lambda _report: (self._keeper.seen(session), self._keeper.text(session), self._keeper.images(session)),
                title=tr("Reading the handout"),
                owner=self,
                done=partial(self._take, session),
                failed=self._around.notices.fail,
            )

    def settle(self) -> None:
        """Keep what is typed; call it before the page is left."""
        if self._unsaved():
            self.save()
            self._around.notices.say(tr("The handout is saved."), undoable=True)

    def save(self) -> None:
        """Make what is typed one action of the desk."""
        self._save_timer.stop()
        session, markdown, base = self._session, self.edit.toPlainText(), self._base
        if not self._unsaved() or base is None:
            return
        self._around.jobs.write(
            lambda _report: self._keeper.keep(session, markdown, base),
            title=tr("Saving the handout"),
            owner=self,
            done=lambda seen: self._tell_saved(session, markdown, seen),
            failed=self._around.notices.fail,
        )

    @property
    def proof_waits(self) -> bool:
        """Whether something was typed that no page shows yet."""
        return self._proof_timer.isActive()

    def content(self) -> HandoutContent:
        """The handout as it stands in the field, in the style that is chosen."""
        kept = self._kept
        made = HandoutContent(kept.title, self.edit.toPlainText(), kept.eyebrow, kept.language or "en-US", self._images)
        return replace(made, style=self.pane.style_chosen(), links_as_codes=self.pane.codes.isChecked())

    def sizeHint(self) -> QSize:
        """It asks for little height and takes what there is, so that the page around it need not scroll."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab or page came to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.settle()

    def _lay_out(self) -> None:
        self.edit.setMinimumHeight(240)
        left = Pane(margin=12)
        left.body.addWidget(self.toolbar)
        left.body.addWidget(self.edit, 1)
        left.body.addWidget(self.state)
        right = Pane(margin=12)
        right.body.addWidget(self.pane, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        for pane in (left, right):
            splitter.addWidget(pane)
        splitter.setSizes([500, 500])
        for place in (0, 1):
            splitter.setStretchFactor(place, 1)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        lead_focus(self, self.edit)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.edit.cursorPositionChanged.connect(lambda: self.pane.follow(self.edit.textCursor().blockNumber()))
        self.edit.pictures_given.connect(self._take_pictures)
        self.toolbar.picture_wanted.connect(lambda: self.pictures.choose(self._session))
        self.toolbar.signs_wanted.connect(self._show_signs)
        self.pictures.kept.connect(self._show_picture)
        self.pane.changed.connect(self._ask_for_proof)
        self.proofs.made.connect(self.pane.show_proof)
        self.proofs.refused.connect(self.pane.show_problem)
        self._around.school.changed.connect(self._ask_for_proof)

    def _show_signs(self) -> None:
        sheet = SignsSheet(self.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _typed(self) -> None:
        words = self.edit.toPlainText()
        if self._filling or not self._session or words == self._seen:
            return  # also said when only colours are new
        self._seen = words
        begun = {"seen": self._base.to_json()} if self._base is not None else {}
        self._around.drafts.save(draft_key(self._session), {"text": words, **begun})
        self.state.setText(tr("Typed words are kept"))
        self._proof_timer.start()
        self._save_timer.start()

    def _unsaved(self) -> bool:
        return bool(self._session) and not self.edit.isReadOnly() and self.edit.toPlainText() != self._kept.markdown

    def _ask_for_proof(self) -> None:
        if self._session:
            self.proofs.ask(self.content(), self.pane.wanted())

    def _take(self, session: str, loaded: Loaded) -> None:
        if session != self._session:
            return
        first, unsaved = self.edit.isReadOnly(), self._unsaved()
        (seen, self._kept, self._images) = loaded
        draft = self._around.drafts.load(draft_key(session)) if first else None
        shown = str(draft["text"]) if draft else self._kept.markdown
        if first or not unsaved:
            self._base = heads.Seen.from_json(draft["seen"]) if draft and "seen" in draft else seen
            self._fill(shown)
        if draft and shown == self._kept.markdown:
            self._around.drafts.clear(draft_key(session))
        elif draft:
            self.state.setText(tr("As you left it, not saved yet"))
            self._save_timer.start()
        self._ask_for_proof()

    def _fill(self, words: str) -> None:
        """Put words into the field; the caret stays where it is."""
        self.edit.setReadOnly(False)
        self._seen = words
        if words == self.edit.toPlainText():
            return
        self._filling = True
        place, down = self.edit.textCursor().position(), self.edit.verticalScrollBar().value()
        self.edit.setPlainText(words)
        cursor = self.edit.textCursor()
        cursor.setPosition(min(place, self.edit.document().characterCount() - 1))
        self.edit.setTextCursor(cursor)
        self.edit.verticalScrollBar().setValue(down)
        self._filling = False

    def _tell_saved(self, session: str, markdown: str, seen: "Seen") -> None:
        if session != self._session:
            self._around.drafts.clear(draft_key(session))
            return
        self._base = seen
        self._kept = self._kept._replace(markdown=markdown)
        if self.edit.toPlainText() == markdown:
            self._around.drafts.clear(draft_key(session))
            self.state.setText(tr("Saved {time}", time=full_time_of_day(datetime.now().astimezone())))

    def _take_pictures(self, mime: QMimeData) -> None:
        try:
            self.pictures.take(self._session, mime)
        except UserError as error:
            self._around.notices.fail(error)

    def _show_picture(self, session: str, name: str, data: bytes) -> None:
        """A picture was kept: name it where the caret stands."""
        if session == self._session:
            self._images = {**self._images, name: data}
            self.edit.change(partial(editing.with_block, block=f"![{tr('What it shows')}]({name})", select=tr("What it shows")))
