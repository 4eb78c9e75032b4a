"""The guide in a window of its own: for while no journal is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journal_app.ui.pages.help.view import HelpView
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation

SIZE = (940, 720)


class HelpWindow(HelpView):
    """Closes when the guide is left; says nothing of any journal."""

    def __init__(self, themes: ThemeManager, translation: Translation, where: str) -> None:
        super().__init__(themes, translation.language)
        for _ in self.making():
            pass
        self.setWindowTitle("Stance")
        self.resize(*SIZE)
        self.left.connect(self.close)
        self.begin(where)
        self.setFocus()


def chapter_for(view: QWidget | None) -> str:
    """The chapter for what is shown while no page of a journal is."""
    from journal_app.ui.pages.unlock_view import UnlockView
    from journal_app.ui.pages.welcome_view import WelcomeView
    from journal_app.wording.help_chapters import OF_PAGES

    if isinstance(view, UnlockView):
        return OF_PAGES["locked"]
    return OF_PAGES["welcome" if isinstance(view, WelcomeView) else "packet-reading"]
