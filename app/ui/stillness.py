"""Reduced motion: what Qt moves by itself stands still where the system, or the person, wants it so."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

STILL_SHEET = "* { widget-animation-duration: 0; }"
"""Behind the program's style sheet it stops what styles animate: scroll bars, boxes, opening trees."""
_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_GET_CLIENT_AREA_ANIMATION = 0x1042
_STOOD_STILL = "keptStill"


def system_wants_stillness() -> bool:
    """Whether the person has asked the system for less movement; False where it tells nobody.

    Qt itself tells from 6.12 on. Until then Windows is asked, whose switch is called "Animation effects".
    """
    told = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    if told is not None:
        return bool(told().name == "ReducedMotion")
    return _windows_wants_stillness() if sys.platform == "win32" else False


def keep_still(app: QApplication, *, still: bool) -> None:
    """No menu, list or tooltip slides or fades, and the caret does not blink; or all of that as the system has it."""
    if still == bool(app.property(_STOOD_STILL)):
        return
    app.setProperty(_STOOD_STILL, still)
    hints = app.styleHints()
    if still:
        app.setProperty("blinked", hints.cursorFlashTime())
        app.setProperty("moved", [app.isEffectEnabled(effect) for effect in _EFFECTS])
    before = app.property("moved")
    for effect, enabled in zip(_EFFECTS, before, strict=True):
        app.setEffectEnabled(effect, enabled and not still)
    app.setCursorFlashTime(0 if still else app.property("blinked"))


if sys.platform == "win32":
    import ctypes

    def _windows_wants_stillness() -> bool:
        moves = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return bool(asked) and not moves.value

else:

    def _windows_wants_stillness() -> bool:
        return False
