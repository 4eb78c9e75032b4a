"""The words of the sample journal, in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from journal_app.domain.grid import BETWEEN
from journal_app.resources import resource_path

LANGUAGES = ("en", "de")
_ALONE = 0.35


class SampleTexts:
    """Puts texts together so that neighbouring sessions do not read alike."""

    def __init__(self, language: str, dice: Random) -> None:
        known = language if language in LANGUAGES else LANGUAGES[0]
        with resource_path("sample", f"{known}.toml").open("rb") as file:
            self.all: Mapping[str, Any] = tomllib.load(file)
        self._dice = dice
        self._waiting: dict[str, list[str]] = {}

    def seen(self, client: str) -> str:
        """What was said and seen in a session with a client."""
        words = self.all["clients"][client]
        opening = self._next(f"{client} opening", words["openings"])
        return f"{opening} {self._next(f'{client} continuation', words['continuations'])}"

    def me(self, x: float, y: float) -> str:
        """Me in it, fitting a place on the grid."""
        place = _pool(x, y)
        first = self._next(place, self.all["me"][place])
        if self._dice.random() < _ALONE:
            return first
        return f"{first} {self._next('more', self.all['me']['more'])}"

    def tags(self, client: str) -> tuple[str, ...]:
        """One or two of the client's tags, or none."""
        tags = self.all["clients"][client]["tags"]
        return tuple(self._dice.sample(tags, self._dice.choice((0, 1, 1, 2))))

    def _next(self, pool: str, texts: Sequence[str]) -> str:
        """A text of a pool; every one comes before any comes again."""
        waiting = self._waiting.setdefault(pool, [])
        if not waiting:
            waiting.extend(self._dice.sample(texts, len(texts)))
        return waiting.pop()


def _pool(x: float, y: float) -> str:
    if abs(x) < BETWEEN or abs(y) < BETWEEN:
        return "between"
    if x > 0:
        return "together" if y > 0 else "analysis"
    return "naming" if y > 0 else "telling"
