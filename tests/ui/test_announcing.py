"""Telling through the system: once each, not in quiet hours, while locked as well, no content."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from journal_app.domain.practice import RoleKind
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.ui.announcing import Announcing
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Desk
from journal_app.ui.preferences import Preferences
from journal_app.ui.reminder_watch import LONGEST_WAIT, ReminderWatch
from journal_app.ui.tray import Tray
from tests.fixed_clock import FixedClock

SENTENCE = "A follow-up you planned is due"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


class Told(list[str]):
    """What the system was asked to show."""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """A desktop with a place for small icons, that keeps what it is told."""
    shown = Told()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    for name in ("show", "hide"):
        monkeypatch.setattr(QSystemTrayIcon, name, lambda _self: None)
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _self, title, text, *_rest: shown.append(f"{title}: {text}"),
    )
    return shown


@pytest.fixture
def watch(clock: FixedClock, preferences: Preferences, qapp: object) -> Iterator[ReminderWatch]:
    preferences.change(notify="yes", quiet_from="00:00", quiet_to="00:00")
    made = ReminderWatch(clock, preferences, zone=lambda: "Europe/Berlin")
    yield made
    made.forget()
    made.deleteLater()


def announced(watch: ReminderWatch) -> list[datetime]:
    found: list[datetime] = []
    watch.announce_requested.connect(found.append)
    return found


class TestWatch:
    def test_it_waits_for_the_next_date_and_never_longer_than_minutes(
        self, watch: ReminderWatch, clock: FixedClock
    ) -> None:
        watch.set_instants([clock() + 2 * MINUTE, clock() + HOUR])
        assert 2 * MINUTE <= watch.wait <= 2 * MINUTE + timedelta(milliseconds=1)
        watch.set_instants([clock() + HOUR])
        assert LONGEST_WAIT <= watch.wait <= LONGEST_WAIT + timedelta(milliseconds=1)
        watch.forget()
        assert not watch.wait

    def test_without_any_date_it_waits_for_another_day(
        self, watch: ReminderWatch, clock: FixedClock
    ) -> None:
        days: list[None] = []
        watch.due_changed.connect(lambda: days.append(None))
        watch.set_instants([])
        clock.now = datetime(2026, 3, 14, 22, 59, tzinfo=UTC)  # a minute to midnight in Berlin
        watch.look()
        assert MINUTE <= watch.wait <= MINUTE + timedelta(milliseconds=1)
        clock.forward(minutes=1)
        watch.look()
        watch.look()
        assert len(days) == 1

    def test_a_date_is_told_of_once(self, watch: ReminderWatch, clock: FixedClock) -> None:
        found = announced(watch)
        watch.set_instants([clock() + MINUTE, clock() + HOUR])
        assert found == []
        for _ in range(5):
            clock.forward(minutes=1)
            watch.look()
        assert found == [clock() - 4 * MINUTE]
        clock.forward(hours=1)
        watch.look()
        assert len(found) == 2

    def test_what_slept_over_the_date_tells_on_waking(
        self, watch: ReminderWatch, clock: FixedClock
    ) -> None:
        found = announced(watch)
        changes: list[None] = []
        watch.due_changed.connect(lambda: changes.append(None))
        watch.set_instants([clock() + HOUR])
        clock.forward(days=3)
        watch.look()
        assert len(found) == len(changes) == 1

    def test_a_clock_set_back_tells_again_only_of_other_dates(
        self, watch: ReminderWatch, clock: FixedClock
    ) -> None:
        found = announced(watch)
        watch.set_instants([clock() + HOUR])
        clock.forward(days=300)
        watch.look()
        clock.forward(days=-300)
        watch.set_instants([clock() + MINUTE])
        clock.forward(minutes=2)
        watch.look()
        assert len(found) == 2

    def test_quiet_hours_hold_it_back_until_they_are_over(
        self, watch: ReminderWatch, preferences: Preferences, clock: FixedClock
    ) -> None:
        found = announced(watch)
        preferences.change(quiet_from="20:00", quiet_to="08:00", days_off="6")
        saturday_evening = datetime(2026, 3, 14, 20, 30, tzinfo=UTC)  # 21:30 in Berlin
        watch.set_instants([saturday_evening])
        clock.now = saturday_evening
        watch.look()
        clock.now = datetime(2026, 3, 15, 12, tzinfo=UTC)
        watch.look()
        assert found == []
        clock.now = datetime(2026, 3, 16, 7, tzinfo=UTC)  # Monday, 08:00
        watch.look()
        assert found == [clock()]

    @pytest.mark.parametrize("said", ["", "no"])
    def test_nobody_is_told_who_did_not_ask_for_it(
        self, watch: ReminderWatch, preferences: Preferences, clock: FixedClock, said: str
    ) -> None:
        preferences.change(notify=said)
        found = announced(watch)
        watch.set_instants([clock() - HOUR])
        assert found == []
        preferences.change(notify="yes")
        assert found == [clock()]


class TestJournal:
    @pytest.fixture
    def announcing(
        self, desk: Desk, clock: FixedClock, preferences: Preferences, told: Told
    ) -> Iterator[Announcing]:
        preferences.change(notify="yes", quiet_from="00:00", quiet_to="00:00")
        made = Announcing(clock, desk.tasks, preferences, lambda: desk.words)
        yield made
        made.end()
        made.deleteLater()

    def test_what_fell_due_while_the_program_was_closed_is_told_once(
        self, announcing: Announcing, desk: Desk, clock: FixedClock, told: Told
    ) -> None:
        desk.services.reminders.add("Call Mrs. Secret", clock() - HOUR)
        announcing.follow(desk)
        assert told == [f"Stance: {SENTENCE}"]
        announcing.follow(desk)
        assert len(told) == 1
        assert desk.services.reminders.unannounced() == ()

    def test_a_reminder_added_meanwhile_is_waited_for(
        self, announcing: Announcing, desk: Desk, clock: FixedClock, told: Told
    ) -> None:
        announcing.follow(desk)
        saved = desk.services.reminders.add("x", clock() + HOUR)
        desk.feed.publish(saved.change)
        assert announcing.watch.instants == (saved.value.due_at,)
        clock.forward(hours=2)
        seen: list[object] = []
        desk.feed.changed.connect(seen.append)
        announcing.watch.look()
        assert told == [f"Stance: {SENTENCE}"]
        assert seen

    def test_while_locked_only_instants_are_known_and_it_goes_on(
        self, announcing: Announcing, desk: Desk, clock: FixedClock, told: Told
    ) -> None:
        desk.services.reminders.add("Call Mrs. Secret", clock() + HOUR)
        announcing.follow(desk)
        announcing.lock()
        assert all(type(one) is datetime for one in announcing.watch.instants)
        clock.forward(hours=2)
        announcing.watch.look()
        assert told == [f"Stance: {SENTENCE}"]
        announcing.follow(desk)
        assert len(told) == 1
        assert desk.services.reminders.unannounced() == ()

    def test_the_icon_is_there_only_while_it_is_wanted(
        self, announcing: Announcing, desk: Desk, preferences: Preferences, told: Told
    ) -> None:
        announcing.follow(desk)
        assert announcing.tray.is_shown
        preferences.change(notify="no")
        assert not announcing.tray.is_shown
        preferences.change(notify="yes")
        menu = announcing.tray.menu
        assert menu is not None
        assert [one.text() for one in menu.actions()] == [
            "Open Stance", "Log a session", "Lock", "", "Quit",
        ]  # fmt: skip

    def test_a_desktop_without_a_place_for_it_is_told_nothing(
        self,
        announcing: Announcing,
        desk: Desk,
        clock: FixedClock,
        told: Told,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
        kept = desk.services.reminders.add("x", clock() - HOUR).value
        announcing.follow(desk)
        assert not told
        assert desk.services.reminders.unannounced() == (kept.due_at,)


def test_the_window_tells_also_after_it_was_locked(
    tmp_path: Path,
    preferences: Preferences,
    clock: FixedClock,
    told: Told,
    window_over: Callable[[Path], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preferences.change(notify="yes", quiet_from="00:00", quiet_to="00:00")
    path = tmp_path / "journal.stance"
    file = JournalFile(path, clock, kdf_iterations=1)
    made: Services = file.create("open sesame")
    made.practice.add_role(RoleKind.COACH)
    made.reminders.add("Call Mrs. Secret", clock() + HOUR)
    made.close()
    window = window_over(path)
    window.begin()
    window.unlocking._unlock("open sesame")
    assert window.shell is not None
    assert told == []
    window.lock()
    clock.forward(hours=2)
    window.announcing.watch.look()
    assert told == [f"Stance: {SENTENCE}"]
    monkeypatch.setattr(window, "raise_", lambda: None)  # not on a screen that is none
    window.show_up()
    assert window.isVisible()
    window.unlocking._unlock("open sesame")
    window.announcing.watch.look()
    assert len(told) == 1
    window.close()
    assert not window.announcing.watch.instants


class TestTray:
    """The icon that stands there because it is wanted."""

    def test_it_stands_there_without_a_journal_and_says_nothing_of_one(
        self, desk: Desk, clock: FixedClock, preferences: Preferences, told: Told, qtbot: Any
    ) -> None:
        preferences.change(tray=True)
        made = Announcing(clock, desk.tasks, preferences, lambda: desk.words)
        qtbot.waitUntil(lambda: made.tray.is_shown)
        desk.services.reminders.add("Call Mrs. Secret", clock() - HOUR)
        made.follow(desk)
        assert told == [], "whoever wants the icon did not ask to be told"
        made.lock()
        assert made.tray.is_shown
        preferences.change(tray=False)
        assert not made.tray.is_shown
        made.end()

    def test_it_hides_the_window_and_brings_it_back(self, told: Told, qtbot: Any) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        tray = Tray(window)
        tray.set_shown(True)
        menu = tray.menu
        assert menu is not None
        turn = menu.actions()[0]
        heard: list[str] = []
        tray.hidden.connect(lambda: heard.append("hidden"))
        tray.opened.connect(lambda: heard.append("opened"))
        turn.trigger()
        window.show()
        menu.aboutToShow.emit()
        assert turn.text() == "Hide Stance"
        turn.trigger()
        assert heard == ["opened", "hidden"]
        tray.set_shown(False)
