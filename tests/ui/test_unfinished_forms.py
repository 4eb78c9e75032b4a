"""What is being written in a form survives the journal being closed, and is let go of when kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.client import Client
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reflection import Answer
from journal_app.domain.unfinished import FormKind, Written
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.contacts_page import ContactsPage
from journal_app.ui.pages.record_page import RecordPage
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.reminders_page import RemindersPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.roles import RoleBlock
from journal_app.ui.pages.settings.you import YouSection
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.pages.today_page import TodayPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.unfinished_ways import go_on
from journal_app.ui.widgets.form_words import put_into
from journal_app.ui.widgets.note_field import NoteField

Open = Callable[[type[Page]], Page]


@pytest.fixture
def loop(desk: Desk) -> Referral:
    desk.services.clients.save(Client("", "Finch"))
    return desk.services.referrals.observe("Finch", ["B2"], "“I cannot”").value


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Callable[[Page], Page]:
    def show(page: Page) -> Page:
        qtbot.addWidget(page)
        page.resize(1160, 860)
        page.show()
        return page

    return show


def kinds(desk: Desk) -> list[FormKind]:
    return [one.form for one in desk.services.unfinished.all()]


def referrals(page: Page, loop: Referral) -> ReferralsPage:
    assert isinstance(page, ReferralsPage)
    assert page.loop_card(loop.id) is not None
    return page


def test_a_step_with_all_its_fields(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page]
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    card = page.loop_card(loop.id)
    assert card is not None
    form = card.form
    form.begin(loop, LoopStep.OUTCOME)
    assert card.unfinished is None  # nothing would be lost yet
    form._words.setPlainText("She will think")
    form._answer.chips[Outcome.THINKING].click()
    form._consent.setText("her doctor")
    form._consent_on.type_in("1 Mar 2026")
    page.flush()
    again = referrals(shown(ReferralsPage(desk)), loop).loop_card(loop.id)
    assert again is not None
    back = again.form
    assert (back.step, back._words.text) == (LoopStep.OUTCOME, "She will think")
    assert back._answer.outcome is Outcome.THINKING
    assert not back._consent.isHidden()
    assert (back._consent.text(), back._consent_on.edit.text()) == ("her doctor", "1 Mar 2026")
    back._save.click()
    assert desk.services.referrals.referral(loop.id).outcome is Outcome.THINKING
    assert desk.services.unfinished.all() == ()


def test_what_is_put_away_is_let_go_of(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page]
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    card = page.loop_card(loop.id)
    assert card is not None
    card.form.begin(loop, LoopStep.RAISED)
    card.form._words.setPlainText("no")
    page.flush()
    assert kinds(desk) == [FormKind.STEP]
    card.form.cancelled.emit()
    page.hide()
    assert kinds(desk) == []


def test_escape_puts_a_step_away_and_what_was_written_can_be_brought_back(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page], qtbot: QtBot
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    ways: list[Any] = []
    page.undo_offered.connect(lambda _said, way: ways.append(way))
    card = page.loop_card(loop.id)
    assert card is not None
    card.form.begin(loop, LoopStep.RAISED)
    qtbot.keyClick(card.form._words, Qt.Key.Key_Escape)
    assert card.form.isHidden()
    assert ways == []
    card.form.begin(loop, LoopStep.RAISED)
    card.form._words.setPlainText("She nodded")
    qtbot.keyClick(card.form._words, Qt.Key.Key_Escape)
    assert card.form.isHidden()
    ways[0].back()
    assert not card.form.isHidden()
    assert card.form._words.text == "She nodded"
    ways[0].again()
    assert card.form.isHidden()


def test_escape_puts_an_observation_away_and_it_can_be_brought_back(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page], qtbot: QtBot
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    ways: list[Any] = []
    page.undo_offered.connect(lambda _said, way: ways.append(way))
    page.note_observation()
    card = page.observe
    qtbot.keyClick(card.client, Qt.Key.Key_Escape)
    assert card.isHidden()
    assert ways == []
    page.note_observation()
    card.client.setText("Finch")
    box = card.picker._rows["B1"].check.box
    box.click()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert card.isHidden()
    ways[0].back()
    assert not card.isHidden()
    assert (card.client.text(), [one.signal for one in card.picker.ticked]) == ("Finch", ["B1"])


def test_escape_puts_a_correction_away_and_it_can_be_brought_back(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page], qtbot: QtBot
) -> None:
    step = StepRecord(LoopStep.RAISED, desk.clock(), "as it was")
    taken = desk.services.referrals.take_step(loop.id, step).value
    page = RecordPage(desk)
    page.open_record(loop.id)
    shown(page)
    ways: list[Any] = []
    page.undo_offered.connect(lambda _said, way: ways.append(way))
    row = page.row(taken.steps[-1].id)
    assert row is not None
    row.begin()
    assert row.form is not None
    row.form._words.setPlainText("as it is")
    qtbot.keyClick(row.form._words, Qt.Key.Key_Escape)
    assert row.form.isHidden()
    ways[0].back()
    assert (row.form.isHidden(), row.form._words.text) == (False, "as it is")
    page.form.begin(taken, LoopStep.OPTIONS)
    page.form._words.setPlainText("three of them")
    qtbot.keyClick(page.form._words, Qt.Key.Key_Escape)
    assert page.form.isHidden()
    ways[1].back()
    assert page.form._words.text == "three of them"


def test_a_filter_takes_no_words_away(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page]
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    for number in range(4):
        desk.services.referrals.observe(f"C{number}", ["B1"], "")
    page.refresh()
    card = page.loop_card(loop.id)
    assert card is not None
    card.form.begin(loop, LoopStep.RAISED)
    card.form._words.setPlainText("half")
    page.filter.setText("C1")
    assert page.loop_card(loop.id) is card


def test_an_observation_a_reminder_and_a_question(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page]
) -> None:
    page = referrals(shown(ReferralsPage(desk)), loop)
    page.note_observation()
    page.observe.client.setText("Wren")
    page.observe.picker._rows["B1"].check.box.setChecked(True)
    page.observe.picker._rows["B1"].words.setText("“no way out”")
    page.reminders.own.text.setText("Ring the service")
    page.flush()
    waiting = shown(SupervisionPage(desk))
    assert isinstance(waiting, SupervisionPage)
    waiting.own.words.setPlainText("Whose is it?")
    waiting.flush()
    back = referrals(shown(ReferralsPage(desk)), loop)
    assert back.observe.client.text() == "Wren"
    assert [one.words for one in back.observe.picker.ticked] == ["“no way out”"]
    assert back.reminders.own.text.text() == "Ring the service"
    there = shown(SupervisionPage(desk))
    assert isinstance(there, SupervisionPage)
    assert there.own.words.text == "Whose is it?"


def test_steps_and_corrections_in_the_record_of_each_loop(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page]
) -> None:
    other = desk.services.referrals.observe("Wren", ["B1"], "seen").value
    page = RecordPage(desk)
    page.open_record(loop.id)
    shown(page)
    page.add.click()
    page.form._words.setPlainText("about Finch")
    row = page.row(loop.steps[0].id)
    assert row is not None
    row.begin()
    assert row.form is not None
    row.form._words.setPlainText("mended")
    page.open_record(other.id)
    assert page.form.isHidden()
    page.follow_ups.own.text.setText("Ask Wren")
    page.flush()
    assert sorted(kinds(desk)) == [FormKind.CORRECTION, FormKind.RECORD_STEP, FormKind.REMINDER]
    page.open_record(loop.id)
    assert page.form._words.text == "about Finch"
    assert page.follow_ups.own.text.text() == ""
    again = page.row(loop.steps[0].id)
    assert again is not None
    assert again.form is not None
    assert again.form._words.text == "mended"


def test_a_contact_that_has_to_be_checked(desk: Desk, shown: Callable[[Page], Page]) -> None:
    page = shown(ContactsPage(desk))
    assert isinstance(page, ContactsPage)
    next(iter(page.emergency.hints.values())).click()
    page.emergency.form.good_for.setText("at night")
    page.flush()
    back = shown(ContactsPage(desk))
    assert isinstance(back, ContactsPage)
    assert back.referral.form.isHidden()
    assert back.emergency.form.good_for.text() == "at night"
    back.emergency.form.keep.click()
    assert "Check the number first" in back.emergency.form.problem


def test_a_change_to_a_reminder(desk: Desk, shown: Callable[[Page], Page]) -> None:
    made = desk.services.reminders.add("Ring", desk.clock()).value
    page = shown(RemindersPage(desk))
    assert isinstance(page, RemindersPage)
    row = page.due.rows.row(made.id)
    assert row is not None
    row.ask_reason(3)
    row.reason.setText("on leave")
    page.flush()
    back = shown(RemindersPage(desk))
    assert isinstance(back, RemindersPage)
    again = back.due.rows.row(made.id)
    assert again is not None
    assert again.reason.text() == "on leave"
    again.give_reason()
    assert desk.services.unfinished.all() == ()
    assert desk.services.reminders.due() == ()


def texts(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def press(widget: QWidget, name: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == name).click()


@pytest.fixture
def shell(desk: Desk, loop: Referral, qtbot: QtBot) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    return made


def begin_step(shell: Shell, loop: Referral, words: str) -> None:
    shell.open_referral(loop.id)
    page = referrals(shell.pages[Place.REFERRALS.value], loop)
    card = page.loop_card(loop.id)
    assert card is not None
    card.form.begin(loop, LoopStep.RAISED)
    card.form._words.setPlainText(words)


def test_today_leads_back_to_it(shell: Shell, loop: Referral, desk: Desk, qtbot: QtBot) -> None:
    begin_step(shell, loop, "half a sent")
    shell.flush()
    again = Shell(desk)
    qtbot.addWidget(again)
    again.show()
    today = again.pages[Place.TODAY.value]
    assert isinstance(today, TodayPage)
    assert "A step of a referral, Finch" in texts(today.drafts)
    press(today.drafts, "Continue")
    card = referrals(again.pages[Place.REFERRALS.value], loop).loop_card(loop.id)
    assert card is not None
    assert card.form._words.text == "half a sent"
    assert again.stack.currentWidget() is again.pages[Place.REFERRALS.value]


def test_what_is_let_go_of_on_today_stands_open_nowhere(
    shell: Shell, loop: Referral, desk: Desk
) -> None:
    begin_step(shell, loop, "half")
    shell.show_place(Place.TODAY)
    today = shell.pages[Place.TODAY.value]
    assert isinstance(today, TodayPage)
    press(today.drafts, "Let it go")
    assert desk.services.unfinished.all() == ()
    shell.flush()
    assert desk.services.unfinished.all() == ()
    shell.banner._act.click()
    assert kinds(desk) == [FormKind.STEP]
    shell.open_referral(loop.id)
    card = referrals(shell.pages[Place.REFERRALS.value], loop).loop_card(loop.id)
    assert card is not None
    assert card.form._words.text == "half"


def test_nothing_of_an_erased_client_is_kept_again(
    shell: Shell, loop: Referral, desk: Desk
) -> None:
    begin_step(shell, loop, "half")
    shell.show_place(Place.CLIENTS)
    assert kinds(desk) == [FormKind.STEP]
    shell.pages[Place.CLIENTS.value].client_erased.emit("finch")  # type: ignore[attr-defined]
    desk.services.erasing.erase("Finch")
    shell.flush()
    assert desk.services.unfinished.all() == ()


def test_one_goes_on_writing_where_the_words_end(qtbot: QtBot) -> None:
    field = NoteField("In my words", 3)
    qtbot.addWidget(field)
    put_into(field, "half a thought")
    field.insertPlainText(", and the rest")
    assert field.toPlainText() == "half a thought, and the rest"


def reasons(page: Page) -> list[str]:
    """What stands in the fields for a reason."""
    fields = page.findChildren(QLineEdit)
    wanted = {"A short reason", "Why it is taken off"}
    return [one.text() for one in fields if one.accessibleName() in wanted and one.text()]


@pytest.mark.parametrize("where", ["today", "act now", "list", "loop", "record", "reminders"])
def test_a_reason_is_kept_wherever_it_is_written(
    desk: Desk, loop: Referral, shown: Callable[[Page], Page], where: str, clock: Any
) -> None:
    if where == "act now":
        loop = desk.services.referrals.observe("Otter", ["A1"]).value
    if where == "list":  # the follow-ups stand with their referrals
        desk.services.reminders.add("Book the room", clock())
    clock.forward(days=8)

    def opened() -> Page:
        kinds = {"today": TodayPage, "act now": TodayPage, "record": RecordPage}
        kind = kinds.get(where, RemindersPage if where == "reminders" else ReferralsPage)
        page = shown(kind(desk))
        if isinstance(page, RecordPage):
            page.open_record(loop.id)
        return page

    page: Any = opened()
    rows = {
        "today": lambda: page.due.rows,
        "act now": lambda: page.act_now.rows,
        "list": lambda: page.reminders.rows,
        "loop": lambda: page.loop_card(loop.id).follow_ups,
        "record": lambda: page.follow_ups.rows,
        "reminders": page.due.rows.rows if where == "reminders" else tuple,
    }[where]()
    row = rows[0]
    row._ask_why() if where == "record" else row.ask_reason(0)
    row.reason.setText("She told me herself")
    page.flush()
    page.refresh()
    assert reasons(page) == ["She told me herself"]  # what is shown again takes nothing away
    (kept,) = desk.services.unfinished.all()
    assert (kept.form, kept.written.about) == (FormKind.REMINDER_CHANGE, row.reminder.id)
    again = opened()
    assert reasons(again) == ["She told me herself"]
    field = next(one for one in again.findChildren(QLineEdit) if one.text() == reasons(page)[0])
    field.returnPressed.emit()
    settled = desk.services.reminders.reminder(row.reminder.id)
    assert settled.reason == "She told me herself"
    assert desk.services.unfinished.all() == ()


def test_what_came_of_a_step_is_kept_and_stands_on_today_once(
    desk: Desk, coach: Role, shown: Callable[[Page], Page], make_draft: Any, clock: Any
) -> None:
    desk.services.reflections.answer(coach.id, Answer.CHANGE, step="Ask once more.")
    for _ in range(5):
        clock.forward(days=1)
        draft = make_draft(role_id=coach.id, started_at=clock() - timedelta(hours=1))
        desk.services.journal.save(draft)
    page = shown(TodayPage(desk))
    assert isinstance(page, TodayPage)
    (row,) = page.steps.rows
    row.said.setText("Twice, and it helped")
    page.flush()
    assert kinds(desk) == [FormKind.STEP_ANSWER]
    assert page.drafts.isHidden()  # it stands there, where it is written
    again = shown(TodayPage(desk))
    assert isinstance(again, TodayPage)
    (back,) = again.steps.rows
    assert back.said.text() == "Twice, and it helped"
    assert again.drafts.isHidden()
    next(iter(back.answers.values())).click()
    assert desk.services.unfinished.all() == ()


def test_where_one_wants_to_be_with_its_reason(
    desk: Desk, coach: Role, shown: Callable[[Page], Page]
) -> None:
    def section() -> tuple[YouSection, RoleBlock]:
        made = shown(YouSection(desk))
        assert isinstance(made, YouSection)
        block = made.roles.block(coach.id)
        assert block is not None
        return made, block

    page, block = section()
    block.change.click()
    page.flush()
    assert kinds(desk) == []  # nothing would be lost yet
    block.editor.area.set_area(Position(0.5, -0.25), 0.2)
    block.editor.reason.setPlainText("Less hurry")
    page.flush()
    assert kinds(desk) == [FormKind.AREA]
    again, back = section()
    assert not back.editor.isHidden()
    assert (back.editor.area.centre, back.editor.reason.text) == (
        Position(0.5, -0.25),
        "Less hurry",
    )
    back.editor.save.click()
    [kept] = desk.services.practice.intended_history(coach.id)
    assert (kept.centre, kept.half_width, kept.reason) == (Position(0.5, -0.25), 0.2, "Less hurry")
    assert kinds(desk) == []
    back.change.click()
    back.editor.reason.setPlainText("no")
    again.flush()
    back.editor.cancelled.emit()
    again.flush()
    assert kinds(desk) == []


def test_today_leads_back_to_where_one_wants_to_be(desk: Desk, coach: Role, qtbot: QtBot) -> None:
    desk.services.unfinished.keep(
        FormKind.AREA,
        Written(coach.id, words={"place": None, "half_width": 0.2, "reason": "Less hurry"}),
    )
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    [kept] = desk.services.unfinished.all()
    go_on(shell, kept)
    settings = shell.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    section = settings.section("you")
    assert isinstance(section, YouSection)
    block = section.roles.block(coach.id)
    assert block is not None
    assert block.editor.reason.text == "Less hurry"
