"""Daylio: its CSV export. Activities and the mood become tags, scales a list below the note.

Exports before 2018 have the year in a column of its own and write the day as the phone did.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime, time

from journal_app.domain.errors import InvalidValue
from journal_app.services.exchange.importers.building import NOON, ContentIds, plain_session
from journal_app.services.exchange.importers.html import from_html, looks_like_html
from journal_app.services.exchange.importers.reader import Surroundings
from journal_app.services.exchange.importers.source import Source, SourceKind
from journal_app.services.exchange.importers.written_dates import written_date, written_time
from journal_app.services.exchange.records import ImportedSession, Refusal, SessionsFile

_COLUMNS = {"date", "weekday", "time", "mood"}
_DAYS = {"full_date", "year"}
_NO_LIMIT = 2**31 - 1
# Months as phones write them: January to December in English, German, French, Spanish, Italian,
# Portuguese and Dutch. A name is known by its beginning.
_MONTHS = (
    "january januar jänner janvier enero gennaio janeiro januari",
    "february februar feber février fevrier febrero febbraio fevereiro februari",
    "march märz mrz maerz mars marzo março marco maart mrt",
    "april avril abril aprile",
    "may mai mayo maggio maio mei",
    "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho",
    "august août aout agosto augustus",
    "september septembre septiembre settembre setembro",
    "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december dezember décembre decembre diciembre dicembre dezembro",
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_FIGURES = re.compile(r"\d{1,2}")


def recognises(source: Source) -> bool:
    """A table that begins with Daylio's columns, whatever stands between and behind them."""
    if source.kind is not SourceKind.FILE:
        return False
    columns = _columns(source.beginning.partition("\n")[0])
    return columns >= _COLUMNS and bool(columns & _DAYS)


def _columns(header: str) -> set[str]:
    return {name.strip(' "\r').lower() for name in header.split(_delimiter(header))}


def _delimiter(header: str) -> str:
    """Phones write commas; what went through a spreadsheet has semicolons or tabs."""
    return max(",;\t", key=header.count)


def read(source: Source, about: Surroundings) -> SessionsFile:
    """Everything in it; see ``Reader``."""
    text = source.text(source.only_member("Daylio"))
    csv.field_size_limit(_NO_LIMIT)
    table = text.text.lstrip()
    rows = csv.DictReader(
        io.StringIO(table, newline=""),
        delimiter=_delimiter(table.partition("\n")[0]),
        skipinitialspace=True,
    )
    ids = ContentIds("daylio")
    sessions: list[ImportedSession] = []
    refused: list[Refusal] = []
    line = 2
    for number, row in enumerate(rows, 1):
        about.told(number, 0)
        cells = {key.strip().lower(): cell or "" for key, cell in row.items() if key is not None}
        try:
            sessions.append(_session(cells, line, ids, about))
        except InvalidValue as error:
            details = {**error.details, "file": source.name, "line": line}
            refused.append(Refusal(line, error.code, details))
        line = rows.line_num + 1
    return SessionsFile(
        tuple(sessions),
        tuple(refused),
        encoding=text.encoding,
        guessed_encoding=text.guessed,
    )


def _session(
    cells: dict[str, str], line: int, ids: ContentIds, about: Surroundings
) -> ImportedSession:
    clock = cells.get("time", "").strip()
    note, title = cells.get("note", ""), cells.get("note_title", "")
    activities, mood = cells.get("activities", ""), cells.get("mood", "")
    on = _day(cells)
    words = from_html(note) if looks_like_html(note) else note.replace("\r\n", "\n").strip(" ")
    scales = [f"- {part.strip()}" for part in cells.get("scales", "").split("|") if part.strip()]
    written = on.isoformat() if "year" in cells else cells.get("full_date", "").strip()
    return plain_session(
        about,
        source_id=ids.next(written, clock, mood, activities, title, note),
        started_at=datetime.combine(on, _time(clock)),
        title=title,
        text="\n\n".join(filter(None, (words, "\n".join(scales)))),
        tags=(*(part.strip() for part in re.split(r"\s\|\s", f" {activities} ")), mood.strip()),
        line=line,
    )


def _day(cells: dict[str, str]) -> date:
    if "full_date" not in cells:
        return _day_of_year(cells.get("year", ""), cells.get("date", ""))
    words = cells["full_date"].strip()
    if not words:
        raise InvalidValue("date_missing", column="full_date")
    try:
        found = written_date(words)
        if found is None or words[found.end :]:
            raise ValueError
    except ValueError as error:
        raise InvalidValue("date_unreadable", column="full_date", value=words[:60]) from error
    return found.at.date()


def _day_of_year(year: str, words: str) -> date:
    """The day of ``2018`` and ``18 May``, ``May 18`` or ``18. Mai``."""
    if not words.strip():
        raise InvalidValue("date_missing", column="date")
    figures, months = _FIGURES.search(words), set(map(_month, _WORD.findall(words))) - {0}
    try:
        if figures is None or len(months) != 1:
            raise ValueError
        return date(int(year), months.pop(), int(figures[0]))
    except ValueError as error:
        value = f"{words} {year}".strip()[:60]
        raise InvalidValue("date_unreadable", column="date", value=value) from error


def _month(word: str) -> int:
    """The month a word is, or is the beginning of; 0 when it is none."""
    begins = word.casefold()
    for number, names in enumerate(_MONTHS, 1):
        if any(name.startswith(begins) for name in names.split()):
            return number
    return 0


def _time(words: str) -> time:
    plain = " ".join(words.replace("\u202f", " ").replace("\xa0", " ").split())
    if not plain:
        return NOON
    try:
        found = written_time(
            plain.replace(" h ", ":").replace("p. m.", "pm").replace("a. m.", "am")
        )
    except ValueError:
        found = None
    if found is None:
        raise InvalidValue("date_unreadable", column="time", value=words[:60])
    return found
