"""What an import would do, before anything is written, and what one did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from pathlib import Path

from journal_app.domain.dataclass import dataclass
from journal_app.services.exchange.records import Refusal
from journal_app.storage.draft_columns import NewEntries
from journal_app.storage.whole import Rows


@dataclass(frozen=True, slots=True)
class SessionAhead:
    """A session that is still to come: the line where it starts, and its day there."""

    line: int
    day: date


@dataclass(frozen=True, slots=True)
class SessionShown:
    """One of the sessions as it would come in.

    Attributes:
        start: on the wall clock of its place.
        role_kind, role_name: the hat; the name is empty but for own words.
        first_line: how its texts begin.
        is_new: whether it is not in the journal yet.
    """

    start: datetime
    client: str
    role_kind: str
    role_name: str
    tags: tuple[str, ...]
    first_line: str
    is_placed: bool
    is_new: bool


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file holds and what an import of it would do. Nothing was written yet.

    Attributes:
        format: one of ``importing.FORMATS``.
        read: sessions in the file: ``new + already_there + len(refused)``.
        refused: those that cannot be read, each with its place and the reason.
        new_roles: roles the file names and the journal does not have: a kind, or own words.
        unknown_columns: headers that are not known; what stands below them is not taken in.
        guessed_encoding: the encoding, where the file is no UTF-8 and does not say what it is.
        moved_marks: placements between two steps of the grid, moved to the nearest.
        remarks: what of sessions that come in is left out, each with its place and the reason.
        observations: ticks that come with the sessions; they open no referral loop.
        ahead: sessions of a CSV file more than a day ahead, by line; they are taken in as well.
        tags, notebooks: all that the sessions carry, before anything is decided about them, with
            how many sessions carry each.
        left_out: pictures and other things that are not words, by kind.
        unplaced: sessions without a mark on the grid.
        bare: of these, sessions without a word either.
        titles: sessions that have a title of their own.
        first: some of the sessions as they would come in, the newest first.
        telling_codes: client codes that are not in the journal yet and look as if they told who
            someone is, with how many sessions carry each.
        rows: what would be added; ``entries`` beside them where those come as columns.
    """

    path: Path
    format: str
    read: int
    new: int
    already_there: int
    refused: tuple[Refusal, ...]
    new_roles: tuple[str, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    guessed_encoding: str = ""
    moved_marks: int = 0
    remarks: tuple[Refusal, ...] = ()
    observations: int = 0
    ahead: tuple[SessionAhead, ...] = ()
    tags: Mapping[str, int] = field(default_factory=dict)
    notebooks: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    unplaced: int = 0
    bare: int = 0
    titles: int = 0
    first: tuple[SessionShown, ...] = ()
    telling_codes: Mapping[str, int] = field(default_factory=dict)
    complete: bool = False
    rows: Rows = field(default_factory=dict, repr=False)
    entries: NewEntries | None = field(default=None, repr=False)

    @property
    def sources(self) -> list[tuple[str, str | None]]:
        """Of each session its id, and what names it in its source."""
        if self.entries is not None:
            drafts = self.entries.drafts
            return list(zip(drafts.id, drafts.source_id, strict=True))
        return [(row["id"], row["source_id"]) for row in self.rows.get("entry", [])]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: ``read = added + already_there + refused``, all of them sessions.

    ``others`` counts records that are no sessions, such as referrals; ``batch_id`` undoes it.
    """

    batch_id: str
    read: int
    added: int
    already_there: int
    refused: int
    others: int
