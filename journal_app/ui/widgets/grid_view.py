"""A grid to look at, and the pictures of sessions that are shown on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from journal_app.domain.again import Pair
from journal_app.domain.entry import EntryDraft, EntryRow
from journal_app.domain.grid import Frame, Orientation, Position, mean_point
from journal_app.domain.practice import IntendedArea
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.grid_data import Area, GridPicture, Mark, MarkStyle, path_marks
from journal_app.ui.widgets.grid_picture import nearest_mark
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words


class GridView(GridSurface):
    """Shows a picture of the grid."""

    def __init__(self, themes: ThemeManager, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(themes, words, parent)
        self.setAccessibleName(self.tr("Grid"))

    def set_picture(self, picture: GridPicture, said: str = "") -> None:
        """Show another picture.

        ``said`` is what it shows, for a screen reader; without it, where the last mark lies.
        """
        if not said and picture.marks:
            last = picture.marks[-1]
            said = self.words.position(Position.clamped(last.x, last.y))
        self.set_description(said)
        self.show_picture(picture)

    def set_description(self, description: str) -> None:
        """The picture as a paragraph, for those who do not see it."""
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The focus, where a page lets Tab lead here."""
        if self.hasFocus():
            from journal_app.ui.widgets.grid_overlay import paint_focus

            paint_focus(painter, frame, self.themes.theme)

    def tip_at(self, at: QPointF) -> str:
        """The label of the mark below the pointer, else what the pole means."""
        index = nearest_mark(self.frame(), self.picture, at)
        if index is None:
            return super().tip_at(at)
        mark = self.picture.marks[index]
        return mark.tip or mark.label or super().tip_at(at)


def intended_areas(area: IntendedArea | None) -> tuple[Area, ...]:
    """The intended area with its name, when there is one."""
    if area is None:
        return ()
    name = QCoreApplication.translate("Grid", "where I want to be")
    return (Area(area.centre.x, area.centre.y, area.half_width, name),)


def intention_shown(position: Position | None) -> dict[str, Any]:
    """What a picture says of where one meant to be, with its name."""
    if position is None:
        return {"intention": None, "intention_label": ""}
    name = QCoreApplication.translate("Grid", "what I meant")
    return {"intention": (position.x, position.y), "intention_label": name}


def sessions_picture(
    rows: Sequence[EntryRow], area: IntendedArea | None, orientation: Orientation, words: Words
) -> GridPicture:
    """The way from session to session, oldest first; those not placed are left out.

    A mark that is the average of several moments says so when it is pointed at.
    """
    placed = [(point, row) for row in rows if (point := mean_point(row.path)) is not None]
    marks = path_marks([point for point, _ in placed], late=bool(placed) and placed[-1][1].late)
    told = [words.average_of(len(row.path)) for _, row in placed]
    return GridPicture(
        orientation=orientation,
        marks=tuple(replace(mark, tip=tip) for mark, tip in zip(marks, told, strict=True)),
        areas=intended_areas(area),
    )


def entry_picture(
    draft: EntryDraft,
    words: Words,
    orientation: Orientation,
    intention: Position | None = None,
) -> GridPicture:
    """The moments of one session: their names, how sure each is, and the way through them.

    With where one meant to be before it, when that was said.
    """
    moments = draft.moments
    single = len(moments) == 1
    labels = [
        "" if single and not moment.label else words.moment_label(moment.label, number)
        for number, moment in enumerate(moments, start=1)
    ]
    # As the list has it: the newest mark decides, whichever moment it is of.
    late = any(moment.placement.is_late(draft.ended_at) for moment in moments)
    return GridPicture(
        orientation=orientation,
        marks=path_marks(
            [moment.placement.position for moment in moments],
            labels,
            late=late,
            certainties=[moment.placement.certainty for moment in moments],
        ),
        **intention_shown(intention),
    )


def pair_picture(pair: Pair, orientation: Orientation, *, named: bool = True) -> GridPicture:
    """A session as it was placed then, in rings, and again from the notes, filled."""
    then = QCoreApplication.translate("Grid", "then") if named else ""
    again = QCoreApplication.translate("Grid", "again") if named else ""
    last_then, last_now = len(pair.then) - 1, len(pair.now) - 1
    marks = [
        Mark.at(moment.placement.position, then if index == last_then else "", MarkStyle.RING)
        for index, moment in enumerate(pair.then)
    ]
    marks += [
        Mark.at(moment.placement.position, again if index == last_now else "", MarkStyle.FILLED)
        for index, moment in enumerate(pair.now)
    ]
    return GridPicture(orientation=orientation, marks=tuple(marks), path=False)
