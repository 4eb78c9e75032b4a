"""Sentences for what cannot be with hours: schemes, sums from before, learning, client logs."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Hours errors"

HOURS_ERRORS: dict[str, tuple[str, ...]] = {
    "hours_by_before_since": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "The day by which it is to be there lies before the day it begins. Please change one.",
        ),
    ),
    "hours_target_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Hours errors", "A target is a number from 0 to {most}. Please change it."
        ),
        QT_TRANSLATE_NOOP("Hours errors", "Such a target cannot be saved. Please change it."),
    ),
    "balance_without_hours": (
        QT_TRANSLATE_NOOP(
            "Hours errors", "No hours stand here. Please write paid hours, pro bono hours or both."
        ),
    ),
    "balance_too_large": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "So many hours or clients cannot be saved: 100,000 of each can. Please check them.",
        ),
    ),
    "balance_end_before_start": (
        QT_TRANSLATE_NOOP(
            "Hours errors", "The last day lies before the first. Please change one of them."
        ),
    ),
    "development_title_missing": (
        QT_TRANSLATE_NOOP("Hours errors", "Say in a few words what it was, then save it again."),
    ),
    "development_minutes_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "Learning lasts from a minute to 1,000 hours here. Please change it, or leave it "
            "empty.",
        ),
    ),
    "development_day_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Hours errors", "Days of learning run from 1900 to 2199. Please check the year."
        ),
    ),
    "not_found_scheme": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "There is no scheme of hours “{value}”. Those there are: {known}.",
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "There is no such scheme of hours. Nothing was changed; please choose another.",
        ),
    ),
    "not_found_log": (
        QT_TRANSLATE_NOOP(
            "Hours errors", "This scheme has no log “{value}”. Those it has: {known}."
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "This scheme has no such log. Nothing was written; please choose another.",
        ),
    ),
    "not_found_balance": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "These hours from before are not in this journal any more. Nothing was changed.",
        ),
    ),
    "not_found_development": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "This learning is not in this journal any more. Nothing was changed.",
        ),
    ),
    "log_day_unreadable": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "“{value}” in “{column}” is no day. Please write it as 2026-11-21.",
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors", "A day cannot be read here. Please write it as 2026-11-21."
        ),
    ),
    "log_hours_unreadable": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "“{value}” in “{column}” is no number of hours. Please write it as 12.5 or 12:30.",
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors", "Hours cannot be read here. Please write them as 12.5 or 12:30."
        ),
    ),
    "log_row_is_a_sum": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "This row has no client and no days: it looks like a sum of the others, and is left "
            "out.",
        ),
    ),
    "log_without_headings": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "{file} is no client log: no row has headings such as Client Name, Start Date and "
            "Paid Hours. Nothing was imported.",
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "This is no client log: no row has the headings of one. Nothing was imported.",
        ),
    ),
    "log_too_long": (
        QT_TRANSLATE_NOOP(
            "Hours errors",
            "{file} has more than {most} rows. Nothing was imported; please split it.",
        ),
        QT_TRANSLATE_NOOP(
            "Hours errors", "The file has too many rows. Nothing was imported; please split it."
        ),
    ),
}
