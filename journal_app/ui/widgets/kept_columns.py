"""Columns that stay as wide as they were drawn, until they are wanted as wide as what they hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from journal_app.ui.looks import Looks

_SETTLED_MS = 400
"""A column that was not drawn for so long is as wide as it is wanted."""
_NARROWEST, _WIDEST = 1.0, 200.0
"""Lines: what is kept grows with the letters."""


class KeptColumns(QObject):
    """Remembers them for each table and journal; the menu of the table or its heading forgets them.

    Args:
        name: of the table, among what is remembered of the window.
        usual: makes the columns as wide as they are without having been drawn.
        by_room: whether that goes with the width of the table.
    """

    def __init__(
        self,
        table: QTableView,
        looks: Looks,
        name: str,
        usual: Callable[[], object],
        *,
        by_room: bool = False,
    ) -> None:
        super().__init__(table)
        self._table, self._looks, self._usual = table, looks, usual
        self._name = f"columns-{name}"
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._keep)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.sectionHandleDoubleClicked.connect(lambda _column: self._settled.start())
        self.forget = QAction(self.tr("Columns as wide as what they hold"), table)
        self.forget.triggered.connect(self._forget)
        for widget in (table, header):
            widget.addAction(self.forget)
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._fitting = False
        if by_room:
            table.viewport().installEventFilter(self)

    def fit(self) -> None:
        """As they were drawn, else as usual; for when the table shows something else."""
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        kept = self._kept()
        if not kept:
            self._usual()
            return
        line = self._line
        for column, lines in enumerate(kept):
            header.resizeSection(column, round(lines * line))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Those that nobody has drawn go with the table."""
        if event.type() == QEvent.Type.Resize and not self._fitting and not self._kept():
            self._fitting = True
            self.fit()
            self._fitting = False
        return super().eventFilter(watched, event)

    @property
    def _line(self) -> int:
        return max(1, self._table.fontMetrics().height())

    def _resized(self, _column: int, _before: int, _now: int) -> None:
        """By the hand that draws, and not by what is shown anew."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._settled.start()

    def _keep(self) -> None:
        header, line = self._table.horizontalHeader(), self._line
        widths = (header.sectionSize(column) / line for column in range(header.count()))
        self._looks.keep(**{self._name: " ".join(f"{width:.2f}" for width in widths)})

    def _forget(self) -> None:
        self._settled.stop()
        self._looks.keep(**{self._name: ""})
        self.fit()

    def _kept(self) -> tuple[float, ...]:
        """In lines; none where they are of a table with other columns, or make no sense."""
        try:
            kept = tuple(map(float, self._looks.value(self._name).split()))
        except ValueError:
            return ()
        fits = len(kept) == self._table.horizontalHeader().count()
        return kept if fits and all(_NARROWEST <= one <= _WIDEST for one in kept) else ()
