"""How the parts of the window look, made from the theme's tokens."""

from functools import partial

from app.ui.theme import Tokens


def shell_style(token: Tokens, scale: float) -> str:
    """The style sheet of the window's own parts. ``scale`` is the text size, 1.0 to 2.0."""
    return _rail(token, scale) + _top(token, scale) + _foot_and_entry(token, scale) + (_strong_rings(token) if token.strong else "")


def _size(pixels: float, scale: float) -> str:
    return f"{round(pixels * scale)}px"


def _rail(token: Tokens, scale: float) -> str:
    size = partial(_size, scale=scale)
    return f"""
    #rail, #railList, #railInside, #rail #brand {{ background: {token["rail"]}; }}
    #rail {{ border-right: 1px solid {token["line"]}; }}
    #noticePanel, #workPanel {{ background: {token["pane"]}; border: 1px solid {token["line"]}; border-radius: 10px; }}
    #brandMark {{ background: {token["accent"]}; border-radius: 7px; }}
    #brandName {{ font-size: {size(15)}; font-weight: 700; color: {token["ink"]}; }}
    #railSection {{ font-size: {size(11)}; font-weight: 600; color: {token["faint"]};
        padding: 14px 10px 4px 10px; letter-spacing: 0.6px; background: transparent; }}
    #railButton {{ text-align: left; border: 1px solid transparent; border-radius: 7px; padding: 7px 9px;
        color: {token["ink"]}; background: transparent; font-size: {size(14)}; font-weight: 400; }}
    #railButton:hover {{ background: {token["hover"]}; }}
    #railButton[current="true"] {{ background: {token["current"]}; color: {token["on_current"]}; font-weight: 600; }}
    #railButton:focus {{ border: 1px solid {token["accent"]}; }}
    #railBadge {{ font-size: {size(12)}; font-weight: 600; color: {token["soft"]}; background: {token["hover"]};
        border-radius: 9px; padding: 1px 7px; }}
    #railBadge[current="true"] {{ background: {token["pane"]}; color: {token["accent"]}; }}
    """


def _top(token: Tokens, scale: float) -> str:
    size = partial(_size, scale=scale)
    return f"""
    #topBar {{ background: {token["pane"]}; border-bottom: 1px solid {token["line"]}; }}
    #findField {{ background: {token["ground"]}; border: 1px solid {token["line"]}; border-radius: 7px;
        padding: {size(7)} {size(64)} {size(7)} {size(36)}; font-size: {size(14)}; color: {token["ink"]}; }}
    #findField:focus {{ border: 1px solid {token["accent"]}; background: {token["pane"]}; }}
    #keyHint {{ font-size: {size(11)}; color: {token["soft"]}; background: {token["pane"]};
        border: 1px solid {token["line"]}; border-radius: 4px; padding: 1px 5px; }}
    #bellButton, #helpButton {{ border: 1px solid transparent; border-radius: 7px; background: transparent; padding: 4px; color: {token["soft"]}; }}
    #bellButton:hover, #helpButton:hover {{ background: {token["hover"]}; }}
    #helpPanel {{ background: {token["pane"]}; border: none; border-left: 1px solid {token["line"]}; border-top: 1px solid {token["line"]}; }}
    #helpView {{ background: transparent; border: 1px solid transparent; padding: 0; border-radius: 5px; }}
    #helpView:focus {{ border: 1px solid {token["accent"]}; padding: 0; }}
    #bellButton:focus, #helpButton:focus, #avatar:focus {{ border: 1px solid {token["accent"]}; }}
    #schoolName {{ color: {token["soft"]}; font-size: {size(14)}; }}
    #avatar {{ background: {token["tint"]}; color: {token["accent"]}; border: 1px solid transparent; border-radius: {round(13 * scale) + 1}px; padding: 0;
        min-width: {size(26)}; max-width: {size(26)}; min-height: {size(26)}; max-height: {size(26)};
        font-size: {size(12)}; font-weight: 700; }}
    #findList {{ background: {token["pane"]}; border: 1px solid {token["line"]}; border-radius: 10px; }}
    #findResults {{ background: transparent; border: none; font-size: {size(14)}; }}
    """


def _foot_and_entry(token: Tokens, scale: float) -> str:
    size = partial(_size, scale=scale)
    return f"""
    #pages, #chrome {{ background: {token["ground"]}; }}
    #statusBar {{ background: {token["pane"]}; border-top: 1px solid {token["line"]}; min-height: {size(26)}; }}
    #statusBar QLabel, #statusBar QToolButton {{ font-size: {size(12)}; color: {token["soft"]}; }}
    QToolButton[statusPart="true"] {{ border: 1px solid transparent; border-radius: 5px; padding: 2px 5px; background: transparent; }}
    QToolButton[statusPart="true"]:hover {{ background: {token["hover"]}; }}
    QToolButton[statusPart="true"]:focus {{ border: 1px solid {token["accent"]}; }}
    #entryFrame, #entryGround {{ background: {token["ground"]}; border: none; }}
    #entrySheet {{ background: {token["pane"]}; border: 1px solid {token["line"]}; border-radius: 10px; }}
    #entryTitle {{ font-size: {size(22)}; font-weight: 600; color: {token["ink"]}; }}
    #entryWords, #strengthHint {{ color: {token["soft"]}; font-size: {size(14)}; }}
    #strengthHint[tone="bad"] {{ color: {token["bad"]}; }}
    #strengthHint[tone="warn"] {{ color: {token["warn"]}; }}
    #strengthHint[tone="ok"] {{ color: {token["ok"]}; }}
    #entryProblem {{ color: {token["bad"]}; font-size: {size(14)}; }}
    #fieldLabel {{ font-weight: 600; color: {token["ink"]}; }}
    """


def _strong_rings(token: Tokens) -> str:
    """In high contrast the focus is a ring that is seen at a glance."""
    ring = f"border: 3px solid {token['accent']}"
    return f"""
    #railButton:focus {{ {ring}; padding: 5px 7px; }}
    #railButton[current="true"]:focus {{ border-color: {token["ink"]}; }}
    #findField:focus {{ {ring}; }}
    #bellButton:focus, #helpButton:focus {{ {ring}; padding: 2px; }}
    #avatar:focus, #helpView:focus {{ {ring}; }}
    QToolButton[statusPart="true"]:focus {{ {ring}; padding: 0 3px; }}
    """
