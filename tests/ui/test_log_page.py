from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journal_app.domain.client import Client
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.entry import Entry, PaidKind, PromptAnswer, TickedObservation
from journal_app.domain.errors import JournalFileError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, MomentTag, Placement
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import Tier
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages import log_keeper
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.prompt_chips import PromptChips
from journal_app.ui.widgets.prompt_panel import AT_ONCE, steps_of
from journal_app.wording import packs
from tests.conftest import NOW

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def _texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


class LateTasks(QObject):
    """A store thread that answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def submit(
        self, function: Any, *, context: QObject, done: Any = None, failed: Any = None
    ) -> None:
        self.waiting.append(lambda: (done or (lambda _: None))(function()))

    compute = submit

    def in_steps(self, steps: Iterator[None], *, context: QObject) -> None:
        for _ in steps:
            pass

    def answer(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture
def page(qtbot: Any, desk: Desk, coach: Role) -> LogPage:
    made = LogPage(desk)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    return made


@pytest.fixture
def open_page(page: LogPage) -> LogPage:
    page.show()
    page.start_new()
    return page


def moment(x: float, y: float, label: str = "") -> Moment:
    return Moment(f"m{x}{y}", label, Placement(Position(x, y), Certainty.CLEAR, NOW))


def write(page: LogPage, client: str = "Heron", seen: str = "It was quiet.") -> None:
    page.fields.client.setEditText(client)
    page.writing.sheet.seen.setPlainText(seen)


def kept(services: Services) -> list[str]:
    return [one.draft.client for one in services.journal.drafts() if not one.set_aside]


def entries_heard(page: LogPage) -> list[Entry]:
    heard: list[Entry] = []
    page.saved.connect(heard.append)
    return heard


def test_a_whole_entry_is_written_and_saved_by_keys_alone(
    open_page: LogPage, services: Services, qtbot: Any
) -> None:
    heard = entries_heard(open_page)
    fields, writing, scales = open_page.fields, open_page.writing, open_page.scales
    with qtbot.waitActive(open_page):
        open_page.activateWindow()
    assert QApplication.focusWidget() is fields.client.lineEdit() or fields.client.hasFocus()
    order: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        assert now is not None
        if now in order:
            break
        order.append(now)
        if now is fields.client or now is fields.client.lineEdit():
            QTest.keyClicks(now, "Heron")
        elif now is writing.sheet.seen:
            QTest.keyClicks(now, "We sat in silence.")
        elif now is writing.sheet.me:
            QTest.keyClicks(now, "I waited.")
        elif now is scales.charge.slider:
            QTest.keyClicks(now, "2")
        elif now is open_page.placing.grid:
            QTest.keyClick(now, Key.Key_Right)
            QTest.keyClick(now, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
            QTest.keyClick(now, Key.Key_Return)
        elif now is open_page.supervision.question:
            QTest.keyClicks(now, "Why so long?")
        QTest.keyClick(now, Key.Key_Tab)
    wanted: list[QWidget] = [
        fields.when,
        fields.minutes,
        fields.role,
        fields.format,
        fields.agreement,
        fields.paid,
        writing.sheet.seen,
        writing.sheet.me,
        writing.tags.add,
        scales.charge.slider,
        scales.familiarity.slider,
        scales.observations.all,
        open_page.placing.grid,
        open_page.supervision.question,
    ]
    assert [one for one in order if one in wanted] == wanted
    QTest.keyClick(open_page, Key.Key_S, CONTROL)
    (entry,) = heard
    content = services.journal.entry(entry.id).content
    assert (content.client, content.seen, content.me) == (
        "Heron",
        "We sat in silence.",
        "I waited.",
    )
    assert content.charge == 2
    assert content.familiarity is None
    assert content.moments[0].placement.position == Position(0.05, 0.25)
    assert (content.to_supervision, content.supervision_question) == (True, "Why so long?")
    assert kept(services) == []


def test_everything_a_draft_says_comes_back(open_page: LogPage, coach: Role) -> None:
    (new,) = [open_page.draft()]
    assert new is not None
    draft = replace(
        new,
        client="Otter",
        started_at=NOW - timedelta(days=2),
        minutes=45,
        format="on the hill",
        agreement_kind="team",
        paid_kind=PaidKind.INTERNAL,
        seen="One\n\nTwo",
        me="Me",
        answers=(
            PromptAnswer("gibbs.description.own", "A question no longer asked", "Still here"),
            PromptAnswer("moment_tag.told", "Was it asked for?", "No."),
        ),
        charge=0,
        familiarity=4,
        moments=(moment(0.5, 0.5, "start"), moment(-0.5, 0.0, "end")),
        moment_tags=frozenset({MomentTag.TOLD}),
        tags=("silence", "two words"),
        observations=(TickedObservation("C2", "four hours"), TickedObservation("D1")),
        to_supervision=True,
        supervision_question="And now?",
    )
    open_page.continue_draft(draft, False)
    shown = open_page.draft()
    assert shown is not None
    told = packs.prompt_models("en")  # the question as it is asked now stands beside the answer
    assert told
    assert shown.answers[0] == draft.answers[0]
    assert shown.answers[1].answer == "No."
    assert replace(shown, answers=()) == replace(draft, answers=())


def test_an_untouched_page_keeps_and_changes_nothing(
    open_page: LogPage, services: Services
) -> None:
    open_page.flush()
    assert services.journal.drafts() == ()
    write(open_page)
    open_page.save()
    (row,) = services.journal.entries()
    open_page.edit(row.id)
    open_page.flush()
    assert services.journal.drafts() == ()


def test_a_draft_is_kept_soon_after_the_first_keystroke(
    open_page: LogPage, services: Services, qtbot: Any
) -> None:
    assert log_keeper.KEEP_AFTER_MS < 2000
    open_page.keeper._timer.setInterval(1)
    write(open_page)
    qtbot.waitUntil(lambda: kept(services) == ["Heron"])
    assert "15:30" in open_page.state.text() or "Draft kept" in open_page.state.text()


def test_hiding_and_locking_keep_what_is_written(open_page: LogPage, services: Services) -> None:
    write(open_page)
    open_page.hide()
    assert kept(services) == ["Heron"]
    open_page.show()
    open_page.writing.sheet.me.setPlainText("More.")
    open_page.flush()
    assert services.journal.drafts()[0].draft.me == "More."


def test_starting_another_keeps_the_one_before(open_page: LogPage, services: Services) -> None:
    write(open_page)
    open_page.start_new("Otter")
    assert kept(services) == ["Heron"]
    draft = open_page.draft()
    assert draft is not None
    assert draft.client == "Otter"
    assert draft.seen == ""


def test_discarding_sets_aside_and_can_be_undone(open_page: LogPage, services: Services) -> None:
    offered: list[Any] = []
    again: list[Any] = []
    closed: list[bool] = []
    open_page.undo_offered.connect(lambda _text, undo: offered.append(undo))
    open_page.draft_requested.connect(lambda draft, edits: again.append((draft, edits)))
    open_page.closed.connect(lambda: closed.append(True))
    write(open_page)
    open_page.set_aside()
    assert closed == [True]
    assert kept(services) == []
    assert len(services.journal.drafts()) == 1
    offered[0]()
    assert kept(services) == ["Heron"]
    ((draft, edits),) = again
    assert (draft.seen, edits) == ("It was quiet.", False)
    open_page.continue_draft(draft, edits)
    open_page.writing.sheet.seen.setPlainText("It was quiet, and late.")
    offered[0].again()
    assert kept(services) == []
    assert [one.draft.seen for one in services.journal.drafts()] == ["It was quiet, and late."]
    assert closed == [True, True]


def test_discarding_nothing_leaves_nothing(open_page: LogPage, services: Services) -> None:
    closed: list[bool] = []
    open_page.closed.connect(lambda: closed.append(True))
    open_page.set_aside()
    assert closed == [True]
    assert services.journal.drafts() == ()


def test_a_saved_entry_is_changed_under_its_id(open_page: LogPage, services: Services) -> None:
    write(open_page)
    open_page.save()
    (row,) = services.journal.entries()
    heard = entries_heard(open_page)
    open_page.edit(row.id)
    assert open_page.keeper.edits
    open_page.writing.sheet.me.setPlainText("On second thought.")
    open_page.flush()
    assert services.journal.drafts()[0].edits
    open_page.save()
    assert (heard[0].id, heard[0].revision) == (row.id, 2)
    assert services.journal.drafts() == ()


def test_a_problem_is_said_at_its_field_and_the_draft_kept(
    open_page: LogPage, services: Services
) -> None:
    heard = entries_heard(open_page)
    write(open_page)
    draft = open_page.draft()
    assert draft is not None
    far = draft.started_at.replace(year=2300)
    open_page.continue_draft(replace(draft, started_at=far))
    open_page.save()
    assert heard == []
    assert open_page.fields.when.property("problem")
    assert open_page.save_button.isEnabled()
    assert not open_page.fields._problem.isHidden()
    assert kept(services) == ["Heron"]


def test_a_draft_that_could_not_be_kept_is_tried_again(
    open_page: LogPage, services: Services, monkeypatch: Any
) -> None:
    problems: list[Exception] = []
    open_page.problem_raised.connect(problems.append)
    full = JournalFileError("disk_full", file="x")

    def fail(*_args: Any) -> Any:
        raise full

    with monkeypatch.context() as patch:
        patch.setattr(type(services.journal), "keep_draft", fail)
        write(open_page)
        open_page.flush()
    assert problems == [full]
    open_page.flush()
    assert kept(services) == ["Heron"]


def test_works_while_the_store_is_slow(
    qtbot: Any, desk: Desk, coach: Role, services: Services
) -> None:
    tasks = LateTasks()
    page = LogPage(replace(desk, tasks=tasks))
    qtbot.addWidget(page)
    page.start_new("First")
    page.start_new("Second")
    assert page.draft() is None
    tasks.answer()
    draft = page.draft()
    assert draft is not None
    assert draft.client == "Second"
    heard = entries_heard(page)
    write(page)
    page.save()
    page.save()
    page.flush()
    tasks.answer()
    assert len(heard) == 1
    assert services.journal.drafts() == ()
    assert services.journal.count() == 1


def test_the_clock_of_the_place_is_what_is_shown(open_page: LogPage) -> None:
    draft = open_page.draft()
    assert draft is not None
    tokyo = replace(draft, zone="Asia/Tokyo", started_at=NOW)
    open_page.continue_draft(tokyo)
    when = open_page.fields.when
    assert when.dateTime().toString("yyyy-MM-dd HH:mm") == "2026-03-15 00:30"
    when.setDateTime(when.dateTime().addSecs(3600))
    changed = open_page.draft()
    assert changed is not None
    assert changed.started_at == NOW + timedelta(hours=1)


def test_a_new_role_can_be_chosen_at_once(open_page: LogPage, services: Services) -> None:
    role = services.practice.add_role(RoleKind.OWN, "Mediator").value
    open_page.refresh()
    fields = open_page.fields
    assert fields.role.findText("Mediator") >= 0
    fields.role.setCurrentIndex(fields.role.findData(role.id))
    draft = open_page.draft()
    assert draft is not None
    assert draft.role_id == role.id


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
    question = scales.tag_questions[MomentTag.TOLD]
    assert question.isHidden()
    scales.tag_chips[MomentTag.TOLD].click()
    assert not question.isHidden()
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
    assert scales.tag_questions[MomentTag.TOLD].isHidden()
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


@pytest.mark.dressed
def test_only_the_sheet_and_back_keeps_cursor_and_history(open_page: LogPage, qtbot: Any) -> None:
    sheet = open_page.writing.sheet
    with qtbot.waitActive(open_page):
        open_page.activateWindow()
    sheet.me.setFocus()
    QTest.keyClicks(sheet.me, "I waited.")
    sheet.me.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    at = sheet.me.textCursor().position()
    QTest.keyClick(sheet.me, Key.Key_F11)
    mode = open_page.only_sheet
    assert mode is not None
    assert mode.is_on
    assert mode.geometry() == open_page.window().rect()
    assert sheet.me.hasFocus()
    assert sheet.me.textCursor().position() == at
    QTest.keyClick(sheet.me, Key.Key_Tab)
    assert sheet.seen.hasFocus()
    QTest.keyClicks(sheet.seen, "Here.")
    QTest.keyClick(sheet.seen, Key.Key_Escape)
    assert not mode.is_on
    assert open_page._content.isAncestorOf(sheet)
    assert sheet.seen.hasFocus()
    sheet.history.undo()
    sheet.history.undo()
    assert (sheet.seen.text(), sheet.me.text()) == ("", "")
    QTest.keyClick(sheet.me, Key.Key_F11)
    assert mode.is_on
    QTest.keyClick(sheet.me, Key.Key_F11)
    assert not mode.is_on


def test_leaving_the_page_takes_the_sheet_out_of_sight(open_page: LogPage) -> None:
    open_page.toggle_only_sheet()
    assert open_page.only_sheet is not None
    assert open_page.only_sheet.is_on
    QTest.keyClicks(open_page.writing.sheet.me, "Mine.")
    open_page.hide()
    assert not open_page.only_sheet.is_on
    assert open_page.only_sheet.isHidden()


def test_a_window_closed_on_the_sheet_alone_begins_as_it_was(
    open_page: LogPage, qtbot: Any
) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 700)
    open_page.setParent(frame)
    frame.show()
    open_page.show()
    open_page.toggle_only_sheet()
    mode = open_page.only_sheet
    assert mode is not None
    assert mode.parentWidget() is frame
    assert frame.isFullScreen()
    frame.resize(1000, 800)
    assert mode.size() == frame.size()
    frame.close()
    assert not mode.is_on
    assert not frame.isFullScreen()
    open_page.setParent(None)


def test_words_are_counted_a_moment_after_writing(open_page: LogPage, qtbot: Any) -> None:
    QTest.keyClicks(open_page.writing.sheet.seen, "three words here")
    qtbot.waitUntil(lambda: open_page.writing._count.text().startswith("3 "))


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
