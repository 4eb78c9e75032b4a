"""Saying anew where one wants to be: the grid, the width, the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.grid import Position
from journal_app.domain.practice import HALF_WIDTH, IntendedArea
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.area_input import NARROW, WIDE, AreaInput
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

GRID_HEIGHT = 400


class AreaEditor(QWidget):
    """What is saved here holds from now on; what held before is kept as history."""

    saved = Signal(object, float, str)
    """The centre, the half-width, and the reason."""
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.area = AreaInput(desk.themes, desk.words, desk.orientation, self, with_width=True)
        scale = min(1.5, max(1.0, desk.themes.theme.text_scale))
        self.area.setMinimumHeight(round(GRID_HEIGHT * scale))
        self.reason = NoteField(
            self.tr("Reason"), 2, self.tr("What changed, or why there; may stay empty"), self
        )
        self._problem = label("", "attention", self)
        self._problem.hide()
        self._begun: dict[str, Any] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 4, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.area)
        stack.addWidget(label(self.tr("Reason"), "field", self))
        stack.addWidget(self.reason)
        stack.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        self.save = button(self.tr("Save"), "", self._save, self)
        self.save.setAccessibleName(self.tr("Save where I want to be"))
        acts.addWidget(self.save)
        acts.addWidget(button(self.tr("Cancel"), "quiet", self.cancelled.emit, self))
        stack.addLayout(acts)

    @property
    def problem(self) -> str:
        """What stands against saving; empty while nothing does."""
        return self._problem.text()

    def begin(self, now: IntendedArea | None) -> None:
        """Show what holds now, to be changed."""
        self.area.set_area(now.centre if now else None, now.half_width if now else HALF_WIDTH)
        self.reason.clear()
        self._begun = self._said
        self._tell("")
        self.show()
        self.area.setFocus()

    @property
    def written(self) -> dict[str, Any] | None:
        """What would be lost; None while nothing was changed here."""
        said = self._said
        return None if self.isHidden() or said == self._begun else said

    def put(self, said: Mapping[str, Any]) -> None:
        """Put back, into the editor that is open, what was written in it before."""
        place = said["place"]
        self.area.set_area(None if place is None else Position(*place), said["half_width"])
        self.reason.setPlainText(said["reason"])

    @property
    def _said(self) -> dict[str, Any]:
        centre = self.area.centre
        place = None if centre is None else [centre.x, centre.y]
        return {"place": place, "half_width": self.area.half_width, "reason": self.reason.text}

    def _save(self) -> None:
        centre = self.area.centre
        if centre is None:
            self._tell(self.tr("Choose a place on the grid first."))
            return
        self.saved.emit(centre, self.area.half_width, self.reason.text)

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))


def area_text(area: IntendedArea, words: Words) -> str:
    """When it was said, where it is, how wide, and why: one sentence or two."""
    where = words.position(area.centre)
    since = full_day_text(area.valid_from.astimezone().date())
    translate = QCoreApplication.translate
    text = translate("AreaEditor", "Since {0}: {1} ({2}).").format(
        since, where, _width_text(area.half_width)
    )
    return f"{text} {area.reason}".strip()


def _width_text(half_width: float) -> str:
    translate = QCoreApplication.translate
    if half_width < (NARROW + HALF_WIDTH) / 2:
        return translate("AreaEditor", "a narrow area")
    if half_width > (HALF_WIDTH + WIDE) / 2:
        return translate("AreaEditor", "a wide area")
    return translate("AreaEditor", "an area of the usual width")
