"""The page of hours: schemes, sessions with reasons, hours from before, learning, logs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from journal_app.domain.entry import EntryDraft, PaidKind
from journal_app.domain.hours_scheme import TargetKind
from journal_app.domain.practice import Role
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.hours import LogFormat, Shown
from journal_app.ui.dialogs.hours_files import HoursFiles
from journal_app.ui.page import Desk
from journal_app.ui.pages.hours_page import HoursPage, HoursPart


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


def undo_of(page: HoursPage) -> list[Callable[[], None]]:
    offered: list[Callable[[], None]] = []
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
    assert "2 rows, 1 new, 0 already there, 1 left out" in said
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
    card.add.click()
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
    page.cards["icf_acc"].log_requested.emit("icf_acc", "clients", LogFormat.XLSX)
    assert path.is_file()
    assert "0 rows written to log.xlsx" in said[0]
    assert "did not agree to stand in it: 1 client." in said[0]
