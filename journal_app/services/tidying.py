"""Changing several entries at once, the bin, and bringing back what stood before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from journal_app.domain.clock import Clock
from journal_app.domain.entry import Entry, EntryDraft
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import bin as bin_
from journal_app.storage import entries, entry_reads
from journal_app.storage.database import Database
from journal_app.storage.payload import savable
from journal_app.storage.whole_entries import entry, whole_entries

__all__ = ["KEPT_IN_BIN", "Tidying"]

KEPT_IN_BIN = timedelta(days=30)
_AT_A_TIME = 500
_Ids = tuple[str, ...]


class Tidying:
    """Each call is one change: durable as a whole, or not made at all.

    The ids returned are those of the entries that were changed, so that only these are put back.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    # --- the bin

    def trash(self, ids: Sequence[str]) -> Saved[_Ids]:
        """Puts entries into the bin."""
        return self._moved(bin_.move(self._db, ids, self._clock()))

    def restore(self, ids: Sequence[str]) -> Saved[_Ids]:
        """Takes entries out of the bin."""
        return self._moved(bin_.move(self._db, ids, None))

    def remove(self, ids: Sequence[str]) -> Saved[_Ids]:
        """Removes entries of the bin for good, history and search index included."""
        return self._moved(bin_.remove(self._db, ids), Subject.DRAFTS)

    def empty_bin(self, older_than: timedelta = KEPT_IN_BIN) -> Saved[_Ids]:
        """Removes for good what has been in the bin for longer than that."""
        gone = bin_.remove_older(self._db, self._clock() - older_than)
        return self._moved(gone, Subject.DRAFTS)

    # --- tags and supervision

    def add_tag(self, ids: Sequence[str], tag: str) -> Saved[_Ids]:
        """Gives entries a tag where they have not got it.

        Raises:
            InvalidValue: ``tag_missing``.
        """

        def tagged(draft: EntryDraft) -> EntryDraft:
            has_it = any(_same(tag, own) for own in draft.tags)
            return draft if has_it else replace(draft, tags=(*draft.tags, tag))

        if not tag.strip(" #"):
            raise InvalidValue("tag_missing")
        tag = tag.strip().lstrip("#").strip()
        return self._changed(ids, tagged)

    def remove_tag(self, ids: Sequence[str], tag: str) -> Saved[_Ids]:
        """Takes a tag from entries that have it."""

        def bare(draft: EntryDraft) -> EntryDraft:
            kept = tuple(own for own in draft.tags if not _same(own, tag.strip().lstrip("#")))
            return replace(draft, tags=kept)

        return self._changed(ids, bare)

    def rename_tag(self, ids: Sequence[str], old: str, new: str) -> Saved[_Ids]:
        """Gives entries a tag in the place of another; one that is there already stays once."""

        def renamed(draft: EntryDraft) -> EntryDraft:
            names = [new if _same(own, old) else own for own in draft.tags]
            once = {name.casefold(): name for name in reversed(names)}
            kept = tuple(dict.fromkeys(once[name.casefold()] for name in names))
            return replace(draft, tags=kept)

        return self._changed(ids, renamed)

    def flag(self, ids: Sequence[str], on: bool = True) -> Saved[_Ids]:
        """Flags entries for supervision, or takes the flag from them."""
        return self._changed(ids, lambda draft: replace(draft, to_supervision=on))

    # --- history

    def bring_back(self, entry_id: str, number: int) -> Saved[Entry]:
        """Saves an entry as it stood after an earlier saving, as a saving of its own.

        Kept drafts that change this entry stay.

        Raises:
            NotFound: ``not_found_entry``, also for a saving that never was.
        """
        for revision in entry_reads.revisions(self._db, entry_id):
            if revision.number == number:
                changed = self._saved([savable(revision.content)])
                return Saved(entry(self._db, entry_id), changed.change)
        raise NotFound("not_found_entry", id=entry_id)

    def _changed(
        self, ids: Sequence[str], change: Callable[[EntryDraft], EntryDraft]
    ) -> Saved[_Ids]:
        drafts = [(entry.content, change(entry.content)) for entry in self._whole(ids)]
        return self._saved([savable(after) for before, after in drafts if after != before])

    def _whole(self, ids: Sequence[str]) -> Iterator[Entry]:
        for start in range(0, len(ids), _AT_A_TIME):
            yield from whole_entries(self._db, ids[start : start + _AT_A_TIME])

    def _saved(self, drafts: Sequence[EntryDraft]) -> Saved[_Ids]:
        changed = entries.save_many(self._db, drafts, self._clock()) if drafts else ()
        loops = (Subject.REFERRALS, Subject.REMINDERS)
        touched = (Subject.ENTRIES, Subject.CLIENTS, Subject.SUPERVISION, *loops)
        return Saved(changed, Change.of(*(touched if changed else ()), entry_ids=changed))

    def _moved(self, ids: _Ids, *also: Subject) -> Saved[_Ids]:
        touched = (Subject.ENTRIES, Subject.CLIENTS, Subject.SUPERVISION, *also)
        return Saved(ids, Change.of(*(touched if ids else ()), entry_ids=ids))


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
