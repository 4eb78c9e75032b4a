"""What was done last is taken back by one key, and done again by another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.practice import Role
from journal_app.domain.referral import SIGNALS, LoopStep, StepRecord, Tier
from journal_app.domain.reminder import ReminderKind
from journal_app.ui.actions.undoing import MOST, Undoing, Way
from journal_app.ui.banner import Banner
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell


@pytest.fixture
def undoing(translation: Any, qtbot: Any) -> Iterator[Undoing]:
    window = QWidget()
    over = QStackedWidget(window)
    QVBoxLayout(window).addWidget(over)
    qtbot.addWidget(window)
    window.show()
    yield Undoing(Banner(over))
    window.close()


def said(undoing: Undoing) -> str:
    banner = undoing.parent()
    assert isinstance(banner, Banner)
    return banner.sentence


class Thing:
    """Something that is on or off."""

    def __init__(self) -> None:
        self.on = True

    def way(self) -> Way:
        return Way(lambda: self.turn(False), lambda: self.turn(True))

    def turn(self, on: bool) -> None:
        assert self.on is not on
        self.on = on


def test_taken_back_and_done_again(undoing: Undoing) -> None:
    thing = Thing()
    undoing.note("It is on.", thing.way())
    for _ in range(3):
        undoing.undo()
        assert not thing.on
        assert said(undoing) == "Undone: “It is on.”"
        undoing.redo()
        assert thing.on
        assert said(undoing) == "It is on."


def test_what_was_quoted_in_it_is_quoted_within(undoing: Undoing) -> None:
    undoing.note("The filter “Mine” is deleted.", Thing().way())
    undoing.undo()
    assert said(undoing) == "Undone: “The filter ‘Mine’ is deleted.”"


def test_the_last_one_first(undoing: Undoing) -> None:
    first, second = Thing(), Thing()
    undoing.note("first", first.way())
    undoing.note("second", second.way())
    undoing.undo()
    assert (first.on, second.on) == (True, False)
    undoing.undo()
    assert not first.on
    undoing.redo()
    assert (first.on, second.on) == (True, False)


def test_the_button_and_the_key_take_back_the_same_only_once(undoing: Undoing) -> None:
    thing = Thing()
    undoing.note("It is on.", thing.way())
    banner = undoing.parent()
    assert isinstance(banner, Banner)
    banner._act.click()
    assert not thing.on
    undoing.undo()
    assert said(undoing) == "There is nothing to take back."


def test_something_new_makes_what_was_taken_back_unreachable(undoing: Undoing) -> None:
    old, new = Thing(), Thing()
    undoing.note("old", old.way())
    undoing.undo()
    undoing.note("new", new.way())
    undoing.redo()
    assert not old.on
    assert said(undoing) == "There is nothing to do again."


def test_what_cannot_be_done_again_is_only_taken_back(undoing: Undoing) -> None:
    back: list[str] = []
    undoing.note("gone", lambda: back.append("gone"))
    undoing.undo()
    undoing.redo()
    assert back == ["gone"]
    assert said(undoing) == "There is nothing to do again."


def test_what_is_only_remembered_is_not_offered(undoing: Undoing) -> None:
    thing = Thing()
    undoing.remember("quietly", thing.way())
    assert said(undoing) == ""
    undoing.undo()
    assert not thing.on


def test_so_many_are_remembered_and_no_more(undoing: Undoing) -> None:
    for number in range(MOST + 20):
        undoing.note(str(number), lambda: None)
    assert len(undoing.done) == MOST
    assert undoing.done[-1] == str(MOST + 19)


def test_forgotten_for_good(undoing: Undoing) -> None:
    one, other = Thing(), Thing()
    undoing.note("one", one.way())
    undoing.note("other", other.way())
    undoing.undo()
    undoing.forget()
    undoing.undo()
    undoing.redo()
    assert (one.on, other.on) == (True, False)


# --- in the window ------------------------------------------------------------------------------


@pytest.fixture
def shell(desk: Any, coach: Role, qtbot: Any) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_saving_is_taken_back_and_done_again(
    shell: Shell, make_draft: Any, coach: Role, desk: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, seen="first")
    shell.entry_saved(journal.save(draft).value)
    for _ in range(2):
        shell.everywhere.undoing.undo()
        assert "back in the form" in shell.banner.sentence
        page = shell.stack.currentWidget()
        assert isinstance(page, LogPage)
        assert page.writing.sheet.seen.toPlainText() == "first"
        assert journal.entry(draft.id).trashed_at is not None
        shell.everywhere.undoing.redo()
        assert journal.entry(draft.id).trashed_at is None
        assert journal.drafts() == ()
        assert shell.place is Place.JOURNAL
        assert page.draft() is None


def test_what_was_taken_back_is_saved_once_more_from_the_form(
    shell: Shell, make_draft: Any, coach: Role, desk: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, seen="first")
    shell.entry_saved(journal.save(draft).value)
    shell.everywhere.undoing.undo()
    page = shell.stack.currentWidget()
    assert isinstance(page, LogPage)
    page.save()
    assert journal.entry(draft.id).trashed_at is None
    assert journal.entry(draft.id).revision == 1
    assert journal.count() == 1


def test_what_was_written_after_taking_back_comes_with_doing_it_again(
    shell: Shell, make_draft: Any, coach: Role, desk: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, seen="first")
    shell.entry_saved(journal.save(draft).value)
    shell.everywhere.undoing.undo()
    page = shell.stack.currentWidget()
    assert isinstance(page, LogPage)
    page.writing.sheet.seen.setPlainText("first and second")
    shell.everywhere.undoing.redo()
    assert journal.entry(draft.id).content.seen == "first and second"
    assert journal.entry(draft.id).trashed_at is None


def test_settings_of_this_computer_are_taken_back(shell: Shell, desk: Any, themes: Any) -> None:
    shell.open_settings("locking")
    undoing = shell.everywhere.undoing
    desk.preferences.change(idle_minutes=30, theme="dark")
    desk.preferences.change(layouts={"x": "y"})
    assert undoing.done == ("A setting was changed.",)
    undoing.undo()
    assert desk.preferences.settings.idle_minutes == 5
    assert desk.preferences.settings.layouts == {"x": "y"}
    section = shell._settings_page().section("locking")
    assert section.findChildren(QComboBox)[0].currentData() == 5
    undoing.redo()
    assert (desk.preferences.settings.idle_minutes, themes.theme.dark) == (30, True)
    undoing.undo()
    assert not themes.theme.dark
    shell.show_place(Place.TODAY)
    desk.preferences.change(marks="three")
    assert undoing.done == ()


def test_what_the_journal_keeps_as_a_setting_is_taken_back(
    shell: Shell, desk: Any, coach: Role
) -> None:
    services, undoing = desk.services, shell.everywhere.undoing
    for section, change, read in (
        (
            "you",
            lambda made: made.you.changed.emit(
                replace(services.practice.practitioner(), name="Robin")
            ),
            lambda: services.practice.practitioner().name,
        ),
        (
            "rhythm",
            lambda made: made.rhythm.again_chosen.emit(7),
            services.again.rhythm_days,
        ),
        (
            "reminders",
            lambda made: made.reminders.rhythm_chosen.emit(ReminderKind.BACKUP, 28),
            lambda: services.reminders.rhythm_days(ReminderKind.BACKUP),
        ),
        (
            "writing",
            lambda made: made.writing.changed.emit("check_spelling", False),
            lambda: services.practice.setting("check_spelling", True),
        ),
        (
            "observations",
            lambda made: made._add("A sigh", Tier.C),
            lambda: [one.retired for one in services.observations.own()],
        ),
        (
            "observations",
            lambda made: made.observations.change_requested.emit(
                services.observations.own()[0].id, "Two sighs", Tier.B
            ),
            lambda: services.observations.own()[0].text,
        ),
        (
            "backups",
            lambda made: made.plan.rhythm[7].click(),
            lambda: services.safekeeping.automatic.plan().every_days,
        ),
    ):
        shell.open_settings(section)
        made = shell._settings_page().section(section)
        before = read()
        change(made)
        after = read()
        assert after != before, section
        undoing.undo()
        assert read() == before or (section == "observations" and read() == [True]), section
        undoing.redo()
        assert read() == after, section


def test_settings_are_taken_back_also_after_all_pages_were_built_anew(
    undoing: Undoing, qtbot: Any
) -> None:
    thing, page_bound = Thing(), Thing()
    way = thing.way()
    undoing.remember("lasting", Way(way.back, way.again, lasts=True))
    undoing.note("of a page", page_bound.way())
    over = QStackedWidget(undoing.parent().parentWidget())  # type: ignore[union-attr]
    anew = Undoing(Banner(over))
    anew.take_over(undoing.lasting())
    assert anew.done == ("lasting",)
    anew.undo()
    assert not thing.on
    assert page_bound.on


def test_a_change_is_taken_back_and_done_again(
    shell: Shell, make_draft: Any, coach: Role, desk: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, seen="first")
    journal.save(draft)
    shell.entry_saved(journal.save(replace(draft, seen="second")).value)
    shell.everywhere.undoing.undo()
    assert journal.entry(draft.id).content.seen == "first"
    shell.everywhere.undoing.redo()
    assert journal.entry(draft.id).content.seen == "second"


def test_what_was_saved_as_it_stood_is_nothing_to_take_back(
    shell: Shell, make_draft: Any, coach: Role, desk: Any, clock: Any
) -> None:
    journal = desk.services.journal
    draft = make_draft(role_id=coach.id, seen="first")
    journal.save(draft)
    clock.forward(minutes=5)
    shell.entry_saved(journal.save(draft).value)
    assert shell.everywhere.undoing.done == ()


def test_a_reminder_that_is_answered_waits_again(shell: Shell, desk: Any, clock: Any) -> None:
    reminders = desk.services.reminders
    made = reminders.add("Call the library", clock() + timedelta(days=1)).value
    clock.forward(days=2)
    shell.open_reminders()
    answers = shell.pages["reminders"].answers
    for act in (
        lambda: answers.done(made.id),
        lambda: answers.snooze(made.id, 3, "later"),
        lambda: answers.not_needed(made.id, "moved"),
    ):
        before = reminders.reminder(made.id)
        act()
        after = reminders.reminder(made.id)
        assert after != before
        shell.everywhere.undoing.undo()
        assert reminders.reminder(made.id) == before
        shell.everywhere.undoing.redo()
        assert reminders.reminder(made.id) == after
        shell.everywhere.undoing.undo()


def test_a_step_that_was_just_recorded_is_taken_out_again(
    shell: Shell, desk: Any, clock: Any, make_draft: Any, coach: Role
) -> None:
    referrals = desk.services.referrals
    desk.services.journal.save(make_draft(role_id=coach.id, client="Heron"))
    loop = referrals.observe("Heron", tuple(SIGNALS)[:1]).value
    shell.open_referral(loop.id)
    page = shell.pages["referrals"]
    page._take_step(loop.id, StepRecord(LoopStep.RAISED, clock(), "said it"))
    steps = len(referrals.referral(loop.id).steps)
    shell.everywhere.undoing.undo()
    assert len(referrals.referral(loop.id).steps) == steps - 1
    shell.everywhere.undoing.redo()
    assert len(referrals.referral(loop.id).steps) == steps


def test_an_erased_client_cannot_be_had_back(shell: Shell) -> None:
    shell.everywhere.undoing.note("Heron is now called Otter.", lambda: None)
    shell.let_go_of("Heron")
    assert shell.everywhere.undoing.done == ()


def test_what_had_the_focus_has_it_again_after_undo(undoing: Undoing, qtbot: Any) -> None:
    banner = undoing.parent()
    assert isinstance(banner, Banner)
    page = QPushButton("page")
    field = QPushButton("field", page)
    banner._over.addWidget(page)
    page.window().activateWindow()
    field.setFocus()
    thing = Thing()
    undoing.note("It is on.", thing.way())
    qtbot.mouseClick(banner._act, Qt.MouseButton.LeftButton)
    assert not thing.on
    assert field.hasFocus()
    undoing.redo()
    banner._act.setFocus()
    field.hide()
    banner.close_banner()
    assert page.hasFocus()
