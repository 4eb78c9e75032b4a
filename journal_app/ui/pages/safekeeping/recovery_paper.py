"""The recovery sheet: one page of paper that opens the journal when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from journal_app.domain.dataclass import dataclass
from journal_app.ui.dates import full_day_text
from journal_app.ui.pdf.document import PdfDocument
from journal_app.ui.pdf.paper import fixed_font, paper_font, paper_for, paper_theme
from journal_app.ui.translation import translate

COLUMNS = 4
_WIDTH, _ROW = 480.0, 56.0
_NUMBER, _SIGNS = 9.0, 21.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a sheet.

    Attributes:
        groups: the recovery key as it is typed.
        raw: the same, as other SQLCipher programs take it.
        journal: the file it opens.
        day: of its making.
    """

    groups: tuple[str, ...]
    raw: bytes
    journal: Path
    day: date


def recovery_paper(sheet: Sheet) -> PdfDocument:
    """The document, one page."""
    document = PdfDocument(
        paper_for(QLocale()),
        footer=translate("RecoveryPaper", "Whoever has this page and the file can read it."),
    )
    document.title(
        translate("RecoveryPaper", "Recovery sheet"),
        f"{sheet.journal.name} · {full_day_text(sheet.day)}",
    )
    document.paragraph(
        translate(
            "RecoveryPaper",
            "This page opens the journal named above when its passphrase is forgotten. Keep it "
            "where you keep what must not be lost or read by others: in a safe, with a notary, "
            "with somebody you trust; not beside the computer.",
        )
    )
    size = QSizeF(_WIDTH, _ROW * -(-len(sheet.groups) // COLUMNS))

    def paint(painter: QPainter, rect: QRectF) -> None:
        paint_groups(painter, rect, sheet.groups)

    document.picture(size, paint)
    document.heading(translate("RecoveryPaper", "How to use it"))
    document.paragraph(
        translate(
            "RecoveryPaper",
            "Start Stance, choose “Use the recovery sheet…” below the passphrase, and type the 13 "
            "groups in their order. Capitals and blanks make no difference; there is no letter I, "
            "L, O or U. Each group checks itself: a mistyped one is named. Then you choose a new "
            "passphrase.",
        )
    )
    document.paragraph(
        translate(
            "RecoveryPaper",
            "It opens this file and the backups made since its passphrase was set, and nothing "
            "else. When the passphrase is changed, this page opens the journal no more: make a "
            "new one, and destroy this one together with the backups it opens.",
        )
    )
    document.heading(translate("RecoveryPaper", "Without Stance"))
    document.paragraph(
        translate("RecoveryPaper", "Any program for SQLCipher 4 opens the file with this key:")
    )
    document.paragraph(f"x'{sheet.raw.hex()[:32]}\n{sheet.raw.hex()[32:]}'")
    return document


def paint_groups(painter: QPainter, rect: QRectF, groups: Sequence[str]) -> None:
    """The groups with their numbers, in rows as one reads."""
    theme = paper_theme()
    rows = -(-len(groups) // COLUMNS)
    wide, high = rect.width() / COLUMNS, rect.height() / rows
    scale = rect.width() / _WIDTH
    fixed = fixed_font(_SIGNS * scale)
    small = paper_font(_NUMBER * scale)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for index, group in enumerate(groups):
        row, column = divmod(index, COLUMNS)
        cell = QRectF(rect.left() + column * wide, rect.top() + row * high, wide, high)
        painter.setPen(QColor(theme.muted))
        painter.setFont(small)
        painter.drawText(cell.adjusted(0, 0, 0, -high * 0.62), left, str(index + 1))
        painter.setPen(QColor(theme.ink))
        painter.setFont(fixed)
        painter.drawText(cell.adjusted(0, high * 0.22, 0, 0), left, group)
