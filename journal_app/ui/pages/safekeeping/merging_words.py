"""What a merge would do, or did, in lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.services.merging import BothWays, Counts, MergeLook
from journal_app.ui.dates import moment_words
from journal_app.ui.numbers import count_text
from journal_app.wording.merge_words import KIND_OF
from journal_app.wording.words import Words

_MOST = 12


def lines_of(look: MergeLook, words: Words) -> list[tuple[str, str]]:
    """Each line with the kind of writing it is in."""
    lines: list[tuple[str, str]] = []
    if look.nothing:
        lines.append(
            (
                QCoreApplication.translate(
                    "MergingLines", "Everything of the other journal is here already."
                ),
                "",
            )
        )
    elif not look.same_journal:
        lines.append(
            (
                QCoreApplication.translate(
                    "MergingLines", "These two were never one journal. All of the other is added."
                ),
                "",
            )
        )
    for kind, counts in look.kinds().items():
        lines.append((f"{words.merge_kind(kind)}: {_counted(counts)}", ""))
    if look.both:
        lines.append(
            (
                QCoreApplication.translate(
                    "MergingLines", "Written on in both; both versions are kept:"
                ),
                "strong",
            )
        )
        lines += [(_both(one), "small") for one in look.both[:_MOST]]
    if look.differences:
        lines.append(
            (
                QCoreApplication.translate(
                    "MergingLines", "Changed in both; the later change stands:"
                ),
                "strong",
            )
        )
    for other in look.differences[:_MOST]:
        named = words.merge_kind(KIND_OF[other.table])
        said = ", ".join(str(value) for value in other.other.values() if value)
        whose = f"{named} {other.client}".strip()
        lines.append(
            (
                QCoreApplication.translate("MergingLines", "{0}. The other way: {1}").format(
                    whose, said or "–"
                ),
                "small",
            )
        )
    if look.clients_kept_out:
        text = QCoreApplication.translate(
            "MergingLines", "Left out, since their clients were erased here: {0}"
        )
        lines.append((text.format(words.sessions(look.kept_out)), ""))
    if look.erased_there:
        lines.append(
            (
                QCoreApplication.translate(
                    "MergingLines", "Erased in the other journal and still here: {0}"
                ).format(", ".join(look.erased_there)),
                "",
            )
        )
    return lines


def _counted(counts: Counts) -> str:
    told = (
        (counts.added, QCoreApplication.translate("MergingLines", "{0} new")),
        (counts.changed, QCoreApplication.translate("MergingLines", "{0} changed")),
        (counts.removed, QCoreApplication.translate("MergingLines", "{0} removed")),
    )
    return ", ".join(text.format(count_text(count)) for count, text in told if count)


def _both(one: BothWays) -> str:
    shown = (
        QCoreApplication.translate("MergingLines", "the version of this journal is shown")
        if one.ours_shown
        else QCoreApplication.translate("MergingLines", "the other version is shown")
    )
    return " · ".join(filter(None, (moment_words(one.started_at), one.client, shown)))
