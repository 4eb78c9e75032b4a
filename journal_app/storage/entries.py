"""Writing entries: each saving is one transaction with everything that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import Entry, EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.storage import clients, entry_parts, record_rows
from journal_app.storage.derived import derived_columns
from journal_app.storage.draft_rows import NewEntry, rows_of
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms, to_ms_or_none

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection, Row
    from journal_app.storage.whole import Rows

_STANDING = """
SELECT e.seq, e.client_id, e.revision, e.to_supervision, e.written_at, e.trashed_at,
       r.payload, r.saved_at
FROM entry e LEFT JOIN revision r ON r.entry_id = e.id AND r.number = e.revision
WHERE e.id = ?
"""
# The one that waits, or else the one raised last.
_ITEM = """
SELECT id, question, settled_at, meeting_id FROM supervision_item
WHERE entry_id = ? AND kind = 'entry' ORDER BY settled_at IS NOT NULL, raised_at DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Written:
    """What writing an entry did.

    Attributes:
        entry: as it is read from now on; None when it stood there just so already.
        new_signals: observations that were not ticked before.
        new_client: whether a client code was used for the first time.
        created: whether the entry was not there before.
        client_changed: whether the entry was given another client, or none any more.
    """

    entry_id: str
    client_id: str | None
    entry: Entry | None = None
    new_signals: tuple[str, ...] = ()
    new_client: bool = False
    client_changed: bool = False
    created: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return self.entry is not None


@dataclass(frozen=True, slots=True)
class SavedParts:
    """What a saving touched beside the entry itself."""

    written: Written
    draft_removed: bool
    supervision: bool
    referral: bool
    intention: bool = False
    out_of_bin: bool = False


def save(db: Database, draft: EntryDraft, now: datetime) -> SavedParts:
    """Creates or changes an entry and does all that follows, in one durable transaction.

    The draft must be validated and cleaned.

    Raises:
        InvalidValue: ``unknown_role``, ``moment_twice``.
        JournalFileError: when the file cannot be written; nothing was changed then.
    """
    from journal_app.storage import drafts, intentions, referrals

    with db.raw_transaction() as connection:
        written = write(connection, draft, now)
        out_of_bin = _take_out_of_bin(connection, draft.id)
        removed = drafts.remove(connection, draft.id)
        supervised = written.changed and _follow_supervision(connection, draft, now)
        opened = False
        if written.new_signals or written.client_changed:
            opened = referrals.open_or_extend(
                connection,
                written.client_id,
                draft.id,
                written.new_signals,
                now,
                _said(draft, written),
            )
        intended = written.created and intentions.attach(connection, db, draft)
    return SavedParts(written, removed, supervised, opened, intended, out_of_bin)


def _take_out_of_bin(connection: Connection, entry_id: str) -> bool:
    """Whether it lay there; what one has just written is not to be looked for in the bin."""
    sql = "SELECT 1 FROM entry WHERE id = ? AND trashed_at IS NOT NULL"
    if connection.execute(sql, (entry_id,)).fetchone() is None:
        return False
    record_rows.update(connection, "entry", {"id": entry_id}, {"trashed_at": None})
    return True


def save_many(db: Database, drafts: Sequence[EntryDraft], now: datetime) -> tuple[str, ...]:
    """Saves entries that are there already in one transaction; the ids of those that changed.

    As ``save``, but kept drafts stay: nobody has finished writing them.

    Raises:
        JournalFileError: when the file cannot be written; nothing was changed then.
    """
    from journal_app.storage import referrals

    changed: list[str] = []
    with db.raw_transaction() as connection:
        for draft in drafts:
            written = write(connection, draft, now)
            if not written.changed:
                continue
            changed.append(draft.id)
            _follow_supervision(connection, draft, now)
            if written.new_signals or written.client_changed:
                signals, said = written.new_signals, _said(draft, written)
                referrals.open_or_extend(
                    connection, written.client_id, draft.id, signals, now, said
                )
    return tuple(changed)


def write(connection: Connection, draft: EntryDraft, now: datetime) -> Written:
    """Creates or changes an entry with its parts and its history; nothing beyond the entry.

    Inside the caller's transaction. An entry that stands there just so already is left alone.
    """
    if not connection.execute("SELECT 1 FROM role WHERE id = ?", (draft.role_id,)).fetchone():
        raise InvalidValue("unknown_role", value=draft.role_id)
    entry_parts.check_moments(connection, draft)
    client = clients.known_client(connection, draft.client, now)
    tags = entry_parts.known_tags(connection, draft.tags)
    # As it will be read back: codes and tags as they were first written.
    draft = replace(draft, client=client.code if client else "", tags=tuple(tags))
    rows = rows_of([NewEntry(draft, now)])
    standing = connection.execute(_STANDING, (draft.id,)).fetchone()
    client_id = client.id if client else None
    if standing is not None and _stands_so(standing, draft, rows):
        return Written(draft.id, client_id)
    revision = _write_row(connection, rows, client_id, standing, to_ms(now))
    # Later than the version before, whatever the clock says: merging goes by this order.
    before = None if standing is None else standing[7]
    saved_at = to_ms(now) if before is None else max(to_ms(now), before + 1)
    version = {**rows["revision"][0], "number": revision, "saved_at": saved_at}
    record_rows.insert(connection, "revision", version)
    new_signals = entry_parts.write_parts(connection, draft.id, rows, tags, is_new=standing is None)
    written_at, trashed_at = (to_ms(now), None) if standing is None else standing[4:6]
    entry = Entry(
        draft, from_ms(written_at), from_ms(to_ms(now)), revision, from_ms_or_none(trashed_at)
    )
    return Written(
        draft.id,
        client_id,
        entry,
        new_signals,
        client is not None and client.is_new,
        client_changed=standing is not None and standing[1] != client_id,
        created=standing is None,
    )


def _stands_so(standing: Row, draft: EntryDraft, rows: Rows) -> bool:
    # Taken to supervision, an entry loses its flag without a saving; ticked again, it changes.
    same_flag: bool = standing[3] == draft.to_supervision
    return same_flag and standing[6] == rows["revision"][0]["payload"]


_TEXTS = ("seen", "me", "question", "answers")
_ONCE = ("id", "written_at", "trashed_at", "source_id")
"""What a change of an entry leaves as it was."""


def _write_row(
    connection: Connection, rows: Rows, client_id: str | None, standing: Row | None, now: int
) -> int:
    """The entry's own row and its texts; the number of the revision."""
    (row,) = rows["entry"]
    whole: dict[str, Any] = {**row, **derived_columns(rows, [row])[row["id"]]}
    del whole["client"]
    texts = {name: whole.pop(name) for name in _TEXTS}
    whole["client_id"] = client_id
    if standing is None:
        seq = record_rows.insert(connection, "entry", whole)
        record_rows.insert(connection, "entry_text", {"seq": seq, **texts})
        return 1
    seq, revision = standing[0], int(standing[2]) + 1
    wanted = {name: value for name, value in whole.items() if name not in _ONCE}
    wanted |= {"changed_at": now, "revision": revision}
    record_rows.change(connection, "entry", {"seq": seq}, wanted)
    # The search index follows what changes here by itself.
    record_rows.change(connection, "entry_text", {"seq": seq}, texts)
    return revision


def _said(draft: EntryDraft, written: Written) -> str:
    """The words that were used in what was ticked newly."""
    ticked = (one for one in draft.observations if one.signal in written.new_signals)
    return "; ".join(one.words for one in ticked if one.words)


def _follow_supervision(connection: Connection, draft: EntryDraft, now: datetime) -> bool:
    """Makes, changes or settles what waits for supervision by the flag; tells whether it did.

    What was settled is raised again by ticking the flag anew or by another question, not by
    correcting a word elsewhere in the entry. What was spoken of in a meeting stays with it.
    """
    item_id, question, settled_at, meeting_id = connection.execute(
        _ITEM, (draft.id,)
    ).fetchone() or (None, None, None, None)
    changes: dict[str, Any] = {}
    if not draft.to_supervision:
        if item_id is not None and settled_at is None:
            changes = {"settled_at": to_ms(now)}
    elif item_id is None or (settled_at is not None and meeting_id is not None):
        asked = {"question": draft.supervision_question, "raised_at": to_ms(now)}
        row = {"id": new_id(), "kind": "entry", "entry_id": draft.id, **asked}
        record_rows.insert(connection, "supervision_item", row)
        return True
    elif settled_at is not None:
        asked = {"question": draft.supervision_question, "raised_at": to_ms(now)}
        changes = {**asked, "settled_at": None}
    elif question != draft.supervision_question:
        changes = {"question": draft.supervision_question}
    if changes:
        record_rows.update(connection, "supervision_item", {"id": item_id}, changes)
    return bool(changes)


def set_trashed(db: Database, entry_id: str, at: datetime | None) -> None:
    """Puts an entry into the bin, or takes it out with None.

    Raises:
        NotFound: ``not_found_entry``.
    """
    with db.raw_transaction() as connection:
        sql = "SELECT trashed_at IS NOT NULL FROM entry WHERE id = ?"
        found = connection.execute(sql, (entry_id,)).fetchone()
        if found is None:
            raise NotFound("not_found_entry", id=entry_id)
        if bool(found[0]) != (at is not None):
            changes = {"trashed_at": to_ms_or_none(at)}
            record_rows.update(connection, "entry", {"id": entry_id}, changes)
