"""A reply comes home: to its words, beside one's own marks, once, in any order."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.domain.anchors import Anchor, anchor_at
from journal_app.domain.errors import PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Reply, ReplyMark, ReplyNote
from journal_app.services.packets import sealing
from journal_app.services.packets.opening import SealedFile
from journal_app.services.packets.reading import packed_reply, sealed_reply
from journal_app.wording.words import Words
from tests.fixed_clock import NOW


def note(packet, quote: str, words: str = "And then?", number: int = 0, part="me", at=NOW):
    session = packet.sessions[number]
    text = session.text(NotePart(part))
    start = text.index(quote)
    anchor = anchor_at(text, start, start + len(quote)) if quote else Anchor()
    return ReplyNote(f"n{quote[:20]}{number}", session.id, NotePart(part), anchor, words, at)


def mark(packet, number: int, x=-0.3, y=0.2, *, blind=True, at=NOW, name="m"):
    session = packet.sessions[number]
    return ReplyMark(f"{name}{number}", session.id, Position(x, y), Certainty.CLEAR, at, blind)


def reply(packet, *notes, marks=(), letter="", name="r1", at=NOW) -> Reply:
    return Reply(name, packet.id, at, tuple(notes), tuple(marks), letter, "K.")


def state(services):
    """All that merging may touch."""
    read = services._database.read
    return (
        read("SELECT id, packet_id, entry_id, part, quote, words, made_at FROM note ORDER BY id"),
        read("SELECT id, entry_id, moment_id, x, y, blind FROM placement ORDER BY id"),
        read("SELECT id, packet_id FROM reply ORDER BY id"),
    )


def test_the_whole_way_round_through_files(handed_over, supervisor, sender, key, tmp_path):
    packet, ids = handed_over(2)
    session = packet.sessions[1]
    start = session.me.index("how quickly")
    anchor = anchor_at(session.me, start, start + len("how quickly I answered A"))
    received = supervisor.received
    received.place(packet.id, session.id, Position(-0.4, 0.2), Certainty.ROUGHLY)
    received.reveal(packet.id, session.id)
    received.write_note(packet.id, session.id, NotePart.ME, anchor, "What was in a hurry?")
    received.write_letter(packet.id, "Dear R., thank you.")
    back = tmp_path / "back.stance-packet"
    received.send_reply(packet.id, back, Words(), "K.")

    file = SealedFile.read(back)
    report = sender.services.packets.merge(sender.services.packets.open_reply(file)).value
    assert (report.notes, report.marks, report.again) == (2, 1, False)
    placed = sender.services.packets.notes_on(ids[1])
    assert [(item.note.words, item.note.supervisor) for item in placed] == [
        ("What was in a hurry?", "K.")
    ]
    text = sender.services.journal.entry(ids[1]).content.me
    assert text[slice(*placed[0].place)] == "how quickly I answered Curlew"
    theirs = sender.services.packets.marks_on(ids[1])[0]
    assert (theirs.position, theirs.blind, theirs.supervisor) == (Position(-0.4, 0.2), True, "K.")
    letter = sender.services.packets.returned(packet.id)[-1]
    assert (letter.part, letter.words) == (NotePart.LETTER, "Dear R., thank you.")
    assert sender.services.packets.sent()[0].replies == 1


def test_their_marks_change_nothing_of_ones_own(handed_over, sender):
    packet, ids = handed_over(1)
    before = sender.services.journal.entry(ids[0])
    rows = sender.services.journal.entries()
    sender.services.packets.merge(reply(packet, marks=[mark(packet, 0, 1, -1)]))
    assert sender.services.journal.entry(ids[0]) == before
    assert sender.services.journal.entries() == rows


def test_merging_twice_changes_nothing(handed_over, sender):
    packet, _ = handed_over(2)
    made = reply(packet, note(packet, "explaining"), marks=[mark(packet, 1)], letter="Dear")
    first = sender.services.packets.merge(made)
    after = state(sender.services)
    second = sender.services.packets.merge(made)
    assert state(sender.services) == after
    assert (first.value.notes, second.value.notes, second.value.again) == (2, 0, True)
    assert not second.change.subjects


def test_the_order_of_replies_makes_no_difference(handed_over, sender, tmp_path):
    packet, _ = handed_over(2)
    later = NOW + timedelta(days=2)
    replies = [
        reply(packet, note(packet, "explaining"), letter="First", name="r1"),
        reply(
            packet,
            note(packet, "explaining", "Said in other words.", at=later),
            note(packet, "models", number=1, at=later),
            marks=[mark(packet, 0, at=later)],
            letter="Second",
            name="r2",
            at=later,
        ),
        reply(packet, marks=[mark(packet, 1)], name="r3", at=NOW + timedelta(days=1)),
    ]
    found = []
    for order in itertools.permutations([0, 1, 2, 1]):
        sender.services._database.connection.execute("DELETE FROM note")
        sender.services._database.connection.execute("DELETE FROM reply")
        sender.services._database.connection.execute(
            "DELETE FROM placement WHERE placed_by = 'supervisor'"
        )
        for number in order:
            sender.services.packets.merge(replies[number])
        found.append(state(sender.services))
    assert all(one == found[0] for one in found)
    words = {row[5] for row in found[0][0]}
    assert words == {"Said in other words.", "And then?", "Second"}


def test_a_reply_to_something_else_is_refused(handed_over, sender, supervisor, key, tmp_path):
    packet, _ = handed_over(1)
    before = state(sender.services)
    merge = sender.services.packets.merge
    with pytest.raises(PacketError, match="reply_unknown"):
        merge(replace(reply(packet), packet_id="another"))
    stranger = replace(note(packet, "models"), session_id="another")
    with pytest.raises(PacketError, match="reply_not_sent"):
        merge(reply(packet, note(packet, "explaining"), stranger))
    assert state(sender.services) == before

    path = tmp_path / "back"
    path.write_bytes(sealed_reply(reply(packet, letter="x"), packet, Words()))
    with pytest.raises(PacketError, match="reply_no_packets"):
        supervisor.packets.open_reply(SealedFile.read(path))
    elsewhere = sealing.new_key_pair().public
    path.write_bytes(sealing.seal_to_key(packed_reply(reply(packet), packet, Words()), elsewhere))
    with pytest.raises(PacketError, match="reply_unknown"):
        sender.services.packets.open_reply(SealedFile.read(path))
    own = sender.services.packets.sent()[0]
    public = packet.reply_key
    prepared = sender.prepared(sender.choice(*[session.entry_id for session in own.sessions]))
    path.write_bytes(sealing.seal_to_key(prepared.plain, public))
    with pytest.raises(PacketError, match="reply_is_packet"):
        sender.services.packets.open_reply(SealedFile.read(path))


def test_two_packets_may_come_back_with_the_same_names(handed_over, sender):
    first, _ = handed_over(1)
    second, _ = handed_over(1, name="q.stance-packet")
    for packet in (first, second):
        sender.services.packets.merge(
            reply(packet, note(packet, "explaining"), marks=[mark(packet, 0)], name=packet.id)
        )
    assert [packet.notes for packet in sender.services.packets.sent()] == [1, 1]


def test_a_note_is_kept_when_its_words_are_gone(handed_over, sender):
    packet, ids = handed_over(1)
    sender.services.packets.merge(reply(packet, note(packet, "explaining models")))
    content = sender.services.journal.entry(ids[0]).content
    sender.services.journal.save(replace(content, me="All of it anew, quite otherwise."))
    placed = sender.services.packets.notes_on(ids[0])[0]
    assert placed.place is None
    assert placed.note.anchor.quote == "explaining models"


def test_a_note_finds_its_words_after_edits_and_replacements(handed_over, sender):
    packet, ids = handed_over(1)
    sender.services.packets.merge(reply(packet, note(packet, "how quickly I answered A.")))
    content = sender.services.journal.entry(ids[0]).content
    later = content.me.replace("how quickly I", "later how very quickly I").replace("I ", "we ", 1)
    sender.services.journal.save(replace(content, me="Begun anew. " + later))
    placed = sender.services.packets.notes_on(ids[0])[0]
    text = sender.services.journal.entry(ids[0]).content.me
    assert text[slice(*placed.place)] == "how very quickly I answered Curlew"


def test_a_mark_for_a_session_one_never_placed_comes_home(sender, key, tmp_path):
    entry = sender.session(marks=())
    packet = sender.sent(tmp_path / "p", key, entry)
    report = sender.services.packets.merge(reply(packet, marks=[mark(packet, 0)])).value
    assert (report.marks, report.unmatched) == (1, 0)
    (kept,) = sender.services.packets.marks_on(entry)
    assert kept.moment_id == ""
    assert sender.services.packets.two_views("K.").pairs == ()
    assert sender.services.journal.entry(entry).content.moments == ()


def test_marks_of_moments_stand_beside_the_same_moments(sender, key, tmp_path):
    entry = sender.session(marks=((0.0, 0.0), (0.4, 0.2), (1.0, 1.0)))
    packet = sender.sent(tmp_path / "p", key, entry)
    moments = sender.services.journal.entry(entry).content.moments
    marks = [
        replace(mark(packet, 0, -0.2, 0.0), id="first", moment=1),
        replace(mark(packet, 0, 0.2, 0.2, blind=False), id="second", moment=2),
    ]
    report = sender.services.packets.merge(reply(packet, marks=marks)).value
    assert (report.marks, report.unmatched) == (2, 0)
    kept = {made.moment_id for made in sender.services.packets.marks_on(entry)}
    assert kept == {moments[0].id, moments[1].id}
    (pair,) = sender.services.packets.two_views("K.").pairs
    # Only the two moments that both placed; not blind, since one of them was not.
    assert (pair.own, pair.theirs, pair.blind) == (
        pytest.approx((0.2, 0.1)), pytest.approx((0.0, 0.1)), False,
    )  # fmt: skip
    whole = reply(packet, marks=[mark(packet, 0, 0.5, 0.5)], name="later")
    sender.services.packets.merge(whole)
    (pair,) = sender.services.packets.two_views("K.").pairs
    assert (pair.theirs, pair.blind) == (pytest.approx((0.5, 0.5)), True)
    assert pair.own == pytest.approx((1.4 / 3, 1.2 / 3))


def test_a_moment_that_was_not_sent_is_refused_and_one_that_is_gone_is_told(sender, key, tmp_path):
    entry = sender.session(marks=((0.0, 0.0), (0.4, 0.2)))
    packet = sender.sent(tmp_path / "p", key, entry)
    merge = sender.services.packets.merge
    with pytest.raises(PacketError, match="reply_not_sent"):
        merge(reply(packet, marks=[replace(mark(packet, 0), moment=3)]))
    content = sender.services.journal.entry(entry).content
    sender.services.journal.save(replace(content, moments=content.moments[:1]))
    back = reply(packet, marks=[replace(mark(packet, 0), moment=2)])
    report = merge(back).value
    assert (report.notes, report.marks, report.unmatched) == (1, 0, 1)
    (kept,) = sender.services.packets.notes_on(entry)
    assert kept.note.words.startswith("Moment 2, which is no longer in this entry, was placed: ")
    assert kept.note.part is NotePart.SESSION
    again = merge(back).value
    assert (again.notes, again.marks) == (0, 0)
    assert len(sender.services.packets.notes_on(entry)) == 1


def test_notes_that_came_home_wait_until_they_are_read(handed_over, sender):
    packet, _ = handed_over(1)
    assert sender.services.packets.unread() == ()
    sender.services.packets.merge(reply(packet, note(packet, "explaining"), letter="Dear R."))
    (waiting,) = sender.services.packets.unread()
    assert (waiting.packet_id, waiting.supervisor, waiting.notes) == (packet.id, "K.", 2)
    sender.services.packets.mark_read(packet.id)
    assert sender.services.packets.unread() == ()


def test_pairs_are_of_one_supervisor_with_ones_mark_as_it_stood_then(handed_over, sender):
    packet, ids = handed_over(2)
    marks = [mark(packet, 0, -0.5, 0), mark(packet, 1, 0.5, 0, blind=False)]
    sender.services.packets.merge(reply(packet, marks=marks))
    content = sender.services.journal.entry(ids[0]).content
    moved = tuple(
        replace(
            moment,
            placement=replace(
                moment.placement, position=Position(1, 1), made_at=NOW + timedelta(days=9)
            ),
        )
        for moment in content.moments
    )
    sender.services.journal.save(replace(content, moments=moved))
    views = sender.services.packets.two_views("K.")
    assert [(pair.own, pair.theirs, pair.blind) for pair in views.pairs] == [
        (pytest.approx((0.1, 0.2)), (-0.5, 0.0), True),
        (pytest.approx((0.1, 0.2)), (0.5, 0.0), False),
    ]
    assert views.blind == 1
    assert sender.services.packets.supervisors() == ("K.",)
    assert sender.services.packets.two_views("another").pairs == ()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 5), st.sampled_from(["a", "b", "c"])),
        max_size=8,
    ),
    st.randoms(use_true_random=False),
)
def test_any_notes_in_any_order_come_to_the_same(handed_over_once, drawn, random):
    services, packet = handed_over_once
    made = [
        reply(
            packet,
            replace(
                note(packet, "", words, at=NOW + timedelta(minutes=minute)), id=f"note{number}"
            ),
            name=f"{number}{minute}{words}",
        )
        for number, minute, words in drawn
    ]
    states = []
    for _ in range(2):
        for table in ("note", "reply"):
            services._database.connection.execute(f"DELETE FROM {table}")
        for item in made + made[:2]:
            services.packets.merge(item)
        states.append(state(services))
        random.shuffle(made)
    assert states[0] == states[1]


@pytest.fixture
def handed_over_once(handed_over, sender):
    packet, _ = handed_over(1)
    return sender.services, packet
