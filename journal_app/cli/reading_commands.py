"""list, show, search: what reads from a journal."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from journal_app.cli.arguments import Commands, add_filters, count
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.values import entry_object, query_for, role_word, row_object, short_id
from journal_app.domain.entry import Entry, EntryRow
from journal_app.domain.errors import InvalidValue
from journal_app.services.bundle import Services

_SHOWN = 50
_AT_A_TIME = 1000
_HIT_ON, _HIT_OFF = "\x1b[1m", "\x1b[22m"


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add("list", _list, "list sessions, the newest first", lists=True)
    add_filters(parser)
    _add_limit(parser)
    parser = commands.add("show", _show, "show one entry", lists=True)
    parser.add_argument("id", metavar="ID", help="its id; the beginning or the end is enough")
    parser = commands.add(
        "search",
        _search,
        "find sessions by their words, the newest first",
        "Every word must occur; the last one may be a beginning.",
        lists=True,
    )
    parser.add_argument("words", nargs="+", metavar="WORD")
    add_filters(parser)
    _add_limit(parser)


def _add_limit(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--limit",
        type=count,
        metavar="N",
        help=f"at most so many; default {_SHOWN} in text, all in JSON",
    )


def _list(asked: Namespace, desk: Desk) -> int:
    return _listed(asked, desk, "")


def _search(asked: Namespace, desk: Desk) -> int:
    return _listed(asked, desk, " ".join(asked.words))


def _listed(asked: Namespace, desk: Desk, text: str) -> int:
    with desk.journal(to_read=True) as services:
        query = query_for(asked, desk, services, text)
        limit = asked.limit or (None if asked.json else _SHOWN)
        rows: list[EntryRow] = []
        while limit is None or len(rows) < limit:
            wanted = _AT_A_TIME if limit is None else min(_AT_A_TIME, limit - len(rows))
            before = rows[-1] if rows else None
            page = services.journal.entries(query, wanted, before)
            rows += page
            if len(page) < wanted:
                break
        found = len(rows) if limit is None or len(rows) < limit else services.journal.count(query)
    if asked.json:
        desk.console.json([row_object(row) for row in rows])
        return DONE
    desk.console.table([_line(row, desk) for row in rows])
    if found > len(rows):
        desk.console.line(f"The newest {len(rows)} of {found} sessions; --limit shows more.")
    elif not rows:
        desk.console.line("No session found." if text else "No sessions.")
    return DONE


def _line(row: EntryRow, desk: Desk) -> Sequence[str]:
    on, off = (_HIT_ON, _HIT_OFF) if desk.console.stdout.isatty() else ("", "")
    words = row.snippet or row.headline
    return (
        short_id(row.id),
        f"{row.local_start:%Y-%m-%d %H:%M}",
        row.client,
        desk.words.quadrant(row.quadrant) if row.quadrant else "",
        words.replace("\x02", on).replace("\x03", off),
    )


def entry_for(services: Services, part: str) -> Entry:
    """The entry with an id, its beginning, or its end.

    Raises:
        InvalidValue: ``id_unknown``, ``id_ambiguous``.
    """
    ids = services.journal.entry_ids(part, 2)
    if not ids:
        raise InvalidValue("id_unknown", value=part)
    if len(ids) > 1:
        raise InvalidValue("id_ambiguous", value=part)
    return services.journal.entry(ids[0])


def _show(asked: Namespace, desk: Desk) -> int:
    with desk.journal(to_read=True) as services:
        entry = entry_for(services, asked.id)
        role = role_word(services.practice.role(entry.content.role_id))
        desk.words.know_own(services.observations.own())
    if asked.json:
        desk.console.json(entry_object(entry, role))
    else:
        _show_text(entry, role, desk)
    return DONE


def _show_text(entry: Entry, role: str, desk: Desk) -> None:
    draft, words, console = entry.content, desk.words, desk.console
    facts = [
        f"{draft.local_start:%Y-%m-%d %H:%M} {draft.zone}",
        draft.client,
        role,
        words.minutes(draft.minutes) if draft.minutes else "",
        words.format(draft.format) if draft.format else "",
    ]
    console.line("  ·  ".join(fact for fact in facts if fact))
    console.line(entry.id + ("  (in the bin)" if entry.trashed_at else ""))
    for title, text in (("What was said and seen", draft.seen), ("Me in it", draft.me)):
        if text.strip():
            console.line(f"\n{title}\n{text.strip()}")
    for answer in draft.answers:
        console.line(f"\n{answer.question}\n{answer.answer}")
    if draft.moments:
        console.line("")
    for number, moment in enumerate(draft.moments, 1):
        place = moment.placement
        label = words.moment_label(moment.label, number)
        where = f"x {place.position.x:+.2f}  y {place.position.y:+.2f}"
        console.line(f"{label}: {where}  ({words.certainty(place.certainty)})")
        console.line(f"  {words.position(place.position)}")
    console.line("")
    if draft.charge is not None:
        console.line(f"Stayed with me: {words.charge(draft.charge)}")
    if draft.familiarity is not None:
        console.line(f"Familiar ground: {words.familiarity(draft.familiarity)}")
    for tag in sorted(draft.moment_tags):
        console.line(words.moment_tag(tag))
    if draft.tags:
        console.line("Tags: " + ", ".join(draft.tags))
    for tick in draft.observations:
        said = f" “{tick.words}”" if tick.words else ""
        console.line(f"Observed {tick.signal}: {words.signal(tick.signal)}{said}")
    if draft.to_supervision:
        console.line(f"For supervision: {draft.supervision_question}".rstrip(": "))
