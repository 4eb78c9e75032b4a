"""Dates and times as people say them, by the locale in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def day_text(day: date, today: date) -> str:
    """The day as "Today", "Yesterday", "Fri 20 Nov", or with its year when that is another."""
    if day == today:
        return QCoreApplication.translate("Dates", "Today")
    if (today - day).days == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    pattern = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
    return _formatted(day, pattern)


def day_within(day: date, today: date) -> str:
    """The day as ``day_text`` says it, within a sentence: "today", "yesterday"."""
    if day == today:
        return QCoreApplication.translate("Dates", "today")
    if (today - day).days == 1:
        return QCoreApplication.translate("Dates", "yesterday")
    return day_text(day, today)


def since_text(day: date, today: date) -> str:
    """The day as "since today", "since yesterday", "since Fri 20 Nov"."""
    if day == today:
        return QCoreApplication.translate("Dates", "since today")
    if (today - day).days == 1:
        return QCoreApplication.translate("Dates", "since yesterday")
    return QCoreApplication.translate("Dates", "since {0}").format(day_text(day, today))


def long_day_text(day: date) -> str:
    """The day as "Saturday 21 November"."""
    return _formatted(day, "dddd d MMMM")


def full_day_text(day: date) -> str:
    """The day as "21 Nov 2026"."""
    return _formatted(day, "d MMM yyyy")


def month_text(day: date) -> str:
    """The month of a day as "November 2026"."""
    return _formatted(day, "MMMM yyyy")


def month_initial(day: date) -> str:
    """The month of a day by its first letter or two, for where there is little room."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.NarrowFormat)


def time_text(moment: datetime) -> str:
    """The time as "13:00", or by the clock of the locale."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime, today: date) -> str:
    """The day, and for today the time as well: "Today, 13:00"."""
    day = day_text(moment.date(), today)
    return f"{day}, {time_text(moment)}" if moment.date() == today else day


def moment_within(moment: datetime, today: date) -> str:
    """The moment as ``moment_text`` says it, within a sentence: "today, 13:00"."""
    day = day_within(moment.date(), today)
    return f"{day}, {time_text(moment)}" if moment.date() == today else day


def moment_words(moment: datetime) -> str:
    """Day and time on this computer: "21 Nov 2026, 13:00"."""
    here = moment.astimezone()
    return f"{full_day_text(here.date())}, {time_text(here)}"


def moments_words(moments: Iterable[datetime]) -> tuple[str, ...]:
    """Several moments as ``moment_words`` says them; with seconds where two would read alike."""
    shown = tuple(moments)
    plain = [moment_words(moment) for moment in shown]
    often = Counter(plain)
    return tuple(
        said if often[said] == 1 else _with_seconds(moment)
        for said, moment in zip(plain, shown, strict=True)
    )


def _with_seconds(moment: datetime) -> str:
    """Day and time to the second. Locales say it with the name of the zone: that is left out."""
    here = moment.astimezone()
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    pattern = pattern if "s" in pattern else pattern.replace("mm", "mm:ss")
    time = QLocale().toString(QTime(here.hour, here.minute, here.second), pattern)
    return f"{full_day_text(here.date())}, {time}"


def _formatted(day: date, pattern: str) -> str:
    text = QLocale().toString(QDate(day.year, day.month, day.day), local_order(pattern))
    return text.replace(".,", ",").replace("  ", " ")


def local_order(pattern: str) -> str:
    """A pattern of a date as the language in force writes it.

    German puts a point after the day's number, and a comma after the day's whole name.
    """
    if QLocale().language() == QLocale.Language.German:
        return pattern.replace("d MMM", "d. MMM").replace("dddd ", "dddd, ")
    return pattern
