"""A log of hours as CSV, as spreadsheets open it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from journal_app.services.exchange.csv_cells import neutralised
from journal_app.services.exchange.xlsx_writing import Cell


def csv_log(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a mark at its start, without which spreadsheets read umlauts as something else."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([neutralised(heading) for heading in headings])
    for row in rows:
        writer.writerow([_cell(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return neutralised(cell)
    return f"{cell:g}" if abs(cell) < 100_000 else f"{cell:.2f}"
