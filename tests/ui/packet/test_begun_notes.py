"""A note that is begun in the margin of a packet is not lost."""

import pytest

from journal_app.domain.anchors import Anchor
from journal_app.domain.packet import (
    NotePart,
    Part,
)
from journal_app.domain.unfinished import FormKind
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from tests.ui.packets import select


def begun(margin):
    return margin.field.text, margin._anchor.quote


def test_a_note_that_is_begun_waits_with_its_session(page, services, packet):
    margin, (first, second) = page.view.margin, packet.sessions
    select(page.view.texts[Part.ME], "how quickly")
    margin.field.setPlainText("half a note")
    page.view.choose(second.id)
    assert begun(margin) == ("", "")
    assert page.view.sessions.buttons[first.id].accessibleName().endswith("one not added yet")
    margin.field.setPlainText("another")
    page.view.choose(first.id)
    assert begun(margin) == ("half a note", "how quickly")
    margin.add.click()
    assert [note.session_id for note in services.received.reading(packet.id).notes] == [first.id]
    page.view.choose(second.id)
    assert begun(margin) == ("another", "")


def test_begun_notes_stand_there_again_after_a_lock(
    page, qtbot, desk, services, packet, without_words_kept
):
    services.received.write_note(
        packet.id, packet.sessions[0].id, NotePart.SESSION, Anchor(), "Kept"
    )
    page.refresh()
    (note,) = services.received.reading(packet.id).notes
    page.view.margin._change(note)
    page.flush()
    assert services.unfinished.all() == ()  # nothing is changed yet
    page.view.margin.field.setPlainText("Kept, and changed")
    page.view.choose(packet.sessions[1].id)
    select(page.view.texts[Part.ME], "how quickly")
    page.view.margin.field.setPlainText("half a note")
    page.open_packet(without_words_kept.id)  # begun notes stay with their packet
    assert page.view.begun == {}
    page.flush()
    assert {one.form for one in services.unfinished.all()} == {FormKind.PACKET_NOTE}

    again = PacketReadingPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.open_packet(packet.id, packet.sessions[1].id)
    assert again.whereabouts() == {"id": packet.id, "session": packet.sessions[1].id}
    assert begun(again.view.margin) == ("half a note", "how quickly")
    again.view.margin.add.click()
    again.view.choose(packet.sessions[0].id)
    assert again.view.margin.add.text() == "Save the change"
    again.view.margin.add.click()
    words = {note.words for note in services.received.reading(packet.id).notes}
    assert words == {"Kept, and changed", "half a note"}
    assert services.unfinished.all() == ()


def test_a_deleted_packet_leaves_no_begun_note(page, services, packet):
    page.view.margin.field.setPlainText("half a note")
    page.flush()
    assert services.unfinished.all()
    services.received.delete(packet.id)
    assert services.unfinished.all() == ()


def test_a_change_that_is_begun_outlives_the_note_it_was_about(page, services, packet):
    margin = page.view.margin
    margin.field.setPlainText("First")
    margin.add.click()
    (note,) = services.received.reading(packet.id).notes
    margin._change(note)
    margin.field.setPlainText("First, and more")
    margin._remove(note)
    assert margin.add.text() == "Add the note"
    margin.add.click()
    (kept,) = services.received.reading(packet.id).notes
    assert kept.words == "First, and more"


@pytest.mark.parametrize("where", ["page", "loose"])
def test_before_a_reply_is_sealed_begun_notes_are_asked_about(
    request, services, packet, tmp_path, monkeypatch, where
):
    shown = request.getfixturevalue(where)
    asked = []
    back = tmp_path / "back.stance-packet"
    monkeypatch.setattr(PacketFiles, "ask_where", classmethod(lambda *_: asked.append(1) or back))
    first, second = (session.id for session in packet.sessions)
    shown.view.margin.field.setPlainText("One")
    shown.view.choose(second)
    shown.view.margin.field.setPlainText("Two")
    shown.give_back.click()
    assert shown.first.sure.isVisible()
    assert not asked
    shown.first.sure.leave.click()
    assert shown.view.margin.field.text == "Two"
    shown.give_back.click()
    shown.first.sure.do.click()
    reading = shown._loose.reading if where == "loose" else services.received.reading(packet.id)
    assert {(note.session_id, note.words) for note in reading.notes} == {
        (first, "One"),
        (second, "Two"),
    }
    assert back.exists()
    assert shown.view.begun == {}
    assert not shown.first.sure.isVisible()


def test_a_note_begun_on_another_session_is_asked_about_as_well(loose, packet):
    loose.view.margin.field.setPlainText("Why?")
    loose.view.choose(packet.sessions[1].id)
    assert loose.holds_notes
    loose.leave.click()
    assert loose.sure.isVisible()
    loose.sure.leave.click()
    loose.view.choose(packet.sessions[0].id)
    assert loose.view.margin.field.text == "Why?"
