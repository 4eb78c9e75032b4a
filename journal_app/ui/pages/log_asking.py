"""What is asked once, above the page, before a session is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.confirm import Confirm


class AskedFirst(QObject):
    """Asks where nothing is written and nothing marked, and where a new code looks like a name.

    Saving again saves it so: hours may want to be kept and nothing else, and a word that is a name
    may be none.

    Args:
        page: above which it is asked.
        draft: what the page says; None while nothing is open.
        is_new_name: whether the code of a draft is new and looks like a name.
        save: saves it.
    """

    def __init__(
        self,
        page: QWidget,
        draft: Callable[[], EntryDraft | None],
        is_new_name: Callable[[EntryDraft], bool],
        save: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._draft, self._is_new_name, self._save = page, draft, is_new_name, save
        self.bare = Confirm(
            self.tr("Nothing is written and no mark is set. Save all the same?"),
            self.tr("Save it so"),
            self.tr("Go on writing"),
            page,
        )
        self.named = Confirm(
            self.tr("The code looks like somebody’s name. Save it all the same?"),
            self.tr("Save it so"),
            self.tr("Change the code"),
            page,
        )
        self.bare.confirmed.connect(self._save_unless_named)
        self.named.confirmed.connect(save)

    def save(self, *, edits: bool) -> None:
        """Save, or ask first; a saved entry that is changed may have become empty."""
        draft = self._draft()
        asked = not (self.bare.isHidden() and self.named.isHidden())
        if draft is not None and draft.says_nothing and not edits and not asked:
            self._ask(self.bare)
        else:
            self._save_unless_named()

    def end(self) -> None:
        """Nothing is asked any more."""
        self.bare.hide()
        self.named.hide()

    def _save_unless_named(self) -> None:
        draft = self._draft()
        if draft is None:
            return
        self.bare.hide()
        if self._is_new_name(draft) and self.named.isHidden():
            self._ask(self.named)
        else:
            self._save()

    def _ask(self, question: Confirm) -> None:
        question.ask()
        announce(self._page, question.sentence)
