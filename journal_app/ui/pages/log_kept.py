"""What the journal keeps about writing: own questions, own words, whether spelling is checked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from journal_app.domain.dataclass import dataclass
from journal_app.services.bundle import Services
from journal_app.services.spelling import Spelling
from journal_app.ui.page import Page
from journal_app.ui.pages.log_writing import WritingCard
from journal_app.ui.widgets.spell_checker import SpellChecker, languages_for

OWN_PROMPTS, OWN_WORDS, CHECK = "own_prompts", "own_words", "check_spelling"
"""The keys of these settings in the journal."""


@dataclass(frozen=True, slots=True)
class WritingKept:
    """The settings, as the journal has them."""

    own_prompts: tuple[str, ...]
    own_words: tuple[str, ...]
    check_spelling: bool


def read_kept(services: Services) -> WritingKept:
    """All of them; runs on the store thread."""
    setting = services.practice.setting
    return WritingKept(
        _texts(setting(OWN_PROMPTS, [])), _texts(setting(OWN_WORDS, [])), setting(CHECK, True)
    )


def _texts(found: list[object]) -> tuple[str, ...]:
    return tuple(text for text in found if isinstance(text, str))


class KeptForWriting(QObject):
    """Brings the settings to the card for writing, and changes made there to the journal."""

    def __init__(self, page: Page, card: WritingCard) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        self._own_words: tuple[str, ...] = ()
        spelling = Spelling(languages_for(page.desk.language))
        self.checker = SpellChecker(page.desk.tasks, spelling, self)
        card.sheet.set_checker(self.checker)
        card.own_prompts_changed.connect(self._keep_prompts)
        self.checker.words_added.connect(self._keep_word)
        self.checker.turned.connect(partial(self._keep, CHECK))

    def refresh(self) -> None:
        """Ask for what is kept."""
        self._page.ask(partial(read_kept, self._page.desk.services), self._show)

    def _show(self, kept: WritingKept) -> None:
        self._own_words = kept.own_words
        self._card.set_own_prompts(kept.own_prompts)
        self.checker.set_kept(kept.own_words, kept.check_spelling)

    def _keep_prompts(self, questions: tuple[str, ...]) -> None:
        self._keep(OWN_PROMPTS, list(questions))

    def _keep_word(self, word: str) -> None:
        if word not in self._own_words:
            self._own_words = (*self._own_words, word)
            self._keep(OWN_WORDS, list(self._own_words))

    def _keep(self, key: str, value: object) -> None:
        set_it = partial(self._page.desk.services.practice.set_setting, key, value)
        said = {
            OWN_PROMPTS: self.tr("Your own prompts were changed."),
            OWN_WORDS: self.tr("The word is known to the spelling check."),
        }
        otherwise = self.tr("The spelling check was turned on or off.")
        self._page.write_undoably(said.get(key, otherwise), set_it)
