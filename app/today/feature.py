"""Hands Today to ``main``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.late import late
from app.ui.feature import Feature, Page, Surroundings, TodayItem, TourStep

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.today.page import today_page
    from app.today.page.today_page import DevicesSource
else:
    today_page = late("app.today.page.today_page")


def make_feature(
    devices: Callable[[Desk], DevicesSource],
    items: Callable[[Desk], Sequence[TodayItem]],
    tour: Callable[[], Sequence[TourStep]] | None = None,
) -> Feature:
    """Today, with the numbers of ``devices``, what the other rooms want to be told, and a morning for the tour."""

    def make_page(around: Surroundings) -> Page:
        return today_page.TodayPage(around, devices(around.desk), partial(items, around.desk))

    return Feature(key="today", title="Today", icon="house", make_page=make_page, tour=tour)
