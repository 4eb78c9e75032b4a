"""Clients: the list, keeping what is written, consent, new codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.client import Client, Consent
from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.practice import Role
from journal_app.storage.ids import new_id
from journal_app.ui.models.client_list_model import ClientListModel
from journal_app.ui.page import Desk
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.widgets.client_delegate import _details
from journal_app.ui.widgets.flow_layout import FlowLayout
from tests.turn_by_turn import StepByStep


@pytest.fixture
def codes(desk: Desk) -> tuple[Client, ...]:
    """Three codes without sessions."""
    save = desk.services.clients.save
    return tuple(save(Client(id="", code=code)).value for code in ("Finch", "Heron", "Otter"))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ClientsPage:
    made = ClientsPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    return made


def _kept(desk: Desk, code: str) -> Client:
    return desk.services.clients.client(code)


def test_the_first_code_is_shown(page: ClientsPage, codes: tuple[Client, ...]) -> None:
    page.show()
    assert page.detail.client == codes[0]
    assert page.detail.code.code.text() == "Finch"
    assert page.header.subtitle.text() == "3 clients"


def test_another_client_is_shown_from_the_head_on(
    page: ClientsPage, codes: tuple[Client, ...]
) -> None:
    page.resize(1160, 500)
    page.show()
    area = page.detail.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    there = bar.value()
    assert there > 0
    page.refresh()
    assert bar.value() == there  # the same one stays where one reads
    page.list.view.setCurrentIndex(page.list.model.index_of(codes[1].id))
    assert page.detail.client == codes[1]
    assert bar.value() == 0


def test_those_seen_last_stand_there_before_all_are_read(
    desk: Desk,
    qtbot: QtBot,
    make_draft: Callable[..., EntryDraft],
    codes: tuple[Client, ...],
    coach: Role,
) -> None:
    class AtWill(InlineTasks):
        """Reads one after the other, when told to."""

        waiting: ClassVar[list[Callable[[], None]]] = []

        def submit(self, function: Callable[[], Any], **about: Any) -> None:
            self.waiting.append(lambda: InlineTasks.submit(self, function, **about))

    desk.services.journal.save(make_draft(role_id=coach.id, client="Otter"))
    tasks = AtWill()
    page = ClientsPage(replace(desk, tasks=tasks))
    qtbot.addWidget(page)
    page.show()
    tasks.waiting.pop(0)()
    assert [one.client.code for one in page.list.model.summaries] == ["Otter"]
    assert page.header.subtitle.text() == "3 clients"
    assert page.detail.client is not None
    assert page.detail.client.code == "Otter"
    asked = len(tasks.waiting)
    page.detail.code.context.setPlainText("Typed meanwhile")
    while tasks.waiting:
        tasks.waiting.pop(0)()
        asked -= 1
    assert asked == 0  # of the client that stands there nothing is asked again
    assert page.detail.code.context.toPlainText() == "Typed meanwhile"
    assert [one.client.code for one in page.list.model.summaries] == ["Otter", "Finch", "Heron"]
    assert page.list.selected == page.detail.client.id
    assert page.header.subtitle.text() == "3 clients"


def test_an_empty_page_says_what_will_be_here(page: ClientsPage) -> None:
    page.show()
    assert not page.empty.isHidden()
    assert page.detail.isHidden()


def test_typing_narrows_the_list(page: ClientsPage, codes: tuple[Client, ...]) -> None:
    page.show()
    page.list.filter.setText("her")
    assert page.list.model.rowCount() == 1
    assert page.detail.client == codes[0]
    page.open_client("otter")
    assert page.list.filter.text() == ""
    assert page.detail.client == codes[2]


def test_what_is_written_is_kept_when_the_field_is_left(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    page.detail.code.context.setPlainText("In-house; expects straight answers.")
    page.detail.code.context.left.emit()
    assert _kept(desk, "Finch").context == "In-house; expects straight answers."


def test_it_is_kept_after_a_pause_too(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    page.detail.agreement.scope.setPlainText("Leading a team")
    assert page.detail.agreement._pause.isActive()
    page.detail.agreement._pause.timeout.emit()
    assert _kept(desk, "Finch").agreement.scope == "Leading a team"


def test_it_is_kept_when_another_client_is_chosen(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    page.detail.code.context.setPlainText("Group room, Tuesdays")
    page.open_client("Heron")
    assert _kept(desk, "Finch").context == "Group room, Tuesdays"
    assert _kept(desk, "Heron").context == ""
    assert page.detail.code.context.text == ""


def test_a_change_from_elsewhere_leaves_what_is_being_written(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    page.detail.code.context.setPlainText("half a sen")
    page.write(lambda: desk.services.clients.save(replace(codes[0], consent=Consent.ANONYMISED)))
    assert page.detail.code.context.text == "half a sen"
    assert page.detail.consent.choices[Consent.ANONYMISED].isChecked()


def test_an_agreement_with_its_days(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    card = page.detail.agreement
    card.kind.setCurrentIndex(card.kind.findText("With a sponsor"))
    card.kind.activated.emit(card.kind.currentIndex())
    card.review.edit.setText("10 Dec 2026")
    card.review.edit.editingFinished.emit()
    agreement = _kept(desk, "Finch").agreement
    assert agreement.kind == "sponsored"
    assert agreement.review == date(2026, 12, 10)
    assert len(desk.services.reminders.upcoming()) == 1
    card.review.edit.clear()
    card.review.edit.editingFinished.emit()
    assert _kept(desk, "Finch").agreement.review is None


def test_what_is_no_date_is_said_and_not_kept(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    field = page.detail.agreement.start
    field.edit.setText("31.2.2026")
    field.edit.editingFinished.emit()
    assert "cannot be read as a date" in field.problem
    assert _kept(desk, "Finch").agreement.start is None


def test_consent_is_of_today_and_can_be_taken_back(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.detail.consent.choices[Consent.ANONYMISED].click()
    kept = _kept(desk, "Finch")
    assert (kept.consent, kept.consent_on) == (Consent.ANONYMISED, date(2026, 3, 14))
    assert "Finch" in offered.args[0]
    page.write(offered.args[1].back)
    assert _kept(desk, "Finch").consent is Consent.NONE
    assert page.detail.consent.choices[Consent.NONE].isChecked()
    assert page.detail.consent.consent_on.day is None


def test_another_code_can_be_taken_back(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.detail.code.code.setText("Robin")
        page.detail.code.code.editingFinished.emit()
    assert _kept(desk, "Robin").id == codes[0].id
    page.write(offered.args[1].back)
    assert _kept(desk, "Finch").id == codes[0].id


def test_a_code_that_is_taken_is_said(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    page.show()
    page.detail.code.code.setText("heron")
    page.detail.code.code.editingFinished.emit()
    assert not page.detail.code.problem.isHidden()
    assert _kept(desk, "Finch").id == codes[0].id


def test_a_name_as_a_new_code_is_asked_about_once(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk
) -> None:
    new = page.list.new
    new.begin()
    new.field.setText("Frau Müller")
    new.field.returnPressed.emit()
    assert new.hint.startswith("“Frau Müller” looks like somebody’s name.")
    assert len(desk.services.clients.all()) == len(codes)
    new.field.returnPressed.emit()
    assert "Frau Müller" in {one.client.code for one in desk.services.clients.all()}


def test_a_new_code(page: ClientsPage, codes: tuple[Client, ...], desk: Desk, qtbot: QtBot) -> None:
    page.show()
    page.list.begin_new()
    new = page.list.new
    qtbot.keyClicks(new.field, "someone@example.org")
    assert "looks like an e-mail address" in new.hint
    new.field.clear()
    qtbot.keyClick(new.field, Qt.Key.Key_Return)
    assert "needs a code" in new.hint
    qtbot.keyClicks(new.field, "Wren")
    qtbot.keyClick(new.field, Qt.Key.Key_Return)
    assert new.isHidden()
    assert page.detail.client == _kept(desk, "Wren")


def test_where_i_sat(
    page: ClientsPage,
    desk: Desk,
    coach: Any,
    make_draft: Callable[..., Any],
    qtbot: QtBot,
) -> None:
    mark = Placement(Position(0.5, 0.3), Certainty.CLEAR, desk.clock())
    draft = make_draft(role_id=coach.id, client="Otter", moments=(Moment(new_id(), "", mark),))
    desk.services.journal.save(draft)
    page.show()
    assert [(mark.x, mark.y) for mark in page.detail.where.grid.picture.marks] == [(0.5, 0.3)]
    assert "toward co-creation" in page.detail.where._caption.text()
    assert page.detail.where._caption.text().startswith("1 session placed: ")
    assert "average" not in page.detail.where._caption.text()
    with qtbot.waitSignal(page.open_entry_requested) as told:
        page.detail.sessions.entry_requested.emit(draft.id)
    assert told.args == [draft.id]


def test_who_is_chosen_last_is_shown_with_the_own_hours_and_sessions(
    desk: Desk,
    codes: tuple[Client, ...],
    coach: Role,
    make_draft: Callable[..., EntryDraft],
    qtbot: QtBot,
) -> None:
    for code, years in (("Finch", (2019, 2020, 2021, 2022, 2023)), ("Heron", (2024,))):
        for year in years:
            when = datetime(year, 5, 4, 9, tzinfo=UTC)
            seen = f"{code} in {year}"
            draft = make_draft(role_id=coach.id, client=code, seen=seen, started_at=when)
            desk.services.journal.save(draft)
    made = ClientsPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(made)
    made.finish()
    made.show()

    def said(card: QWidget) -> str:
        return " ".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())

    def choose(client: Client) -> None:
        made.list.view.setCurrentIndex(made.list.model.index_of(client.id))

    hours, sessions = made.detail.hours, made.detail.sessions
    choose(codes[1])
    choose(codes[0])
    qtbot.waitUntil(lambda: "2019" in said(hours) and "Finch in 2019" in said(sessions))
    assert "Heron" not in said(sessions)
    choose(codes[1])
    qtbot.waitUntil(lambda: "Heron in 2024" in said(sessions))
    assert "2024" in said(hours)
    assert "2019" not in said(hours)
    choose(codes[2])
    qtbot.waitUntil(lambda: "No session yet." in said(sessions))
    assert hours.isHidden()


def test_an_open_referral_is_marked_and_leads_there(
    page: ClientsPage, desk: Desk, qtbot: QtBot
) -> None:
    loop = desk.services.referrals.observe("Otter", ["C1"]).value
    page.show()
    index = page.list.model.index(0)
    assert "referral open" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    with qtbot.waitSignal(page.referral_requested) as told:
        page.detail.where._referral.click()
    assert told.args == [loop.id]


def test_the_model(desk: Desk, codes: tuple[Client, ...], qtmodeltester: Any) -> None:
    model = ClientListModel(desk)
    model.set_rows(desk.services.clients.all())
    qtmodeltester.check(model)
    model.set_filter("no such words")
    assert model.rowCount() == 0


def test_what_is_half_written_is_kept_once_before_locking(
    page: ClientsPage, codes: tuple[Client, ...], desk: Desk, monkeypatch: Any
) -> None:
    page.show()
    asked: list[Client] = []
    monkeypatch.setattr(
        page,
        "write_undoably",
        lambda _told, save, *_rest, **_more: asked.append(save.args[0]),
    )
    page.detail.code.context.setPlainText("half a sen")
    page.flush()
    page.detail.code.context.left.emit()
    assert [client.context for client in asked] == ["half a sen"]
    page.detail.not_kept()
    page.flush()
    assert len(asked) == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("room", "first"), [(2000.0, "4 sessions"), (120.0, "4 · keep them?")])
def test_what_asks_for_something_is_not_cut_off(room: float, first: str) -> None:
    said = ("4 sessions", "referral open", "keep them?")
    assert _details(said, 4, QFontMetricsF(QFont()), room).startswith(first)


def test_fields_stand_in_one_line_below_names_of_one_and_two_lines(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for height in (40, 60):
        box = QWidget(page)
        box.setFixedSize(80, height)
        flow.addWidget(box)
        flow.setAlignment(box, Qt.AlignmentFlag.AlignBottom)
    page.resize(400, 200)
    page.show()
    feet = [flow.itemAt(at).geometry().bottom() for at in (0, 1)]
    assert feet[0] == feet[1]


def test_sessions_of_several_moments_are_said_to_stand_at_their_average(
    page: ClientsPage, desk: Desk, coach: Any, make_draft: Callable[..., Any]
) -> None:
    mark = Placement(Position(0.5, 0.3), Certainty.CLEAR, desk.clock())
    several = tuple(Moment(new_id(), name, mark) for name in ("start", "end"))
    for moments in (several, several[:1], ()):
        fresh = tuple(replace(one, id=new_id()) for one in moments)
        draft = make_draft(role_id=coach.id, client="Otter", moments=fresh)
        desk.services.journal.save(draft)
    page.show()
    said = "1 of these sessions stands at the average of several moments."
    assert said in page.detail.where._caption.text()
    assert said in page.detail.where.grid.accessibleDescription()


def test_no_chip_stands_alone_in_the_last_of_two_rows(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, 10)
    for _ in range(4):
        box = QWidget(page)
        box.setFixedSize(60, 20)
        flow.addWidget(box)
    # Three would fit in the first row.
    page.resize(220, 100)
    page.show()
    tops = [flow.itemAt(at).geometry().top() for at in range(4)]
    assert tops == [0, 0, 30, 30]
