"""Says what the grid shows."""

from __future__ import annotations

from collections.abc import Sequence

from journal_app.domain.grid import Axis, Certainty, Pole, Position, Quadrant
from journal_app.domain.moments import Moment
from journal_app.domain.movement import Arrow
from journal_app.domain.practice import IntendedArea
from journal_app.wording import grid_words, position_words, way_words
from journal_app.wording.movement_words import path_sentence
from journal_app.wording.voice import Speaker


class GridSpeaker(Speaker):
    """The part of ``Words`` about the grid."""

    def quadrant(self, quadrant: Quadrant) -> str:
        """The name of a quadrant in one line."""
        return self._grid(grid_words.QUADRANTS[quadrant])

    def quadrant_corner(self, quadrant: Quadrant) -> str:
        """The name of a quadrant in two lines, for a corner of the grid."""
        return self._grid(grid_words.QUADRANT_CORNERS[quadrant])

    def axis(self, axis: Axis) -> str:
        """*Expert knowledge ↔ Co-creation*."""
        return self._grid(grid_words.AXES[axis])

    def axis_question(self, axis: Axis) -> str:
        """What an axis asks."""
        return self._grid(grid_words.AXIS_QUESTIONS[axis])

    def pole(self, pole: Pole) -> str:
        """The name of a pole, as it stands at the side of the grid."""
        return self._grid(grid_words.POLES[pole])

    def anchor(self, pole: Pole) -> str:
        """What a mark at the very end of an axis says."""
        return self._grid(grid_words.ANCHORS[pole])

    def anchor_of_middle(self, axis: Axis) -> str:
        """What a mark in the middle of an axis says."""
        return self._grid(grid_words.MIDDLES[axis])

    def certainty(self, certainty: Certainty) -> str:
        """How sure: *clear*, *roughly*, *hard to say*."""
        return self._grid(grid_words.CERTAINTIES[certainty])

    def position(self, position: Position) -> str:
        """*a little toward expert knowledge; clearly meaning*."""
        return position_words.on_grid(self._voice, position.x, position.y)

    def position_on(self, axis: Axis, value: float) -> str:
        """The same on one axis, also for a mean."""
        return position_words.on_axis(self._voice, axis, value)

    def movement(self, moments: Sequence[Moment], area: IntendedArea | None = None) -> str:
        """One sentence on the path of the moments; empty for fewer than two."""
        return path_sentence(self._voice, moments, area)

    def meant(self, meant: Position, sat: Position | None = None) -> str:
        """Where one meant to be before a session, and where one sat in it."""
        there = self.position(meant)
        if sat is None:
            return self._voice.say(grid_words.CONTEXT, grid_words.MEANT, meant=there)
        sitting = self.position(sat)
        return self._voice.say(
            grid_words.CONTEXT, grid_words.MEANT_AND_SAT, meant=there, sat=sitting
        )

    def placed_again(self, day: str, again: Position, then: Position | None) -> tuple[str, ...]:
        """Where a session was placed from the notes on a day, and where after it.

        Without ``then``, both are in the same place.
        """
        say, context = self._voice.say, grid_words.CONTEXT
        placed = say(context, grid_words.PLACED_AGAIN, day=day, again=self.position(again))
        if then is None:
            return (placed, say(context, grid_words.SAME_PLACE))
        return (placed, say(context, grid_words.PLACED_THEN, then=self.position(then)))

    def average_of(self, moments: int) -> str:
        """*average of 3 moments*, for a mark that stands for all of a session; empty for one."""
        return way_words.average_of(self._voice, moments)

    def averaged(self, sessions: int, *, of: int) -> str:
        """How many ``of`` the sessions shown had several moments; empty for none."""
        return way_words.averaged(self._voice, sessions, of)

    def ways_within(self, mean: Arrow | None) -> str:
        """How sessions went from their first moment to their last; ``mean`` of all that have two.

        *42 sessions with more than one moment. On average they ended 0.1 nearer to ...*.
        """
        return way_words.ways(self._voice, mean)

    def heuristic(self) -> str:
        """The line under every grid and on every export."""
        return self._grid(grid_words.HEURISTIC)

    def question(self) -> str:
        """The question, a quotation; ``question_credit`` says whose."""
        return self._grid(grid_words.QUESTION)

    def question_credit(self) -> str:
        """Whose question it is."""
        return self._grid(grid_words.QUESTION_CREDIT)

    def _grid(self, text: str) -> str:
        return self._voice.say(grid_words.CONTEXT, text)
