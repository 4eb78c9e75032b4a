"""Writes sessions as pages, as a folder of Markdown files, or as a workbook."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from pathlib import Path

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.services.exchange import html_leaves
from journal_app.services.exchange.leaves import Leaf, Month, by_month, leaf
from journal_app.services.exchange.markdown_leaves import FileNames, as_file, readme
from journal_app.services.exchange.xlsx_sheets import SessionSheets
from journal_app.services.exporting import ExportReport
from journal_app.storage.files import folder_beside, write_private, written_whole
from journal_app.wording.words import Words

Sessions = Iterable[tuple[Role, EntryDraft]]
MOST_ON_A_PAGE = 2000
"""With more sessions than these, pages lie in a folder, one a year."""


def write(
    format_: str,
    target: Path,
    sessions: Sessions,
    count: int,
    words: Words,
    today: str,
    *,
    overwrite: bool,
) -> tuple[ExportReport, int]:
    """The report, and how many texts were longer than their cell.

    Raises:
        JournalFileError: as ``written_whole`` and ``folder_beside``.
    """
    if format_ == "folder":
        return write_folder(target, sessions, count, words, today), 0
    if format_ == "xlsx":
        return write_workbook(target, sessions, count, words, overwrite=overwrite)
    if count > MOST_ON_A_PAGE:
        return write_pages(target.with_suffix(""), sessions, count, words, today), 0
    return write_page(target, sessions, count, words, today, overwrite=overwrite), 0


def write_folder(
    target: Path, sessions: Sessions, count: int, words: Words, today: str
) -> ExportReport:
    """One Markdown file a session, by year, and a README."""
    names, size = FileNames(), 0
    with folder_beside(target) as folder:
        years: set[str] = set()
        for role, content in sessions:
            name = names.next(content)
            year = name.partition("/")[0]
            if year not in years:
                (folder / year).mkdir(mode=0o700)
                years.add(year)
            size += write_private(folder / name, as_file(role, content, words))
        about = readme(words, words.sessions(count), today)
        size += write_private(folder / "README.md", about)
    return ExportReport(target, count, size)


def write_workbook(
    target: Path, sessions: Sessions, count: int, words: Words, *, overwrite: bool
) -> tuple[ExportReport, int]:
    """A workbook; what waits to be packed lies beside it meanwhile, never elsewhere."""
    with written_whole(target, overwrite) as beside, _waiting(beside) as waiting:
        packed = waiting / "packed"
        with SessionSheets(packed, waiting, words) as sheets:
            for role, content in sessions:
                sheets.add(role, content)
        with packed.open("rb") as source, beside.open("wb") as file:
            shutil.copyfileobj(source, file)
        shortened = sheets.shortened
    return ExportReport(target, count, target.stat().st_size), shortened


def write_page(
    target: Path,
    sessions: Sessions,
    count: int,
    words: Words,
    today: str,
    *,
    overwrite: bool,
) -> ExportReport:
    """One page with everything."""
    found = list(by_month(leaf(role, content, words) for role, content in sessions))
    title = words.out("title")
    body = [html_leaves.head(title, _about(words, count, today)), _contents(_counted(found), words)]
    with (
        written_whole(target, overwrite) as beside,
        beside.open("w", encoding="utf-8", newline="") as file,
    ):
        file.writelines(html_leaves.page(title, chain(body, _articles(found, words)), words))
    return ExportReport(target, count, target.stat().st_size)


def write_pages(
    target: Path, sessions: Sessions, count: int, words: Words, today: str
) -> ExportReport:
    """A folder with a page a year, and one with the contents."""
    title, size = words.out("title"), 0
    months: dict[Month, int] = {}
    with folder_beside(target) as folder:
        found = by_month(leaf(role, content, words) for role, content in sessions)
        for year, of_year in groupby(found, key=lambda one: one[0][0]):
            dated = list(of_year)
            held = _counted(dated)
            months.update(held)
            body = [html_leaves.head(f"{title} · {year}", ()), _contents(held, words)]
            parts = html_leaves.page(title, chain(body, _articles(dated, words)), words)
            size += write_private(folder / _year_page(year), "".join(parts))
        contents = _contents(months, words, own_pages=True)
        body = [html_leaves.head(title, _about(words, count, today)), contents]
        size += write_private(folder / "index.html", "".join(html_leaves.page(title, body, words)))
    return ExportReport(target, count, size)


def _about(words: Words, count: int, today: str) -> tuple[str, ...]:
    return (
        words.sessions(count),
        words.out("made_on", day=today),
        words.out("not_encrypted"),
    )


def _articles(dated: Iterable[tuple[Month, Leaf]], words: Words) -> Iterator[str]:
    for month, of_month in groupby(dated, key=lambda one: one[0]):
        anchor = html_leaves.month_anchor(month)
        yield f'<h2 id="{anchor}">{words.month(*month)}</h2>\n'
        for _, one in of_month:
            yield html_leaves.article(one, words)


def _counted(dated: Iterable[tuple[Month, Leaf]]) -> dict[Month, int]:
    found: dict[Month, int] = {}
    for month, _ in dated:
        found[month] = found.get(month, 0) + 1
    return found


def _year_page(year: int) -> str:
    return f"{year:04}.html"


def _contents(months: dict[Month, int], words: Words, *, own_pages: bool = False) -> str:
    if not months:
        return f'<p class="quiet">{words.out("nothing")}</p>\n'
    entries = [
        (
            f"{_year_page(month[0]) if own_pages else ''}#{html_leaves.month_anchor(month)}",
            words.month(*month),
            words.sessions(count),
        )
        for month, count in months.items()
    ]
    return html_leaves.contents(words.out("contents"), entries)


@contextlib.contextmanager
def _waiting(beside: Path) -> Iterator[Path]:
    """A folder beside a file that is being written, for its owner alone; gone at the end."""
    folder = tempfile.mkdtemp(prefix=f"{beside.name}.", dir=beside.parent)
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
