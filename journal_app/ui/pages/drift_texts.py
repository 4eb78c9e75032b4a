"""What the drift page writes beside the sentences of the finding: dates, cards, rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QLocale

from journal_app.domain.clock import localized
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.grid import Axis, Position
from journal_app.domain.reflection import Answer, Reflection
from journal_app.services.insight import DriftSession, DriftView
from journal_app.ui.dates import full_day_text, time_text
from journal_app.ui.translation import translate
from journal_app.ui.widgets.chart_scale import day_and_month
from journal_app.ui.widgets.session_card import CardTexts
from journal_app.wording.words import Words


def days_text(first: date, last: date) -> str:
    """A stretch of days: "3 Feb – 21 Nov 2026", or with both years where they differ."""
    if first == last:
        return full_day_text(last)
    begin = full_day_text(first)
    if first.year == last.year:
        begin = day_and_month(datetime(first.year, first.month, first.day), QLocale())  # noqa: DTZ001
    return f"{begin} – {full_day_text(last)}"


def subtitle(view: DriftView, words: Words) -> str:
    """How many sessions are shown, and from when to when."""
    count, earlier = len(view.columns), view.earlier
    if not count:
        return ""
    first, last = (_local_start(view.columns.session(at)).date() for at in (0, -1))
    if earlier is not None:
        count += earlier.count
        first = localized(earlier.first_at, earlier.first_zone).date()
    return f"{words.sessions(count)} · {days_text(first, last)}"


def narrowed_to(view: DriftView, words: Words) -> str:
    """The role and what the sessions were narrowed to, for a picture that stands by itself."""
    chosen = words.conditions(view.selection, full_day_text)
    return " · ".join((words.role(view.role), *chosen.values()))


def session_card(session: DriftSession, words: Words) -> CardTexts:
    """The card of one session."""
    start = _local_start(session)
    lines = [capital(words.position(Position.clamped(session.x, session.y)))]
    if session.hard_to_say:
        lines.append(translate("DriftPage", "Hard to say"))
    if session.late:
        lines.append(translate("DriftPage", "Placed more than three days later"))
    return CardTexts(
        session.client or translate("DriftPage", "No client code"),
        f"{full_day_text(start.date())}, {time_text(start)}",
        tuple(lines),
    )


def session_cells(session: DriftSession, words: Words) -> tuple[str, ...]:
    """The cells of one session's row, as ``session_headings`` names them."""
    remarks = [
        text
        for text, holds in (
            (translate("DriftPage", "hard to say"), session.hard_to_say),
            (translate("DriftPage", "placed late"), session.late),
        )
        if holds
    ]
    return (
        session_day(session),
        session.client,
        words.place_and_number(Axis.X, session.x),
        words.place_and_number(Axis.Y, session.y),
        " · ".join(remarks),
    )


def session_keys(columns: DriftColumns) -> tuple[Sequence[Any], ...]:
    """What each column of the table is put in order by: a value for each session.

    Time and places by their numbers; clients by their letters, whatever their case.
    """
    remarks = bytes(
        [2 * hard + late for hard, late in zip(columns.hard, columns.late, strict=True)]
    )
    clients = tuple([client.casefold() for client in columns.clients])
    return (columns.times, clients, columns.xs, columns.ys, remarks)


def session_day(session: DriftSession) -> str:
    """The local day of a session."""
    return full_day_text(_local_start(session).date())


SPOKEN_COLUMNS = (2, 3)
"""The columns of ``session_cells`` that hold a place in words, and so are long."""


def session_headings(words: Words) -> tuple[str, ...]:
    """What the columns of the table hold."""
    return (
        translate("DriftPage", "Date"),
        translate("DriftPage", "Client"),
        words.axis(Axis.X),
        words.axis(Axis.Y),
        translate("DriftPage", "Remarks"),
    )


def reflection_day(reflection: Reflection) -> str:
    """The local day of an answer."""
    return full_day_text(reflection.answered_at.astimezone().date())


def reflection_step(reflection: Reflection) -> str:
    """The step or the note that was kept with an answer; may be empty."""
    if not reflection.step:
        return ""
    if reflection.answer is Answer.CHANGE:
        return translate("DriftPage", "One step: {0}").format(reflection.step)
    if reflection.client:
        return f"{reflection.client}: {reflection.step}"
    return reflection.step


def reflection_outcome(reflection: Reflection, words: Words) -> str:
    """What came of the step, with the words on it; empty while it was not answered."""
    if reflection.step_answer is None:
        return ""
    text = translate("DriftPage", "What came of it: {0}").format(
        words.step_outcome(reflection.step_answer)
    )
    return f"{text}. {reflection.step_words}" if reflection.step_words else f"{text}."


def _local_start(session: DriftSession) -> datetime:
    return localized(session.started_at, session.zone)


def capital(text: str) -> str:
    """With a capital at its beginning."""
    return text[:1].upper() + text[1:]
