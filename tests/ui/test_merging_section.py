"""Settings > Merging: looked at, merged, undone; copies beside the journal are offered."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.storage.vault import Key
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.merging_section import MergingSection, OtherJournal
from tests.services.full_client import fill


@pytest.fixture
def other(services: Services, journal_key: Key, clock: Any) -> Path:
    """A conflict copy of the journal that holds more than it."""
    services.practice.add_role(RoleKind.COACH)
    services.journal._db.read("PRAGMA wal_checkpoint(TRUNCATE)")
    path = services.path.with_name("journal (conflicted copy).stance")
    shutil.copy(services.path, path)
    theirs = JournalFile(path, clock).open(journal_key)
    fill(theirs, theirs.practice.roles()[0], "Otter", "yy")
    theirs.close()
    return path


def words_on(section: MergingSection) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in section.findChildren(QLabel) if not one.isHidden())


def test_a_journal_is_looked_at_merged_and_undone(
    qtbot: Any, desk: Desk, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = MergingSection(desk)
    qtbot.addWidget(section)
    section.show()
    assert other.name in words_on(section)  # as a copy that was found
    monkeypatch.setattr(OtherJournal, "ask", lambda *_: other)
    section.merge.choose.click()
    assert "Sessions: 3 new" in words_on(section)
    assert desk.services.journal.count() == 0
    section.merge.do.click()
    assert desk.services.journal.count() == 2  # one of the three is in the bin
    assert "Merged." in words_on(section)
    (past,) = desk.services.merging.past()
    section.past.undo_requested.emit(past.id)
    assert desk.services.journal.count() == 0
    assert "as it was before" in words_on(section)


def test_a_copy_is_not_asked_about_again(qtbot: Any, desk: Desk, other: Path) -> None:
    section = MergingSection(desk)
    qtbot.addWidget(section)
    section.show()
    section.copies.dismiss_requested.emit(other)
    assert "Do not ask again" not in words_on(section)
    assert desk.services.conflict_copies.waiting() == ()
    section.look_at(other)
    section.merge.do.click()
    section.copies.aside_requested.emit(other)
    assert not other.exists()
    assert section.copies.isHidden()


def test_a_passphrase_of_its_own_is_asked_for(
    qtbot: Any, desk: Desk, tmp_path: Path, clock: Any, fast_kdf: int
) -> None:
    path = tmp_path / "laptop.stance"
    JournalFile(path, clock, fast_kdf).create("another").close()
    desk.services.merging._iterations = fast_kdf
    section = MergingSection(desk)
    qtbot.addWidget(section)
    section.show()
    section.look_at(path)
    assert section.merge.passphrase.isVisible()
    qtbot.keyClicks(section.merge.passphrase, "A")
    assert section.merge.passphrase.tells_caps_lock
    section.merge.passphrase.setText("wrong")
    section.merge.passphrase.returnPressed.emit()
    assert "does not open" in words_on(section)
    section.merge.passphrase.setText("another")
    section.merge.passphrase.returnPressed.emit()
    assert "here already" in words_on(section)
