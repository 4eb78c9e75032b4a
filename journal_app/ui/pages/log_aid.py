"""Helps while one writes an entry: what was the same last time, doubles, what could tell a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from journal_app.domain.clock import is_far_ahead
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.privacy_hints import (
    Hint,
    HintKind,
    code_hints,
    hints,
    is_full_name,
    typed_code_hints,
)
from journal_app.services.capture import Session, Usual
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.hint_sentence import hint_sentence
from journal_app.ui.pages.log_fields import LogFields
from journal_app.ui.widgets.hint_words import HintWords
from journal_app.ui.widgets.sheet import Sheet
from journal_app.wording.direction import isolated

LOOK_AFTER_MS = 700
"""Looked at after so long a pause in writing, away from the keys."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hint with the words it is about."""

    kind: HintKind
    said: str


def look(draft: EntryDraft, known: frozenset[str]) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
    """What stands out in the code, and in the texts; pure, for the pool.

    A code in use is let be, in its field and in the texts.
    """
    is_known = draft.client.casefold() in known
    of_code = () if is_known else _found(draft.client, typed_code_hints(draft.client))
    codes = known | {draft.client.casefold()}
    texts = (draft.seen, draft.me, draft.supervision_question)
    of_texts = tuple(one for text in texts for one in _found(text, hints(text, codes)))
    return of_code, of_texts


def _found(text: str, stand_out: tuple[Hint, ...]) -> tuple[Found, ...]:
    return tuple(Found(hint.kind, text[hint.start : hint.end]) for hint in stand_out)


class LogAid(QObject):
    """Watches the draft of a page; says what it sees in quiet lines, and blocks nothing."""

    def __init__(
        self,
        page: Page,
        draft: Callable[[], EntryDraft | None],
        fields: LogFields,
        sheet: Sheet,
        below_texts: HintWords,
        open_entry: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._page, self._draft, self._fields = page, draft, fields
        self._sheet, self._below_texts, self._open_entry = sheet, below_texts, open_entry
        self._edits = False
        self._known: frozenset[str] = frozenset()
        self._client = ""
        self._other_sessions: set[str] = set()
        self._id = ""
        self._fine: dict[str, set[str]] = {}
        self._told: tuple[Found, ...] = ()
        self._meant_ahead: date | None = None
        self._asked_for: object = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_AFTER_MS)
        self._pause.timeout.connect(self.look)
        fields.client_chosen.connect(self._client_chosen)
        fields.code_wanted.connect(self._suggest)
        sheet.hint_left.connect(self._fine_in_texts)
        below_texts.left.connect(self._fine_in_texts)

    @property
    def _desk(self) -> Desk:
        return self._page.desk

    def begin(self, draft: EntryDraft, *, edits: bool) -> None:
        """Another draft: forget what was said of the one before."""
        self._edits, self._client, self._id = edits, draft.client, draft.id
        self._other_sessions.clear()
        self._asked_for = None
        self._fields.lines.hide_line("client")
        self._fields.lines.hide_line("double")
        self._meant_ahead = None
        self._look_ahead(draft)
        self._show_texts(())
        self._pause.start()  # an earlier draft has words already

    def set_known(self, codes: tuple[str, ...]) -> None:
        """The codes in use."""
        self._known = frozenset(code.casefold() for code in codes)

    def is_new_name(self, draft: EntryDraft) -> bool:
        """Whether the code looks like somebody's name, is in use nowhere, and was not left so."""
        if draft.client.casefold() in self._known or not is_full_name(draft.client):
            return False
        return bool(self._left(_found(draft.client, code_hints(draft.client))))

    def touch(self) -> None:
        """Something was written; look at it after a pause."""
        self._pause.start()

    # --- the client

    def _suggest(self) -> None:
        read = partial(self._desk.services.capture.suggest_code, self._desk.language)
        self._page.ask(read, self._fields.set_code)

    def _client_chosen(self) -> None:
        """Take over what was the case last time, once for a client, and look for doubles."""
        draft = self._draft()
        if draft is None:
            return
        self._look_for_doubles(draft)
        if self._edits or draft.client == self._client or not draft.client:
            self._client = draft.client
            return
        self._client = client = draft.client

        def show(usual: Usual | None) -> None:
            now = self._draft()
            if usual is not None and now is not None and now.client == client:
                self._fields.take_over(usual)

        self._page.ask(partial(self._desk.services.capture.usual, client), show)

    # --- doubles

    def _look_for_doubles(self, draft: EntryDraft) -> None:
        asked = (draft.id, draft.client, draft.started_at, draft.minutes)
        if self._edits or not draft.client or asked == self._asked_for:
            return
        self._asked_for = asked

        def show(found: tuple[Session, ...]) -> None:
            if asked == self._asked_for:
                self._show_doubles(draft, found)

        self._page.ask(partial(self._desk.services.capture.doubles, draft), show)

    def _show_doubles(self, draft: EntryDraft, found: tuple[Session, ...]) -> None:
        left = [session for session in found if session.entry_id not in self._other_sessions]
        if not left:
            self._fields.lines.hide_line("double")
            return
        same = [one for one in left if one.client.casefold() == draft.client.casefold()]
        session = (same or left)[0]
        when = time_text(session.local_start)
        if same:
            text = self.tr("A session with {0} at {1} is in the journal already.")
        else:
            text = self.tr("At the same time there is a session with {0} at {1} in the journal.")
        who = session.client or self.tr("nobody named")
        acts = (
            (self.tr("Open it"), partial(self._open_entry, session.entry_id)),
            (self.tr("It is another one"), partial(self._another_one, session.entry_id)),
        )
        self._fields.lines.show_line("double", text.format(isolated(who), when), acts)

    def _another_one(self, entry_id: str) -> None:
        self._other_sessions.add(entry_id)
        self._fields.lines.hide_line("double")

    # --- a day still to come

    def _look_ahead(self, draft: EntryDraft) -> None:
        """Ask, once a day that is entered, whether a day ahead is meant."""
        day = draft.local_start.date()
        ahead = is_far_ahead(draft.started_at, self._desk.clock())
        if not ahead or day == self._meant_ahead:
            self._fields.lines.hide_line("ahead")
            return
        text = self.tr("This day is still to come: {0}.").format(full_day_text(day))
        act = (self.tr("It is meant so"), partial(self._meant, day))
        self._fields.lines.show_line("ahead", text, (act,), "attention")

    def _meant(self, day: date) -> None:
        self._meant_ahead = day
        self._fields.lines.hide_line("ahead")

    # --- what could tell who someone is

    def look(self) -> None:
        """Look at the draft now."""
        self._pause.stop()
        draft = self._draft()
        if draft is None:
            return
        self._look_for_doubles(draft)
        self._look_ahead(draft)

        def show(found: tuple[tuple[Found, ...], tuple[Found, ...]]) -> None:
            now = self._draft()
            if now is not None and now.id == draft.id:
                self._show_code(found[0])
                self._show_texts(found[1])

        self._desk.tasks.compute(partial(look, draft, self._known), context=self, done=show)

    def _left(self, found: tuple[Found, ...]) -> tuple[Found, ...]:
        """What was not said to be fine in this entry, each once."""
        fine = self._fine.get(self._id, set())
        return tuple(dict.fromkeys(one for one in found if one.said not in fine))

    def _is_fine(self, said: str) -> None:
        self._fine.setdefault(self._id, set()).add(said)

    def _show_code(self, found: tuple[Found, ...]) -> None:
        left = self._left(found)
        if not left:
            self._fields.lines.hide_line("client")
            return
        act = (self.tr("Leave it"), partial(self._fine_as_code, found, left[0].said))
        sentence = hint_sentence(left[0].kind, left[0].said)
        self._fields.lines.show_line("client", sentence, (act,), "attention")

    def _fine_as_code(self, found: tuple[Found, ...], said: str) -> None:
        self._is_fine(said)
        self._show_code(found)

    def _show_texts(self, found: tuple[Found, ...]) -> None:
        """All of it below the texts, and underlined in them."""
        self._told = found
        left = self._left(found)
        self._below_texts.show_words([(one.said, self._kind(one.kind)) for one in left])
        self._sheet.set_hinted(tuple(one.said for one in left))

    def _fine_in_texts(self, said: str) -> None:
        self._is_fine(said)
        self._show_texts(self._told)

    def _kind(self, kind: HintKind) -> str:
        match kind:
            case HintKind.EMAIL:
                return self.tr("e-mail address")
            case HintKind.PHONE:
                return self.tr("phone number")
            case HintKind.ACCOUNT:
                return self.tr("account number")
            case HintKind.NAME:
                return self.tr("name")
            case HintKind.SENTENCE:
                return self.tr("sentence")
