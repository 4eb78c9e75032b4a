"""What was written by one deed of a person, taken back as a whole and done again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from journal_app.domain.dataclass import dataclass
from journal_app.services.changes import Change, Saved
from journal_app.storage.database import Database
from journal_app.storage.row_changes import RowChange, RowWatch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Written:
    """What a deed wrote; held in memory only, never told.

    Attributes:
        change: what pages are told of it, and of its being taken back.
    """

    rows: tuple[RowChange, ...]
    change: Change

    def __repr__(self) -> str:
        return f"Written({len(self.rows)} rows)"

    def __bool__(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self.rows)


class TakingBack:
    """Knows of each deed which rows it changed, whatever service wrote them.

    It is taken back only while these rows are as the deed left them: what another program, or a
    later deed, made of them is never lost.
    """

    def __init__(self, db: Database) -> None:
        self._watch = RowWatch(db)

    def doing(self, act: Callable[[], Saved[T]]) -> tuple[Saved[T], Written]:
        """Does it, and knows what it wrote."""
        with self._watch.watching() as rows:
            saved = act()
        return saved, Written(tuple(rows), saved.change)

    def back(self, written: Written) -> Saved[None]:
        """Takes it back.

        Raises:
            StanceError: ``changed_since``; nothing is changed then.
            JournalFileError: where the file cannot be written to.
        """
        self._watch.put(row.turned for row in written.rows)
        return Saved(None, written.change)

    def again(self, written: Written) -> Saved[None]:
        """Does it again, after it was taken back.

        Raises:
            StanceError: as for taking it back.
        """
        # They are put from the last to the first, as for the way back.
        self._watch.put(reversed(written.rows))
        return Saved(None, written.change)
