"""What goes into a packet, and what does not."""

import json
from datetime import timedelta

import pytest

from journal_app.domain.client import Consent
from journal_app.domain.errors import JournalFileError, PacketError
from journal_app.domain.grid import Position
from journal_app.domain.packet import Part, Showing
from journal_app.domain.packet_hints import LookKind
from journal_app.domain.redaction import Replacement
from journal_app.services.packets import sealing
from journal_app.services.packets.container import unpack
from journal_app.services.packets.opening import Lock, SealedFile
from journal_app.wording.words import Words
from tests.services.packets.conftest import ALL_PARTS, DELETE_BY, ME, SEEN


def test_me_and_question_go_by_default_and_what_was_seen_does_not(sender):
    packet = sender.services.packets.draft(sender.choice(sender.session())).packet
    session = packet.sessions[0]
    assert packet.parts == (Part.ME, Part.QUESTION)
    assert session.seen == ""
    assert session.me == ME.replace("Curlew", "A")
    assert session.question == "Whose hurry was that, mine or A’s?"


def test_codes_become_letters_in_order_and_dates_become_weeks(sender):
    sender.client("Dunlin")
    ids = [
        sender.session("Dunlin", back=1, me="Dunlin spoke of Curlew."),
        sender.session("Curlew", back=2, me="Curlew alone."),
    ]
    first, second = sender.services.packets.draft(sender.choice(*ids)).packet.sessions
    assert (first.client, first.me) == ("A", "A alone.")
    assert (second.client, second.me) == ("B", "B spoke of A.")
    assert (first.when, second.when) == ("2026-W10", "2026-W11")
    assert first.minutes == 45


def test_a_client_only_spoken_of_gets_a_letter_as_well(sender):
    sender.client("Dunlin", Consent.NONE)
    entry = sender.session(me="Dunlin again, and dunlin's way.")
    draft = sender.services.packets.draft(sender.choice(entry, purpose="About Dunlin"))
    assert draft.packet.sessions[0].me == "B again, and B's way."
    assert draft.packet.purpose == "About B"


def test_without_consent_only_the_placement_goes(sender):
    sender.client("Dunlin", Consent.NONE)
    draft = sender.services.packets.draft(sender.choice(sender.session("Dunlin"), parts=ALL_PARTS))
    session = draft.packet.sessions[0]
    assert session.showing is Showing.PLACEMENTS
    assert (session.client, session.when, session.minutes) == ("", "", None)
    assert (session.seen, session.me, session.question) == ("", "", "")
    assert [moment.position for moment in session.moments] == [
        Position(-0.2, 0.1),
        Position(0.4, 0.3),
    ]
    assert [warned.code for warned in draft.warnings] == ["no_consent"]


def test_an_unknown_code_counts_as_without_consent(sender):
    draft = sender.services.packets.draft(sender.choice(sender.session("Newcomer")))
    assert draft.packet.sessions[0].showing is Showing.PLACEMENTS


def test_identifiable_takes_the_clients_word_and_two_confirmations(sender):
    sender.client("Dunlin", Consent.IDENTIFIABLE)
    ids = sender.session("Dunlin", back=1, me="Dunlin."), sender.session(me="Curlew, Dunlin.")
    choice = sender.choice(*ids, identifiable=True, confirmations=1)
    with pytest.raises(PacketError, match="packet_not_confirmed"):
        sender.prepared(choice)
    packet = sender.prepared(sender.choice(*ids, identifiable=True, confirmations=2)).draft.packet
    open_, other = packet.sessions
    assert (open_.client, open_.when, open_.me) == ("Dunlin", "2026-03-11", "Dunlin.")
    # Curlew agreed to less, and in that text Dunlin is spoken of under a letter.
    assert (other.client, other.when, other.me) == ("B", "2026-W11", "B, A.")
    plain = sender.services.packets.draft(sender.choice(*ids)).packet
    assert plain.sessions[0].client == "A"


def test_own_words_are_replaced_and_counted(sender):
    entry = sender.session()
    draft = sender.services.packets.draft(
        sender.choice(
            entry,
            parts=ALL_PARTS,
            replacements=(
                Replacement("Marjorie", "a colleague"),
                Replacement("brightwater mill", "a works"),
            ),
        )
    )
    assert draft.packet.sessions[0].seen == "A talked about a works and the deputy, a colleague."
    assert draft.replaced == 6


def test_words_chosen_where_a_letter_stands_already_are_replaced_as_well(sender):
    entry = sender.session(me="Mail curlew@reeds.example, or call Curlew’s sister. A good day.")
    unchanged = sender.services.packets.draft(sender.choice(entry))
    assert "A@reeds.example" in {found.words for found in unchanged.found}
    own = (
        Replacement("A@reeds.example", "an address"),
        Replacement("A’s sister", "a friend"),
        Replacement("A good day", "Good"),
    )
    draft = sender.services.packets.draft(sender.choice(entry, replacements=own))
    assert draft.packet.sessions[0].me == "Mail an address, or call a friend. Good."
    assert "A@reeds.example" not in {found.words for found in draft.found}


def test_what_deserves_a_look_is_named_after_replacing(sender):
    entry = sender.session()
    draft = sender.services.packets.draft(sender.choice(entry, parts=ALL_PARTS))
    found = {(item.words, item.look.kind, item.part) for item in draft.found}
    assert ("Marjorie", LookKind.CAPITAL, Part.SEEN) in found
    assert not any("Curlew" in words for words, _, _ in found)
    assert SEEN not in str(draft.packet)


def test_own_labels_of_moments_go_with_the_texts_about_me(sender):
    entry = sender.session(marks=((0, 0), (0.1, 0), (0.2, 0)))
    content = sender.services.journal.entry(entry).content
    from dataclasses import replace

    moments = (*content.moments[:2], replace(content.moments[2], label="when Curlew wept"))
    sender.services.journal.save(replace(content, moments=moments))
    with_me = sender.services.packets.draft(sender.choice(entry)).packet.sessions[0]
    assert [moment.label for moment in with_me.moments] == ["start", "end", "when A wept"]
    only_questions = sender.choice(entry, parts=frozenset({Part.QUESTION}))
    without = sender.services.packets.draft(only_questions).packet.sessions[0]
    assert [moment.label for moment in without.moments] == ["start", "end", ""]


def test_where_i_meant_to_be_then_goes_without_its_reason(sender):
    sender.services.practice.set_intended(
        sender.role.id,
        Position(0.5, 0.5),
        reason="because of Curlew",
        valid_from=None,
    )
    draft = sender.services.packets.draft(sender.choice(sender.session()))
    assert draft.packet.sessions[0].intended is None
    before = sender.services.practice.set_intended(
        sender.role.id, Position(0.2, 0.2), valid_from=sender_day(sender) - timedelta(days=900)
    )
    draft = sender.services.packets.draft(sender.choice(sender.session()))
    square = draft.packet.sessions[0].intended
    assert square is not None
    assert square.centre == before.value.centre


def sender_day(sender):
    return sender.services.journal.entry(sender.session()).content.started_at


def test_few_sessions_and_a_rare_agreement_are_told(sender):
    sender.client("Dunlin", kind="team")
    sender.client("Teal", kind="individual")
    sender.client("Crane", kind="individual")
    ids = [sender.session("Dunlin"), *(sender.session("Teal", back=n) for n in range(1, 4))]
    warnings = sender.services.packets.draft(sender.choice(*ids)).warnings
    assert [(item.code, item.count, item.details) for item in warnings] == [
        ("few_sessions", 1, {"client": "B"}),
        ("rare_context", -1, {"client": "B", "context": "team"}),
    ]


def test_several_clients_with_few_sessions_are_told_in_one_sentence(sender):
    for code in ("Dunlin", "Teal", "Crane"):
        sender.client(code, kind="individual")
    ids = [sender.session("Crane", back=3), sender.session("Dunlin"), sender.session("Teal")]
    (warned,) = sender.services.packets.draft(sender.choice(*ids)).warnings
    assert (warned.code, warned.details) == ("few_sessions_each", {"clients": "A, B, C"})
    assert "Clients A, B, C are in your journal" in Words().packet_warning(
        warned.code, warned.count, **warned.details
    )


@pytest.mark.parametrize(
    ("overrides", "code"),
    [
        ({"purpose": "  "}, "packet_purpose_missing"),
        ({"delete_by": None}, "packet_delete_by_past"),
        ({"delete_by": DELETE_BY - timedelta(days=90)}, "packet_delete_by_past"),
        ({"checked": False}, "packet_not_checked"),
    ],
)
def test_nothing_is_prepared_until_all_was_said(sender, overrides, code):
    with pytest.raises(PacketError, match=code):
        sender.prepared(sender.choice(sender.session(), **overrides))


def test_a_packet_needs_sessions_and_none_from_the_bin(sender):
    entry = sender.session()
    sender.services.journal.trash(entry)
    for ids in ((), (entry,), ("unknown",)):
        with pytest.raises(PacketError, match="packet_no_sessions"):
            sender.services.packets.draft(sender.choice(*ids))
    with pytest.raises(PacketError, match="packet_too_many"):
        sender.services.packets.draft(sender.choice(*["x"] * 201))


def test_the_preview_is_what_is_sealed(sender, key, tmp_path):
    prepared = sender.prepared(sender.choice(sender.session()))
    sealed = sealing.seal_to_key(prepared.plain, key.public)
    path = tmp_path / "p.stance-packet"
    sender.services.packets.send(prepared, sealed, path, Lock.KEY, "K.")
    plain = sealing.unseal_with_keys(path.read_bytes(), [key.secret])
    assert plain == prepared.plain
    assert unpack(plain).parts == prepared.parts
    opened = SealedFile.read(path).open(secrets=[key.secret])
    assert opened.packet == prepared.draft.packet
    assert opened.page == prepared.parts["packet.html"].decode()


def test_what_left_is_kept_without_its_content(sender, key, tmp_path):
    packet = sender.sent(tmp_path / "p.stance-packet", key, sender.session())
    sent = sender.services.packets.sent()[0]
    assert (sent.id, sent.supervisor, sent.purpose) == (packet.id, "K.", "Reading before we meet")
    left = sender.services.departures.all()[0]
    assert (left.kind, left.recipient, left.entries) == ("packet", "K.", 1)
    assert left.delete_by == DELETE_BY
    assert sender.services.packets.last_signed() == "R."
    assert sender.services.packets.last_supervisor() == "K."


def test_a_file_that_is_there_is_never_written_over_and_nothing_is_kept_then(sender, key, tmp_path):
    path = tmp_path / "there.stance-packet"
    path.write_bytes(b"mine")
    with pytest.raises(JournalFileError, match="file_exists"):
        sender.sent(path, key, sender.session())
    assert path.read_bytes() == b"mine"
    assert sender.services.packets.sent() == ()
    assert sender.services.departures.all() == ()


def test_the_size_says_little(sender):
    sizes = set()
    for words in (1, 40, 400):
        text = "so we went on " * words
        sizes.add(len(sender.prepared(sender.choice(sender.session(me=text))).plain))
    assert sizes == {2**16}


def test_the_manifest_tells_what_was_taken_out(sender):
    prepared = sender.prepared(sender.choice(sender.session()))
    manifest = unpack(prepared.plain).manifest
    assert manifest["redacted"]["texts_left_out"] == ["seen"]
    assert manifest["redacted"]["words_replaced"] == 3
    assert json.loads(prepared.parts["packet.json"])["delete_by"] == "2026-06-01"
