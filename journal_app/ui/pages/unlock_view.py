"""What stands in the window while the journal is locked: nothing of its content."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.when_wanted import made
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.mark import Mark
from journal_app.ui.widgets.secret_field import SecretField
from journal_app.ui.widgets.text import label

if TYPE_CHECKING:
    from journal_app.ui.widgets.sheet_field import SheetField

CARD_WIDTH = 440


class UnlockView(QWidget):
    """Asks for the passphrase; says why the journal is locked and what was wrong."""

    passphrase_entered = Signal(str)
    sheet_entered = Signal(str)
    """The recovery key as it was typed from its sheet."""
    tried_again = Signal()
    """For a journal without a passphrase that could not be opened."""
    other_journal_requested = Signal()
    way_chosen = Signal(bool)
    """A journal that another computer has open is to be opened: True for reading only."""
    packet_requested = Signal()
    """A packet from a supervisee is to be read, for which no journal is needed."""
    help_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.is_busy = False
        self._tried = ""
        """What is being tried, or was tried last."""
        self._wanted = False
        """Enter was pressed on what cannot be tried yet: it is, as soon as it can."""
        card = QFrame(self)
        card.setProperty("kind", "card")
        self._card, self._themes = card, themes
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 24)
        inside.setSpacing(12)
        inside.addWidget(Mark(themes, card, 34), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = label(self.tr("Your journal is locked"), "heading", card)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._reason = label("", "muted", card)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.passphrase = SecretField(self.tr("Passphrase"), card)
        self._problem = label("", "attention", card)
        self._problem.setAccessibleName(self.tr("Problem"))
        self._open = button(self.tr("Open the journal"), "primary", self._submit, card)
        self.use_sheet = button(self.tr("Use the recovery sheet…"), "link", self._turn_sheet, card)
        self._left = 0
        self._asked = False
        """Whether it was said that something would be gone."""
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._other = button(
            self.tr("Open another journal…"), "link", self.other_journal_requested.emit, card
        )
        self._ways = self._ways_to_open(card)
        for widget in (
            self._title,
            self._reason,
            self.passphrase,
            self._problem,
            self._ways,
            self._open,
        ):
            inside.addWidget(widget)
        for link in self._links(card):
            inside.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self._lay_out(card)
        self.passphrase.returnPressed.connect(self._submit)
        self.passphrase.textEdited.connect(self._not_wanted)
        self.setFocusProxy(self.passphrase)
        themes.changed.connect(self._fit)
        self._fit()

    def _lay_out(self, card: QWidget) -> None:
        """Large letters on a small screen: it scrolls before it would lie upon itself."""
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 2)
        across.addStretch(1)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setProperty("kind", "plain")
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _links(self, card: QWidget) -> tuple[QWidget, ...]:
        """What else can be done, below the button."""
        self.help = button(
            self.tr("If the passphrase is lost…"), "link", self.help_requested.emit, card
        )
        self.help.setToolTip(self.tr("Help  (F1)"))
        self._packet = button(
            self.tr("Read a packet that was sent to me…"), "link", self.packet_requested.emit, card
        )
        return self.use_sheet, self.help, self._other, self._packet

    def reset(self, reason: str) -> None:
        """Forget what was typed and say why the journal is locked."""
        self.passphrase.clear()
        if made(self, "sheet"):
            self.sheet.clear()
        self._tried = ""
        self._wanted = False
        self.tell_reason(reason)
        self.show_problem("")
        self.set_busy(False)
        self.passphrase.setFocus()

    def tell_reason(self, reason: str) -> None:
        """Say why the journal is locked; what is being typed stays."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def ask_before_closing(self) -> bool:
        """Say, the first time, that what waits for the journal to be opened would be gone."""
        asks, self._asked = not self._asked, True
        if asks:
            self.tell(
                self.tr(
                    "What was being written could not be kept in the file yet, and would be gone. "
                    "Open the journal to keep it, or close the window once more to leave without "
                    "it."
                )
            )
        return asks

    def show_closed(self, sentence: str) -> None:
        """Say why a journal that has no passphrase is not open; it can be tried again."""
        self._title.setText(self.tr("The journal is not open"))
        self.passphrase.hide()
        if made(self, "sheet"):
            self.sheet.hide()
        self.use_sheet.hide()
        self.help.hide()
        self._open.setText(self.tr("Try again"))
        self._problem.setText(sentence)
        self._problem.show()
        self._open.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is worked out, nothing is handed in twice.

        The focus stays where it is: what is typed meanwhile is the next attempt, and takes the
        place of this one.
        """
        self.is_busy = busy
        if made(self, "sheet"):
            self.sheet.setReadOnly(busy)
        self.use_sheet.setEnabled(not busy)
        self._open.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open the journal"))

    def show_problem(self, sentence: str) -> None:
        """Say what was wrong; a passphrase is replaced by what is typed, a sheet is mended."""
        self._say(sentence)
        self._ways.hide()
        if sentence:
            self.set_busy(False)
            field = self.sheet if self.by_sheet else self.passphrase
            field.setFocus()
            if field is self.passphrase and self.passphrase.text() == self._tried:
                self.passphrase.selectAll()

    def tell(self, sentence: str) -> None:
        """Say something without taking what is being typed away."""
        self._say(sentence)

    def hold(self, seconds: int) -> None:
        """Let the next attempt wait for so many seconds; nobody is locked out."""
        self._left = seconds
        if seconds > 0:
            self._show_left()
            self._tick.start()
        else:
            self._try_wanted()

    @property
    def by_sheet(self) -> bool:
        """Whether the recovery key is asked for instead of the passphrase."""
        return made(self, "sheet") and not self.sheet.isHidden()

    @cached_property
    def sheet(self) -> SheetField:
        """Where the recovery key is typed; made when somebody wants to type it."""
        from journal_app.ui.widgets.sheet_field import SheetField

        field = SheetField(self._card)
        field.hide()
        field.submitted.connect(self._submit)
        inside = self._card.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(inside.indexOf(self.passphrase) + 1, field)
        self.setTabOrder(self.passphrase, field)
        return field

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_left()
            return
        self._tick.stop()
        self._open.setEnabled(not self.is_busy)
        self._open.setText(self.tr("Open the journal"))
        self._try_wanted()

    def _try_wanted(self) -> None:
        if self._wanted and not self.is_busy:
            self._submit()

    def _want(self) -> None:
        """Enter is not lost on whoever types faster than a passphrase is tried."""
        typed = "" if self.by_sheet else self.passphrase.text()
        self._wanted = bool(typed) and typed != self._tried
        if self._wanted:
            self.passphrase.selectAll()

    def _not_wanted(self) -> None:
        self._wanted = False

    def _show_left(self) -> None:
        self._open.setEnabled(False)
        self._open.setText(self.tr("Next attempt in %n second(s)", "", self._left))

    def _turn_sheet(self) -> None:
        """From the passphrase to the sheet, or back."""
        to_sheet = not self.by_sheet
        self.sheet.setVisible(to_sheet)
        self.passphrase.setVisible(not to_sheet)
        self.sheet.clear()
        self.passphrase.clear()
        self._say("")
        self.use_sheet.setText(
            self.tr("Use the passphrase") if to_sheet else self.tr("Use the recovery sheet…")
        )
        self.setFocusProxy(self.sheet if to_sheet else self.passphrase)
        self.setFocus()

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(CARD_WIDTH * max(1.0, self._themes.theme.text_scale)))

    def _ways_to_open(self, card: QWidget) -> QWidget:
        """What is offered where another computer has the journal open."""
        made = QWidget(card)
        row = FlowLayout(made, spacing=10)
        for text, to_read in (
            (self.tr("Open to be read only"), True),
            (self.tr("Open anyway"), False),
        ):
            row.addWidget(button(text, "", partial(self.way_chosen.emit, to_read), made))
        made.hide()
        return made

    def offer_ways(self) -> None:
        """Offer to open it although another computer has it open."""
        self._ways.show()

    def go_on(self) -> None:
        """Open with what was typed, or try again where there is nothing to type."""
        self._submit()

    def _submit(self) -> None:
        if self._left > 0 or self.is_busy:
            self._want()
            return
        self._wanted = False
        if self.by_sheet:
            if self.sheet.toPlainText().strip():
                self.set_busy(True)
                self.sheet_entered.emit(self.sheet.toPlainText())
        elif self.passphrase.isHidden():
            self.tried_again.emit()
        elif self.passphrase.text():
            self.set_busy(True)
            self._tried = self.passphrase.text()
            self.passphrase.selectAll()
            self.passphrase_entered.emit(self._tried)
