"""Log a session: write it up, place it, and be done; or change a saved entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.client_codes import folded_code
from journal_app.domain.entry import Entry, EntryDraft, KeptDraft
from journal_app.domain.errors import StanceError
from journal_app.domain.moments import Moment
from journal_app.services.changes import Subject
from journal_app.ui.actions.binding import bind
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.log_act_now import LogActNow
from journal_app.ui.pages.log_aid import LogAid
from journal_app.ui.pages.log_asking import AskedFirst
from journal_app.ui.pages.log_columns import LogColumns
from journal_app.ui.pages.log_fields import LogFields
from journal_app.ui.pages.log_intention import IntentionCard
from journal_app.ui.pages.log_keeper import DraftKeeper
from journal_app.ui.pages.log_kept import KeptForWriting
from journal_app.ui.pages.log_kept_line import KeptLine
from journal_app.ui.pages.log_opening import Opened, Opening
from journal_app.ui.pages.log_parts import parts_of
from journal_app.ui.pages.log_reads import Background, Choices
from journal_app.ui.pages.log_scales import ScalesCard
from journal_app.ui.pages.log_supervision import SupervisionCard
from journal_app.ui.pages.log_taken_up import TakenUp, kept_change
from journal_app.ui.pages.log_ways_out import WaysOut
from journal_app.ui.pages.log_writing import WritingCard
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.focus_mode import FocusMode
from journal_app.ui.widgets.grid_card import GridCard
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.hint_words import HintWords


class LogPage(Page):
    """Everything about one session on one page; no dialog on the way."""

    subjects = frozenset(
        {Subject.PRACTICE, Subject.CLIENTS, Subject.ENTRIES, Subject.CONTACTS, Subject.OBSERVATIONS}
    )
    saved = Signal(object)
    """The saved ``Entry``."""
    closed = Signal()
    open_entry_requested = Signal(str)
    intention_requested = Signal(str, str)
    """A client code, or none, and a role, for which an intention is to be set."""
    contacts_requested = Signal()
    draft_requested = Signal(object, bool)
    """A draft to be opened again, and whether it edits a saved entry; after an undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._draft: EntryDraft | None = None
        self._opening = Opening(self)
        self.keeper = DraftKeeper(self, desk, self.draft)
        self.only_sheet: FocusMode | None = None
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PageHeader("", self.tr("Nothing leaves this computer."), self)
        self.state = KeptLine(self)
        self.discard = button(self.tr("Set aside"), "", self.set_aside, self)
        self.save_button = button("", "primary", self.save, self)
        self.taken_up = TakenUp(desk, self)
        self._content = content = LogColumns(self)
        yield
        self.fields = LogFields(desk.words, desk.themes, content)
        yield from self.fields.parts()
        yield
        self.writing = WritingCard(desk.themes, desk.words, desk.language, content)
        yield
        self.scales = ScalesCard(desk.themes, desk.words, desk.language, desk.tasks, content)
        yield
        self.placing = GridCard(desk.themes, desk.words, desk.orientation, desk.clock, content)
        yield
        self.supervision = SupervisionCard(content)
        self.intention = IntentionCard(desk.words, content)
        self.intend = button(
            self.tr("Set an intention for next time"), "link", self._request_intention, content
        )
        self.below_texts = HintWords(content)
        self.kept_for_writing = KeptForWriting(self, self.writing)
        self.aid = LogAid(
            self,
            self.draft,
            self.fields,
            self.writing.sheet,
            self.below_texts,
            self.open_entry_requested.emit,
        )
        self._ways_out = WaysOut(self, self.keeper, self.draft, self._open, self._leave)
        self._ways_out.draft_requested.connect(self.draft_requested)
        self.act_now = LogActNow(self, self.scales.observations)
        self.asked = AskedFirst(self, self.draft, self.aid.is_new_name, self._save)
        yield
        self._lay_out()
        self._connect_signals()
        self._content.setEnabled(False)
        self._show_texts()

    # --- what the window asks for

    def start_new(self, client: str = "") -> None:
        """Begin a new entry. What was being written before is kept as a draft."""
        journal = self.desk.services.journal
        self._open(partial(journal.new_draft, None, client))

    def continue_draft(self, draft: EntryDraft, edits: bool = False) -> None:
        """Go on with a kept draft; with ``edits`` it changes a saved entry."""
        self._open(lambda: draft, edits=edits, was_kept=True)

    def edit(self, entry_id: str) -> None:
        """Change a saved entry; a change that was begun and not saved is gone on with."""
        journal = self.desk.services.journal
        self._open(lambda: kept_change(journal, entry_id) or journal.draft_of(entry_id), edits=True)

    def whereabouts(self) -> dict[str, Any]:
        """The draft that is being written."""
        if self._draft is None:
            return {}
        return {"id": self._draft.id, "edits": self.keeper.edits}

    def flush(self) -> None:
        """Keep what is being written, now."""
        self.keeper.flush()

    def forget_client(self, code: str) -> None:
        """Let go of what is being written about a client who is erased; the draft goes too."""
        draft = self.draft()
        if draft is not None and folded_code(draft.client) == folded_code(code):
            self.flush()
            self._close()

    def draft(self) -> EntryDraft | None:
        """What the page says; None while nothing is open."""
        if self._draft is None:
            return None
        draft = self.fields.applied(self._draft)
        draft = self.scales.applied(self.writing.applied(draft))
        return replace(self.supervision.applied(draft), moments=self.placing.moments())

    def refresh(self) -> None:
        """Ask again for what the fields offer; what is written stays."""
        self._opening.read_again(self._draft.role_id if self._draft else None)
        self.kept_for_writing.refresh()
        self.act_now.read()
        self.scales.observations.offer_own()

    def toggle_only_sheet(self) -> None:
        """Show only the sheet on the whole screen, or everything again."""
        if self.only_sheet is None or self.only_sheet.parentWidget() is not self.window():
            self.only_sheet = FocusMode(self.writing.sheet, self.window())
        if self.only_sheet.is_on:
            self.only_sheet.leave()
        elif self._draft is not None:
            self.only_sheet.enter()

    # --- opening

    def _open(
        self,
        read: Callable[[], EntryDraft | KeptDraft],
        *,
        edits: bool = False,
        was_kept: bool = False,
    ) -> None:
        self.flush()
        self._close()
        self._opening.open(read, edits=edits, was_kept=was_kept)

    def _not_opened(self, error: Exception) -> None:
        self.problem_raised.emit(error)
        self._leave()

    def _show_opened(self, opened: Opened) -> None:
        self._show_draft(opened.draft, opened.choices, opened.background)
        self._begin(edits=opened.edits, was_kept=opened.was_kept)
        self.taken_up.show_kept(opened.kept)

    def _show_draft(self, draft: EntryDraft, choices: Choices, background: Background) -> None:
        self._draft = draft
        self._show_choices(choices)
        for part in (self.fields, self.writing, self.scales, self.supervision):
            part.show_draft(draft)
        self.placing.grid.set_session_end(draft.ended_at)
        self.placing.set_moments(draft.moments, Mode(self.desk.preferences.settings.marks))
        self._show_background(background)
        self._show_place(draft.moments)
        self.scales.show_asked(self.writing.sheet.asks)

    def _begin(self, *, edits: bool, was_kept: bool) -> None:
        shown = self.draft()
        assert shown is not None
        self.keeper.begin(shown, edits=edits, was_kept=was_kept)
        self.aid.begin(shown, edits=edits)
        self.act_now.read()
        self._show_texts()
        self.asked.end()
        self.state.tell_nothing()
        self._content.setEnabled(True)
        self.save_button.setEnabled(True)
        self._content.to_top()
        self._focus_first()

    def _focus_first(self) -> None:
        """Begin with the client; where that is known, with the texts."""
        named = bool(self.fields.client.currentText())
        first = self.writing.sheet.seen if named else self.fields.client
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choices(self, choices: Choices) -> None:
        self.fields.set_roles(choices.roles)
        self.writing.tags.set_known(choices.tags)

    def _show_codes(self, codes: tuple[str, ...]) -> None:
        self.fields.set_codes(codes)
        self.aid.set_known(codes)

    def _show_background(self, background: Background) -> None:
        """What comes into sight once a mark stands."""
        meant = background.intention
        position = meant.position if meant is not None else None
        self.placing.grid.set_context(background.area, background.trail, position)
        self.intention.show_intention(meant, self.placing.moments())

    def _request_intention(self) -> None:
        draft = self.draft()
        if draft is not None:
            self.intention_requested.emit(draft.client, draft.role_id)

    def _read_background(self) -> None:
        draft = self.draft()
        if draft is not None:
            self._opening.read_background(draft)

    # --- saving

    def save(self) -> None:
        """Save the entry; a problem is said at its field, and the draft is kept.

        What deserves a question is asked first; saving again saves it so.
        """
        if self.save_button.isEnabled():
            self.asked.save(edits=self.keeper.edits)

    def _save(self) -> None:
        draft = self.draft()
        if draft is None:
            return
        self.asked.end()
        self.fields.show_problem("", "")
        self.keeper.hold()
        self.save_button.setEnabled(False)
        self._content.setEnabled(False)
        self.write(partial(self.desk.services.journal.save, draft), self._saved, self._not_saved)

    def _saved(self, entry: Entry) -> None:
        self._close()
        self.saved.emit(entry)

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._content.setEnabled(True)
        self.keeper.release()
        if isinstance(error, StanceError):
            sentence = self.desk.words.error(error)
            if self.fields.show_problem(error.code, sentence):
                self._content.area.ensureWidgetVisible(self.fields)
                announce(self, sentence)
                return
        self.problem_raised.emit(error)

    def set_aside(self) -> None:
        """Leave the page; what was written is set aside, and can be taken up again at once."""
        self._ways_out.set_aside()

    def let_go_of(self, entry_id: str) -> EntryDraft | None:
        """What is being written of an entry, which is saved by another way; None for nothing."""
        draft = self.draft()
        if draft is None or draft.id != entry_id:
            return None
        self._close()
        return draft

    def _leave(self) -> None:
        self._close()
        self.closed.emit()

    def _close(self) -> None:
        self.keeper.stop()
        self._draft = None
        self._content.setEnabled(False)

    # --- layout and states

    def _lay_out(self) -> None:
        self.header.buttons.addWidget(self.state)
        self.header.buttons.addWidget(self.discard)
        self.header.buttons.addWidget(self.save_button)
        self._content.left.addWidget(self.fields)
        self._content.left.addWidget(self.writing, 1)
        self._content.left.addWidget(self.below_texts)
        self._content.left.addWidget(self.scales)
        self._content.right.addWidget(self.placing)
        self._content.right.addWidget(self.supervision)
        self._content.right.addWidget(self.intend, 0, Qt.AlignmentFlag.AlignLeft)
        # Last, because it comes with the first mark: nothing moves then.
        self._content.right.addWidget(self.intention)
        self._content.right.addStretch(1)
        self._content.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addWidget(self.taken_up)
        outer.addWidget(self.asked.bare)
        outer.addWidget(self.asked.named)
        outer.addWidget(self._content.area, 1)

    def _connect_signals(self) -> None:
        for part in (self.fields, self.writing, self.scales, self.supervision):
            part.changed.connect(self.keeper.touch)
            part.changed.connect(self.aid.touch)
            part.changed.connect(self.asked.end)
        self.placing.moments_changed.connect(lambda _moments: self.keeper.touch())
        self.placing.moments_changed.connect(self.intention.show_moments)
        self.placing.moments_changed.connect(self._show_place)
        self.placing.moments_changed.connect(self.asked.bare.hide)
        self.fields.changed.connect(self._show_end)
        self.scales.question_chosen.connect(self.writing.sheet.ask)
        self.writing.counted.connect(partial(self.scales.show_asked, self.writing.sheet.asks))
        self.writing.focus_wanted.connect(self.toggle_only_sheet)
        bind("log.sheet", self, self.toggle_only_sheet)
        self.fields.client_chosen.connect(self._read_background)
        self.scales.supervision_wanted.connect(self.supervision.want)
        self.supervision.changed.connect(self.scales.end_offer)
        self.scales.observations.contacts_requested.connect(self.contacts_requested)
        self.keeper.kept.connect(self._tell_kept)
        self.keeper.not_kept.connect(self._tell_not_kept)
        for text in (self.writing.sheet.seen, self.writing.sheet.me):
            self._content.follow(text)
        self.taken_up.again_wanted.connect(self._ways_out.begin_again)
        self.asked.named.leave.clicked.connect(self.fields.client.setFocus)
        self.asked.bare.leave.clicked.connect(self.writing.sheet.seen.setFocus)
        self._opening.opened.connect(self._show_opened)
        self._opening.not_opened.connect(self._not_opened)
        self._opening.choices_read.connect(self._show_choices)
        self._opening.codes_read.connect(self._show_codes)
        self._opening.background_read.connect(self._show_background)
        self._parts = parts_of(
            self, self.fields, self.writing, self.scales, self.placing, self.supervision
        )
        line = self.fields.client.lineEdit()
        assert line is not None
        line.returnPressed.connect(partial(self._parts.go_to, 1))
        self.placing.mode_chosen.connect(
            lambda mode: self.desk.preferences.change(marks=mode.value)
        )
        bind("log.save", self, self.save)

    def _show_end(self) -> None:
        """When the session ended says which marks were made long after it."""
        if self._draft is not None:
            self.placing.grid.set_session_end(self.fields.applied(self._draft).ended_at)

    def _show_place(self, moments: tuple[Moment, ...]) -> None:
        """Offer the questions of the quadrant where one sat last."""
        self.writing.set_place(moments[-1].placement.position.quadrant if moments else None)

    def _show_texts(self) -> None:
        edits = self.keeper.edits
        title = self.tr("Change an entry") if edits else self.tr("After the session")
        self.header.set_texts(title, self.tr("Nothing leaves this computer."))
        self.save_button.setText(self.tr("Save  Ctrl+S"))
        self.save_button.setAccessibleName(self.tr("Save"))

    def _tell_kept(self) -> None:
        if self._draft is not None:
            self.state.tell_kept(self.desk.clock().astimezone())

    def _tell_not_kept(self, error: Exception) -> None:
        self.state.tell_not_kept()
        self.problem_raised.emit(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        self._content.fit(self.width(), self.desk.themes.theme.text_scale)

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to write."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page keeps what is written."""
        super().hideEvent(event)
        if self.only_sheet is not None:
            self.only_sheet.leave()
        self.flush()
