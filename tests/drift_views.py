"""Views of drift of any length, without a journal."""

from __future__ import annotations

import random
from array import array
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

from journal_app.domain.drift import find_in, trailing_means
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.event import Event
from journal_app.domain.grid import Position
from journal_app.domain.practice import IntendedArea, Role, RoleKind
from journal_app.domain.reflection import Answer, Asked, Reflection
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.services.insight import DriftView
from journal_app.storage.drift_reads import Choices

START = datetime(2025, 3, 3, 9, tzinfo=UTC)
CODES = ("K-07", "Möwe", "=1+1", "K-07b", "")


def view_of(
    count: int,
    reflections: tuple[Reflection, ...] = (),
    client: str | None = None,
    reason: str = "",
    events: tuple[Event, ...] = (),
) -> DriftView:
    """So many sessions of one coach, three days apart, always the same ones."""
    order = random.Random(count)
    hours = 72 if count < 5000 else 1
    columns = DriftColumns(
        seqs=range(1, count + 1),
        times=array(
            "q", [milliseconds(START + timedelta(hours=hours * at)) for at in range(count)]
        ),
        xs=array("d", [round(order.uniform(-1, 1) * 20) / 20 for _ in range(count)]),
        ys=array("d", [round(order.gauss(0.3, 0.25) * 20) / 20 / 2 for _ in range(count)]),
        hard=bytes([at % 11 == 3 for at in range(count)]),
        late=bytes([at % 7 == 2 for at in range(count)]),
        clients=tuple(islice(cycle(CODES), count)),
        zones=("Europe/Berlin",) * count,
        months=tuple(
            [(START + timedelta(hours=hours * at)).strftime("%Y-%m") for at in range(count)]
        ),
    )
    area = IntendedArea("a", "r", Position(0.4, 0.3), 0.25, START, reason)
    return DriftView(
        role=Role("r", RoleKind.COACH, "", 1),
        selection=Selection("r", client=client),
        columns=columns,
        trailing_x=trailing_means(columns.xs),
        trailing_y=trailing_means(columns.ys),
        areas=(area,),
        area=area,
        finding=find_in(_newest(columns), (0.4, 0.3), 0.25),
        reflections=reflections,
        choices=Choices(clients=CODES[:4]),
        events=events,
    )


def _newest(columns: DriftColumns) -> DriftColumns:
    """Enough of a long record for what is found at its end; all its looks take seconds."""
    newest = slice(max(0, len(columns) - 2000), None)
    return replace(
        columns,
        **{
            name: getattr(columns, name)[newest]
            for name in ("seqs", "times", "xs", "ys", "hard", "late", "clients", "zones", "months")
        },
    )


def reflection(number: int, words: str, step: str = "", client: str = "") -> Reflection:
    """One that was answered on the 10th day of a month of 2025."""
    answered = datetime(2025, 1 + number, 10, 18, tzinfo=UTC)
    kind = Answer.DEPENDS if client else Answer.CHANGE
    return Reflection(
        f"x{number}", "r", answered, kind, Asked.SELF, 10, words, step=step, client=client
    )


def ids_of(services: Services, columns: DriftColumns) -> list[str]:
    """Which entries are in columns, in their order."""
    return [services.insight.entry_id(seq) for seq in columns.seqs]
