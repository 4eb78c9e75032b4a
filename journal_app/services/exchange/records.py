"""What an importer makes of a file, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft
from journal_app.domain.errors import InvalidValue

Words = tuple[str, str, str, str]
"""What is searched of a session: both texts, the question, and what was said of observations."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that could not be read: the line where it starts, and why.

    ``line`` is 0 for files that are not read by lines; ``details`` then name the place.
    """

    line: int
    code: str
    details: Mapping[str, object]

    @property
    def error(self) -> InvalidValue:
        """The same as an error, so that it is worded like every other."""
        return InvalidValue(self.code, **dict(self.details))


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session read from a file.

    Attributes:
        line: where it starts in the file.
        source_id: the same for the same record of the same content, so that it is added once.
        role: the word for the role, or empty; ``draft.role_id`` is empty until it is settled.
        title: the entry's title, which is not in its text yet.
        notebooks: what it stood in there: journals, categories, folders.
        is_plain_text: whether ``draft.seen`` is just its text, so that it may go elsewhere.
        member: the file it stands in, where a folder or an archive is read.
        record: its place in a file that is not read by lines, such as ``entry 12``; ``line`` is 0
            then.
    """

    line: int
    source_id: str
    role: str
    draft: EntryDraft
    title: str = ""
    notebooks: tuple[str, ...] = ()
    is_plain_text: bool = False
    member: str = ""
    record: str = ""

    @property
    def where(self) -> dict[str, object]:
        """Its place as the details of an error name it."""
        named = {"line": self.line, "file": self.member, "record": self.record}
        return {name: value for name, value in named.items() if value}


@dataclass(frozen=True, slots=True)
class SessionsFile:
    """A file of sessions, read whole.

    Attributes:
        refused: in the order of the file; a record stands in one of the two lists.
        unknown_columns: headers nothing is known about; what they hold was not taken in.
        encoding: how the bytes were read; ``guessed_encoding`` when nothing in the file said so.
        moved_marks: placements that lay between two steps of the grid and were moved to the
            nearest.
        remarks: what of a session was left out and why; the session itself stands.
        left_out: how many of what a journal of words has no place for, by kind (``media``).
    """

    sessions: tuple[ImportedSession, ...]
    refused: tuple[Refusal, ...]
    unknown_columns: tuple[str, ...] = ()
    encoding: str = "utf-8"
    guessed_encoding: bool = False
    moved_marks: int = 0
    remarks: tuple[Refusal, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
