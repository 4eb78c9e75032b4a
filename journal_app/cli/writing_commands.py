"""init, log, intend: what writes to a journal."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from journal_app.cli.arguments import Commands, day
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.values import instant_text, option, role_word, short_id
from journal_app.domain.clock import is_far_ahead, zone_named
from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import HALF_WIDTH, RoleKind, role_kind_for
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.exchange import csv_cells as cells
from journal_app.storage.ids import new_id


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    _add_init(commands)
    _add_log(commands)
    _add_intend(commands)


def _add_init(commands: Commands) -> None:
    parser = commands.add(
        "init",
        _init,
        "create a new journal",
        "It is encrypted with a passphrase unless --plain is given.",
        lists=True,
    )
    parser.add_argument(
        "--plain", action="store_true", help="without a passphrase, readable by anyone"
    )
    parser.add_argument(
        "--role",
        action="append",
        metavar="WORD",
        help="a role worn: coach, therapist, supervisor or own words; default coach",
    )


def _init(asked: Namespace, desk: Desk) -> int:
    passphrase = None if asked.plain else desk.new_passphrase()
    services = desk.application.beside_window().create(passphrase)
    try:
        for word in asked.role or ["coach"]:
            kind = role_kind_for(word) or RoleKind.OWN
            services.practice.add_role(kind, word if kind is RoleKind.OWN else "")
        path, encrypted = services.path, services.encrypted
    finally:
        services.close()
    if asked.json:
        desk.console.json({"journal": str(path), "encrypted": encrypted})
    else:
        kept = "encrypted" if encrypted else "not encrypted: anyone who has the file can read it"
        desk.console.line(f"Created {path} ({kept}).")
    return DONE


def _add_log(commands: Commands) -> None:
    parser = commands.add(
        "log",
        _log,
        "write up a session",
        "Texts may be given as -, which reads them from standard input.",
        lists=True,
    )
    parser.add_argument("--client", default="", metavar="CODE", help="a code, never a name")
    parser.add_argument(
        "--date", metavar="WHEN", help="2026-11-21T13:00, with or without a zone; default: just now"
    )
    parser.add_argument("--minutes", metavar="N", help="length of the session")
    parser.add_argument("--role", metavar="WORD", help="the role worn; default the first one")
    parser.add_argument("--format", default="", help="in_person, video, phone, written, outdoors")
    parser.add_argument(
        "--agreement", default="", help="individual, sponsored, couple, group, team"
    )
    parser.add_argument("--paid", metavar="KIND", help="paid, pro_bono, internal, training")
    parser.add_argument("--seen", default="", metavar="TEXT", help="what was said and seen")
    parser.add_argument("--me", default="", metavar="TEXT", help="me in it")
    _add_placement(parser)
    parser.add_argument("--charge", metavar="0-4", help="how strongly it stayed with me")
    parser.add_argument("--familiarity", metavar="0-4", help="how familiar the ground was")
    parser.add_argument("--told", action="store_true", help="I told or advised")
    parser.add_argument("--interpreted", action="store_true", help="I interpreted for them")
    parser.add_argument("--tag", action="append", default=[], help="may be repeated")
    parser.add_argument(
        "--observation",
        action="append",
        default=[],
        metavar="ID[:WORDS]",
        help="something seen or heard, such as B1; may be repeated; opens a referral loop",
    )
    parser.add_argument(
        "--supervision",
        nargs="?",
        const="",
        metavar="QUESTION",
        help="take it to supervision, with a question if there is one",
    )


def _add_placement(parser: ArgumentParser) -> None:
    parser.add_argument("--x", help="-1 expert knowledge to +1 co-creation")
    parser.add_argument("--y", help="-1 causality to +1 meaning")
    parser.add_argument(
        "--moment",
        action="append",
        default=[],
        metavar="X,Y[,LABEL]",
        help="instead of --x and --y, once for each moment; label: start, middle, end or words",
    )
    parser.add_argument(
        "--certainty", default="clear", metavar="WORD", help="clear, roughly or hard_to_say"
    )


def _log(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        draft = _draft(asked, desk, services)
        saved = services.journal.save(draft)
    if is_far_ahead(saved.value.content.started_at, desk.now()):
        day = saved.value.content.local_start.date().isoformat()
        desk.console.problem(
            f"This session lies more than a day ahead, on {day}. It was logged all the same."
        )
    if asked.json:
        started = instant_text(saved.value.content.started_at, draft.zone)
        desk.console.json({"id": saved.value.id, "started_at": started})
        return DONE
    local = saved.value.content.local_start
    about = f"{local:%Y-%m-%d %H:%M}  {saved.value.content.client}".rstrip()
    desk.console.line(f"Logged: {about}  ({short_id(saved.value.id)})")
    if Subject.REFERRALS in saved.change.subjects:
        desk.console.line("A referral loop is open; “stance-journal reminders” lists what follows.")
    return DONE


def _draft(asked: Namespace, desk: Desk, services: Services) -> EntryDraft:
    now, zone = desk.now(), desk.zone()
    minutes = _scale(asked.minutes, "--minutes")
    started_at = now - timedelta(minutes=minutes or 0)
    if asked.date is not None:
        with option("--date"):
            started_at, zone = cells.instant_in(asked.date, zone)
    seen, me = _texts(asked, desk)
    draft = EntryDraft(
        id=new_id(),
        role_id=desk.role(services, asked.role).id,
        started_at=started_at,
        zone=zone,
        client=cells.short_words(asked.client, "client"),
        minutes=minutes,
        format=cells.session_format(asked.format),
        agreement_kind=cells.short_words(asked.agreement, "agreement"),
        seen=seen,
        me=me,
        charge=_scale(asked.charge, "--charge"),
        familiarity=_scale(asked.familiarity, "--familiarity"),
        moments=_moments(asked, now),
        moment_tags=frozenset(tag for tag in MomentTag if getattr(asked, tag.value)),
        tags=tuple(asked.tag),
        to_supervision=asked.supervision is not None,
        supervision_question=asked.supervision or "",
    )
    with option("--paid"):
        kinds = list(PaidKind)
        paid = PaidKind(cells.one_of(asked.paid, "paid", kinds)) if asked.paid else None
    if not asked.observation:
        return replace(draft, paid_kind=paid)
    with option("--observation"):
        known = services.exchange.known_signals()
        ticks = cells.observations_in("; ".join(asked.observation) + ";", known)
    return replace(draft, paid_kind=paid, observations=ticks)


def _scale(text: str | None, name: str) -> int | None:
    with option(name):
        return None if text is None else cells.whole_number(text, "")


def _texts(asked: Namespace, desk: Desk) -> tuple[str, str]:
    if asked.seen == asked.me == "-":
        raise InvalidValue("standard_input_twice")
    read = desk.console.stdin.read() if "-" in {asked.seen, asked.me} else ""
    seen, me = (read if text == "-" else text for text in (asked.seen, asked.me))
    return seen, me


def _moments(asked: Namespace, now: datetime) -> tuple[Moment, ...]:
    with option("--certainty"):
        certainty = Certainty(cells.one_of(asked.certainty, "certainty", list(Certainty)))
    places = [_moment_parts(text) for text in asked.moment]
    if asked.x is not None or asked.y is not None:
        if places:
            raise InvalidValue("moments_twice")
        with option("--x, --y"):
            places = [(*cells.point(asked.x, asked.y, ("--x", "--y")), "")]
    return tuple(
        Moment(new_id(), label, Placement(Position(x, y), certainty, now)) for x, y, label in places
    )


def _moment_parts(text: str) -> tuple[float, float, str]:
    x, _, rest = text.partition(",")
    y, _, label = rest.partition(",")
    with option("--moment"):
        return *cells.point(x or None, y or None, ("x", "y")), cells.short_words(label, "label")


def _add_intend(commands: Commands) -> None:
    parser = commands.add(
        "intend",
        _intend,
        "say where you want to be, or show what you said",
        "With X and Y, from now on or from the day given, the middle of the intended area of a"
        " role; without them, the history.",
        lists=True,
    )
    parser.add_argument("x", nargs="?", metavar="X", help="-1 expert knowledge to +1 co-creation")
    parser.add_argument("y", nargs="?", metavar="Y", help="-1 causality to +1 meaning")
    parser.add_argument("--role", metavar="WORD", help="default: the first role")
    parser.add_argument(
        "--half-width", metavar="H", help=f"from the middle to each edge; default {HALF_WIDTH}"
    )
    parser.add_argument("--reason", default="", metavar="TEXT", help="why there")
    parser.add_argument(
        "--since", type=day, metavar="DAY", help="since when it holds; default: from now on"
    )


def _intend(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        role = desk.role(services, asked.role)
        if asked.x is not None or asked.y is not None:
            with option("X Y"):
                x, y = cells.point(asked.x, asked.y, ("X", "Y"))
            half_width = HALF_WIDTH
            if asked.half_width is not None:
                with option("--half-width"):
                    half_width = cells.decimal(asked.half_width, "")
            since = None
            if asked.since is not None:
                since = datetime.combine(asked.since, time(), zone_named(desk.zone()))
            services.practice.set_intended(
                role.id, Position(x, y), half_width, asked.reason, valid_from=since
            )
        history = services.practice.intended_history(role.id)
    areas: list[dict[str, Any]] = [
        {
            "role": role_word(role),
            "x": area.centre.x,
            "y": area.centre.y,
            "half_width": area.half_width,
            "since": instant_text(area.valid_from, desk.zone()),
            "reason": area.reason,
        }
        for area in history
    ]
    if asked.json:
        desk.console.json(areas)
    elif not areas:
        desk.console.line(f"Nothing was said yet about where you want to be as {role_word(role)}.")
    else:
        desk.console.table(
            [
                [
                    area["since"][:10],
                    area["role"],
                    f"x {area['x']:+.2f}  y {area['y']:+.2f}  ± {area['half_width']:.2f}",
                    area["reason"],
                ]
                for area in areas
            ]
        )
    return DONE
