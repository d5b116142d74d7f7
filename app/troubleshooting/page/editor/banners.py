"""What stands above the panes: whose checklist this is, a draft that was found again, what the district changed."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.troubleshooting.page.editor.keeping import Keeping
from app.ui.focus import walk_in_order
from app.ui.widgets import Strip


class Banners(QWidget):
    """Strips with one step each; none of them is there when all is as usual."""

    def __init__(self, keeping: Keeping, copy: Callable[[], None], news: Callable[[], None], throw_away: Callable[[], None]) -> None:
        super().__init__()
        self._keeping = keeping
        self._steps = {"copy": copy, "news": news, "draft": throw_away}
        self.strips: dict[str, Strip] = {}
        self.comes_after: QWidget | None = None
        """From where Tab comes to the first strip."""
        self._closed: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_state(self) -> None:
        """Show what holds now."""
        keeping = self._keeping
        entry = keeping.loaded.entry if keeping.loaded is not None else None
        newer = entry is not None and entry.district_is_newer
        version = entry.district.version if entry is not None and entry.district is not None else 0
        words = {
            "copy": (
                tr("This is the district’s checklist. Change a copy: your school then uses the copy."),
                tr("Make our own copy"),
                "info",
            ),
            "news": (
                tr("The district has changed this checklist (version {version}). Yours stays as it is until you choose.", version=version),
                tr("See what changed"),
                "warn",
            ),
            "draft": (tr("This is your draft from before; it is not saved yet."), tr("Throw it away"), "neutral"),
        }
        holds = {
            "copy": keeping.loaded is not None and keeping.read_only,
            "news": newer,
            "draft": keeping.from_draft and keeping.unsaved,
        }
        for name, (said, button, tone) in words.items():
            if holds[name] and name not in self._closed:
                self._show(name, said, button, tone)
            elif name in self.strips:
                self._take_away(name)
        self.setVisible(bool(self.strips))

    def _show(self, name: str, said: str, button: str, tone: str) -> None:
        if name in self.strips:
            return
        strip = Strip(said, tone=tone, button=button, icon_name="info" if tone == "info" else "")
        strip.pressed.connect(self._steps[name])
        strip.closed.connect(lambda: self._close(name))
        strip.close_button.setVisible(name != "copy")
        self.strips[name] = strip
        self._column.addWidget(strip)
        if self.comes_after is not None:
            walk_in_order((self.comes_after, *self.strips.values()))

    def _close(self, name: str) -> None:
        self._closed.add(name)
        self._take_away(name)
        self.setVisible(bool(self.strips))

    def _take_away(self, name: str) -> None:
        strip = self.strips.pop(name)
        strip.hide()
        strip.deleteLater()
