"""import and export."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import Any

from journal_app.cli import import_wishes
from journal_app.cli.arguments import Commands, add_filters, path
from journal_app.cli.console import COULD_NOT, DONE
from journal_app.cli.desk import Desk
from journal_app.cli.values import query_for
from journal_app.domain.entry import EntryQuery
from journal_app.rubbish import collected_seldom
from journal_app.services.exchange.csv_sessions import COLUMNS
from journal_app.services.importing import CSV, FORMATS, JSON, ImportPreview, ImportReport
from journal_app.services.readable import ReadableFormat, write_copies
from journal_app.services.taking_out import BookShape, OutFormat

READABLE = (ReadableFormat.MARKDOWN.value, ReadableFormat.WORD.value)
TAKEN_OUT = tuple(kind for kind in OutFormat if kind not in {OutFormat.SESSIONS, OutFormat.JSON})

_MOST_NAMED = 5


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "import",
        _import,
        "take in sessions from files, folders or ZIP archives of other programs",
        "Everything is read first; with a record that cannot be read nothing is taken in,"
        " unless --skip-bad is given. What is there already is not added twice. Columns of a CSV"
        " file, of which only date is needed: " + ", ".join(COLUMNS) + "; for several moments"
        " x1, y1, x2, y2 and so on. Other columns are named and left out, unless --map says what"
        " they are. Tags stay tags, names of notebooks are left out and a title becomes the first"
        " line of the text, unless something else is said.",
        lists=True,
    )
    parser.add_argument("file", nargs="?", type=path, metavar="FILE|FOLDER|ZIP")
    parser.add_argument("--format", choices=FORMATS, help="default: told by the content")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--skip-bad", action="store_true", help="leave out what cannot be read")
    parser.add_argument("--role", metavar="WORD", help="for sessions that name none")
    import_wishes.add_to(parser)
    parser.add_argument("--undo", metavar="BATCH", help="take out again what an import added")
    parser.add_argument("--past", action="store_true", help="list the imports there were")
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


def _import(asked: Namespace, desk: Desk) -> int:
    if [asked.file is not None, asked.undo is not None, asked.past].count(True) != 1:
        desk.console.problem(
            "stance-journal import: name a FILE, or a batch with --undo, or --past."
        )
        return 2
    if asked.undo is not None:
        return _undo(asked, desk)
    if asked.past:
        return _past(asked, desk)
    with collected_seldom(), desk.journal() as services:
        role_id = desk.role(services, asked.role).id if asked.role else None
        wishes = import_wishes.wishes_of(asked)
        preview = services.exchange.preview(asked.file, asked.format, role_id, wishes)
        for refusal in preview.refused:
            desk.console.problem(desk.words.sentence(refusal.code, refusal.details))
        stopped = bool(preview.refused) and not asked.skip_bad
        only_looked = stopped or asked.dry_run
        report = None if only_looked else services.exchange.commit(preview).value
    if asked.json:
        desk.console.json(_report_object(preview, report))
    else:
        _say_preview(preview, desk)
        if asked.dry_run:
            _say_names(preview, desk)
        if report is not None:
            _say_report(report, desk)
        elif asked.dry_run:
            desk.console.line("A dry run: nothing was taken in.")
    if stopped:
        desk.console.problem(
            "Nothing was taken in; the journal is unchanged. Please correct the file, or use"
            " --skip-bad to leave out what cannot be read."
        )
        return COULD_NOT
    return DONE


def _undo(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        undone = services.exchange.undo(asked.undo.strip()).value
    if asked.json:
        desk.console.json({"removed": undone.removed, "kept": undone.kept})
        return DONE
    desk.console.line(f"Taken out: {desk.words.sessions(undone.removed)}.")
    if undone.kept:
        desk.console.line(f"Kept, since changed after the import: {undone.kept}.")
    return DONE


def _past(asked: Namespace, desk: Desk) -> int:
    with desk.journal(to_read=True) as services:
        found = services.exchange.past()
    if asked.json:
        desk.console.json(
            [
                {
                    "batch_id": one.batch_id,
                    "format": one.format,
                    "imported_at": one.imported_at.isoformat(),
                    "added": one.added,
                    "already_there": one.already_there,
                    "refused": one.refused,
                    "still_there": one.still,
                    "undone": one.undone_at is not None,
                    "can_be_undone": one.can_be_undone,
                }
                for one in found
            ]
        )
        return DONE
    for one in found:
        state = " (taken out again)" if one.undone_at else ""
        at = one.imported_at.astimezone().strftime("%Y-%m-%d %H:%M")
        added = desk.words.sessions(one.added)
        desk.console.line(f"{at}  {one.format}: {added} taken in{state}  {one.batch_id}")
    if not found:
        desk.console.line("Nothing was taken in so far.")
    return DONE


def _say_names(preview: ImportPreview, desk: Desk) -> None:
    """All tags and notebooks, so that one can say what they are; and codes that tell a name."""
    for name, counts in (("Tags", preview.tags), ("Notebooks", preview.notebooks)):
        if counts:
            ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            listed = ", ".join(f"{word} ({count})" for word, count in ranked)
            desk.console.line(f"{name}: {listed}")
    if preview.telling_codes:
        listed = ", ".join(preview.telling_codes)
        desk.console.line(f"Client codes that look like a name: {listed}. See --code.")
    for one in preview.first[:_MOST_NAMED]:
        desk.console.line(
            "  ".join(
                part
                for part in (f"{one.start:%Y-%m-%d %H:%M}", one.client, one.first_line[:60])
                if part
            )
        )


def _say_preview(preview: ImportPreview, desk: Desk) -> None:
    say = desk.console.line
    say(
        f"{preview.path.name}: {desk.words.sessions(preview.read)} read: {preview.new} new,"
        f" {preview.already_there} already there, {len(preview.refused)} refused."
    )
    if preview.unknown_columns:
        say("Not known, so not taken in: " + ", ".join(preview.unknown_columns))
    if preview.guessed_encoding:
        say(f"The file is not UTF-8; it was read as {preview.guessed_encoding}.")
    if preview.moved_marks:
        say(f"{preview.moved_marks} places were moved to the nearest step of 0.05.")
    if preview.ahead:
        named = [f"line {one.line} ({one.day.isoformat()})" for one in preview.ahead[:_MOST_NAMED]]
        more = len(preview.ahead) - len(named)
        rest = f" and {more} more" if more else ""
        say(f"Still to come, more than a day ahead: {', '.join(named)}{rest}.")
    if preview.left_out.get("media"):
        say(f"Pictures and recordings left out: {preview.left_out['media']}.")
    if preview.unplaced:
        say(f"Without a mark on the grid, to be placed later: {preview.unplaced}.")
    if preview.new_roles:
        say("New roles: " + ", ".join(preview.new_roles))
    if preview.observations and preview.format != JSON:
        say("Observations come in as ticks; they open no referral loop.")


def _say_report(report: ImportReport, desk: Desk) -> None:
    if report.batch_id:
        desk.console.line(f"Taken in: {desk.words.sessions(report.added)}.")
        desk.console.line(f"To take them out again: stance-journal import --undo {report.batch_id}")
    else:
        desk.console.line("There was nothing new to take in.")


def _report_object(preview: ImportPreview, report: ImportReport | None) -> dict[str, Any]:
    return {
        "format": preview.format,
        "read": preview.read,
        "new": preview.new,
        "added": report.added if report else 0,
        "already_there": preview.already_there,
        "refused": [
            {"line": refusal.line, "code": refusal.code, "place": refusal.details.get("record")}
            for refusal in preview.refused
        ],
        "unknown_columns": list(preview.unknown_columns),
        "guessed_encoding": preview.guessed_encoding,
        "moved_marks": preview.moved_marks,
        "ahead": [{"line": one.line, "day": one.day.isoformat()} for one in preview.ahead],
        "new_roles": list(preview.new_roles),
        "tags": dict(preview.tags),
        "notebooks": dict(preview.notebooks),
        "unplaced": preview.unplaced,
        "left_out": dict(preview.left_out),
        "batch_id": report.batch_id if report else "",
    }


def _export(asked: Namespace, desk: Desk) -> int:
    target: Path = asked.file
    ending = target.suffix.lower().lstrip(".")
    by_ending = {CSV, *READABLE, "pdf", "html", "xlsx"}
    format_ = asked.format or (ending if ending in by_ending else JSON)
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
