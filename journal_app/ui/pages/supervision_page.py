"""Supervision: what waits to be talked about, and the meetings in which it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.meeting import Meeting, MeetingDraft
from journal_app.domain.note import Unread
from journal_app.domain.practice import Role
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.meetings import Removed
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Desk, Page, quietly
from journal_app.ui.pages.meeting_form import MeetingForm
from journal_app.ui.pages.meeting_list import MeetingsCard
from journal_app.ui.pages.meeting_words import draft_in, words_of
from journal_app.ui.pages.supervision_parts import Act, Part, PartsHeader
from journal_app.ui.pages.supervision_waiting import CameHome, GroupCard, OwnQuestion
from journal_app.ui.tasks import Steps
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.when_wanted import made, once_made
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class SupervisionView:
    """All that the page shows, read in one go."""

    waiting: tuple[SupervisionItem, ...]
    meetings: tuple[Meeting, ...]
    roles: tuple[Role, ...]
    new: MeetingDraft
    unread: tuple[Unread, ...]


def read_supervision(services: Services) -> SupervisionView:
    """What stands on the page; runs on the store thread."""
    return SupervisionView(
        services.supervision.waiting(),
        services.meetings.all(),
        services.practice.roles(),
        services.meetings.new_draft(),
        services.packets.unread(),
    )


class SupervisionPage(Page):
    """What waits is grouped by where it comes from, the longest waiting first."""

    subjects = frozenset(
        {
            Subject.SUPERVISION,
            Subject.REFERRALS,
            Subject.ENTRIES,
            Subject.CLIENTS,
            Subject.REMINDERS,
            Subject.PRACTICE,
            Subject.PACKETS,
        }
    )
    open_entry_requested = Signal(str)
    drift_requested = Signal(str)
    referral_requested = Signal(str)
    told = Signal(str)
    part_requested = Signal(object)
    packet_wanted = Signal(tuple)
    """A packet is to be built; where no entries are named, of those that wait."""
    notes_requested = Signal(str)
    """What came back for a packet is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: SupervisionView | None = None
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        self.header = PartsHeader(Part.WAITING, self)
        self.header.chosen.connect(self.part_requested)
        self.build, self.write_down = self.header.acts[Act.BUILD], self.header.acts[Act.WRITE_DOWN]
        self.build.hide()
        self.build.clicked.connect(lambda: self.packet_wanted.emit(()))
        self.write_down.clicked.connect(self.begin_meeting)
        self._content = content = TwoColumns(self, shares=(16, 11))
        self._area = content.lay_out_page(self.header)
        yield
        self.home = CameHome(content)
        self.empty = self._empty_card()
        self.groups = {
            kind: GroupCard(title, desk, content)
            for kind, title in (
                (ItemKind.ENTRY, self.tr("From sessions")),
                (ItemKind.REFLECTION, self.tr("From the question about the grid")),
                (ItemKind.REFERRAL, self.tr("Referrals not yet talked over")),
                (ItemKind.OWN, self.tr("Questions of my own")),
            )
        }
        self.own = OwnQuestion(content)
        self.meetings = MeetingsCard(desk, content)
        yield
        content.fill((self.home, self.empty, *self.groups.values()), (self.own, self.meetings))
        self._connect_signals()

    @cached_property
    def form(self) -> MeetingForm:
        """Writing a meeting down; made when it is first wanted."""
        form = MeetingForm(self.desk, self._content)
        self._content.put_first(form)
        form.save_requested.connect(self._save)
        form.cancelled.connect(self._leave_form)
        return form

    def refresh(self) -> None:
        """Ask what waits, and for the meetings."""
        self.ask(partial(read_supervision, self.desk.services), self._show_view)

    def begin_meeting(self) -> None:
        """Write a meeting down, in place; one that is being written is gone on with."""
        if made(self, "form") and self.form.isVisible():
            self.form.day.setFocus()
        else:
            self.desk.tasks.in_steps(once_made(self, "form", self._begin_new), context=self)

    def _begin_new(self) -> None:
        if self._view is not None and self.form.isHidden():
            self._begin(self._view.new, "")

    def _connect_signals(self) -> None:
        for group in self.groups.values():
            group.open_requested.connect(self._open)
            group.settle_requested.connect(self._settle)
        self.home.open_requested.connect(self.notes_requested)
        self.own.add_requested.connect(self._add)
        self.meetings.change_requested.connect(self._change)
        self.meetings.delete_requested.connect(self._delete)
        self.forms.watch(FormKind.MEETING, self._meeting_written, self._take_meeting_up)
        self.forms.watch(FormKind.SUPERVISION_QUESTION, self.own.unfinished, self.own.take_up)

    def _meeting_written(self) -> Iterator[Written]:
        if made(self, "form") and self.form.is_changed:
            yield Written(self.form.meeting_id, words=words_of(self.form.draft()))

    def _take_meeting_up(self, written: Written) -> None:
        draft = draft_in(written.words)
        if draft is not None and self._view is not None and not self.form.is_changed:
            known = any(one.id == written.about for one in self._view.meetings)
            self._begin(draft, written.about if known else "", unfinished=True)

    def _empty_card(self) -> Card:
        card = Card(self.tr("Nothing waits for supervision"), parent=self._content)
        card.body.addWidget(
            label(
                self.tr(
                    "Sessions you flag will stand here with their questions, and so will answers "
                    "to the question about the grid that you want to take there, and referrals "
                    "that were not talked over yet."
                ),
                "muted",
                card,
            )
        )
        return card

    def _show_view(self, view: SupervisionView) -> None:
        self._view = view
        self.show_in_turns(quietly(self._content, self._showing(view)))

    def _showing(self, view: SupervisionView) -> Steps:
        waiting = view.waiting
        self.build.setVisible(any(item.kind is ItemKind.ENTRY for item in waiting))
        self.header.say(self.tr("%n waiting", "", len(waiting)) if waiting else "")
        self.home.show_unread(view.unread)
        self.empty.setVisible(not waiting)
        for kind, group in self.groups.items():
            yield from group.showing(tuple(item for item in waiting if item.kind is kind))
        self.meetings.show_meetings(view.meetings)
        tab_as_read(self, self.header)
        self.lay_out_now()
        self.forms.restore()

    # --- what waits

    def _open(self, item: SupervisionItem) -> None:
        if item.kind is ItemKind.REFERRAL:
            self.referral_requested.emit(item.referral_id)
        elif item.kind is ItemKind.REFLECTION and item.role is not None:
            self.drift_requested.emit(item.role.id)
        elif item.entry_id:
            self.open_entry_requested.emit(item.entry_id)

    def _settle(self, item: SupervisionItem) -> None:
        services = self.desk.services

        def done(_value: object) -> None:
            if item.kind is ItemKind.REFERRAL:
                self.told.emit(self.tr("The step is recorded in the referral."))
                return
            again = partial(services.supervision.raise_again, item.id)
            way = Way(lambda: self.write(again), lambda: self.write(settle))
            self.undo_offered.emit(self.tr("Talked about."), way)

        settle = partial(services.supervision.settle, item.id)
        self.write(settle, done)

    def _add(self, question: str) -> None:
        add = partial(self.desk.services.supervision.add, question)
        self.write_undoably(
            self.tr("The question waits for supervision."),
            add,
            lambda _item: self.own.clear(),
            self.telling(self.own.tell_problem),
        )

    # --- meetings

    def _begin(self, draft: MeetingDraft, meeting_id: str, *, unfinished: bool = False) -> None:
        if self._view is None:
            return
        meetings = (one for one in self._view.meetings if one.id == meeting_id)
        spoken = next((one.spoken for one in meetings), ())
        known = {item.id for item in spoken}
        waiting = (item for item in self._view.waiting if item.id not in known)
        offered = (*spoken, *waiting)
        self.form.begin(draft, meeting_id, offered, self._view.roles, unfinished=unfinished)
        tab_as_read(self, self.header)
        QTimer.singleShot(0, self.form, lambda: self._area.verticalScrollBar().setValue(0))

    def _change(self, meeting: Meeting) -> None:
        self._begin(meeting.draft, meeting.id)

    def _save(self, draft: MeetingDraft, meeting_id: str) -> None:
        def done(_meeting: Meeting) -> None:
            self.form.end()
            self.write_down.setFocus()

        save = partial(self.desk.services.meetings.save, draft, meeting_id)
        self.write_undoably(
            self.tr("The meeting is saved."), save, done, self.telling(self.form.tell_problem)
        )

    def _leave_form(self) -> None:
        draft, meeting_id, changed = self.form.draft(), self.form.meeting_id, self.form.is_changed
        self.form.end()
        self.write_down.setFocus()
        if changed:
            way = Way(lambda: self._begin(draft, meeting_id, unfinished=True), self.form.end)
            self.undo_offered.emit(self.tr("The meeting was not kept."), way)

    def _delete(self, meeting_id: str) -> None:
        services = self.desk.services

        def done(removed: Removed) -> None:
            self.undo_offered.emit(
                self.tr("The meeting is deleted. What was spoken of in it waits again."),
                Way(
                    lambda: self.write(partial(services.meetings.put_back, removed)),
                    lambda: self.write(delete),
                ),
            )

        delete = partial(services.meetings.delete, meeting_id)
        if made(self, "form") and self.form.meeting_id == meeting_id:
            self.form.end()
        self.write(delete, done)
