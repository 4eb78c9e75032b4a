"""Client codes: what was agreed, and where one sat with each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from sys import intern
from typing import TYPE_CHECKING

from journal_app.domain.client import (
    Agreement,
    Client,
    ClientSummary,
    Consent,
    PastAgreement,
    Worked,
)
from journal_app.domain.client_codes import checked_code, folded_code
from journal_app.domain.client_column import ClientColumn
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.storage import naming, record_rows
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_day, from_ms, from_ms_or_none, to_day, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection, Row
    from journal_app.storage.records import ClientRecord

_NOTHING_AGREED = Agreement()
_COLUMNS = """
c.id, c.code, c.context, c.agreement_kind, c.agreement_scope, c.agreement_start,
c.agreement_review, c.agreement_end, c.consent, c.consent_on, c.consent_note, c.retention_until,
c.retention_reason, c.reduced_at, c.listed_on
"""
_SUMMARIES = f"""
SELECT {_COLUMNS}, s.sessions, s.minutes, s.last, s.x, s.y,
       EXISTS (SELECT 1 FROM referral r WHERE r.client_id = c.id AND r.closed_at IS NULL)
FROM client c
LEFT JOIN (SELECT client_id, count(*) AS sessions, total(minutes) AS minutes,
                  max(started_at) AS last, avg(x) AS x, avg(y) AS y
           FROM entry WHERE trashed_at IS NULL AND client_id IS NOT NULL {{of}}
           GROUP BY client_id) s ON s.client_id = c.id
{{those}} ORDER BY s.last IS NULL, s.last DESC, c.code
"""
# Whoever is not among the clients of the newest sessions was seen before all of these.
_SEEN_LAST = """
SELECT c.id FROM (
    SELECT client_id, started_at FROM entry INDEXED BY entry_by_time
    WHERE trashed_at IS NULL ORDER BY started_at DESC, seq DESC LIMIT ?
) e JOIN client c ON c.id = e.client_id
GROUP BY c.id ORDER BY max(e.started_at) DESC, c.code LIMIT ?
"""
_LOOKED_THROUGH = 10
"""So many of the newest sessions are looked through for each client that is wanted."""


def summaries(db: Database) -> ClientColumn:
    """All clients with what was done with them, the one seen last first."""
    return _as_summaries(db.stream(_SUMMARIES.format(of="", those="")))


def seen_last(db: Database, most: int) -> ClientColumn:
    """The first of ``summaries``, at most so many, without looking at all; perhaps only a few."""
    found = [row[0] for row in db.read(_SEEN_LAST, (most * _LOOKED_THROUGH, most))]
    marks = ", ".join("?" * len(found))
    asked = _SUMMARIES.format(of=f"AND client_id IN ({marks})", those=f"WHERE c.id IN ({marks})")
    return _as_summaries(db.read(asked, (*found, *found)))


def count(db: Database) -> int:
    """How many clients there are."""
    return int(db.read("SELECT count(*) FROM client")[0][0])


def _as_summaries(rows: Iterable[Row]) -> ClientColumn:
    return ClientColumn(
        ClientSummary(
            client=_client(row),
            sessions=row[15] or 0,
            minutes=int(row[16] or 0),
            last_session_at=from_ms_or_none(row[17]),
            mean=None if row[18] is None else (row[18], row[19]),
            open_referral=bool(row[20]),
        )
        for row in rows
    )


def by_code(db: Database, code: str) -> Client:
    """One client.

    Raises:
        NotFound: ``not_found_client``.
    """
    rows = db.read(f"SELECT {_COLUMNS} FROM client c WHERE c.folded = ?", (folded_code(code),))
    if not rows:
        raise NotFound("not_found_client", client=code)
    return _client(rows[0])


def _client(row: Row) -> Client:
    return Client(
        id=row[0],
        code=intern(row[1]),  # lists of codes elsewhere hold the same ones
        context=row[2],
        agreement=_agreement(row[3:8]),
        consent=Consent(row[8]),
        consent_on=from_day(row[9]),
        consent_note=row[10],
        retention_until=from_day(row[11]),
        retention_reason=row[12],
        reduced_at=from_ms_or_none(row[13]),
        listed_on=from_day(row[14]),
    )


def _agreement(row: Row) -> Agreement:
    if not any(row):
        return _NOTHING_AGREED  # one for all
    return Agreement(row[0], row[1], from_day(row[2]), from_day(row[3]), from_day(row[4]))


def points(db: Database, code: str) -> tuple[tuple[datetime, float, float], ...]:
    """When and where one sat with a client, in the order of time."""
    rows = db.read(
        "SELECT started_at, x, y FROM entry WHERE trashed_at IS NULL AND x IS NOT NULL"
        " AND client_id = (SELECT id FROM client WHERE folded = ?) ORDER BY started_at, seq",
        (folded_code(code),),
    )
    return tuple((from_ms(row[0]), row[1], row[2]) for row in rows)


def averaged(db: Database, code: str) -> int:
    """How many sessions with a client have more than one moment."""
    rows = db.read(
        "SELECT count(*) FROM entry e WHERE e.trashed_at IS NULL AND e.x IS NOT NULL"
        " AND e.client_id = (SELECT id FROM client WHERE folded = ?)"
        " AND (SELECT count(*) FROM moment m WHERE m.entry_id = e.id) > 1",
        (folded_code(code),),
    )
    return int(rows[0][0])


def past_agreements(db: Database, client_id: str) -> tuple[PastAgreement, ...]:
    """The agreements that came before, the last first."""
    rows = db.read(
        "SELECT id, kind, scope, start_on, review_on, end_on FROM past_agreement"
        " WHERE client_id = ? ORDER BY coalesce(end_on, start_on, '') DESC, id DESC",
        (client_id,),
    )
    return tuple(
        PastAgreement(
            row[0], Agreement(row[1], row[2], from_day(row[3]), from_day(row[4]), from_day(row[5]))
        )
        for row in rows
    )


def worked(db: Database, client_id: str) -> tuple[Worked, ...]:
    """Sessions and minutes by year, agreement and payment; the last year first."""
    rows = db.read(
        "SELECT CAST(substr(local_day, 1, 4) AS INTEGER), agreement_kind, coalesce(paid_kind, ''),"
        " count(*), total(minutes) FROM entry WHERE trashed_at IS NULL AND client_id = ?"
        " GROUP BY 1, 2, 3 ORDER BY 1 DESC, 4 DESC, 2, 3",
        (client_id,),
    )
    return tuple(Worked(row[0], row[1], row[2], row[3], int(row[4])) for row in rows)


def last_worked(db: Database, client_id: str) -> tuple[str, date] | None:
    """The role and the local day of the last session; None without any."""
    rows = db.read(
        "SELECT role_id, local_day FROM entry WHERE trashed_at IS NULL AND client_id = ?"
        " ORDER BY started_at DESC, seq DESC LIMIT 1",
        (client_id,),
    )
    return (rows[0][0], date.fromisoformat(rows[0][1])) if rows else None


def keep_past(db: Database, client_id: str, agreement: Agreement) -> str:
    """Keeps an agreement as a past one; its id."""
    from journal_app.storage.records import PastAgreementRecord

    record = PastAgreementRecord(
        client_id=client_id,
        kind=agreement.kind,
        scope=agreement.scope,
        start_on=to_day(agreement.start),
        review_on=to_day(agreement.review),
        end_on=to_day(agreement.end),
    )
    with db.transaction() as session:
        session.add(record)
        session.flush()
        return record.id


def drop_past(db: Database, id_: str) -> None:
    """Forgets a past agreement."""
    from journal_app.storage.records import PastAgreementRecord

    with db.transaction() as session:
        record = session.get(PastAgreementRecord, id_)
        if record is not None:
            session.delete(record)


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client by the code as it was first written; ``is_new`` when that was just now."""

    id: str
    code: str
    is_new: bool = False


def known_client(connection: Connection, code: str, now: datetime) -> KnownClient | None:
    """The client of a code, made when the code is new; None without a code.

    Raises:
        InvalidValue: ``client_code_too_long`` for a new one.
    """
    if not code:
        return None
    folded = folded_code(code)
    sql = "SELECT id, code FROM client WHERE folded = ?"
    found = connection.execute(sql, (folded,)).fetchone()
    if found is not None:
        return KnownClient(*found)
    id_ = new_id()
    row = {"id": id_, "code": checked_code(code), "folded": folded, "made_at": to_ms(now)}
    record_rows.insert(connection, "client", row)
    return KnownClient(id_, code, is_new=True)


def save(db: Database, client: Client, now: datetime) -> None:
    """Writes a client by its id.

    Raises:
        InvalidValue: ``client_code_taken`` when another client has the code;
            ``client_code_too_long`` for another code than it had.
    """
    from sqlmodel import select

    from journal_app.storage.records import ClientRecord

    with db.transaction() as session:
        folded = folded_code(client.code)
        holder = session.exec(select(ClientRecord).where(ClientRecord.folded == folded)).first()
        if holder is not None and holder.id != client.id:
            raise InvalidValue("client_code_taken", client=client.code)
        record = session.get(ClientRecord, client.id)
        if record is None or record.code != client.code:
            checked_code(client.code)
        record = record or ClientRecord(
            id=client.id, code=client.code, folded=folded, made_at=to_ms(now)
        )
        if record.code != client.code:
            naming.rename(naming.run_in(session), record.id, record.folded, client.code)
        _fill(record, client)
        session.add(record)


def _fill(record: ClientRecord, client: Client) -> None:
    record.code = client.code
    record.folded = folded_code(client.code)
    record.context = client.context
    record.agreement_kind = client.agreement.kind
    record.agreement_scope = client.agreement.scope
    record.agreement_start = to_day(client.agreement.start)
    record.agreement_review = to_day(client.agreement.review)
    record.agreement_end = to_day(client.agreement.end)
    record.consent = client.consent.value
    record.consent_on = to_day(client.consent_on)
    record.consent_note = client.consent_note
    record.retention_until = to_day(client.retention_until)
    record.retention_reason = client.retention_reason
    record.listed_on = to_day(client.listed_on)
