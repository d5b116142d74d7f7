"""The page's own style, in the colours and at the text size in force."""

from PySide6.QtWidgets import QWidget

from app.ui.theme import ThemeState


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget, at no cost when it is so already."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)


def page_style(theme: ThemeState) -> str:
    """The style sheet for what only this page has: big answers, the question, the list of checklists."""
    colours, px = theme.tokens, theme.pixels
    return f"""
    QLabel[role="question"] {{ font-size: {px(22)}px; font-weight: 700; }}
    QLabel[role="how"] {{ font-size: {px(15)}px; color: {colours["soft"]}; }}
    QPushButton[answer="yes"], QPushButton[answer="no"] {{ background: {colours["pane"]}; border: 1px solid {colours["control_line"]};
        border-radius: 10px; padding: 0; text-align: left; }}
    QPushButton[answer="yes"] {{ background: {colours["tint"]}; border-color: {colours["accent"]}; }}
    QPushButton[answer="yes"] QLabel[role="answer"] {{ color: {colours["accent"]}; }}
    QPushButton[answer]:hover {{ border-color: {colours["accent"]}; background: {colours["hover"]}; }}
    QPushButton[answer]:focus {{ border: 2px solid {colours["accent"]}; }}
    QPushButton[answer]:pressed {{ background: {colours["tint"]}; }}
    QLabel[role="answer"] {{ font-size: {px(16)}px; font-weight: 700; }}
    QListWidget#checklists {{ background: transparent; }}
    QListWidget#checklists::item {{ padding: {px(7)}px 2px {px(7)}px {px(6)}px; border-radius: 7px; }}
    QListWidget#checklists::item:selected {{ background: {colours["current"]}; color: {colours["on_current"]}; font-weight: 700; }}
    QListWidget#checklists::item:disabled {{ color: {colours["faint"]}; padding: {px(8)}px 2px {px(2)}px {px(6)}px; }}
    QListWidget#checklists::item:focus {{ border: 1px solid {colours["accent"]}; }}
    QPushButton[line="true"] {{ background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 0; text-align: left; }}
    QPushButton[line="true"]:hover {{ background: {colours["hover"]}; }}
    QPushButton[line="true"]:focus {{ border: 1px solid {colours["accent"]}; }}
    """
