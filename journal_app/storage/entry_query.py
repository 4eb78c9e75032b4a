"""Which entries a query means, as a condition of SQL over ``entry e``.

Newest first is an index of its own. A list walks it and stops when the page is full, which is
fast where a good part of all entries fits; where few fit, they are looked up and sorted. Which of
the two is said here, since the database keeps no statistics.
"""

from __future__ import annotations

import json
from dataclasses import field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryQuery
from journal_app.domain.grid import BETWEEN, Quadrant
from journal_app.storage.search import Wanted, folded, wanted

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_MANY = 4000
_MILLISECONDS_A_DAY = 86_400_000
_EPOCH_DAY = date(1970, 1, 1)
# No zone is further from UTC than 14 hours.
_WIDEST_OFFSET = 15 * 3_600_000
# As in quadrant_at, so that list and label agree about a mean on the very edge.
_DUST = 1e-9
_EDGE = BETWEEN - _DUST
_QUADRANTS = {
    Quadrant.BETWEEN: f"(abs(e.x) < {_EDGE!r} OR abs(e.y) < {_EDGE!r})",
    Quadrant.AUTHORITATIVE_CAUSALITY: f"e.x <= -{_EDGE!r} AND e.y <= -{_EDGE!r}",
    Quadrant.AUTHORITATIVE_MEANING: f"e.x <= -{_EDGE!r} AND e.y >= {_EDGE!r}",
    Quadrant.COLLABORATIVE_ANALYSIS: f"e.x >= {_EDGE!r} AND e.y <= -{_EDGE!r}",
    Quadrant.COLLABORATIVE_MEANING: f"e.x >= {_EDGE!r} AND e.y >= {_EDGE!r}",
}


@dataclass(slots=True)
class Condition:
    """Parts of a WHERE clause that are joined by AND, with their values."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, part: str, *values: object) -> None:
        """Adds one part."""
        self.parts.append(part)
        self.values.extend(values)

    @property
    def sql(self) -> str:
        """The clause without its WHERE."""
        return " AND ".join(self.parts)


def condition_for(db: Database, query: EntryQuery) -> Condition:
    """The condition that the entries of a query fulfil."""
    found = Condition()
    found.add("e.trashed_at IS NOT NULL" if query.in_bin else "e.trashed_at IS NULL")
    if query.client is not None:
        if query.client:
            known = "(SELECT id FROM client WHERE folded = ?)"
            found.add(f"e.client_id = {known}", folded_code(query.client))
        else:
            found.add("e.client_id IS NULL")
    if query.role_id is not None:
        found.add("e.role_id = ?", query.role_id)
    if query.flagged:
        found.add("e.to_supervision = 1")
    if query.unplaced:
        found.add("e.x IS NULL")
    _add_place(found, query)
    if query.ids is not None:
        found.add("e.id IN (SELECT value FROM json_each(?))", json.dumps(query.ids))
    _add_days(found, query)
    if query.tag is not None:
        marked = "entry_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?)"
        _add_ids(db, found, marked, query.tag)
    if query.observation == "":
        # Few sessions have any, and walking all others to find out would take long.
        found.add("e.id IN (SELECT entry_id FROM observation)")
    elif query.observation is not None:
        _add_ids(db, found, "observation WHERE signal = ?", query.observation)
    if query.text.strip():
        _add_text(db, found, wanted(query.text))
    return found


def _add_place(found: Condition, query: EntryQuery) -> None:
    if query.quadrant is not None:
        found.add(f"e.x IS NOT NULL AND ({_QUADRANTS[query.quadrant]})")
    if query.area is not None:
        found.add("e.x IS NOT NULL AND e.x BETWEEN ? AND ? AND e.y BETWEEN ? AND ?")
        left, right, low, high = query.area
        found.values += [left - _DUST, right + _DUST, low - _DUST, high + _DUST]


def _add_days(found: Condition, query: EntryQuery) -> None:
    # The day is the one on the wall clock of the place; the bounds on the instant are what the
    # index by time can use.
    if query.since is not None:
        found.add("e.local_day >= ?", query.since.isoformat())
        found.add("e.started_at >= ?", _midnight(query.since) - _WIDEST_OFFSET)
    if query.until is not None:
        found.add("e.local_day <= ?", query.until.isoformat())
        after = query.until + timedelta(days=1) if query.until < date.max else query.until
        found.add("e.started_at < ?", _midnight(after) + _WIDEST_OFFSET)


def _midnight(day: date) -> int:
    return (day - _EPOCH_DAY).days * _MILLISECONDS_A_DAY


def _add_ids(db: Database, found: Condition, source: str, value: str) -> None:
    many = _is_many(db, f"SELECT 1 FROM {source}", value)
    found.add(f"{'+' if many else ''}e.id IN (SELECT entry_id FROM {source})", value)


def _add_text(db: Database, found: Condition, words: Wanted) -> None:
    """Every word must occur: in the texts, or as the beginning of a client code or a tag.

    A word after ``#`` is meant as a tag and looked for nowhere else.
    """
    if not words.words and not words.signs:
        found.add("0")
        return
    where = found.parts[0].replace("e.", "")
    for sign in words.signs:
        _add_sign(db, found, sign, where)
    if not words.words:
        return
    in_index = "SELECT rowid FROM entry_search WHERE entry_search MATCH ?"
    for one in holders_for(db, words):
        arms = [(in_index, one.term)] if one.term else []
        arms += one.named(where)
        many = any(_is_many(db, arm, value) for arm, value in arms)
        selection = " UNION ALL ".join(arm for arm, _ in arms) or "NULL"
        found.add(f"{'+' if many else ''}e.seq IN ({selection})", *(value for _, value in arms))


def _add_sign(db: Database, found: Condition, sign: str, where: str) -> None:
    """A sign the index does not know is looked for in the texts, along the list: newest first."""
    arms = _named_by(db, sign, "").named(where)
    named = "".join(f" OR e.seq IN ({arm})" for arm, _ in arms)
    found.add(_IN_TEXTS + named + ")", *(sign,) * 4, *(value for _, value in arms))


def text_in_index(db: Database, text: str) -> str | None:
    """The question to the search index that alone decides which entries a text means.

    None where names of clients or tags have a say as well, or no word is asked for.
    """
    words = wanted(text)
    if not words.words or words.signs:
        return None
    holders = holders_for(db, words)
    return holders[0].term if len(holders) == 1 and holders[0].alone else None


_IN_TEXTS = """
(EXISTS (SELECT 1 FROM entry_text t WHERE t.seq = e.seq AND
         (instr(t.seen, ?) OR instr(t.me, ?) OR instr(t.question, ?) OR instr(t.answers, ?)))
"""
_BY_CODE = """
SELECT seq FROM entry WHERE {where} AND client_id IN (SELECT value FROM json_each(?))
"""
_BY_TAG = """
SELECT seq FROM entry WHERE id IN
    (SELECT entry_id FROM entry_tag WHERE tag_id IN (SELECT value FROM json_each(?)))
"""


# What begins so, small and capital letters alike, by the index of the names; and whatever has other
# signs than ASCII, which that index does not compare as people do.
_BEGINNING = " UNION ALL ".join(
    f"SELECT '{table}', id, {name} FROM {table} WHERE {condition}"
    for table, name in (("tag", "name"), ("client", "code"))
    for condition in (f"{name} >= ?1 AND {name} < ?2", f"{name} GLOB '*[^ -~]*'")
)
_LAST_SIGN = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Holders:
    """What holds a word: texts, and clients and tags whose name begins with it.

    Attributes:
        term: the question to the search index; empty where only names are asked.
        clients: their ids as a JSON list; empty for none.
        tags: the same.
    """

    term: str
    clients: str = ""
    tags: str = ""

    @property
    def alone(self) -> bool:
        """Whether no name has a say."""
        return bool(self.term) and not self.clients and not self.tags

    def named(self, where: str) -> list[tuple[str, str]]:
        """Selections of the entries that are held by name, each with its value."""
        arms = [(_BY_TAG, self.tags), (_BY_CODE.format(where=where), self.clients)]
        return [(arm, ids) for arm, ids in arms if ids]


def holders_for(db: Database, words: Wanted) -> list[Holders]:
    """What may hold each of the words; one for all of them where no name has a say."""
    found = [_named_by(db, word, term) for word, term in zip(words.words, words.terms, strict=True)]
    if all(one.alone for one in found):
        return [Holders(words.all_of)]
    return found


def _named_by(db: Database, word: str, term: str) -> Holders:
    """Clients whose code and tags that begin with the word, beside the index."""
    begins = folded(word.lstrip("#"))
    found: dict[str, list[str]] = {"tag": [], "client": []}
    for table, id_, name in db.read(_BEGINNING, (begins, begins + _LAST_SIGN)):
        if folded(name).startswith(begins):
            found[table].append(id_)
    clients, tags = (json.dumps(ids) if ids else "" for ids in (found["client"], found["tag"]))
    if word.startswith("#"):
        return Holders("", tags=tags)
    return Holders(term, clients, tags)


def _is_many(db: Database, rows: str, value: str) -> bool:
    counted = f"SELECT count(*) FROM (SELECT 1 FROM ({rows}) LIMIT {_MANY})"
    return bool(db.read(counted, (value,))[0][0] >= _MANY)
