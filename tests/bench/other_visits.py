"""What one does in an open journal beside going to its pages: read, write, find, change, lock.

For the longest stretch of the window's thread, which is to be known of everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.actions.binding import Bound
from journal_app.ui.main_window import MainWindow
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.drift_page import DriftPage
from journal_app.ui.pages.hours_page import HoursPage, HoursPart
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.log_page import LogPage
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.settings.sections import SECTIONS
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.theme import ThemeMode
from tests.bench.page_visits import Steps

AFTERWARDS_MS = 300
REACH = 12.0
PAGES_DOWN, SIZES = 5, ((1100, 700), (1600, 1000), (800, 600), (1360, 860))
P = TypeVar("P", bound=QWidget)


def everything_else(window: MainWindow, passphrase: str) -> Steps:
    """In an order in which one thing leads to the next; the journal is written to."""
    for part in (_reading, _drift, _writing, _people, _places, _settings, _finding):
        yield from part(_shell(window))
    yield from _window(window, passphrase)


def _reading(shell: Shell) -> Steps:
    yield "journal", lambda: shell.show_place(Place.JOURNAL)
    page = _page(shell, Place.JOURNAL, JournalPage)
    for number in range(PAGES_DOWN):
        yield "journal: page down", lambda: _press(page.list, Qt.Key.Key_PageDown)
        yield "journal: an entry", lambda at=number * 7: _choose(page, at)
    yield "journal: the last row", lambda: _press(page.list, Qt.Key.Key_End)
    yield "journal: search with many hits", lambda: page.search.setText("the")
    yield "journal: an entry that was found", lambda: _choose(page, 3)
    yield "journal: page down in what was found", lambda: _press(page.list, Qt.Key.Key_PageDown)
    yield "journal: search left", page.search.clear
    for name in page.filters.chips:
        yield f"journal: by {name}", page.filters.chips[name].click
        yield f"journal: by {name}, left", _close_popups
    yield "journal: several", page.list.selectAll
    yield "journal: one again", lambda: _choose(page, 2)
    yield "journal: history", page.reading.history.click
    yield "journal: bin", page.filters.flags["in_bin"].click
    yield "journal: all again", page.filters.clear


def _drift(shell: Shell) -> Steps:
    yield "drift", lambda: shell.show_place(Place.DRIFT)
    page = _page(shell, Place.DRIFT, DriftPage)
    for name in ("when", "numbers", "period"):
        yield f"drift: by {name}", lambda name=name: page.header.filters.open(name)
        yield f"drift: by {name}, left", _close_popups
    yield "drift: as a table", page.charts.as_table.click
    yield "drift: as a chart", page.charts.as_table.click
    yield "drift: method", page.question.method.click
    yield "drift: event", page.events.add.click
    yield "drift: event left", page.events.form.close_form
    yield "drift: a session", lambda: page.charts.chart.select(40)
    yield "drift: end", lambda: _press(page, Qt.Key.Key_End)
    yield "drift: compare", page.header.compare.click
    yield "reflections", lambda: _do(shell, "reflections")


def _writing(shell: Shell) -> Steps:
    yield "log", shell.log_session
    page = _page(shell, "log", LogPage)
    yield "log: a client", lambda: page.fields.client.setEditText("K0001")
    yield "log: words", lambda: page.writing.sheet.me.set_text("I waited, and then I asked.")
    yield "log: a moment", lambda: _place(page)
    yield "log: observations", page.scales.observations.all.click
    yield "log: observations left", page.scales.observations.all.click
    yield "log: tags", page.writing.tags.add.click
    yield "log: only the sheet", page.toggle_only_sheet
    yield "log: the form again", page.toggle_only_sheet
    yield "log: save", page.save
    journal = _page(shell, Place.JOURNAL, JournalPage)
    yield "log: edit", journal.reading.edit.click
    yield "log: left", lambda: shell.show_place(Place.TODAY)
    yield "intention", lambda: _do(shell, "intention")
    yield "place again", lambda: _do(shell, "again")
    yield "place what was imported", journal.placing_requested.emit
    yield "import", lambda: _do(shell, "bring_in")
    yield "calendar", shell.intake.wires()["calendar_requested"]


def _people(shell: Shell) -> Steps:
    yield "clients", lambda: shell.show_place(Place.CLIENTS)
    page = _page(shell, Place.CLIENTS, ClientsPage)
    for _ in range(PAGES_DOWN):
        yield "clients: page down", lambda: _press(page.list.view, Qt.Key.Key_PageDown)
    acts = page.detail.acts
    for name, act, panel in (
        ("giving", acts.give_out, "giving"),
        ("merging", acts.merge, "merging"),
        ("erasing", acts.erase, "erasing"),
    ):
        yield f"client: {name}", act.click
        yield f"client: {name} left", lambda panel=panel: getattr(page, panel).leave()
    yield "client: new", shell.new_client
    yield "referrals", lambda: shell.show_place(Place.REFERRALS)
    yield "referral: an observation", shell.note_observation
    referrals = _page(shell, Place.REFERRALS, ReferralsPage)
    yield "referral: opened", lambda: _observe(referrals)
    yield "reminders", lambda: _do(shell, "reminders")
    yield "contacts", lambda: _do(shell, "contacts")


def _places(shell: Shell) -> Steps:
    yield "supervision", lambda: shell.show_place(Place.SUPERVISION)
    page = _page(shell, Place.SUPERVISION, SupervisionPage)
    yield "supervision: meeting", shell.write_down_meeting
    yield "supervision: meeting left", page.form.cancelled.emit
    yield "packets sent", lambda: _do(shell, "packet.sent")
    yield "packets received", lambda: _do(shell, "packet.received")
    yield "packet: build", lambda: _do(shell, "packet.build")
    yield "hours", lambda: shell.show_place(Place.HOURS)
    hours = _page(shell, Place.HOURS, HoursPage)
    for part in HoursPart:
        yield f"hours: {part.value}", lambda part=part: hours.show_part(part)
    yield "hours: learning, new", shell.write_down_learning
    yield "map", lambda: shell.show_place(Place.MAP)
    yield "will", lambda: _do(shell, "will")
    yield "help", lambda: _do(shell, "help")
    yield "today", lambda: shell.show_place(Place.TODAY)


def _settings(shell: Shell) -> Steps:
    for section in SECTIONS:
        yield f"settings: {section.name}", lambda name=section.name: shell.open_settings(name)
    page = _page(shell, Place.SETTINGS, SettingsPage)
    for typed in ("b", "ba", "backup", "qqqqq", ""):
        yield "settings: search", lambda typed=typed: page.search.setText(typed)


def _finding(shell: Shell) -> Steps:
    yield "today", lambda: shell.show_place(Place.TODAY)
    yield "palette", shell.everywhere.palette.open
    for typed in ("t", "th", "the", "K00", ""):
        yield "palette: typing", lambda typed=typed: shell.everywhere.palette.typed.setText(typed)
    yield "palette left", shell.everywhere.palette.close_palette


def _window(window: MainWindow, passphrase: str) -> Steps:
    places: Iterator[Place] = iter((Place.TODAY, Place.JOURNAL, Place.DRIFT, Place.CLIENTS))
    for place in places:
        yield f"before {place.value}", lambda place=place: _shell(window).show_place(place)
        for width, height in SIZES:
            size = (width, height)
            yield f"{place.value}: resized", lambda size=size: window.resize(*size)
    for mode in (ThemeMode.DARK, ThemeMode.LIGHT):
        yield "theme", lambda mode=mode: window.themes.set_mode(mode)
    for scale in (1.25, 1.0):
        yield "text size", lambda scale=scale: window.themes.set_text_scale(scale)
    for language in ("de", "en"):
        yield "language", lambda code=language: _shell(window).language_chosen.emit(code)
    yield "locked", window.lock
    yield "unlocked", lambda: window.view.passphrase_entered.emit(passphrase)  # type: ignore[attr-defined]


# --- by hand -------------------------------------------------------------------------------------


def _shell(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def _page(shell: Shell, name: str, kind: type[P]) -> P:
    page: QObject = shell.pages[name]
    assert isinstance(page, kind)
    return page


def _do(shell: Shell, action_id: str) -> None:
    """As from the palette."""
    bound = (one for one in shell.findChildren(Bound) if one.action.id == action_id)
    next(bound).activated.emit()


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _choose(page: JournalPage, row: int) -> None:
    page.list.setCurrentIndex(page.model.index(min(row, page.model.rowCount() - 1)))


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()


def _observe(page: ReferralsPage) -> None:
    page.observe.note_requested.emit("K0001", ("A2",), "It was said in passing.")


def _place(page: LogPage) -> None:
    grid = page.placing.grid
    grid.pressed_at(QPointF(*grid.frame().to_pixels(0.2, 0.4, grid.orientation)), REACH)
    grid.let_go()
