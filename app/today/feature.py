"""Hands Today to ``main``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.today.page.today_page import DevicesSource, TodayPage
from app.ui.feature import Feature, Page, Surroundings, TodayItem

if TYPE_CHECKING:
    from app.store.desk import Desk


def make_feature(devices: Callable[[Desk], DevicesSource], items: Callable[[Desk], Sequence[TodayItem]]) -> Feature:
    """Today, with the numbers of ``devices`` and what the other rooms want to be told."""

    def make_page(around: Surroundings) -> Page:
        return TodayPage(around, devices(around.desk), partial(items, around.desk))

    return Feature(key="today", title="Today", icon="house", make_page=make_page)
