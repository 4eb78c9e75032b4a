"""clients: the codes, everything about one of them, and erasing one for good."""

from __future__ import annotations

from argparse import Namespace
from typing import Any
from unicodedata import normalize

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import COULD_NOT, DONE, WRONG_USAGE
from journal_app.cli.desk import Desk
from journal_app.domain.client import ClientSummary
from journal_app.domain.errors import InvalidValue
from journal_app.services.bundle import Services
from journal_app.services.erasing import Erased, Reach
from journal_app.services.old_backups import CopyState

_ENDINGS = (".html", ".json")
_ACTIONS = ("list", "export", "erase", "reduce")


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "clients",
        _clients,
        "list client codes, write out everything about one, or erase it",
        "“clients export CODE FILE” writes a page for any browser (.html) or JSON (.json); what"
        " is about yourself is held back with --reason, or goes along with --with-me. “clients"
        " erase CODE --yes-erase CODE” removes a client for good, “clients reduce CODE"
        " --yes-reduce CODE” every word about one; without the second CODE both only say what"
        " would go.",
        lists=True,
    )
    parser.add_argument("action", nargs="?", choices=_ACTIONS, default="list")
    parser.add_argument("code", nargs="?", metavar="CODE")
    parser.add_argument("file", nargs="?", type=path, metavar="FILE")
    parser.add_argument("--with-me", action="store_true", help="what is about yourself as well")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why it is held back")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--yes-erase", metavar="CODE", help="the code again: erase it now")
    parser.add_argument("--yes-reduce", metavar="CODE", help="the code again: reduce it now")
    parser.add_argument(
        "--backups", action="store_true", help="erase it in older backups that can be found too"
    )


def _clients(asked: Namespace, desk: Desk) -> int:
    action = asked.action
    if (action == "list") != (asked.code is None) or (action == "export") != bool(asked.file):
        desk.console.problem(
            "stance-journal clients: name a CODE for export, erase and reduce, and a FILE for"
            " export."
        )
        return WRONG_USAGE
    if action == "export" and asked.file.suffix.lower() not in _ENDINGS:
        desk.console.problem("stance-journal clients export: let FILE end in .html or .json.")
        return WRONG_USAGE
    with desk.journal() as services:
        if action == "list":
            return _list(asked, desk, services)
        if action == "export":
            return _export(asked, desk, services)
        return _take_out(asked, desk, services)


def _list(asked: Namespace, desk: Desk, services: Services) -> int:
    found = services.clients.all()
    if asked.json:
        desk.console.json([_object(summary) for summary in found])
    elif found:
        desk.console.table([_line(summary, desk) for summary in found])
    else:
        desk.console.line("No client codes.")
    return DONE


def _line(summary: ClientSummary, desk: Desk) -> tuple[str, ...]:
    last = summary.last_session_at
    kept = summary.client.retention_until
    return (
        summary.client.code,
        f"{last.astimezone():%Y-%m-%d}" if last else "-",
        desk.words.sessions(summary.sessions),
        desk.words.hours(summary.minutes),
        f"decide about keeping on {kept.isoformat()}" if kept else "",
        "referral open" if summary.open_referral else "",
    )


def _object(summary: ClientSummary) -> dict[str, Any]:
    client = summary.client
    return {
        "id": client.id,
        "code": client.code,
        "sessions": summary.sessions,
        "minutes": summary.minutes,
        "last_session_at": summary.last_session_at and summary.last_session_at.isoformat(),
        "open_referral": summary.open_referral,
        "consent": client.consent.value,
        "retention_until": client.retention_until and client.retention_until.isoformat(),
        "reduced_at": client.reduced_at and client.reduced_at.isoformat(),
    }


def _export(asked: Namespace, desk: Desk, services: Services) -> int:
    files = services.client_files
    parts = files.me_parts(asked.code)
    included = [part.id for part in parts] if asked.with_me else []
    try:
        file = files.gather(asked.code, included, asked.reason)
    except InvalidValue as error:
        if error.code != "reason_missing":
            raise
        desk.console.problem(
            "clients export: some of the texts are about yourself. Say why they are held back with"
            " --reason TEXT, or let them go along with --with-me."
        )
        return COULD_NOT
    report = files.write(file, asked.file, desk.words, overwrite=asked.force).value
    if asked.json:
        desk.console.json(
            {
                "path": str(report.path),
                "entries": report.entries,
                "bytes": report.bytes,
                "held_back": len(file.held_back),
            }
        )
        return DONE
    desk.console.line(f"Wrote everything about {file.code} to {report.path}.")
    if file.held_back:
        desk.console.line(f"Held back, with your reason: {len(file.held_back)} texts about you.")
    desk.console.line("The file is not encrypted: keep it as you keep the journal.")
    return DONE


def _take_out(asked: Namespace, desk: Desk, services: Services) -> int:
    erases = asked.action == "erase"
    reach = services.erasing.reach(asked.code)
    meant = asked.yes_erase if erases else asked.yes_reduce
    option = f"--yes-{asked.action}"
    if meant is None:
        return _only_say(asked, desk, reach, option)
    if normalize("NFC", meant) != normalize("NFC", reach.code):
        desk.console.problem(
            f"{option}: “{meant}” is not exactly “{reach.code}”. Nothing was changed; please type"
            " the code again as it is written, with the same capitals."
        )
        return COULD_NOT
    act = services.erasing.erase if erases else services.erasing.reduce
    done = act(reach.code).value
    copies = _in_backups(asked, desk, services, done) if erases else {}
    if asked.json:
        desk.console.json(
            {"code": done.code, "entries": done.entries, "clean": done.clean, "backups": copies}
        )
        return DONE
    said = "is erased" if erases else "is reduced to placements"
    desk.console.line(f"{done.code} {said}: {desk.words.sessions(done.entries)}.")
    if not done.clean:
        desk.console.line(
            "Another program has the journal open: traces in the file are removed the next time it"
            " is opened alone."
        )
    for name, state in copies.items():
        desk.console.line(f"{name}: {state}")
    return DONE


def _only_say(asked: Namespace, desk: Desk, reach: Reach, option: str) -> int:
    counts = {
        name: getattr(reach, name)
        for name in (
            "entries", "in_bin", "versions", "drafts", "referrals", "reminders",
            "supervision_items", "reflections", "intentions", "agreements", "notes", "packets",
        )
    }  # fmt: skip
    if asked.json:
        desk.console.json({"code": reach.code, **counts, "named_in": dict(reach.named_in)})
        return DONE
    desk.console.table(
        [(name.replace("_", " "), str(count)) for name, count in counts.items() if count]
    )
    desk.console.line(
        f"Nothing was changed. To do it, which cannot be undone: stance-journal clients"
        f" {asked.action} “{reach.code}” {option} “{reach.code}”"
    )
    return DONE


def _in_backups(asked: Namespace, desk: Desk, services: Services, done: Erased) -> dict[str, str]:
    """What older backups still hold, or that it was erased there; by path."""
    places, told = services.safekeeping.places(), {}
    for copy in services.old_backups.look(places, done.code, done.client_id):
        if copy.state is CopyState.CLOSED:
            told[str(copy.path)] = "cannot be opened with this passphrase"
        elif not copy.has_client:
            continue
        elif asked.backups and copy.state is CopyState.OPEN:
            services.old_backups.erase(copy.path, done.code, done.client_id)
            told[str(copy.path)] = "erased there too"
        else:
            told[str(copy.path)] = f"still holds {desk.words.sessions(copy.of_client or 0)}"
    return told
