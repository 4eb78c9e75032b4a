"""Where one was when the journal was locked is where one is once it is open again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.selection import Hours, Numbers, Selection
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.selection_values import selection_from, selection_values
from journal_app.storage import practice
from journal_app.storage.ids import new_id
from journal_app.ui.main_window import MainWindow
from journal_app.ui.page import Page
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.help.page import HelpPage
from journal_app.ui.pages.hours_page import HoursPage
from journal_app.ui.pages.intention_page import IntentionPage
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.preparation_page import PreparationPage
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.window import opened
from tests.fixed_clock import NOW, FixedClock

PASSPHRASE = "seven quiet herons"
SECRET = "Zwiebelfisch-Quark"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with sessions of two clients; copied, never opened."""
    path = tmp_path_factory.mktemp("written") / "journal.stance"
    services = JournalFile(path, FixedClock(), kdf_iterations=1).create(PASSPHRASE)
    role = services.practice.add_role(RoleKind.COACH).value
    for index in range(32):
        draft = EntryDraft(
            id=new_id(),
            role_id=role.id,
            client="Heron" if index % 2 else "Finch",
            started_at=NOW - timedelta(days=index),
            zone="Europe/Berlin",
            minutes=60,
            seen=f"{SECRET} {index}",
        )
        services.journal.save(draft)
    services.close()
    return path


@pytest.fixture
def window(written: Path, tmp_path: Path, window_over: Callable[[Path], MainWindow]) -> MainWindow:
    """A window on it, unlocked."""
    path = shutil.copy(written, tmp_path / "journal.stance")
    made = window_over(path)
    made.resize(1160, 760)
    made.begin()
    made.show()
    _unlock(made)
    return made


def _unlock(window: MainWindow) -> Shell:
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    view.passphrase.setText(PASSPHRASE)
    view._submit()
    assert window.shell is not None
    return window.shell


def _shell(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def _again(window: MainWindow) -> Shell:
    window.lock()
    assert isinstance(window.stack.currentWidget(), UnlockView)
    return _unlock(window)


def _page(shell: Shell) -> Page:
    page = shell.stack.currentWidget()
    assert isinstance(page, Page)
    return page


def test_the_journal_is_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    shell = _shell(window)
    shell.show_place(Place.JOURNAL)
    page = _page(shell)
    assert isinstance(page, JournalPage)
    page.search.setText(SECRET)
    page.filters._change(client="Heron")
    entry = page.model.row_at(page.model.index(10))
    assert entry is not None
    page.open_entry(entry.id)
    QApplication.processEvents()
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    again = _again(window)
    assert again is not shell
    assert again.place is Place.JOURNAL
    page = _page(again)
    assert isinstance(page, JournalPage)
    assert page.search.text() == SECRET
    assert page.filters.state.query.client == "Heron"
    assert page.model.rowCount() == 16
    assert page.reading.entry_id == entry.id
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().value() == at)


def test_a_session_that_is_being_written_is_gone_on_with(window: MainWindow) -> None:
    shell = _shell(window)
    shell.log_session()
    page = _page(shell)
    assert isinstance(page, LogPage)
    page.writing.sheet.me.setPlainText("half a sentence")
    page = _page(_again(window))
    assert isinstance(page, LogPage)
    assert page.writing.sheet.me.toPlainText() == "half a sentence"
    assert not page.keeper.edits


def test_a_saved_entry_that_is_being_changed_is_gone_on_with(window: MainWindow) -> None:
    shell = _shell(window)
    shell.show_place(Place.JOURNAL)
    journal = _page(shell)
    assert isinstance(journal, JournalPage)
    id_ = journal.reading.entry_id
    shell.edit_entry(id_)
    page = _page(_again(window))
    assert isinstance(page, LogPage)
    assert page.keeper.edits
    draft = page.draft()
    assert draft is not None
    assert draft.id == id_


def test_an_intention_is_written_on(window: MainWindow) -> None:
    shell = _shell(window)
    shell.set_intention("Heron")
    page = _page(shell)
    assert isinstance(page, IntentionPage)
    page.why.setText("to listen")
    page.grid.set_position(Position(0.5, -0.25))
    page = _page(_again(window))
    assert isinstance(page, IntentionPage)
    assert page.client.currentText() == "Heron"
    assert page.why.text() == "to listen"
    assert page.grid.position == Position(0.5, -0.25)


def test_a_conversation_is_prepared_on(window: MainWindow) -> None:
    shell = _shell(window)
    loop = shell.desk.services.referrals.observe("Heron", ["A1"]).value
    shell.prepare_conversation(loop.id)
    page = _page(shell)
    assert isinstance(page, PreparationPage)
    page.seen.setPlainText("He did not eat")
    page.others.setPlainText("the family doctor")
    page = _page(_again(window))
    assert isinstance(page, PreparationPage)
    assert page.seen.text == "He did not eat"
    assert page.others.text == "the family doctor"
    assert page.opening.text


def test_pages_that_are_not_shown_are_as_they_were(window: MainWindow) -> None:
    shell = _shell(window)
    shell.open_client("Heron")
    shell.show_place(Place.HOURS)
    hours = _page(shell)
    assert isinstance(hours, HoursPage)
    part = list(hours.parts)[2]
    hours.show_part(part)
    shell.show_place(Place.DRIFT)
    drift = _page(shell)
    assert isinstance(drift, DriftPage)
    role = drift.header.filters.selection.role_id
    drift.look_at(Selection(role, client="Finch", weekdays=frozenset({1, 2})))
    shell.open_contacts()
    again = _again(window)
    assert again.stack.currentWidget() is again.pages["contacts"]
    again.show_place(Place.CLIENTS)
    clients = _page(again)
    assert isinstance(clients, ClientsPage)
    assert clients.detail.client is not None
    assert clients.detail.client.code == "Heron"
    again.show_place(Place.HOURS)
    hours = _page(again)
    assert isinstance(hours, HoursPage)
    assert hours.whereabouts()["part"] == part.value
    again.show_place(Place.DRIFT)
    drift = _page(again)
    assert isinstance(drift, DriftPage)
    assert drift.header.filters.selection == Selection(
        role, client="Finch", weekdays=frozenset({1, 2})
    )


def test_the_guide_is_read_on_and_leads_back(window: MainWindow) -> None:
    shell = _shell(window)
    shell.show_place(Place.CLIENTS)
    shell.help.open("backups")
    again = _again(window)
    page = _page(again)
    assert isinstance(page, HelpPage)
    assert page.view.current == "backups"
    again.help.leave()
    assert again.place is Place.CLIENTS


def test_nothing_of_it_is_kept_outside_of_the_journal(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    shell = _shell(window)
    shell.show_place(Place.JOURNAL)
    page = _page(shell)
    assert isinstance(page, JournalPage)
    page.search.setText(SECRET)
    window.lock()
    qtbot.waitUntil(lambda: not isValid(shell))
    assert SECRET not in json.dumps(preferences.settings.layouts)
    assert SECRET not in repr(vars(window.opened))
    said = " ".join(one.text() for one in window.findChildren(QLabel))
    assert SECRET not in said
    assert "Heron" not in said
    assert SECRET.encode() not in window.file.path.read_bytes()


def test_what_was_kept_is_taken_out(window: MainWindow) -> None:
    _shell(window).show_place(Place.JOURNAL)
    services = _again(window).desk.services
    assert practice.setting(services._database, "window.where") is None


def test_another_run_begins_anew(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = _shell(window)
    shell.show_place(Place.JOURNAL)
    page = _page(shell)
    assert isinstance(page, JournalPage)
    page.search.setText(SECRET)
    window.lock()
    monkeypatch.setattr(opened, "RUN", "another")
    window.opened._left_at = None
    shell = _unlock(window)
    assert shell.place is Place.TODAY
    shell.show_place(Place.JOURNAL)
    page = _page(shell)
    assert isinstance(page, JournalPage)
    assert page.search.text() == ""


def test_what_is_kept_is_no_part_of_what_is_taken_out(services: Services) -> None:
    from journal_app.storage.whole import read_all

    services.whereabouts.keep("run", {"page": SECRET})
    assert SECRET not in repr(read_all(services._database))
    assert services.whereabouts.take("other") == {}
    assert services.whereabouts.take("run") == {}
    services.whereabouts.keep("run", {"page": SECRET})
    assert services.whereabouts.take("run") == {"page": SECRET}


def test_erasing_a_client_forgets_where_one_was(
    services: Services, coach: Role, make_draft: Callable[..., EntryDraft]
) -> None:
    services.journal.save(make_draft(role_id=coach.id, client="Heron"))
    services.whereabouts.keep("run", {"looked_for": "Heron"})
    services.erasing.erase("Heron")
    assert services.whereabouts.take("run") == {}


def test_a_selection_is_read_back() -> None:
    chosen = Selection("r", client="", hours=Hours(22, 2), numbers=Numbers(11))
    assert selection_from("r", selection_values(chosen)) == chosen
    assert selection_from("r", selection_values(replace(chosen, numbers=None))) != chosen
