"""The CSV of placements: one row a mark on the grid, in the order of time."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from journal_app.domain.clock import localized
from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.exchange.csv_cells import neutralised
from journal_app.wording import packs

COLUMNS = (
    "session_id", "date", "zone", "client", "role", "moment", "label", "x", "y", "certainty",
    "made_at", "notice",
)  # fmt: skip


def placement_lines(sessions: Iterable[tuple[Role, EntryDraft]]) -> Iterator[str]:
    """The lines of the file. ``moment`` counts from 1 within a session."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    notice = packs.disclaimer(packs.DEFAULT_LANGUAGE)
    for role, content in sessions:
        date = content.local_start.isoformat()
        word = role.name if role.kind is RoleKind.OWN else role.kind.value
        for number, moment in enumerate(content.moments, 1):
            mark = moment.placement
            writer.writerow(
                (
                    content.id, date, neutralised(content.zone), neutralised(content.client),
                    neutralised(word), number, neutralised(moment.label), mark.position.x,
                    mark.position.y, mark.certainty.value,
                    localized(mark.made_at, content.zone).isoformat(), notice,
                )
            )  # fmt: skip
            notice = ""
        yield target.getvalue()
        target.seek(0)
        target.truncate()
    yield target.getvalue()
