"""One client code: what is kept of it at the left, where I sat at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.client import Client
from journal_app.ui.page import Desk, column, quietly, scrolling
from journal_app.ui.pages.client_acts import ActsCard
from journal_app.ui.pages.client_agreements import AgreementCard
from journal_app.ui.pages.client_cards import CodeCard, ConsentCard
from journal_app.ui.pages.client_hours import HoursCard
from journal_app.ui.pages.client_keeping import KeepingCard
from journal_app.ui.pages.client_picture import ClientPicture, SessionsCard, WhereCard
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps, no_steps

ONE_COLUMN_BELOW = 640


class ClientDetail(QWidget):
    """Says when something is to be kept; shows what was kept without touching what is written."""

    save_requested = Signal(object)
    """The client as it stands in the fields, where that differs from what is kept."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client: Client | None = None
        self._asked: Client | None = None
        self._failed = False
        self._showing: Steps = no_steps()
        content = QWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(content, self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._area)
        self._content = content

    def parts(self) -> Steps:
        """Makes its cards, one after the other."""
        desk, content = self._desk, self._content
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 22)
        self._columns.setSpacing(14)
        self._kept, done = column(), column()
        self._columns.addLayout(self._kept, 1)
        self._columns.addLayout(done, 1)
        self.code = CodeCard(desk, content)
        yield
        self.agreement = AgreementCard(desk, content)
        yield
        self.consent = ConsentCard(desk, content)
        yield
        self.keeping = KeepingCard(desk, content)
        yield
        self.where = WhereCard(desk, content)
        self.hours = HoursCard(desk, content)
        yield
        self.sessions = SessionsCard(desk, content)
        self.acts = ActsCard(content)
        self._cards = (self.code, self.agreement, self.consent, self.keeping)
        for card in self._cards:
            writing(card)
            card.changed.connect(self.keep)
            self._kept.addWidget(card)
        self._kept.addStretch(1)
        for beside in (self.where, self.hours, self.sessions, self.acts):
            done.addWidget(beside)
        done.addStretch(1)

    @property
    def client(self) -> Client | None:
        """The client as it is kept, or None while none is shown."""
        return self._client

    def show_client(self, client: Client) -> None:
        """Show a client from the head on. Of the same one stays what is seen and is written."""
        before = self._client
        if before is not None and before.id != client.id:
            before = None
        if client == before:
            return
        self._client, self._asked, self._failed = client, None, False
        for card in self._cards:
            card.show_client(client, before)
        if before is None:  # what is to be decided now stands first
            self._area.verticalScrollBar().setValue(0)
            self._kept.insertWidget(0 if self.keeping.is_due else 3, self.keeping)

    def show_picture(self, picture: ClientPicture, then: Callable[[], None]) -> None:
        """Show where I sat with the client, for how long, and what was agreed before.

        It comes into sight all at once, when every card is filled.
        """
        self._showing.close()
        self._showing = quietly(self._content, self._show_in_turn(picture, then))
        self._desk.tasks.in_steps(self._showing, context=self)

    def _show_in_turn(self, picture: ClientPicture, then: Callable[[], None]) -> Steps:
        self.where.show_picture(picture)
        yield
        yield from self.hours.showing(picture.worked)
        yield
        yield from self.sessions.showing(picture.last)
        self.agreement.show_past(picture.past)
        if picture.proposal is not None:
            self.keeping.show_proposal(picture.proposal)
        then()

    def forget(self) -> None:
        """Keep nothing any more of what stands here."""
        self._client = self._asked = None

    def keep(self) -> None:
        """Ask to keep what stands in the fields, if it differs from what is kept."""
        if self._client is None:
            return
        edited = self._edited(self._client)
        if _same(edited, self._asked or self._client):
            return
        self._asked = edited
        self.save_requested.emit(edited)

    def not_kept(self) -> None:
        """What was asked for could not be kept: ask again, also for the same."""
        self._asked, self._failed = None, True

    @property
    def holds_unkept(self) -> bool:
        """Whether something stands here that could not be kept when it was tried last."""
        client = self._client
        return client is not None and self._failed and not _same(self._edited(client), client)

    def _edited(self, client: Client) -> Client:
        for card in self._cards:
            client = card.edited(client)
        return client

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be too narrow."""
        super().resizeEvent(event)
        scale = max(1.0, self._desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


def _same(one: Client, other: Client) -> bool:
    """Whether two differ in nothing but blanks around their texts."""
    return _trimmed(one) == _trimmed(other)


def _trimmed(client: Client) -> tuple[object, ...]:
    agreement = client.agreement
    return (
        client.code.strip(),
        client.context.strip(),
        agreement.kind,
        agreement.scope.strip(),
        agreement.start,
        agreement.review,
        agreement.end,
        client.consent,
        client.consent_on,
        client.consent_note.strip(),
        client.retention_until,
    )
