"""Whom to call, and whom to refer to: entered by the practitioner, never shipped as true."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from journal_app.domain.dataclass import dataclass


class ContactKind(StrEnum):
    """What a contact is for."""

    EMERGENCY = "emergency"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class Contact:
    """One line of the practitioner's own address book.

    Attributes:
        name: of a service or of a professional.
        good_for: what they are good for, in own words.
        reach: how to reach them: a number, an address, hours.
        country: where this holds, in own words; empty for everywhere.
        checked_on: the day on which the practitioner last made sure; None for never.
    """

    id: str
    kind: ContactKind
    name: str
    good_for: str = ""
    reach: str = ""
    country: str = ""
    checked_on: date | None = None


class Suggested(StrEnum):
    """A number that may hold in a country; nothing here says that it does."""

    EMERGENCY_112 = "112"
    EMERGENCY_911 = "911"
    CRISIS_988 = "988"
    SUPPORT_116123 = "116 123"


_NORTH_AMERICA = """
us usa u.s. u.s.a. united-states united-states-of-america america vereinigte-staaten amerika
ca can canada kanada
"""
_EUROPE = """
de deu germany deutschland at aut austria österreich oesterreich ch che switzerland schweiz
uk gb gbr united-kingdom great-britain britain england scotland wales northern-ireland
vereinigtes-königreich großbritannien grossbritannien schottland ie irl ireland irland
se swe sweden schweden pl pol poland polen pt prt portugal hu hun hungary ungarn
it ita italy italien gr grc greece griechenland lu lux luxembourg luxemburg
hr hrv croatia kroatien lt ltu lithuania litauen cz cze czechia tschechien
nl nld netherlands niederlande be bel belgium belgien fr fra france frankreich
es esp spain spanien dk dnk denmark dänemark fi fin finland finnland no nor norway norwegen
"""
# How a country may be written; a word in neither list gets all the hints there are.


def suggestions_for(country: str) -> tuple[Suggested, ...]:
    """Numbers to check for a country as it was written; all of them where it is not known."""
    said = "-".join(country.casefold().split())
    if said in _NORTH_AMERICA.split():
        return (Suggested.EMERGENCY_911, Suggested.CRISIS_988)
    if said in _EUROPE.split():
        return (Suggested.EMERGENCY_112, Suggested.SUPPORT_116123)
    return tuple(Suggested)


def same_country(one: str, other: str) -> bool:
    """Whether two countries were written alike; capitals and blanks make no difference."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def nearest_first(contacts: Iterable[Contact], country: str) -> tuple[Contact, ...]:
    """Those of the country first, then those for everywhere, then the others: none is left out."""

    def distance(contact: Contact) -> int:
        if not contact.country.strip():
            return 1
        return 0 if same_country(contact.country, country) else 2

    return tuple(sorted(contacts, key=distance)) if country.strip() else tuple(contacts)
