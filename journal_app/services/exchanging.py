"""Files in and out: importing and exporting as one service."""

from __future__ import annotations

from collections.abc import Callable

from journal_app.domain.clock import Clock
from journal_app.services.exporting import Exporting, ExportReport
from journal_app.services.importing import Importing, ImportPreview, ImportReport
from journal_app.services.local_zone import local_zone
from journal_app.storage.database import Database

__all__ = ["Exchange", "ExportReport", "ImportPreview", "ImportReport"]


class Exchange:
    """What reads and writes files of sessions."""

    def __init__(self, db: Database, clock: Clock, zone: Callable[[], str] = local_zone) -> None:
        importing, exporting = Importing(db, clock, zone), Exporting(db, clock)
        self.preview = importing.preview
        self.commit = importing.commit
        self.undo = importing.undo
        self.known_signals = importing.known_signals
        self.export_json = exporting.export_json
        self.export_csv = exporting.export_csv
