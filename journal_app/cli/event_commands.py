"""events: what happened outside the sessions, listed, added and taken away."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from journal_app.cli.arguments import Commands, day
from journal_app.cli.console import DONE
from journal_app.cli.desk import Desk
from journal_app.cli.drift_conditions import find_event
from journal_app.cli.values import role_word, short_id
from journal_app.domain.clock import localized
from journal_app.domain.event import Event
from journal_app.services.bundle import Services


def add_to(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add(
        "events",
        _events,
        "list the events that drift shows, add one or take one away",
        "Without --role an event is about all roles.",
        lists=True,
    )
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--add", metavar="WORDS", help="add an event in these words")
    act.add_argument("--remove", metavar="EVENT", help="take one away, by its words or id")
    parser.add_argument("--on", type=day, metavar="DAY", help="its day; default: today")
    parser.add_argument("--role", metavar="WORD", help="only about this role, such as coach")


def _events(asked: Namespace, desk: Desk) -> int:
    with desk.journal() as services:
        role_id = desk.role(services, asked.role).id if asked.role else None
        if asked.add is not None:
            today = localized(desk.now(), desk.zone()).date()
            found: tuple[Event, ...] = (
                services.events.add(asked.on or today, asked.add, role_id).value,
            )
        elif asked.remove is not None:
            event = find_event(services.events.all(role_id), asked.remove)
            found = (services.events.remove(event.id).value,)
        else:
            found = services.events.all(role_id)
        roles = _role_words(services)
    if asked.json:
        desk.console.json([_object(event, roles) for event in found])
    elif found:
        desk.console.table(
            [(short_id(one.id), one.day.isoformat(), _role(one, roles), one.label) for one in found]
        )
    else:
        desk.console.line("No events.")
    return DONE


def _role_words(services: Services) -> dict[str, str]:
    return {role.id: role_word(role) for role in services.practice.roles()}


def _role(event: Event, roles: dict[str, str]) -> str:
    return roles.get(event.role_id or "", "")


def _object(event: Event, roles: dict[str, str]) -> dict[str, Any]:
    return {
        "id": event.id,
        "day": event.day.isoformat(),
        "label": event.label,
        "role": _role(event, roles) or None,
    }
