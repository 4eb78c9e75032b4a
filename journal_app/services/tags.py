"""Tags as a whole: called otherwise, made one with another, taken from every entry."""

from __future__ import annotations

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import checked_tag
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.tidying import Tidying
from journal_app.storage import suggestions
from journal_app.storage.database import Database


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag, and how many entries have it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """What a renaming changed, so that it can be taken back.

    Attributes:
        ids: the entries that had the old name and have the new one now.
        both: those of them that had the new one already: two tags became one there.
    """

    old: str
    new: str
    ids: tuple[str, ...]
    both: tuple[str, ...]


class Tags:
    """Each entry that is changed has it in its history."""

    def __init__(self, database: Database, tidying: Tidying) -> None:
        self._db = database
        self._tidying = tidying

    def uses(self) -> tuple[TagUse, ...]:
        """The tags in use, the most used first."""
        return tuple(TagUse(name, count) for name, count in suggestions.tag_uses(self._db))

    def rename(self, old: str, new: str) -> Saved[Renamed]:
        """Calls a tag otherwise; the name of another tag makes both one.

        Raises:
            InvalidValue: ``tag_missing``, ``tag_too_long``.
        """
        wanted = checked_tag(new)
        ids = suggestions.entries_tagged(self._db, old)
        if old.casefold() == wanted.casefold():
            suggestions.respell_tag(self._db, old, wanted)
            return Saved(Renamed(old, wanted, ids, ()), Change.of(Subject.ENTRIES))
        had = frozenset(suggestions.entries_tagged(self._db, wanted))
        saved = self._tidying.rename_tag(ids, old, wanted)
        both = tuple(one for one in saved.value if one in had)
        return Saved(Renamed(old, wanted, saved.value, both), saved.change)

    def rename_back(self, done: Renamed) -> Saved[tuple[str, ...]]:
        """Takes a renaming back where it was made, and nowhere else."""
        if done.old.casefold() == done.new.casefold():
            suggestions.respell_tag(self._db, done.new, done.old)
            return Saved(done.ids, Change.of(Subject.ENTRIES))
        alone = tuple(one for one in done.ids if one not in done.both)
        back = self._tidying.rename_tag(alone, done.new, done.old)
        again = self._tidying.add_tag(done.both, done.old)
        change = back.change if back.value else again.change
        return Saved((*back.value, *again.value), change)

    def remove(self, tag: str) -> Saved[tuple[str, ...]]:
        """Takes a tag from every entry that has it."""
        return self._tidying.remove_tag(suggestions.entries_tagged(self._db, tag), tag)
