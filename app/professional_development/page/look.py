"""Colours and lines of what only this tab has: text typed in place, agenda blocks, the days of the calendar."""

from app.ui.theme import ThemeState


def sessions_sheet(theme: ThemeState) -> str:
    """The tab's own style, in the colours and the text size in force."""
    tokens = theme.tokens
    small, title = theme.pixels(12.5), theme.pixels(22)
    return f"""
        QTextEdit[in_place="true"] {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; min-height: 0; }}
        QTextEdit[in_place="true"]:hover {{ background: {tokens["hover"]}; }}
        QTextEdit[in_place="true"]:focus {{ background: {tokens["pane"]}; border: 1px solid {tokens["accent"]}; padding: 0; }}
        QTextEdit[in_place="true"][wrong="true"] {{ border: 1px solid {tokens["bad"]}; }}
        QTextEdit[role="page_title"] {{ font-size: {title}px; font-weight: 700; }}
        QFrame[answer_row="true"] {{ background: {tokens["ground"]}; border: 1px solid transparent; border-radius: 7px; }}
        QFrame[answer_row="true"]:focus {{ background: {tokens["tint"]}; border: 1px solid {tokens["accent"]}; }}
        QFrame[answer_row="true"] QPushButton:checked {{ background: {tokens["accent"]}; color: {tokens["on_accent"]}; }}
        QTextEdit[framed="true"] {{ border: 1px solid {tokens["control_line"]}; background: {tokens["pane"]}; }}
        QLineEdit[large="true"] {{ font-size: {theme.pixels(20)}px; padding: 10px 12px; }}
        QLabel[said="true"] {{ font-size: {theme.pixels(26)}px; font-weight: 700; }}
        QLabel[said="true"][tone="ok"] {{ color: {tokens["ok"]}; }}
        QLabel[said="true"][tone="warn"] {{ color: {tokens["warn"]}; }}
        QLabel[said="true"][tone="bad"] {{ color: {tokens["bad"]}; }}
        QPushButton[fold="true"] {{ color: {tokens["ink"]}; font-size: {theme.pixels(15)}px; font-weight: 700; text-align: left; padding: 2px; }}
        QTabBar[session="true"]::tab {{ padding: 5px 5px 6px 5px; margin-right: 8px; border: 2px solid transparent; }}
        QTabBar[session="true"] {{ outline: 0; }}
        QTabBar[session="true"]::tab:selected {{ border-bottom: 2px solid {tokens["accent"]}; }}
        QTabBar[session="true"]::tab:selected:focus {{ border: 2px solid {tokens["accent"]}; background: {tokens["tint"]}; }}
        QAbstractButton[pick="true"] {{ border: 1px solid transparent; border-radius: 5px; }}
        QAbstractButton[pick="true"]:hover {{ background: {tokens["hover"]}; }}
        QAbstractButton[pick="true"]:focus {{ border: 1px solid {tokens["accent"]}; }}
        QFrame[shade="true"] {{ background: {tokens["neutral_tint"]}; border: 1px solid {tokens["line"]}; border-radius: 10px; }}
        QAbstractButton[day="true"] {{ background: {tokens["pane"]}; border: 1px solid {tokens["line"]}; border-radius: 0; }}
        QAbstractButton[day="true"][other="true"] {{ background: {tokens["ground"]}; }}
        QAbstractButton[day="true"][current="true"] {{ border: 2px solid {tokens["accent"]}; }}
        QPushButton[entry="true"] {{ background: {tokens["info_tint"]}; color: {tokens["info"]}; border: 1px solid transparent;
            border-radius: 5px; padding: 1px 5px; min-height: 0; font-size: {small}px; font-weight: 600; text-align: left; }}
        QPushButton[entry="true"][tone="neutral"] {{ background: {tokens["neutral_tint"]}; color: {tokens["neutral"]}; }}
        QPushButton[entry="true"][tone="ok"] {{ background: {tokens["ok_tint"]}; color: {tokens["ok"]}; }}
        QPushButton[entry="true"][tone="bad"] {{ background: {tokens["bad_tint"]}; color: {tokens["bad"]}; }}
        QPushButton[entry="true"]:focus {{ border: 1px solid {tokens["accent"]}; padding: 1px 5px; }}
    """
