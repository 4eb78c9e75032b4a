"""The density of a growing number of dots: what was counted is not counted again."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence

from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.ui.widgets.grid_data import BINS, Density

_PART = 2048


class DensityGrowth:
    """The density of the first dots of a column, for as many as are asked for.

    ``go_on`` is called between parts of the column, and may raise to give it up.
    """

    def __init__(self, xs: Sequence[float], ys: Sequence[float], go_on: GoOn = to_the_end) -> None:
        half = (BINS - 1) / 2
        self._cells = array("H")
        for start in range(0, len(xs), _PART):
            go_on()
            part = slice(start, start + _PART)
            self._cells.extend(
                int((y + 1.0) * half + 0.5) * BINS + int((x + 1.0) * half + 0.5)
                for x, y in zip(xs[part], ys[part], strict=True)
            )
        self._counted: Counter[int] = Counter()
        self._stop = 0

    def __len__(self) -> int:
        return len(self._cells)

    def until(self, stop: int) -> Density:
        """The density of the first ``stop`` dots."""
        if stop < self._stop:
            self._counted, self._stop = Counter(), 0
        self._counted.update(self._cells[self._stop : stop])
        self._stop = max(self._stop, stop)
        counts = [0] * (BINS * BINS)
        for cell, count in self._counted.items():
            counts[cell] = count
        return Density(tuple(counts), max(counts), stop)
