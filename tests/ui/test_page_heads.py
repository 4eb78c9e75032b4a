"""Every page begins alike: its title, its subtitle, its chips, and what stands below them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journal_app.domain.clock import now_utc
from journal_app.domain.selection import Selection
from journal_app.services.bundle import Services
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_parts import Part, PartsHeader
from journal_app.ui.pages.welcome_view import WelcomeView
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.dressed

WINDOWS = [("en", 1360, 860), ("de", 1024, 700)]


@pytest.fixture
def shell(
    sample: Services, themes: ThemeManager, translation: Translation, preferences: Preferences
) -> Iterator[Shell]:
    """In German and a small window it is asked the same in `test_long_words.py`."""
    language, width, height = WINDOWS[0]
    translation.use(language)
    desk = Desk(
        services=sample,
        tasks=InlineTasks(),
        feed=ChangeFeed(),
        themes=themes,
        words=translation.words(),
        clock=now_utc,
        language=language,
        preferences=preferences,
    )
    made = Shell(desk)
    made.resize(width, height)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def ways(shell: Shell) -> Iterator[tuple[str, Callable[[], object]]]:
    """Names of pages, and how to get there."""
    services = shell.desk.services
    role, loop = services.practice.roles()[0], services.referrals.open()[0]
    for place in Place:
        yield place.value, partial(shell.show_place, place)
    for part in Part:
        yield part.value, partial(shell.packets.show_part, part)
    yield "reading", lambda: shell.packets.read(services.received.find()[0].id)
    yield "packet", shell.packets.build
    yield "writing", shell.log_session
    yield "reminders", shell.open_reminders
    yield "contacts", shell.open_contacts
    yield "will", shell.open_will
    yield "reflections", shell.read_reflections
    yield "compare", partial(shell.compare, Selection(role.id))
    yield "record", partial(shell.open_record, loop.id)
    yield "preparation", partial(shell.prepare_conversation, loop.id)
    yield "intention", shell.set_intention
    yield "again", shell.place_again
    yield "placing", shell.intake.place
    yield "importing", shell.intake.bring_in
    yield "help", partial(shell.help.open, "drift")


def _top(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def _first_below(header: PageHeader, page: QWidget) -> int:
    """Where the first card, field or chip below the head begins."""
    foot = _top(header, page) + header.height()
    shown = [
        _top(one, page)
        for one in page.findChildren(QWidget)
        if one.isVisible()
        and not header.isAncestorOf(one)
        and (
            one.property("kind") in {"card", "question", "chip", "disclosure"}
            or isinstance(one, QLineEdit)
            or one.property("type") == "field"
        )
    ]
    return min(top for top in shown if top >= foot)


def _has_more_rows(header: PageHeader) -> bool:
    """Whether a subtitle goes on in a second line, or the actions stand below it."""
    line = header.subtitle.fontMetrics().height()
    acts = header.buttons.geometry()
    foot = header.subtitle.geometry().bottom()
    return header.subtitle.height() > 1.5 * line or (acts.height() > 0 and acts.top() > foot)


class Beginnings:
    """Where pages begin that were looked at."""

    def __init__(self) -> None:
        self.heads: dict[tuple[int, ...], list[str]] = {}
        self.tops: dict[int, list[str]] = {}

    def look(self, name: str, shell: Shell) -> None:
        """At the page that is shown."""
        page = shell.stack.currentWidget()
        header = next(one for one in page.findChildren(PageHeader) if one.isVisible())
        at = header.mapTo(shell, QPoint(0, 0))
        title = header.title.mapTo(shell, QPoint(0, 0))
        assert (at.x(), at.y()) == (title.x(), title.y())
        if _has_more_rows(header):
            return  # wide letters in a narrow window
        place = (at.x(), at.y(), header.height(), header.title.height())
        self.heads.setdefault(place, []).append(name)
        self.tops.setdefault(_first_below(header, page), []).append(name)

    def are_one(self) -> None:
        """Each page began like all others."""
        assert len(self.heads) == 1, self.heads
        assert len(self.tops) == 1, self.tops
        assert {place.value for place in Place} <= set(*self.heads.values())


def test_every_page_begins_at_the_same_place(shell: Shell) -> None:
    begun = Beginnings()
    for name, show in ways(shell):
        show()
        for _ in range(4):
            QApplication.processEvents()
        begun.look(name, shell)
    begun.are_one()


def test_the_parts_of_supervision_stand_still(shell: Shell) -> None:
    """One goes through them without moving the mouse, whatever buttons follow."""
    for width in (1360, 1180, 1024, 860):
        shell.resize(width, 760)
        places = set()
        for part in (*Part, Part.WAITING):
            shell.packets.show_part(part)
            for _ in range(4):
                QApplication.processEvents()
            header = shell.stack.currentWidget().findChild(PartsHeader)
            chips = header.chips.chips.values()
            places.add(tuple(made.mapTo(shell, QPoint(0, 0)).toTuple() for made in chips))
            acts = [act for act in header.acts.values() if act.isVisible()]
            assert [act.property("kind") for act in acts].count("primary") == 1
            right = header.mapTo(shell, header.rect().topRight()).x()
            assert acts[-1].mapTo(shell, acts[-1].rect().topRight()).x() == right
        assert len(places) == 1, (width, places)


def test_chips_stand_beside_the_title_until_there_is_no_room(
    qtbot: Any, themes: ThemeManager
) -> None:
    header = PageHeader("Hours")
    qtbot.addWidget(header)
    chips = QWidget(header)
    flow = FlowLayout(chips)
    for name in ("Schemes", "Sessions", "Learning"):
        flow.addWidget(chip(name, parent=chips))
    header.add_chips(chips, flow)
    act = button("Write down", "primary", None, header)
    header.buttons.addWidget(act)
    header.set_texts("Hours", "What each session counts for, worked out", "What counts")
    header.show()
    seen = []
    for width in (900, 520, 380, 900):
        header.resize(width, header.heightForWidth(width))
        for _ in range(3):
            QApplication.processEvents()
        beside = chips.geometry().top() < header.subtitle.geometry().bottom()
        seen.append((beside, header.subtitle.text()))
        assert all(header.rect().contains(one.geometry()) for one in (chips, act))
        assert act.geometry().top() < header.subtitle.geometry().bottom()
    long = "What each session counts for, worked out"
    assert seen == [(True, long), (True, "What counts"), (False, long), (True, long)]


@pytest.mark.parametrize(("language", "width", "height"), WINDOWS)
def test_the_card_of_the_first_run_stays_where_it_is(
    qtbot: Any,
    themes: ThemeManager,
    translation: Translation,
    tmp_path: Any,
    language: str,
    width: int,
    height: int,
) -> None:
    translation.use(language)
    view = WelcomeView(themes, translation, tmp_path / "journal.stance")
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    places = []
    for _ in range(3):
        QApplication.processEvents()
        card = view.next.parentWidget()
        at = card.mapTo(view, QPoint(0, 0))
        places.append((at.x(), at.y(), card.width(), card.height()))
        view.key_step.plain.setChecked(True)
        if len(places) < 3:
            view.next.click()
    assert len(set(places)) == 1, places
