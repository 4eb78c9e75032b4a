"""My contacts: entered, checked, ordered, taken out and put back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject


def add(services: Services, name: str, kind: str = "emergency", **parts: Any) -> Contact:
    return services.contacts.save(Contact("", ContactKind(kind), name, **parts)).value


def names(contacts: tuple[Contact, ...]) -> str:
    return " ".join(contact.name for contact in contacts)


def test_a_contact_is_kept_as_it_was_written(services: Services) -> None:
    saved = services.contacts.save(
        Contact("", ContactKind.REFERRAL, "  Dr.\n Ada  Example ", " grief 🌱 ", " 0-1 ", " AT ")
    )
    assert Subject.CONTACTS in saved.change.subjects
    kept = saved.value
    assert replace(kept, id="") == Contact(
        "", ContactKind.REFERRAL, "Dr. Ada Example", "grief 🌱", "0-1", "AT"
    )
    assert services.contacts.referral_list() == (kept,)
    assert services.contacts.emergency() == ()


@pytest.mark.parametrize("name", ["", " \n\t", "\x00"])
def test_a_contact_needs_a_name(services: Services, name: str) -> None:
    with pytest.raises(InvalidValue, match="contact_name_missing"):
        add(services, name)


def test_nothing_is_there_that_was_not_entered(services: Services) -> None:
    assert services.contacts.emergency("DE") == services.contacts.referral_list() == ()


def test_checking_notes_the_day_it_is_here(services: Services, clock: Any) -> None:
    kept = add(services, "Line", checked_on=date(2020, 1, 1))
    clock.forward(days=3)
    assert services.contacts.checked(kept.id).value.checked_on == services.contacts.today()


def test_changing_keeps_the_place(services: Services) -> None:
    first = add(services, "a")
    add(services, "b")
    services.contacts.save(replace(first, name="c", reach="112"))
    assert names(services.contacts.emergency()) == "c b"


def test_the_order_is_the_practitioners(services: Services) -> None:
    made = {name: add(services, name) for name in "abc"}
    other = add(services, "r", "referral")
    assert services.contacts.move(made["c"].id, -1).change.subjects == {Subject.CONTACTS}
    assert names(services.contacts.emergency()) == "a c b"
    services.contacts.move(made["a"].id, 99)
    assert names(services.contacts.emergency()) == "c b a"
    assert not services.contacts.move(made["a"].id, 1).change.subjects
    assert services.contacts.referral_list() == (other,)


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_what_was_deleted_goes_back_where_it_stood(services: Services, name: str) -> None:
    made = {one: add(services, one) for one in "abc"}
    before = services.contacts.emergency()
    removed = services.contacts.delete(made[name].id).value
    assert name not in names(services.contacts.emergency())
    services.contacts.put_back(removed)
    assert services.contacts.emergency() == before


def test_putting_back_after_others_went_finds_a_place(services: Services) -> None:
    made = {one: add(services, one) for one in "abc"}
    last = services.contacts.delete(made["c"].id).value
    services.contacts.delete(made["a"].id)
    services.contacts.put_back(last)
    assert names(services.contacts.emergency()) == "b c"


def test_an_unknown_contact_is_named(services: Services) -> None:
    for act in (services.contacts.delete, services.contacts.checked):
        with pytest.raises(NotFound, match="not_found_contact"):
            act("nowhere")
    with pytest.raises(NotFound, match="not_found_contact"):
        services.contacts.move("nowhere", 1)


def test_those_of_the_country_come_first(services: Services) -> None:
    add(services, "us", country="USA")
    add(services, "all")
    add(services, "de", country="Germany")
    assert names(services.contacts.emergency("germany")) == "de all us"
    assert names(services.contacts.emergency()) == "us all de"
