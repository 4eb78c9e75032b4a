"""Placing a session blind: an empty grid first, the sender's own marks only afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Orientation, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.packet import PacketSession, ReplyMark
from journal_app.ui.pages.packet_moments import MomentChips
from journal_app.ui.read_only import writing
from journal_app.ui.surroundings import Surroundings
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_data import Area, GridPicture, Mark, MarkStyle, path_marks
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_REST_MS = 350


class PlaceCard(Card):
    """One session's grid: to be placed, then both marks together, with what all pairs say."""

    placed = Signal(object, object, int)
    """A position, how sure of it, and the number of the moment; 0 for the session as a whole."""
    reveal_wanted = Signal()

    def __init__(self, desk: Surroundings, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._session: PacketSession | None = None
        self._marks: Sequence[ReplyMark] = ()
        self.moments = MomentChips(desk.words, self)
        self.input = writing(GridInput(desk.themes, desk.words, desk.orientation, desk.clock, self))
        self.both = GridView(desk.themes, desk.words, self)
        self.said = label("", "small", self)
        self.views = label("", "small", self)
        self.reveal = writing(button("", "", self._reveal, self))
        # A mark that is dragged is kept where it comes to rest, not at every step of the way.
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._tell_mark)
        self.body.addWidget(self.moments)
        self.body.addWidget(self.input)
        self.body.addWidget(self.both)
        self.body.addWidget(self.said)
        acts = FlowLayout(spacing=8)
        acts.addWidget(self.reveal)
        self.body.addLayout(acts)
        self.body.addWidget(self.views)
        self.moments.leaving.connect(self.flush)
        self.moments.chosen.connect(self._aim)
        self.input.moments_changed.connect(self._tell)

    def show_session(
        self,
        session: PacketSession,
        marks: Sequence[ReplyMark],
        *,
        revealed: bool,
        who: str,
        views: tuple[str, ...],
    ) -> None:
        """Show a session: an empty grid, or with the marks of both once they were shown."""
        other = self._session is None or self._session.id != session.id
        self._session, self._marks = session, marks
        # Without any words there is nothing to place from.
        show = revealed or not session.moments or not session.has_words
        self.set_heading(self._heading(session, show=show))
        self.moments.show_session(session, marks, anew=other)
        self.moments.setVisible(not show and len(session.moments) > 1)
        if other:
            self._show_mark()
        else:
            self._show_beside()
        self.input.setVisible(not show)
        self.both.setVisible(show)
        self.reveal.setVisible(not show)
        if show:
            self.said.setText(both_said(session, marks, self._desk.words))
            self.both.set_picture(
                both_picture(session, marks, self._desk.words, self._desk.orientation),
                self.said.text(),
            )
        else:
            self._say_blind(who)
        self.views.setText(" ".join(views) if show else "")
        self.views.setVisible(show and bool(views))

    def _heading(self, session: PacketSession, *, show: bool) -> str:
        if not show:
            return self.tr("Where do you see this session?")
        if not self._marks and not session.has_words:
            return self.tr("Where they placed it")
        return self.tr("Two views")

    def _say_blind(self, who: str) -> None:
        if not self._marks:
            self.said.setText(
                self.tr(
                    "Place it from the words alone. Their own mark is shown afterwards; a mark "
                    "made after that counts as not blind."
                )
            )
            self.reveal.setText(self.tr("Show their mark without placing"))
            return
        words = self._desk.words
        said = [
            f"{self.moments.name_of(mark.moment)}: {words.position(mark.position)}."
            if mark.moment
            else self.tr("Your mark: {0}.").format(words.position(mark.position))
            for mark in self._marks
        ]
        self.said.setText(" ".join(said))
        self.reveal.setText(self.tr("Show the mark of {0}").format(who))

    def flush(self) -> None:
        """Keep a mark that was set a moment ago."""
        if self._resting.isActive():
            self._resting.stop()
            self._tell_mark()

    def _reveal(self) -> None:
        self.flush()
        self.reveal_wanted.emit()

    def _tell(self, moments: tuple[object, ...]) -> None:
        if moments:
            self._resting.start()

    def _tell_mark(self) -> None:
        moments = self.input.moments()
        if moments:
            placement = moments[-1].placement
            self.placed.emit(placement.position, placement.certainty, self.moments.moment)

    def _aim(self, _moment: int) -> None:
        self._show_mark()
        self.input.setFocus()

    def _show_mark(self) -> None:
        """The mark of the moment that is placed next, where there is one."""
        mark = next((item for item in self._marks if item.moment == self.moments.moment), None)
        self.input.set_moments(_as_moments(mark))
        self._show_beside()

    def _show_beside(self) -> None:
        """The own marks of this session that stand already, small, whatever is placed now."""
        self.input.set_beside(
            tuple(
                Mark.at(item.position, self.moments.name_of(item.moment), MarkStyle.RING)
                for item in self._marks
                if item.moment != self.moments.moment
            )
        )


def _as_moments(mark: ReplyMark | None) -> tuple[Moment, ...]:
    if mark is None:
        return ()
    return (Moment(mark.id, "", Placement(mark.position, mark.certainty, mark.made_at)),)


def both_said(session: PacketSession, marks: Sequence[ReplyMark], words: Words) -> str:
    """Where both saw a session, in sentences."""
    said = []
    if not session.has_words:
        said.append(
            QCoreApplication.translate(
                "PlaceCard", "It came without words, so there is nothing to place it from."
            )
        )
    if session.point is None:
        said.append(QCoreApplication.translate("PlaceCard", "They did not place this session."))
    else:
        there = words.position(Position.clamped(*session.point))
        said.append(QCoreApplication.translate("PlaceCard", "They: {0}.").format(there))
    for blind in (True, False):
        made = [_placed_where(session, mark, words) for mark in marks if mark.blind is blind]
        text = QCoreApplication.translate("PlaceCard", "You, before seeing theirs: {0}.")
        if not blind:
            text = QCoreApplication.translate("PlaceCard", "You, after seeing theirs: {0}.")
        if made:
            said.append(text.format(" / ".join(made)))
    return "\n".join(said)


def _placed_where(session: PacketSession, mark: ReplyMark, words: Words) -> str:
    where = words.position(mark.position)
    return f"{_moment_name(session, mark.moment, words)}: {where}" if mark.moment else where


def _moment_name(session: PacketSession, number: int, words: Words) -> str:
    return words.moment_label(session.moments[number - 1].label, number)


def both_picture(
    session: PacketSession,
    theirs: Sequence[ReplyMark],
    words: Words,
    orientation: Orientation,
    area_name: str = "",
) -> GridPicture:
    """The sender's path, where they mean to be, and the supervisor's crosses."""
    single = len(session.moments) == 1
    labels = [
        "" if single and not moment.label else words.moment_label(moment.label, number)
        for number, moment in enumerate(session.moments, start=1)
    ]
    marks = path_marks([moment.position for moment in session.moments], labels)
    for mark in theirs:
        name = _moment_name(session, mark.moment, words) if mark.moment else ""
        marks = (*marks, their_mark(mark.position, name, yours=not name))
    areas: tuple[Area, ...] = ()
    if session.intended is not None:
        name = area_name or QCoreApplication.translate("PlaceCard", "where they want to be")
        square = session.intended
        areas = (Area(square.centre.x, square.centre.y, square.half_width, name),)
    return GridPicture(orientation=orientation, marks=marks, areas=areas)


def their_mark(position: Position, who: str = "", *, moment: str = "", yours: bool = False) -> Mark:
    """A supervisor's cross with its name, short enough for a small grid."""
    if yours:
        who = QCoreApplication.translate("PlaceCard", "you see them here")
    name = who or QCoreApplication.translate("PlaceCard", "supervision")
    return Mark.at(position, f"{name} · {moment}" if moment else name, MarkStyle.CROSS)
