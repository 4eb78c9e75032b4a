"""Nothing is imported before a picture that the picture does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import RoleKind
from journal_app.services.opening import JournalFile
from tests.fixed_clock import FixedClock

CHILD = Path(__file__).parents[1] / "bench" / "window_child.py"
# The library for records takes longer to import than Qt; the others are of single acts.
HEAVY = {"sqlmodel", "sqlalchemy", "pydantic", "pyrage", "numpy", "PySide6.QtNetwork"}
OPEN_JOURNAL = {
    "journal_app.services.journal",
    "journal_app.services.reminders",
    "journal_app.storage.database",
    "journal_app.storage.entry_reads",
    "journal_app.ui.page",
    "journal_app.ui.shell",
    "journal_app.ui.widgets.grid_picture",
    "journal_app.wording.words",
    "sqlcipher3",
    "tzlocal",
}
OTHER_PAGES = {
    *(
        f"journal_app.services.{name}"
        for name in (
            "browsing", "capture", "client_file", "clients", "contacts", "departures", "erasing",
            "events", "exchange.stance_json", "exchanging", "exporting", "importing", "intentions",
            "loop_record", "meetings", "merging", "movement", "old_backups", "packets.receiving",
            "packets.sealing", "packets.sending", "readable", "spelling", "tidying", "will",
        )
    ),
    *(
        f"journal_app.ui.pages.{name}_page"
        for name in ("clients", "drift", "journal", "log", "map", "referrals", "settings")
    ),
    "journal_app.services.guide",
    "journal_app.ui.pages.help.view",
    "journal_app.ui.pdf.document",
    "journal_app.ui.widgets.chart_layout",
    "journal_app.ui.widgets.sheet",
    "journal_app.wording.help_chapters",
    "markdown_it",
}  # fmt: skip


def imported(journal: Path, home: Path, when: str) -> set[str]:
    """The modules that a window of its own has imported by then."""
    command = [sys.executable, str(CHILD), "modules", str(journal), str(home)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ})
    try:
        assert child.stdout is not None
        for line in child.stdout:
            said = json.loads(line)
            if said["what"] == when:
                return set(said["modules"])
        raise AssertionError(f"it ended before it was {when}")
    finally:
        child.kill()
        child.communicate()


def test_the_lock_needs_nothing_of_an_open_journal(journal_path: Path, tmp_path: Path) -> None:
    known = imported(journal_path, tmp_path, "built")
    assert "journal_app.ui.pages.unlock_view" in known
    assert known & (HEAVY | OPEN_JOURNAL | OTHER_PAGES) == set()


def test_today_needs_nothing_of_other_pages(
    tmp_path: Path, clock: FixedClock, make_draft: Callable[..., EntryDraft]
) -> None:
    path = tmp_path / "journal.stance"
    services = JournalFile(path, clock).create(None)
    coach = services.practice.add_role(RoleKind.COACH).value
    services.journal.save(make_draft(role_id=coach.id, seen="Words."))
    services.close()
    known = imported(path, tmp_path, "filled")
    assert "journal_app.ui.pages.today_page" in known
    assert known & (HEAVY | OTHER_PAGES) == set()
