"""From a drift view to what its chart and its grid show."""

from __future__ import annotations

from datetime import date, datetime

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift import DEFAULTS, EarlierState, Stage, trailing_means
from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.giving_up import GoOn, to_the_end
from journal_app.domain.grid import Axis, Orientation
from journal_app.domain.periods import Periods
from journal_app.domain.practice import Role
from journal_app.domain.record_summary import RecordSummary, summary_of
from journal_app.domain.reflection import Asked, DueStep
from journal_app.rubbish import give_back
from journal_app.services.bundle import Services
from journal_app.services.insight import DriftRecord, DriftView, Selection
from journal_app.ui.dates import full_day_text
from journal_app.ui.numbers import count_text
from journal_app.ui.pages.drift_texts import reflection_day, reflection_outcome, reflection_step
from journal_app.ui.translation import translate
from journal_app.ui.widgets.chart_density import Histogram
from journal_app.ui.widgets.chart_series import (
    MOST_DOTS,
    OPENING,
    AreaStep,
    ChartAxis,
    ChartData,
    EventLine,
    LegendTexts,
    Marker,
    Seconds,
    Stretch,
    Trailing,
    wide_windows,
)
from journal_app.ui.widgets.grid_dots import Dots
from journal_app.wording.grid_words import ends
from journal_app.wording.words import Words


@dataclass(frozen=True, slots=True)
class Shown:
    """A view with its columns made ready to be painted, which takes a while for many sessions.

    Attributes:
        dots, periods, summary: of all sessions; empty while earlier ones are not there yet.
    """

    view: DriftView
    roles: tuple[Role, ...]
    asked: Asked
    times: Seconds
    trailing: tuple[Trailing, Trailing]
    histograms: tuple[Histogram | None, Histogram | None]
    wide: bytes
    dots: Dots
    periods: Periods
    summary: RecordSummary | None


@dataclass(frozen=True, slots=True)
class Read:
    """What the page asks its services for."""

    record: DriftRecord
    roles: tuple[Role, ...]
    asked: Asked
    steps: tuple[DueStep, ...]


_BEFORE = DEFAULTS.window + DEFAULTS.earlier_max
"""So many sessions before one have a say in the mean that is drawn at it."""


def read_first(services: Services, selection: Selection | None) -> Read | None:
    """What the page shows first: of a long record its newest sessions, else all that there is.

    Runs on the store thread. None when there is no role yet.
    """
    roles = services.practice.roles()
    if not roles or (selection is not None and selection.conditions):
        return read_drift(services, selection)
    role_id = selection.role_id if selection is not None else _last_logged(services, roles)
    record = services.insight.lately(role_id, OPENING + _BEFORE)
    if record is None:
        return read_drift(services, Selection(role_id))
    return Read(record, roles, Asked.SELF, ())


def read_drift(
    services: Services, selection: Selection | None, go_on: GoOn = to_the_end
) -> Read | None:
    """All that the page shows, of the role last logged unless one is selected.

    Runs on the store thread. None when there is no role yet. ``go_on`` is called again and again
    meanwhile, and may raise to give it up.
    """
    roles = services.practice.roles()
    if not roles:
        return None
    if selection is None:
        selection = Selection(_last_logged(services, roles))
    record = services.insight.record(selection, go_on)
    asked = services.insight.question(record.role.id).asked
    return Read(record, roles, asked, services.reflections.due_steps(record.role.id))


def _last_logged(services: Services, roles: tuple[Role, ...]) -> str:
    """The role of the newest session, or the first there is."""
    newest = services.journal.entries(limit=1)
    known = {role.id for role in roles}
    return newest[0].role_id if newest and newest[0].role_id in known else roles[0].id


def worked_out(read: Read, go_on: GoOn = to_the_end) -> Shown:
    """What was read, worked out and made ready; it needs no store, and takes a while.

    ``go_on`` is called between its parts, and may raise to give it up.
    """
    return prepare(read.record.view(go_on), read.roles, read.asked, go_on)


def prepare(
    view: DriftView,
    roles: tuple[Role, ...],
    asked: Asked = Asked.SELF,
    go_on: GoOn = to_the_end,
) -> Shown:
    """The view with its columns made ready."""
    columns = view.columns
    crowded = len(columns) > MOST_DOTS
    # Where earlier sessions are not there yet, the first means would be those of too few.
    first = _BEFORE - 1 if view.earlier is not None else 0
    # Not those of the view: others may look at these, on another thread.
    means = (trailing_means(values) for values in (columns.xs, columns.ys))
    trailing_x, trailing_y = (Trailing.of(one, first) for one in means)
    trailing_x.prepare(go_on)
    trailing_y.prepare(go_on)
    histogram_x, histogram_y = (
        Histogram(values, go_on) if crowded else None for values in (columns.xs, columns.ys)
    )
    go_on()
    times = Seconds(columns.times)
    wide = wide_windows(times)
    go_on()
    # Nobody is told of a part what holds of the whole.
    whole = columns if view.earlier is None else DriftColumns()
    dots = Dots.of(whole.xs, whole.ys, whole.late, go_on)
    go_on()
    periods = Periods.of(whole, go_on)
    go_on()
    summary = summary_of(whole, go_on)
    if crowded:
        give_back()  # what reading and working out took meanwhile
    return Shown(
        view=view,
        roles=roles,
        asked=asked,
        times=times,
        trailing=(trailing_x, trailing_y),
        histograms=(histogram_x, histogram_y),
        wide=wide,
        dots=dots,
        periods=periods,
        summary=summary,
    )


def chart_data(shown: Shown, words: Words, orientation: Orientation) -> ChartData:
    """Both axes over time."""
    view = shown.view
    return ChartData(
        times=shown.times,
        axes=(
            _axis(shown, Axis.X, words, orientation),
            _axis(shown, Axis.Y, words, orientation),
        ),
        hard=view.columns.hard,
        late=view.columns.late,
        wide=shown.wide,
        recent=_recent(view),
        reference=_reference(view),
        markers=tuple(
            Marker(
                reflection.answered_at.timestamp(),
                words.answer(reflection.answer),
                "\n".join(
                    part
                    for part in (
                        reflection_day(reflection),
                        reflection.words,
                        reflection_step(reflection),
                        reflection_outcome(reflection, words),
                    )
                    if part
                ),
                reflection.id,
            )
            for reflection in reversed(view.reflections)
        ),
        events=tuple(
            EventLine(_start_of(event.day), event.label, full_day_text(event.day))
            for event in view.events
        ),
        legend=LegendTexts(
            mean=translate("DriftPage", "mean of {0}, with its plausible range").format(
                DEFAULTS.window
            ),
            area=translate("DriftPage", "where I want to be"),
            late=translate("DriftPage", "placed late"),
            hard=translate("DriftPage", "hard to say"),
            marker=translate("DriftPage", "a reflection"),
            wide=translate("DriftPage", "over more than half a year"),
            crowd=translate("DriftPage", "the darker, the more sessions"),
        ),
        since=view.earlier.first_at.timestamp() if view.earlier is not None else None,
    )


def _start_of(day: date) -> float:
    """When a local day begins."""
    # A wall clock without a zone counts as local time, with the offset that holds on that day.
    return datetime(day.year, day.month, day.day).astimezone().timestamp()


def _axis(shown: Shown, axis: Axis, words: Words, orientation: Orientation) -> ChartAxis:
    view, number = shown.view, 0 if axis is Axis.X else 1
    low, high = ends(axis)
    found = view.finding.earlier
    change = found.x if axis is Axis.X else found.y
    held_back = view.finding.spans_too_long or view.finding.not_clear
    upright = Axis.X if orientation.swap else Axis.Y
    return ChartAxis(
        axis=axis,
        title=words.axis(axis),
        low=words.pole(low),
        high=words.pole(high),
        values=view.columns.xs if axis is Axis.X else view.columns.ys,
        remark=words.chart_heading(view.finding, axis),
        telling=change is not None and change.moved and not held_back,
        trailing=shown.trailing[number],
        areas=tuple(
            AreaStep(
                area.valid_from.timestamp(),
                max(-1.0, (area.centre.x, area.centre.y)[number] - area.half_width),
                min(1.0, (area.centre.x, area.centre.y)[number] + area.half_width),
            )
            for area in view.areas
        ),
        # The chart goes the way the grid goes, where the axis is upright there as well.
        flipped=axis is upright and orientation.flip_vertical,
        histogram=shown.histograms[number],
    )


def _recent(view: DriftView) -> Stretch | None:
    if view.finding.stage in {Stage.NONE, Stage.DOTS_ONLY, Stage.DOTS_AND_LIST}:
        return None
    count, recent = len(view.columns), view.finding.earlier.recent_count
    return Stretch(count - recent, count - 1, translate("DriftPage", "last {0}").format(recent))


def _reference(view: DriftView) -> Stretch | None:
    found = view.finding.earlier
    if found.state in {EarlierState.NOT_ENOUGH, EarlierState.NOT_COMPARED}:
        return None
    last = len(view.columns) - found.recent_count - 1
    label = translate("DriftPage", "{0} before").format(count_text(found.earlier_count))
    return Stretch(last - found.earlier_count + 1, last, label)


def recent_mean(shown: Shown) -> tuple[float, float] | None:
    """Where the recent sessions sit on average, from the number on at which a mean is drawn."""
    means = [trailing.means[-1] for trailing in shown.trailing if len(trailing.means)]
    return (means[0], means[1]) if len(means) == 2 else None


def sentences(shown: Shown, words: Words) -> tuple[str, ...]:
    """The finding in words."""
    area = shown.view.area
    centre = (area.centre.x, area.centre.y) if area else None
    return words.finding(shown.view.finding, centre)


def described(shown: Shown, words: Words, hint: str = "") -> str:
    """The time chart as one paragraph, for those who do not see it, and how to walk through it.

    While earlier sessions are not there yet, only the latter: nothing is told of a part.
    """
    view = shown.view
    if view.earlier is not None:
        return hint
    headings = [
        f"{words.axis(axis)}: {words.chart_heading(view.finding, axis)}."
        for axis in Axis
        if words.chart_heading(view.finding, axis)
    ]
    return " ".join(
        (
            *words.sessions_said(shown.summary, full_day_text, recent_mean(shown)),
            *headings,
            *sentences(shown, words),
            *words.around_said(view.areas, view.events, len(view.reflections), full_day_text),
            *((hint,) if hint else ()),
        )
    )
