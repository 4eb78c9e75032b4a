"""The columns of a table: what each stands for, what the axes run over, how days are written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from journal_app.services.exchange.csv_moments import fitting_scale
from journal_app.services.exchange.importers.wishes import Scale
from journal_app.services.import_reading import TableLook
from journal_app.ui.pages.importing.names import OFFERED_COLUMNS, column_name
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.text import ElidedLabel, label

_SAMPLES = 3
_PATTERN_WORDS = {
    "%Y": "2026", "%y": "26", "%m": "03", "%d": "14", "%b": "Mar", "%B": "March",
}  # fmt: skip


class ColumnsCard(Card):
    """A row a column, with some of what stands below it."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What the columns are"))
        self.columns: dict[str, str] = {}
        self._look: TableLook | None = None
        self._dates_said = self._scale_said = False
        self.choices: dict[str, QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.scale = ChoiceBox(self)
        self.scale.setAccessibleName(self.tr("What the axes run over"))
        for scale in Scale:
            low, _, high = scale.value.partition("..")
            words = self.tr("{0} to {1}").format(low.replace("-", "−"), high)
            self.scale.addItem(words, scale)
        self.dates = ChoiceBox(self)
        self.dates.setAccessibleName(self.tr("How days are written"))
        form = QGridLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        self._scale_label = label(self.tr("What the axes run over"), "field", self)
        self._dates_label = label(self.tr("How days are written"), "field", self)
        for at, (said, widget) in enumerate(
            ((self._dates_label, self.dates), (self._scale_label, self.scale))
        ):
            form.addWidget(said, at, 0)
            form.addWidget(widget, at, 1)
            widget.activated.connect(self._form_said)
        self.body.addLayout(form)
        self.hide()

    def begin(self) -> None:
        """Another source: nothing is decided yet."""
        self.columns = {}
        self._look = None
        self._dates_said = self._scale_said = False
        self.scale.setCurrentIndex(0)
        self.dates.clear()
        self.dates.addItem(self.tr("as 2026-03-14"), "")

    @property
    def chosen_scale(self) -> Scale:
        """What the axes run over."""
        return Scale(self.scale.currentData())

    @property
    def chosen_dates(self) -> str:
        """The pattern of days; empty for the usual one."""
        found = self.dates.currentData()
        return found if isinstance(found, str) else ""

    def show_table(self, look: TableLook) -> None:
        """Show the columns, and only those ways to write days that fit."""
        self._show_dates(look.dates)
        headers = tuple(look.headers)
        if self._look is None or tuple(self._look.headers) != headers:
            self._build(look)
        self._look = look
        for header, choice in self.choices.items():
            column = look.headers[header][0]
            if choice.findData(column) < 0:
                choice.addItem(column_name(column), column)
            choice.setCurrentIndex(choice.findData(column))
        on_axes = [cells for column, cells in look.headers.values() if column[:1] in {"x", "y"}]
        self.scale.setVisible(bool(on_axes))
        self._scale_label.setVisible(bool(on_axes))
        if not self._scale_said:
            fitting = fitting_scale(cell for cells in on_axes for cell in cells)
            self.scale.setCurrentIndex(self.scale.findData(fitting))
        self.show()

    def _show_dates(self, patterns: tuple[str, ...]) -> None:
        chosen = self.chosen_dates
        self.dates.clear()
        self.dates.addItem(self.tr("as 2026-03-14"), "")
        for pattern in patterns:
            if pattern != "%Y-%m-%d":
                self.dates.addItem(self.tr("as {0}").format(_sample(pattern)), pattern)
        usual = "%Y-%m-%d" in patterns or not patterns
        if not self._dates_said:  # the usual way where it fits, else one that does
            chosen = "" if usual else patterns[0]
        self.dates.setCurrentIndex(max(0, self.dates.findData(chosen)))
        only_one = self.dates.count() < 2
        self.dates.setVisible(not only_one)
        self._dates_label.setVisible(not only_one)

    def _form_said(self, _at: int) -> None:
        self._dates_said |= self.sender() is self.dates
        self._scale_said |= self.sender() is self.scale
        self.changed.emit()

    def _build(self, look: TableLook) -> None:
        take_away(self._grid)
        self.choices = {}
        for at, (header, (_column, cells)) in enumerate(look.headers.items()):
            choice = ChoiceBox(self)
            choice.setAccessibleName(self.tr("Column {0}").format(header))
            for offered in OFFERED_COLUMNS:
                choice.addItem(column_name(offered), offered)
            choice.activated.connect(partial(self._chosen, header))
            self.choices[header] = choice
            sample = " · ".join(" ".join(cell.split())[:40] for cell in cells[:_SAMPLES])
            self._grid.addWidget(label(header, "strong", self, wrap=True), at, 0)
            self._grid.addWidget(ElidedLabel(sample, "muted", self), at, 1)
            self._grid.addWidget(choice, at, 2)

    def _chosen(self, header: str, _at: int = 0) -> None:
        """A column stands for one thing: what had it before gives it up."""
        assert self._look is not None
        column = str(self.choices[header].currentData())
        if self._look.headers[header][0] == column:
            return
        chosen = {**self.columns, header: column}
        for other, (before, _cells) in self._look.headers.items():
            if other != header and column and before == column:
                chosen[other] = ""
        self.columns = chosen
        self.changed.emit()


def _sample(pattern: str) -> str:
    for mark, words in _PATTERN_WORDS.items():
        pattern = pattern.replace(mark, words)
    return pattern
