"""Where one was when the journal was locked: kept in the journal itself, and taken out again.

What was looked for and which client was shown is content, so it goes into the encrypted file and
is held nowhere else while the journal is locked; sealed, where the file cannot be written to.
"""

from __future__ import annotations

import json
from typing import Any

from journal_app.domain.errors import JournalFileError
from journal_app.services.unkept import WHERE, Unkept
from journal_app.storage.database import Database
from journal_app.storage.whole import WINDOW_NOTES

KEY = WINDOW_NOTES + "where"
"""Setting: where one was, and in which run of the program."""
_READ, _DROP = "SELECT value FROM setting WHERE key = ?", "DELETE FROM setting WHERE key = ?"


class Whereabouts:
    """Kept by the run of a program that locks, for that same run. Plain SQL: locking is quick."""

    def __init__(self, db: Database, unkept: Unkept) -> None:
        self._db = db
        self._unkept = unkept

    def keep(self, run: str, where: dict[str, Any]) -> None:
        """Keeps where one is; where the file cannot be written to, it is held, see ``Unkept``."""
        text = json.dumps({"run": run, "where": where}, ensure_ascii=False)
        try:
            with self._db.raw_transaction() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (KEY, text)
                )
        except JournalFileError:
            self._unkept.hold(WHERE, text)

    def take(self, run: str) -> dict[str, Any]:
        """Where one was in this run, empty where that is not known; it is kept no more.

        Raises:
            JournalFileError: where the file cannot be written to.
        """
        held = self._unkept.held(WHERE).get(WHERE)
        if held is not None:
            self._unkept.let_go(WHERE)
            return _of_run(run, held)
        rows = self._db.read(_READ, (KEY,))
        if not rows:
            return {}
        with self._db.raw_transaction() as connection:
            connection.execute(_DROP, (KEY,))
        return _of_run(run, rows[0][0])


def _of_run(run: str, text: str) -> dict[str, Any]:
    kept = json.loads(text)
    return dict(kept["where"]) if kept["run"] == run else {}
