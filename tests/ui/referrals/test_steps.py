"""Steps in place, the answer, closing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.ui.page import Desk
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.step_form import StepForm
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.when_field import WhenField
from tests.ui.referrals.seen import (
    as_it_stands,
    button_called,
    card_of,
    texts_on,
)


def test_a_step_is_taken_in_place(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = card_of(page, loop)
    card._next.click()
    form = card.form
    assert form.step is LoopStep.SUPERVISION
    form._words.setPlainText("What is mine in it?")
    form._consulted.setText("my supervisor")
    form._save.click()
    step = as_it_stands(desk, loop).steps[-1]
    assert step == StepRecord(
        LoopStep.SUPERVISION, step.taken_at, "What is mine in it?", "my supervisor"
    )
    assert abs(step.taken_at - desk.clock()) <= timedelta(minutes=1)
    assert form.isHidden()
    assert "consulted: my supervisor" in texts_on(card)
    assert card._next.text() == "Record: Raised with the client"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_a_step_is_saved_by_the_keys_that_save_a_session(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    card = card_of(page, loop)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card._next.click()
    card.form._words.setPlainText("What is mine in it?")
    qtbot.keyClick(card.form._words, key, Qt.KeyboardModifier.ControlModifier)
    assert as_it_stands(desk, loop).steps[-1].words == "What is mine in it?"
    assert card.form.isHidden()


def test_the_keys_say_as_the_button_what_stands_against_it(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = card_of(page, loop)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card._begin(LoopStep.OUTCOME)
    card.form._words.setFocus()
    qtbot.keyClick(card.form._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.form.problem == "Choose what the client answered."
    assert as_it_stands(desk, loop).outcome is None


def test_what_is_being_written_stays_when_something_changes(
    page: ReferralsPage, loop: Referral, desk: Desk
) -> None:
    card = card_of(page, loop)
    card._next.click()
    card.form._words.setPlainText("half a sentence")
    page.write(lambda: desk.services.reminders.add("Something else", desk.clock()))
    assert page.loop_card(loop.id) is card
    assert card.form._words.text == "half a sentence"


def test_the_answer_is_chosen(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = card_of(page, loop)
    card._begin(LoopStep.OUTCOME)
    card.form._save.click()
    assert card.form.problem == "Choose what the client answered."
    card.form._answer.chips[Outcome.THINKING].click()
    card.form._words.setPlainText("Next week.")
    card.form._save.click()
    changed = as_it_stands(desk, loop)
    assert changed.outcome is Outcome.THINKING
    assert changed.steps[-1].words == "Next week."
    assert "Will think about it" in texts_on(card)


def test_that_it_does_not_apply_needs_a_word_on_why(
    page: ReferralsPage, loop: Referral, desk: Desk
) -> None:
    card = card_of(page, loop)
    card._begin(LoopStep.OUTCOME)
    card.form._answer.chips[Outcome.NOT_APPLICABLE].click()
    QApplication.processEvents()
    stood = card.form._save.geometry()
    card.form._save.click()
    QApplication.processEvents()
    assert "why it does not apply" in card.form.problem
    assert as_it_stands(desk, loop).outcome is None
    assert card.form._save.geometry() == stood
    card.form._words.setPlainText("Ticked in the wrong entry.")
    QApplication.processEvents()
    assert card.form.problem == ""
    assert card.form._save.geometry() == stood
    card.form._save.click()
    assert as_it_stands(desk, loop).outcome is Outcome.NOT_APPLICABLE


def test_closing_waits_for_an_answer_and_a_reason(
    page: ReferralsPage, loop: Referral, desk: Desk, qtbot: QtBot
) -> None:
    card = card_of(page, loop)
    card._close.click()
    assert "once the client’s answer is known" in card.form.problem
    assert not card.form._save.isEnabled()
    assert card.form._save.accessibleDescription() == card.form.problem
    page.write(lambda: desk.services.referrals.set_outcome(loop.id, Outcome.HAS_HELP))
    assert card.form._save.isEnabled()
    assert card.form.problem == card.form._save.accessibleDescription() == ""
    card._begin(LoopStep.CLOSED)
    card.form._save.click()
    assert card.form.problem == "Write a few words on why it can be closed."
    card.form._words.setPlainText("Sees someone already.")
    with qtbot.waitSignal(page.undo_offered) as offered:
        card.form._save.click()
    assert as_it_stands(desk, loop).closed_at is not None
    assert page.loop_card(loop.id) is None
    page.closed.loops.set_open(True)
    assert "Sees someone already." in texts_on(page.closed)
    with qtbot.waitSignal(page.record_requested) as told:
        page.open_referral(loop.id)
    assert told.args == [loop.id]
    offered.args[1]()
    assert as_it_stands(desk, loop).closed_at is None
    assert page.loop_card(loop.id) is not None


def test_an_error_is_said_at_the_form(
    page: ReferralsPage, loop: Referral, desk: Desk, monkeypatch: Any
) -> None:
    from journal_app.domain.errors import JournalFileError

    def full(*_args: object) -> object:
        raise JournalFileError("disk_full", file="journal")

    card = card_of(page, loop)
    card._next.click()
    monkeypatch.setattr(type(desk.services.referrals), "take_step", full)
    card.form._save.click()
    assert card.form.problem
    assert not card.form.isHidden()


def test_the_words_are_named_by_the_answer_they_belong_to(
    page: ReferralsPage, loop: Referral
) -> None:
    card = card_of(page, loop)
    card.form.begin(card.loop, LoopStep.OUTCOME)
    chips = card.form._answer.chips
    chips[Outcome.NOT_APPLICABLE].click()
    assert card.form._words.accessibleName() == "Why it does not apply"
    chips[Outcome.ACCEPTED].click()
    assert card.form._words.accessibleName() == "What was said, and what becomes of our own work"


def test_consent_has_its_date(page: ReferralsPage, loop: Referral, desk: Desk) -> None:
    card = card_of(page, loop)
    card._begin(LoopStep.OPTIONS)
    card.form._consent.setText("her doctor")
    card.form._consent_on.edit.setText("2026-03-10")
    card.form._consent_on.edit.editingFinished.emit()
    card.form._save.click()
    step = as_it_stands(desk, loop).steps[-1]
    assert (step.consent, step.consent_on) == ("her doctor", date(2026, 3, 10))
    assert "consent: her doctor, Tue 10 Mar" in texts_on(card)


def test_what_the_client_answered_comes_before_the_words_about_it(
    page: ReferralsPage, desk: Desk, loop: Referral, qtbot: QtBot
) -> None:
    card = card_of(page, loop)
    QApplication.processEvents()
    button_called(card, "Record: Talked over in supervision").setFocus()
    form = card.form  # built now, after all else on the page
    form.begin(loop, LoopStep.OUTCOME)
    chips = list(form._answer.chips.values())
    assert form.focusWidget() is chips[0]
    for chip in chips:
        assert page.focusWidget() is chip
        qtbot.keyClick(chip, Qt.Key.Key_Tab)
    assert page.focusWidget() is form._words
    form.cancelled.emit()
    form.begin(loop, LoopStep.RAISED)
    assert form.focusWidget() is form._words


def test_the_form_offers_only_what_it_does_not_show_yet(
    page: ReferralsPage, loop: Referral
) -> None:
    card = card_of(page, loop)
    button_called(card, "Record: Talked over in supervision").click()
    more = card.form._more
    assert more.text() == "Consent to contact others…"
    more.click()
    assert card.form._consent.hasFocus() or card.form.focusWidget() is card.form._consent
    assert more.isHidden()


@pytest.mark.dressed
@pytest.mark.parametrize(("width", "rows"), [(640, 1), (380, 2)])
def test_which_step_and_when_are_seen_whole_side_by_side_or_below_each_other(
    width: int, rows: int, desk: Desk, loop: Referral, qtbot: QtBot
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    form = StepForm(desk, around)
    QVBoxLayout(around).addWidget(form)
    around.resize(width, 600)
    around.show()
    form.begin(loop, LoopStep.SUPERVISION)
    which, when = form.findChild(ChoiceBox), form.findChild(WhenField)
    assert isinstance(which, ChoiceBox)
    assert isinstance(when, WhenField)
    QApplication.processEvents()
    assert around.width() == width
    for field in (which, when):
        assert field.width() >= field.minimumSizeHint().width()
        assert field.geometry().right() < form.width()
    assert len({which.y(), when.y()}) == rows
