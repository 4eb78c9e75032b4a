"""Reads an ICF client log, CSV or XLSX: each row a relationship, which becomes hours from before.

Names and contact data are not taken in; they only tell a row from a line of sums.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.opening_balance import OpeningBalance, checked_balance
from journal_app.services.exchange.log_cells import (
    DayOrder,
    Value,
    day_in,
    is_group,
    minutes_in,
    order_in,
    people_in,
    text_of,
)
from journal_app.services.exchange.records import Refusal
from journal_app.services.exchange.source_text import decoded, read_bytes

MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 100 * 1024 * 1024
MOST_ROWS = 20_000
_LOOKED_THROUGH = 40
"""So many lines may stand above the headings."""
_ZIP_START = b"PK\x03\x04"

_ALIASES = {
    "name": (
        "clientname", "client", "name", "clientnames", "clientcode", "clientid", "clientinitials",
        "nameofclient", "klient", "klientin", "kundenname", "klientenname", "kunde", "code",
    ),
    "contact": (
        "contactinformation", "contactinfo", "contact", "email", "clientemail", "phone",
        "contactdetails", "clientcontactinformation", "kontakt", "kontaktdaten", "emailaddress",
    ),
    "kind": (
        "individualgroup", "individualorgroup", "type", "coachingtype", "einzelgruppe", "art",
        "grouporindividual", "groupindividual", "individualgroupcoaching", "indgroup",
    ),
    "people": (
        "numberingroup", "noingroup", "ofpeopleingroup", "numberofparticipants", "participants",
        "groupsize", "numberofclients", "numberofpeople", "personen", "anzahl", "teilnehmende",
        "ingroup", "numbering", "gruppengröße",
    ),
    "start": (
        "startdate", "start", "from", "coachingstartdate", "datestarted", "startofcoaching",
        "firstsession", "beginn", "von", "startdatum", "begin",
    ),
    "end": (
        "enddate", "end", "to", "coachingenddate", "dateended", "endofcoaching", "lastsession",
        "ende", "bis", "enddatum",
    ),
    "paid": (
        "paidhours", "hourspaid", "paid", "numberofpaidhours", "totalpaidhours", "ofpaidhours",
        "bezahltestunden", "bezahlt", "paidcoachinghours", "paidhrs",
    ),
    "pro_bono": (
        "probonohours", "hoursprobono", "probono", "numberofprobonohours", "totalprobonohours",
        "ofprobonohours", "unpaidhours", "unpaid", "unbezahltestunden", "unbezahlt",
        "probonocoachinghours", "probonohrs",
    ),
}  # fmt: skip
_COLUMNS = {alias: column for column, aliases in _ALIASES.items() for alias in aliases}
_SUMS = ("total", "sum", "summe", "gesamt", "subtotal", "grand total")


@dataclass(frozen=True, slots=True)
class Grown:
    """A row that was taken in before and has more hours now."""

    before: OpeningBalance
    now: OpeningBalance


@dataclass(frozen=True, slots=True)
class LogPreview:
    """What a log would bring. ``read`` is new, grown, already there and refused together.

    Attributes:
        order: in which order its days were read.
        order_open: whether they could as well be read in the other.
        left_out: headings of columns that are not taken in.
    """

    path: Path
    read: int
    new: tuple[OpeningBalance, ...]
    grown: tuple[Grown, ...]
    already_there: int
    refused: tuple[Refusal, ...]
    order: DayOrder
    order_open: bool
    left_out: tuple[str, ...]


def read_log(
    path: Path,
    known: Sequence[OpeningBalance],
    label: Callable[[int], str],
    order: DayOrder | None = None,
) -> LogPreview:
    """What stands in a client log.

    Args:
        path: the file.
        known: hours from before that are in the journal.
        label: names a row by its number.
        order: of its days, where the file itself does not tell.

    Raises:
        InvalidValue: as ``read_bytes`` and ``decoded``; ``log_without_headings``,
            ``log_too_long``, ``import_archive_unreadable``, ``import_archive_swells``.
    """
    data = read_bytes(path, MOST_BYTES)
    sheets = _sheets(data, path) if data.startswith(_ZIP_START) else [_csv_rows(data, path)]
    rows, header, columns = _with_headings(sheets, path)
    body = [
        (number, {column: row[at] for at, column in columns.items() if at < len(row)})
        for number, row in enumerate(rows[header + 1 :], start=header + 2)
        if any(text_of(cell) for cell in row)
    ]
    if len(body) > MOST_ROWS:
        raise InvalidValue("log_too_long", file=str(path), most=MOST_ROWS)
    told, order_open = order_in(row.get(name) for _number, row in body for name in ("start", "end"))
    order = order if order is not None and order_open else told
    seen: Counter[str] = Counter()
    rows_: list[OpeningBalance] = []
    refused: list[Refusal] = []
    for number, row in body:
        try:
            rows_.append(_balance(row, order, label(number), seen))
        except InvalidValue as error:
            refused.append(
                Refusal(number, error.code, {**error.details, "file": str(path), "line": number})
            )
    new, grown = compared(rows_, known)
    headings = (text_of(cell) for at, cell in enumerate(rows[header]) if at not in columns)
    personal = (
        text_of(rows[header][at]) for at, column in columns.items() if column in {"name", "contact"}
    )
    left_out = tuple(one for one in (*personal, *headings) if one)
    return LogPreview(
        path=path,
        read=len(body),
        new=new,
        grown=grown,
        already_there=len(rows_) - len(new) - len(grown),
        refused=tuple(refused),
        order=order,
        order_open=order_open,
        left_out=left_out,
    )


def compared(
    rows: Sequence[OpeningBalance], known: Sequence[OpeningBalance]
) -> tuple[tuple[OpeningBalance, ...], tuple[Grown, ...]]:
    """What of these rows is new, and what has grown since it was taken in.

    As no names are kept, a row is known again by when it began and whether it is of a group. What
    is there as it stands is told apart first; of the rest, one with no fewer hours has grown.
    """
    there = {one.source_id for one in rows}
    waiting: dict[str, list[OpeningBalance]] = {}
    for one in known:
        if one.source_id and one.source_id not in there:
            waiting.setdefault(_relation(one), []).append(one)
    taken = {one.source_id for one in known}
    new: list[OpeningBalance] = []
    grown: list[Grown] = []
    for now in rows:
        if now.source_id in taken:
            continue
        candidates = waiting.get(_relation(now), [])
        before = next((one for one in candidates if _no_more(one, now)), None)
        if before is None:
            new.append(now)
        else:
            candidates.remove(before)
            grown.append(Grown(before, now))
    return tuple(new), tuple(grown)


def _relation(balance: OpeningBalance) -> str:
    return (balance.source_id or "").rpartition(":")[0]


def _no_more(before: OpeningBalance, now: OpeningBalance) -> bool:
    return (
        before.paid_minutes <= now.paid_minutes and before.pro_bono_minutes <= now.pro_bono_minutes
    )


def _balance(
    row: dict[str, Value], order: DayOrder, label: str, seen: Counter[str]
) -> OpeningBalance:
    name = text_of(row.get("name")).casefold().strip(" :")
    start = day_in(row.get("start"), order, "Start Date")
    end = day_in(row.get("end"), order, "End Date")
    if name.startswith(_SUMS) and start is None and end is None:
        raise InvalidValue("log_row_is_a_sum")
    paid = minutes_in(row.get("paid"), "Paid Hours")
    pro_bono = minutes_in(row.get("pro_bono"), "Pro-bono Hours")
    if not name and start is None and end is None and paid + pro_bono:
        raise InvalidValue("log_row_is_a_sum")
    count = people_in(row.get("people"), "Number in Group")
    group = is_group(row.get("kind")) or (count or 1) > 1
    people = count if group else None
    content = f"{people or 1}|{end}|{paid}|{pro_bono}"
    relation = f"{int(group)}|{start}"
    seen[f"{relation}|{content}"] += 1
    told = _digest(f"{content}|{seen[f'{relation}|{content}']}")
    return checked_balance(
        OpeningBalance(
            id="",
            label=label,
            start=start,
            end=end,
            paid_minutes=paid,
            pro_bono_minutes=pro_bono,
            clients=people or 1,
            people=people,
            source_id=f"icf-log:{_digest(relation)}:{told}",
        )
    )


def _digest(text: str) -> str:
    import hashlib  # dear, and asked for when something is read in

    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _with_headings(
    sheets: Sequence[list[list[Value]]], path: Path
) -> tuple[list[list[Value]], int, dict[int, str]]:
    """The rows of the sheet that has the headings, in which row, and the column of each cell."""
    for rows in sheets:
        for number, row in enumerate(rows[:_LOOKED_THROUGH]):
            columns: dict[int, str] = {}
            for at, cell in enumerate(row):
                column = _COLUMNS.get(re.sub(r"[\W\d_]+", "", text_of(cell).casefold()))
                if column and column not in columns.values():
                    columns[at] = column
            found = set(columns.values())
            if found & {"paid", "pro_bono"} and len(found) >= 3:
                return rows, number, columns
    raise InvalidValue("log_without_headings", file=str(path))


def _csv_rows(data: bytes, path: Path) -> list[list[Value]]:
    text = decoded(data, str(path)).text
    if "\0" in text:
        raise InvalidValue("encoding_unknown", file=str(path))
    best: list[list[Value]] = []
    for delimiter in (",", ";", "\t"):
        with suppress(csv.Error):
            rows: list[list[Value]] = [
                list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            ]
            if _width(rows) > _width(best):
                best = rows
    return best


def _width(rows: list[list[Value]]) -> int:
    return max((len(row) for row in rows[:_LOOKED_THROUGH]), default=0)


def _sheets(data: bytes, path: Path) -> list[list[list[Value]]]:
    """The sheets of a workbook, once it is known how large they become."""
    _check_unpacked(data, path)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [
            [list(row) for row in book.get_sheet_by_index(at).to_python(skip_empty_area=False)]
            for at in range(len(book.sheet_names))
        ]
    except (CalamineError, ValueError, OSError) as error:
        raise InvalidValue("import_archive_unreadable", file=str(path)) from error


def _check_unpacked(data: bytes, path: Path) -> None:
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                with archive.open(info) as member:
                    while piece := member.read(1024 * 1024):
                        left -= len(piece)
                        if left < 0:
                            raise InvalidValue("import_archive_swells", file=str(path))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise InvalidValue("import_archive_unreadable", file=str(path)) from error
