"""First run in three short steps, or a look around with a sample journal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Position
from journal_app.domain.practice import HALF_WIDTH, RoleKind
from journal_app.services.bundle import Services
from journal_app.ui.page import scrolling
from journal_app.ui.pages.welcome_steps import AreaStep, KeyStep, RoleStep
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.laid_out import laid_out
from journal_app.ui.widgets.mark import Mark
from journal_app.ui.widgets.text import label

CARD_WIDTH = 620
_AROUND = 80
"""Pixels beside what stands in the middle."""


@dataclass(frozen=True, slots=True)
class FirstChoices:
    """What was chosen on the first run. ``passphrase`` is None for a plain file."""

    role: RoleKind
    role_name: str
    passphrase: str | None
    area: Position | None

    def apply(self, services: Services) -> None:
        """Put the role and the intended area into the new journal; runs on the store thread."""
        role = services.practice.add_role(self.role, self.role_name).value
        if self.area is not None:
            services.practice.set_intended(role.id, self.area, HALF_WIDTH, "")


class WelcomeView(QWidget):
    """Role and language; passphrase; where I want to be."""

    finished = Signal(object)
    sample_requested = Signal()
    other_journal_requested = Signal()
    packet_requested = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        themes: ThemeManager,
        translation: Translation,
        journal: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.role_step = RoleStep(translation, self)
        self.key_step = KeyStep(journal, translation, self)
        self.area_step = AreaStep(themes, translation.words(), self)
        self._steps = QStackedWidget(self)
        for step in (self.role_step, self.key_step, self.area_step):
            self._steps.addWidget(step)
        self._busy = False
        """Whether the journal is being made."""
        self._count = label("", "muted", self)
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.back = button(self.tr("Back"), "", self._go_back, self)
        self.next = button(self.tr("Next"), "primary", self._go_on, self)
        self.skip = button(self.tr("Skip this"), "", self._skip_area, self)
        self._lay_out(themes)
        self.role_step.language_chosen.connect(self.language_chosen)
        self.key_step.changed.connect(self._allow)
        self.area_step.changed.connect(self._allow)
        self.key_step.submitted.connect(self._go_on)
        self._show_step(0)

    def show_problem(self, sentence: str) -> None:
        """Say what kept the journal from being made; all that was chosen stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._set_busy(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, from wherever it is not taken for something else."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The other ways in one row, or below one another where there is no room for that."""
        super().resizeEvent(event)
        ways = laid_out(self._others)
        row = sum(way.sizeHint().width() + self._others.spacing() for way in ways)
        across = row < self.width() - _AROUND
        self._others.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self, themes: ThemeManager) -> None:
        card = QFrame(self)
        card.setProperty("kind", "card")
        card.setMaximumWidth(round(CARD_WIDTH * max(1.0, themes.theme.text_scale)))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(36, 28, 36, 24)
        inside.setSpacing(14)
        top = QHBoxLayout()
        top.addWidget(Mark(themes, card, 30))
        top.addStretch(1)
        top.addWidget(self._count)
        inside.addLayout(top)
        inside.addWidget(self._steps, 1)
        inside.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        inside.addLayout(row)
        others = self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        others.setSpacing(20)
        others.addWidget(
            button(
                self.tr("Look around with a sample journal"),
                "link",
                self.sample_requested.emit,
                self,
            )
        )
        others.addWidget(
            button(
                self.tr("Open a journal I have"), "link", self.other_journal_requested.emit, self
            )
        )
        others.addWidget(
            button(self.tr("Read a packet I was sent"), "link", self.packet_requested.emit, self)
        )
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 6)
        across.addStretch(1)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.addStretch(1)
        column.addLayout(across, 8)
        column.addSpacing(10)
        column.addLayout(others)
        column.setAlignment(others, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.addWidget(scrolling(content, self))

    def _show_step(self, index: int) -> None:
        self._steps.setCurrentIndex(index)
        self._count.setText(self.tr("Step {0} of {1}").format(index + 1, self._steps.count()))
        self.back.setVisible(index > 0)
        self.skip.setVisible(self._is_last)
        self.show_problem("")
        self._step().begin()

    @property
    def _is_last(self) -> bool:
        return self._steps.currentIndex() == self._steps.count() - 1

    def _step(self) -> RoleStep | KeyStep | AreaStep:
        return (self.role_step, self.key_step, self.area_step)[self._steps.currentIndex()]

    def _allow(self) -> None:
        step = self._step()
        ready = step is self.role_step
        if isinstance(step, KeyStep | AreaStep):
            ready = step.is_ready
        self.next.setEnabled(ready)

    def _go_back(self) -> None:
        self._show_step(self._steps.currentIndex() - 1)

    def _go_on(self) -> None:
        if self._busy or not self.next.isEnabled():
            return
        if self._is_last:
            self._finish(self.area_step.area)
        else:
            self._show_step(self._steps.currentIndex() + 1)

    def _skip_area(self) -> None:
        self._finish(None)

    def _finish(self, area: Position | None) -> None:
        self._set_busy(True)
        kind, name = self.role_step.role
        self.finished.emit(FirstChoices(kind, name, self.key_step.passphrase, area))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self.next.setFocus()  # or it would go to another way, which Enter would take
        for control in (self.back, self.skip):
            control.setEnabled(not busy)
        if busy:
            self.next.setEnabled(True)
            self.next.setText(self.tr("Making the journal…"))
        else:
            self.next.setText(self.tr("Start the journal") if self._is_last else self.tr("Next"))
            self._allow()
