"""The supervisor's side: apart by supervisee, blind first, found again, deleted in time."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal_app.domain.anchors import Anchor
from journal_app.domain.errors import InvalidValue, NotFound, PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.packet import NotePart, Packet, PacketMoment, PacketSession, Part, Showing
from journal_app.domain.practice import RoleKind
from journal_app.domain.reminder import ReminderKind
from journal_app.services.packets.document import packet_json, reply_from, reply_json
from journal_app.services.packets.reading import LooseReading, reply_of
from journal_app.services.packets.receiving import ReceivedQuery
from journal_app.services.packets.sealing import new_key_pair
from journal_app.storage.received import add
from journal_app.wording.words import Words
from tests.fixed_clock import NOW

HERE = Position(-0.5, 0.5)


def packet(name: str, me: str = "We sat and waited.", sessions: int = 1, purpose="Reading"):
    return Packet(
        id=name,
        sealed_on=date(2026, 3, 1),
        purpose=purpose,
        delete_by=date(2026, 6, 1),
        reply_key=new_key_pair().public,
        parts=(Part.ME,),
        sessions=tuple(
            PacketSession(
                id=f"{name}-{number}",
                client="A",
                when="2026-W09",
                role=RoleKind.COACH,
                showing=Showing.ANONYMISED,
                me=me,
                moments=(PacketMoment("", Position(0.5, 0.5), Certainty.CLEAR),),
            )
            for number in range(sessions)
        ),
    )


def test_a_packet_is_kept_with_its_supervisee_and_a_reminder(services):
    services.received.keep(packet("one"), " R. ")
    services.received.keep(packet("two"), "r.")
    services.received.keep(packet("three"), "S.")
    assert [(item.name, item.packets) for item in services.received.supervisees()] == [
        ("R.", 2),
        ("S.", 1),
    ]
    due = services.reminders.upcoming()
    assert [item.kind for item in due] == [ReminderKind.PACKET] * 3
    assert due[0].due_at.date() in {date(2026, 5, 31), date(2026, 6, 1)}
    assert "R." not in due[0].text


def test_keeping_it_once_more_changes_nothing_and_nobody_else_gets_it(services):
    services.received.keep(packet("one"), "R.")
    assert not services.received.keep(packet("one"), "R.").change.subjects
    with pytest.raises(PacketError, match="supervisee_differs"):
        services.received.keep(packet("one"), "S.")
    with pytest.raises(InvalidValue, match="supervisee_missing"):
        services.received.keep(packet("two"), "  ")
    assert len(services.received.find()) == 1


def test_placed_blind_until_the_other_mark_is_shown(services):
    services.received.keep(packet("one", sessions=2), "R.")
    place, reveal = services.received.place, services.received.reveal
    blind = place("one", "one-0", HERE, Certainty.ROUGHLY).value
    assert blind.mark_on("one-0").blind
    assert not blind.pairs
    shown = reveal("one", "one-0").value
    assert shown.pairs[0].own == (0.5, 0.5)
    after = place("one", "one-0", Position(0.4, 0.4), Certainty.CLEAR).value
    assert [mark.blind for mark in after.marks] == [True, False]
    assert after.mark_on("one-0").position == HERE
    reveal("one", "one-1")
    late = place("one", "one-1", HERE, Certainty.CLEAR).value
    assert not late.mark_on("one-1").blind
    assert [pair.blind for pair in late.pairs] == [True, False]
    assert services.received.reading("one") == late


def test_each_moment_is_placed_by_itself(services):
    services.received.keep(packet("one"), "R.")
    place = services.received.place
    reading = place("one", "one-0", HERE, Certainty.ROUGHLY, 1).value
    assert reading.mark_on("one-0") is None
    assert [made.moment for made in reading.marks_on("one-0")] == [1]
    services.received.place("one", "one-0", Position(0, 0), Certainty.CLEAR)
    shown = services.received.reveal("one", "one-0").value
    assert [made.moment for made in shown.marks_on("one-0")] == [0, 1]
    assert shown.pairs[0].theirs == (0, 0)
    back = reply_of(shown, "", NOW)
    again = reply_from(json.loads(reply_json(back)))
    assert again.marks == back.marks
    for number in (-1, 2):
        with pytest.raises(PacketError, match="packet_session_unknown"):
            place("one", "one-0", HERE, Certainty.CLEAR, number)


def test_a_mark_may_be_made_again_while_it_is_still_blind(services, clock):
    services.received.keep(packet("one"), "R.")
    services.received.place("one", "one-0", HERE, Certainty.CLEAR)
    clock.forward(minutes=1)
    reading = services.received.place("one", "one-0", Position(0, 0), Certainty.CLEAR).value
    assert reading.mark_on("one-0").position == Position(0, 0)


def test_notes_are_written_changed_and_taken_away(services, clock):
    services.received.keep(packet("one"), "R.")
    anchor = Anchor("sat and", "We ", " waited.")
    write = services.received.write_note
    note = write("one", "one-0", NotePart.ME, anchor, " Why? ").value.notes[0]
    assert (note.words, note.anchor) == ("Why?", anchor)
    clock.forward(minutes=1)
    again = write("one", "one-0", NotePart.ME, Anchor(), "What for?", note.id).value.notes[0]
    assert (again.words, again.anchor) == ("What for?", anchor)
    assert again.changed_at > note.changed_at
    assert write("one", "one-0", NotePart.ME, Anchor(), "  ", note.id).value.notes == ()
    assert write("one", "one-0", NotePart.SESSION, Anchor(), "  ").value.notes == ()
    with pytest.raises(NotFound, match="not_found_note"):
        write("one", "one-0", NotePart.ME, Anchor(), "x", note.id)
    with pytest.raises(PacketError, match="packet_session_unknown"):
        write("one", "two-0", NotePart.ME, Anchor(), "x")


def test_there_must_be_something_to_return(services, tmp_path):
    services.received.keep(packet("one"), "R.")
    path = tmp_path / "back"
    with pytest.raises(PacketError, match="reply_empty"):
        services.received.send_reply("one", path, Words())
    assert not path.exists()
    services.received.write_letter("one", "Dear R.")
    services.received.send_reply("one", path, Words())
    assert services.received.find()[0].replied_at == NOW
    left = services.departures.all()[0]
    assert (left.kind, left.recipient) == ("reply", "R.")


def test_deleting_takes_everything_and_the_reminder(services):
    services.received.keep(packet("one", "quagga"), "R.")
    services.received.write_note("one", "one-0", NotePart.SESSION, Anchor(), "x")
    services.received.place("one", "one-0", HERE, Certainty.CLEAR)
    services.received.delete("one")
    assert services.received.find() == ()
    assert services.reminders.upcoming() == ()
    read = services._database.read
    assert read("SELECT count(*) FROM received_note") == [(0,)]
    assert read("SELECT count(*) FROM received_mark") == [(0,)]
    with pytest.raises(NotFound):
        services.received.reading("one")


def test_twelve_supervisees_and_three_years_are_found_at_once(services, clock):
    texts = ("the room got smaller", "eine Übung in Geduld", "she laughed", 'an open "end"')
    sealed = packet("last")
    session = sealed.sessions[0]
    for month in range(36):
        for person in range(12):
            number = month * 12 + person
            me = f"{texts[number % 4]} and more of it, session{number}x. " * 20
            kept = replace(sealed, id=f"p{number}", purpose=f"Month {month}")
            kept = replace(kept, sessions=(replace(session, id=f"p{number}-0", me=me),))
            about = (kept.sealed_on, kept.purpose, kept.delete_by, 1)
            # The reminders are worked out at each keeping; here with the last alone.
            add(services._database, kept.id, f"S{person}.", packet_json(kept), about, clock())
        clock.forward(days=30)
    services.received.keep(replace(sealed, purpose="The last"), "S0.")
    assert services.reminders.count_due() == 433
    services.received.delete(sealed.id)
    find = services.received.find
    assert len(find()) == 432
    person = services.received.supervisees()[3]
    assert len(find(ReceivedQuery(supervisee_id=person.id))) == 36
    assert [row.id for row in find(ReceivedQuery("session217x"))] == ["p217"]
    assert len(find(ReceivedQuery("ubung geduld"))) == 108
    assert len(find(ReceivedQuery("month 7 S2."))) >= 1
    assert find(ReceivedQuery("moments certainty")) == ()
    assert find(ReceivedQuery("certainty")) == ()
    assert len(find(ReceivedQuery('"end"'))) == 108
    since = (NOW + timedelta(days=45)).date()
    recent = find(ReceivedQuery(since=since, until=since + timedelta(days=29)))
    assert len(recent) == 12
    services.received.write_note("p5", "p5-0", NotePart.SESSION, Anchor(), "Zebrawort")
    services.received.write_letter("p6", "Zebrawort")
    assert {row.id for row in find(ReceivedQuery("zebra"))} == {"p5", "p6"}


def test_two_views_are_of_one_supervisee_over_all_packets(services):
    for name, who in (("one", "R."), ("two", "R."), ("three", "S.")):
        services.received.keep(packet(name, sessions=4), who)
        for number in range(4):
            services.received.place(name, f"{name}-{number}", HERE, Certainty.CLEAR)
            services.received.reveal(name, f"{name}-{number}")
    person = services.received.supervisees()[0]
    views = services.received.two_views(person.id)
    assert views.blind == 8
    assert views.x.offset.value == pytest.approx(-1.0)


def test_a_packet_is_read_and_answered_without_a_journal(clock):
    loose = LooseReading(packet("one"), clock)
    reading = loose.place("one-0", HERE, Certainty.CLEAR)
    assert not reading.kept
    note = loose.write_note("one-0", NotePart.ME, Anchor(), "Why?").notes[0]
    loose.write_note("one-0", NotePart.SESSION, Anchor(), "And?")
    loose.write_note("one-0", NotePart.ME, Anchor(), "Why so?", note.id)
    assert [item.words for item in loose.reading.notes] == ["Why so?", "And?"]
    loose.write_note("one-0", NotePart.ME, Anchor(), "", note.id)
    loose.write_letter("Dear R.")
    assert loose.reveal("one-0").pairs[0].blind
    assert (len(loose.reading.notes), loose.reading.letter) == (1, "Dear R.")
    assert replace(loose.reading, notes=()) != loose.reading
