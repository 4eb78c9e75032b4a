"""The ways out of the drift page: a report as PDF or on paper, and the numbers as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.departure import DepartureKind
from journal_app.domain.reflection import Reflection
from journal_app.services.insight import DriftView
from journal_app.storage.files import write_whole
from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_texts import reflection_day, reflection_step

if TYPE_CHECKING:
    from journal_app.ui.dialogs.report_dialog import ReportChoice, ReportOrder
    from journal_app.ui.pdf.document import PdfDocument


class DriftLeaving(QObject):
    """Asks what is wanted, makes it beside the window, writes it, and keeps that it left."""

    told = Signal(str)
    """Something that was done and wants no more than to be known."""
    problem_raised = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def report(self, view: DriftView) -> None:
        """Ask what the report of a view is to hold, and give it."""
        self._desk.tasks.submit(
            self._desk.services.journal.client_codes,
            context=self,
            done=partial(self._ask, view),
            failed=self.problem_raised.emit,
        )

    def _ask(self, view: DriftView, codes: tuple[str, ...]) -> None:
        # What makes a report is imported only where one is wanted.
        from journal_app.services.exchange.csv_drift import write_numbers
        from journal_app.ui.dialogs.report_dialog import ReportDialog, ReportForm
        from journal_app.ui.dialogs.save_report import SaveReport
        from journal_app.ui.pages.drift_report import ReportMaker, ReportWishes
        from journal_app.ui.pdf.paper import paper_for

        order = ReportDialog.ask(self._page, self._choices(view), codes=any(view.columns.clients))
        if order is None:
            return
        maker = ReportMaker(
            view=view,
            wishes=ReportWishes(order.disguise, order.reflections),
            words=self._desk.words,
            orientation=self._desk.orientation,
            paper=paper_for(QLocale()),
            made_on=self._desk.clock().astimezone().date(),
            codes=codes,
        )
        if order.form is ReportForm.PRINT:
            self._desk.tasks.compute(
                maker.document,
                context=self,
                done=partial(self._print, order, len(view.columns)),
                failed=self.problem_raised.emit,
            )
            return
        path = SaveReport.ask(self._page, self.tr("drift report"), order.form.value)
        if path is None:
            return

        def write() -> Path:
            if order.form is ReportForm.CSV:
                content = write_numbers(view, order.disguise).encode()
            else:
                content = maker.content()
            return write_whole(path, content, overwrite=True)

        self._desk.tasks.compute(
            write,
            context=self,
            done=partial(self._written, order, len(view.columns)),
            failed=self.problem_raised.emit,
        )

    def _choices(self, view: DriftView) -> Sequence[ReportChoice]:
        from journal_app.ui.dialogs.report_dialog import ReportChoice

        return tuple(
            ReportChoice(
                reflection.id,
                f"{reflection_day(reflection)} · {self._desk.words.answer(reflection.answer)}",
                " ".join(filter(None, (reflection.words, reflection_step(reflection)))),
            )
            for reflection in view.reflections
            if _in_period(reflection, view)
        )

    def _print(self, order: ReportOrder, sessions: int, document: PdfDocument) -> None:
        # What prints is loaded only where something is printed.
        from journal_app.ui.pdf.printing import PrintDocument

        if PrintDocument.ask(self._page, document):
            self._keep(order, sessions)
            self.told.emit(self.tr("The report was printed."))

    def _written(self, order: ReportOrder, sessions: int, path: Path) -> None:
        self._keep(order, sessions)
        self.told.emit(self.tr("The report was saved as {0}.").format(path.name))

    def _keep(self, order: ReportOrder, sessions: int) -> None:
        """Note that a report left, and to whom; nothing of what stands in it."""
        self._desk.tasks.submit(
            partial(
                self._desk.services.departures.record,
                DepartureKind.REPORT,
                order.form.value,
                order.recipient,
                entries=sessions,
            ),
            context=self,
            done=lambda saved: self._desk.feed.publish(saved.change),
            failed=self.problem_raised.emit,
        )


def _in_period(reflection: Reflection, view: DriftView) -> bool:
    """Whether it was answered in the period that is shown."""
    day, chosen = reflection.answered_at.astimezone().date(), view.selection
    return (chosen.since is None or chosen.since <= day) and (
        chosen.until is None or day <= chosen.until
    )
