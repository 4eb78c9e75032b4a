"""Settings: a list of small pages at the left, found by a word, and the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal_app.ui.page import Desk, Page, scrolling
from journal_app.ui.pages.settings.elsewhere import Elsewhere
from journal_app.ui.pages.settings.finding import folded, meaningful, says
from journal_app.ui.pages.settings.sections import SECTIONS, SectionEntry
from journal_app.ui.pages.settings.sought import Sought
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.contents import Contents
from journal_app.ui.widgets.into_view import bring_into_view, go_to
from journal_app.ui.widgets.list_beside import ListBeside

if TYPE_CHECKING:
    from journal_app.ui.pages.settings.section import Section

WIDTH = 760
"""A section is no wider than this, at 100 %."""
LIST_WIDTH = 232
KEPT_AS = "settings_section"
_WRITING = frozenset({
    "you", "rhythm", "reminders", "writing", "tags", "observations", "passphrase", "recovery",
    "merging", "exchange",
})  # fmt: skip
"""Sections whose controls all change the journal."""


class SettingsPage(Page):
    """Everything takes effect as it is set. Sections are made when they are first looked at."""

    rebuild_requested = Signal()
    help_search_requested = Signal(str)
    palette_requested = Signal(str)
    """Words to be looked for everywhere."""
    section_made = Signal(object)
    """A section that may ask for things, as pages do."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        sections: Sequence[SectionEntry] = SECTIONS,
    ) -> None:
        super().__init__(desk, parent)
        self._entries = {entry.name: entry for entry in sections}
        self._sections: dict[str, Section] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._sought = Sought(self._entries, self.section)
        self._looking: Steps = no_steps()
        self._opening: Steps = no_steps()
        self._rebuild_due = False
        self.current = ""
        """The name of the section that is shown; empty before the first one is."""
        self._partly = False
        """Whether what is listed says only part of what is looked for."""
        self._chosen_for = ""
        """What was looked for when it was chosen."""
        self.header = PageHeader(
            self.tr("Settings"), self.tr("Of this journal, and of this computer"), self
        )
        self.beside = ListBeside(
            self,
            self.tr("Find a setting"),
            self.tr("Section of the settings"),
            width=LIST_WIDTH,
            foot=0,
        )
        self.search, self.field = self.beside.search, self.beside.field
        self.contents = Contents(
            [(entry.name, entry.shown_title) for entry in sections],
            self.tr("Sections of the settings"),
            self.tr("No setting is called that."),
            self.beside.inside,
        )
        self.elsewhere = Elsewhere(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._list_in_field(tuple(self._entries))
        self._connect_signals()

    def _make(self, name: str) -> Steps:
        """Make what is seen of a section first, so that it has only to be shown."""
        yield from self._entries[name].find()
        yield
        made = self._begun(name)
        while not (made.is_built or made.shown_early):
            yield
        yield

    def section(self, name: str) -> Section:
        """A section by its name, made whole now if it was not yet."""
        made = self._begun(name)
        made.finish()
        return made

    def _begun(self, name: str) -> Section:
        """A section of which the first part is made at least."""
        made = self._sections.get(name)
        if made is None:
            # Made where it stays: moved from one parent to another, all of it is dressed anew.
            content = QWidget(self.stack)
            across = QHBoxLayout(content)
            across.setContentsMargins(0, 0, 0, 24)
            self._areas[name] = self._area(content)
            made = self._sections[name] = self._entries[name].make(self.desk, content)
            across.addWidget(made, 100)
            across.addStretch()
            if name in _WRITING:
                writing(made)
            layout_changed = getattr(made, "layout_changed", None)
            if layout_changed is not None:
                layout_changed.connect(self._remember_rebuild)
            self.stack.addWidget(self._areas[name])
            self._fit()
            self.section_made.emit(made)
        return made

    def make_ahead(self) -> Steps:
        """The section that was looked at last, or the first."""
        if self._first_shown not in self._sections:
            yield from self._make(self._first_shown)

    def open_section(self, name: str) -> None:
        """Show a section; one that is not known leaves what is shown.

        One that is not made yet is shown when what is seen of it first is: until then what was
        shown stays, and the window hears keys and clicks.
        """
        if name not in self._entries:
            return
        self._opening.close()
        self._opening = self._open(name)
        self.desk.tasks.in_steps(self._opening, context=self)

    def open_at_once(self, name: str) -> Page:
        """Show a section, made whole now if it was not yet; for who goes on in it."""
        made = self.section(name)
        self.open_section(name)
        return made

    def _open(self, name: str) -> Steps:
        if name not in self._sections and self.isVisible():
            self.contents.select(name)
            yield from self._make(name)
        made = self._begun(name)
        if not made.shown_early:
            made.finish()
        self.current = name
        self._chosen_for = self.search.text()
        self.contents.select(name)
        self.field.setCurrentIndex(self.field.findData(name))
        self.stack.setCurrentWidget(self._areas[name])
        self._show_where_found(name)
        yield  # what is remembered is written to the disk, which may take its time
        self._keep(name)

    def focus_search(self) -> None:
        """Look for a setting."""
        self.beside.focus_search()

    def flush(self) -> None:
        """Keep what is being written on the sections."""
        super().flush()
        for made in self._sections.values():
            made.flush()

    def forget_client(self, code: str) -> None:
        """Nor is anything kept on the sections about a client that is being erased."""
        super().forget_client(code)
        for made in self._sections.values():
            made.forget_client(code)

    def retheme(self) -> None:
        """Another size of the writing needs another width."""
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the section that was looked at last, or the first."""
        if not self.current:
            self.open_at_once(self._first_shown)
        super().showEvent(event)

    @property
    def _first_shown(self) -> str:
        kept: str = self.desk.preferences.settings.layouts.get(KEPT_AS, "")
        return kept if kept in self._entries else next(iter(self._entries))

    def hideEvent(self, event: QHideEvent) -> None:
        """Have the pages built anew when this one is left, so that nothing jumps on it."""
        super().hideEvent(event)
        if self._rebuild_due and not event.spontaneous():
            QTimer.singleShot(0, self, self._rebuild)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the section, or as one field above it."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.beside.hold(self.contents, self.elsewhere)
        self.beside.across.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addLayout(self.beside.across, 1)
        self._fit()

    def _area(self, content: QWidget) -> QScrollArea:
        area = scrolling(content, self.stack)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _fit(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        self.beside.fit(scale)
        for made in self._sections.values():
            made.setMaximumWidth(round(WIDTH * scale))

    def _connect_signals(self) -> None:
        self.contents.chosen.connect(self.open_section)
        self.field.activated.connect(
            lambda index: self.open_section(str(self.field.itemData(index)))
        )
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._open_found)
        self.beside.into_list.connect(self._go_to_list)
        self.elsewhere.help.clicked.connect(
            lambda _on=False: self.help_search_requested.emit(self.search.text())
        )
        self.elsewhere.everywhere.clicked.connect(
            lambda _on=False: self.palette_requested.emit(" ".join(meaningful(self.search.text())))
        )

    # --- finding

    def _find(self, query: str) -> None:
        """List the sections that say every word, those that are called so or meant by it first.

        Those not made yet are made for it, in steps.
        """
        self._looking.close()
        self._partly = False
        if not query.strip():
            self._sought.clear()
            self.contents.show_found(None)
            self._list_in_field(tuple(self._entries))
            self.elsewhere.show_for(in_part=False, nothing=False)
            return
        self._looking = self._look_through(query)
        self.desk.tasks.in_steps(self._looking, context=self)

    def _look_through(self, query: str) -> Steps:
        """What is made already at once, then one section after the other."""
        found: dict[str, tuple[float, str]] = {}
        for name in sorted(self._entries, key=lambda one: one not in self._sections):
            if name not in self._sections:
                if found:
                    self._show_found(found)
                yield
            answer = self._sought.on(name, query)
            if answer is not None:
                found[name] = answer
        self._partly = not found
        self._show_found(found or self._sought.in_part(query))

    def _show_found(self, found: dict[str, tuple[float, str]]) -> None:
        in_order = [name for name in self._entries if name in found]
        ranked = sorted(in_order, key=lambda name: found[name][0])
        self.contents.show_found({name: found[name][1] for name in ranked})
        self._list_in_field(tuple(ranked))
        self.elsewhere.show_for(in_part=self._partly and bool(found), nothing=not found)

    def _show_where_found(self, name: str) -> QWidget | None:
        """Bring what was looked for into view; the widget that says it."""
        query = self.search.text()
        if not query.strip():
            return None
        section = self._sections[name]
        for line in self._sought.lines(name):
            there = isValid(line.widget) and line.widget.isVisibleTo(section)
            if there and says(line.folded, query):
                bring_into_view(line.widget)
                return line.widget
        return None

    def _open_found(self) -> None:
        """Go to the control that was found, or the first of the section."""
        for _ in self._looking:  # what is not looked through yet may be what is meant
            pass
        shown = self.contents.shown
        if not shown:
            return
        chosen = self.current if self._chosen_for == self.search.text() else ""
        name = self._called(self.search.text()) or (chosen if chosen in shown else shown[0])
        section = self._begun(name)
        self.open_section(name)
        widget: QWidget | None = self._show_where_found(name) or section
        while widget is not None and not _takes_focus(widget):
            widget = widget.nextInFocusChain()
            if widget is None or not section.isAncestorOf(widget):
                return
        if widget is not None:
            go_to(widget)

    def _go_to_list(self) -> None:
        shown = self.contents.shown
        if shown and self.current not in shown:
            self.open_section(shown[0])
        if shown:
            self.contents.rows[self.current if self.current in shown else shown[0]].setFocus(
                Qt.FocusReason.TabFocusReason
            )

    def _called(self, query: str) -> str:
        """The section that is called just that; empty where none is."""
        asked = folded(query.strip())
        titles = {folded(entry.shown_title): name for name, entry in self._entries.items()}
        return titles.get(asked, "")

    def _list_in_field(self, names: tuple[str, ...]) -> None:
        self.field.clear()
        for name in names:
            self.field.addItem(self._entries[name].shown_title, name)
        self.field.setCurrentIndex(self.field.findData(self.current))
        self.field.setEnabled(bool(names))

    # --- what is remembered

    def _keep(self, name: str) -> None:
        preferences = self.desk.preferences
        preferences.change(layouts={**preferences.settings.layouts, KEPT_AS: name})

    def _remember_rebuild(self) -> None:
        self._rebuild_due = True

    def _rebuild(self) -> None:
        """Only where another page has taken its place: not when the journal was closed."""
        stack = self.parentWidget()
        if self._rebuild_due and stack is not None and stack.isVisible() and not self.isVisible():
            self._rebuild_due = False
            self.rebuild_requested.emit()


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
