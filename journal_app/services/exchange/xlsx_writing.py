"""A table as a spreadsheet: text that computes nothing, real dates and real numbers."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from journal_app.services.exchange.csv_cells import neutralised

Cell = str | float | date | None
"""What stands in a cell; None leaves it empty."""
LONGEST_CELL = 32_767
"""Characters that a cell of a spreadsheet holds."""
_WIDEST, _NARROWEST = 48, 10


def workbook(name: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """One sheet: the headings in bold and held in sight, then the rows.

    Args:
        name: of the sheet; what a sheet may not be called is left out of it.
        headings: of the columns.
        rows: each as long as the headings.
    """
    from xlsxwriter import Workbook

    file = io.BytesIO()
    # In memory: nothing of it may stand in a temporary file.
    book = Workbook(file, {"in_memory": True})
    book.set_properties({"author": "", "created": datetime(2000, 1, 1)})  # noqa: DTZ001 - no zone
    sheet = book.add_worksheet(sheet_name(name))
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    widths = [_NARROWEST] * len(headings)
    for at, heading in enumerate(headings):
        sheet.write_string(0, at, neutralised(heading), bold)
        widths[at] = max(widths[at], len(heading) + 2)
    for number, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, at, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001
            elif isinstance(cell, (int, float)):
                sheet.write_number(number, at, cell)
            elif cell:
                sheet.write_string(number, at, _shortened(neutralised(cell)), wrapped)
                widths[at] = max(widths[at], min(_WIDEST, len(cell) + 2))
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)
    sheet.freeze_panes(1, 0)
    book.close()
    return file.getvalue()


def sheet_name(name: str) -> str:
    """The name without what a sheet may not be called."""
    kept = "".join(sign for sign in name if sign not in r"[]:*?/\'")
    return kept.strip()[:31] or "Stance"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
