"""Sessions of the journal on paper: those that are selected, or the one that is read."""

from __future__ import annotations

from functools import partial

from journal_app.domain.entry import EntryQuery
from journal_app.services.exchange.reading_copy import Copy
from journal_app.ui.page import Page


def print_sessions(page: Page, wanted: EntryQuery) -> None:
    """Read them whole, and ask how they are to be printed."""
    desk = page.desk
    page.ask(partial(desk.services.readable.read, wanted, desk.words), partial(_print, page))


def _print(page: Page, found: tuple[Copy, ...]) -> None:
    from journal_app.ui.pdf.printing import PrintDocument
    from journal_app.ui.pdf.selection import selection_document

    if found:
        desk = page.desk
        PrintDocument.ask(page, selection_document(found, desk.words, desk.orientation))
