"""Hours: each part, and the forms that open in them."""

from __future__ import annotations

import tempfile
from pathlib import Path

from journal_app.ui.pages.hours_page import HoursPage, HoursPart
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit

_LOG = """\
Client Name,Contact,Start Date,End Date,Paid Hours,Pro Bono Hours
A. B.,a@example.org,01/02/2023,03/04/2023,12.5,0
C. D.,c@example.org,05/06/2023,07/08/2023,3,2
E. F.,e@example.org,someday,09/10/2023,4,0
"""


def take_all(visit: Visit) -> None:
    """Schemes stand among the pages of the rail."""
    page = visit.place(Place.HOURS, HoursPage)
    card = next(iter(page.cards.values()))
    card.begin()
    visit.take("hours-scheme-form", small=True)
    card.form.close_form()
    card.working.begin()
    card.working.show_progress(3, 8)
    visit.take("hours-writing-log")
    card.working.end()
    page.show_part(HoursPart.SESSIONS)
    visit.take("hours-sessions", small=True)
    page.show_part(HoursPart.BEFORE)
    visit.take("hours-before", small=True)
    page.before.begin_new()
    visit.take("hours-before-form", small=True)
    page.before.form.close_form()
    _take_log(visit, page)
    page.show_part(HoursPart.LEARNING)
    visit.take("hours-learning", small=True)
    page.begin_learning()
    visit.take("hours-learning-form", small=True)
    page.learning.form.close_form()
    _take_gone(visit, page)
    page.show_part(HoursPart.SCHEMES)


def _take_log(visit: Visit, page: HoursPage) -> None:
    """A client log of elsewhere, looked at before it is taken in."""
    with tempfile.TemporaryDirectory(prefix="stance-tour-") as folder:
        source = Path(folder) / "client-log.csv"
        source.write_text(_LOG, encoding="utf-8")
        page.before.order_requested.emit(source, None)
        visit.take("hours-before-log", small=True)
    page.before.end_preview()


def _take_gone(visit: Visit, page: HoursPage) -> None:
    learned = visit.services.hours.outline().developments
    if learned:
        page.learning.remove_requested.emit(learned[0].id)
        visit.take("hours-learning-gone")
        visit.undo()
