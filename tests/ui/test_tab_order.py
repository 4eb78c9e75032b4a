"""Tab goes as one reads, on every page of this kind, and every stop has a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.clients_page import ClientsPage
from journal_app.ui.pages.help.page import HelpPage
from journal_app.ui.pages.map_page import MapPage
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.pages.supervision_page import SupervisionPage
from journal_app.ui.widgets.passphrase_fields import PassphraseFields
from journal_app.ui.widgets.tab_order import tab_as_read

PAGES: tuple[Callable[[Desk], Page], ...] = (
    ClientsPage,
    ReferralsPage,
    SupervisionPage,
    MapPage,
    SettingsPage,
    HelpPage,
)


def _stops(root: QWidget) -> list[QWidget]:
    """What Tab reaches within a page, in order, beginning at the page itself."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not root:
        if (
            widget.isVisible()
            and root.isAncestorOf(widget)
            and widget.focusProxy() is None
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.fixture
def written(desk: Desk, coach: Any, make_draft: Callable[..., Any]) -> None:
    """Something to show on every page."""
    services = desk.services
    draft = make_draft(role_id=coach.id, client="Heron", to_supervision=True)
    services.journal.save(draft)
    services.referrals.observe("Finch", ["A1", "C2"])
    services.reminders.add("Book the room", desk.clock())
    services.supervision.add("How do others begin?")


def test_rows_that_come_later_are_reached_where_they_stand(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    header = QWidget(root)
    last = QPushButton("last", root)
    first, second = QPushButton("first", root), QPushButton("second", root)
    row = QHBoxLayout()
    row.addWidget(first)
    row.addWidget(second)
    stack = QVBoxLayout(root)
    stack.addWidget(header)
    stack.addLayout(row)
    stack.addWidget(last)
    root.show()
    tab_as_read(root, header)
    assert _stops(root) == [first, second, last]
    assert header.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.dressed
@pytest.mark.parametrize("make", PAGES)
def test_tab_begins_at_the_top_and_every_stop_has_a_name(
    make: Callable[[Desk], Page], desk: Desk, written: None, qtbot: QtBot
) -> None:
    page = make(desk)
    qtbot.addWidget(page)
    page.resize(1160, 900)
    page.show()
    QApplication.processEvents()
    stops = _stops(page)
    assert stops
    for stop in stops:
        interface = QAccessible.queryAccessibleInterface(stop)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) or stop.accessibleName(), stop
    tops = [stop.mapTo(page, QPoint(0, 0)).y() for stop in stops]
    assert tops[0] <= min(tops) + 80


def test_the_fields_of_a_passphrase_are_reached_as_they_stand(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    fields = PassphraseFields(desk.words, desk.language, page)
    QVBoxLayout(page).addWidget(fields)
    page.show()
    assert _stops(page) == [fields.suggest, fields.first, fields.second, fields.second.eye]
    fields.suggest.click()
    assert _stops(page)[0] is fields.suggest
    assert [stop for stop in _stops(page) if stop is not fields.suggested] == [
        fields.suggest,
        fields.first,
        fields.second,
        fields.second.eye,
    ]
