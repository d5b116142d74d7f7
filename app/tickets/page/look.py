"""Colours and lines of what only this tab has: messages, the card of a device, the place for a reply."""

from app.ui.theme import ThemeState


def tickets_sheet(theme: ThemeState) -> str:
    """The tab's own style, in the colours and the text size in force."""
    tokens = theme.tokens
    return f"""
        QFrame[message="in"] {{ background: {tokens["ground"]}; border: 1px solid {tokens["line"]}; border-radius: 10px; }}
        QFrame[message="out"] {{ background: {tokens["tint"]}; border: 1px solid {tokens["tint"]}; border-radius: 10px; }}
        QFrame[message="note"] {{ background: {tokens["pane"]}; border: 1px dashed {tokens["control_line"]}; border-radius: 10px; }}
        QFrame[device_card="true"] {{ background: {tokens["ground"]}; border: 1px solid {tokens["line"]}; border-radius: 7px; }}
        QFrame[need="true"] {{ background: {tokens["warn_tint"]}; border: 1px solid {tokens["warn_line"]}; border-radius: 10px; }}
        QFrame[need="true"] QLabel {{ color: {tokens["warn"]}; }}
        QFrame[likely="true"] {{ background: {tokens["info_tint"]}; border: 1px solid {tokens["info_line"]}; border-radius: 10px; }}
        QFrame[likely="true"] QLabel {{ color: {tokens["info"]}; }}
    """
