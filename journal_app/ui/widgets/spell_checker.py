"""Which words are misspelt, asked off the window's thread after a pause in writing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from journal_app.services.spelling import Spelling
from journal_app.ui.tasks import Tasks

PAUSE_MS = 600
MOST = 20_000
"""Verdicts kept; when there are more, it begins anew."""


class SpellChecker(QObject):
    """Answers at once from what it knows; what it does not know it looks up after a pause."""

    changed = Signal()
    """Words were looked up, or checking was turned on or off: paint anew."""
    words_added = Signal(str)
    """A word the person wants to be known; to be kept in the journal."""
    turned = Signal(bool)
    """The person turned checking on or off; to be kept in the journal."""

    def __init__(self, tasks: Tasks, spelling: Spelling, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._spelling = tasks, spelling
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._own: frozenset[str] = frozenset()
        self.enabled = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_up)
        self.destroyed.connect(partial(_close, tasks, spelling))

    def set_kept(self, own: tuple[str, ...], enabled: bool) -> None:
        """The words and the choice that are kept in the journal; tells nobody but the paint."""
        self._own = frozenset(word.casefold() for word in own)
        self.enabled = enabled
        self.changed.emit()

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be wrong; one not looked up yet will be."""
        if not self.enabled or word.casefold() in self._own:
            return False
        verdict = self._verdicts.get(word)
        if verdict is None and word not in self._asked:
            self._asked.add(word)
            self._pause.start()
        return bool(verdict)

    def rest(self) -> None:
        """The person is writing: wait on."""
        if self._asked:
            self._pause.start()

    @property
    def resting(self) -> bool:
        """Whether words wait to be looked up."""
        return self._pause.isActive()

    def look_up(self) -> None:
        """Look up what waits, now."""
        self._pause.stop()
        words, self._asked = tuple(self._asked), set()
        if words:
            self._tasks.compute(
                partial(self._spelling.wrong, words), context=self, done=partial(self._told, words)
            )

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Ask for suggestions."""
        self._tasks.compute(
            partial(self._spelling.suggestions, word), context=self, done=done, failed=None
        )

    def add(self, word: str) -> None:
        """Know a word from now on."""
        self._own |= {word.casefold()}
        self.words_added.emit(word)
        self.changed.emit()

    def turn(self, on: bool) -> None:
        """Turn checking on or off."""
        self.enabled = on
        self.turned.emit(on)
        self.changed.emit()

    def _told(self, words: tuple[str, ...], wrong: frozenset[str]) -> None:
        if len(self._verdicts) > MOST:
            self._verdicts.clear()
        self._verdicts.update((word, word in wrong) for word in words)
        if wrong:
            self.changed.emit()


def _close(tasks: Tasks, spelling: Spelling) -> None:
    application = QCoreApplication.instance()
    if application is not None:
        tasks.compute(spelling.close, context=application)


def languages_for(language: str) -> tuple[str, ...]:
    """The program's language first, then the others people here write in; the system's country."""
    system = QLocale.system().name()
    named = [language, "en", "de"]
    return tuple(
        dict.fromkeys(system if system.partition("_")[0] == one[:2] else one for one in named)
    )
