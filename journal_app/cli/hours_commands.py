"""hours: what counts for a scheme and what is missing; logs out, a client log in."""

from __future__ import annotations

from argparse import SUPPRESS, Namespace
from typing import Any

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import COULD_NOT, DONE, WRONG_USAGE
from journal_app.cli.desk import Desk
from journal_app.domain.errors import InvalidValue
from journal_app.domain.hours_scheme import said
from journal_app.domain.hours_tally import Standing
from journal_app.services.exchange.log_reading import LogPreview
from journal_app.services.hours_schemes import schemes
from journal_app.services.hours_told import LogFormat, SchemeView


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    names = ", ".join(one.id for one in schemes())
    parser = commands.add(
        "hours",
        _hours,
        "add up hours for the schemes you follow, write a log of them, take in a client log",
        f"Alone: totals and what is missing. Schemes: {names}.",
        lists=True,
    )
    parser.add_argument(
        "--scheme", metavar="ID", help="only this scheme, whether it is followed or not"
    )
    acts = Commands(parser.add_subparsers(metavar="ACT", title="more"))
    export = acts.add(
        "export",
        _export,
        "write a log as a scheme asks for it",
        "As csv or xlsx, by the file’s ending. Clients who did not agree to be listed are left"
        " off, and that is said.",
        lists=True,
    )
    export.add_argument("file", type=path, metavar="FILE")
    export.add_argument(
        "--scheme", metavar="ID", default=SUPPRESS, help="default: the one that is followed"
    )
    export.add_argument("--log", metavar="ID", help="which log of the scheme; default: the first")
    export.add_argument("--force", action="store_true", help="replace the file if it is there")
    taking = acts.add(
        "import-log",
        _import,
        "take in an ICF client log, csv or xlsx, as hours from before",
        "Each row is a relationship. Names and contact data are not taken in. What is there"
        " already is not added twice.",
        lists=True,
    )
    taking.add_argument("file", type=path, metavar="FILE")
    taking.add_argument("--role", metavar="WORD", help="whose hours it tells of")
    taking.add_argument("--dry-run", action="store_true", help="only say what would be taken in")
    taking.add_argument(
        "--beside",
        action="store_true",
        help="take in rows that have grown beside what is there, instead of in its place",
    )
    taking.add_argument("--skip-bad", action="store_true", help="leave out what cannot be read")


def _hours(asked: Namespace, desk: Desk) -> int:
    with desk.journal(to_read=True) as services:
        if asked.scheme:
            found: tuple[SchemeView, ...] = (services.hours.standing(asked.scheme),)
        else:
            found = services.hours.sums()
    if asked.json:
        desk.console.json([_object(one) for one in found])
        return DONE
    if not found:
        desk.console.line("No scheme is followed. Choose one with --scheme, or in the window.")
    for number, one in enumerate(found):
        if number:
            desk.console.line()
        _say(one, desk)
    return DONE


def _say(view: SchemeView, desk: Desk) -> None:
    words, say = desk.words, desk.console.line
    say(said(view.scheme.name, "en"))
    say(words.check_with_body(view.scheme))
    desk.console.table(
        [
            (words.target(one.target), words.have_of(one), words.missing(one, _day(one)))
            for one in view.standings
        ]
    )
    kept_out = [words.not_counted(why, n) for why, n in view.tally.not_counted.items()]
    if kept_out:
        say("Sessions that do not count: " + ", ".join(kept_out) + ".")
    if view.tally.unsaid:
        say(f"Counted as pro bono, nothing said about payment: {words.hours(view.tally.unsaid)}.")


def _day(standing: Standing) -> str:
    return standing.by.isoformat() if standing.by else ""


def _object(view: SchemeView) -> dict[str, Any]:
    sums = view.tally
    return {
        "scheme": view.scheme.id,
        "name": said(view.scheme.name, "en"),
        "checked": view.scheme.checked,
        "since": view.followed.since.isoformat() if view.followed.since else None,
        "by": view.followed.by.isoformat() if view.followed.by else None,
        "minutes": sums.minutes,
        "paid_minutes": sums.paid,
        "pro_bono_minutes": sums.unpaid,
        "from_before_minutes": sums.before,
        "sessions": sums.sessions,
        "clients": sums.clients,
        "not_counted": {why.value: n for why, n in sums.not_counted.items()},
        "targets": [
            {
                "kind": one.target.kind.value,
                "own": one.target.own,
                "need": one.target.needed,
                "have": one.have,
                "missing": one.missing,
                "left_off_log": one.left_off,
                "unit": "clients" if one.target.counts_clients else "minutes",
                "by": _day(one) or None,
                "months": [
                    {"month": f"{month.month[0]:04}-{month.month[1]:02}", "minutes": month.minutes}
                    for month in one.months
                ],
            }
            for one in view.standings
        ],
    }


def _export(asked: Namespace, desk: Desk) -> int:
    ending = asked.file.suffix.lower().lstrip(".")
    if ending not in set(LogFormat):
        desk.console.problem("stance-journal hours export: let FILE end in .csv or .xlsx.")
        return WRONG_USAGE
    with desk.journal() as services:
        followed = services.hours.sums()
        if not asked.scheme and len(followed) != 1:
            desk.console.problem("stance-journal hours export: say which, with --scheme.")
            return WRONG_USAGE
        scheme_id = asked.scheme or followed[0].scheme.id
        logs = services.hours.standing(scheme_id).scheme.logs
        report = services.hours.write_log(
            scheme_id,
            asked.log or logs[0].id,
            LogFormat(ending),
            asked.file,
            desk.words,
            overwrite=asked.force,
        )
        services.hours.noted(report)
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "rows": report.rows,
                "left_off": list(report.left_off),
                "without_client": report.nameless,
            }
        )
        return DONE
    desk.console.line(f"Wrote {report.rows} rows to {report.path}.")
    for sentence in desk.words.left_off(len(report.left_off), report.nameless):
        desk.console.line(f"{sentence}.")
    desk.console.line("The file is not encrypted: keep it as you keep the journal.")
    return DONE


def _import(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        role_id = desk.role(services, asked.role).id if asked.role else None
        preview = services.hours.preview_log(asked.file, desk.words)
        for refusal in preview.refused:
            desk.console.problem(desk.words.error(InvalidValue(refusal.code, **refusal.details)))
        stopped = bool(preview.refused) and not asked.skip_bad
        only_looked = stopped or asked.dry_run
        taken = None
        if not only_looked:
            taken = services.hours.import_log(preview, role_id, grown=not asked.beside).value
    if asked.json:
        added, changed = (len(taken.new), len(taken.before)) if taken else (0, 0)
        desk.console.json({**_preview_object(preview), "added": added, "changed": changed})
    else:
        desk.console.line(
            f"{preview.path.name}: {preview.read} rows read: {len(preview.new)} new,"
            f" {len(preview.grown)} grown, {preview.already_there} already there,"
            f" {len(preview.refused)} refused."
        )
        desk.console.line("Not taken in: " + ", ".join(preview.left_out) + ".")
        if taken is not None:
            desk.console.line(f"Taken in as hours from before: {len(taken.new)}.")
            if taken.before:
                desk.console.line(f"Brought up to what the log says: {len(taken.before)}.")
        elif asked.dry_run:
            desk.console.line("A dry run: nothing was taken in.")
    if stopped:
        desk.console.problem(
            "Nothing was taken in; the journal is unchanged. Please correct the file, or use"
            " --skip-bad to leave out what cannot be read."
        )
        return COULD_NOT
    return DONE


def _preview_object(preview: LogPreview) -> dict[str, Any]:
    return {
        "read": preview.read,
        "new": len(preview.new),
        "grown": len(preview.grown),
        "already_there": preview.already_there,
        "refused": [{"line": one.line, "code": one.code} for one in preview.refused],
        "days": preview.order.value,
        "not_taken_in": list(preview.left_out),
    }
