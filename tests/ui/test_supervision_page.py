"""Supervision: what waits, talking about it, taking that back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.referral import LoopStep
from journal_app.domain.reflection import Answer
from journal_app.domain.supervision import ItemKind
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.pages.supervision_row import SupervisionRow


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


def _texts(widget: QWidget) -> str:
    return "\n".join(shown.text() for shown in widget.findChildren(QLabel) if shown.isVisible())


def test_an_empty_page_says_what_will_be_here(page: SupervisionPage) -> None:
    page.show()
    assert "Sessions you flag will stand here" in _texts(page)
    assert all(group.isHidden() for group in page.groups.values())


def test_a_flagged_entry_opens(page: SupervisionPage, flagged: str, qtbot: QtBot) -> None:
    row = _only(page, ItemKind.ENTRY)
    assert "Whose agenda was it?" in _texts(row)
    assert "Heron · Coach · since" in _texts(row)
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
