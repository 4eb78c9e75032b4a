"""What was the same last time: offered, never assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import PaidKind

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_LAST_ROLE = """
SELECT e.role_id FROM entry e JOIN role r ON r.id = e.role_id AND r.retired_at IS NULL
WHERE e.trashed_at IS NULL ORDER BY e.seq DESC LIMIT 1
"""
_FIRST_ROLE = "SELECT id FROM role WHERE retired_at IS NULL ORDER BY ordinal, id LIMIT 1"
_LAST_SESSION = """
SELECT minutes, format, agreement_kind, paid_kind FROM entry
WHERE trashed_at IS NULL AND role_id = ? AND {0} ORDER BY started_at DESC, seq DESC LIMIT 1
"""
_LAST_WITH = """
SELECT e.role_id, e.minutes, e.format, e.agreement_kind, e.paid_kind FROM entry e
JOIN role r ON r.id = e.role_id AND r.retired_at IS NULL
WHERE e.trashed_at IS NULL AND e.client_id = (SELECT id FROM client WHERE folded = ?)
ORDER BY e.started_at DESC, e.seq DESC LIMIT 1
"""
_TAGS = """
SELECT tag.name FROM tag
JOIN (SELECT tag_id, count(*) AS uses FROM entry_tag GROUP BY tag_id) u ON u.tag_id = tag.id
ORDER BY u.uses DESC, tag.name
"""

_TAG_USES = """
SELECT tag.name, count(*) FROM entry_tag JOIN tag ON tag.id = entry_tag.tag_id
GROUP BY tag.id ORDER BY count(*) DESC, tag.name
"""
_TAGGED = """
SELECT entry_id FROM entry_tag JOIN tag ON tag.id = entry_tag.tag_id
WHERE tag.name = ? ORDER BY entry_id
"""


@dataclass(frozen=True, slots=True)
class Usual:
    """What a new draft starts with; ``role_id`` is empty while there is no role."""

    role_id: str
    minutes: int | None = None
    format: str = ""
    agreement_kind: str = ""
    paid_kind: PaidKind | None = None


def usual(db: Database, role_id: str | None, client: str) -> Usual:
    """What was the case in the last session with this client, or else in this role."""
    if role_id is None:
        found = db.read(_LAST_ROLE) or db.read(_FIRST_ROLE)
        role_id = found[0][0] if found else ""
    with_client = _LAST_SESSION.format("client_id = (SELECT id FROM client WHERE folded = ?)")
    rows = db.read(with_client, (role_id, folded_code(client))) if client.strip() else []
    rows = rows or db.read(_LAST_SESSION.format("1"), (role_id,))
    if not rows:
        return Usual(role_id)
    minutes, format_, agreement_kind, paid_kind = rows[0]
    return Usual(
        role_id, minutes, format_, agreement_kind, PaidKind(paid_kind) if paid_kind else None
    )


def usual_with(db: Database, client: str) -> Usual | None:
    """What was the case in the last session with this client, in whatever role; None for none."""
    rows = db.read(_LAST_WITH, (folded_code(client),))
    if not rows:
        return None
    role_id, minutes, format_, agreement_kind, paid_kind = rows[0]
    return Usual(
        role_id, minutes, format_, agreement_kind, PaidKind(paid_kind) if paid_kind else None
    )


def tags(db: Database) -> tuple[str, ...]:
    """The tags in use, the most used first."""
    return tuple(row[0] for row in db.read(_TAGS))


def tag_uses(db: Database) -> tuple[tuple[str, int], ...]:
    """The tags in use with the number of entries that have them, the most used first."""
    return tuple((str(row[0]), int(row[1])) for row in db.read(_TAG_USES))


def entries_tagged(db: Database, tag: str) -> tuple[str, ...]:
    """The entries that have a tag, those in the bin as well, by id."""
    return tuple(row[0] for row in db.read(_TAGGED, (tag,)))


def respell_tag(db: Database, old: str, new: str) -> None:
    """Writes a tag with other capitals, everywhere at once: it is the same tag."""
    with db.raw_transaction() as connection:
        connection.execute("UPDATE tag SET name = ? WHERE name = ?", (new, old))
