"""merge, merges: two journals into one, what was merged, and taking it back."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.values import short_id
from journal_app.domain.errors import JournalFileError, NotFound
from journal_app.services.bundle import Services
from journal_app.services.merging import MergeLook, PastMerge
from journal_app.storage.vault import FileKind, file_kind

FROM_ENVIRONMENT = "STANCE_OTHER_PASSPHRASE"
_MOST_NAMED = 20


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "merge",
        _merge,
        "bring what another journal holds into this one",
        "The other file stays as it is. A backup is made first, and it can be undone. A passphrase"
        f" of its own is asked for, or comes from --other-passphrase-file or {FROM_ENVIRONMENT}.",
        lists=True,
    )
    parser.add_argument("other", type=path, metavar="OTHER")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument(
        "--other-passphrase-file",
        type=path,
        metavar="PATH",
        help="a file whose first line is the passphrase of the other journal",
    )
    parser = commands.add("merges", _merges, "list what was merged, or take it back", lists=True)
    parser.add_argument("--undo", metavar="MERGE", help="take a merge back, by its id")


def _merge(asked: Namespace, desk: Desk) -> int:
    if file_kind(asked.other) is FileKind.MISSING:
        raise JournalFileError("file_missing", file=str(asked.other))
    past: PastMerge | None = None
    with desk.journal(to_read=asked.dry_run) as services:
        passphrase = _passphrase(asked, desk, services)
        if asked.dry_run:
            look = services.merging.look(asked.other, passphrase)
        else:
            past = services.merging.merge(asked.other, passphrase).value
            look = past.look if past else services.merging.look(asked.other, passphrase)
    if asked.json:
        desk.console.json({**_look_object(look), "merge": _past_object(past) if past else None})
        return DONE
    _say_look(look, desk)
    if asked.dry_run:
        desk.console.line("A dry run: nothing was merged.")
    elif past is not None:
        desk.console.line(f"Merged as {short_id(past.id)}. As it was before: {past.backup}")
    return DONE


def _passphrase(asked: Namespace, desk: Desk, services: Services) -> str | None:
    if asked.other_passphrase_file is not None:
        return desk.first_line_of(asked.other_passphrase_file)
    if not services.merging.needs_passphrase(asked.other):
        return None
    given = desk.environment.get(FROM_ENVIRONMENT)
    if given:
        return given
    if not desk.can_ask:
        raise JournalFileError("other_passphrase_needed", file=str(asked.other))
    return desk.ask(f"Passphrase for {asked.other}: ")


def _merges(asked: Namespace, desk: Desk) -> int:
    if asked.undo is not None:
        return _undo(asked, desk)
    with desk.journal(to_read=True) as services:
        found = services.merging.past()
    if asked.json:
        desk.console.json([_past_object(one) for one in found])
    elif found:
        desk.console.table([_line(one) for one in found])
    else:
        desk.console.line("Nothing was merged.")
    return DONE


def _undo(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        found = [one for one in services.merging.past() if _is_named(one, asked.undo)]
        if len(found) != 1:
            raise NotFound("merge_unknown", id=asked.undo)
        undone = services.merging.undo(found[0].id).value
    if asked.json:
        desk.console.json({"put_back": undone.put_back, "kept": undone.kept})
        return DONE
    desk.console.line(f"Taken back; records put back: {undone.put_back}.")
    if undone.kept:
        desk.console.line(f"Kept, since changed after the merge: {undone.kept}.")
    return DONE


def _is_named(one: PastMerge, id_: str) -> bool:
    return bool(id_) and (one.id.startswith(id_) or one.id.endswith(id_))


def _line(one: PastMerge) -> tuple[str, str, str, str]:
    state = "taken back" if one.undone_at else ""
    return (short_id(one.id), one.at.astimezone().strftime("%Y-%m-%d %H:%M"), state, one.file)


def _say_look(look: MergeLook, desk: Desk) -> None:
    say = desk.console.line
    if look.nothing:
        say("Everything of the other journal is here already.")
    if not look.same_journal:
        say("The two were never one journal; everything of the other one is added.")
    for kind, counts in look.kinds().items():
        parts = [
            f"{number} {word}"
            for number, word in (
                (counts.added, "new"), (counts.changed, "changed"), (counts.removed, "removed"),
            )
            if number
        ]  # fmt: skip
        say(f"{desk.words.merge_kind(kind)}: {', '.join(parts)}")
    if look.both:
        say(f"Written on in both, both versions kept: {desk.words.sessions(len(look.both))}.")
        for one in look.both[:_MOST_NAMED]:
            shown = "here" if one.ours_shown else "the other journal"
            day = one.started_at.date().isoformat()
            say(f"  {short_id(one.id)}  {day}  {one.client}  shown: that of {shown}")
    for other in look.differences[:_MOST_NAMED]:
        say(f"Changed in both, the later one stands: {other.table} {other.client}".rstrip())
    if look.clients_kept_out:
        say(
            f"Erased here, so left out: {look.clients_kept_out} clients with"
            f" {desk.words.sessions(look.kept_out)}."
        )
    if look.erased_there:
        say("Erased in the other journal and still here: " + ", ".join(look.erased_there))


def _look_object(look: MergeLook) -> dict[str, Any]:
    return {
        "same_journal": look.same_journal,
        "counts": {
            table: {"added": one.added, "changed": one.changed, "removed": one.removed}
            for table, one in look.counts.items()
        },
        "both": [
            {"id": one.id, "started_at": one.started_at.isoformat(), "client": one.client,
             "shown": "ours" if one.ours_shown else "theirs"}
            for one in look.both
        ],
        "differences": [
            {"table": one.table, "id": one.id, "client": one.client, "stands": one.stands,
             "other": one.other}
            for one in look.differences
        ],
        "kept_out": {"clients": look.clients_kept_out, "sessions": look.kept_out},
        "erased_there": list(look.erased_there),
    }  # fmt: skip


def _past_object(one: PastMerge) -> dict[str, Any]:
    return {
        "id": one.id,
        "at": one.at.isoformat(),
        "file": one.file,
        "backup": _text(one.backup),
        "can_undo": one.can_undo,
        "undone_at": one.undone_at.isoformat() if one.undone_at else None,
    }


def _text(path_: Path | None) -> str | None:
    return str(path_) if path_ else None
