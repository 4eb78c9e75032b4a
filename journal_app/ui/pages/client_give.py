"""Giving out everything about one code: what is about me is decided on, text by text."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.client import Client
from journal_app.domain.errors import StanceError
from journal_app.services.changes import Saved
from journal_app.services.client_blocks import ClientFile
from journal_app.services.client_file import HTML, JSON, PDF, MePart
from journal_app.services.exporting import ExportReport
from journal_app.ui.dates import full_day_text
from journal_app.ui.dialogs.save_client import SaveClient
from journal_app.ui.page import Page
from journal_app.ui.pages.client_panel import ClientPanel
from journal_app.ui.pages.client_papers import file_content
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import show_at_once
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.said_line import SaidLine
from journal_app.ui.widgets.text import label
from journal_app.ui.widgets.wrapped_check import WrappedCheck

A_TURN = 5
"""Rows made in one turn of the window."""


class GivePanel(ClientPanel):
    """What is theirs goes in full; what is mine goes when it is ticked."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._client: Client | None = None
        self._parts: tuple[MePart, ...] = ()
        self.checks: dict[str, WrappedCheck] = {}
        self._filling: Steps = no_steps()
        self.theirs = Card(parent=self)
        self.theirs.body.addWidget(
            label(
                self.tr(
                    "“What was said and seen” goes in full, with the agreement, the consent, dates "
                    "and minutes, where you sat, observations, referrals and reminders. Nobody "
                    "else is named: other codes are left out."
                ),
                "",
                self.theirs,
            )
        )
        self.mine = self._mine_card()
        self.form = self._form_card()
        for card in (self.theirs, self.mine, self.form):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def begin(self, client: Client) -> None:
        """Ask what there is about me in what is this client's."""
        self._client = client
        self.theirs.set_heading(self.tr("Give out everything about {0}").format(client.code))
        self.tell("")
        self._page.ask(
            partial(self._page.desk.services.client_files.me_parts, client.code), self._show_parts
        )

    @property
    def included(self) -> frozenset[str]:
        """The texts about me that go along."""
        return frozenset(id_ for id_, check in self.checks.items() if check.box.isChecked())

    def tell(self, sentence: str, kind: str = "attention") -> None:
        """Say what came of it, or why nothing did."""
        self._told.say(sentence, kind)

    def _mine_card(self) -> Card:
        card = Card(self.tr("What is about me"), parent=self)
        card.body.addWidget(
            label(
                self.tr(
                    "What you wrote about yourself may touch the client too. Decide on each text: "
                    "what is ticked goes along, what is not is shown as held back, with your "
                    "reason."
                ),
                "muted",
                card,
            )
        )
        acts = FlowLayout(spacing=8)
        acts.addWidget(button(self.tr("Tick all"), "quiet", partial(self._tick, True), card))
        acts.addWidget(button(self.tr("Tick none"), "quiet", partial(self._tick, False), card))
        card.body.addLayout(acts)
        self._rows = Rows()
        card.body.addLayout(self._rows)
        self._reason_name = label(self.tr("Why the others are held back"), "field", card)
        self.reason = QLineEdit(card)
        self.reason.setAccessibleName(self.tr("Why the others are held back"))
        self.reason.setPlaceholderText(self.tr("For example: it tells of me, not of them"))
        card.body.addWidget(self._reason_name)
        card.body.addWidget(self.reason)
        return card

    def _form_card(self) -> Card:
        card = Card(self.tr("In which form"), parent=self)
        acts = FlowLayout(spacing=8)
        self.as_page = button(self.tr("As a page…"), "", partial(self._write, HTML), card)
        self.as_pdf = button(self.tr("As PDF…"), "", partial(self._write, PDF), card)
        self.as_json = button(
            self.tr("For a program (JSON)…"), "", partial(self._write, JSON), card
        )
        for act in (self.as_page, self.as_pdf, self.as_json):
            acts.addWidget(act)
        card.body.addLayout(acts)
        self._told = SaidLine(card)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(self._told)
        card.body.addWidget(
            label(
                self.tr(
                    "The file is not encrypted. That it was made is kept in the journal: the day, "
                    "the form, how many sessions, and your reason."
                ),
                "muted",
                card,
            )
        )
        return card

    def _show_parts(self, parts: tuple[MePart, ...]) -> None:
        self._filling.close()
        self._parts = parts
        self.checks = {}
        self._rows.show_rows(())
        self.mine.setVisible(bool(parts))
        self._show_reason()
        self._filling = self._fill()
        self._page.desk.tasks.in_steps(self._filling, context=self)

    def _fill(self) -> Steps:
        """There may be many texts: a few rows a turn."""
        for first in range(0, len(self._parts), A_TURN):
            rows = [self._row(part) for part in self._parts[first : first + A_TURN]]
            for row in rows:
                self._rows.addWidget(row)
            show_at_once(rows)
            yield

    def _fill_up(self) -> None:
        """All that is not there yet, now."""
        for _ in self._filling:
            pass

    def _row(self, part: MePart) -> QWidget:
        row = QWidget(self.mine)
        stack = QVBoxLayout(row)
        stack.setContentsMargins(0, 0, 0, 8)
        stack.setSpacing(6)
        stack.addWidget(rule(row))
        check = WrappedCheck(self._named(part), row)
        check.ticked.connect(self._show_reason)
        self.checks[part.id] = check
        stack.addWidget(check)
        below = QVBoxLayout()
        below.setContentsMargins(26, 0, 0, 0)  # a long label has margins of its own
        below.addWidget(label(part.text, "muted", row))
        stack.addLayout(below)
        return row

    def _named(self, part: MePart) -> str:
        day = full_day_text(part.day)
        match part.kind:
            case "draft":
                return self.tr("Unfinished draft of {0}").format(day)
            case "reflection":
                return self.tr("Answer to the question, {0}").format(day)
        return self.tr("Session of {0}").format(day)

    def _tick(self, on: bool) -> None:
        self._fill_up()
        for check in self.checks.values():
            check.box.setChecked(on)
        self._show_reason()

    def _show_reason(self, _ticked: bool = False) -> None:
        held = len(self.included) < len(self._parts)
        self._reason_name.setVisible(held)
        self.reason.setVisible(held)

    def _write(self, form: str) -> None:
        client = self._client
        if client is None:
            return
        self._fill_up()
        files, words = self._page.desk.services.client_files, self._page.desk.words
        included, reason = self.included, self.reason.text()
        if len(included) < len(self._parts) and not reason.strip():
            self.tell(self.tr("Please say in a few words why the others are held back."))
            self.reason.setFocus()
            return
        path = SaveClient.ask(self, form)
        if path is None:
            return
        self.set_busy(True)
        self.tell(self.tr("Writing…"), "muted")
        if form != PDF:
            self._page.write(
                lambda: files.write(
                    files.gather(client.code, included, reason), path, words, overwrite=True
                ),
                self._written,
                self._not_written,
            )
            return

        def set_type(file: ClientFile) -> None:
            self._page.desk.tasks.compute(
                partial(file_content, file, words),
                context=self,
                done=lambda content: self._keep(file, path, content),
                failed=self._not_written,
            )

        gather = partial(files.gather, client.code, included, reason)
        self._page.ask(gather, set_type, self._not_written)

    def _keep(self, file: ClientFile, path: Path, content: bytes) -> None:
        files = self._page.desk.services.client_files

        def run() -> Saved[ExportReport]:
            return files.write_content(file, path, content, PDF, overwrite=True)

        self._page.write(run, self._written, self._not_written)

    def _written(self, report: ExportReport) -> None:
        self.set_busy(False)
        self.tell(self.tr("Written to {0}").format(report.path), "")

    def _not_written(self, error: Exception) -> None:
        self.set_busy(False)
        if isinstance(error, StanceError):
            self.tell(self._page.desk.words.error(error))
        else:
            self.tell("")
            self._page.problem_raised.emit(error)
