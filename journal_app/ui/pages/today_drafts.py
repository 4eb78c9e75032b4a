"""Drafts on Today: go on or set aside; and those set aside earlier, for whoever wants them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryDraft, KeptDraft
from journal_app.domain.unfinished import Unfinished
from journal_app.ui.dates import day_within, moment_within
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.translation import translate
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import label
from journal_app.wording import time_words


class DraftsCard(Card):
    """All drafts there are. One is only removed after a second press, in its own row."""

    draft_chosen = Signal(object, bool)
    set_aside_requested = Signal(object)
    removal_requested = Signal(object)
    form_chosen = Signal(object)
    form_dropped = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows = Rows(spacing=10)
        self.body.addLayout(self._rows)
        self.earlier = Disclosure("", desk.themes, self)
        self._earlier_rows = Rows(spacing=10)
        self.earlier.body.addLayout(self._earlier_rows)
        self.body.addWidget(self.earlier)
        self.hide()

    def show_drafts(
        self, drafts: tuple[KeptDraft, ...], forms: tuple[Unfinished, ...], today: date
    ) -> None:
        """Show what waits, and how many were set aside; nothing when there is neither."""
        waiting = [kept for kept in drafts if not kept.set_aside]
        aside = [kept for kept in drafts if kept.set_aside]
        self.setVisible(bool(drafts or forms))
        heading = self.tr("Drafts")
        if waiting or forms:
            heading = self.tr("%n unfinished draft(s)", "", len(waiting) + len(forms))
        self.set_heading(heading)
        rows: list[QWidget] = [
            _Waiting(kept, today, self.draft_chosen.emit, self.set_aside_requested.emit, self)
            for kept in waiting
        ]
        rows += [self._form_row(kept, today) for kept in forms]
        self._rows.show_rows(rows)
        self.earlier.setVisible(bool(aside))
        self.earlier.set_text(self.tr("Set aside earlier ({0})").format(count_text(len(aside))))
        self._earlier_rows.show_rows(
            _SetAside(kept, today, self.draft_chosen.emit, self.removal_requested.emit, self)
            for kept in aside
        )

    def _form_row(self, kept: Unfinished, today: date) -> QWidget:
        about = self._desk.words.unfinished(kept.form, kept.written.client)
        when = moment_within(kept.at.astimezone(), today)
        made = _Row(about, f"{about}, {when}", self)
        made.add(self.tr("Continue"), lambda: self.form_chosen.emit(kept))
        made.add(self.tr("Let it go"), lambda: self.form_dropped.emit(kept))
        return made


class _Row(QWidget):
    """What is waiting, and what one can do with it."""

    def __init__(self, about: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = about
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addWidget(label(text, "muted", self))
        self._across = QHBoxLayout()
        self._across.setSpacing(8)
        self._across.addStretch(1)
        stack.addLayout(self._across)

    def add(self, text: str, clicked: Callable[[], object]) -> QWidget:
        """One more thing to do with it."""
        made = writing(button(text, "link", clicked, self))
        made.setAccessibleDescription(self.about)
        self._across.insertWidget(self._across.count() - 1, made)
        return made


class _DraftRow(_Row):
    """What a draft of a session is about."""

    def __init__(self, kept: KeptDraft, today: date, parent: QWidget) -> None:
        draft = kept.draft
        # Two kinds of rows are made of this one: Qt would look for a counted text in their names.
        words = translate(time_words.CONTEXT, time_words.WORDS, draft.word_count)
        placed = self.tr("marked on the grid") if draft.moments else self.tr("not yet marked")
        who = draft.client or self.tr("no client code")
        about = f"{who}, {day_within(draft.local_start.date(), today)}"
        text = f"{about} — {words}, {placed}"
        if kept.edits:
            text = self.tr("{0}; changes a saved entry").format(text)
        super().__init__(about, text, parent)


class _Waiting(_DraftRow):
    """Continue, or set aside."""

    def __init__(
        self,
        kept: KeptDraft,
        today: date,
        go_on: Callable[[EntryDraft, bool], object],
        aside: Callable[[EntryDraft], object],
        parent: QWidget,
    ) -> None:
        super().__init__(kept, today, parent)
        self.add(self.tr("Continue"), lambda: go_on(kept.draft, kept.edits))
        self.add(self.tr("Set aside"), lambda: aside(kept.draft))


class _SetAside(_DraftRow):
    """Continue, or remove for good: asked once more in place, since it cannot be taken back."""

    def __init__(
        self,
        kept: KeptDraft,
        today: date,
        go_on: Callable[[EntryDraft, bool], object],
        remove: Callable[[EntryDraft], object],
        parent: QWidget,
    ) -> None:
        super().__init__(kept, today, parent)
        self._first = (
            self.add(self.tr("Continue"), lambda: go_on(kept.draft, kept.edits)),
            self.add(self.tr("Remove…"), lambda: self._ask(sure=True)),
        )
        keep = self.add(self.tr("Keep"), lambda: self._ask(sure=False))
        self._second = (self.add(self.tr("Remove for good"), lambda: remove(kept.draft)), keep)
        for made in self._second:
            made.hide()

    def _ask(self, *, sure: bool) -> None:
        for made in self._first:
            made.setVisible(not sure)
        for made in self._second:
            made.setVisible(sure)
        # The focus stands on what does no harm.
        (self._second[1] if sure else self._first[1]).setFocus()
