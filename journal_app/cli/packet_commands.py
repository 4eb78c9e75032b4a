"""packet: build, open, reply, merge, list."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import timedelta
from pathlib import Path
from typing import Any

from journal_app.cli.arguments import Commands, add_filters, day, path
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.packet_values import draft_object, packet_object, received_object, sent_object
from journal_app.cli.values import query_for
from journal_app.domain.errors import InvalidValue, JournalFileError, PacketError
from journal_app.domain.packet import Packet, Part
from journal_app.domain.redaction import Replacement
from journal_app.services.opening import FileKind
from journal_app.services.packets import sealing
from journal_app.services.packets.building import Choice, PacketDraft
from journal_app.services.packets.opening import Lock, SealedFile
from journal_app.services.packets.pass_words import new_passphrase
from journal_app.services.packets.receiving import ReceivedQuery

_DEFAULT_DAYS = 90
_MOST = 200


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "packet",
        lambda asked, desk: asked.packet_handler(asked, desk),
        "hand reflections to a supervisor, sealed, and take notes back",
        "A packet is one file in age format. Building shows what would leave; only --seal writes"
        " it.",
    )
    inner = parser.add_subparsers(dest="packet", metavar="WHAT", required=True)
    tree = Commands(inner)
    _add_build(tree)
    _add_open(tree)
    command = tree.add("reply", _reply, "return a packet that is kept here, with your notes")
    command.add_argument("packet_id", metavar="PACKET", help="its id, or the end of it")
    command.add_argument("file", type=path, metavar="FILE")
    command.add_argument("--signed", default="", metavar="WORD", help="initials or a word")
    command = tree.add("merge", _merge, "take in a reply to one of your packets", lists=True)
    command.add_argument("file", type=path, metavar="FILE")
    command = tree.add("list", _list, "packets that left, or those received", lists=True)
    command.add_argument("--received", action="store_true", help="those of supervisees")
    command.add_argument("--supervisee", metavar="NAME", help="only of this supervisee")
    command.add_argument("--since", type=day, metavar="DAY", help="received from this day on")
    command.add_argument("--until", type=day, metavar="DAY", help="received up to this day")
    command.add_argument("text", nargs="?", default="", metavar="WORDS", help="words to find")
    tree.add("key", _key, "show the public key that others can seal packets to for you")
    # The handler of `packet` itself stands aside for that of what was asked of it.
    for name, sub in inner.choices.items():
        sub.set_defaults(packet_handler=sub.get_default("handler"), packet=name)
        sub.set_defaults(handler=parser.get_default("handler"))


def _add_build(tree: Commands) -> None:
    command = tree.add(
        "build",
        _build,
        "say what would leave, or seal it with --seal",
        "Sessions of clients without consent to supervision go as placements only.",
        lists=True,
    )
    command.add_argument("ids", nargs="*", metavar="ID", help="entries; or use the filters")
    add_filters(command)
    command.add_argument(
        "--part",
        action="append",
        choices=[part.value for part in Part],
        metavar="TEXT",
        help="texts that go along: me, question, seen; default me and question",
    )
    command.add_argument(
        "--replace",
        action="append",
        default=[],
        type=_replacement,
        metavar="WHAT=INSTEAD",
        help="words that leave as other words; may be given often",
    )
    command.add_argument("--purpose", default="", metavar="WORDS", help="what the packet is for")
    command.add_argument("--delete-by", type=day, metavar="DAY", help="default: in 90 days")
    command.add_argument("--signed", default="", metavar="WORD", help="initials or a word")
    command.add_argument("--supervisor", default="", metavar="WORD", help="for your own list")
    command.add_argument(
        "--identifiable",
        action="count",
        default=0,
        help="codes and days as they are, where the client agreed; give it twice to confirm",
    )
    command.add_argument(
        "--preview", type=path, metavar="FILE", help="write the readable page; as PDF to a .pdf"
    )
    command.add_argument(
        "--pdf", action="store_true", help="put the page into the packet as PDF too"
    )
    command.add_argument("--seal", type=path, metavar="FILE", help="write the sealed packet")
    command.add_argument("--to", metavar="KEY", help="seal to this age public key")
    command.add_argument(
        "--checked",
        action="store_true",
        help="no colleague in your town could recognise anybody in it",
    )
    command.add_argument("--language", choices=("en", "de"), default="en", help="of the passphrase")


def _add_open(tree: Commands) -> None:
    command = tree.add(
        "open",
        _open,
        "read a packet; no journal is needed",
        "With --keep it is kept in the journal. The passphrase of the packet is asked for, or"
        " comes from --packet-passphrase-file.",
        lists=True,
    )
    command.add_argument("file", type=path, metavar="FILE")
    command.add_argument("--packet-passphrase-file", type=path, metavar="PATH")
    command.add_argument("--identity", type=path, metavar="PATH", help="a file with an age key")
    command.add_argument("--keep", metavar="NAME", help="keep it with this supervisee")
    command.add_argument("--page", type=path, metavar="FILE", help="write the readable page")


def _replacement(text: str) -> Replacement:
    what, found, instead = text.partition("=")
    if not found or not what.strip():
        raise argparse.ArgumentTypeError("write it as WHAT=INSTEAD")
    return Replacement(what, instead)


# --- out ----------------------------------------------------------------------------------------


def _build(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        ids = tuple(_entry_id(services.journal.entry_ids(part), part) for part in asked.ids)
        if not ids:
            query = query_for(asked, desk, services)
            ids = tuple(row.id for row in services.journal.entries(query, _MOST + 1))
        today = services.packets.today
        choice = Choice(
            entry_ids=ids,
            parts=frozenset(Part(part) for part in asked.part or ("me", "question")),
            replacements=tuple(asked.replace),
            purpose=asked.purpose,
            delete_by=asked.delete_by or today + timedelta(days=_DEFAULT_DAYS),
            signed=asked.signed,
            identifiable=asked.identifiable > 0,
            confirmations=asked.identifiable,
            checked=asked.checked or asked.seal is None,
        )
        draft = services.packets.draft(choice)
        if asked.seal is None and asked.preview is None:
            return _say_draft(asked, desk, draft)
        on_paper = asked.preview is not None and asked.preview.suffix.lower() == ".pdf"
        pdf = desk.packet_pdf if asked.pdf or on_paper else None
        prepared = services.packets.prepare(choice, draft, desk.words, pdf)
        if asked.preview is not None:
            _write(asked.preview, prepared.parts["packet.pdf" if on_paper else "packet.html"])
            desk.console.line(f"The page that would go along is in {asked.preview}.")
        if asked.seal is None:
            return _say_draft(asked, desk, draft)
        if asked.to:
            passphrase, lock = "", Lock.KEY
            sealed = sealing.seal_to_key(prepared.plain, asked.to)
        else:
            passphrase, lock = new_passphrase(asked.language), Lock.PASSPHRASE
            sealed = sealing.seal_with_passphrase(prepared.plain, passphrase)
        services.packets.send(prepared, sealed, asked.seal, lock, asked.supervisor)
    if asked.json:
        desk.console.json(
            {**draft_object(draft), "path": str(asked.seal), "passphrase": passphrase}
        )
        return DONE
    sessions = desk.words.sessions(len(draft.packet.sessions))
    desk.console.line(f"Sealed {sessions} into {asked.seal}.")
    if passphrase:
        desk.console.line(f"Passphrase, shown this once: {passphrase}")
        desk.console.line("Tell it by telephone or in person, not in the mail with the file.")
    return DONE


def _entry_id(found: tuple[str, ...], part: str) -> str:
    if not found:
        raise InvalidValue("not_found_entry", id=part)
    if len(found) > 1:
        raise InvalidValue("id_ambiguous", value=part, count=len(found))
    return found[0]


def _say_draft(asked: Namespace, desk: Desk, draft: PacketDraft) -> int:
    if asked.json:
        desk.console.json(draft_object(draft))
        return DONE
    say, words = desk.console.line, desk.words
    say(f"This would leave: {words.sessions(len(draft.packet.sessions))}.")
    for number, session in enumerate(draft.packet.sessions, 1):
        say()
        say(f"{words.packet_session(session, number)} ({words.showing(session.showing)})")
        for part in draft.packet.parts:
            if session.text(part).strip():
                say(f"  {words.packet_part(part)}:")
                say("    " + session.text(part).strip().replace("\n", "\n    "))
    say()
    _say_marks(draft.packet, desk)
    if draft.warnings or draft.found:
        say()
    for warned in draft.warnings:
        say(words.packet_warning(warned.code, warned.count, **warned.details))
    seen = dict.fromkeys((found.words, found.look.kind) for found in draft.found)
    for said, kind in seen:
        say(f"Please look at “{said}”: {words.look(kind)}.")
    return DONE


# --- in -----------------------------------------------------------------------------------------


def _open(asked: Namespace, desk: Desk) -> int:
    file = SealedFile.read(asked.file)
    if file.lock is Lock.PASSPHRASE:
        opened = file.open(_packet_passphrase(asked, desk))
    elif asked.identity is not None:
        opened = file.open(secrets=_identities(asked.identity))
    elif desk.application.beside_window().kind() is FileKind.MISSING:
        raise PacketError("packet_key_needed")
    else:
        with desk.journal() as services:
            opened = file.open(secrets=services.packets.secrets())
    packet = opened.packet
    if packet is None:
        raise PacketError("packet_is_reply")
    if asked.page is not None:
        _write(asked.page, opened.page.encode())
    if asked.keep:
        with desk.journal() as services:
            services.received.keep(packet, asked.keep)
    if asked.json:
        desk.console.json(packet_object(packet))
    else:
        _say_packet(packet, desk)
        if asked.keep:
            delete_by = desk.words.packet_delete_by(packet.delete_by)
            desk.console.line(f"Kept with {asked.keep.rstrip('.')}. {delete_by}")
    return DONE


def _packet_passphrase(asked: Namespace, desk: Desk) -> str:
    if asked.packet_passphrase_file is not None:
        return _first_line(asked.packet_passphrase_file)
    if not desk.can_ask:
        raise PacketError("packet_passphrase_needed")
    return desk.ask("Passphrase of the packet: ")


def _first_line(file: Path) -> str:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise JournalFileError("passphrase_file_unreadable", file=str(file)) from error
    if not lines or not lines[0]:
        raise InvalidValue("passphrase_empty")
    return lines[0]


def _identities(file: Path) -> tuple[str, ...]:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise JournalFileError("file_missing", file=str(file)) from error
    found = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    if not found:
        raise PacketError("identity_unreadable")
    return found


def _say_packet(packet: Packet, desk: Desk) -> None:
    say, words = desk.console.line, desk.words
    if packet.signed:
        say(words.packet_page("signed", signed=packet.signed))
    say(words.packet_page("purpose", purpose=packet.purpose))
    say(words.packet_delete_by(packet.delete_by))
    for number, session in enumerate(packet.sessions, 1):
        say()
        say(words.packet_session(session, number))
        texts = [(part, session.text(part).strip()) for part in packet.parts]
        for part, text in texts:
            if text:
                say(f"  {words.packet_part(part)}:")
                say("    " + text.replace("\n", "\n    "))
        if not any(text for _, text in texts):
            said = "no_words" if session.is_placement_only else "no_text"
            say(f"  {words.packet_page(said)}")
    say()
    # The marks come last, so that a reader can place each session first.
    _say_marks(packet, desk)


def _say_marks(packet: Packet, desk: Desk) -> None:
    """Where the sender placed each session, and where they mean to be if that goes along."""
    say, words = desk.console.line, desk.words
    say(words.packet_page("marks"))
    for number, session in enumerate(packet.sessions, 1):
        if not session.moments:
            say(f"  {number}: {words.packet_page('not_placed')}")
            continue
        for place, moment in enumerate(session.moments, 1):
            label = words.moment_label(moment.label, place) if len(session.moments) > 1 else ""
            where = words.position(moment.position)
            say(f"  {number}{f', {label}' if label else ''}: {where}")
        if session.intended is not None:
            where = words.position(session.intended.centre)
            say(f"  {number}, {words.packet_page('meant', position=where)}")


def _reply(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        rows = services.received.find()
        found = [row.id for row in rows if row.id == asked.packet_id] or [
            row.id for row in rows if row.id.endswith(asked.packet_id)
        ]
        if len(found) != 1:
            raise PacketError("not_found_received")
        services.received.send_reply(found[0], asked.file, desk.words, asked.signed)
    desk.console.line(f"The reply is in {asked.file}. It opens only where the packet came from.")
    return DONE


def _merge(asked: Namespace, desk: Desk) -> int:
    file = SealedFile.read(asked.file)
    with desk.journal() as services:
        reply = services.packets.open_reply(file)
        report = services.packets.merge(reply, desk.words).value
    if asked.json:
        desk.console.json(
            {
                "packet": report.packet_id,
                "notes": report.notes,
                "placements": report.marks,
                "again": report.again,
                "for_moments_no_longer_there": report.unmatched,
            }
        )
        return DONE
    if not report.notes and not report.marks:
        desk.console.line("All of this reply is here already; nothing was changed.")
    else:
        desk.console.line(f"Came home: notes {report.notes}, placements {report.marks}.")
    if report.unmatched:
        desk.console.line(
            f"Placements of moments that are no longer there: {report.unmatched}, kept as notes."
        )
    return DONE


def _list(asked: Namespace, desk: Desk) -> int:
    received_count = 0
    with desk.journal() as services:
        if not (asked.received or asked.supervisee or asked.text):
            rows: list[dict[str, Any]] = [sent_object(item) for item in services.packets.sent()]
            if not rows:
                received_count = len(services.received.find())
        else:
            people = services.received.supervisees()
            wanted = (asked.supervisee or "").casefold()
            chosen = next((item.id for item in people if item.name.casefold() == wanted), "-")
            query = ReceivedQuery(
                text=asked.text,
                supervisee_id=chosen if asked.supervisee else "",
                since=asked.since,
                until=asked.until,
            )
            rows = [received_object(row) for row in services.received.find(query)]
    if asked.json:
        desk.console.json(rows)
    elif not rows:
        desk.console.line(_none(received_count))
    else:
        desk.console.table([[str(value) for value in _columns(row)] for row in rows])
    return DONE


def _none(received_count: int) -> str:
    if not received_count:
        return "There are none."
    packets = "packet is" if received_count == 1 else "packets are"
    return (
        f"No packet has left this journal; {received_count} received {packets} here: "
        "packet list --received."
    )


def _columns(row: dict[str, Any]) -> list[Any]:
    who = row.get("supervisee") or row.get("supervisor") or "-"
    when = row.get("received_on") or row.get("sealed_on")
    return [row["id"][-8:], when, who, f"{row['sessions']} sessions", row["purpose"]]


def _key(_asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        key = services.packets.make_key().value
    desk.console.line(key.public)
    return DONE


def _write(target: Path, content: bytes) -> None:
    from journal_app.storage.files import write_whole

    write_whole(target, content, overwrite=False)
