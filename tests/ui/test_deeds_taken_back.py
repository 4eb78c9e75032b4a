"""What a person does on any page: the key takes back all that it wrote, and does it again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal_app.domain.client import Client, Consent
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.development import Development
from journal_app.domain.grid import Position
from journal_app.domain.meeting import MeetingDraft
from journal_app.domain.opening_balance import OpeningBalance
from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import SIGNALS
from journal_app.services.changes import Change, Saved
from journal_app.ui.actions.undoing import Undoing, WrittenWay
from journal_app.ui.banner import Banner
from journal_app.ui.pages.drift_events import NewEvent
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import TaskRunner

_STAYS = {"change_mark", "departure", "erasure"}


@pytest.fixture
def shell(desk: Any, coach: Role, qtbot: Any) -> Shell:
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def whole(desk: Any) -> dict[str, list[Any]]:
    db = desk.services._database
    tables = [
        name
        for (name,) in db.read("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "entry_search")) and name not in _STAYS
    ]
    return {name: sorted(db.read(f'SELECT * FROM "{name}"'), key=repr) for name in tables}


def _deeds(shell: Shell, coach: Role) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done page by page; each begins where the one before has ended."""
    pages, clock = shell.pages, shell.desk.clock
    later = clock() + timedelta(days=3)
    shell.open_settings("you")
    you = shell._settings_page().section("you")
    yield "a role", lambda: you._add_role(RoleKind.SUPERVISOR, "")
    yield "an area", lambda: you._set_area(coach.id, Position(0.2, 0.4), 0.3, "why")
    yield "an area moved", lambda: you._set_area(coach.id, Position(-0.2, 0.4), 0.2, "why not")
    shell.show_place(Place.CLIENTS)
    clients = pages["clients"]
    yield "a client", lambda: clients.writes.add("Heron")
    heron = shell.desk.services.clients.client("Heron")
    yield (
        "consent",
        lambda: clients.writes.save(Client(heron.id, "Heron", consent=Consent.ANONYMISED)),
    )
    yield "another code", lambda: clients.writes.save(Client(heron.id, "Otter", "a wide river"))
    shell.open_reminders()
    reminders = pages["reminders"]
    yield "a reminder", lambda: reminders._add("Call the library", later)
    shell.open_contacts()
    contacts = pages["contacts"]
    card = contacts.referral
    for name in ("North Practice", "South Practice"):
        made = Contact("", ContactKind.REFERRAL, name)
        yield "a contact", lambda made=made: contacts._keep(card, made)
    kept = shell.desk.services.contacts.referral_list()[-1].id
    yield "a contact checked", lambda: contacts._checked(kept)
    yield "a contact moved", lambda: contacts._move(kept, -1)
    shell.show_place(Place.REFERRALS)
    referrals = pages["referrals"]
    seen = tuple(SIGNALS)[:1]
    yield "an observation", lambda: referrals._observe("Otter", seen, "in passing")
    shell.show_place(Place.SUPERVISION)
    supervision = pages["supervision"]
    yield "a question", lambda: supervision._add("What did I miss?")
    yield "a meeting", lambda: supervision._save(MeetingDraft(date(2026, 3, 1), minutes=60), "")
    shell.show_place(Place.HOURS)
    hours = pages["hours"]
    yield "a scheme", lambda: hours.choose.toggled.emit("icf_acc", True)
    balance = OpeningBalance("", "before", coach.id, paid_minutes=600)
    yield "hours from before", lambda: hours.before.form.save_requested.emit(balance)
    learned = Development("", date(2026, 3, 1), "A day on listening", minutes=90)
    yield "learning", lambda: hours.learning.form.save_requested.emit(learned)
    shell.show_place(Place.DRIFT)
    drift = pages["drift"]
    yield "an event", lambda: drift._add_event(NewEvent(date(2026, 1, 5), "training", None))
    event = shell.desk.services.events.all()[0]
    yield "an event renamed", lambda: drift._change_event(_renamed(event))
    shell.set_intention()
    intention = pages["intention"]
    intention.grid.set_position(Position(0.5, 0.5))
    yield "an intention", intention.save
    shell.show_place(Place.TODAY)
    today = pages["today"]
    yield "the question put off", lambda: today._postpone(coach.id)


def _renamed(event: Any) -> Any:
    return replace(event, label="another word")


@pytest.mark.lengthy
def test_the_key_takes_back_all_that_was_written_and_does_it_again(
    shell: Shell, desk: Any, coach: Role
) -> None:
    undoing = shell.everywhere.undoing
    for number, (name, do) in enumerate(_deeds(shell, coach), start=1):
        before = whole(desk)
        do()
        after = whole(desk)
        assert after != before, name
        assert len(undoing.done) == number, name
        for _ in range(2):
            undoing.undo()
            assert whole(desk) == before, name
            undoing.redo()
            assert whole(desk) == after, name
    for _ in range(number):
        undoing.undo()
    assert shell.desk.services.clients.all() == ()


# --- pressed quickly, while the journal is at work ------------------------------------------------


@pytest.fixture
def tasks(qapp: Any) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.finish()


class Notes:
    """What a store would hold; each writing waits until it may."""

    def __init__(self, tasks: TaskRunner, undoing: Undoing, context: QObject) -> None:
        self.held: list[str] = []
        self.may_go_on = threading.Event()
        self._tasks, self._undoing, self._context = tasks, undoing, context

    def add(self, word: str) -> None:
        way = WrittenWay(lambda: self._written(self._drop, word), lambda: self._write(word))
        self._tasks.submit(
            lambda: self._write(word),
            context=self._context,
            done=lambda _saved: self._undoing.remember(word, way),
        )

    def _write(self, word: str) -> Saved[None]:
        return self._written(self.held.append, word)

    def _drop(self, word: str) -> None:
        assert self.held.pop() == word, "not the last one"

    def _written(self, act: Callable[[str], object], word: str) -> Saved[None]:
        self.may_go_on.wait(20)
        act(word)
        return Saved(None, Change.of())


@pytest.fixture
def notes(tasks: TaskRunner, translation: Any, qtbot: Any) -> Notes:
    window = QWidget()
    over = QStackedWidget(window)
    QVBoxLayout(window).addWidget(over)
    qtbot.addWidget(window)
    undoing = Undoing(
        Banner(over),
        lambda act, failed: tasks.submit(act, context=window, failed=failed),
        lambda then: tasks.submit(lambda: None, context=window, done=lambda _: then()),
    )
    return Notes(tasks, undoing, window)


def test_the_key_waits_for_what_is_still_being_written(notes: Notes, qtbot: Any) -> None:
    notes.add("first")
    notes.add("second")
    notes._undoing.undo()
    notes.may_go_on.set()
    qtbot.waitUntil(lambda: notes.held == ["first"] and notes._undoing.done == ("first",))


@pytest.mark.parametrize(
    ("keys", "left"),
    [("uu", ["1"]), ("uur", ["1", "2"]), ("uururr", ["1", "2", "3"]), ("uuuuu", []), ("ur", None)],
)
def test_keys_that_come_quickly_do_one_step_each_in_order(
    notes: Notes, qtbot: Any, keys: str, left: list[str] | None
) -> None:
    words = ["1", "2", "3"]
    for word in words:
        notes.add(word)
    for key in keys:
        (notes._undoing.undo if key == "u" else notes._undoing.redo)()
    notes.may_go_on.set()
    wanted = words if left is None else left
    qtbot.waitUntil(lambda: not notes._undoing._is_busy)
    assert notes.held == wanted
    assert notes._undoing.done == tuple(wanted)


def test_what_could_not_be_taken_back_is_not_offered_once_more(notes: Notes, qtbot: Any) -> None:
    notes.may_go_on.set()
    notes.add("first")
    qtbot.waitUntil(lambda: notes._undoing.done == ("first",))
    notes.held.append("of another program")
    notes._undoing.undo()
    qtbot.waitUntil(lambda: not notes._undoing._is_busy)
    notes._undoing.redo()
    qtbot.waitUntil(lambda: not notes._undoing._is_busy)
    assert notes._undoing.done == ()
