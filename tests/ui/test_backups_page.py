"""Backups in the settings, the way on from a damaged journal, and the rhythm of the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import EntryDraft
from journal_app.domain.practice import Role
from journal_app.services.opening import JournalFile
from journal_app.services.safekeeping import CheckReport, Reason
from journal_app.storage.vault import PAGE
from journal_app.ui.backing_up import BackingUp
from journal_app.ui.dialogs.backup_files import BackupFiles
from journal_app.ui.page import Desk
from journal_app.ui.pages.safekeeping.backups_page import BackupsSection
from journal_app.ui.pages.safekeeping.browse_page import BrowsePage
from journal_app.ui.pages.safekeeping.damaged_view import DamagedView
from journal_app.ui.pages.settings.file import FileCard
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from tests.fixed_clock import FixedClock

MakeDraft = Callable[..., EntryDraft]


@pytest.fixture
def section(desk: Desk, coach: Role, make_draft: MakeDraft, qtbot: QtBot) -> BackupsSection:
    """The section over a journal with one session, shown."""
    desk.services.journal.save(make_draft(role_id=coach.id))
    made = BackupsSection(desk)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    return made


def test_a_backup_is_made_said_and_listed(section: BackupsSection) -> None:
    section.plan.now.click()
    assert section.plan.said == "Backed up, opened and counted: 1 session."
    assert len(section.there.rows) == 1
    assert section.plan.now.isEnabled()


def test_the_plan_is_kept(section: BackupsSection, desk: Desk) -> None:
    section.plan.rhythm[7].click()
    section.plan.stay["weekly"].setValue(9)
    plan = desk.services.safekeeping.automatic.plan()
    assert (plan.every_days, plan.weekly, plan.daily) == (7, 9, 7)


def test_a_second_folder_that_is_away_is_said(
    section: BackupsSection, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(BackupFiles, "ask_folder", lambda *_: stick)
    section.plan.second.click()
    section.plan.now.click()
    assert section.plan.said.endswith("The second folder has its copy.")
    assert len(list(stick.glob("*.stance"))) == 1
    stick.rename(tmp_path / "away")
    section.plan.now.click()
    assert "not there just now" in section.plan.said
    assert len(section.there.rows) == 2
    section.plan.no_second.click()
    assert desk.services.safekeeping.automatic.plan().second == ""


def test_one_looks_inside_before_restoring_and_opens_what_was_made(
    section: BackupsSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    section.plan.now.click()
    section.there.rows[0].look.click()
    assert section.look.heading.text() == "A look inside"
    assert "It is this journal, as it was." in section.look.told
    assert "1 session, from" in section.look.told
    target = tmp_path / "restored.stance"
    monkeypatch.setattr(BackupFiles, "ask_target", lambda *_: target)
    section.look.restore.click()
    assert "Restored, opened and counted: 1 session" in section.look.told
    assert section.look.heading.text() == "The backup is restored"
    with qtbot.waitSignal(section.journal_at_requested) as asked:
        section.look.open.click()
    assert asked.args == [target]
    section.there.rows[0].restore.click()
    assert "exists already" in section.look.told


def test_another_passphrase_is_asked_for(
    section: BackupsSection,
    qtbot: QtBot,
    desk: Desk,
    tmp_path: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "other.stance"
    JournalFile(other, clock, 1).create("another").close()
    monkeypatch.setattr(desk.services.safekeeping, "_iterations", 1)
    monkeypatch.setattr(BackupFiles, "ask_file", lambda *_: other)
    section.there.file.click()
    assert section.look.passphrase.isVisible()
    qtbot.keyClicks(section.look.passphrase, "A")
    assert section.look.passphrase.tells_caps_lock
    for typed, said in (("wrong", "does not open it either"), ("another", "another journal than")):
        section.look.passphrase.setText(typed)
        section.look.give.click()
        assert said in section.look.told
    target = tmp_path / "restored.stance"
    monkeypatch.setattr(BackupFiles, "ask_target", lambda *_: target)
    section.look.restore.click()
    JournalFile(target, clock, 1).unlock("another").close()


def test_a_damaged_journal_shows_ways_on(
    desk: Desk,
    section: BackupsSection,
    themes: ThemeManager,
    translation: Translation,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = tmp_path / "plain" / "plain.stance"
    services = JournalFile(plain, desk.clock).create(None)
    from journal_app.services.sample import write_sample

    write_sample(services, desk.clock())
    services.safekeeping.automatic.run()
    services.close()
    content = bytearray(plain.read_bytes())
    content[8 * PAGE : 12 * PAGE] = bytes(4 * PAGE)
    plain.write_bytes(content)
    view = DamagedView(
        themes, translation.words(), InlineTasks(), plain, None, "It is damaged."
    )  # fmt: skip
    qtbot.addWidget(view)
    view.show()
    view.look.click()
    assert view.told == "1 backup, opened and counted just now."
    focused = view.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Restore…"
    new = tmp_path / "new.stance"
    monkeypatch.setattr(BackupFiles, "ask_salvaged", lambda *_: new)
    view.save.click()
    assert "4 of" in view.told
    assert view.open.isVisible()
    with qtbot.waitSignal(view.open_requested) as asked:
        view.open.click()
    assert asked.args == [new]
    assert plain.read_bytes() == bytes(content)


def test_an_index_out_of_step_offers_to_be_made_anew(desk: Desk, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    card = FileCard(desk, parent)
    card.tell_check(CheckReport(False, ("search_index",), 3))
    assert not card.rebuild.isHidden()
    card.tell_check(CheckReport(True, (), 3))
    assert card.rebuild.isHidden()


def test_the_window_makes_backups_on_their_rhythm(
    desk: Desk, section: BackupsSection, clock: FixedClock
) -> None:
    backing_up = BackingUp(desk.tasks)
    backing_up.look()
    folder = desk.services.safekeeping.automatic.folder
    assert not folder.exists()
    backing_up.follow(desk)
    backing_up.look()
    backing_up.look()
    assert len(list(folder.iterdir())) == 1
    clock.now += timedelta(days=1)
    backing_up.let_go()
    backing_up.after_closing()
    clock.now += timedelta(days=1)
    backing_up.after_closing()
    assert len(list(folder.iterdir())) == 2
    backing_up.follow(desk)
    backing_up.let_go()
    backing_up.finish()
    assert len(list(folder.iterdir())) == 3


def test_a_backup_that_cannot_be_made_is_said_once(
    desk: Desk, section: BackupsSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.domain.errors import JournalFileError
    from journal_app.storage import kept_backups

    def fail(*_: Any, **__: Any) -> None:
        raise JournalFileError("disk_full", file="")

    monkeypatch.setattr(kept_backups, "back_up", fail)
    said: list[Exception] = []
    backing_up = BackingUp(desk.tasks)
    backing_up.problem_met.connect(said.append)
    backing_up.follow(desk)
    backing_up.look()
    backing_up.look()
    assert len(said) == 1


def test_the_sessions_of_a_backup_are_read_and_nothing_of_them_is_changed(
    qtbot: QtBot, section: BackupsSection, desk: Desk, coach: Role, make_draft: MakeDraft
) -> None:
    desk.services.journal.save(make_draft(role_id=coach.id, client="Heron", seen="xylograph"))
    section.plan.now.click()
    section.there.rows[0].look.click()
    page = BrowsePage(desk)
    qtbot.addWidget(page)
    section.browse_requested.connect(page.browse)
    section.look.browse.click()
    page.show()
    assert page.journal is not None
    assert page.journal.model.rowCount() == desk.services.journal.count()
    assert not page.journal.reading.edit.isEnabled()
    assert page.journal.search.isEnabled()
    theirs = page.journal.desk.services
    with qtbot.waitSignal(page.backups_requested):
        page.back.click()
    assert page.journal is None
    assert not theirs.is_open
    assert desk.services.is_open


def test_a_journal_that_is_gone_has_ways_on_and_a_passphrase_opens_its_backups(
    themes: ThemeManager, translation: Translation, tmp_path: Path, qtbot: QtBot, clock: FixedClock
) -> None:
    path = tmp_path / "journal.stance"
    services = JournalFile(path, clock).create("open sesame")
    services.safekeeping.automatic.run()
    services.close()
    path.unlink()
    words = translation.words()
    view = DamagedView(themes, words, InlineTasks(), path, None, "It is gone.", missing=True)
    qtbot.addWidget(view)
    view.show()
    assert not view.save.isVisible()
    view.look.click()
    assert view.told == "1 backup found."
    qtbot.keyClicks(view.passphrase, "A")
    assert view.passphrase.tells_caps_lock
    view.passphrase.setText("open sesame")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert view.told == "1 backup, opened and counted just now."
    with qtbot.waitSignal(view.new_requested):
        view.new.click()


def test_readable_backups_are_said_and_erased_when_asked_twice(
    section: BackupsSection, tmp_path: Path
) -> None:
    section.plan.now.click()
    readable = tmp_path / "readable.stance"
    kept = section.there._backups
    section.there.show_backups((*kept, replace(kept[0], path=readable, readable=True)))
    asked: list[object] = []
    section.there.erase_requested.connect(asked.append)
    section.there.erase.click()
    assert asked == []
    section.there.keep.click()
    section.there.erase.click()
    section.there.erase_now.click()
    assert asked == [(replace(kept[0], path=readable, readable=True),)]


def test_backups_of_one_minute_are_told_apart(
    section: BackupsSection, desk: Desk, clock: FixedClock
) -> None:
    section.plan.now.click()
    desk.services.safekeeping.backup_before(Reason.IMPORT)
    folder = desk.services.safekeeping.automatic.folder
    at = datetime(2026, 11, 22, 10, 15, 3, tzinfo=UTC).timestamp()
    for step, file in enumerate(sorted(folder.glob("*.stance"))):
        os.utime(file, (at + 20 * step, at + 20 * step))
    section.refresh()
    lines = [row.line for row in section.there.rows]
    assert len(set(lines)) == 2
    assert ":23" in lines[0]
    assert ":03" in lines[1]
    assert all("1 session" in line for line in lines)
    said = [row.place.accessibleName() for row in section.there.rows]
    assert said[0].startswith("before an import")
    assert said[1].startswith("made by hand")
    os.utime(sorted(folder.glob("*.stance"))[0], (at - 60, at - 60))
    section.refresh()
    assert not any(":03" in row.line or ":23" in row.line for row in section.there.rows)


@pytest.mark.dressed
def test_a_narrow_row_keeps_the_name_of_the_file(section: BackupsSection) -> None:
    section.plan.now.click()
    place = section.there.rows[0].place
    name = next(iter(section.desk.services.safekeeping.automatic.folder.iterdir())).name
    place.resize(
        place.fontMetrics().horizontalAdvance(f"made by hand · 999.9 KiB · /abc/{name}"), 20
    )
    assert place.text().endswith(name)
    assert "…" in place.text()
    place.resize(place.fontMetrics().horizontalAdvance("made by hand · 999.9 KiB · journal"), 20)
    assert place.text().endswith("ce")
    assert place.fontMetrics().horizontalAdvance(place.text()) <= place.width() + 24


def test_what_was_brought_out_of_a_damaged_file_is_no_backup_by_hand(
    section: BackupsSection, desk: Desk
) -> None:
    from journal_app.services.salvaging import salvage

    path = desk.services.path
    copy = path.with_name("copy.stance")
    desk.services.safekeeping.backup(copy)
    salvage(copy, path.with_name("journal.rest.stance"), "open sesame", desk.clock, 1)
    section.refresh()
    said = {row.place.toolTip() or row.place.text() for row in section.there.rows}
    by_name = {Path(one.rpartition(" · ")[2]).name: one for one in said}
    assert by_name["journal.rest.stance"].startswith("brought out of a damaged file")
    assert by_name["copy.stance"].startswith("another file of this journal")


def test_what_is_read_says_when_it_was_made_and_what_it_holds(
    section: BackupsSection, desk: Desk, qtbot: QtBot
) -> None:
    section.plan.now.click()
    section.there.rows[0].look.click()
    page = BrowsePage(desk)
    qtbot.addWidget(page)
    section.browse_requested.connect(page.browse)
    section.look.browse.click()
    page.show()
    said = [one.text() for one in page.findChildren(QLabel)]
    assert any("1 session" in one and one.count(":") >= 1 for one in said)
    assert "Open to be read only: nothing can be changed here." in said
    folder = str(desk.services.safekeeping.automatic.folder)
    assert any(folder in one.accessibleName() for one in page.findChildren(QLabel))
    page.let_go()
