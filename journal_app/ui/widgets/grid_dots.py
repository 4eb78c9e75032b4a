"""The dots of a grid as columns, in the order of time, so that they can be shown as they grow."""

from __future__ import annotations

from collections.abc import Sequence

from journal_app.domain.dataclass import dataclass
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.ui.widgets.grid_data import MANY_DOTS, Point
from journal_app.ui.widgets.grid_growth import DensityGrowth


@dataclass(frozen=True, slots=True)
class Dots:
    """What is drawn as dots: sessions, or moments. In order of time.

    Attributes:
        xs, ys: where they lie; ``late``: 1 where a session was placed late, else 0; may be empty.
        growth: where they are so many that density is drawn.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    late: Sequence[int] = ()
    growth: DensityGrowth | None = None

    @classmethod
    def of(
        cls,
        xs: Sequence[float],
        ys: Sequence[float],
        late: Sequence[int] = (),
        go_on: GoOn = to_the_end,
    ) -> Dots:
        """Dots, with their density where they are very many."""
        return cls(xs, ys, late, DensityGrowth(xs, ys, go_on) if len(xs) > MANY_DOTS else None)

    def points(self, start: int, stop: int, *, late: bool) -> tuple[Point, ...]:
        """Those from ``start`` to ``stop``, exclusive, that were placed late, or were not."""
        held = zip(self.xs[start:stop], self.ys[start:stop], strict=True)
        if not self.late:
            return () if late else tuple(held)
        flags = self.late[start:stop]
        return tuple(point for point, flag in zip(held, flags, strict=True) if bool(flag) is late)
