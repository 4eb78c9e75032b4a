"""Schemes followed, hours from before, learning: reads by plain SQL, writes of whole rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from journal_app.domain.development import Development
from journal_app.domain.errors import NotFound
from journal_app.domain.hours_scheme import Followed, TargetKind
from journal_app.domain.opening_balance import OpeningBalance

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_QUALIFIED, _ROLES = "qualified_on", "roles"


def followed(db: Database) -> tuple[Followed, ...]:
    """The schemes that are followed. What cannot be understood in one is passed over."""
    rows = db.read("SELECT id, since_on, by_on, targets FROM followed_scheme ORDER BY id")
    return tuple(_followed(*row) for row in rows)


def follow(db: Database, one: Followed) -> None:
    """Keeps a scheme as followed, whether it is new or there already."""
    from journal_app.storage.records import FollowedSchemeRecord

    told: dict[str, Any] = {kind.value: value for kind, value in one.values.items()}
    if one.qualified_on:
        told[_QUALIFIED] = one.qualified_on.isoformat()
    if one.roles is not None:
        told[_ROLES] = sorted(one.roles)
    with db.transaction() as session:
        session.merge(
            FollowedSchemeRecord(
                id=one.scheme_id,
                since_on=_text(one.since),
                by_on=_text(one.by),
                targets=json.dumps(told, ensure_ascii=False),
            )
        )


def unfollow(db: Database, scheme_id: str) -> None:
    """Follows a scheme no longer. One that was not followed is left at that."""
    from journal_app.storage.records import FollowedSchemeRecord

    with db.transaction() as session:
        record = session.get(FollowedSchemeRecord, scheme_id)
        if record is not None:
            session.delete(record)


def balances(db: Database) -> tuple[OpeningBalance, ...]:
    """Hours from before, the earliest first, those without a day at the end."""
    rows = db.read(
        "SELECT id, label, role_id, start_on, end_on, paid_minutes, pro_bono_minutes, clients,"
        " people, source_id FROM opening_balance ORDER BY coalesce(start_on, end_on, '9'), id"
    )
    return tuple(
        OpeningBalance(id_, label, role, _day(start), _day(end), *rest)
        for id_, label, role, start, end, *rest in rows
    )


def keep_balances(
    db: Database, kept: Iterable[OpeningBalance], removed: Iterable[str] = ()
) -> None:
    """Writes balances, new ones or ones that are there, and takes others away by their ids.

    All in one transaction; one that is gone already is left at that.
    """
    from journal_app.storage.records import OpeningBalanceRecord

    with db.transaction() as session:
        for id_ in removed:
            record = session.get(OpeningBalanceRecord, id_)
            if record is not None:
                session.delete(record)
        for one in kept:
            session.merge(
                OpeningBalanceRecord(
                    id=one.id,
                    label=one.label,
                    role_id=one.role_id,
                    start_on=_text(one.start),
                    end_on=_text(one.end),
                    paid_minutes=one.paid_minutes,
                    pro_bono_minutes=one.pro_bono_minutes,
                    clients=one.clients,
                    people=one.people,
                    source_id=one.source_id,
                )
            )


def developments(db: Database) -> tuple[Development, ...]:
    """All learning, the newest first."""
    rows = db.read(
        "SELECT id, on_day, title, kind, provider, minutes, role_id, reflect, plan, act, evaluate,"
        " impact FROM development ORDER BY on_day DESC, id DESC"
    )
    return tuple(Development(id_, date.fromisoformat(day), *rest) for id_, day, *rest in rows)


def development(db: Database, development_id: str) -> Development:
    """One piece of learning.

    Raises:
        NotFound: ``not_found_development``.
    """
    for one in developments(db):
        if one.id == development_id:
            return one
    raise NotFound("not_found_development", id=development_id)


def keep_development(db: Database, one: Development) -> None:
    """Writes a piece of learning, whether it is new or there already."""
    from journal_app.storage.records import DevelopmentRecord

    with db.transaction() as session:
        session.merge(
            DevelopmentRecord(
                id=one.id,
                on_day=one.day.isoformat(),
                kind=one.kind,
                title=one.title,
                provider=one.provider,
                minutes=one.minutes,
                role_id=one.role_id,
                reflect=one.reflect,
                plan=one.plan,
                act=one.act,
                evaluate=one.evaluate,
                impact=one.impact,
            )
        )


def remove_development(db: Database, development_id: str) -> None:
    """Takes a piece of learning away; one that is gone already is left at that."""
    from journal_app.storage.records import DevelopmentRecord

    with db.transaction() as session:
        record = session.get(DevelopmentRecord, development_id)
        if record is not None:
            session.delete(record)


def _followed(scheme_id: str, since: str | None, by: str | None, targets: str) -> Followed:
    told: Any = None
    with suppress(ValueError):
        told = json.loads(targets)
    told = told if isinstance(told, dict) else {}
    values = {
        kind: float(told[kind.value])
        for kind in TargetKind
        if isinstance(told.get(kind.value), (int, float)) and not isinstance(told[kind.value], bool)
    }
    qualified = None
    with suppress(ValueError, TypeError):
        qualified = date.fromisoformat(told.get(_QUALIFIED, ""))
    roles = told.get(_ROLES)
    return Followed(
        scheme_id,
        _day(since),
        _day(by),
        values,
        qualified,
        frozenset(map(str, roles)) if isinstance(roles, list) else None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
