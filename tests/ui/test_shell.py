"""The window of an open journal: every page, every way there, at every size."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from journal_app.domain.clock import now_utc
from journal_app.domain.entry import EntryDraft, TickedObservation
from journal_app.domain.errors import InvalidValue, JournalFileError
from journal_app.domain.practice import Role
from journal_app.domain.referral import Tier
from journal_app.services.bundle import Services
from journal_app.ui.banner import UNDO_MS
from journal_app.ui.change_feed import ChangeFeed
from journal_app.ui.page import Desk
from journal_app.ui.pages.referrals_page import ReferralsPage
from journal_app.ui.pages.settings.page import SettingsPage
from journal_app.ui.preferences import Preferences
from journal_app.ui.rail import Place, Rail, RailButton, draw_ahead
from journal_app.ui.shell import Shell
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.theme import ThemeManager
from journal_app.ui.translation import Translation


@pytest.fixture
def language() -> str:
    """English, where a test asks for nothing else."""
    return "en"


in_each_language = pytest.mark.parametrize("language", ["en", "de"])


@pytest.fixture
def shell(
    language: str,
    sample: Services,
    themes: ThemeManager,
    translation: Translation,
    preferences: Preferences,
    qtbot: Any,
) -> Shell:
    translation.use(language)
    made = Shell(
        Desk(
            services=sample,
            tasks=InlineTasks(),
            feed=ChangeFeed(),
            themes=themes,
            words=translation.words(),
            clock=now_utc,
            language=language,
            preferences=preferences,
        )
    )
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    return made


@pytest.mark.dressed
@in_each_language
def test_every_page_is_reached_by_number_fits_a_small_window_and_names_all_its_controls(
    shell: Shell, qtbot: Any
) -> None:
    shell.activateWindow()
    nameless = []
    for number, place in enumerate(Place, start=1):
        key = Qt.Key(Qt.Key.Key_0.value + number)
        qtbot.keyClick(shell, key, Qt.KeyboardModifier.ControlModifier)
        page = shell.pages[place.value]
        assert shell.stack.currentWidget() is page
        shell.resize(1024, 700)
        assert (shell.width(), shell.height()) == (1024, 700), place
        shell.resize(1360, 860)
        for kind in (QAbstractButton, QLineEdit, QTextEdit):
            for control in page.findChildren(kind):
                if control.isVisibleTo(page) and not _name(control):
                    nameless.append((place.value, type(control).__name__, control.objectName()))
    # Qt's own parts of a spin box or a combo box are named by the whole.
    assert [part for part in nameless if not part[2].startswith("qt_")] == []


@pytest.mark.dressed
@in_each_language
def test_writing_fits_a_small_window(shell: Shell) -> None:
    shell.log_session()
    shell.resize(1024, 700)
    assert (shell.width(), shell.height()) == (1024, 700)


def test_a_problem_is_said_in_a_sentence_and_a_bug_without_its_words(
    shell: Shell, qtbot: Any
) -> None:
    shell.tell_problem(InvalidValue("reason_missing"))
    assert shell.banner.isVisible()
    bugs: list[Exception] = []
    shell.bug_met.connect(bugs.append)
    shell.tell_problem(KeyError("what she told me"))
    assert len(bugs) == 1
    assert "what she told me" not in shell.banner.sentence


def test_damage_that_is_met_later_leads_to_the_backups(shell: Shell) -> None:
    act = shell.banner._act
    shell.tell_problem(JournalFileError("damaged_file", file="another.stance"))
    assert not act.isVisible()
    own = str(shell.desk.services.path)
    shell.tell_problem(JournalFileError("damaged_file", file=own))
    assert own in shell.banner.sentence
    act.click()
    settings = shell.pages[Place.SETTINGS.value]
    assert shell.stack.currentWidget() is settings
    assert isinstance(settings, SettingsPage)
    assert settings.current == "backups"


NOTHING_YET = {
    Place.TODAY: "Where you sat will show here",
    Place.CLIENTS: "No client code yet",
    Place.REFERRALS: "Open referrals will stand here",
    Place.SUPERVISION: "Nothing waits for supervision",
}
"""What is said where nothing was written yet."""


@pytest.mark.parametrize("place", NOTHING_YET)
def test_what_could_not_be_read_is_not_said_to_be_nothing(
    place: Place, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.resize(1360, 860)
    shell.show_place(Place.MAP)
    shell.show()
    damage = JournalFileError("damaged_file", file=str(desk.services.path))
    with monkeypatch.context() as damaged:
        damaged.setattr(desk.tasks, "submit", partial(_fail, damage))
        shell.show_place(place)
        unread = _said_on(shell.pages[place.value])
        assert NOTHING_YET[place] not in unread
        assert place is Place.CLIENTS or "could not be read" in unread
        assert "damaged" in shell.banner.sentence
    shell.show_place(Place.MAP)
    shell.show_place(place)
    if place is Place.CLIENTS:
        shell.pages[place.value].refresh()
    read = _said_on(shell.pages[place.value])
    assert NOTHING_YET[place] in read
    assert "could not be read" not in read


def test_another_answer_does_not_bring_what_could_not_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    page = ReferralsPage(desk)
    qtbot.addWidget(page)
    with monkeypatch.context() as damaged:
        damaged.setattr(desk.tasks, "submit", partial(_fail, OSError()))
        page.show()
    page.note_observation()
    assert NOTHING_YET[Place.REFERRALS] not in _said_on(page)
    page.refresh()
    assert NOTHING_YET[Place.REFERRALS] in _said_on(page)


def _fail(why: Exception, _function: object, *, failed: Any = None, **_more: object) -> None:
    if failed is not None:
        failed(why)


def _said_on(page: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_locking_asks_the_window(shell: Shell, qtbot: Any) -> None:
    with qtbot.waitSignal(shell.lock_requested):
        qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_due_count_stands_on_the_rail(shell: Shell, sample: Services) -> None:
    [button] = [
        button
        for button in shell.rail.findChildren(QAbstractButton)
        if button.accessibleDescription()
    ]
    assert str(sample.reminders.count_due()) in button.accessibleDescription()


@pytest.mark.parametrize("count", [1, 27, 140])
def test_a_badge_has_room_beside_every_name(themes: ThemeManager, qtbot: Any, count: int) -> None:
    rail = Rail(themes, can_lock=True)
    qtbot.addWidget(rail)
    for place in Place:
        rail.set_badge(place, count)
    rail.resize(rail.sizeHint().width(), 700)
    rail.show()
    for button in rail.findChildren(RailButton):
        button.setChecked(True)  # the chosen one is semibold
        assert button._has_room_beside_name(), button.text()


def _name(control: QWidget) -> str:
    if control.accessibleName():
        return control.accessibleName()
    text = getattr(control, "text", None)
    return str(text()) if isinstance(control, QAbstractButton) and text else ""


def test_the_third_tick_is_asked_about_once(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    shown = []
    for _ in range(4):
        draft = make_draft(
            role_id=coach.id, client="Finch", observations=(TickedObservation("C2"),)
        )
        saved = desk.services.journal.save(draft)
        shell.entry_saved(saved.value)
        shown.append(shell.banner.sentence == "Saved.")
        shell.banner.close_banner()
    assert shown == [True, True, False, True]


def test_a_referral_that_a_tick_opened_is_told(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    for signal, told in (("D1", "Saved."), ("B2", "A referral is open for Finch.")):
        draft = make_draft(
            role_id=coach.id, client="Finch", observations=(TickedObservation(signal),)
        )
        shell.entry_saved(desk.services.journal.save(draft).value)
        assert shell.banner.sentence == told


def test_a_pattern_is_brought_to_supervision_from_the_banner(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    for number in range(3):
        ticked = (TickedObservation("C2"),)
        draft = make_draft(role_id=coach.id, client="Finch", observations=ticked)
        saved = desk.services.journal.save(draft)
        if not number:
            # Talked over once before: it does not wait by itself any more.
            desk.services.supervision.settle(desk.services.supervision.waiting()[0].id)
    shell.entry_saved(saved.value)
    shell.banner._act.click()
    (item,) = desk.services.supervision.waiting()
    assert item.question == "Sleeps much less or more than usual, by their own account"
    assert shell.place is Place.SUPERVISION


def test_own_observations_have_their_names_at_once(desk: Desk, coach: Role, qtbot: Any) -> None:
    own = desk.services.observations.add("Came without a coat", Tier.B).value
    shell = Shell(desk)
    qtbot.addWidget(shell)
    assert desk.words.signal(own.id) == "Came without a coat"
    page = shell._log_page()
    page.write(lambda: desk.services.observations.change(own.id, "No coat", Tier.B))
    assert desk.words.signal(own.id) == "No coat"


def test_a_record_and_a_preparation_open_beside_the_rail(desk: Desk, qtbot: Any) -> None:
    loop = desk.services.referrals.observe("Finch", ["B1"]).value
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    for ask, name in (
        (shell.loops.open_record, "record"),
        (shell.loops.prepare, "preparation"),
    ):
        ask(loop.id)
        assert shell.stack.currentWidget() is shell.pages[name]
        shell.pages[name].referrals_requested.emit()  # type: ignore[attr-defined]
        assert shell.place is Place.REFERRALS


def test_from_the_contacts_one_comes_back_to_what_one_was_writing(desk: Desk, qtbot: Any) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    shell.log_session()
    log = shell._log_page()
    log.scales.observations.contacts_requested.emit()
    assert shell.stack.currentWidget() is shell.pages["contacts"]
    shell.back_to_referrals()
    assert shell.stack.currentWidget() is log


@pytest.mark.dressed
def test_nothing_moves_when_a_message_comes_and_goes(shell: Shell) -> None:
    shell.show_place(Place.JOURNAL)
    page = shell.pages[Place.JOURNAL.value]
    shell.grab()
    before = page.geometry()
    for tell in (shell.banner.tell, shell.banner.tell_problem):
        tell("A sentence of some length, " * 12)
        shell.grab()
        assert shell.stack.currentWidget() is page
        assert page.geometry() == before
        assert shell.stack.geometry().contains(shell.banner.geometry())
        shell.banner.close_banner()
        assert page.geometry() == before


@pytest.mark.dressed
def test_a_message_lies_over_the_page_at_every_width(shell: Shell) -> None:
    shell.banner.tell("A sentence of some length, " * 12)
    for width in (760, 1024, 1800):
        shell.resize(width, 600)
        shell.grab()
        assert shell.stack.geometry().contains(shell.banner.geometry()), width


def test_the_message_is_reached_by_a_key_and_left_again(shell: Shell, qtbot: Any) -> None:
    shell.show_place(Place.JOURNAL)
    with qtbot.waitActive(shell):
        shell.activateWindow()
    shell.pages[Place.JOURNAL.value].setFocus()
    here = QApplication.focusWidget()
    shell.banner.go_to()
    assert QApplication.focusWidget() is here
    done: list[str] = []
    shell.banner.offer_undo("It is in the bin.", lambda: done.append("undone"))
    qtbot.keyClick(here, Qt.Key.Key_F8)
    assert shell.banner.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert QApplication.focusWidget() is here
    shell.banner.go_to()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert shell.banner.sentence == ""
    assert QApplication.focusWidget() is here
    shell.banner.offer_undo("It is in the bin.", lambda: done.append("undone"))
    shell.banner.go_to()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert done == ["undone"]


def test_that_a_referral_is_open_is_said_after_acting_now(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    draft = make_draft(role_id=coach.id, client="Finch", observations=(TickedObservation("A1"),))
    shell.entry_saved(desk.services.journal.save(draft).value)
    assert shell.banner.sentence == "A referral is open for Finch."
    shell.banner._do()
    assert shell.place is Place.REFERRALS


def test_that_a_referral_is_open_is_said_for_a_while(
    desk: Desk, coach: Role, make_draft: Callable[..., EntryDraft], qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    draft = make_draft(role_id=coach.id, client="Finch", observations=(TickedObservation("A1"),))
    shell.entry_saved(desk.services.journal.save(draft).value)
    timer = shell.banner._timer
    assert (timer.isActive(), timer.interval()) == (True, UNDO_MS)
    timer.timeout.emit()
    assert shell.banner.sentence == ""
    shell.banner.offer("Changed by another program.", "Open it again", lambda: None)
    assert not timer.isActive()


def test_what_is_said_at_the_foot_goes_beside_a_control_where_it_can(
    shell: Shell, qtbot: Any
) -> None:
    shell.show_place(Place.MAP)
    page = shell.stack.currentWidget()
    shell.banner.tell("Kept.")
    middle = shell.banner.geometry()
    field = QLineEdit(page)
    where = page.mapFrom(shell.banner.parentWidget(), middle.topLeft())
    field.setGeometry(where.x(), where.y(), middle.width(), middle.height())
    field.show()
    shell.banner.tell("Kept.")
    beside = shell.banner.geometry()
    assert not beside.intersects(middle)
    assert shell.stack.geometry().contains(beside)
    field.hide()
    shell.banner.tell("Kept.")
    assert shell.banner.geometry() == middle
    field.show()
    field.setFocus()
    assert not shell.banner.geometry().intersects(middle)


def test_what_was_written_is_brought_into_the_file_once_it_is_quiet(
    desk: Desk, coach: Role, qtbot: Any
) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell._quiet.setInterval(0)
    desk.services.settle()
    before = desk.services.path.read_bytes()
    saved = desk.services.journal.save(desk.services.journal.new_draft(coach.id))
    assert desk.services.path.read_bytes() == before
    desk.feed.publish(saved.change)
    qtbot.waitUntil(lambda: desk.services.path.read_bytes() != before)


def test_what_a_page_took_is_given_back_once_it_stands_there(
    desk: Desk, coach: Role, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Place | None] = []
    shell = Shell(desk)
    qtbot.addWidget(shell)
    monkeypatch.setattr(desk.services, "rest", lambda: given.append(shell.place))
    shell._still.setInterval(0)
    shell.show_place(Place.MAP)
    assert not given
    qtbot.waitUntil(lambda: given == [Place.MAP])
    shell.show_place(Place.CLIENTS)
    qtbot.waitUntil(lambda: given == [Place.MAP, Place.CLIENTS])


def test_the_page_one_is_on_makes_way_for_one_that_is_still_to_be_made(
    desk: Desk, coach: Role, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_way: list[Place | None] = []
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show_place(Place.DRIFT)
    page = shell.pages[Place.DRIFT.value]
    monkeypatch.setattr(page, "make_way", lambda: made_way.append(shell.place))
    page.reflections_requested.emit("")
    assert "reflections" in shell.pages
    assert made_way == [Place.DRIFT]
    shell.show_place(Place.DRIFT)
    page.reflections_requested.emit("")
    assert made_way == [Place.DRIFT]


def test_a_problem_of_a_page_goes_with_the_page(desk: Desk, coach: Role, qtbot: Any) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show_place(Place.CLIENTS)
    shell.pages[Place.CLIENTS.value].problem_raised.emit(InvalidValue("client_code_missing"))
    said = shell.banner.sentence
    assert said
    shell.show_place(Place.CLIENTS)
    assert shell.banner.sentence == said
    shell.show_place(Place.MAP)
    assert shell.banner.sentence == ""


def test_what_is_no_problem_of_the_page_stays(desk: Desk, coach: Role, qtbot: Any) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.pages[Place.TODAY.value].problem_raised.emit(InvalidValue("client_code_missing"))
    shell.banner.offer_undo("It is put away.", lambda: None)
    shell.show_place(Place.MAP)
    assert shell.banner.sentence == "It is put away."
    shell.tell_problem(InvalidValue("client_code_missing"))
    said = shell.banner.sentence
    shell.show_place(Place.TODAY)
    assert shell.banner.sentence == said


def test_a_rail_finds_its_icons_drawn(
    qtbot: Any, themes: ThemeManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    QPixmapCache.clear()
    steps = sum(1 for _ in draw_ahead(themes))
    assert steps == len(Place) + 2

    monkeypatch.delattr("journal_app.ui.icons.QSvgRenderer")
    rail = Rail(themes, can_lock=True)
    qtbot.addWidget(rail)
    rail.set_narrow(True)
    assert all(not button.icon().isNull() for button in rail.findChildren(RailButton))
