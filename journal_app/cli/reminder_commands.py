"""reminders: what is due and what comes, and what becomes of each."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from datetime import datetime
from typing import Any

from journal_app.cli.arguments import Commands, path
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.values import instant_text, option, short_id
from journal_app.domain.clock import localized
from journal_app.domain.errors import InvalidValue
from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.services.bundle import Services
from journal_app.services.exchange.csv_cells import instant_in

SOMETHING_DUE = 3
"""Exit code of ``--due --quiet`` when something is due."""


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "reminders",
        _reminders,
        "list reminders, settle one, or save their dates for a calendar",
        "For schedulers: --due says how many are due and of which kinds, no code and no words;"
        " with --quiet it says nothing and exits with 3 when something is due, else with 0.",
        lists=True,
    )
    parser.add_argument("--due", action="store_true", help="only how many are due, by kind")
    parser.add_argument("--quiet", action="store_true", help="with --due: only the exit code")
    parser.add_argument(
        "--ics", type=path, metavar="FILE", help="save the dates for a calendar, without content"
    )
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    settle = parser.add_mutually_exclusive_group()
    settle.add_argument("--done", metavar="ID", help="mark it as done")
    settle.add_argument("--snooze", metavar="ID", help="put it off, with --until and --reason")
    settle.add_argument("--not-needed", metavar="ID", help="close it undone, with --reason")
    parser.add_argument("--until", metavar="WHEN", help="2026-11-28, or with a time")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why")


def _reminders(asked: Namespace, desk: Desk) -> int:
    if asked.quiet and not asked.due:
        desk.console.problem("stance-journal reminders: --quiet goes with --due.")
        return 2
    if asked.ics is not None:
        return _save_calendar(asked, desk)
    if asked.due:
        return _say_due(asked, desk)
    settles = bool(asked.done or asked.not_needed or asked.snooze)
    with desk.journal(to_read=not settles) as services:
        settled = _settled(asked, desk, services)
        if settled is None:
            found = list(services.reminders.due(desk.now()))
            found += services.reminders.upcoming(desk.now())
        else:
            found = [settled]
    if asked.json:
        desk.console.json([_object(reminder, desk) for reminder in found])
    elif found:
        desk.console.table([_line(reminder, desk) for reminder in found])
    else:
        desk.console.line("No reminders.")
    return DONE


def _say_due(asked: Namespace, desk: Desk) -> int:
    """How many are due: safe to stand in a scheduler's mail or log."""
    with desk.journal(to_read=True) as services:
        kinds = Counter(reminder.kind for reminder in services.reminders.due(desk.now()))
    count = kinds.total()
    if asked.quiet:
        return SOMETHING_DUE if count else DONE
    ordered = {kind.value: kinds[kind] for kind in ReminderKind if kinds[kind]}
    if asked.json:
        desk.console.json({"due": count, "kinds": ordered})
    elif count:
        said = ", ".join(f"{kind.replace('_', ' ')} {number}" for kind, number in ordered.items())
        desk.console.line(f"{count} due: {said}")
    else:
        desk.console.line("Nothing is due.")
    return DONE


def _save_calendar(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        target, count = services.reminders.save_calendar(
            asked.ics, desk.words.notification(), overwrite=asked.force
        )
    if asked.json:
        desk.console.json({"path": str(target), "dates": count})
    else:
        desk.console.line(f"Saved {count} date{'' if count == 1 else 's'} to {target}.")
    return DONE


def _settled(asked: Namespace, desk: Desk, services: Services) -> Reminder | None:
    """What became of the reminder that was named, None when none was."""
    if asked.done:
        return services.reminders.done(_find(services, asked.done)).value
    if asked.not_needed:
        return services.reminders.not_needed(_find(services, asked.not_needed), asked.reason).value
    if asked.snooze:
        if not asked.until:
            raise InvalidValue("snooze_without_day")
        until = _instant(asked.until, desk)
        return services.reminders.snooze(_find(services, asked.snooze), until, asked.reason).value
    return None


def _instant(text: str, desk: Desk) -> datetime:
    with option("--until"):
        return instant_in(text, desk.zone())[0]


def _find(services: Services, part: str) -> str:
    part = part.strip().lower()
    open_ones = (*services.reminders.due(), *services.reminders.upcoming())
    ids = [item.id for item in open_ones if item.id.startswith(part) or item.id.endswith(part)]
    if len(ids) > 1:
        raise InvalidValue("id_ambiguous", value=part)
    if not ids:
        raise InvalidValue("id_unknown", value=part)
    return ids[0]


def _line(reminder: Reminder, desk: Desk) -> tuple[str, ...]:
    local = localized(reminder.due_at, desk.zone())
    if reminder.closed_at is not None:
        state = reminder.state.value.replace("_", " ")
    else:
        days = (local.date() - localized(desk.now(), desk.zone()).date()).days
        state = desk.words.relative_day(days)
    text = desk.words.reminder(reminder)
    return short_id(reminder.id), f"{local:%Y-%m-%d %H:%M}", state, reminder.client, text


def _object(reminder: Reminder, desk: Desk) -> dict[str, Any]:
    return {
        "id": reminder.id,
        "kind": reminder.kind.value,
        "code": reminder.code,
        "text": desk.words.reminder(reminder),
        "client": reminder.client,
        "tier": reminder.tier,
        "due_at": instant_text(reminder.due_at, desk.zone()),
        "first_due_at": instant_text(reminder.first_due_at, desk.zone()),
        "due": reminder.is_due(desk.now()),
        "state": reminder.state.value,
        "reason": reminder.reason,
        "referral_id": reminder.referral_id,
        "entry_id": reminder.entry_id,
    }
