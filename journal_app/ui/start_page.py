"""The page an opened journal begins with, by choice."""

from __future__ import annotations

from journal_app.ui.looks import PLACE, Looks
from journal_app.ui.page import Desk
from journal_app.ui.rail import Place

LAST = "last"


def first_place(desk: Desk) -> Place:
    """Today, the page of choice, or the one that was shown last."""
    wanted = desk.preferences.settings.start_page
    if wanted == LAST:
        wanted = Looks(desk.preferences, desk.services.path).value(PLACE)
    return Place(wanted) if wanted in {place.value for place in Place} else Place.TODAY
