"""Settings of this computer that are changed on the settings page can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from journal_app.ui.actions.undoing import Undoing, Way
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.theme import ThemeManager, ThemeMode

if TYPE_CHECKING:
    from journal_app.ui.shell import Shell

_LAYOUT = frozenset({"text_scale", "swap_axes", "flip_horizontal", "flip_vertical"})
"""What the pages that stand have to be built anew for; for the language as well."""
UNDOABLE = _LAYOUT | {
    "theme", "language", "still", "start_page", "tray", "marks", "idle_minutes", "lock_with_system",
    "clipboard_seconds", "notify", "quiet_from", "quiet_to", "days_off",
}  # fmt: skip
"""What is chosen on the settings page."""
NOT_UNDOABLE = {
    "last_journal": "no choice: it is noted which journal was open",
    "remembered": "a key that was taken out of the keyring is not put there again",
    "window": "no choice: it is noted where the window stood",
    "layouts": "no choice: it is noted where the columns were drawn to",
}
"""What is not taken back, and why."""


class PreferenceUndo(QObject):
    """Watches what is chosen on the settings page. What others note by the way is no choice."""

    def __init__(self, shell: Shell, undoing: Undoing) -> None:
        super().__init__(shell)
        self._shell, self._undoing = shell, undoing
        self._preferences = shell.desk.preferences
        self._known = self._preferences.settings
        self._preferences.changed.connect(self._look)

    def _look(self) -> None:
        before, self._known = self._known, self._preferences.settings
        was: dict[str, Any] = {
            name: getattr(before, name)
            for name in UNDOABLE
            if getattr(before, name) != getattr(self._known, name)
        }
        if not was:
            return
        if self._undoing.is_at_it:
            if "language" in was:
                speak = self._shell.language_chosen.emit
                QTimer.singleShot(0, self, lambda: speak(self._known.language))
            elif _LAYOUT & was.keys():
                QTimer.singleShot(0, self, self._shell.rebuild_requested.emit)
            return
        if self._shell.place is Place.SETTINGS:
            now = {name: getattr(self._known, name) for name in was}
            put = partial(_put, self._preferences, self._shell.desk.themes)
            way = Way(partial(put, was), partial(put, now), lasts=True)
            self._undoing.remember(self.tr("A setting was changed."), way)


def _put(preferences: Preferences, themes: ThemeManager, values: dict[str, Any]) -> None:
    preferences.change(**values)
    now = preferences.settings
    themes.set_mode(ThemeMode(now.theme))
    themes.set_text_scale(now.text_scale / 100)
    themes.wanted_still = now.still
