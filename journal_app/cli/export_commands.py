"""export."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from journal_app.cli.arguments import Commands, add_filters, path
from journal_app.cli.console import DONE, WRONG_USAGE
from journal_app.cli.desk import Desk
from journal_app.cli.values import query_for
from journal_app.domain.entry import EntryQuery
from journal_app.services.importing import CSV, JSON
from journal_app.services.readable import ReadableFormat, write_copies
from journal_app.services.taking_out import BookShape, OutFormat

READABLE = (ReadableFormat.MARKDOWN.value, ReadableFormat.WORD.value)
TAKEN_OUT = tuple(kind for kind in OutFormat if kind not in {OutFormat.SESSIONS, OutFormat.JSON})
BY_ENDING = (JSON, "pdf", "html", "xlsx", CSV, *READABLE)
"""The formats that the ending of a file may ask for."""


def add_to(commands: Commands) -> None:
    """The command of this group."""
    parser = commands.add(
        "export",
        _export,
        "write sessions to a file, or the whole journal to JSON",
        "With filters, only the sessions they leave. As pdf (a book), html, md or docx they can be"
        " read by people without this program; xlsx and csv are for spreadsheets, placements is a"
        " CSV of the marks on the grid, folder one Markdown file a session.",
        lists=True,
    )
    parser.add_argument("file", type=path, metavar="FILE")
    parser.add_argument(
        "--format",
        choices=(CSV, JSON, *READABLE, *map(str, TAKEN_OUT)),
        help="default: by the file’s ending",
    )
    parser.add_argument("--by-client", action="store_true", help="a book by client, not by month")
    for part, said in (
        ("areas", "where you want to be"),
        ("reflections", "the reflections"),
        ("drift", "the charts of drift"),
    ):
        parser.add_argument(f"--with-{part}", action="store_true", help=f"a book with {said}")
    add_filters(parser)
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")


def _export(asked: Namespace, desk: Desk) -> int:
    target: Path = asked.file
    format_ = asked.format or target.suffix.lower().lstrip(".")
    if asked.format is None and format_ not in BY_ENDING:
        return _refuse_ending(target, desk)
    if format_ in READABLE:
        return _export_readable(asked, desk, ReadableFormat(format_))
    if format_ in TAKEN_OUT:
        return _take_out(asked, desk, OutFormat(format_))
    with desk.journal(to_read=True) as services:
        query = query_for(asked, desk, services)
        write = services.exchange.export_csv if format_ == CSV else services.exchange.export_json
        report = write(target, None if query == EntryQuery() else query, asked.force)
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "format": format_,
                "entries": report.entries,
                "in_bin": report.in_bin,
                "bytes": report.bytes,
            }
        )
    else:
        held = desk.words.sessions(report.entries, report.in_bin)
        desk.console.line(f"Wrote {held} to {report.path}.")
        if report.left_in_bin:
            desk.console.line(f"Left out, in the bin: {desk.words.sessions(report.left_in_bin)}.")
        desk.console.line("The file is not encrypted: keep it as you keep the journal.")
    return DONE


def _refuse_ending(target: Path, desk: Desk) -> int:
    """Say which endings there are: what is not encrypted is written only as what was meant."""
    ending = target.suffix
    said = f"the ending “{ending}” is not known" if ending else f"“{target.name}” has no ending"
    known = ", ".join(f".{one}" for one in BY_ENDING)
    desk.console.problem(
        f"stance-journal export: {said}. Nothing was written. Let FILE end in one of {known}, or"
        " choose with --format."
    )
    return WRONG_USAGE


def _export_readable(asked: Namespace, desk: Desk, format_: ReadableFormat) -> int:
    with desk.journal() as services:
        found = services.readable.read(query_for(asked, desk, services), desk.words)
        write_copies(asked.file, found, format_, desk.words, overwrite=asked.force)
        report = services.readable.written(asked.file, format_, len(found)).value
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "format": format_.value,
                "entries": report.entries,
                "bytes": report.bytes,
            }
        )
    else:
        desk.console.line(f"Wrote {desk.words.sessions(report.entries)} to {report.path}.")
        desk.console.line("The file is not encrypted: keep it as you keep the journal.")
    return DONE


def _take_out(asked: Namespace, desk: Desk, format_: OutFormat) -> int:
    shape = BookShape(
        by_client=asked.by_client,
        areas=asked.with_areas,
        reflections=asked.with_reflections,
        drift=asked.with_drift,
    )
    book = partial(desk.book_pdf, shape) if desk.book_pdf is not None else None
    with desk.journal() as services:
        query = query_for(asked, desk, services)
        desk.words.know_own(services.observations.own())
        taken = services.taking_out.write(
            format_,
            asked.file,
            None if query == EntryQuery() else query,
            desk.words,
            book=book,
            overwrite=asked.force,
        )
        services.taking_out.noted(taken)
        unnoted = services.read_only
    report = taken.report
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "format": format_.value,
                "entries": report.entries,
                "in_bin": report.in_bin,
                "bytes": report.bytes,
            }
        )
        return DONE
    desk.console.line(f"Wrote {desk.words.sessions(report.entries)} to {report.path}.")
    if report.left_in_bin:
        desk.console.line(f"Left out, in the bin: {desk.words.sessions(report.left_in_bin)}.")
    if taken.shortened:
        desk.console.line(f"Longer than a cell, so cut there: {taken.shortened} texts.")
    if unnoted:
        desk.console.line("The journal can only be read here, so it keeps no note that this left.")
    desk.console.line("It is not encrypted: keep it as you keep the journal.")
    return DONE
