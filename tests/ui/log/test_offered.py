"""The log page: observations, supervision, scales, tags; what is offered, and its width."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.client import Client
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import TickedObservation
from journal_app.domain.practice import Role
from journal_app.domain.referral import Tier
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.widgets.into_view import go_to
from tests.turn_by_turn import StepByStep
from tests.ui.log.written import Key, LateTasks


def _texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_observations_are_ticked_with_words_and_tier_a_says_what_to_do(
    open_page: LogPage,
) -> None:
    picker = open_page.scales.observations
    assert picker.act_now.isHidden()
    picker.all.click()
    picker._rows["C1"].check.box.click()
    assert picker.act_now.isHidden()
    picker._rows["A2"].check.box.click()
    QTest.keyClicks(picker._rows["A2"].words, "tonight")
    assert not picker.act_now.isHidden()
    draft = open_page.draft()
    assert draft is not None
    assert draft.observations == (TickedObservation("A2", "tonight"), TickedObservation("C1"))
    picker._rows["A2"].check.box.click()
    assert picker.act_now.isHidden()


def test_whom_to_call_comes_before_the_words(open_page: LogPage, desk: Desk) -> None:
    contact = Contact("", ContactKind.EMERGENCY, "Crisis team", reach="0800 000000")
    desk.services.contacts.save(contact)
    picker = open_page.scales.observations
    picker.all.click()
    picker._rows["A1"].check.box.click()
    assert open_page.focusWidget() is picker.act_now
    assert "0800 000000" in _texts(picker.act_now)
    assert open_page.save_button.isEnabled()
    picker._rows["A3"].check.box.click()
    assert open_page.focusWidget() is picker._rows["A3"].words


def test_what_is_ticked_stays_where_it_is(open_page: LogPage) -> None:
    """What is to be done now comes below it; the page goes on only as far as that is not seen."""
    picker = open_page.scales.observations
    picker.all.click()
    _settled()
    for row in [one for one in picker._rows.values() if one.tier is Tier.A][:2]:
        go_to(row.check.box)
        _settled()
        before = _top(row.check, open_page)
        row.check.box.click()
        _settled()
        top, foot = _top(row.check, open_page), _top(picker.act_now, open_page)
        assert picker.act_now.isVisible()
        assert top + row.height() <= foot
        assert 0 < top <= before
        foot += picker.act_now.height()
        assert foot <= open_page.height()
        assert top == before or foot > open_page.height() - 60
        row.check.box.click()
        _settled()
        assert _top(row.check, open_page) == top
        assert picker.act_now.isHidden()
    row.check.box.click()
    picker._close()
    _settled()
    assert picker.act_now.isVisible()


def _top(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def _settled() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_the_list_is_made_in_turns_with_the_keyboard_in_it_at_once(
    desk: Desk, qtbot: QtBot
) -> None:
    page = LogPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(page)
    page.finish()
    page.show()
    page.start_new()
    picker = page.scales.observations
    picker.all.click()
    first = next(iter(picker._rows.values()))
    assert page.focusWidget() is first.check.box
    assert len(picker._rows) < 5
    content = picker.parentWidget()
    with qtbot.waitSignal(picker.listed):
        assert not content.updatesEnabled()  # it is seen when it is whole
    qtbot.waitUntil(content.updatesEnabled)
    assert len(picker._rows) > 15
    assert page.focusWidget() is first.check.box
    stop, order = first.check.box, []
    for _ in range(3):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        stop = page.focusWidget()
        order.append(stop)
    assert order == [row.check.box for row in list(picker._rows.values())[1:4]]


def test_own_observations_are_ticked_among_their_tier(open_page: LogPage, desk: Desk) -> None:
    services = desk.services
    urgent = services.observations.add("Held a knife", Tier.A).value
    coat = services.observations.add("Came without a coat", Tier.B).value
    gone = services.observations.add("Looked at the phone", Tier.C).value
    services.observations.retire(gone.id)
    desk.words.know_own(services.observations.own())
    picker = open_page.scales.observations
    picker.all.click()
    order = list(picker._rows)
    assert order.index("A6") < order.index(urgent.id) < order.index("B1")
    assert order.index("B8") < order.index(coat.id) < order.index("C1")
    assert gone.id not in order
    picker._rows[coat.id].check.box.click()
    picker._rows[urgent.id].check.box.click()
    assert not picker.act_now.isHidden()
    services.observations.retire(coat.id)
    services.observations.change(urgent.id, "Held a knife and laughed", Tier.C)
    desk.words.know_own(services.observations.own())
    picker.offer_own()
    assert [one.signal for one in picker.ticked] == [coat.id, urgent.id]
    assert picker.act_now.isHidden()


def test_what_is_offered_is_offered_once(open_page: LogPage) -> None:
    scales = open_page.scales
    scales.charge.set_value(4)
    QTest.keyClicks(scales.familiarity.slider, "0")
    assert not scales.offer.isHidden()
    scales._want_observation()
    assert scales.observations.panel.isVisibleTo(scales)
    assert scales.offer.isHidden()
    QTest.keyClicks(scales.familiarity.slider, "1")
    assert scales.offer.isHidden()
    draft = open_page.draft()
    assert draft is not None
    assert not draft.to_supervision
    assert not draft.observations


def test_supervision_is_offered_not_forced(open_page: LogPage) -> None:
    scales = open_page.scales
    QTest.keyClicks(scales.charge.slider, "4")
    assert scales.offer.isHidden()
    QTest.keyClicks(scales.familiarity.slider, "1")
    assert not scales.offer.isHidden()
    draft = open_page.draft()
    assert draft is not None
    assert not draft.to_supervision
    scales.supervision_wanted.emit()
    wanted = open_page.draft()
    assert wanted is not None
    assert wanted.to_supervision


def test_scales_start_unsaid_and_can_be_taken_back(open_page: LogPage) -> None:
    scale = open_page.scales.charge
    assert scale.value is None
    assert scale.slider.accessibleDescription() == "not said"
    QTest.keyClick(scale.slider, Key.Key_Right)
    assert scale.value == 2
    QTest.keyClick(scale.slider, Key.Key_Home)
    assert scale.slider.accessibleDescription() == "not at all"
    QTest.keyClick(scale.slider, Key.Key_Delete)
    assert scale.value is None


def test_tags_are_added_and_removed_by_keys(open_page: LogPage) -> None:
    tags = open_page.writing.tags
    tags.add.click()
    QTest.keyClicks(tags.field, "#pace")
    QTest.keyClick(tags.field, Key.Key_Return)
    QTest.keyClicks(tags.field, "silence,")
    QTest.keyClicks(tags.field, "pace,")
    assert tags.tags == ("pace", "silence")
    QTest.keyClicks(tags.field, "half")
    QTest.keyClick(tags.field, Key.Key_Escape)
    assert tags.tags == ("pace", "silence")
    tags._chips[0].click()
    assert tags.tags == ("silence",)


def test_a_tag_that_is_a_sentence_is_refused_and_stays_to_be_shortened(
    open_page: LogPage,
) -> None:
    tags = open_page.writing.tags
    tags.add.click()
    tags.field.setText("M" * 300)
    QTest.keyClick(tags.field, Key.Key_Return)
    assert tags.tags == ()
    assert "60" in tags.problem.text()
    tags.field.left.emit()
    assert tags.field.isVisible()
    assert tags.field.text() == "M" * 300
    tags.field.selectAll()
    QTest.keyClicks(tags.field, "pace,")
    assert tags.problem.isHidden()
    assert tags.tags == ("pace",)
    tags.field.setText("M" * 300)
    QTest.keyClick(tags.field, Key.Key_Return)
    QTest.keyClick(tags.field, Key.Key_Escape)
    assert tags.field.isHidden()
    assert tags.problem.isHidden()


def too_wide(page: LogPage) -> list[str]:
    """What reaches over the right edge of the page."""
    room = page._content.area.viewport().width()
    return [
        type(child).__name__
        for child in page._content.findChildren(QWidget)
        if child.isVisible() and child.mapTo(page._content, child.rect().bottomRight()).x() > room
    ]


@pytest.mark.dressed
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_page(
    open_page: LogPage, themes: Any, scale: float, qtbot: Any
) -> None:
    themes.set_text_scale(scale)
    try:
        for width in (700, 1024, 1360):
            open_page.resize(width, 860)
            qtbot.waitUntil(lambda: too_wide(open_page) == [])
    finally:
        themes.set_text_scale(1.0)


def test_what_is_offered_is_read_once_before_the_page_can_be_written_on_and_kept_up_to_date(
    qtbot: Any, desk: Desk, coach: Role, services: Services
) -> None:
    tasks = LateTasks()
    page = LogPage(replace(desk, tasks=tasks))
    qtbot.addWidget(page)
    page.start_new()
    page.show()  # asks for what it shows, of which most comes with the draft
    tasks.waiting.pop(0)()
    assert page.draft() is not None
    services.clients.save(Client(id="", code="Came meanwhile"))
    tasks.answer()
    assert page.fields.client.findText("Came meanwhile") >= 0
    services.clients.save(Client(id="", code="Came later"))
    page.refresh()
    tasks.answer()
    assert page.fields.client.findText("Came later") >= 0
