"""Movement: how sessions went within themselves, from moment to moment."""

from __future__ import annotations

from array import array

from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.movement import MomentColumns
from journal_app.storage import movement_reads
from journal_app.storage.database import Database


class Movement:
    """Reads the moments of the sessions that a drift view shows."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def moments(self, role_id: str, columns: DriftColumns) -> MomentColumns:
        """The moments of the sessions in ``columns``, of a role: own counted placements alone.

        A session that is not among them, or was put into the bin since, is left out.
        """
        numbers = {seq: number for number, seq in enumerate(columns.seqs)}
        held = [
            (number, x, y)
            for seq, x, y in movement_reads.moments(self._db, role_id)
            if (number := numbers.get(seq)) is not None
        ]
        return MomentColumns(
            array("q", [number for number, _, _ in held]),
            array("d", [x for _, x, _ in held]),
            array("d", [y for _, _, y in held]),
        )
