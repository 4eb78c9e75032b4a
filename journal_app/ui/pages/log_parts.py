"""Going from part to part of the page by one key, instead of by many Tabs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.pages.log_fields import LogFields
from journal_app.ui.pages.log_scales import ScalesCard
from journal_app.ui.pages.log_supervision import SupervisionCard
from journal_app.ui.pages.log_writing import WritingCard
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.into_view import go_to


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: all of it, and where one begins in it."""

    whole: QWidget
    first: QWidget


class Parts(QObject):
    """F6 and Shift+F6 go on and back, Alt with a digit goes straight to a part."""

    def __init__(self, page: QWidget, parts: Sequence[Part]) -> None:
        super().__init__(page)
        self._parts = tuple(parts)
        bind("log.next", page, partial(self.go_on, 1), WITHIN)
        bind("log.before", page, partial(self.go_on, -1), WITHIN)
        for index in range(len(self._parts)):
            bind(f"log.part.{index + 1}", page, partial(self.go_to, index), WITHIN)

    def go_to(self, index: int) -> None:
        """Begin in a part, by its place from 0."""
        go_to(self._parts[index].first)

    def go_on(self, step: int) -> None:
        """To the part after this one, or before it; from the last to the first."""
        here = self._here()
        if here is None:
            self.go_to(0 if step > 0 else len(self._parts) - 1)
        else:
            self.go_to((here + step) % len(self._parts))

    def _here(self) -> int | None:
        """The part with the focus; the inner one where a part lies within another."""
        focus = QApplication.focusWidget()
        for index in reversed(range(len(self._parts))):
            whole = self._parts[index].whole
            if focus is not None and (whole is focus or whole.isAncestorOf(focus)):
                return index
        return None


def parts_of(
    page: QWidget,
    fields: LogFields,
    writing: WritingCard,
    scales: ScalesCard,
    placing: GridCard,
    supervision: SupervisionCard,
) -> Parts:
    """Those of the page for a session, as one reads; Alt with their number leads there."""
    observations = scales.observations
    return Parts(
        page,
        (
            Part(fields, fields.client),
            Part(writing, writing.sheet.seen),
            Part(scales, scales.charge.slider),
            Part(observations, observations.all),
            Part(placing, placing.grid),
            Part(supervision, supervision.question),
        ),
    )
