"""A journal with something to hand to a supervisor, and a second one to receive it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.client import Agreement, Client, Consent
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.packet import Packet, Part
from journal_app.domain.practice import Role
from journal_app.services.bundle import Services
from journal_app.services.opening import JournalFile
from journal_app.services.packets import sealing
from journal_app.services.packets.building import Choice, Prepared
from journal_app.services.packets.opening import Lock, SealedFile
from journal_app.services.packets.sealing import KeyPair, new_key_pair
from journal_app.storage.ids import new_id
from journal_app.wording.words import Words
from tests.fixed_clock import NOW, FixedClock

SEEN = "Curlew talked about Brightwater Mill and the deputy, Marjorie."
ME = "I noticed how quickly I answered Curlew. Ten minutes in I was explaining models to Curlew."
QUESTION = "Whose hurry was that, mine or Curlew’s?"
DELETE_BY = date(2026, 6, 1)


@dataclass
class Sender:
    """The practitioner's side of it."""

    services: Services
    role: Role
    make_draft: Callable[..., Any]

    def client(self, code: str, consent: Consent = Consent.ANONYMISED, kind: str = "") -> Client:
        agreed = Client(id="", code=code, consent=consent, agreement=Agreement(kind=kind))
        return self.services.clients.save(agreed).value

    def session(self, client: str = "Curlew", back: int = 0, **overrides: Any) -> str:
        start = NOW - timedelta(days=3 * back, minutes=90)
        marks = overrides.pop("marks", ((-0.2, 0.1), (0.4, 0.3)))
        moments = tuple(
            Moment(
                new_id(),
                ("start", "end")[number] if number < 2 else "",
                Placement(Position(x, y), Certainty.CLEAR, start + timedelta(hours=1)),
            )
            for number, (x, y) in enumerate(marks)
        )
        draft = self.make_draft(
            **{
                "role_id": self.role.id,
                "client": client,
                "started_at": start,
                "minutes": 50,
                "seen": SEEN,
                "me": ME,
                "supervision_question": QUESTION,
                "moments": moments,
                **overrides,
            }
        )
        return self.services.journal.save(draft).value.id

    def choice(self, *ids: str, **overrides: Any) -> Choice:
        usual: dict[str, Any] = {
            "purpose": "Reading before we meet",
            "delete_by": DELETE_BY,
            "signed": "R.",
            "checked": True,
        }
        return Choice(ids, **{**usual, **overrides})

    def prepared(self, choice: Choice) -> Prepared:
        draft = self.services.packets.draft(choice)
        return self.services.packets.prepare(choice, draft, Words())

    def sent(self, path: Path, key: KeyPair, *ids: str, **overrides: Any) -> Packet:
        prepared = self.prepared(self.choice(*ids, **overrides))
        sealed = sealing.seal_to_key(prepared.plain, key.public)
        self.services.packets.send(prepared, sealed, path, Lock.KEY, "K.")
        return prepared.draft.packet


@pytest.fixture
def sender(services: Services, coach: Role, make_draft: Callable[..., Any]) -> Sender:
    """Somebody whose client Curlew agreed to anonymised supervision."""
    made = Sender(services, coach, make_draft)
    made.client("Curlew")
    return made


@pytest.fixture(scope="session")
def key() -> KeyPair:
    """The supervisor's key."""
    return new_key_pair()


@pytest.fixture
def supervisor(
    empty_journal: Path, tmp_path: Path, journal_key: Any, clock: FixedClock
) -> Iterator[Services]:
    """The journal of a supervisor."""
    path = tmp_path / "supervisor.stance"
    shutil.copy(empty_journal, path)
    opened = JournalFile(path, clock).open(journal_key)
    yield opened
    opened.close()


@pytest.fixture
def handed_over(
    sender: Sender, supervisor: Services, key: KeyPair, tmp_path: Path
) -> Callable[..., tuple[Packet, list[str]]]:
    """Seals sessions and keeps them with the supervisor; the packet and the entries' ids."""

    def hand(count: int = 2, name: str = "p.stance-packet", **overrides: Any) -> Any:
        ids = [sender.session(back=count - number) for number in range(count)]
        path = tmp_path / name
        sender.sent(path, key, *ids, **overrides)
        opened = SealedFile.read(path).open(secrets=[key.secret])
        assert opened.packet is not None
        supervisor.received.keep(opened.packet, "R.")
        return opened.packet, ids

    return hand


ALL_PARTS = frozenset(Part)
__all__ = ["ALL_PARTS", "DELETE_BY", "ME", "QUESTION", "SEEN", "Sender"]
