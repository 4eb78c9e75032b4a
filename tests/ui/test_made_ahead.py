"""Pages made part by part, before they are wanted or as they are; what the first writing needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.services.bundle import Services
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.compare_page import ComparePage
from journal_app.ui.pages.help.page import HelpPage
from journal_app.ui.pages.importing.calendar_page import CalendarPage
from journal_app.ui.pages.packet_build import PacketBuildPage
from journal_app.ui.rail import Place
from journal_app.ui.read_only import writing
from journal_app.ui.shell import Shell
from journal_app.ui.theme import ThemeMode
from journal_app.ui.when_wanted import WhenWanted, made
from journal_app.ui.widgets.text import label
from journal_app.ui.writing_ahead import WritingAhead
from tests.turn_by_turn import StepByStep


class Resized(QObject):
    """Counts what was given another size."""

    seen = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.Resize
        return False


class InThree(Page):
    """A page of three parts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.parts: list[int] = []
        self.shown = self.dressed = 0
        self.build_up(self._making())

    def _making(self) -> Iterator[None]:
        for number in range(3):
            self.parts.append(number)
            yield
        self.heading = label("Whole", "", self)

    def refresh(self) -> None:
        self.shown += 1
        self.heading.setText("Shown")

    def retheme(self) -> None:
        self.dressed += 1
        self.heading.setText("Dressed")


@pytest.fixture
def slowly(desk: Desk) -> Desk:
    return replace(desk, tasks=StepByStep())


def test_a_page_is_made_part_by_part_and_whole_at_once_where_it_is_needed(
    slowly: Desk, qtbot: QtBot
) -> None:
    page = InThree(slowly)
    qtbot.addWidget(page)
    assert (page.parts, page.is_built) == ([0], False)
    QApplication.processEvents()
    assert page.parts == [0, 1]
    with qtbot.waitSignal(page.built):
        page.finish()
    assert (page.parts, page.is_built) == ([0, 1, 2], True)
    page.finish()
    QApplication.processEvents()
    assert page.parts == [0, 1, 2]


@pytest.mark.parametrize("make", [CalendarPage, ComparePage, HelpPage, PacketBuildPage])
def test_a_page_beside_the_rail_is_made_in_parts_and_looks_as_one_made_at_once(
    slowly: Desk, desk: Desk, qtbot: QtBot, make: Callable[[Desk], Page]
) -> None:
    begun, whole = make(slowly), make(desk)
    assert not begun.is_built
    begun.finish()
    for page in (begun, whole):
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
    assert begun.grab().toImage() == whole.grab().toImage()


def test_colours_that_change_meanwhile_reach_all_parts(slowly: Desk, qtbot: QtBot) -> None:
    page = InThree(slowly)
    qtbot.addWidget(page)
    slowly.themes.set_mode(ThemeMode.DARK)
    qtbot.waitUntil(lambda: page.is_built)
    assert page.heading.text() == "Dressed"


def test_where_somebody_goes_is_shown_once_it_is_whole(slowly: Desk, qtbot: QtBot) -> None:
    shell = Shell(slowly)
    qtbot.addWidget(shell)
    shell.show()
    today = shell.stack.currentWidget()
    shell.come_to(Place.MAP)
    shell.come_to(Place.HOURS)
    assert shell.stack.currentWidget() is today
    assert shell.rail._buttons[Place.HOURS].isChecked()
    qtbot.waitUntil(lambda: shell.place is Place.HOURS)
    assert shell.stack.currentWidget() is shell.pages[Place.HOURS.value]
    for _ in range(40):  # the map is whole by then, and nobody is taken there any more
        QApplication.processEvents()
    assert shell.place is Place.HOURS
    shell.come_to(Place.TODAY)
    assert shell.stack.currentWidget() is today


def test_a_way_that_leads_elsewhere_meanwhile_is_not_taken_back(slowly: Desk, qtbot: QtBot) -> None:
    shell = Shell(slowly)
    qtbot.addWidget(shell)
    shell.show()
    shell.come_to(Place.CLIENTS)
    shell.open_reminders()
    for _ in range(40):
        QApplication.processEvents()
    assert shell.stack.currentWidget() is shell.pages["reminders"]


def test_pages_are_made_while_nothing_is_done_and_ask_nothing_yet(
    slowly: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(slowly)
    qtbot.addWidget(shell)
    shell.resize(1360, 860)
    shell.show()
    asked: list[object] = []
    monkeypatch.setattr(
        slowly.tasks, "submit", lambda _function, *, context, **_about: asked.append(context)
    )
    slowly.tasks.in_steps(shell.make_ahead(), context=shell)
    assert len(shell.pages) == 1
    qtbot.waitUntil(lambda: len(shell.pages) == len(Place) + 1, timeout=20_000)
    assert not [one for one in asked if isinstance(one, Page)]
    assert shell.place is Place.TODAY
    assert all(page.is_built for page in shell.pages.values())
    # Laid out as well: a picture of one page, as it is left, waits for none of the others.
    qtbot.waitUntil(lambda: all(page.size() == shell.stack.size() for page in shell.pages.values()))
    resized = Resized()
    QApplication.instance().installEventFilter(resized)
    shell.pages[Place.TODAY.value].grab()
    assert resized.seen == 0


def test_parts_are_made_when_they_are_wanted() -> None:
    class Owner:
        """Has some."""

        def __init__(self) -> None:
            self.parts = WhenWanted(lambda name: name.upper())

    owner = Owner()
    assert not owner.parts
    assert owner.parts["a"] == "A"
    assert owner.parts["a"] is owner.parts["a"]
    assert list(owner.parts) == ["a"]
    assert made(owner, "parts")
    assert not made(owner, "others")


class TestBeforeTheFirstWriting:
    """The library for records."""

    @pytest.fixture
    def begun(self, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
        found: list[bool] = []
        monkeypatch.setattr(Services, "import_for_writing", lambda *_: found.append(True))
        return found

    @pytest.fixture
    def window(self, desk: Desk, qtbot: QtBot) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        ahead = WritingAhead(desk, made)
        ahead._soon.setInterval(0)
        self.search = QLineEdit(made)
        self.form = writing(QWidget(made))
        self.form.move(0, 60)
        self.field = QLineEdit(self.form)
        made.resize(300, 200)
        return made

    def test_it_comes_when_somebody_types_in_something_that_writes(
        self, window: QWidget, begun: list[bool], qtbot: QtBot
    ) -> None:
        window.show()
        window.activateWindow()
        self._typed(self.search, "heron", qtbot)
        assert begun == []
        self._typed(self.field, "\t", qtbot)
        assert begun == []
        self._typed(self.field, "heron", qtbot)
        assert begun == [True]
        self._typed(self.search, "heron", qtbot)
        self._typed(self.field, "heron", qtbot)
        assert begun == [True]

    def _typed(self, field: QLineEdit, keys: str, qtbot: QtBot) -> None:
        field.setFocus()
        qtbot.keyClicks(field, keys)
        for _ in range(3):
            QApplication.processEvents()

    def test_a_click_does_too(self, window: QWidget, begun: list[bool], qtbot: QtBot) -> None:
        window.show()
        qtbot.waitActive(window)
        for field in (self.search, self.field):
            assert begun == []
            field.setFocus()
            at, left = QPointF(3, 3), Qt.MouseButton.LeftButton
            press = QMouseEvent(
                QEvent.Type.MouseButtonPress, at, at, left, left, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(field, press)
            for _ in range(3):
                QApplication.processEvents()
        assert begun == [True]

    def test_it_does_not_come_with_a_session_but_with_what_needs_it(
        self, desk: Desk, begun: list[bool], qtbot: QtBot
    ) -> None:
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.writing_ahead._soon.setInterval(0)
        shell.show()
        shell.log_session()
        page = shell.stack.currentWidget()
        assert page is not None
        field = page.findChild(QLineEdit)
        assert field is not None
        self._typed(field, "heron", qtbot)
        assert begun == []
        shell.place_again()
        qtbot.waitUntil(lambda: begun == [True])

    def test_a_button_for_sessions_does_without(
        self, window: QWidget, begun: list[bool], qtbot: QtBot
    ) -> None:
        writing(self.form, sessions=True)
        window.show()
        self._typed(self.field, "heron", qtbot)
        assert begun == []

    def test_never_where_nothing_can_be_written(
        self, desk: Desk, begun: list[bool], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(desk.services, "read_only", True)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.show()
        shell.log_session()
        shell.writing_ahead.begin()
        assert not shell.writing_ahead._soon.isActive()
