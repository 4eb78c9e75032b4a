"""Files in and out: importing and exporting as one service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.domain.clock import Clock
from journal_app.domain.entry import EntryQuery
from journal_app.services.changes import Saved
from journal_app.services.local_zone import local_zone
from journal_app.storage.database import Database

if TYPE_CHECKING:
    from journal_app.services.exchange.importers.wishes import Wishes
    from journal_app.services.exporting import Exporting, ExportReport
    from journal_app.services.import_reading import Ground, Opened, Told
    from journal_app.services.importing import Importing, ImportPreview, ImportReport
    from journal_app.storage.imports import PastImport, Undone
    from journal_app.storage.whole import Rows


class Exchange:
    """What reads and writes files of sessions. The formats are imported when first needed."""

    def __init__(self, db: Database, clock: Clock, zone: Callable[[], str] = local_zone) -> None:
        self._db, self._clock, self._zone = db, clock, zone

    def preview(
        self,
        path: Path,
        format_: str | None = None,
        role_id: str | None = None,
        wishes: Wishes | None = None,
        told: Callable[[int, int], None] | None = None,
        opened: Callable[[], Opened] | None = None,
    ) -> ImportPreview:
        """See ``Importing.preview``."""
        return self._importing().preview(path, format_, role_id, wishes, told, opened)

    def ground(self) -> Ground:
        """See ``Importing.ground``."""
        return self._importing().ground()

    def compared(self, preview: ImportPreview) -> ImportPreview:
        """See ``Importing.compared``."""
        return self._importing().compared(preview)

    def commit(self, preview: ImportPreview, told: Told | None = None) -> Saved[ImportReport]:
        """See ``Importing.commit``."""
        from journal_app.services.import_reading import unheard

        return self._importing().commit(preview, told or unheard)

    def take_in(
        self,
        path: Path,
        format_: str | None = None,
        role_id: str | None = None,
        wishes: Wishes | None = None,
        *,
        skip_refused: bool = False,
        opened: Callable[[], Opened] | None = None,
    ) -> tuple[ImportPreview, ImportReport | None]:
        """See ``Importing.take_in``."""
        return self._importing().take_in(
            path, format_, role_id, wishes, skip_refused=skip_refused, opened=opened
        )

    def stop(self) -> None:
        """Stops an import that is being written, from any thread; the journal stays as it was."""
        self._db.interrupt(also_writing=True)

    def past(self) -> tuple[PastImport, ...]:
        """See ``Importing.past``."""
        return self._importing().past()

    def undo(self, batch_id: str) -> Saved[Undone]:
        """See ``Importing.undo``."""
        return self._importing().undo(batch_id)

    def add_whole(self, rows: Rows) -> None:
        """See ``Importing.add_whole``."""
        self._importing().add_whole(rows)

    def known_signals(self) -> frozenset[str]:
        """See ``Importing.known_signals``."""
        return self._importing().known_signals()

    def export_json(
        self, path: Path, query: EntryQuery | None = None, overwrite: bool = False
    ) -> ExportReport:
        """See ``Exporting.export_json``."""
        return self._exporting().export_json(path, query, overwrite)

    def export_csv(
        self, path: Path, query: EntryQuery | None = None, overwrite: bool = False
    ) -> ExportReport:
        """See ``Exporting.export_csv``."""
        return self._exporting().export_csv(path, query, overwrite)

    def _importing(self) -> Importing:
        from journal_app.services.importing import Importing

        return Importing(self._db, self._clock, self._zone)

    def _exporting(self) -> Exporting:
        from journal_app.services.exporting import Exporting

        return Exporting(self._db, self._clock)
