"""The drift page as one sheet: charts, grid and finding, for PNG, SVG and PDF."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from journal_app.domain.dataclass import dataclass
from journal_app.ui.theme import Size
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_paint import paint_time_chart
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import ChartData
from journal_app.ui.widgets.grid_picture import GridPicture, paint_grid
from journal_app.wording.words import Words

WIDTH, HEIGHT = 1200, 760
_MARGIN, _GAP, _GRID_WIDTH = 36.0, 30.0, 430.0
_PNG_RATIO = 2
_PDF_DPI = 1200
_WRAP = Qt.TextFlag.TextWordWrap


class PictureKind(StrEnum):
    """The file formats; the value is the suffix."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class DriftSheet:
    """Everything that stands on the sheet. ``look`` should be light: paper is."""

    title: str
    subtitle: str
    grid_title: str
    finding: str
    data: ChartData
    span: TimeSpan
    grid: GridPicture
    look: ChartLook


def paint_sheet(painter: QPainter, sheet: DriftSheet, words: Words) -> None:
    """Paint the sheet into 1200 x 760 units."""
    look, theme = sheet.look, sheet.look.theme
    left, top, right = _MARGIN, _MARGIN, WIDTH - _MARGIN
    ink, muted = QColor(theme.ink), QColor(theme.muted)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(theme.surface))
    painter.setFont(theme.font(Size.TITLE, bold=True))
    painter.setPen(ink)
    painter.drawText(QRectF(left, top, right - left, 30), 0, sheet.title)
    painter.setFont(look.small())
    painter.setPen(muted)
    painter.drawText(QRectF(left, top + 32, right - left, 20), 0, sheet.subtitle)
    foot = _paint_foot(painter, sheet, words)
    body = QRectF(left, top + 72, right - left, foot - top - 72 - 20)
    charts = QRectF(body)
    charts.setRight(right - _GRID_WIDTH - _GAP)
    paint_time_chart(painter, charts, sheet.data, look, sheet.span)
    heading = QFontMetricsF(look.heading()).height()
    grid = QRectF(right - _GRID_WIDTH, body.top() + heading + 10, _GRID_WIDTH, _GRID_WIDTH)
    painter.setFont(look.heading())
    painter.setPen(ink)
    painter.drawText(QRectF(grid.left(), body.top(), grid.width(), heading), 0, sheet.grid_title)
    paint_grid(painter, grid, sheet.grid, theme, words)


def _paint_foot(painter: QPainter, sheet: DriftSheet, words: Words) -> float:
    """The finding and, always, the line about heuristics. Returns where they begin."""
    look, theme = sheet.look, sheet.look.theme
    small = QFontMetricsF(look.small())
    width = WIDTH - 2 * _MARGIN
    last = QRectF(_MARGIN, HEIGHT - _MARGIN - small.height(), width, small.height() + 2)
    painter.setFont(look.small())
    painter.setPen(QColor(theme.muted))
    painter.drawText(last, 0, words.heuristic())
    room = QRectF(_MARGIN, 0, width, HEIGHT)
    height = small.boundingRect(room, _WRAP.value, sheet.finding).height()
    top = last.top() - height - 8
    painter.setPen(QColor(theme.ink))
    painter.drawText(QRectF(_MARGIN, top, width, height + 2), _WRAP, sheet.finding)
    return top


def picture_of(sheet: DriftSheet, words: Words, kind: PictureKind) -> bytes:
    """The sheet as a file of a kind."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind is PictureKind.PNG:
        _as_png(sheet, words).save(buffer, "PNG")  # type: ignore[call-overload]
    elif kind is PictureKind.SVG:
        _write_svg(buffer, sheet, words)
    else:
        _write_pdf(buffer, sheet, words)
    buffer.close()
    written = bytes(content.data())
    if kind is PictureKind.PDF:
        from journal_app.ui.pdf.unicode_maps import mended

        written = mended(written)
    return written


def _as_png(sheet: DriftSheet, words: Words) -> QImage:
    size = QSize(WIDTH, HEIGHT) * _PNG_RATIO
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_PNG_RATIO)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sheet(painter, sheet, words)
    painter.end()
    return image


def _write_svg(buffer: QBuffer, sheet: DriftSheet, words: Words) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(WIDTH, HEIGHT))
    generator.setViewBox(QRectF(0, 0, WIDTH, HEIGHT))
    generator.setTitle(sheet.title)
    generator.setDescription(f"{sheet.subtitle}. {sheet.finding} {words.heuristic()}")
    painter = QPainter(generator)
    paint_sheet(painter, sheet, words)
    painter.end()


def _write_pdf(buffer: QBuffer, sheet: DriftSheet, words: Words) -> None:
    from journal_app.ui.pdf.document import NAME

    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(8, 8, 8, 8),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    painter = QPainter(writer)
    scale = min(writer.width() / WIDTH, writer.height() / HEIGHT)
    painter.scale(scale, scale)
    paint_sheet(painter, sheet, words)
    painter.end()
