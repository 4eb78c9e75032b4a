"""What a session that was placed twice says, in sentences."""

from __future__ import annotations

from journal_app.domain.again import Pair
from journal_app.domain.grid import Position, mean_point
from journal_app.domain.moments import Moment
from journal_app.ui.dates import full_day_text
from journal_app.wording.words import Words


def pair_sentences(words: Words, pair: Pair) -> tuple[str, ...]:
    """*Placed again on 3 March 2026: ...*, and where it was placed then."""
    ids = {moment.id for moment in pair.now}
    then = _middle(tuple(moment for moment in pair.then if moment.id in ids))
    again = _middle(pair.now)
    if again is None:
        return ()
    day = full_day_text(pair.made_at.astimezone().date())
    return words.placed_again(day, again, None if pair.is_same_place else then)


def _middle(moments: tuple[Moment, ...]) -> Position | None:
    point = mean_point(moment.placement.position for moment in moments)
    return None if point is None else Position.clamped(*point)
