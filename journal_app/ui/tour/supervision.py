"""Supervision: a meeting that is written down or changed, and what is talked about."""

from __future__ import annotations

from journal_app.domain.supervision import ItemKind
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit


def take_all(visit: Visit) -> None:
    """The form, an opened meeting, what is settled."""
    page = visit.place(Place.SUPERVISION, SupervisionPage)
    page.begin_meeting()
    visit.take("meeting-new", small=True)
    page.form.cancelled.emit()
    meetings = visit.services.meetings.all()
    if meetings:
        row = page.meetings.row(meetings[0].id)
        assert row is not None
        row.set_open(True)
        visit.take("meeting-open")
        page.meetings.change_requested.emit(meetings[0])
        visit.take("meeting-change", small=True)
        page.form.cancelled.emit()
        page.meetings.delete_requested.emit(meetings[0].id)
        visit.take("meeting-gone")
        visit.undo()
    own = (one for one in visit.services.supervision.waiting() if one.kind is ItemKind.OWN)
    page.groups[ItemKind.OWN].settle_requested.emit(next(own))
    visit.take("supervision-settled")
    visit.undo()
