"""The drawn flow: cards from the first question down to the outcomes, arrows between them, zoom and fit."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from app.language import tr
from app.troubleshooting.page.editor.flow_items import ArrowItem, CardItem, Look, arrow_points
from app.troubleshooting.page.editor.layers import Drawing, drawn
from app.troubleshooting.page.editor.words import numbers
from app.troubleshooting.rules.checklist import Checklist
from app.ui.scroll_area import keep_bars_from_readers
from app.ui.theme import ThemeState

_LEAST, _MOST = 0.2, 2.5
_READABLE = 0.72
_STEP = 1.2
_MARGIN = 24.0
_TEXT = 12.5
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ZOOMS = {"+": _STEP, "-": 1 / _STEP, "0": 0.0}


class FlowView(QGraphicsView):
    """Signal ``chosen`` carries the key of the card that was clicked, or reached by arrows. The outline says the same in words."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        keep_bars_from_readers(self)
        self.setAccessibleName(tr("Drawn flow; the outline says the same in words"))
        self.setMinimumSize(QSize(220, 220))
        self.cards: dict[str, CardItem] = {}
        self._ways: object = None
        self._checklist: Checklist | None = None
        self._current, self._troubled = "", frozenset[str]()
        self._fitted = False
        self.dress()

    def show_checklist(self, checklist: Checklist, current: str, troubled: Collection[str]) -> None:
        """Draw it; only what is different is drawn again."""
        self._checklist, self._current, self._troubled = checklist, current, frozenset(troubled)
        ways = _ways(checklist)
        if ways != self._ways:
            self._ways = ways
            self._build(checklist, drawn(checklist))
        known = numbers(checklist)
        for key, card in self.cards.items():
            part = checklist.at(key)
            if part is not None:
                card.show_part(part, known[key], troubled=key in troubled, chosen=key == current)

    def choose(self, key: str) -> None:
        """Mark the card of a part and bring it into sight."""
        self._current = key
        for card in self.cards.values():
            card.show_part(card.part, card.number, troubled=card.troubled, chosen=card.key == key)
        if key in self.cards:
            self.ensureVisible(self.cards[key], 30, 30)
            self.setAccessibleDescription(self.cards[key].words)

    def zoom(self, by: float) -> None:
        """Larger or smaller by a factor."""
        self._fitted = False
        now = self.transform().m11()
        wanted = min(max(now * by, _LEAST), _MOST)
        self.scale(wanted / now, wanted / now)

    def zoom_in(self) -> None:
        """Larger."""
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom(1 / _STEP)

    def fit(self) -> None:
        """All of it, or as much as can be read."""
        self._fitted = True
        self.resetTransform()
        area, room = self.sceneRect(), self.viewport().rect()
        if area.width() > 0 and area.height() > 0:
            factor = min(room.width() / area.width(), room.height() / area.height(), 1.0)
            self.scale(max(factor, _LEAST), max(factor, _LEAST))
        self.centerOn(QPointF(area.center().x(), area.top()))

    def show_beginning(self) -> None:
        """The first question, in a size that can be read."""
        self.fit()
        now = self.transform().m11()
        if now < _READABLE:
            self.scale(_READABLE / now, _READABLE / now)
        first = self.cards.get(self._checklist.start) if self._checklist is not None else None
        if first is not None:
            area = first.sceneBoundingRect()
            self.centerOn(QPointF(area.center().x(), area.top() - _MARGIN + self.viewport().height() / 2 / max(now, _READABLE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As long as nobody zoomed or moved it, it begins at the first question."""
        super().resizeEvent(event)
        if self._fitted:
            self.show_beginning()

    def dress(self) -> None:
        """Draw everything again in the colours and at the text size in force."""
        self.setBackgroundBrush(self._theme.tokens.colour("ground"))
        self._ways = None
        if self._checklist is not None:
            self.show_checklist(self._checklist, self._current, self._troubled)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a card chooses its part."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.itemAt(event.position().toPoint())
        if isinstance(found, CardItem) and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found.key)
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next card that way; + and - zoom, 0 fits all of it."""
        way, zoom = _WAYS.get(Qt.Key(event.key())), _ZOOMS.get(event.text())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not zoom:
            super().keyPressEvent(event)
        elif way is not None:
            key = self._card_beside(*way)
            if key:
                self.chosen.emit(key)
        elif zoom is not None:
            self.zoom(zoom) if zoom else self.fit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame says that arrows work here now."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the frame."""
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """A frame in the accent while it has the focus."""
        super().drawForeground(painter, rect)
        if self.hasFocus():
            painter.save()
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.tokens.colour("accent"), 2.0))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.restore()

    def _card_beside(self, across: int, down: int) -> str:
        """The nearest card to the left, right, above or below the current one; the first where there is none."""
        here = self.cards.get(self._current)
        if here is None:
            return (
                self._checklist.start if self._checklist is not None and self._checklist.start in self.cards else next(iter(self.cards), "")
            )

        def far(card: CardItem) -> float:
            way = card.pos() - here.pos()
            along, aside = (way.x() * across, abs(way.y())) if across else (way.y() * down, abs(way.x()))
            return along + 3 * aside if along > 1 and (down or aside < 1) else float("inf")

        nearest = min(self.cards.values(), key=far)
        return nearest.key if far(nearest) < float("inf") else ""

    def _build(self, checklist: Checklist, drawing: Drawing) -> None:
        self._scene.clear()
        font = QFont(self.font())
        font.setPixelSize(self._theme.pixels(_TEXT))
        look = Look(self._theme, font)
        known = numbers(checklist)
        self.cards = {}
        for key, (across, layer) in drawing.places.items():
            part = checklist.at(key)
            if part is not None:
                card = CardItem(part, known[key], look)
                card.setPos(look.at(across, layer))
                self._scene.addItem(card)
                self.cards[key] = card
        for arrow in drawing.arrows:
            source, target = self.cards[arrow.source].pos(), self.cards[arrow.target].pos()
            through = [look.at(*point) for point in arrow.through]
            points = arrow_points(arrow.answer, source, target, through, look, back=arrow.back)
            self._scene.addItem(ArrowItem(arrow.answer, points, look, back=arrow.back))
        area = self._scene.itemsBoundingRect() if self.cards else QRectF(0, 0, 1, 1)
        self.setSceneRect(area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))


def _ways(checklist: Checklist) -> object:
    """All that the drawing depends on but the words."""
    steps = tuple((step.key, step.yes, step.no, step.cannot) for step in checklist.steps.values())
    return checklist.start, steps, tuple(checklist.outcomes)
