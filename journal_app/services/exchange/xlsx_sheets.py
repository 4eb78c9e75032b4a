"""Sessions as a workbook: real dates, real numbers, and texts that compute nothing.

Written row by row; what waits to be packed lies in a folder beside the file, for its owner alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from journal_app.domain.clock import localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.practice import Role
from journal_app.services.exchange.xlsx_writing import LONGEST_CELL, Cell, sheet_name
from journal_app.wording.words import Words

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
_EARLIEST = 1901
"""Spreadsheets count days from 1900 on; what is near to it is written as words."""
_SESSION = (
    ("date", 17), ("client", 14), ("role", 14), ("minutes", 9), ("format", 12), ("agreement", 12),
    ("paid", 10), ("people", 8), ("seen", 60), ("me", 60), ("answers", 40), ("question", 40),
    ("x", 12), ("y", 12), ("charge", 10), ("familiarity", 10), ("tags", 20), ("noticed", 40),
    ("zone", 16), ("id", 38),
)  # fmt: skip
_PLACEMENT = (
    ("date", 17), ("client", 14), ("role", 14), ("moment", 9), ("label", 16), ("x", 12), ("y", 12),
    ("certainty", 14), ("made", 17), ("zone", 16), ("id", 38),
)  # fmt: skip
_CLIENT = (
    ("client", 18), ("sessions", 10), ("hours", 10), ("paid_hours", 12), ("pro_bono_hours", 14),
    ("first", 12), ("last", 12),
)  # fmt: skip


@dataclass(slots=True)
class _Worked:
    """What was worked with one client."""

    sessions: int
    minutes: int
    paid: int
    pro_bono: int
    first: date
    last: date


class SessionSheets:
    """A workbook that is being written; closed at the end of ``with``, by which it is whole.

    Attributes:
        shortened: texts so far that were longer than a cell.
    """

    def __init__(self, target: Path, folder: Path, words: Words) -> None:
        from xlsxwriter import Workbook

        self._words = words
        self.shortened = 0
        self._clients: dict[str, _Worked] = {}
        self._book = Workbook(
            str(target), {"constant_memory": True, "tmpdir": str(folder), "strings_to_urls": False}
        )
        self._book.set_properties({"author": "", "title": "Stance"})
        self._head = self._book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._time = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        # As text, also when the cell is edited later.
        self._text = self._book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        self._number = self._book.add_format({"valign": "top"})
        self._rows: dict[Worksheet, int] = {}
        self._sessions = self._sheet("sheet_sessions", _SESSION)
        self._placements = self._sheet("sheet_placements", _PLACEMENT)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._finish()
            self._book.close()
        else:
            # Nothing is packed; what waits to be is let go.
            for sheet in self._book.worksheets():
                sheet.row_data_fh.close()
            self._book.fileclosed = True

    def add(self, role: Role, content: EntryDraft) -> None:
        """A session, its placements, and its hours."""
        words, start = self._words, content.local_start.replace(tzinfo=None)
        point = content.point or (None, None)
        answers = "\n\n".join(f"{one.question}\n{one.answer}" for one in content.answers)
        ticks = "\n".join(
            words.signal(one.signal) + (f": {one.words}" if one.words else "")
            for one in content.observations
        )
        self._put(
            self._sessions,
            (
                start, content.client, words.role(role), content.minutes,
                words.format(content.format) if content.format else "",
                words.agreement(content.agreement_kind) if content.agreement_kind else "",
                words.paid(content.paid_kind) if content.paid_kind else "",
                content.people, content.seen, content.me, answers, content.supervision_question,
                *point, content.charge, content.familiarity,
                " ".join(f"#{tag}" for tag in content.tags), ticks, content.zone, content.id,
            ),
        )  # fmt: skip
        for number, moment in enumerate(content.moments, 1):
            mark = moment.placement
            made = localized(mark.made_at, content.zone).replace(tzinfo=None)
            self._put(
                self._placements,
                (
                    start, content.client, words.role(role), number,
                    words.moment_label(moment.label, number), mark.position.x, mark.position.y,
                    words.certainty(mark.certainty), made, content.zone, content.id,
                ),
            )  # fmt: skip
        self._count(content, start.date())

    def _count(self, content: EntryDraft, day: date) -> None:
        minutes = content.minutes or 0
        worked = self._clients.setdefault(content.client, _Worked(0, 0, 0, 0, day, day))
        worked.sessions += 1
        worked.minutes += minutes
        worked.paid += minutes if content.paid_kind is PaidKind.PAID else 0
        worked.pro_bono += minutes if content.paid_kind is PaidKind.PRO_BONO else 0
        worked.first, worked.last = min(worked.first, day), max(worked.last, day)

    def _finish(self) -> None:
        clients = self._sheet("sheet_clients", _CLIENT)
        for code, worked in sorted(self._clients.items(), key=lambda item: item[0].casefold()):
            hours = (worked.minutes / 60, worked.paid / 60, worked.pro_bono / 60)
            counted = (round(value, 4) for value in hours)
            self._put(clients, (code, worked.sessions, *counted, worked.first, worked.last))
        about = self._book.add_worksheet(sheet_name(self._words.out("sheet_about")))
        about.set_column(0, 0, 100)
        lines = [self._words.disclaimer(), self._words.out("not_encrypted")]
        lines += [self._words.out("shortened")] if self.shortened else []
        for number, line in enumerate(lines):
            about.write_string(number, 0, line, self._text)

    def _sheet(self, name: str, columns: Sequence[tuple[str, int]]) -> Worksheet:
        sheet = self._book.add_worksheet(sheet_name(self._words.out(name)))
        for at, (column, width) in enumerate(columns):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, self._words.out(f"col_{column}"), self._head)
        sheet.freeze_panes(1, 0)
        self._rows[sheet] = 1
        return sheet

    def _put(self, sheet: Worksheet, cells: Iterable[Cell]) -> None:
        row = self._rows[sheet]
        self._rows[sheet] = row + 1
        if row >= MOST_ROWS:
            self.shortened += 1
            return
        for at, cell in enumerate(cells):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(row, at, self._fitting(cell), self._text)
            elif isinstance(cell, date):
                self._put_date(sheet, row, at, cell)
            elif cell is not None:
                sheet.write_number(row, at, cell, self._number)

    def _put_date(self, sheet: Worksheet, row: int, at: int, cell: date) -> None:
        timed = isinstance(cell, datetime)
        if cell.year < _EARLIEST:
            sheet.write_string(row, at, cell.isoformat(), self._text)
            return
        sheet.write_datetime(row, at, cell, self._time if timed else self._day)

    def _fitting(self, text: str) -> str:
        # Signs beyond the first 65,536 count twice there.
        if len(text) <= LONGEST_CELL // 2 or len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL:
            return text
        self.shortened += 1
        cut = text.encode("utf-16-le")[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore")
        return f"{cut}…"
