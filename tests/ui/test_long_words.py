"""Pages in a language whose words are half as long again, and from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.clock import now_utc
from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.practice import LONGEST_ROLE, RoleKind
from journal_app.services.bundle import Services
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.sections import SECTIONS
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.contact_list import ContactList
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.menu_chip import MenuChip
from tests.ui.cut_off import SLACK, cut_off, cut_placeholders, small_placeholders
from tests.ui.test_page_heads import Beginnings
from tests.ui.test_page_heads import ways as with_a_head

pytestmark = [pytest.mark.dressed, pytest.mark.lengthy]

SMALL = (1024, 700)


class Longer(QTranslator):
    """Every word of every text half as long again."""

    def translate(self, _context: Any, text: Any, *_rest: Any) -> str:
        return " ".join(map(_longer, text.split(" ")))

    def isEmpty(self) -> bool:
        return False


def _longer(word: str) -> str:
    return f"{word}{'ā' * ((len(word) + 1) // 2)}" if word.isalpha() else word


@pytest.fixture
def shell(
    qapp: QApplication,
    sample: Services,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
) -> Iterator[Shell]:
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    made = Shell(
        Desk(
            services=sample,
            tasks=InlineTasks(),
            feed=ChangeFeed(),
            themes=themes,
            words=translation.words(),
            clock=now_utc,
            language="en",
            preferences=preferences,
        )
    )
    made.resize(*SMALL)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ways(shell: Shell) -> Iterator[tuple[str, Callable[[], object]]]:
    """Names of pages, and how to get there."""
    for place in Place:
        yield place.value, partial(shell.show_place, place)
    for section in SECTIONS:
        yield f"settings, {section.name}", partial(shell.open_settings, section.name)
    yield "writing", shell.log_session
    yield "reminders", shell.open_reminders
    yield "contacts", shell.open_contacts
    yield "will", shell.open_will
    yield "reflections", shell.read_reflections


def test_nothing_is_cut_off_from_either_side(shell: Shell, qapp: QApplication) -> None:
    """The pages are made once: they are laid out anew where the direction changes."""
    found: list[str] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        for name, show in ways(shell):
            show()
            for _ in range(3):
                QApplication.processEvents()
            page = shell.stack.currentWidget()
            assert page.layoutDirection() is direction
            found += [f"{name}, {direction.name}: {one}" for one in cut_off(page)]
    assert found == [], "\n".join(found)


@pytest.fixture(params=[1.0, 2.0], ids=["", "large letters"])
def german(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    sample: Services,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
) -> Iterator[Shell]:
    translation.use("de")
    themes.set_text_scale(request.param)
    made = Shell(
        Desk(
            services=sample,
            tasks=InlineTasks(),
            feed=ChangeFeed(),
            themes=themes,
            words=translation.words(),
            clock=now_utc,
            language="de",
            preferences=preferences,
        )
    )
    made.resize(*SMALL)
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


LONG = "M" * 300
COUNTRY = "United Kingdom of Great Britain and Northern Ireland"


@pytest.fixture
def written_long(services: Services) -> Services:
    """A journal whose tags, roles and contacts are as long as any that were ever written."""
    services.practice.add_role(RoleKind.COACH)
    role = services.practice.add_role(RoleKind.OWN, "M" * LONGEST_ROLE).value
    draft = services.journal.new_draft(role.id, "Heron")
    services.journal.save(replace(draft, seen="So it went.", tags=(LONG, "pace")))
    for name, country in ((LONG, LONG), ("Crisis team of the district hospital", COUNTRY)):
        for kind in ContactKind:
            services.contacts.save(Contact("", kind, name, country=country, reach=LONG))
    return services


def test_one_long_word_makes_no_page_wider(qtbot: Any, desk: Desk, written_long: Services) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.resize(*SMALL)
    shell.show()
    found: list[str] = []
    for name, show in (*ways(shell), ("tagged", partial(write_again, shell))):
        show()
        for _ in range(3):
            QApplication.processEvents()
        found += [f"{name}: {one}" for one in wider(shell)]
    assert found == [], "\n".join(found)


def write_again(shell: Shell) -> None:
    """The one session, as it is changed."""
    (line,) = shell.desk.services.journal.entries(limit=2)
    shell.edit_entry(line.id)


def wider(shell: Shell) -> Iterator[str]:
    """Contents that go beyond the part of the page that shows them."""
    for area in shell.stack.currentWidget().findChildren(QScrollArea):
        inside = area.widget()
        room = area.viewport().width()
        if area.isVisible() and inside is not None and inside.width() > room + SLACK:
            yield f"{inside.width()} wide, seen {room}"


def test_a_long_country_leaves_the_name_its_room(qtbot: Any, written_long: Services) -> None:
    shown = ContactList()
    qtbot.addWidget(shown)
    contacts = written_long.contacts.emergency()[1:]
    shown.show_contacts(contacts, written_long.contacts.today())
    shown.setFixedWidth(340)
    shown.show()
    row = shown.row(contacts[-1].id)
    assert row is not None
    name = next(one for one in row.findChildren(QLabel) if one.text() == contacts[-1].name)
    assert name.width() > 300


def test_a_list_to_choose_from_is_no_wider_than_it_can_be_read(qtbot: Any) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["Coach", LONG])
    box.setFixedWidth(160)
    box.show()
    box.showPopup()
    assert box.view().minimumWidth() < box.fontMetrics().averageCharWidth() * 70
    box.hidePopup()
    menu = MenuChip("Role", "All roles")
    qtbot.addWidget(menu)
    menu.offer([("Coach", 1), (LONG, 2)])
    menu.set_value(2)
    for text in (menu.text(), *(one.text() for one in menu.menu().actions())):
        assert len(text) < 70


def forms(shell: Shell) -> Iterator[tuple[str, Callable[[], object]]]:
    """Names of forms that open on a page, and how to open them."""
    yield "observation", shell.note_observation
    yield "client", shell.new_client
    yield "meeting", shell.write_down_meeting
    yield "learning", shell.write_down_learning
    yield "intention", shell.set_intention
    yield "packet", shell.packets.build
    yield "palette", shell.everywhere.palette.open
    yield "own moments", partial(mark_own_moments, shell)
    yield "events", partial(open_all, shell, Place.DRIFT)
    yield "contacts", partial(open_all, shell, None)
    yield "step", partial(take_a_step, shell)


def mark_own_moments(shell: Shell) -> None:
    shell.log_session()
    page = shell.pages["log"]
    page.placing.modes.button(list(Mode).index(Mode.OWN)).click()
    page.writing.tags.add.click()


def take_a_step(shell: Shell) -> None:
    """Open the form of the next step of a referral."""
    shell.show_place(Place.REFERRALS)
    all_of_it = shell.stack.currentWidget().findChildren(QPushButton)
    steps = [made for made in all_of_it if made.text().startswith("Festhalten")]
    next(made for made in steps if made.isVisible()).click()


def open_all(shell: Shell, place: Place | None) -> None:
    """Open every form of a page that its buttons for adding open."""
    if place is None:
        shell.open_contacts()
    else:
        shell.show_place(place)
    for made in shell.stack.currentWidget().findChildren(QPushButton):
        if made.isVisible() and made.text() in {"Kontakt hinzufügen", "Ein Ereignis hinzufügen"}:
            made.click()


def test_in_german_pages_begin_alike_and_nothing_is_cut_or_begins_small(
    german: Shell,
) -> None:
    """One way through all pages, since to make them takes longest."""
    found: list[str] = []
    begun = Beginnings()
    usual = dict(with_a_head(german)) if german.desk.themes.theme.text_scale == 1.0 else {}
    others = ((name, show) for name, show in ways(german) if name not in usual)
    for name, show in (*usual.items(), *others, *forms(german)):
        show()
        for _ in range(4):
            QApplication.processEvents()
        found += [f"{name}: {one}" for one in wider(german)]
        lines = german.findChildren(QLineEdit)  # of all pages, which takes longer than to ask them
        found += [f"{name}: {one}" for one in cut_placeholders(lines)]
        found += [f"{name}: {one} begins small" for one in small_placeholders(lines)]
        if usual.get(name) is show:
            begun.look(name, german)
    assert found == [], "\n".join(dict.fromkeys(found))
    if usual:
        begun.are_one()


def test_a_placeholder_that_has_too_little_room_is_found(qtbot: Any) -> None:
    for width, cut in ((60, True), (400, False)):
        page = QWidget()
        qtbot.addWidget(page)
        line = QLineEdit(page)
        line.setPlaceholderText("Find a client code")
        line.setFixedWidth(width)
        page.show()
        assert bool(cut_placeholders([line])) is cut
        line.setText("H")
        assert cut_placeholders([line]) == []


@pytest.mark.usefixtures("qapp")
def test_what_has_too_little_room_is_found() -> None:
    page = QWidget()
    page.resize(200, 100)
    column = QVBoxLayout(page)
    for text, width, height in (("as it should be", 150, 20), ("many words " * 9, 40, 20)):
        shown = QLabel(text, page)
        shown.setFixedSize(width, height)
        column.addWidget(shown)
    page.show()
    QApplication.processEvents()
    assert [one.split("“")[1].split()[0] for one in cut_off(page)] == ["many"]
    page.hide()
