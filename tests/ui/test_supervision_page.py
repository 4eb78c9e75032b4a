"""Supervision: what waits, talking about it, taking that back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.entry import TickedObservation
from journal_app.domain.meeting import MeetingDraft, MeetingKind
from journal_app.domain.practice import RoleKind
from journal_app.domain.referral import LoopStep
from journal_app.domain.reflection import Answer
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.pages.supervision_row import SupervisionRow, about_item
from tests.ui.cut_off import cut_placeholders


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SupervisionPage:
    made = SupervisionPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    return made


@pytest.fixture
def flagged(desk: Desk, coach: Any, make_draft: Callable[..., Any]) -> str:
    """The id of an entry that is flagged, with a question."""
    draft = make_draft(
        role_id=coach.id,
        client="Heron",
        to_supervision=True,
        supervision_question="Whose agenda was it?",
    )
    return desk.services.journal.save(draft).value.id


def _only(page: SupervisionPage, kind: ItemKind) -> SupervisionRow:
    page.show()
    QApplication.processEvents()
    (row,) = page.groups[kind].rows()
    return row


def _open_form(page: SupervisionPage) -> None:
    page.show()
    page.write_down.click()
    QApplication.processEvents()


def test_a_packet_is_built_from_what_waits(page: SupervisionPage, flagged: str) -> None:
    wanted: list[tuple[str, ...]] = []
    page.packet_wanted.connect(wanted.append)
    _only(page, ItemKind.ENTRY)
    assert page.build.isVisible()
    page.build.click()
    assert wanted == [()]
    page.desk.services.journal.trash(flagged)
    page.refresh()
    assert page.build.isHidden()


def _texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(shown.text() for shown in widget.findChildren(QLabel) if shown.isVisible())


def test_an_empty_page_says_what_will_be_here(page: SupervisionPage) -> None:
    page.show()
    assert "Sessions you flag will stand here" in _texts(page)
    assert all(group.isHidden() for group in page.groups.values())


def test_a_flagged_entry_opens(page: SupervisionPage, flagged: str, qtbot: QtBot) -> None:
    row = _only(page, ItemKind.ENTRY)
    assert "Whose agenda was it?" in _texts(row)
    assert "Heron · Coach\nsince today" in _texts(row)
    with qtbot.waitSignal(page.open_entry_requested) as told:
        row.open.click()
    assert told.args == [flagged]


def test_talked_about_it_and_back(
    page: SupervisionPage, flagged: str, desk: Desk, qtbot: QtBot
) -> None:
    row = _only(page, ItemKind.ENTRY)
    with qtbot.waitSignal(page.undo_offered) as offered:
        row.settle.click()
    assert not desk.services.journal.entry(flagged).content.to_supervision
    assert page.empty.isVisible()
    offered.args[1]()
    assert desk.services.journal.entry(flagged).content.to_supervision
    assert _only(page, ItemKind.ENTRY).item.question == "Whose agenda was it?"


def test_an_answer_to_the_question(
    page: SupervisionPage, desk: Desk, coach: Any, qtbot: QtBot
) -> None:
    desk.services.reflections.answer(coach.id, Answer.SUPERVISION, "Is it the contract, or me?")
    row = _only(page, ItemKind.REFLECTION)
    with qtbot.waitSignal(page.drift_requested) as told:
        row.open.click()
    assert told.args == [coach.id]


def test_a_referral_keeps_the_step(page: SupervisionPage, desk: Desk, qtbot: QtBot) -> None:
    loop = desk.services.referrals.observe("Finch", ["C1"]).value
    row = _only(page, ItemKind.REFERRAL)
    with qtbot.waitSignal(page.referral_requested) as told:
        row.open.click()
    assert told.args == [loop.id]
    with qtbot.waitSignal(page.told):
        row.settle.click()
    steps = desk.services.referrals.referral(loop.id).steps
    assert steps[-1].step is LoopStep.SUPERVISION
    assert not page.groups[ItemKind.REFERRAL].rows()
    desk.services.supervision.raise_again(loop.id)
    assert desk.services.referrals.referral(loop.id).steps == steps


def test_a_referral_says_that_its_entry_is_in_the_bin(
    page: SupervisionPage, desk: Desk, coach: Any, make_draft: Callable[..., Any]
) -> None:
    draft = make_draft(role_id=coach.id, client="Otter", observations=(TickedObservation("D1"),))
    desk.services.journal.save(draft)
    assert "in the bin" not in _texts(_only(page, ItemKind.REFERRAL))
    desk.feed.publish(desk.services.journal.trash(draft.id).change)
    assert "The entry it came from is in the bin." in _texts(_only(page, ItemKind.REFERRAL))
    desk.feed.publish(desk.services.journal.restore(draft.id).change)
    assert "in the bin" not in _texts(_only(page, ItemKind.REFERRAL))


def test_a_question_of_ones_own(page: SupervisionPage, desk: Desk, qtbot: QtBot) -> None:
    page.show()
    page.own._submit()
    assert page.own.problem == "Write a few words first."
    page.own.words.setPlainText("How do others begin?")
    page.own._submit()
    assert not page.own.words.text
    row = _only(page, ItemKind.OWN)
    with qtbot.waitSignal(page.undo_offered) as offered:
        row.settle.click()
    assert not desk.services.supervision.waiting()
    offered.args[1]()
    (item,) = desk.services.supervision.waiting()
    assert item.question == "How do others begin?"


def test_a_meeting_is_written_down_with_what_was_spoken_of(
    page: SupervisionPage, flagged: str, desk: Desk
) -> None:
    _open_form(page)
    form = page.form
    form.minutes.setValue(90)
    form.supervisor.setText("M. K.")
    form.kinds[MeetingKind.GROUP].click()
    form.words.setPlainText("The hurry was mine.")
    form.agreed.add.click()
    form.agreed.lines[0].text.setText("Ask first")
    form.agreed.lines[0].day.edit.setText("2026-04-01")
    form.agreed.lines[0].day.edit.editingFinished.emit()
    next(iter(form._ticks.values())).box.click()
    form.keep.click()
    (meeting,) = desk.services.meetings.all()
    assert (meeting.kind, meeting.minutes, meeting.supervisor) == (MeetingKind.GROUP, 90, "M. K.")
    assert meeting.actions[0].due_on == date(2026, 4, 1)
    assert form.isHidden()
    assert page.empty.isVisible()
    row = page.meetings.row(meeting.id)
    assert row is not None
    row.set_open(True)
    said = _texts(page.meetings)
    assert "March 2026: 90 min" in said
    assert "Heron · Coach: Whose agenda was it?" in said
    assert "Ask first (reminder: Wed 1 Apr)" in said


@pytest.mark.dressed
def test_what_stands_in_the_fields_of_what_was_agreed_is_read_whole(
    page: SupervisionPage, flagged: str
) -> None:
    _open_form(page)
    page.form.agreed.add.click()
    QApplication.processEvents()
    (line,) = page.form.agreed.lines
    assert line.day.edit.isVisible()
    assert cut_placeholders([line.text, line.day.edit]) == []


def test_a_meeting_is_changed_and_deleted_and_had_again(
    page: SupervisionPage, flagged: str, desk: Desk, qtbot: QtBot
) -> None:
    (item,) = desk.services.supervision.waiting()
    draft = MeetingDraft(date(2026, 3, 10), minutes=60, spoken=(item.id,))
    meeting = desk.services.meetings.save(draft).value
    page.show()
    page.meetings.change_requested.emit(meeting)
    assert page.form._ticks[item.id].box.isChecked()
    page.form.minutes.setValue(0)
    page.form.keep.click()
    assert desk.services.meetings.meeting(meeting.id).minutes is None
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.meetings.delete_requested.emit(meeting.id)
    assert "waits again" in offered.args[0]
    assert _only(page, ItemKind.ENTRY).item.id == item.id
    offered.args[1]()
    assert [one.id for one in desk.services.meetings.all()] == [meeting.id]


def test_a_day_ahead_is_refused_at_the_form(page: SupervisionPage, desk: Desk) -> None:
    _open_form(page)
    page.form.day.set_day(date(2026, 12, 24))
    page.form.keep.click()
    assert "lies ahead" in page.form.problem
    assert desk.services.meetings.all() == ()


def test_what_is_being_written_survives_a_lock(
    page: SupervisionPage, desk: Desk, qtbot: QtBot
) -> None:
    _open_form(page)
    page.form.words.setPlainText("half a sent")
    page.flush()
    again = SupervisionPage(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.form.words.text == "half a sent"
    with qtbot.waitSignal(again.undo_offered) as offered:
        again.form.cancelled.emit()
    assert again.form.isHidden()
    again.flush()
    assert desk.services.unfinished.all() == ()
    offered.args[1].back()
    assert again.form.words.text == "half a sent"
    offered.args[1].again()
    assert again.form.isHidden()


def test_the_years_are_kept_apart(page: SupervisionPage, desk: Desk) -> None:
    for year in (2024, 2025):
        desk.services.meetings.save(MeetingDraft(date(year, 5, 2), minutes=60))
    page.show()
    assert "May 2025: 60 min" in _texts(page.meetings)
    page.meetings.years[2024].click()
    said = _texts(page.meetings)
    assert "May 2024: 60 min" in said
    assert "May 2025" not in said


def test_hundreds_that_wait_are_shown_some_at_a_time(page: SupervisionPage, desk: Desk) -> None:
    for number in range(50):
        desk.services.supervision.add(f"Question {number}")
    page.show()
    assert len(page.groups[ItemKind.OWN].rows()) == 20
    assert "50 waiting" in _texts(page.header)


def test_a_code_from_right_to_left_turns_nothing_else_around(desk: Desk) -> None:
    role = desk.services.practice.add_role(RoleKind.COACH).value
    item = SupervisionItem("1", ItemKind.ENTRY, desk.clock(), client="שקט", role=role)
    assert (
        about_item(item, desk) == "\N{FIRST STRONG ISOLATE}שקט\N{POP DIRECTIONAL ISOLATE} · Coach"
    )
