"""The log page: writing, keeping, discarding, saving."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.domain.entry import Entry, PaidKind, PromptAnswer, TickedObservation
from journal_app.domain.errors import JournalFileError
from journal_app.domain.grid import Position
from journal_app.domain.moments import MomentTag
from journal_app.domain.practice import Role, RoleKind
from journal_app.services.bundle import Services
from journal_app.ui.page import Desk
from journal_app.ui.pages import log_keeper
from journal_app.ui.pages.log_page import LogPage
from journal_app.wording import packs
from tests.conftest import NOW
from tests.ui.log.written import Key, LateTasks, kept, moment, write

CONTROL = Qt.KeyboardModifier.ControlModifier


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
