"""My contacts: whom to call, and whom to refer to. The program itself contacts nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from journal_app.domain.clock import Clock, localized
from journal_app.domain.contact import Contact, ContactKind, nearest_first
from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.local_zone import local_zone
from journal_app.services.standing import Standing
from journal_app.storage import contacts as storage
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable


@dataclass(frozen=True, slots=True)
class Removed:
    """A contact that was taken out, and where it stood: enough to put it back."""

    contact: Contact
    place: int


class Contacts:
    """The practitioner's own address book, in the practitioner's own order."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone
        self._standing = Standing(database, clock, zone)

    def emergency(self, country: str = "") -> tuple[Contact, ...]:
        """Whom to call at once: those of a country first, then the others; none is left out."""
        return nearest_first(storage.of_kind(self._db, ContactKind.EMERGENCY), country)

    def referral_list(self) -> tuple[Contact, ...]:
        """Whom to refer to."""
        return storage.of_kind(self._db, ContactKind.REFERRAL)

    def save(self, contact: Contact) -> Saved[Contact]:
        """Adds or changes the contact of this id; an empty id makes a new one, at the end.

        Raises:
            InvalidValue: ``contact_name_missing``.
        """
        name = _line(contact.name)
        if not name:
            raise InvalidValue("contact_name_missing")
        kept = replace(
            contact,
            id=contact.id or new_id(),
            name=name,
            good_for=storable(contact.good_for).strip(),
            reach=storable(contact.reach).strip(),
            country=_line(contact.country),
        )
        storage.save(self._db, kept)
        return Saved(storage.contact(self._db, kept.id), self._changed())

    def checked(self, contact_id: str) -> Saved[Contact]:
        """Notes that a contact was made sure of today.

        Raises:
            NotFound: ``not_found_contact``.
        """
        found = storage.contact(self._db, contact_id)
        return self.save(replace(found, checked_on=self.today()))

    def delete(self, contact_id: str) -> Saved[Removed]:
        """Takes a contact out; ``put_back`` takes what this returns.

        Raises:
            NotFound: ``not_found_contact``.
        """
        contact = storage.contact(self._db, contact_id)
        place = storage.delete(self._db, contact_id)
        return Saved(Removed(contact, place), self._changed())

    def put_back(self, removed: Removed) -> Saved[Contact]:
        """Puts a contact back where it stood."""
        storage.save(self._db, removed.contact, removed.place)
        return Saved(storage.contact(self._db, removed.contact.id), self._changed())

    def move(self, contact_id: str, by: int) -> Saved[None]:
        """Moves a contact up (less than 0) or down among those of its kind.

        Raises:
            NotFound: ``not_found_contact``.
        """
        moved = storage.move(self._db, contact_id, by)
        return Saved(None, Change.of(Subject.CONTACTS) if moved else Change.of())

    def today(self) -> date:
        """The day it is here."""
        return localized(self._clock(), self._zone()).date()

    def _changed(self) -> Change:
        """When all are checked, the question whether they are right waits for another quarter."""
        reminded = self._standing.keep_if_possible()
        return Change.of(Subject.CONTACTS, *((Subject.REMINDERS,) if reminded else ()))


def _line(text: str) -> str:
    return " ".join(storable(text).split())
