"""My contacts, changed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.domain.contact import Contact, ContactKind, Suggested
from journal_app.ui.page import Desk
from journal_app.ui.pages.contacts_page import ContactsPage
from journal_app.ui.widgets.contact_list import ContactList


@pytest.fixture
def page(desk: Desk) -> Iterator[ContactsPage]:
    made = ContactsPage(desk)
    made.refresh()
    desk.feed.changed.connect(lambda _change: made.refresh())
    yield made
    made.deleteLater()


def keep(desk: Desk, name: str, **parts: str) -> Contact:
    new = Contact("", ContactKind.EMERGENCY, name, **parts)
    return desk.services.contacts.save(new).value


def press(row: QWidget | None, text: str) -> None:
    assert row is not None
    buttons = {made.text(): made for made in row.findChildren(QPushButton)}
    buttons[text].click()


def test_a_contact_is_added_where_it_will_stand(page: ContactsPage, desk: Desk) -> None:
    page.emergency.add.click()
    form = page.emergency.form
    form.name.setText("Night service")
    form.reach.setText("0-1-2")
    form.keep.click()
    (kept,) = desk.services.contacts.emergency()
    assert (kept.name, kept.reach, kept.checked_on) == ("Night service", "0-1-2", None)
    assert form.isHidden()
    assert page.emergency.list.row(kept.id) is not None
    assert page.emergency.remark.text() == "1 contact"


def test_without_a_name_nothing_is_kept_and_it_is_said_there(
    page: ContactsPage, desk: Desk
) -> None:
    page.referral.add.click()
    page.referral.form.reach.setText("0-1")
    page.referral.form.keep.click()
    assert "needs a name" in page.referral.form.problem
    assert page.referral.form.reach.text() == "0-1"
    assert desk.services.contacts.referral_list() == ()


def test_escape_puts_the_form_away(page: ContactsPage, desk: Desk, qtbot: QtBot) -> None:
    page.emergency.add.click()
    page.emergency.form.name.setText("Line")
    qtbot.keyClick(page.emergency.form.name, Qt.Key.Key_Escape)
    assert page.emergency.form.isHidden()
    assert not page.emergency.add.isHidden()
    assert desk.services.contacts.emergency() == ()


def test_a_suggested_number_is_kept_only_once_it_was_checked(
    page: ContactsPage, desk: Desk
) -> None:
    hint = page.emergency.hints[Suggested.EMERGENCY_112]
    assert isinstance(hint, QPushButton)
    hint.click()
    form = page.emergency.form
    assert (form.reach.text(), form.checked.box.isChecked()) == ("112", False)
    form.keep.click()
    assert form.problem.startswith("Check the number first")
    assert desk.services.contacts.emergency() == ()
    form.checked.box.click()
    form.keep.click()
    (kept,) = desk.services.contacts.emergency()
    assert (kept.reach, kept.checked_on) == ("112", desk.services.contacts.today())
    assert hint.isHidden()
    assert not page.emergency.hints[Suggested.CRISIS_988].isHidden()


def test_the_hints_fit_where_one_works(page: ContactsPage, desk: Desk) -> None:
    practice = desk.services.practice
    practice.update(replace(practice.practitioner(), jurisdiction="Germany"))
    page.refresh()
    offered = [one for one, made in page.emergency.hints.items() if not made.isHidden()]
    assert offered == [Suggested.EMERGENCY_112, Suggested.SUPPORT_116123]


def test_changing_takes_the_day_along_unless_it_was_checked_anew(
    page: ContactsPage, desk: Desk, clock: Callable[[], object]
) -> None:
    first = desk.services.contacts.today()
    kept = desk.services.contacts.checked(keep(desk, "Line").id).value
    clock.forward(days=9)  # type: ignore[attr-defined]
    page.refresh()
    press(page.emergency.list.row(kept.id), "Change")
    page.emergency.form.good_for.setText("nights")
    page.emergency.form.keep.click()
    (changed,) = desk.services.contacts.emergency()
    assert (changed.good_for, changed.checked_on) == ("nights", first)
    press(page.emergency.list.row(kept.id), "I checked it today")
    (checked,) = desk.services.contacts.emergency()
    assert checked.checked_on == first + timedelta(days=9)


def test_deleting_can_be_taken_back(page: ContactsPage, desk: Desk) -> None:
    kept = keep(desk, "Line", reach="1")
    keep(desk, "Other")
    page.refresh()
    before = desk.services.contacts.emergency()
    offered: list[Callable[[], object]] = []
    page.undo_offered.connect(lambda _sentence, undo: offered.append(undo))
    press(page.emergency.list.row(kept.id), "Delete")
    assert page.emergency.list.row(kept.id) is None
    offered[0]()
    assert desk.services.contacts.emergency() == before


def test_the_order_is_changed_by_buttons_that_lead_somewhere(
    page: ContactsPage, desk: Desk
) -> None:
    first, second = keep(desk, "a"), keep(desk, "b")
    page.refresh()
    press(page.emergency.list.row(second.id), "Up")
    assert [one.name for one in desk.services.contacts.emergency()] == ["b", "a"]
    page.refresh()
    row = page.emergency.list.row(second.id)
    assert row is not None
    # What leads nowhere keeps its place, so that the ways stand below one another.
    assert [made.text() for made in row.findChildren(QPushButton) if not made.isEnabled()] == ["Up"]
    assert page.emergency.list.row(first.id) is not None


def test_a_row_of_another_card_can_be_read_only(page: ContactsPage, desk: Desk) -> None:
    kept = keep(desk, "Line", reach="112")
    shown = ContactList()
    shown.show_contacts((kept,), desk.services.contacts.today())
    row = shown.row(kept.id)
    assert row is not None
    assert not row.findChildren(QPushButton)
    shown.deleteLater()
