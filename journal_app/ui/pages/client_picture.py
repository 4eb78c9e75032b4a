"""Where I sat with one client: counts, the grid with a dot a session, the last sessions."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.client import ClientSummary, PastAgreement, Worked
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryRow
from journal_app.domain.grid import Position
from journal_app.domain.retention import RetentionProposal
from journal_app.ui.dates import moment_text
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_data import MANY_DOTS, GridPicture, Mark, MarkStyle, density_of
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import show_at_once
from journal_app.ui.widgets.mini_grid import MiniGrid
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import ElidedLabel, label

ROWS_A_TURN = 4
FEW_SESSIONS = 12
"""So many are joined by a path; more are dots, and the last one filled."""


@dataclass(frozen=True, slots=True)
class ClientPicture:
    """What was done with a client: counts, where one sat, the last sessions, agreements."""

    summary: ClientSummary
    points: tuple[tuple[datetime, float, float], ...]
    last: tuple[EntryRow, ...]
    referral_id: str
    averaged: int = 0
    past: tuple[PastAgreement, ...] = ()
    worked: tuple[Worked, ...] = ()
    proposal: RetentionProposal | None = None


class WhereCard(Card):
    """Counts, and the grid; a ring or a faint dot a session."""

    referral_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Where I sat"))
        self._figures = FlowLayout(spacing=22)
        self.grid = GridView(desk.themes, desk.words, self)
        self._caption = label("", "muted", self)
        self._referral = button(self.tr("A referral is open"), "link", self._open_referral, self)
        self._referral_id = ""
        self.body.addLayout(self._figures)
        self.body.addWidget(self.grid)
        self.body.addWidget(self._caption)
        self.body.addWidget(self._referral, 0, Qt.AlignmentFlag.AlignLeft)

    def show_picture(self, picture: ClientPicture) -> None:
        """Show one client."""
        summary, words = picture.summary, self._desk.words
        self._figures.clear()
        for figure, name in (
            (count_text(summary.sessions), self.tr("session(s)", "", summary.sessions)),
            (words.hours(summary.minutes), self.tr("with this client")),
        ):
            self._figures.addWidget(figure_block(figure, name, self))
        placed = tuple((x, y) for _when, x, y in picture.points)
        self.grid.setVisible(bool(placed))
        self._caption.setText(self._sentence(picture))
        dense = len(placed) >= MANY_DOTS
        self.grid.set_picture(
            GridPicture(
                orientation=self._desk.orientation,
                marks=self._marks(placed),
                dots=placed if FEW_SESSIONS < len(placed) < MANY_DOTS else (),
                density=density_of(*zip(*placed, strict=True)) if dense else None,
            ),
            self._sentence(picture),
        )
        self._referral_id = picture.referral_id
        self._referral.setVisible(bool(picture.referral_id))

    def _sentence(self, picture: ClientPicture) -> str:
        mean, count = picture.summary.mean, len(picture.points)
        if mean is None or not count:
            return self.tr("A dot for each session will stand here once one is placed.")
        where = self._desk.words.position(Position.clamped(*mean))
        sessions = self._desk.words.sessions(count)
        averaged = self._desk.words.averaged(picture.averaged, of=count)
        if count == 1:
            told = self.tr("{0} placed: {1}.").format(sessions, where)
            return f"{told} {averaged}".strip()
        if count <= FEW_SESSIONS:
            told = self.tr("{0} placed, joined in their order, the last one filled. {1}")
        else:
            told = self.tr("{0} placed, each a dot, the last one filled. {1}")
        told = told.format(sessions, self.tr("On average {0}.").format(where))
        return f"{told} {averaged}".strip()

    def _marks(self, placed: tuple[tuple[float, float], ...]) -> tuple[Mark, ...]:
        shown = placed if len(placed) <= FEW_SESSIONS else placed[-1:]
        last = len(shown) - 1
        return tuple(
            Mark(x, y, "", MarkStyle.FILLED if number == last else MarkStyle.RING)
            for number, (x, y) in enumerate(shown)
        )

    def _open_referral(self) -> None:
        self.referral_requested.emit(self._referral_id)


class SessionsCard(Card):
    """The last sessions with a client; each opens its entry."""

    entry_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Last sessions"))
        self._none = label(self.tr("No session yet."), "muted", self)
        self._rows: KeyedRows[EntryRow, QWidget] = KeyedRows(self._row)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows.layout)

    def showing(self, rows: tuple[EntryRow, ...]) -> Steps:
        """Show these entries, a few a turn."""
        self._none.setVisible(not rows)
        while self._rows.show_some([(row.id, row) for row in rows], ROWS_A_TURN):
            show_at_once(made for made in self._rows.rows() if made.isHidden())
            yield

    def _row(self, row: EntryRow) -> QWidget:
        desk, words = self._desk, self._desk.words
        when = moment_text(row.local_start, self._today())
        place = words.quadrant(row.quadrant) if row.quadrant else self.tr("not placed yet")
        headline = row.headline or self.tr("no words written")
        box = QWidget(self)
        stack = QVBoxLayout(box)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(rule(box))
        made = RowButton(f"{when}: {headline} — {place}", box)
        made.clicked.connect(lambda _checked=False, id=row.id: self.entry_requested.emit(id))
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 9, 0, 9)
        across.setSpacing(12)
        across.addWidget(
            MiniGrid(
                desk.themes, desk.orientation, row.path, said=place, late=row.late, parent=made
            )
        )
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(headline))
        texts.addWidget(ElidedLabel(f"{when} · {place}", "muted"))
        across.addLayout(texts, 1)
        stack.addWidget(made)
        return box

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def figure_block(figure: str, name: str, parent: QWidget) -> QWidget:
    """A number with its name below."""
    made = QWidget(parent)
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(0)
    stack.addWidget(label(figure, "figure", made, wrap=False))
    stack.addWidget(label(name, "muted", made, wrap=False))
    return made
