"""What was chosen lately. Kept on this computer without a word of the journal."""

from __future__ import annotations

from journal_app.ui.palette.items import Item, Kind
from journal_app.ui.preferences import Preferences

KEPT_AS = "palette"
MOST = 6
_SILENT = frozenset({Kind.CLIENT, Kind.ENTRY, Kind.HERE})
"""Kinds whose ids say something of the journal: they are remembered only while it is open."""


class Recent:
    """The ids of what was chosen, the last one first."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._ids = preferences.settings.layouts.get(KEPT_AS, "").split()[:MOST]
        self._silent: set[str] = set()

    @property
    def ids(self) -> tuple[str, ...]:
        """What was chosen lately, the last one first."""
        return tuple(self._ids)

    def choose(self, item: Item) -> None:
        """It was chosen just now."""
        if item.kind in _SILENT:
            self._silent.add(item.id)
        self._ids = [item.id, *(one for one in self._ids if one != item.id)][:MOST]
        kept = " ".join(one for one in self._ids if one not in self._silent)
        layouts = {**self._preferences.settings.layouts, KEPT_AS: kept}
        self._preferences.change(layouts=layouts)
