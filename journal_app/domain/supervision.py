"""What waits to be taken to supervision."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.practice import Role


class ItemKind(StrEnum):
    """Where an item for supervision comes from."""

    ENTRY = "entry"
    REFLECTION = "reflection"
    REFERRAL = "referral"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class SupervisionItem:
    """One thing to take to supervision.

    Attributes:
        id: by which it is settled. For a referral whose next step is supervision, and for which
            nothing was raised beside that, it is the id of the referral.
        entry_id, reflection_id, referral_id: what it is about; empty where it is not about one.
        client: the client code, or empty.
        role: the hat worn in the entry or asked about in the reflection, None where none is known.
        question: own words; may be empty.
        raised_at: since when it waits, aware, in UTC.
        entry_in_bin: whether the entry it came from is in the bin.
    """

    id: str
    kind: ItemKind
    raised_at: datetime
    entry_id: str = ""
    reflection_id: str = ""
    referral_id: str = ""
    client: str = ""
    role: Role | None = None
    question: str = ""
    entry_in_bin: bool = False
