"""The lines of the palette as a list, and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journal_app.ui.icons import icon
from journal_app.ui.palette.items import Item, Kind
from journal_app.ui.rail import Place, icon_of
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.row_delegate import Index, RowDelegate, picture_beside, sides
from journal_app.ui.widgets.snippet_line import elided

_ICONS = {
    Kind.ACTION: "zap",
    Kind.HERE: "zap",
    Kind.SETTING: "settings",
    Kind.HELP: "circle-question-mark",
    Kind.CLIENT: "user",
    Kind.ENTRY: "notebook-text",
}
_MARGIN, _GAP, _ICON = 12.0, 10.0, 16


class PaletteRows(QAbstractListModel):
    """Items, one a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        """List these instead."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; for a screen reader all that stands in the row."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                part
                for part in (item.title, item.remark or self.kind_text(item), item.keys)
                if part
            )
        return None

    def kind_text(self, item: Item) -> str:
        """What an item leads to, in a word."""
        return {
            Kind.PAGE: self.tr("Page"),
            Kind.ACTION: self.tr("Action"),
            Kind.HERE: self.tr("On this page"),
            Kind.SETTING: self.tr("Setting"),
            Kind.HELP: self.tr("Help"),
            Kind.CLIENT: self.tr("Client"),
            Kind.ENTRY: self.tr("Session"),
        }[item.kind]


class PaletteDelegate(RowDelegate):
    """A picture of the kind, the title, and at the end its keys or what it is."""

    def height(self, theme: Theme) -> float:
        """A line."""
        return QFontMetricsF(theme.font(Size.BODY)).height() + 18

    def paint_row(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, backwards: bool
    ) -> None:
        """What can be gone to or done, and how."""
        model = index.model()
        assert isinstance(model, PaletteRows)
        item = model.items[index.row()]
        inner = box.adjusted(_MARGIN, 0, -_MARGIN, 0)
        side = round(_ICON * max(1.0, theme.text_scale))
        picture, line = picture_beside(inner, side, _GAP, backwards=backwards)
        icon(_icon_of(item), theme.muted, "", side).paint(painter, picture.toRect())
        leading, trailing = sides(backwards=backwards)
        small = theme.font(Size.SMALL)
        end = item.keys or item.remark or model.kind_text(item)
        end = elided(QFontMetricsF(small), end, line.width() * 0.45)
        taken = QFontMetricsF(small).horizontalAdvance(end) + _GAP
        painter.setFont(small)
        painter.setPen(QColor(theme.ink if item.keys else theme.muted))
        painter.drawText(line, trailing | Qt.AlignmentFlag.AlignVCenter, end)
        body = theme.font(Size.BODY)
        painter.setFont(body)
        painter.setPen(QColor(theme.ink))
        title = elided(QFontMetricsF(body), item.title, line.width() - taken)
        painter.drawText(line, leading | Qt.AlignmentFlag.AlignVCenter, title)


def _icon_of(item: Item) -> str:
    """That of the page on the rail, else that of the kind."""
    if item.kind is Kind.PAGE:
        return icon_of(Place(item.id.partition(".")[2]))
    return _ICONS[item.kind]
