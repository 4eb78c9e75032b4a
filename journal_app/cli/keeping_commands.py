"""backup, restore, check, demo, tour: what keeps a journal safe, or shows one."""

from __future__ import annotations

from argparse import Namespace

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import COULD_NOT, DONE
from journal_app.cli.desk import Desk
from journal_app.domain.errors import InvalidValue, JournalFileError
from journal_app.services.opening import JournalFile
from journal_app.services.rescue import backups_for, has_backups
from journal_app.services.safekeeping import Backup, BackupReport, CopyState, Inside, look, restore
from journal_app.services.salvaging import kind_for_salvage, salvage
from journal_app.storage.vault import FileKind, file_kind

_INDEX_ONLY = ("search_index",)
_NOT_OPENED = {CopyState.CLOSED: "does not open with this passphrase"}


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "backup",
        _backup,
        "copy the journal and check the copy",
        "Encrypted as the journal is, with the same passphrase.",
        lists=True,
    )
    parser.add_argument(
        "target",
        nargs="?",
        type=path,
        metavar="FILE|FOLDER",
        help="default: beside the journal, with the date in its name",
    )
    parser.add_argument(
        "--if-due",
        action="store_true",
        help="for scheduled jobs: the backup of the rhythm, if one is due, into the usual folders",
    )
    commands.add(
        "backups",
        _backups,
        "list the backups that are known, the newest first",
        "Each is opened and counted for it.",
        lists=True,
    )
    parser = commands.add(
        "restore",
        _restore,
        "make a journal of a backup, in a new file",
        "Nothing that exists is overwritten.",
        lists=True,
    )
    parser.add_argument("backup", type=path, metavar="BACKUP")
    parser.add_argument("target", nargs="?", type=path, metavar="TO")
    parser.add_argument(
        "--look", action="store_true", help="only say what is in it; nothing is written"
    )
    parser = commands.add(
        "check",
        _check,
        "read the whole journal, or any backup, and say whether it is sound",
        "A backup is read and never changed.",
        lists=True,
    )
    parser.add_argument("file", nargs="?", type=path, metavar="FILE")
    parser.add_argument(
        "--salvage",
        type=path,
        metavar="NEW",
        help="bring what can be read into a new journal; the file is left as it is",
    )
    parser = commands.add(
        "demo",
        _demo,
        "write a sample journal of invented sessions",
        "It is not encrypted, unless a passphrase is given by STANCE_PASSPHRASE or"
        " --passphrase-file.",
        lists=True,
    )
    parser.add_argument("path", type=path, metavar="PATH")
    parser.add_argument("--language", choices=("en", "de"), default="en", help="of the sessions")
    parser = commands.add("tour", _tour, "render every page to pictures, without a screen")
    parser.add_argument("directory", type=path, metavar="DIR")


def _backup(asked: Namespace, desk: Desk) -> int:
    if asked.if_due:
        return _backup_if_due(asked, desk)
    with desk.journal(to_read=True) as services:
        report = services.safekeeping.backup(asked.target or services.path.absolute().parent)
        services.safekeeping.note(report)
    return _made(asked, desk, report, "Backed up")


def _backup_if_due(asked: Namespace, desk: Desk) -> int:
    if asked.target:
        raise InvalidValue("if_due_without_target")
    with desk.journal() as services:
        made = services.safekeeping.automatic.run(only_if_due=True)
    if made.problem is not None:
        desk.console.problem(desk.words.error(made.problem))
    report = made.report or made.second
    if report is not None:
        return _made(asked, desk, report, "Backed up")
    if asked.json:
        desk.console.json(None)
    else:
        desk.console.line("No backup is due.")
    return DONE


def _backups(asked: Namespace, desk: Desk) -> int:
    found = _found(desk)
    if asked.json:
        desk.console.json(
            [
                {
                    "path": str(one.path),
                    "written_at": one.made_at.isoformat(timespec="seconds"),
                    "bytes": one.bytes,
                    "entries": one.entries,
                    "state": one.state.value,
                    "reason": one.reason.value if one.reason else None,
                    "salvaged": one.salvaged,
                }
                for one in found
            ]
        )
        return DONE
    if not found:
        desk.console.line("No backup was found. One is made with: stance-journal backup")
    for one in found:
        at = one.made_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        held = _NOT_OPENED.get(one.state) or desk.words.sessions(one.entries)
        reason = desk.words.backup_reason(
            one.reason, salvaged=one.salvaged, second_file=one.second_file
        )
        if one.readable:
            held += ", not encrypted"
        desk.console.line(f"{at}  {held}, {_size(one.bytes)}, {reason}: {one.path}")
    return DONE


def _found(desk: Desk) -> tuple[Backup, ...]:
    """The backups of the journal; where it is damaged, those that are called as its own."""
    try:
        with desk.journal(to_read=True) as services:
            return services.safekeeping.backups()
    except JournalFileError as error:
        journal = desk.application.journal
        if error.code not in {"damaged_file", "not_a_journal"} or not has_backups(journal):
            raise
        desk.console.problem(desk.words.error(error))
        return backups_for(journal, desk.passphrase(FileKind.ENCRYPTED, journal))


def _restore(asked: Namespace, desk: Desk) -> int:
    passphrase = desk.passphrase(file_kind(asked.backup), asked.backup)
    if asked.look:
        return _told_inside(asked, desk, look(asked.backup, passphrase))
    if asked.target is None:
        raise InvalidValue("restore_where")
    report = restore(asked.backup, asked.target, passphrase)
    return _made(asked, desk, report, "Restored")


def _made(asked: Namespace, desk: Desk, report: BackupReport, done: str) -> int:
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "entries": report.entries,
                "in_bin": report.in_bin,
                "bytes": report.bytes,
            }
        )
    else:
        sessions = desk.words.sessions(report.entries, report.in_bin)
        desk.console.line(f"{done} {sessions} to {report.path}; the copy was opened and read.")
    return DONE


def _told_inside(asked: Namespace, desk: Desk, inside: Inside) -> int:
    if asked.json:
        desk.console.json(
            {
                "path": str(inside.path),
                "journal": inside.journal_id,
                "practitioner": inside.practitioner,
                "written_at": inside.written_at.isoformat(timespec="seconds"),
                "bytes": inside.bytes,
                "version": inside.version,
                "ok": inside.ok,
                "problems": list(inside.problems),
                "entries": inside.entries,
                "in_bin": inside.in_bin,
                "first": inside.first.isoformat() if inside.first else None,
                "last": inside.last.isoformat() if inside.last else None,
                "newest": [[day.isoformat(), minutes] for day, minutes in inside.newest],
            }
        )
    else:
        for line in desk.words.inside(inside):
            desk.console.line(line)
    if not inside.ok:
        found = " ".join(desk.words.check_problem(problem) for problem in inside.problems)
        desk.console.problem(f"{inside.path} is damaged. {found} It was left as it is.")
    return DONE if inside.ok else COULD_NOT


def _salvage(asked: Namespace, desk: Desk) -> int:
    file = asked.file or desk.application.journal
    passphrase = desk.passphrase(kind_for_salvage(file), file)
    report = salvage(file, asked.salvage, passphrase, desk.application.clock)
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "pages": report.pages,
                "unreadable": report.unreadable,
                "entries": report.entries,
                "without_words": report.without_words,
                "words_alone": report.words_alone,
                "from_history": report.from_history,
                "rows": report.rows,
                "left_out": report.left_out,
            }
        )
    else:
        for line in desk.words.salvaged(report):
            desk.console.line(line)
    return DONE


def _check(asked: Namespace, desk: Desk) -> int:
    if asked.salvage:
        return _salvage(asked, desk)
    if asked.file:
        passphrase = desk.passphrase(file_kind(asked.file), asked.file)
        return _told_inside(asked, desk, look(asked.file, passphrase))
    with desk.journal() as services:
        report, file = services.safekeeping.check(), services.path
        if report.problems == _INDEX_ONLY:
            services.safekeeping.rebuild_search()
            desk.console.problem(f"{desk.words.check_problem('search_index')} It was made anew.")
            report = services.safekeeping.check()
    if asked.json:
        desk.console.json(
            {
                "ok": report.ok,
                "problems": list(report.problems),
                "entries": report.entries,
                "in_bin": report.in_bin,
            }
        )
    elif report.ok:
        desk.console.line(f"{file} is sound: {desk.words.sessions(report.entries, report.in_bin)}.")
    if not report.ok:
        found = " ".join(desk.words.check_problem(problem) for problem in report.problems)
        desk.console.problem(
            f"{file} is damaged. {found} It was left as it is; please restore your latest backup"
            " into a new file (stance-journal backups lists them), or bring out what can be read:"
            " stance-journal check --salvage NEW."
        )
        return COULD_NOT
    return DONE


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB"


def _demo(asked: Namespace, desk: Desk) -> int:
    from journal_app.services.sample import write_sample

    passphrase = desk.given_passphrase()
    file = JournalFile(asked.path, desk.application.clock, beside_window=True)
    services = file.create(passphrase)
    try:
        write_sample(services, desk.now(), language=asked.language)
        entries = services.journal.count()
    finally:
        services.close()
    if asked.json:
        desk.console.json(
            {"path": str(asked.path), "entries": entries, "encrypted": passphrase is not None}
        )
        return DONE
    kept = "encrypted" if passphrase else "not encrypted"
    desk.console.line(
        f"Wrote a sample journal ({kept}, {desk.words.sessions(entries)}, all invented) to"
        f" {asked.path}."
    )
    desk.console.line(f"Look around in it: stance-journal --journal {asked.path}")
    return DONE


def _tour(_asked: Namespace, _desk: Desk) -> int:
    raise AssertionError("the tour is run where the window is")
