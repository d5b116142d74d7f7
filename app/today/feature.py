"""Hands Today to ``main``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.late import late
from app.ui.feature import Feature, Page, Place, Surroundings, TodayItem, TourStep

if TYPE_CHECKING:
    from app.store.desk import Desk
    from app.today.page import above as above_today
    from app.today.page import today_page
    from app.today.page.above import Above
    from app.today.page.today_page import DevicesSource
else:
    above_today = late("app.today.page.above")
    today_page = late("app.today.page.today_page")


def make_feature(
    devices: Callable[[Desk], DevicesSource],
    items: Callable[[Desk], Sequence[TodayItem]],
    tour: Callable[[], Sequence[TourStep]] | None = None,
    above: Callable[[Surroundings], Above] | None = None,
    deeds: Sequence[tuple[str, str, Place]] = (),
) -> Feature:
    """Today, with the numbers of ``devices``, what the other rooms want to be told, and a morning for the tour.

    ``above`` stands over its panes; ``deeds`` are the buttons of its head (title, icon, place), the last one the main one.
    """

    def make_page(around: Surroundings) -> Page:
        buttons = [above_today.HeadDeed(*deed, main=number == len(deeds)) for number, deed in enumerate(deeds, 1)]
        over = partial(above, around) if above is not None else None
        return today_page.TodayPage(around, devices(around.desk), partial(items, around.desk), above=over, deeds=buttons)

    return Feature(key="today", title="Today", icon="house", make_page=make_page, tour=tour, ahead=(today_page,))
