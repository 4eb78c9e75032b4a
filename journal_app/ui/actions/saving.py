"""The way back from saving an entry: into the form, or to what it was before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry, EntryDraft
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import Undoing, Way
from journal_app.ui.page import Page

_JUST_NOW = timedelta(seconds=10)
"""Saving what stands there already adds no history, and is nothing to take back."""


@dataclass(frozen=True, slots=True)
class WritingOn:
    """What is needed of the window.

    Attributes:
        write_on: shows a draft of a saved entry in the form.
        let_go: what is written in the form of an entry, which is put away; None for nothing.
        read: shows an entry, to be read.
    """

    write_on: Callable[[EntryDraft], None]
    let_go: Callable[[str], EntryDraft | None]
    read: Callable[[str], None]


def remember_saving(undoing: Undoing, page: Page, entry: Entry, window: WritingOn) -> None:
    """Let the keys take back that an entry was saved; ``page`` writes it.

    One that was new goes back into the form, with all its words; until it is saved again it waits
    in the bin, so that nothing is lost whatever becomes of the form. One that was changed stands
    again as it did before, and both versions stay in its history.
    """
    desk = page.desk
    if desk.clock() - entry.changed_at > _JUST_NOW:
        return  # it was saved as it stood
    if entry.revision == 1:
        undoing.remember(
            QCoreApplication.translate("Saving", "The session is saved."),
            _new_way(page, entry, window),
            QCoreApplication.translate(
                "Saving",
                "The session is back in the form. Until it is saved again, it waits in the bin.",
            ),
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


def _new_way(page: Page, entry: Entry, window: WritingOn) -> Way:
    journal = page.desk.services.journal

    def back() -> None:
        page.write(partial(journal.take_up_again, entry.id), window.write_on)

    def again() -> None:
        written = window.let_go(entry.id)

        def save() -> Saved[Entry]:
            return journal.save(written or journal.draft_of(entry.id))

        page.write(save, lambda saved: window.read(saved.id))

    return Way(back, again)
