"""Learning of one's own: what it was, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue

MOST_MINUTES = 60_000
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
LONGEST_LINE = 300


class DevelopmentKind(StrEnum):
    """What it was. An entry may carry own words instead."""

    COURSE = "course"
    CONFERENCE = "conference"
    READING = "reading"
    PEER = "peer"
    MENTORING = "mentoring"
    TEACHING = "teaching"
    RESEARCH = "research"


@dataclass(frozen=True, slots=True)
class Development:
    """One piece of learning.

    Attributes:
        day: the local day on which it was, or ended.
        kind: a ``DevelopmentKind`` value, own words, or empty.
        minutes: how long it took, None where that is not known.
        role_id: for which role; None for all.
        reflect, plan, act, evaluate, impact: the cycle, in own words.
    """

    id: str
    day: date
    title: str
    kind: str = ""
    provider: str = ""
    minutes: int | None = None
    role_id: str | None = None
    reflect: str = ""
    plan: str = ""
    act: str = ""
    evaluate: str = ""
    impact: str = ""


def checked_development(entry: Development) -> Development:
    """The entry as it may be kept.

    Raises:
        InvalidValue: ``development_title_missing``, ``development_minutes_out_of_range`` or
            ``development_day_out_of_range``.
    """
    title = " ".join(entry.title.split())[:LONGEST_LINE]
    if not title:
        raise InvalidValue("development_title_missing")
    if entry.minutes is not None and not 1 <= entry.minutes <= MOST_MINUTES:
        raise InvalidValue("development_minutes_out_of_range", value=entry.minutes)
    if not EARLIEST <= entry.day <= LATEST:
        raise InvalidValue("development_day_out_of_range")
    return replace(
        entry,
        title=title,
        kind=" ".join(entry.kind.split())[:LONGEST_LINE],
        provider=" ".join(entry.provider.split())[:LONGEST_LINE],
        **{
            name: getattr(entry, name).strip()
            for name in ("reflect", "plan", "act", "evaluate", "impact")
        },
    )
