"""The way back from saving an entry: to what it was before, or into the bin."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from journal_app.domain.entry import Entry
from journal_app.ui.actions.undoing import Undoing, Way
from journal_app.ui.page import Page

_JUST_NOW = timedelta(seconds=10)
"""Saving what stands there already adds no history, and is nothing to take back."""


def remember_saving(undoing: Undoing, page: Page, entry: Entry) -> None:
    """Let the keys take back that an entry was saved; ``page`` writes it.

    An entry that was new goes into the bin, with all its words; one that was changed stands again
    as it did before, and both versions stay in its history.
    """
    desk, journal = page.desk, page.desk.services.journal
    if desk.clock() - entry.changed_at > _JUST_NOW:
        return  # it was saved as it stood
    if entry.revision == 1:
        back, again = partial(journal.trash, entry.id), partial(journal.restore, entry.id)
        undoing.remember(
            QCoreApplication.translate("Saving", "The session is saved."),
            Way(lambda: page.write(back), lambda: page.write(again)),
            QCoreApplication.translate("Saving", "The session is in the bin."),
        )
        return
    bring = desk.services.tidying.bring_back
    before, after = entry.revision - 1, entry.revision
    undoing.remember(
        QCoreApplication.translate("Saving", "The session was changed."),
        Way(
            lambda: page.write(partial(bring, entry.id, before)),
            lambda: page.write(partial(bring, entry.id, after)),
        ),
    )
