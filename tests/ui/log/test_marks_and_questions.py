"""The log page: marks on the grid, the questions they bring, what stays where it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal_app.domain.entry import PromptAnswer
from journal_app.domain.grid import Position
from journal_app.domain.moments import MomentTag
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.prompt_chips import PromptChips
from journal_app.ui.widgets.prompt_panel import AT_ONCE, steps_of
from journal_app.wording import packs
from tests.conftest import NOW
from tests.ui.log.written import Key, moment, write


def test_the_grid_stays_blind_until_the_first_mark(
    open_page: LogPage, services: Services, coach: Role
) -> None:
    services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.25, "mine")
    write(open_page)
    before = open_page.draft()
    assert before is not None
    earlier = replace(before, started_at=NOW - timedelta(days=3), moments=(moment(0.2, 0.1),))
    services.journal.save(earlier)
    open_page.start_new("Heron")
    grid = open_page.placing.grid
    assert grid.picture.context == 0.0
    assert grid.picture.trail == ((0.2, 0.1),)
    assert len(grid.picture.areas) == 1


def test_at_most_three_questions_at_a_time() -> None:
    for model in packs.prompt_models("en"):
        steps = steps_of(model)
        assert all(1 <= len(step.prompts) <= AT_ONCE for step in steps)
        asked = [prompt for step in steps for prompt in step.prompts]
        assert asked == [prompt for stage in model.stages for prompt in stage.prompts]


def test_answers_to_questions_are_in_the_text(open_page: LogPage) -> None:
    writing, prompts = open_page.writing, open_page.writing.prompts
    writing.chips.chosen.emit("gibbs")
    assert len(prompts.questions) <= AT_ONCE
    first = prompts.questions[0]
    QTest.keyClick(first, Key.Key_Space)
    QTest.keyClicks(writing.sheet.last, "A door closed.")
    writing.show_count()
    assert first.accessibleName().endswith("in the text")
    prompts.next.click()
    prompts.back.click()
    assert prompts.questions[0].accessibleName().endswith("in the text")
    draft = open_page.draft()
    assert draft is not None
    assert draft.me == f"#### {first.question}\nA door closed."
    assert draft.answers == ()
    assert draft.word_count == 3


def test_a_moment_tag_brings_its_question(open_page: LogPage) -> None:
    scales = open_page.scales
    assert not scales.tag_questions
    scales.tag_chips[MomentTag.TOLD].click()
    question = scales.tag_questions[MomentTag.TOLD]
    assert not question.isHidden()
    assert scales.tag_chips[MomentTag.TOLD].nextInFocusChain() is question
    assert MomentTag.INTERPRETED not in scales.tag_questions
    question.click()
    QTest.keyClicks(open_page.writing.sheet.me, "Not really.")
    draft = open_page.draft()
    assert draft is not None
    assert draft.moment_tags == {MomentTag.TOLD}
    assert draft.me == f"#### {question.question}\nNot really."
    scales.tag_chips[MomentTag.TOLD].click()
    assert question.isHidden()


def test_an_answer_kept_beside_the_text_stays_there(open_page: LogPage) -> None:
    new = open_page.draft()
    assert new is not None
    beside = (
        PromptAnswer("gibbs.description.own", "An old question", "Old"),
        PromptAnswer("moment_tag.told", "Was it asked for?", "No."),
    )
    told = frozenset({MomentTag.TOLD})
    open_page.continue_draft(replace(new, answers=beside, moment_tags=told))
    scales = open_page.scales
    assert not scales.tag_fields[MomentTag.TOLD].isHidden()
    assert MomentTag.TOLD not in scales.tag_questions
    (field,) = open_page.writing.kept.fields
    field.field.setPlainText("Changed")
    draft = open_page.draft()
    assert draft is not None
    assert [one.answer for one in draft.answers] == ["Changed", "No."]


SIZES = [(1164, 768, "en"), (960, 700, "de")]


@pytest.mark.parametrize(("width", "height", "language"), SIZES)
@pytest.mark.parametrize("mode", list(Mode))
def test_nothing_moves_when_a_mark_is_set(
    qtbot: Any,
    desk: Desk,
    translation: Translation,
    coach: Role,
    mode: Mode,
    width: int,
    height: int,
    language: str,
) -> None:
    translation.use(language)
    page = LogPage(replace(desk, words=translation.words(), language=language))
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.start_new()
    page.placing.modes.button(list(Mode).index(mode)).click()
    for _ in range(3):
        QApplication.processEvents()
    before = places(page)
    for index in range(1 if mode is Mode.ONE else 2):
        page.placing.grid.editing.pick(index)
        page.placing.grid.editing.place(Position(-0.5 + index, 0.4))
        for _ in range(3):
            QApplication.processEvents()
        assert places(page) == before


def places(page: LogPage) -> dict[str, tuple[int, int]]:
    """Where the parts of the page are."""
    parts = {
        "texts": page.writing.sheet,
        "more": page.writing.chips.more,
        "sliders": page.placing.sliders,
        "next": page.placing.next,
        "sure": page.placing.sureness.buttons()[0],
        "supervision": page.supervision,
        "scales": page.scales,
        "name": page.placing.name,
        "first moment": page.placing._moment_chips[0],
    }
    found = {name: part.mapTo(page, QPoint()).toTuple() for name, part in parts.items()}
    return found | {"grid": page.placing.grid.size().toTuple()}


@pytest.mark.dressed
@pytest.mark.parametrize("width", [300, 380, 480, 700])
def test_the_prompts_stand_in_one_row(qtbot: Any, themes: Any, width: int) -> None:
    chips = PromptChips(packs.prompt_models("en"))
    qtbot.addWidget(chips)
    chips.resize(width, 30)
    chips.show()
    for placed in (False, True):
        chips.set_place(there=placed)
        for chosen in ("", "gibbs", "place" if placed else "core"):
            chips.show_chosen(chosen)
            shown = [one for one in (*chips.chips.values(), chips.more) if one.isVisible()]
            assert {one.y() for one in shown} == {0}
            assert max(one.geometry().right() for one in shown) <= width
            inside = {name for name, one in chips.chips.items() if one.isVisible()}
            listed = {name for name, one in chips.listed.items() if one.isVisible()}
            assert not inside & listed
            known = set(chips.listed) | {""}
            assert inside | listed == (known if placed else known - {"place"})
            assert [one.isChecked() for one in shown].count(True) == 1


def test_a_further_moment_is_offered_and_does_not_stand_there_unasked(
    open_page: LogPage,
) -> None:
    card = open_page.placing
    card.modes.button(list(Mode).index(Mode.OWN)).click()
    told = [one.text() for one in card._moment_chips if one.isVisible()]
    assert told == ["moment 1 –"]
    card.grid.editing.place(Position(0.1, 0.1))
    told = [one.text() for one in card._moment_chips if one.isVisible()]
    assert told == ["moment 1", "+ moment"]
    card._moment_chips[1].click()
    told = [one.text() for one in card._moment_chips if one.isVisible()]
    assert told == ["moment 1", "moment 2 –"]


def test_a_slider_that_is_not_set_says_that_it_can_be(open_page: LogPage) -> None:
    sliders = open_page.placing.sliders
    assert {one.text() for one in sliders.hints.values()} == {"not set: click the bar"}
    sliders.set_position(Position(0.1, 0.2))
    assert {one.text() for one in sliders.hints.values()} == {""}


def test_the_place_just_marked_brings_its_questions(open_page: LogPage) -> None:
    chips, prompts = open_page.writing.chips, open_page.writing.prompts
    assert chips.chips["place"].isHidden()
    grid = open_page.placing.grid
    for _ in range(2):
        QTest.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(grid, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Key.Key_Return)
    assert not chips.chips["place"].isHidden()
    chips.chips["place"].click()
    stages = next(one for one in packs.prompt_models("en") if one.id == "quadrants").stages
    here = next(stage for stage in stages if stage.id == "collaborative_meaning")
    assert [one.question for one in prompts.questions] == [
        prompt.text for prompt in here.prompts[:AT_ONCE]
    ]
    QTest.keyClick(grid, Key.Key_Delete)
    assert chips.chips["place"].isHidden()
    assert prompts.isHidden()


def test_own_questions_are_written_in_place_and_kept(
    open_page: LogPage, services: Services
) -> None:
    writing = open_page.writing
    writing.chips.own_wanted.emit()
    assert not writing.own.isHidden()
    QTest.keyClicks(writing.own.new, "What would my supervisor ask?")
    QTest.keyClick(writing.own.new, Key.Key_Return)
    QTest.keyClicks(writing.own.new, "And my   grandmother?")
    writing.own.add.click()
    asked = ["What would my supervisor ask?", "And my grandmother?"]
    assert services.practice.setting("own_prompts", []) == asked
    assert writing.prompts.isHidden()
    writing.own.done.click()
    assert writing.own.isHidden()
    assert [one.question for one in writing.prompts.questions] == asked
    writing.chips.own_wanted.emit()
    writing.own.fields[0].setText("What else?")
    QTest.keyClick(writing.own.fields[0], Key.Key_Return)
    assert services.practice.setting("own_prompts", []) == ["What else?", asked[1]]
    writing.own.fields[1].clear()
    QTest.keyClick(writing.own.fields[1], Key.Key_Return)
    assert services.practice.setting("own_prompts", []) == ["What else?"]
    open_page.start_new()
    assert writing.own.isHidden()
    writing.chips.chosen.emit("own")
    assert [one.question for one in writing.prompts.questions] == ["What else?"]


def test_own_words_and_the_switch_are_kept_in_the_journal(
    open_page: LogPage, services: Services
) -> None:
    checker = open_page.kept_for_writing.checker
    checker.add("Sinngebung")
    checker.turn(False)
    assert services.practice.setting("own_words", []) == ["Sinngebung"]
    assert services.practice.setting("check_spelling", True) is False
    open_page.refresh()
    assert not checker.enabled
