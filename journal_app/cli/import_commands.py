"""import."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from journal_app.cli import import_wishes
from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import COULD_NOT, DONE
from journal_app.cli.desk import Desk
from journal_app.rubbish import collected_seldom, keep_what_comes_back
from journal_app.services.exchange.csv_sessions import COLUMNS
from journal_app.services.import_beside import opened_beside
from journal_app.services.importing import FORMATS, JSON, ImportPreview, ImportReport

_MOST_NAMED = 5


def add_to(commands: Commands) -> None:
    """The command of this group."""
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
    keep_what_comes_back()
    with collected_seldom():  # until all that was read is let go of, or it would be looked through
        return _take_in(asked, desk)


def _take_in(asked: Namespace, desk: Desk) -> int:
    wishes = import_wishes.wishes_of(asked)
    source = opened_beside(asked.file, asked.format or "", wishes)
    with source as opened, desk.journal() as services:
        role_id = desk.role(services, asked.role).id if asked.role else None
        what = asked.file, asked.format, role_id, wishes
        report: ImportReport | None = None
        if asked.dry_run:
            preview = services.exchange.preview(*what, opened=opened)
        else:
            preview, report = services.exchange.take_in(
                *what, skip_refused=asked.skip_bad, opened=opened
            )
        for refusal in preview.refused:
            desk.console.problem(desk.words.sentence(refusal.code, refusal.details))
        stopped = bool(preview.refused) and not asked.skip_bad
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
    desk.console.line(f"Taken out: {desk.sessions(undone.removed)}.")
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
        added = desk.sessions(one.added)
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
        f"{preview.path.name}: {desk.sessions(preview.read)} read: {preview.new} new,"
        f" {preview.already_there} already there, {len(preview.refused)} refused."
    )
    if preview.unknown_columns:
        say("Not known, so not taken in: " + ", ".join(preview.unknown_columns))
    if preview.guessed_encoding:
        say(f"The file is not UTF-8; it was read as {preview.guessed_encoding}.")
    if preview.moved_marks:
        say(f"{preview.moved_marks} places were moved to the nearest step of 0.05.")
    for one in preview.remarks:
        say("Left out: " + desk.words.sentence(one.code, one.details))
    if preview.bare:
        say(f"Without a text and without a mark: {preview.bare}.")
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
        desk.console.line(f"Taken in: {desk.sessions(report.added)}.")
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
        "remarks": [{"line": remark.line, "code": remark.code} for remark in preview.remarks],
        "bare": preview.bare,
        "ahead": [{"line": one.line, "day": one.day.isoformat()} for one in preview.ahead],
        "new_roles": list(preview.new_roles),
        "tags": dict(preview.tags),
        "notebooks": dict(preview.notebooks),
        "unplaced": preview.unplaced,
        "left_out": dict(preview.left_out),
        "batch_id": report.batch_id if report else "",
    }
