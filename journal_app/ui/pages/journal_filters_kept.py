"""Filters with a name: offered, used, saved, renamed and deleted on the page of the journal."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from journal_app.domain.saved_filter import SavedFilter
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page
from journal_app.ui.pages.journal_filters import FilterBar
from journal_app.ui.pages.journal_saved import SavedPopover
from journal_app.ui.widgets.buttons import button


class KeptFilters(QObject):
    """A chip behind the filters that opens the list of those with a name."""

    told = Signal(str)
    about_to_apply = Signal()
    """The words of a saved filter are in the field, and its filters follow."""

    def __init__(self, page: Page, filters: FilterBar, search: QLineEdit) -> None:
        super().__init__(page)
        self._page, self._filters, self._search = page, filters, search
        self.popover = SavedPopover(page)
        self.chip = button(self.tr("Saved ▾"), "chip", self.open, filters)
        self.chip.setAccessibleName(self.tr("Saved filters"))
        filters.add(self.chip)
        self.popover.applied.connect(self._apply)
        self.popover.named.connect(self._save)
        self.popover.renamed.connect(self._rename)
        self.popover.dropped.connect(self._drop)

    def open(self) -> None:
        """Show the filters there are; saving is offered where something is set."""

        def show(filters: tuple[SavedFilter, ...]) -> None:
            is_set = self._filters.is_set or bool(self._search.text().strip())
            self.popover.offer(filters, something_set=is_set)
            self.popover.open_below(self.chip)

        self._page.ask(self._page.desk.services.browsing.filters, show)

    def _apply(self, item: SavedFilter) -> None:
        self._search.setText(item.query.text)
        self.about_to_apply.emit()
        self._filters.set_state(item)

    def _save(self, name: str) -> None:
        state, text = self._filters.state, self._search.text().strip()
        item = replace(state, name=name, query=replace(state.query, text=text))
        self._page.write_undoably(
            self.tr("The filter “{0}” is saved.").format(name.strip()),
            partial(self._page.desk.services.browsing.save_filter, item),
            offered=True,
        )

    def _rename(self, old: str, new: str) -> None:
        self.popover.hide()
        self._page.write_undoably(
            self.tr("The filter “{0}” has another name.").format(old),
            partial(self._page.desk.services.browsing.rename_filter, old, new),
            offered=True,
        )

    def _drop(self, name: str) -> None:
        self.popover.hide()
        browsing = self._page.desk.services.browsing

        def dropped(item: SavedFilter | None) -> None:
            if item is not None:
                self._page.undo_offered.emit(
                    self.tr("The filter “{0}” is deleted.").format(item.name),
                    Way(
                        lambda: self._page.write(partial(browsing.save_filter, item)),
                        lambda: self._page.write(drop),
                    ),
                )

        drop = partial(browsing.drop_filter, name)
        self._page.write(drop, dropped)
