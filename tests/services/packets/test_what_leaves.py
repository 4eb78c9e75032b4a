"""Every byte that leaves is read: no codes, no words not chosen, no exact dates, no ids."""

import re

import pytest

from journal_app.domain.redaction import Replacement
from journal_app.services.packets.container import unpack
from journal_app.services.packets.sealing import unseal_with_keys
from tests.services.packets.conftest import ALL_PARTS

HIDDEN = "zebrawords"


def everything(sender, key, path, *ids, **overrides) -> str:
    """All bytes of the opened file, and each part by itself."""
    sender.sent(path, key, *ids, **overrides)
    plain = unseal_with_keys(path.read_bytes(), [key.secret])
    contents = unpack(plain)
    assert set(contents.parts) == {"packet.json", "packet.html"}
    pieces = [plain, *contents.parts.values(), str(contents.manifest).encode()]
    return "\n".join(piece.decode("utf-8", "replace") for piece in pieces)


def ids_of(sender) -> set[str]:
    found: set[str] = set()
    services = sender.services
    for table in ("journal", "practitioner", "role", "client", "entry", "moment", "placement"):
        found |= {row[0] for row in services._database.read(f"SELECT id FROM {table}")}
    return found


@pytest.fixture
def much(sender):
    """A journal that holds far more than what is chosen."""
    for code in ("Dunlin", "Teal"):
        sender.client(code)
    practice = sender.services.practice
    from dataclasses import replace

    practice.update(replace(practice.practitioner(), name=f"{HIDDEN} Practitioner"))
    chosen = sender.session(
        back=2,
        seen=f"{HIDDEN} was seen",
        me="Curlew and TEAL, and Dunlin’s turn.",
        tags=(f"{HIDDEN}tag",),
        format=f"{HIDDEN} format",
        agreement_kind=f"{HIDDEN} agreement",
    )
    sender.session("Teal", back=3, me=f"{HIDDEN} not chosen")
    return chosen


def test_nothing_but_what_was_chosen_leaves(sender, key, tmp_path, much):
    said = everything(sender, key, tmp_path / "p", much, purpose="For Teal and us").casefold()
    for word in ("curlew", "dunlin", "teal", HIDDEN, "practitioner"):
        assert word not in said, word
    for id_ in ids_of(sender):
        assert id_ not in said
    content = sender.services.journal.entry(much).content
    day = content.local_start
    for text in (
        day.date().isoformat(),
        day.strftime("%d.%m.%Y"),
        f"{day.day} {day:%b} {day.year}".casefold(),
        day.strftime("%H:%M"),
        str(int(content.started_at.timestamp())),
        content.zone.casefold(),
    ):
        assert text not in said, text
    # Sealing and deleting have a day, and only these.
    assert set(re.findall(r"20\d\d-\d\d-\d\d", said)) == {"2026-03-14", "2026-06-01"}


def test_replaced_words_leave_nowhere(sender, key, tmp_path):
    entry = sender.session()
    said = everything(
        sender,
        key,
        tmp_path / "p",
        entry,
        parts=ALL_PARTS,
        replacements=(Replacement("Marjorie", "a colleague"), Replacement("Brightwater", "one")),
    ).casefold()
    for word in ("marjorie", "brightwater", "curlew"):
        assert word not in said, word


def test_a_session_without_consent_leaves_no_word_in_any_part(sender, key, tmp_path):
    entry = sender.session("Newcomer", seen="quagga", me="quagga", supervision_question="quagga")
    said = everything(sender, key, tmp_path / "p", entry, parts=ALL_PARTS)
    assert "quagga" not in said
    assert "2026-W11" not in said


def test_the_file_tells_nothing_while_it_is_sealed(sender, key, tmp_path):
    path = tmp_path / "p"
    packet = sender.sent(path, key, sender.session())
    sealed = path.read_bytes()
    for words in (packet.id, packet.purpose, "packet.json", packet.reply_key):
        assert words.encode() not in sealed
    assert path.stat().st_mode & 0o777 == 0o600
