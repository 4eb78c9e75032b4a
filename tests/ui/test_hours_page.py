"""The page of hours: schemes, sessions with reasons, hours from before, learning, logs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.hours_scheme import TargetKind
from journal_app.domain.practice import Role
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.hours_told import Shown
from journal_app.ui.dialogs.hours_files import HoursFiles
from journal_app.ui.page import Desk
from journal_app.ui.pages.hours_page import HoursPage, HoursPart
from journal_app.ui.widgets.into_view import bring_into_view


@pytest.fixture
def page(desk: Desk, coach: Role) -> Iterator[HoursPage]:
    made = HoursPage(desk)
    made.refresh()
    desk.feed.changed.connect(lambda _change: made.refresh())
    yield made
    made.deleteLater()


@pytest.fixture
def log(desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft]) -> Callable[..., str]:
    def save(**parts: Any) -> str:
        parts = {"role_id": coach.id, "client": "Heron", "paid_kind": PaidKind.PAID, **parts}
        saved = desk.services.journal.save(make_draft(**parts))
        desk.feed.publish(saved.change)
        return saved.value.id

    return save


def told(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def undo_of(page: HoursPage) -> list[Any]:
    offered: list[Any] = []
    page.undo_offered.connect(lambda _sentence, undo: offered.append(undo))
    return offered


def test_a_scheme_that_is_chosen_gets_a_card(page: HoursPage, log: Callable[..., str]) -> None:
    log(minutes=90)
    assert page.cards == {}
    page.choose.chips["icf_acc"].click()
    said = told(page.cards["icf_acc"])
    assert "1.5 h of 100 h" in said
    assert "98.5 h to go." in said
    assert "Check with your body" in said
    offered = undo_of(page)
    page.choose.chips["icf_acc"].click()
    assert page.cards == {}
    offered[0]()
    assert "icf_acc" in page.cards
    assert page.choose.chips["icf_acc"].isChecked()


def test_whose_agreement_is_wanting_leads_to_where_it_is_noted(
    page: HoursPage, log: Callable[..., str], qtbot: Any
) -> None:
    log(minutes=90)
    page.choose.chips["icf_acc"].click()
    card = page.cards["icf_acc"]
    line = "In the log: 0 h of 100 h — without agreement: 1.5 h."
    (row,) = (one for one in card.findChildren(QLabel) if line in one.text())
    assert row.property("type") == ""
    way = next(
        one for one in card.findChildren(QPushButton) if one.text().startswith("Agreement of")
    )
    with qtbot.waitSignal(page.client_requested) as asked:
        way.click()
    assert asked.args == ["Heron"]


def test_numbers_of_ones_own_are_kept_and_marked(page: HoursPage, desk: Desk) -> None:
    page.choose.chips["icf_acc"].click()
    card = page.cards["icf_acc"]
    card.change.click()
    card.form.numbers[TargetKind.HOURS].setText("120,5")
    card.form.since.type_in("2026-01-01")
    card.form.by.type_in("2025-01-01")
    card.form.keep.click()
    assert "lies before the day it begins" in told(card.form)
    card.form.by.type_in("2027-01-01")
    card.form.keep.click()
    kept = desk.services.hours.followed("icf_acc")
    assert kept.values == {TargetKind.HOURS: 120.5}
    assert (kept.since, kept.by, kept.roles) == (date(2026, 1, 1), date(2027, 1, 1), None)
    assert "Hours with clients (your number)" in told(page.cards["icf_acc"])


def test_what_is_no_number_is_said_and_kept_open(page: HoursPage) -> None:
    page.choose.chips["icf_acc"].click()
    card = page.cards["icf_acc"]
    card.change.click()
    card.form.numbers[TargetKind.CLIENTS].setText("many")
    card.form.keep.click()
    assert "“many” is no number." in told(card.form)
    assert not card.form.isHidden()


def test_the_sessions_say_why_and_can_be_narrowed(page: HoursPage, log: Callable[..., str]) -> None:
    log()
    without = log(minutes=None)
    page.choose.chips["icf_acc"].click()
    page.cards["icf_acc"].list.click()
    assert page.parts[HoursPart.SESSIONS].isChecked()
    assert "does not count: no length is written down" in told(page.sessions)
    page.sessions.filters[Shown.COUNTS].click()
    assert "no length" not in told(page.sessions)
    page.sessions.filters[Shown.NOT].click()
    opened: list[str] = []
    page.open_entry_requested.connect(opened.append)
    rows = [
        one
        for one in page.sessions.findChildren(QWidget)
        if one.property("kind") == "row" and one.isVisibleTo(page.sessions)
    ]
    [one for one in rows if "no length" in one.accessibleName()][-1].click()  # type: ignore[attr-defined]
    assert opened == [without]


def test_sessions_are_not_judged_for_a_scheme_that_counts_none(
    page: HoursPage, log: Callable[..., str]
) -> None:
    log()
    page.choose.chips["ukcp"].click()
    assert not page.cards["ukcp"].list.isVisibleTo(page)
    page.parts[HoursPart.SESSIONS].click()
    assert page.sessions.scheme.value != "ukcp"
    page.parts[HoursPart.SCHEMES].click()
    page.choose.chips["icf_acc"].click()
    page.parts[HoursPart.SESSIONS].click()
    assert page.sessions.scheme.value == "icf_acc"


def test_nothing_is_said_of_sessions_until_they_are_known(page: HoursPage) -> None:
    assert told(page.sessions) == ""
    assert page.sessions.more.isHidden()
    page.show_part(HoursPart.SESSIONS)
    assert told(page.sessions) == "No session fits."


def test_hours_from_before_are_added_changed_and_removed(page: HoursPage, desk: Desk) -> None:
    card = page.before
    card.add.click()
    card.form.keep.click()
    assert "No hours stand here" in card.form.problem
    card.form.label.setText("2019 to 2023")
    card.form.paid.setText("100:30")
    card.form.clients.setValue(12)
    card.form.keep.click()
    (kept,) = desk.services.hours.balances()
    assert (kept.paid_minutes, kept.clients, kept.role_id) == (6030, 12, None)
    assert card.form.isHidden()
    offered = undo_of(page)
    row = card.rows.rows.row(kept.id)
    assert row is not None
    {made.text(): made for made in row.findChildren(QPushButton)}["Remove"].click()
    assert desk.services.hours.balances() == ()
    offered[0]()
    assert desk.services.hours.balances() == (kept,)


def test_a_client_log_is_shown_before_it_is_taken_in(
    page: HoursPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.csv"
    path.write_text("Client Name,Start Date,Paid Hours\nAnn,2024-01-01,3\nTotal,,3\n")
    monkeypatch.setattr(HoursFiles, "ask_which", lambda _parent: path)
    page.before.take.click()
    assert desk.services.hours.balances() == ()
    said = told(page.before.preview)
    assert "2 rows, 1 new, 0 grown, 0 already there, 1 left out" in said
    assert "looks like a sum" in said
    assert "Ann" not in said
    offered = undo_of(page)
    page.before.confirm.click()
    assert len(desk.services.hours.balances()) == 1
    page.before.take.click()
    assert not page.before.confirm.isEnabled()
    page.before.end_preview()
    offered[0]()
    assert desk.services.hours.balances() == ()


def test_learning_is_written_down_and_what_is_begun_is_kept(page: HoursPage, desk: Desk) -> None:
    card = page.learning
    page.write_down.click()
    card.form.title.setText("Listening")
    card.form.cycle["impact"].setPlainText("more silence")
    page.flush()
    (begun,) = desk.services.unfinished.all()
    assert begun.form is FormKind.DEVELOPMENT
    again = HoursPage(desk)
    again.refresh()
    assert again.learning.form.title.text() == "Listening"
    assert again.parts[HoursPart.LEARNING].isChecked()
    again.deleteLater()
    card.form.hours.setText("1,5")
    card.form.keep.click()
    (kept,) = desk.services.hours.developments()
    assert (kept.title, kept.minutes, kept.impact) == ("Listening", 90, "more silence")
    assert desk.services.unfinished.all() == ()


def test_what_was_begun_about_something_gone_opens_nothing(page: HoursPage) -> None:
    page.before.take_up(Written("gone", words={"label": "x"}))
    assert page.before.form.isHidden()


def test_a_log_is_saved_and_it_is_said_who_is_left_off(
    page: HoursPage,
    log: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log()
    page.choose.chips["icf_acc"].click()
    path = tmp_path / "log.xlsx"
    monkeypatch.setattr(HoursFiles, "ask_where", lambda *_asked: path)
    said: list[str] = []
    page.told.connect(said.append)
    menu = page.cards["icf_acc"].export.menu()
    {one.text(): one for one in menu.actions()}["Client log (XLSX)"].trigger()
    assert path.is_file()
    assert "0 rows written to log.xlsx" in said[0]
    assert "no agreement to stand in it is noted: 1 client." in said[0]


def test_days_and_numbers_that_are_being_written_are_kept(page: HoursPage, desk: Desk) -> None:
    page.choose.chips["icf_acc"].click()
    card = page.cards["icf_acc"]
    card.change.click()
    card.form.since.type_in("2026-01-01")
    card.form.numbers[TargetKind.HOURS].setText("120")
    next(iter(card.form.roles.values())).click()
    page.flush()
    (begun,) = desk.services.unfinished.all()
    assert (begun.form, begun.written.about) == (FormKind.SCHEME, "icf_acc")
    again = HoursPage(desk)
    again.show_part(HoursPart.LEARNING)
    again.refresh()
    form = again.cards["icf_acc"].form
    assert again.parts[HoursPart.SCHEMES].isChecked()
    assert not form.isHidden()
    assert (form.since.day, form.numbers[TargetKind.HOURS].text()) == (date(2026, 1, 1), "120")
    assert not next(iter(form.roles.values())).isChecked()
    again.deleteLater()
    card.form.numbers[TargetKind.HOURS].returnPressed.emit()
    assert card.form.isHidden()
    assert desk.services.hours.followed("icf_acc").roles == frozenset()
    assert desk.services.unfinished.all() == ()


def test_a_card_stays_while_its_sums_change(page: HoursPage, log: Callable[..., str]) -> None:
    for one in ("icf_pcc", "bacp_practice", "icf_acc"):
        page.choose.chips[one].click()
    assert list(page.cards) == ["icf_acc", "icf_pcc", "bacp_practice"]
    card = page.cards["icf_pcc"]
    card.change.click()
    card.form.by.type_in("2027-05-05")
    log(minutes=90)
    assert page.cards["icf_pcc"] is card
    assert "1.5 h of 500 h" in told(card)
    assert card.form.by.day == date(2027, 5, 5)
    card.form.keep.click()
    assert page.cards["icf_pcc"] is card
    assert "by 5 May 2027" in card.remark.text()
    # A card where no session counts for anything says nothing of sessions.
    practice = page.cards["bacp_practice"]
    assert "do not count" not in told(practice)
    assert practice.list.isHidden()


def test_a_log_that_is_stopped_is_not_written(
    page: HoursPage,
    desk: Desk,
    log: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log()
    page.choose.chips["emcc"].click()
    card = page.cards["emcc"]
    path = tmp_path / "log.csv"
    asked: list[str] = []
    monkeypatch.setattr(
        HoursFiles, "ask_where", lambda _parent, name, _ending: asked.append(name) or path
    )
    said: list[str] = []
    page.told.connect(said.append)
    act = card.export.menu().actions()[0]
    stop = page.writing.gone_on.connect(lambda *_: card.working.stop.click())
    act.trigger()
    assert said == ["Stopped. Nothing was written."]
    assert list(tmp_path.glob("*log.csv*")) == []
    assert (card.working.isHidden(), card.export.isEnabled()) == (True, True)
    assert desk.services.departures.all() == ()
    page.writing.gone_on.disconnect(stop)
    act.trigger()
    assert "1 row written to log.csv" in said[1]
    assert len(desk.services.departures.all()) == 1
    # Each log is offered under a name of its own.
    assert asked[0].startswith("EMCC ")


def test_a_row_that_has_grown_is_shown_and_can_be_taken_in_beside(
    page: HoursPage,
    desk: Desk,
    coach: Role,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "log.csv"
    head = "Client Name,Start Date,Paid Hours"
    path.write_text(f"{head}\nAnn,03/04/2024,3\n")
    monkeypatch.setattr(HoursFiles, "ask_which", lambda _parent: path)
    page.before.take.click()
    assert "read with the month first" in told(page.before.preview)
    [turn] = [
        one
        for one in page.before.preview.findChildren(QPushButton)
        if one.text() == "Read them with the day first"
    ]
    turn.click()
    assert "read with the day first" in told(page.before.preview)
    page.before.confirm.click()
    (kept,) = desk.services.hours.balances()
    assert (kept.start, kept.role_id) == (date(2024, 4, 3), coach.id)
    path.write_text(f"{head}\nAnn,2024-04-03,5\n")
    page.before.take.click()
    assert "0 new, 1 grown" in told(page.before.preview)
    assert "3 h → 5 h" in told(page.before.preview)
    assert turn.isHidden()
    offered = undo_of(page)
    page.before.confirm.click()
    assert [one.minutes for one in desk.services.hours.balances()] == [300]
    way = offered[0]
    for _ in range(2):
        way.back()
        assert [one.minutes for one in desk.services.hours.balances()] == [180]
        way.again()
        assert [one.minutes for one in desk.services.hours.balances()] == [300]
    way.back()
    page.before.take.click()
    page.before.grown.box.setChecked(False)
    page.before.confirm.click()
    assert sorted(one.minutes for one in desk.services.hours.balances()) == [180, 300]


def test_the_button_of_the_page_leads_to_learning(page: HoursPage) -> None:
    page.write_down.click()
    assert page.parts[HoursPart.LEARNING].isChecked()
    page.learning.form.title.setText("Listening")
    page.show_part(HoursPart.SCHEMES)
    page.write_down.click()
    assert page.learning.form.title.text() == "Listening"


@pytest.mark.dressed
def test_a_card_has_its_room_before_it_is_painted(page: HoursPage, log: Callable[..., str]) -> None:
    log()
    page.resize(1000, 900)
    page.show()
    page.choose.chips["icf_acc"].click()
    card = page.cards["icf_acc"]
    assert card.height() >= card.heightForWidth(card.width())
    log(client="Otter", agreement_kind="group", people=30)
    assert "with too many people" in told(card)
    assert card.height() >= card.heightForWidth(card.width())


@pytest.mark.dressed
def test_a_chip_stays_where_it_was_pressed(qtbot: Any, page: HoursPage) -> None:
    page.resize(1000, 500)
    page.show()
    for one in ("icf_acc", "icf_mcc"):
        page.choose.chips[one].click()
    chip = page.choose.chips["icf_pcc"]
    qtbot.waitUntil(chip.isVisible)
    chip.setFocus()
    bring_into_view(chip)
    qtbot.waitUntil(lambda: not chip.visibleRegion().isEmpty())
    before = chip.mapTo(page, QPoint(0, 0))
    chip.click()
    assert list(page.cards) == ["icf_acc", "icf_pcc", "icf_mcc"]
    assert chip.mapTo(page, QPoint(0, 0)) == before
