"""Giving out, merging, reducing and erasing a client on its page; keeping, agreements, hints."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.client import Agreement, Client
from journal_app.domain.errors import NotFound
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.erasing import Stage
from journal_app.storage.file_errors import Interrupted
from journal_app.storage.ids import new_id
from journal_app.ui.dates import time_text
from journal_app.ui.models.client_list_model import ClientOrder
from journal_app.ui.page import Desk
from journal_app.ui.pages.client_copies import CopyRow
from journal_app.ui.pages.client_papers import file_document, name_card
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.when_wanted import made
from tests.fixed_clock import FixedClock
from tests.services.full_client import draft_for, fill
from tests.turn_by_turn import StepByStep

TODAY = date(2026, 3, 14)


def write_two(services: Services, coach: Role, _clock: FixedClock) -> None:
    """A client with everything, and another one."""
    fill(services, coach, "Heron", "xylograph")
    services.journal.save(draft_for(coach, "Otter", "leaves ", 1))


@pytest.fixture
def journal_path(request: pytest.FixtureRequest, journal_path: Path, journal_after: Any) -> Path:
    if "filled" in request.fixturenames:
        shutil.copy(journal_after(write_two)[0], journal_path)
    return journal_path


@pytest.fixture
def filled(desk: Desk) -> str:
    """The code of the client with everything."""
    return "Heron"


@pytest.fixture
def page(desk: Desk, filled: str, qtbot: QtBot) -> ClientsPage:
    made = ClientsPage(desk)
    qtbot.addWidget(made)
    made.resize(1160, 860)
    made.show()
    made.open_client(filled)
    return made


def codes(desk: Desk) -> list[str]:
    return [one.client.code for one in desk.services.clients.all()]


# --- erasing


def test_erasing_takes_the_code_and_says_what_goes(
    page: ClientsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.services.safekeeping.note(desk.services.safekeeping.backup(tmp_path))
    page.detail.acts.erase.click()
    panel = page.erasing
    assert page.detail.isHidden()
    assert "2 unfinished drafts" in panel.reach.going_lines(desk.services.erasing.reach("Heron"))
    assert not panel.do.isEnabled()
    qtbot.keyClicks(panel.code, "otter")
    assert not panel.do.isEnabled()
    panel.code.clear()
    with qtbot.waitSignal(page.client_erased) as told:
        qtbot.keyClicks(panel.code, "heron")
        panel.do.click()
    assert told.args == ["Heron"]
    assert codes(desk) == ["Otter"]
    assert not panel.isHidden()  # what became of it stays to be read
    (row,) = panel.copies.findChildren(CopyRow)
    row.erase.click()
    assert "does not hold this client" in panel.copies._told.text()
    page.erasing.back.click()
    assert page.detail.client == desk.services.clients.client("Otter")


def test_a_backup_is_deleted_after_a_question(
    page: ClientsPage, desk: Desk, tmp_path: Path
) -> None:
    backup = desk.services.safekeeping.backup(tmp_path).path
    page.detail.acts.erase.click()
    page.erasing.code.setText("Heron")
    page.erasing.do.click()
    (row,) = page.erasing.copies.findChildren(CopyRow)
    made_at = datetime.fromtimestamp(backup.stat().st_mtime, UTC).astimezone()
    assert time_text(made_at) in row.delete.accessibleName(), "several are made on one day"
    row.delete.click()
    assert backup.exists()
    row.confirm.do.click()
    assert not backup.exists()


def test_nothing_is_erased_by_leaving(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    page.detail.acts.erase.click()
    qtbot.keyClick(page.erasing, Qt.Key.Key_Escape)
    assert page.erasing.isHidden()
    assert not page.detail.isHidden()
    page.detail.acts.erase.click()
    page.open_client("Otter")
    assert page.erasing.isHidden()
    assert set(codes(desk)) == {"Heron", "Otter"}


def test_a_panel_is_shown_in_turns_and_not_for_who_was_chosen_meanwhile(
    desk: Desk, filled: str, qtbot: QtBot
) -> None:
    page = ClientsPage(replace(desk, tasks=StepByStep()))
    qtbot.addWidget(page)
    page.finish()
    page.show()
    page.open_client(filled)
    page.detail.acts.give_out.click()
    assert not page.detail.isHidden()
    page.open_client("Otter")
    qtbot.waitUntil(lambda: made(page, "giving"))
    page.detail.acts.merge.click()
    qtbot.waitUntil(page.detail.isHidden)
    assert page.giving.isHidden()
    assert page.merging.isVisible()


def test_the_way_back_leads_to_where_one_was(page: ClientsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    acts = page.detail.acts
    panels = ((acts.give_out, page.giving), (acts.merge, page.merging), (acts.erase, page.erasing))
    for act, panel in panels:
        act.setFocus()
        act.click()
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is act
    acts.erase.click()
    page.erasing.code.setText("Heron")
    page.erasing.do.click()
    page.erasing.back.click()
    assert page.detail.client is not None
    assert page.detail.client.code == "Otter"
    now = QApplication.focusWidget()
    assert now is not None
    assert page.list.isAncestorOf(now), "no act on another client is at hand"


def test_stopped_in_time_everything_is_there(
    page: ClientsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_code: str, tell: Callable[[Stage], None]) -> Any:
        tell(Stage.TAKING_OUT)
        raise Interrupted

    monkeypatch.setattr(type(desk.services.erasing), "erase", lambda _self, *args: stopped(*args))
    page.detail.acts.erase.click()
    page.erasing.code.setText("Heron")
    page.erasing.do.click()
    assert "Nothing was taken out" in page.erasing._problem.text()
    assert not page.erasing.is_busy
    assert not page.erasing.asking.isHidden()


def test_the_keyboard_stays_with_what_goes_on_when_it_cannot_be_stopped_any_more(
    page: ClientsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at: list[QWidget | None] = []

    def erase(_code: str, tell: Callable[[Stage], None]) -> Any:
        for stage in (Stage.TAKING_OUT, Stage.WRITING):
            tell(stage)
            at.append(page.window().focusWidget())
        raise Interrupted

    page.window().activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    monkeypatch.setattr(type(desk.services.erasing), "erase", lambda _self, *args: erase(*args))
    page.detail.acts.erase.click()
    page.erasing.code.setText("Heron")
    page.erasing.do.click()
    assert at == [page.erasing.stop, page.erasing.doing]


def test_what_stood_in_the_fields_does_not_bring_anyone_back(page: ClientsPage, desk: Desk) -> None:
    page.detail.acts.erase.click()
    page.erasing.code.setText("Heron")
    page.detail.code.context.setPlainText("written meanwhile")
    page.erasing.do.click()
    page.detail.keep()
    page.flush()
    with pytest.raises(NotFound):
        desk.services.clients.client("Heron")


def test_the_last_client_can_be_erased(page: ClientsPage, desk: Desk) -> None:
    for code in ("Otter", "Heron"):
        page.open_client(code)
        page.detail.acts.erase.click()
        page.erasing.code.setText(code)
        page.erasing.do.click()
        page.erasing.back.click()
    assert codes(desk) == []
    assert not page.empty.isHidden()
    assert page.detail.isHidden()


def test_reducing_keeps_the_client(page: ClientsPage, desk: Desk) -> None:
    page.detail.acts.reduce.click()
    page.erasing.code.setText("Heron")
    page.erasing.do.click()
    page.erasing.back.click()
    assert page.detail.client == desk.services.clients.client("Heron")
    assert page.detail.client is not None
    assert page.detail.client.reduced_at is not None
    assert page.detail.code.context.text == ""


# --- giving out


def test_long_and_short_texts_begin_at_one_edge(page: ClientsPage, desk: Desk, coach: Role) -> None:
    long = draft_for(coach, "Heron", "I was tired, and it could be seen. " * 9, 1)
    desk.services.journal.save(replace(long, id=new_id()))
    page.detail.acts.give_out.click()
    page.resize(700, 900)
    page.lay_out_now()
    texts = [
        one for one in page.giving.mine.findChildren(QLabel) if one.property("type") == "muted"
    ]
    below = [one for one in texts if one.parentWidget() is not page.giving.mine]
    assert any(len(one.text()) > 200 for one in below)
    assert any(len(one.text()) < 60 for one in below)
    edges = {one.mapTo(page, one.contentsRect().topLeft()).x() for one in below}
    assert len(edges) == 1


def test_what_is_about_me_is_decided_on(
    page: ClientsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.html"
    monkeypatch.setattr("journal_app.ui.pages.client_give.SaveClient.ask", lambda *_arguments: path)
    page.detail.acts.give_out.click()
    panel = page.giving
    assert len(panel.checks) > 2
    panel.as_page.click()
    assert not path.exists()
    assert "why" in panel._told.text()
    panel.reason.setText("it is about me")
    panel.as_page.click()
    assert "xylographme" not in path.read_text("utf-8")
    panel._tick(True)
    assert panel.reason.isHidden()
    panel.as_page.click()
    assert "xylographme" in path.read_text("utf-8")
    assert str(path) in panel._told.text()
    path = tmp_path / "out.pdf"
    panel.as_pdf.click()
    assert path.read_bytes().startswith(b"%PDF")
    path = tmp_path / "out.json"
    panel.as_json.click()
    assert '"clients"' in path.read_text("utf-8")
    assert [one.format for one in desk.services.departures.all()] == ["json", "pdf", "html", "html"]


def test_on_paper_it_goes_over_pages(desk: Desk, filled: str) -> None:
    file = desk.services.client_files.gather(filled, reason="mine")
    document = file_document(file, desk.words)
    assert document.page_count >= 2
    assert not document.image(0).isNull()


def test_the_card_for_names_is_one_page(
    page: ClientsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert name_card().page_count == 1
    path = tmp_path / "card.pdf"
    monkeypatch.setattr(
        "journal_app.ui.dialogs.save_client.SaveNameCard.ask", lambda *_arguments: path
    )
    page._save_name_card()
    assert path.read_bytes().startswith(b"%PDF")


# --- merging, renewing, keeping


def test_two_codes_become_one_and_two_again(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    page.detail.acts.merge.click()
    assert [page.merging.other.itemText(0)] == ["Otter"]
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.merging.do.click()
    assert codes(desk) == ["Otter"]
    assert page.detail.client is not None
    assert page.detail.client.code == "Otter"
    way = offered.args[1]
    for _ in range(2):
        way.back()
        assert set(codes(desk)) == {"Heron", "Otter"}
        way.again()
        assert codes(desk) == ["Otter"]
    way.back()
    assert set(codes(desk)) == {"Heron", "Otter"}


def test_codes_that_come_later_are_offered_too_and_what_is_chosen_stays(
    page: ClientsPage, desk: Desk
) -> None:
    page.detail.acts.merge.click()
    desk.services.clients.save(Client(id="", code="Alder"))
    page.refresh()
    other = page.merging.other
    assert [other.itemText(row) for row in range(other.count())] == ["Alder", "Otter"]
    assert other.currentText() == "Otter"


def test_among_several_codes_none_is_chosen_by_itself(
    page: ClientsPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.services.clients.save(Client(id="", code="Alder"))
    page.refresh()
    page.detail.acts.merge.click()
    merging = page.merging
    assert merging.other.currentText() == ""
    assert not merging.do.isEnabled()
    # What is typed goes to the list of codes at once.
    assert page.window().focusWidget() is merging.other
    qtbot.keyClicks(merging.other, "ott")
    assert merging.other.currentText() == "Otter"
    assert merging.do.isEnabled()
    page.refresh()
    assert merging.other.currentText() == "Otter"


def test_codes_are_offered_as_long_as_one_chooses(page: ClientsPage, qtbot: QtBot) -> None:
    for _ in range(2):
        page.detail.acts.merge.click()
        assert page.merging.other.currentText() == "Otter"
        qtbot.keyClick(page.merging, Qt.Key.Key_Escape)
        assert page.merging.other.count() == 0
        page.refresh()
        assert page.merging.other.count() == 0


def test_a_new_agreement_keeps_the_old_and_can_be_undone(
    page: ClientsPage, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.services.clients.client("Heron")
    with qtbot.waitSignal(page.undo_offered) as offered:
        page.detail.agreement.renew.click()
    assert page.detail.agreement.start.day == TODAY
    assert page.detail.agreement.past._button.text() == "2 earlier agreements"
    way, begun = offered.args[1], desk.services.clients.client("Heron")
    for _ in range(2):
        way.back()
        assert desk.services.clients.client("Heron") == before
        way.again()
        assert desk.services.clients.client("Heron").agreement == begun.agreement
        assert len(desk.services.clients.past_agreements(before.id)) == 2
    way.back()
    assert desk.services.clients.client("Heron") == before


def test_when_the_day_comes_one_decides(page: ClientsPage, desk: Desk, qtbot: QtBot) -> None:
    client = desk.services.clients.client("Heron")
    assert not page.detail.keeping.is_due
    until = TODAY + timedelta(days=30)
    page.write(lambda: desk.services.clients.save(replace(client, retention_until=until)))
    keeping = page.detail.keeping
    assert not keeping.due.isHidden()
    assert "you want to decide" in keeping._asked.text()
    assert "keep them?" in page.list.model.details(page.list.model.summaries[0]) or any(
        "keep them?" in page.list.model.details(one) for one in page.list.model.summaries
    )
    keeping._begin_extending()
    keeping.extend.click()
    assert "why" in keeping._problem.text()
    keeping.reason.setText("a complaint is open")
    page.flush()
    assert len(desk.services.unfinished.all()) == 1
    before = desk.services.clients.client("Heron")
    with qtbot.waitSignal(page.undo_offered) as offered:
        keeping.extend.click()
    kept = desk.services.clients.client("Heron")
    assert (kept.retention_until, kept.retention_reason) == (
        date(2027, 3, 1),
        "a complaint is open",
    )
    assert keeping.due.isHidden()
    assert "a complaint is open" in keeping.longer.text()
    page.flush()
    assert desk.services.unfinished.all() == ()
    way = offered.args[1]
    way.back()
    assert desk.services.clients.client("Heron") == before
    assert not keeping.due.isHidden()
    way.again()
    assert desk.services.clients.client("Heron") == kept
    page.write(lambda: desk.services.clients.save(replace(before, retention_until=TODAY)))
    assert "you wanted to decide" in keeping._asked.text()


def test_a_day_for_keeping_is_proposed_and_taken(desk: Desk, qtbot: QtBot) -> None:
    client = desk.services.clients.save(Client("", "Wren", agreement=Agreement(end=TODAY))).value
    page = ClientsPage(desk)
    qtbot.addWidget(page)
    page.show()
    keeping = page.detail.keeping
    assert "your professional body may set a period of its own" in keeping.proposed.text()
    assert "14 Mar 2028" in keeping.take.text()
    keeping.take.click()
    assert desk.services.clients.client(client.code).retention_until == date(2028, 3, 14)
    assert keeping.take.isHidden()


def test_names_are_hinted_at_and_left_be(page: ClientsPage, desk: Desk) -> None:
    card = page.detail.code
    card.context.setPlainText("Call a@example.org")
    card.context.left.emit()
    assert "a@example.org" in card.hints.text("hint")
    card.hints.links("hint")[0].click()
    assert card.hints.text("hint") == ""


def test_the_line_to_ask_with_is_copied(page: ClientsPage) -> None:
    page.detail.consent._copy("de")
    assert QGuiApplication.clipboard().text().startswith("Ich führe kurze Reflexionsnotizen")


def test_five_hundred_clients_are_sorted_and_found(desk: Desk, qtbot: QtBot) -> None:
    def until(number: int) -> str | None:
        return (TODAY + timedelta(days=number * 37 % 500)).isoformat() if number % 3 else None

    with desk.services.journal._db.raw_transaction() as connection:
        connection.executemany(
            "INSERT INTO client (id, code, folded, retention_until, made_at)"
            " VALUES (?, ?, ?, ?, 0)",
            (
                (new_id(), f"Code {number:03}", f"code {number:03}", until(number))
                for number in range(500)
            ),
        )
    page = ClientsPage(desk)
    qtbot.addWidget(page)
    page.show()
    model = page.list.model

    def shown() -> list[Client]:
        found = [model.summary_at(model.index(row)) for row in range(model.rowCount())]
        return [one.client for one in found if one is not None]

    assert len(shown()) == 500
    model.set_order(ClientOrder.CODE)
    assert [one.code for one in shown()] == sorted(one.code for one in shown())
    model.set_order(ClientOrder.KEEPING)
    days = [one.retention_until or date.max for one in shown()]
    assert days == sorted(days)
    page.list.filter.setText("499 code")
    assert [one.code for one in shown()] == ["Code 499"]
