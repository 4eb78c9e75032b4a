"""Drift: a part of the record, what opens on the page, comparing, and the reflections in order."""

from __future__ import annotations

from journal_app.domain.reflection import Answer
from journal_app.domain.selection import Selection
from journal_app.ui.dialogs.report_dialog import ReportChoice, ReportDialog
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit
from journal_app.ui.widgets.into_view import bring_into_view


def take_all(visit: Visit) -> None:
    """Over the role in which most was written."""
    coach = visit.services.practice.roles()[0]
    page = visit.place(Place.DRIFT, DriftPage)
    page.look_at(Selection(coach.id, client="Heron", weekdays=frozenset(range(3))))
    visit.take("drift-part")
    page.show_role(coach.id)
    page.charts.chart.select(40)
    visit.take("drift-session")
    page.charts.chart.select(None)
    _take_conditions(visit, page)
    _take_events(visit, page)
    _take_answers(visit, page)
    _take_table(visit, page)
    _take_report(visit, page)
    visit.shell.compare(Selection(coach.id))
    visit.take("compare", small=True)
    visit.shell.read_reflections(coach.id)
    visit.take("reflections", small=True)


def _take_conditions(visit: Visit, page: DriftPage) -> None:
    for name in ("when", "numbers", "period"):
        page.header.filters.open(name)
        visit.take(f"drift-by-{name}")
        page.header.filters.popovers[name].hide()


def _take_events(visit: Visit, page: DriftPage) -> None:
    bring_into_view(page.past)
    visit.take("drift-past")
    page.events.add.click()
    visit.take("drift-event-new", small=True)
    page.events.form.close_form()
    first = page.events.rows[0]
    first.begin()
    visit.take("drift-event-change")
    first.form.hide()
    first.remove.click()
    visit.take("drift-event-gone")
    visit.undo()


def _take_answers(visit: Visit, page: DriftPage) -> None:
    question = page.question
    question.method.click()
    bring_into_view(question)
    visit.take("drift-method")
    question.method.click()
    for answer in Answer:
        question.answers[answer].click()
        visit.take(f"drift-answer-{answer.value}")
        question.follow_up.left.emit()
        question.follow_up.clear()


def _take_table(visit: Visit, page: DriftPage) -> None:
    page.charts.as_table.click()
    bring_into_view(page.charts)
    visit.take("drift-table", small=True)
    page.charts.as_table.click()


def _take_report(visit: Visit, page: DriftPage) -> None:
    choices = [
        ReportChoice("1", "3 March · yes", "I want to be where I am."),
        ReportChoice("2", "9 June · something is to change", "I spoke more than she did."),
    ]
    dialog = ReportDialog(page, choices, codes=True)
    dialog.show()
    visit.take("drift-report")
    dialog.close()
    dialog.deleteLater()
