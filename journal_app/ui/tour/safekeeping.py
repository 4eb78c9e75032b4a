"""Backups and merging, with what they show of another file."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from journal_app.services.opening import JournalFile
from journal_app.ui.pages.safekeeping.backups_page import BackupsSection
from journal_app.ui.pages.safekeeping.browse_page import BrowsePage
from journal_app.ui.pages.safekeeping.merging_section import MergingSection
from journal_app.ui.tour.settings import section_of
from journal_app.ui.tour.visit import Visit


def take_all(visit: Visit) -> None:
    """A backup that is made, looked into, and read; another journal that is merged."""
    section = section_of(visit, "backups", BackupsSection)
    section.plan.now.click()
    section.refresh()
    visit.take("backups-made", small=True)
    backup = section.there.rows[0]
    backup.look.click()
    visit.take("backups-looking", small=True)
    section.look.ask_passphrase(again=True)
    visit.take("backups-passphrase", small=True)
    section.look.hide()
    path = visit.services.safekeeping.backups()[0].path
    visit.shell.browse_backup(visit.services.browse(path, None))
    visit.page("browse", BrowsePage)
    visit.take("backups-browsing", small=True)
    visit.shell.open_settings("backups")
    _take_merging(visit, _other(visit))


def _other(visit: Visit) -> Path:
    """A copy of this journal, in which one more session stands."""
    path = visit.services.path.with_name("laptop.stance")
    visit.services.safekeeping.backup(path)
    other = JournalFile(path, clock=visit.camera.clock).open(None)
    other.journal.save(replace(other.journal.new_draft(None, "Otter"), me="On the train."))
    other.close()
    return path


def _take_merging(visit: Visit, other: Path) -> None:
    section = section_of(visit, "merging", MergingSection)
    section.merge.begin(other)
    section.merge.ask_passphrase("")
    visit.take("merging-passphrase")
    section.merge.set_busy(section.merge.do.text())
    section.merge.show_progress(1200)
    visit.take("merging-comparing", small=True)
    section.look_at(other)
    visit.take("merging-look", small=True)
    section.merge.do.click()
    visit.take("merging-done", small=True)
    visit.undo()
    journal = visit.services.path
    copy = journal.with_stem(f"{journal.stem}.sync-conflict-20261120-091500-ABCDEFG")
    shutil.copyfile(other, copy)
    section.refresh()
    visit.take("merging-copies", small=True)
    copy.unlink()
