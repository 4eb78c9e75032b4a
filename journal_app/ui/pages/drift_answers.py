"""Keeps an answer to the question, and takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from journal_app.domain.dataclass import dataclass
from journal_app.domain.reflection import Reflection
from journal_app.services.bundle import Services
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import each_time
from journal_app.ui.page import Page
from journal_app.ui.pages.drift_follow_up import AnswerDetails
from journal_app.ui.pages.drift_question import DriftQuestion
from journal_app.ui.pages.drift_shown import Shown


@dataclass(frozen=True, slots=True)
class _Kept:
    """An answer, and until when the question had been put off before it."""

    reflection: Reflection
    postponed_until: datetime | None


class DriftAnswers(QObject):
    """Writes for the page what was answered on its card."""

    def __init__(self, page: Page, question: DriftQuestion) -> None:
        super().__init__(page)
        self._page, self._question = page, question

    def keep(self, shown: Shown, words: str, details: AnswerDetails) -> None:
        """Keep an answer with what was shown; for a while it can be taken back."""
        before = shown.view.area

        def confirm(kept: _Kept) -> None:
            self._question.confirm(
                kept.reflection, before.centre if before else None, details.move_area_to
            )

        def again(keep: Callable[[_Kept], None]) -> None:
            def done_again(kept: _Kept) -> None:
                keep(kept)
                confirm(kept)

            self._page.write(answer, done_again)

        def done(kept: _Kept) -> None:
            confirm(kept)
            way = each_time(kept, self._take_back, again)
            self._page.undo_offered.emit(self.tr("Your answer is kept."), way)

        answer = partial(_answered, self._page.desk.services, shown, words, details)
        self._page.write(answer, done)

    def _take_back(self, kept: _Kept) -> None:
        take_back = self._page.desk.services.reflections.take_back
        self._page.write(
            partial(take_back, kept.reflection, kept.postponed_until), self._question.say_taken_back
        )


def _answered(services: Services, shown: Shown, words: str, details: AnswerDetails) -> Saved[_Kept]:
    """On the store thread."""
    view = shown.view
    postponed_until = services.reflections.postponed_until(view.role.id)
    saved = services.reflections.answer(
        view.role.id,
        details.answer,
        words,
        details.step,
        details.client,
        shown.asked,
        view,
        details.move_area_to,
        details.reason,
    )
    return Saved(_Kept(saved.value, postponed_until), saved.change)
