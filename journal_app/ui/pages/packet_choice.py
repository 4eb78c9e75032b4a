"""The cards of building a packet: sessions, texts, other words, sealing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryRow
from journal_app.domain.packet import Part, Showing
from journal_app.domain.redaction import Replacement
from journal_app.services.packets.building import CONFIRMATIONS, LONGEST_LINE, Found, Warned
from journal_app.ui.dates import day_text, time_text
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import ElidedLabel, label
from journal_app.ui.widgets.wrapped_check import WrappedCheck
from journal_app.wording.direction import isolated

_MOST_LOOKS = 24


class ChosenCard(Card):
    """The sessions that go; each can be taken out again."""

    changed = Signal()
    client_requested = Signal(str)
    """The code of a client whose consent is to be looked at."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows: list[EntryRow] = []
        self._showings: Mapping[str, Showing] = {}
        self._list = Rows(spacing=2)
        self.nothing = label(
            self.tr(
                "No session is chosen. Flag sessions for supervision, or choose several in the "
                "journal and press “Packet”."
            ),
            "muted",
            self,
        )
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)

    @property
    def ids(self) -> tuple[str, ...]:
        """The entries that are chosen."""
        return tuple(row.id for row in self._rows)

    def show_rows(self, rows: tuple[EntryRow, ...]) -> None:
        """Begin with these."""
        self._rows, self._showings = list(rows), {}
        self._show()

    def wait(self) -> None:
        """The sessions are not known yet; that none is chosen would not be true."""
        self.show_rows(())
        self.nothing.hide()

    def show_showings(self, showings: Mapping[str, Showing]) -> None:
        """Say how much of each goes."""
        if showings != self._showings:
            self._showings = showings
            self._show()

    def _show(self) -> None:
        self.set_heading(self.tr("1  Sessions"), count_text(len(self._rows)) if self._rows else "")
        self.nothing.setVisible(not self._rows)
        self._list.show_rows(self._row(row) for row in self._rows)

    def _row(self, row: EntryRow) -> QWidget:
        today = self._desk.clock().astimezone().date()
        name = row.client or self.tr("No client code")
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(10)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        day = day_text(row.local_start.date(), today)
        if self._on_same_day(row):
            day = f"{day}, {time_text(row.local_start)}"
        texts.addWidget(label(f"{isolated(name)} · {day}", "strong", made))
        texts.addWidget(ElidedLabel(row.headline, "muted", made))
        showing = self._showings.get(row.id)
        if showing is Showing.PLACEMENTS:
            texts.addWidget(label(self._desk.words.showing(showing), "attention", made))
            if row.client:
                way = button(self.tr("To the client’s consent"), "link", None, made)
                way.setAccessibleDescription(name)
                way.clicked.connect(partial(self.client_requested.emit, row.client))
                texts.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        across.addLayout(texts, 1)
        drop = button("✕", "link", lambda: self._drop(row), made)
        drop.setAccessibleName(self.tr("Leave out {0}, {1}").format(name, day))
        across.addWidget(drop)
        return made

    def _on_same_day(self, row: EntryRow) -> bool:
        """Whether another session with the same client was that day: then the time tells them."""
        about = (row.client, row.local_start.date())
        return sum((one.client, one.local_start.date()) == about for one in self._rows) > 1

    def _drop(self, row: EntryRow) -> None:
        self._rows.remove(row)
        self._show()
        self.changed.emit()


class PartsCard(Card):
    """Which texts go, and, where clients agreed to it, codes and days as they are."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("2  What goes along"))
        words = desk.words
        self.checks = {
            part: WrappedCheck(words.packet_part(part), self)
            for part in (Part.ME, Part.QUESTION, Part.SEEN)
        }
        self.checks[Part.ME].box.setChecked(True)
        self.checks[Part.QUESTION].box.setChecked(True)
        for check in self.checks.values():
            check.ticked.connect(lambda _on: self.changed.emit())
            self.body.addWidget(check)
        self.body.addWidget(
            label(
                self.tr(
                    "Codes become letters, days become weeks. Placements always go; a client "
                    "without consent sends nothing else."
                ),
                "muted",
                self,
            )
        )
        self.warnings = Rows(spacing=4)
        self.body.addLayout(self.warnings)
        self.body.addWidget(rule(self))
        self.open = WrappedCheck(
            self.tr("Codes and days as they are, for clients who agreed to be identifiable"), self
        )
        self.sure = [
            WrappedCheck(self.tr("Yes, these clients agreed to it for this supervision"), self),
            WrappedCheck(self.tr("Yes, my supervisor is bound to secrecy as I am"), self),
        ]
        self.body.addWidget(self.open)
        for check in self.sure:
            check.hide()
            check.ticked.connect(lambda _on: self.changed.emit())
            self.body.addWidget(check)
        self.open.ticked.connect(self._open)

    @property
    def parts(self) -> frozenset[Part]:
        """The texts that are ticked."""
        return frozenset(part for part, check in self.checks.items() if check.box.isChecked())

    @property
    def identifiable(self) -> bool:
        """Whether codes and days are to go as they are."""
        return self.open.box.isChecked()

    @property
    def confirmations(self) -> int:
        """How often that was confirmed."""
        return min(CONFIRMATIONS, sum(check.box.isChecked() for check in self.sure))

    def begin(self) -> None:
        """Begin anew: nothing that was said for another packet holds for this one."""
        for part, check in self.checks.items():
            check.box.setChecked(part is not Part.SEEN)
        self.open.box.setChecked(False)
        self._ask_twice(False)
        self.show_warnings(())

    def show_warnings(self, warnings: tuple[Warned, ...]) -> None:
        """Show what there is to think about."""
        words = self._desk.words
        self.warnings.show_rows(
            label(words.packet_warning(item.code, item.count, **item.details), "attention", self)
            for item in warnings
        )

    def _open(self, is_open: bool) -> None:
        self._ask_twice(is_open)
        self.changed.emit()

    def _ask_twice(self, is_open: bool) -> None:
        for check in self.sure:
            check.box.setChecked(False)
            check.setVisible(is_open)


class WordsCard(Card):
    """Words that leave as other words, and what deserves a look."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._pairs: list[Replacement] = []
        self.set_heading(self.tr("3  Names, places, dates"))
        self.hint = label("", "muted", self)
        self.body.addWidget(self.hint)
        self._looks = QWidget(self)
        self._flow = FlowLayout(self._looks, 6)
        self.body.addWidget(self._looks)
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Words to replace"))
        self.what.setAccessibleName(self.tr("Words to replace"))
        self.instead = QLineEdit(self)
        self.instead.setPlaceholderText(self.tr("Words instead"))
        self.instead.setAccessibleName(self.tr("Words that stand there instead"))
        self.add = button(self.tr("Replace"), "", self._add, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.what, 1)
        row.addWidget(self.instead, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self._list = Rows(spacing=2)
        self.body.addLayout(self._list)
        self.what.returnPressed.connect(self.instead.setFocus)
        self.instead.returnPressed.connect(self._add)

    @property
    def replacements(self) -> tuple[Replacement, ...]:
        """What is replaced by what."""
        return tuple(self._pairs)

    def clear(self) -> None:
        """Begin without any."""
        self._pairs.clear()
        self.what.clear()
        self.instead.clear()
        self._show()

    def show_looks(self, found: tuple[Found, ...]) -> None:
        """Offer what deserves a look; a press puts it into the first field."""
        take_away(self._flow)
        kinds = {item.words: item.look.kind for item in found}
        for said, kind in list(kinds.items())[:_MOST_LOOKS]:
            short = said if len(said) <= 40 else said[:39] + "…"
            made = button(short, "chip-add", partial(self._take, said), self._looks)
            meaning = self._desk.words.look(kind)
            made.setToolTip(meaning)
            made.setAccessibleName(self.tr("{0}: {1}. Replace it").format(said, meaning))
            self._flow.addWidget(made)
            made.show()
        self._looks.setVisible(bool(kinds))
        self.hint.setText(
            self.tr("These could tell who is meant. Press one to replace it.")
            if kinds
            else self.tr("Nothing stands out. Read it once more all the same.")
        )

    def _take(self, said: str) -> None:
        self.what.setText(said)
        self.instead.setFocus()

    def _add(self) -> None:
        what = self.what.text().strip()
        if not what:
            self.what.setFocus()
            return
        self._pairs = [pair for pair in self._pairs if pair.what.casefold() != what.casefold()]
        self._pairs.append(Replacement(what, self.instead.text().strip() or "…"))
        self.what.clear()
        self.instead.clear()
        self.what.setFocus()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._list.show_rows(self._row(pair) for pair in self._pairs)

    def _row(self, pair: Replacement) -> QWidget:
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 0, 0, 0)
        text = self.tr("{0} leaves as {1}").format(f"“{pair.what}”", f"“{pair.instead}”")
        across.addWidget(label(text, "small", made), 1)
        drop = button("✕", "link", lambda: self._drop(pair), made)
        drop.setAccessibleName(self.tr("Do not replace {0}").format(pair.what))
        across.addWidget(drop)
        return made

    def _drop(self, pair: Replacement) -> None:
        self._pairs.remove(pair)
        self._show()
        self.changed.emit()


class SealCard(Card):
    """What for and how long, the one question before it leaves, and what opens it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("4  Purpose and seal"))
        self.purpose = self._line(
            self.tr("What it is for"), self.tr("Such as: reading before the 24th")
        )
        self._problem = label("", "attention", self)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.purpose.textEdited.connect(lambda _text: self.tell_purpose(""))
        self.signed = self._line(self.tr("Signed"), self.tr("Initials or a word; may stay empty"))
        self.supervisor = self._line(
            self.tr("For whom"), self.tr("Stays in your list, does not go along")
        )
        example = desk.clock().astimezone().date()
        self.delete_by = DayField(self.tr("To be deleted by"), desk.themes, example, self)
        self.delete_by.changed.connect(self.changed)
        self.body.addWidget(label(self.tr("To be deleted by"), "field", self))
        self.body.addWidget(self.delete_by)
        self.body.addWidget(rule(self))
        self.body.addWidget(
            label(self.tr("Could a colleague in your town recognise them?"), "strong", self)
        )
        self._check = WrappedCheck(
            self.tr("No: I have read what leaves, and nobody in it could be recognised"), self
        )
        self._check.ticked.connect(lambda _on: self.changed.emit())
        self.body.addWidget(self._check)
        self.body.addWidget(rule(self))
        self.by_words = QRadioButton(self.tr("Seal with a passphrase in words, shown once"), self)
        self.by_key = QRadioButton(self.tr("Seal to my supervisor’s public key"), self)
        self.by_words.setChecked(True)
        self.key = QLineEdit(self)
        self.key.setPlaceholderText("age1…")
        self.key.setAccessibleName(self.tr("Public key"))
        self.key.hide()
        self.by_key.toggled.connect(self.key.setVisible)
        for choice in (self.by_words, self.by_key):
            self.body.addWidget(choice)
        self.body.addWidget(self.key)

    @property
    def purpose_problem(self) -> str:
        """What stands against the purpose; empty while nothing does."""
        return self._problem.text()

    def tell_purpose(self, sentence: str) -> None:
        """Say below the purpose what is missing in it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def checked(self) -> bool:
        """Whether the question was answered."""
        return self._check.box.isChecked()

    @property
    def to_key(self) -> bool:
        """Whether it is sealed to a key."""
        return self.by_key.isChecked()

    def begin(self, delete_by: date) -> None:
        """Begin anew."""
        self.tell_purpose("")
        self.purpose.clear()
        self.delete_by.set_day(delete_by)
        self._check.box.setChecked(False)
        self.by_words.setChecked(True)
        self.key.clear()

    def suggest(self, signed: str, supervisor: str) -> None:
        """What was said last time."""
        self.signed.setText(signed)
        self.supervisor.setText(supervisor)

    def tick(self) -> None:
        """Answer the question, as a press on its box does."""
        self._check.box.click()

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setAccessibleName(name)
        made.setMaxLength(LONGEST_LINE)
        made.setPlaceholderText(placeholder)
        made.textEdited.connect(lambda _text: self.changed.emit())
        self.body.addWidget(label(name, "field", self))
        self.body.addWidget(made)
        return made
