"""What is known of a document in the Stance JSON format before one is read.

What reads and writes them brings along much, and most imports are of other files.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field

from journal_app.domain.dataclass import dataclass
from journal_app.services.exchange.records import Refusal
from journal_app.storage.whole import Rows

_MARKS_IT = b'"format": "stance-journal"'
MOST_BYTES = 1024 * 1024 * 1024
"""Of our own documents: those of other programs are refused sooner."""
OTHERS = (
    "referral",
    "reflection",
    "meeting",
    "reminder",
    "packet",
    "supervisee",
    "received_packet",
)
"""The tables that ``Known.others`` is asked about."""


@dataclass(frozen=True, slots=True)
class Known:
    """Ids the journal holds already, to which a file may refer."""

    roles: Collection[str] = frozenset()
    entries: Collection[str] = frozenset()
    signals: Collection[str] = frozenset()
    others: Mapping[str, Collection[str]] = field(default_factory=dict)
    """The ids of further tables, by table."""


@dataclass(frozen=True, slots=True)
class JournalDocument:
    """A file in this format, checked.

    Attributes:
        rows: what it holds, as ``storage.whole`` has it, without the refused entries.
        complete: whether it is a whole journal and not a selection of entries.
        read: the number of entries in the file.
        refused: entries that could not be read.
    """

    rows: Rows
    complete: bool
    read: int
    refused: tuple[Refusal, ...] = field(default=())


def looks_like_json(data: bytes) -> bool:
    """Whether the file begins as a JSON object or list does, whatever its encoding."""
    head = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    return head[:1] in {b"{", b"["}


def is_ours(head: bytes) -> bool:
    """Whether a file begins as a document in this format does."""
    return _MARKS_IT in head[:512]
