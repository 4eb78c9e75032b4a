"""What is written of new entries, made ready from their rows; nothing is read for it, nor written.

So it can be done on another thread, while the database works.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from journal_app.storage.derived import answers_of, derived_columns
from journal_app.storage.ids import new_id
from journal_app.storage.import_ahead import Texts
from journal_app.storage.import_inserts import Part, Row
from journal_app.storage.import_names import Names, no_case
from journal_app.storage.whole import Rows, columns_of

ENTRY_COLUMNS = (
    "seq", "id", "role_id", "client_id", "started_at", "zone", "local_day", "minutes", "format",
    "agreement_kind", "paid_kind", "people", "charge", "familiarity", "told", "interpreted",
    "to_supervision", "x", "y", "path", "hard_to_say", "late", "written_at", "changed_at",
    "revision", "trashed_at", "import_batch_id", "source_id",
)  # fmt: skip
_DERIVED = ("local_day", "x", "y", "path", "hard_to_say", "late")
_AS_IT_IS = tuple(
    name
    for name in ENTRY_COLUMNS
    if name not in {*_DERIVED, "seq", "role_id", "client_id", "import_batch_id"}
)
_as_it_is, _derived = itemgetter(*_AS_IT_IS), itemgetter(*_DERIVED)
_texts = itemgetter("seen", "me", "question")


class EntryParts:
    """What is written of some entries among rows."""

    def __init__(
        self, rows: Rows, new: list[Row], names: Names, taken: tuple[set[str], set[str]]
    ) -> None:
        """Of these ``new`` entries; ``taken`` are ids of moments and of marks that are there."""
        self._rows, self._new, self._names, self._taken = rows, new, names, taken

    def __len__(self) -> int:
        return len(self._new)

    @property
    def ids(self) -> list[str]:
        """The ids of the entries."""
        return [row["id"] for row in self._new]

    @property
    def roles(self) -> set[str]:
        """The roles in which they come."""
        return {self._names.role_id(row["role_id"]) for row in self._new}

    def texts(self) -> list[Texts]:
        """What is searched of each entry."""
        answers = answers_of(self._rows)
        return [(*_texts(row), answers.get(row["id"], "")) for row in self._new]

    def made(self, newest: int, batch_id: str | None, tags: Mapping[str, str]) -> Iterator[Part]:
        """All that is written of the entries, but for their texts, in the order of writing.

        They are numbered from the newest there is. What is ``INDEXED`` comes first, each table in
        one part.

        Args:
            newest: the highest number there is.
            batch_id: of the import they come with.
            tags: the names of tags, by their ids.
        """
        yield self._entries(newest, batch_id, tags)
        yield from self.parts()

    def _entries(self, newest: int, batch_id: str | None, tags: Mapping[str, str]) -> Part:
        entries = self._new
        derived, names = derived_columns(self._rows, entries), self._names
        tagged = self._names_of_tags(tags)
        return Part(
            "entry",
            (*_AS_IT_IS, *_DERIVED, "seq", "role_id", "client_id", "tags", "import_batch_id"),
            [
                (
                    *_as_it_is(row),
                    *_derived(derived[row["id"]]),
                    seq,
                    names.role_id(row["role_id"]),
                    names.client_id(row),
                    tagged.get(row["id"], ""),
                    batch_id,
                )
                for seq, row in enumerate(entries, newest + 1)
            ],
        )

    def _names_of_tags(self, names: Mapping[str, str]) -> dict[str, str]:
        """What stands of its tags with an entry, by its id: as ``entry_tagged`` would write it."""
        held: dict[str, dict[str, int]] = {}
        for row in self._rows.get("entry_tag", []):
            name = names[self._names.tag_id(row["name"])]
            held.setdefault(row["entry_id"], {}).setdefault(name, row["ordinal"])
        return {
            entry_id: "\n".join(sorted(of, key=lambda name: (of[name], no_case(name))))
            if len(of) > 1
            else next(iter(of))
            for entry_id, of in held.items()
        }

    def parts(self) -> Iterator[Part]:
        """What belongs to entries. Ids of moments and marks that are taken are replaced."""
        new, (moments_there, marks_there) = set(self.ids), self._taken
        moments, marks = self._of("moment", new), self._of("placement", new)
        renamed = {row["id"]: new_id() for row in moments if row["id"] in moments_there}
        retaken = {row["id"] for row in marks if row["id"] in marks_there}
        if renamed or retaken:
            moments = [{**row, "id": renamed.get(row["id"], row["id"])} for row in moments]
            marks = [
                {
                    **row,
                    "id": new_id() if row["id"] in retaken else row["id"],
                    "moment_id": renamed.get(row["moment_id"], row["moment_id"]),
                }
                for row in marks
            ]
        yield _part("moment", moments)
        yield _part("placement", marks)
        tags = {
            (row["entry_id"], self._names.tag_id(row["name"])): row["ordinal"]
            for row in reversed(self._rows.get("entry_tag", []))
            if row["entry_id"] in new
        }
        columns = ("entry_id", "tag_id", "ordinal")
        # In the order of its key: rows that come before others make pages that are half empty.
        yield Part("entry_tag", columns, [(*ids, tags[ids]) for ids in sorted(tags)])
        ticks = [{**row, "id": new_id()} for row in self._of("observation", new)]
        yield _part("observation", ticks, "id")
        yield _part("prompt_answer", self._of("prompt_answer", new))
        revisions = map(_with_payload, self._of("revision", new))
        if self._names.roles_differ:
            revisions = map(self._names.with_payload_role, revisions)
        yield _part("revision", revisions)

    def _of(self, table: str, entries: set[str]) -> list[Row]:
        """The rows of a table that belong to these entries."""
        return [row for row in self._rows.get(table, []) if row["entry_id"] in entries]


def _part(table: str, rows: Iterable[Row], *more: str) -> Part:
    columns = (*more, *columns_of(table))
    return Part(table, columns, list(map(itemgetter(*columns), rows)))


def _with_payload(row: Row) -> Row:
    """A revision, with the text of it where that is made late."""
    payload = row["payload"]
    return row if isinstance(payload, str) else {**row, "payload": payload()}
