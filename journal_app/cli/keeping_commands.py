"""backup, restore, check, demo, tour: what keeps a journal safe, or shows one."""

from __future__ import annotations

from argparse import Namespace

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import COULD_NOT, DONE
from journal_app.cli.desk import Desk
from journal_app.services.opening import JournalFile
from journal_app.services.safekeeping import BackupReport, restore
from journal_app.storage.vault import file_kind

_INDEX_ONLY = ("search_index",)


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
    parser = commands.add(
        "restore",
        _restore,
        "make a journal of a backup, in a new file",
        "Nothing that exists is overwritten.",
        lists=True,
    )
    parser.add_argument("backup", type=path, metavar="BACKUP")
    parser.add_argument("target", type=path, metavar="TO")
    commands.add("check", _check, "read the whole journal and say whether it is sound", lists=True)
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
    with desk.journal(to_read=True) as services:
        report = services.safekeeping.backup(asked.target or services.path.absolute().parent)
        services.safekeeping.note(report)
    return _made(asked, desk, report, "Backed up")


def _restore(asked: Namespace, desk: Desk) -> int:
    passphrase = desk.passphrase(file_kind(asked.backup), asked.backup)
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


def _check(asked: Namespace, desk: Desk) -> int:
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
            " into a new file."
        )
        return COULD_NOT
    return DONE


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
