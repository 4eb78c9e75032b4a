"""The sections of the settings: what is kept in the journal, what on this computer, the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import FollowUp, Tier
from journal_app.domain.reminder import ReminderKind
from journal_app.services.safekeeping import CheckReport
from journal_app.ui.dialogs.save_backup import SaveBackup
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.settings.about import AboutSection
from journal_app.ui.pages.settings.appearance import AppearanceSection
from journal_app.ui.pages.settings.file import FileSection
from journal_app.ui.pages.settings.language import LanguageSection
from journal_app.ui.pages.settings.locking import LockingSection
from journal_app.ui.pages.settings.observations import ObservationsSection
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.reminders import RemindersSection
from journal_app.ui.pages.settings.rhythm import RhythmSection
from journal_app.ui.pages.settings.writing import WritingSection
from journal_app.ui.pages.settings.you import YouSection
from journal_app.ui.theme import ThemeMode

S = TypeVar("S", bound=Page)


@pytest.fixture
def page(desk: Desk, coach: Role, qtbot: QtBot) -> Iterator[SettingsPage]:
    """The page of a coach, among other pages as in the window."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    made = SettingsPage(desk)
    stack.addWidget(made)
    stack.addWidget(QWidget())
    stack.resize(1160, 860)
    stack.show()
    yield made
    stack.close()


def _on(page: SettingsPage, kind: type[S]) -> S:
    """The section of a kind, shown."""
    name = kind.__name__.removesuffix("Section").lower()
    page.open_section(name)
    section = page.section(name)
    assert isinstance(section, kind)
    return section


def _leave(page: SettingsPage) -> None:
    stack = page.parentWidget()
    assert isinstance(stack, QStackedWidget)
    stack.setCurrentIndex(1)
    QApplication.processEvents()


def _texts(widget: QWidget) -> str:
    return "\n".join(shown.text() for shown in widget.findChildren(QLabel) if shown.isVisible())


def test_name_and_place_are_kept_when_left(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, YouSection)
    section.you.name.setText("Ines ")
    section.you.name.editingFinished.emit()
    section.you.jurisdiction.setText("Austria")
    section.you.jurisdiction.editingFinished.emit()
    kept = desk.services.practice.practitioner()
    assert (kept.name, kept.jurisdiction) == ("Ines", "Austria")


def test_own_observations_are_added_reworded_and_retired(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, ObservationsSection)
    card = section.observations
    card.add.click()
    assert "a few words" in card.problem
    card.text.setText("Came without a coat")
    card.tier.setCurrentIndex(card.tier.findData("B"))
    card.add.click()
    (own,) = desk.services.observations.own()
    assert (own.text, own.tier) == ("Came without a coat", Tier.B)
    assert not card.text.text()
    row = card.row(own.id)
    assert row is not None
    row.text.setText("Came without a coat in the frost")
    row.text.editingFinished.emit()
    assert desk.services.observations.own()[0].text == "Came without a coat in the frost"
    row = card.row(own.id)
    assert row is not None
    row.act.click()
    assert desk.services.observations.own()[0].retired
    row = card.row(own.id)
    assert row is not None
    assert not row.text.isEnabled()
    row.act.click()
    assert not desk.services.observations.own()[0].retired


def test_the_dates_of_follow_ups_are_chosen(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, ObservationsSection)
    asked = (Tier.C, FollowUp.STILL_IN_VIEW)
    choice = section.observations.dates.choices[asked]
    assert choice.currentText() == "after 14 days"
    choice.setCurrentIndex(choice.findText("never"))
    choice.activated.emit(choice.currentIndex())
    assert desk.services.follow_ups.dates().hours(asked) is None
    page.write(lambda: desk.services.follow_ups.set_hours(asked, 30))
    assert choice.currentText() == "after 30 hours"


def test_how_often_to_be_asked(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, RhythmSection)
    assert section.rhythm.question[28].isChecked()
    section.rhythm.question[0].click()
    section.rhythm.supervision[28].click()
    kept = desk.services.practice.practitioner()
    assert (kept.question_rhythm_days, kept.supervision_rhythm_days) == (0, 28)
    assert [days for days, made in section.rhythm.question.items() if made.isChecked()] == [0]


def test_where_i_want_to_be_with_its_history(page: SettingsPage, desk: Desk, coach: Role) -> None:
    section = _on(page, YouSection)
    block = section.roles.block(coach.id)
    assert block is not None
    assert "Nothing is said yet" in _texts(block)
    block.change.click()
    block.editor.save.click()
    assert block.editor.problem == "Choose a place on the grid first."
    block.editor.area.set_area(Position(0.5, 0.5), 0.15)
    block.editor.reason.setPlainText("After the training")
    block.editor.save.click()
    assert block.editor.isHidden()
    assert "toward co-creation; toward meaning (a narrow area). After the training" in _texts(block)
    assert block.history.isHidden()
    block.change.click()
    assert block.editor.area.centre == Position(0.5, 0.5)
    block.editor.area.set_area(Position(0, 0), 0.4)
    block.editor.save.click()
    assert [area.half_width for area in desk.services.practice.intended_history(coach.id)] == [
        0.15,
        0.4,
    ]
    block.history.set_open(True)
    assert "After the training" in _texts(block.history)


def test_roles_are_added_and_renamed(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    section = _on(page, YouSection)
    assert section.roles._kinds[RoleKind.COACH].isHidden()
    section.roles._kinds[RoleKind.THERAPIST].click()
    qtbot.keyClicks(section.roles.own, "Mediator")
    qtbot.keyClick(section.roles.own, Qt.Key.Key_Return)
    roles = desk.services.practice.roles()
    assert [(role.kind, role.name) for role in roles] == [
        (RoleKind.COACH, ""),
        (RoleKind.THERAPIST, ""),
        (RoleKind.OWN, "Mediator"),
    ]
    block = section.roles.block(roles[2].id)
    assert block is not None
    block.name_field.setText("Counsellor")
    block.name_field.editingFinished.emit()
    assert desk.services.practice.roles()[2].name == "Counsellor"


def test_a_role_without_a_name_or_with_a_known_one_is_said(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, YouSection)
    section.roles._add_own()
    assert "needs a name" in section.roles._problem.text()
    for name in ("Mediator", "Mentor"):
        desk.services.practice.add_role(RoleKind.OWN, name)
    section.refresh()
    QApplication.processEvents()
    block = section.roles._blocks.rows()[2]
    block.name_field.setText("Mediator")
    block.name_field.editingFinished.emit()
    assert "There is a role “Mediator” already" in _texts(block)
    assert [role.name for role in desk.services.practice.roles()][1:] == ["Mediator", "Mentor"]


def test_the_theme_changes_at_once(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, AppearanceSection)
    section.appearance.themes[ThemeMode.DARK].click()
    assert desk.themes.mode is ThemeMode.DARK
    assert desk.preferences.settings.theme == "dark"


def test_pages_are_built_anew_when_this_one_is_left(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    section = _on(page, AppearanceSection)
    told: list[int] = []
    page.rebuild_requested.connect(lambda: told.append(1))
    _leave(page)
    assert not told
    page.parentWidget().setCurrentIndex(0)  # type: ignore[union-attr]
    section.appearance.scales[150].click()
    section.appearance.swap.click()
    assert desk.themes.theme.text_scale == 1.5
    assert desk.preferences.settings.text_scale == 150
    assert section.appearance.preview.orientation.swap
    assert not told
    _leave(page)
    assert told == [1]


def test_closing_the_journal_builds_nothing_anew(page: SettingsPage) -> None:
    section = _on(page, AppearanceSection)
    told: list[int] = []
    page.rebuild_requested.connect(lambda: told.append(1))
    section.appearance.vertical.click()
    page.window().hide()
    QApplication.processEvents()
    assert not told


def test_the_language_is_told_once(page: SettingsPage, qtbot: QtBot) -> None:
    section = _on(page, LanguageSection)
    with qtbot.waitSignal(section.language_chosen) as told:
        section.language.choice.setCurrentIndex(1)
        section.language.choice.activated.emit(1)
    assert told.args == ["de"]
    with qtbot.assertNotEmitted(section.language_chosen):
        section.language.choice.activated.emit(1)


def test_a_backup_is_made_and_told(
    page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: Any
) -> None:
    section = _on(page, FileSection)
    target = tmp_path / "copy.stance"
    asked: list[Path] = []

    def ask(_parent: QWidget, suggested: Path) -> Path:
        asked.append(suggested)
        return target

    monkeypatch.setattr(SaveBackup, "ask", ask)
    section.file.backup.click()
    assert asked == [desk.services.path.with_name("journal.2026-03-14.stance")]
    assert target.exists()
    assert f"in {target}" in section.file.result
    assert section.file.backup.isEnabled()
    section.file.backup.click()
    assert "copy.stance" in section.file.result
    assert not section.file.result.startswith("Backed up")


def test_a_backup_that_is_not_wanted_says_nothing(page: SettingsPage, monkeypatch: Any) -> None:
    section = _on(page, FileSection)
    monkeypatch.setattr(SaveBackup, "ask", lambda _parent, _suggested: None)
    section.file.backup.click()
    assert section.file.result == ""


def test_the_file_is_checked(page: SettingsPage) -> None:
    section = _on(page, FileSection)
    section.file.check.click()
    assert section.file.result.startswith("Every page was read and fits")
    section.file.tell_check(CheckReport(False, ("damaged_page",), 3))
    assert "does not carry the seal" in section.file.result
    assert "last backup" in section.file.result
    section.file.tell_check(CheckReport(False, ("search_index",), 3))
    assert "no text is lost" in section.file.result


def test_a_plain_journal_says_that_it_is_plain(
    page: SettingsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Ctrl+L" in _texts(_on(page, LockingSection))
    assert "Encrypted" in _texts(_on(page, FileSection))
    desk.services.passphrase.decrypt("open sesame")
    plain = SettingsPage(desk)
    qtbot.addWidget(plain)
    plain.show()
    assert "nothing to lock" in _texts(_on(plain, LockingSection))
    assert "Not encrypted" in _texts(_on(plain, FileSection))


def test_another_journal_and_what_the_program_is(page: SettingsPage, qtbot: QtBot) -> None:
    section = _on(page, FileSection)
    with qtbot.waitSignal(section.journal_chosen):
        section.file.other.click()
    said = _texts(_on(page, AboutSection))
    assert "does not assess clients" in said
    assert "Version" in said
    assert "General Public License" in said


def test_own_questions_and_words_are_kept_in_the_journal(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, WritingSection)
    practice = desk.services.practice
    practice.set_setting("own_words", ["Sinngebung", "Kokreation"])
    section.refresh()
    writing = section.writing
    writing.questions.new.setText("What would my supervisor ask?")
    writing.questions.add.click()
    assert practice.setting("own_prompts", []) == ["What would my supervisor ask?"]
    assert writing.check.box.isChecked()
    writing.check.box.click()
    assert practice.setting("check_spelling", True) is False
    writing._chips[0].click()
    assert practice.setting("own_words", []) == ["Kokreation"]
    section.refresh()
    assert len(writing._chips) == 1
    assert not writing.check.box.isChecked()


def test_less_motion_is_a_setting(page: SettingsPage, desk: Desk) -> None:
    section = _on(page, AppearanceSection)
    still = section.appearance.still
    assert not desk.themes.still
    still.click()
    assert desk.preferences.settings.still
    assert desk.themes.still
    still.click()
    assert not desk.themes.still


class TestReminders:
    """Being told, quiet hours and rhythms."""

    def test_being_told_is_asked_and_kept_on_this_computer(
        self, page: SettingsPage, desk: Desk
    ) -> None:
        section = _on(page, RemindersSection)
        card = section.reminders
        assert not card.tell.isChecked()
        assert not card.tell_not.isChecked()
        card.tell.setEnabled(True)  # as on a desktop with a place for it
        card.tell.click()
        assert desk.preferences.settings.notify == "yes"
        assert (card.tell.isChecked(), card.tell_not.isChecked()) == (True, False)

    def test_quiet_hours_are_by_the_wall_clock(self, page: SettingsPage, desk: Desk) -> None:
        section = _on(page, RemindersSection)
        card = section.reminders
        assert card.quiet_from.currentData() == "20:00"
        card.quiet_from.setCurrentIndex(card.quiet_from.findData("18:30"))
        card.quiet_from.activated.emit(card.quiet_from.currentIndex())
        card.days[6].click()
        card.days[5].click()
        kept = desk.preferences.settings
        assert (kept.quiet_from, kept.quiet_to, kept.days_off) == ("18:30", "08:00", "56")

    def test_the_rhythms_are_kept_in_the_journal(self, page: SettingsPage, desk: Desk) -> None:
        section = _on(page, RemindersSection)
        section.reminders.backup[28].click()
        section.reminders.contacts[0].click()
        days = desk.services.reminders.rhythm_days
        assert (days(ReminderKind.BACKUP), days(ReminderKind.CONTACTS)) == (28, 0)
        section.refresh()
        assert section.reminders.backup[28].isChecked()
        assert section.reminders.contacts[0].isChecked()

    def test_a_backup_that_was_made_is_remembered(
        self, page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        section = _on(page, FileSection)
        monkeypatch.setattr(SaveBackup, "ask", lambda *_: tmp_path / "copy.stance")
        section.file.backup.click()
        assert desk.services.safekeeping.last_backup() == desk.clock()
