"""The ways into the guide and back: from any page by F1, and from the rail."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from journal_app.ui.pages.help.page import HelpPage
    from journal_app.ui.rail import Place
    from journal_app.ui.shell import Shell

NAME = "help"


class HelpWays(QObject):
    """Remembers where one was, so that the guide leads back to it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._page: QWidget | None = None
        self._place: Place | None = None
        self._focus: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Whether the guide is what is shown."""
        return self._shell.stack.currentWidget() is self._shell.pages.get(NAME)

    @property
    def came_from(self) -> Place | None:
        """The place of the rail from which one came to the guide, while that is open."""
        return self._place if self.is_open else None

    def wires(self) -> dict[str, Callable[..., object]]:
        """What a page may ask for."""
        return {"help_requested": self.open, "help_left": self.leave}

    def open_here(self) -> None:
        """Show the chapter of the page that is shown."""
        if self.is_open:
            return
        from journal_app.wording.help_chapters import FIRST, OF_PAGES, OF_SETTINGS

        shown = self._shell.stack.currentWidget()
        name = next((name for name, page in self._shell.pages.items() if page is shown), "")
        section = str(getattr(shown, "current", "")) if name == "settings" else ""
        self.open(OF_SETTINGS.get(section) or OF_PAGES.get(name, FIRST))

    def open(self, where: str) -> None:
        """Show a chapter; leaving the guide leads back to the page one was on."""
        shell = self._shell
        if self.is_open:
            self._guide().view.open(where)
            return
        self._page, self._place = shell.stack.currentWidget(), shell.place
        self._focus = shell.focusWidget()
        from journal_app.ui.pages.help.page import HelpPage

        guide = shell.show_beside(NAME, HelpPage, None)
        assert isinstance(guide, HelpPage)
        guide.view.begin(where)
        shell.rail.select_help()
        guide.setFocus()

    def leave(self) -> None:
        """Back to the page one was on, and to what had the focus there."""
        shell, page, place = self._shell, self._page, self._place
        if place is not None or page is None or shell.stack.indexOf(page) < 0:
            from journal_app.ui.rail import Place

            shell.show_place(place or Place.TODAY)
        else:
            name, made = next(one for one in shell.pages.items() if one[1] is page)
            shell.show_beside(name, lambda _desk, _parent: made, None)
        focus = self._focus
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()

    def look_for(self, words: str) -> None:
        """Open the guide with a search."""
        from journal_app.wording.help_chapters import FIRST

        self.open(FIRST)
        view = self._guide().view
        view.search.setText(words)
        view.focus_search()

    def search(self) -> None:
        """Look for a word in the guide."""
        self._guide().view.focus_search()

    def _guide(self) -> HelpPage:
        from journal_app.ui.pages.help.page import HelpPage

        page = self._shell.pages[NAME]
        assert isinstance(page, HelpPage)
        return page
