"""The style of what only this page has, in the colours and at the text size in force."""

from app.ui.theme import ThemeState


def eye_style(theme: ThemeState) -> str:
    """Values to choose from, and the frame of a field."""
    colours = theme.tokens
    return f"""
    QFrame[option="true"] {{ background: {colours["pane"]}; border: 1px solid {colours["line"]}; border-radius: 7px; }}
    QFrame[option="true"][chosen="true"] {{ background: {colours["tint"]}; border-color: {colours["accent"]}; }}
    QFrame[option="true"] QLabel[badge="true"] {{ background: {colours["info_tint"]}; }}
    QFrame[option="true"] QPlainTextEdit[compared="true"] {{ background: {colours["pane"]}; border: 1px solid {colours["line"]}; }}
    """
