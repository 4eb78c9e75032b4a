"""The journal: looking for sessions, reading one, doing something with several."""

from __future__ import annotations

from dataclasses import replace

from journal_app.domain.saved_filter import SavedFilter
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit


def take_all(visit: Visit) -> None:
    """Searches, filters, the history of an entry, several at once, the bin."""
    page = visit.place(Place.JOURNAL, JournalPage)
    page.search.setText("question" if visit.camera.language == "en" else "Frage")
    page.refresh()
    visit.take("journal-search")
    page.search.setText("qqqqq")
    page.refresh()
    visit.take("journal-nothing")
    page.search.clear()
    page.refresh()
    _take_filters(visit, page)
    _take_several(visit, page)
    _take_history(visit)
    _take_bin(visit, page)


def _take_filters(visit: Visit, page: JournalPage) -> None:
    for name in ("client", "dates", "place"):
        page.filters.chips[name].click()
        visit.take(f"journal-by-{name}")
        page.filters.chips[name].window().setFocus()
        _close_popover(page, name)
    page.filters.set_state(SavedFilter("", replace(page.filters.state.query, flagged=True)))
    page.saved.popover.named.emit("For Friday")
    page.saved.open()
    visit.take("journal-saved-filters")
    visit.press(page.saved.popover, 2)
    visit.take("journal-filter-renaming")
    page.saved.popover.hide()
    page.saved.popover.dropped.emit("For Friday")
    visit.take("journal-filter-gone")
    visit.shell.banner.close_banner()
    page.filters.clear()


def _close_popover(page: JournalPage, name: str) -> None:
    opened = {"dates": page.filters.dates, "place": page.filters.place}
    (opened.get(name) or page.filters.picks[name]).hide()


def _take_several(visit: Visit, page: JournalPage) -> None:
    ids = [row.id for row in visit.services.journal.entries(limit=3)]
    page.list.select_ids(ids)
    visit.take("journal-several", small=True)
    together = page.column.together
    together.tag.click()
    visit.take("journal-tagging")
    together.tag_form.hide()
    together.flag.click()
    visit.take("journal-flagged")
    visit.undo()
    page.list.clearSelection()


def _take_history(visit: Visit) -> None:
    """An entry that was changed once more, so that it has a history."""
    newest = visit.services.journal.entries(limit=1)[0]
    draft = visit.services.journal.draft_of(newest.id)
    visit.services.journal.save(replace(draft, me=f"{draft.me} …"))
    visit.shell.open_entry(newest.id)
    page = visit.page(Place.JOURNAL.value, JournalPage)
    page.refresh()
    page.reading.history.click()
    visit.take("entry-history", small=True)
    page.reading.history.click()


def _take_bin(visit: Visit, page: JournalPage) -> None:
    page.reading.bin.click()
    visit.take("entry-binned")
    visit.shell.banner.close_banner()
    page.filters.flags["in_bin"].click()
    page.list.setCurrentIndex(page.model.index(0))
    visit.take("journal-bin")
    page.reading.remove.click()
    visit.take("entry-removing", small=True)
    page.filters.clear()
    visit.undo()
