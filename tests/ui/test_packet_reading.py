"""A packet in the window: read, placed blind, noted, returned, merged, seen side by side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget

from journal_app.domain.anchors import Anchor
from journal_app.domain.errors import PacketError
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.packet import (
    NotePart,
    PacketMoment,
    PacketSession,
    Part,
    ReplyMark,
    Showing,
)
from journal_app.domain.practice import RoleKind
from journal_app.domain.unfinished import FormKind
from journal_app.services.packets.opening import SealedFile
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.packet_door import PacketDoor
from journal_app.ui.pages.packet_loose import LooseView
from journal_app.ui.pages.packet_place import PlaceCard
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from journal_app.ui.pages.packets_received import ReceivedPage
from journal_app.ui.pages.packets_sent import SentPage
from journal_app.ui.pages.supervision_parts import Part as Tab
from journal_app.ui.shell import Shell
from journal_app.ui.widgets.row_button import RowButton
from tests.fixed_clock import NOW
from tests.ui.packets import answered, log_for, opened, sealed


@pytest.fixture
def path(services, coach, make_draft, tmp_path):
    ids = log_for(services, coach.id, make_draft, 2)
    return sealed(services, tmp_path / "p.stance-packet", ids)


@pytest.fixture
def packet(services, path):
    found = opened(services, path)
    services.received.keep(found, "R.")
    return found


@pytest.fixture
def page(qtbot, desk: Desk, packet):
    made = PacketReadingPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.open_packet(packet.id)
    return made


def select(view, words: str):
    cursor = view.document().find(words)
    assert not cursor.isNull()
    view.setTextCursor(cursor)


def place(page, x=-0.4, y=0.4):
    mark = Placement(Position(x, y), Certainty.CLEAR, NOW)
    page.view.place.input.set_moments((Moment("m", "", mark),))
    page.view.place._tell((object(),))
    page.view.place.flush()


def test_words_that_are_selected_get_the_note(page, services, packet):
    view = page.view.texts[Part.ME]
    select(view, "how quickly I answered")
    page.view.margin.field.setPlainText("What for?")
    page.view.margin.add.click()
    note = services.received.reading(packet.id).notes[0]
    assert (note.part, note.anchor.quote) == (NotePart.ME, "how quickly I answered")
    assert note.anchor.before.endswith("I noticed ")
    assert view.extraSelections()
    assert page.view.margin.field.text == ""


def test_a_note_is_changed_and_removed(page, services, packet):
    margin = page.view.margin
    margin.field.setPlainText("First")
    margin.add.click()
    note = services.received.reading(packet.id).notes[0]
    assert note.part is NotePart.SESSION
    margin._change(note)
    margin.field.setPlainText("Second")
    margin.add.click()
    assert [item.words for item in services.received.reading(packet.id).notes] == ["Second"]
    margin._remove(services.received.reading(packet.id).notes[0])
    assert services.received.reading(packet.id).notes == ()


def test_the_question_is_answered(page, services, packet):
    page.view.margin.on_question.click()
    page.view.margin.field.setPlainText("Yours?")
    page.view.margin.add.click()
    assert services.received.reading(packet.id).notes[0].part is NotePart.QUESTION


def test_the_other_mark_is_nowhere_before_it_is_asked_for(page):
    assert page.view.place.input.isVisible()
    assert not page.view.place.both.isVisible()
    assert page.view.place.both.picture.marks == ()
    assert page.view.place.input.moments() == ()


def test_placed_blind_then_shown_side_by_side(page, services, packet):
    place(page)
    assert "Your mark" in page.view.place.said.text()
    page.view.place.reveal.click()
    assert page.view.place.both.isVisible()
    assert len(page.view.place.both.picture.marks) == 2
    assert "before seeing theirs" in page.view.place.said.text()
    assert services.received.reading(packet.id).marks[0].blind
    assert "Figures begin with 6 sessions" in page.view.place.views.text()


def test_shown_first_counts_as_not_blind(page, services, packet):
    page.view.place.reveal.click()
    services.received.place(packet.id, packet.sessions[0].id, Position(0, 0), Certainty.CLEAR)
    page.refresh()
    assert "after seeing theirs" in page.view.place.said.text()


def without_words(services, packet):
    """The same packet, its first session with the placement only; kept here."""
    first = replace(packet.sessions[0], me="", question="", showing=Showing.PLACEMENTS)
    bare = replace(packet, id="bare", sessions=(first, *packet.sessions[1:]))
    services.received.keep(bare, "S.")
    return bare


@pytest.fixture
def without_words_kept(services, packet):
    return without_words(services, packet)


def test_a_session_without_words_is_not_placed_blind(page, services, packet):
    bare = without_words(services, packet)
    page.open_packet(bare.id)
    assert not page.view.place.input.isVisible()
    assert page.view.place.both.isVisible()
    assert "came without words" in page.view.place.said.text()
    assert page.view.place.heading.text() == "Where they placed it"
    assert page.view.margin.field.placeholderText() == "Add a note…"
    page.view.choose(bare.sessions[1].id)
    assert page.view.place.input.isVisible()
    assert page.view.margin.field.placeholderText() == "Add a note…"
    select(page.view.texts[Part.ME], "how quickly")
    assert "selected words" in page.view.margin.field.placeholderText()
    page.view.margin.on_session.click()
    assert page.view.margin.field.placeholderText() == "Add a note…"


def test_a_mark_on_a_session_without_words_never_counts_as_blind(services, packet):
    bare = without_words(services, packet)
    for session in bare.sessions:
        services.received.place(bare.id, session.id, Position(0, 0), Certainty.CLEAR)
        services.received.reveal(bare.id, session.id)
    reading = services.received.reading(bare.id)
    assert [mark.blind for mark in reading.marks] == [False, True]
    assert [pair.blind for pair in reading.pairs] == [False, True]


def test_another_session_begins_with_an_empty_grid_and_field(page, packet):
    place(page)
    page.view.margin.field.setPlainText("half a note")
    page.view.choose(packet.sessions[1].id)
    assert page.view.place.input.moments() == ()
    assert page.view.margin.field.text == ""
    assert page.view.sessions.buttons[packet.sessions[1].id].isChecked()


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


@pytest.fixture
def loose(qtbot, desk, packet):
    view = LooseView(desk, packet)
    qtbot.addWidget(view)
    view.show()
    return view


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


def test_a_letter_is_kept_while_it_is_written(page, services, packet):
    page.view.letter.setPlainText("Dear R., 👩‍👧 שלום")
    page.flush()
    assert services.received.reading(packet.id).letter == "Dear R., 👩‍👧 שלום"


def test_it_is_returned_and_deleted(page, qtbot, services, tmp_path, monkeypatch):
    back = tmp_path / "back.stance-packet"
    monkeypatch.setattr(PacketFiles, "ask_where", classmethod(lambda *_: back))
    page.view.letter.setPlainText("Dear R.")
    with qtbot.waitSignal(page.told):
        page.give_back.click()
    assert back.exists()
    page.delete.click()
    assert page.sure.isVisible()
    with qtbot.waitSignal(page.part_requested) as asked:
        page.sure.do.click()
    assert asked.args == [Tab.RECEIVED]
    assert services.received.find() == ()


def test_received_packets_are_found_and_opened(qtbot, desk, packet):
    page = ReceivedPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert "1 packet received" in page.header.subtitle.text()
    page.search.setText("nowhere")
    page.refresh()
    assert page.empty.isVisible()
    page.search.setText("quickly")
    page.refresh()
    assert not page.empty.isVisible()
    row = page._rows.itemAt(0).widget().findChild(RowButton)
    with qtbot.waitSignal(page.packet_requested) as asked:
        row.click()
    assert asked.args == [packet.id]


@pytest.fixture
def shell(qtbot, desk):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def test_a_packet_file_is_kept_with_its_supervisee(shell, services, path):
    shell.packets.open_file(path)
    page = shell.pages["packet-open"]
    assert page.do.text() == "Keep it in my journal"
    assert page.who.currentText() == "R."
    page.do.click()
    assert shell.stack.currentWidget() is shell.pages["packet-reading"]
    assert services.received.find()[0].supervisee == "R."


def test_a_reply_file_is_merged_at_once_and_stands_beside_the_words(
    shell, qtbot, services, packet, tmp_path
):
    back = answered(services, packet, tmp_path / "back.stance-packet")
    shell.packets.open_file(back)
    page = shell.stack.currentWidget()
    assert isinstance(page, SentPage)
    card = page._rows.rows()[0]
    card.notes.set_open(True)
    assert "3 notes came back" in card.notes._button.text()
    assert "new" not in card.notes._button.text()
    assert card.notes.is_open
    assert page.views.isVisible()
    entry_id = services.packets.sent()[0].sessions[0].entry_id
    shell.open_entry(entry_id)
    journal = shell.stack.currentWidget()
    assert isinstance(journal, JournalPage)
    shown = journal.reading.text.toPlainText()
    assert "From supervision · K." in shown
    assert "What for?" in shown
    marked = [
        selection.cursor.selectedText() for selection in journal.reading.text.extraSelections()
    ]
    assert marked == ["how quickly"]
    assert len(journal.reading.grid.picture.marks) == 2


def test_the_name_to_keep_it_under_has_a_visible_label(shell, path):
    shell.packets.open_file(path)
    page = shell.pages["packet-open"]
    assert page.whose.isVisible()
    assert page.whose.buddy() is page.who


def test_after_a_wrong_passphrase_one_types_again(shell, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "w.stance-packet"
    file.write_bytes(b"age-encryption.org/v1\n-> scrypt c2FsdA 18\nAA\n--- m\n")
    tried = []

    def refuse(_file, passphrase=None, _secrets=()):
        tried.append(passphrase)
        raise PacketError("packet_wrong_passphrase")

    monkeypatch.setattr(SealedFile, "open", refuse)
    shell.packets.open_file(file)
    page = shell.pages["packet-open"]
    qtbot.keyClicks(page.passphrase, "wrong words")
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert shell.focusWidget() is page.passphrase
    assert page.passphrase.selectedText() == "wrong words"
    qtbot.keyClicks(shell.focusWidget(), "other words")
    qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Return)
    assert tried == ["wrong words", "other words"]


def test_what_is_no_packet_is_told_in_place(shell, tmp_path):
    other = tmp_path / "other.stance-packet"
    other.write_text("hello")
    shell.packets.open_file(other)
    page = shell.pages["packet-open"]
    assert "not a sealed packet" in page.problem.text()
    assert not page.do.isVisible()
    page.leave.click()


def test_chips_lead_from_part_to_part(shell):
    shell.show_supervision()
    for tab, name in ((Tab.SENT, "packets-sent"), (Tab.RECEIVED, "packets-received")):
        shell.stack.currentWidget().header.chips.chips[tab].click()
        assert shell.stack.currentWidget() is shell.pages[name]
        assert shell.stack.currentWidget().header.chips.chips[tab].isChecked()
    shell.stack.currentWidget().header.chips.chips[Tab.WAITING].click()
    assert shell.place is not None


def test_a_packet_is_read_without_a_journal(qtbot, desk, packet, tmp_path, monkeypatch):
    view = LooseView(desk, packet)
    qtbot.addWidget(view)
    view.show()
    view.view.margin.field.setPlainText("Why?")
    view.view.margin.add.click()
    back = tmp_path / "back.stance-packet"
    monkeypatch.setattr(PacketFiles, "ask_where", classmethod(lambda *_: back))
    view.give_back.click()
    assert back.exists()
    assert "back.stance-packet" in view.told.text()


def test_notes_that_were_not_returned_are_asked_about(qtbot, desk, packet, tmp_path, monkeypatch):
    view = LooseView(desk, packet)
    qtbot.addWidget(view)
    view.show()
    closed = []
    view.closed.connect(lambda: closed.append(1))
    assert not view.holds_notes
    view.view.margin.field.setPlainText("Why?")
    assert view.holds_notes
    view.leave.click()
    assert not closed
    assert view.sure.isVisible()
    view.sure.leave.click()
    view.view.margin.add.click()
    view.leave.click()
    assert not closed
    view.sure.do.click()
    assert closed == [1]


@pytest.mark.parametrize("what", ["note", "letter"])
def test_what_was_returned_needs_no_asking(qtbot, desk, packet, tmp_path, monkeypatch, what):
    view = LooseView(desk, packet)
    qtbot.addWidget(view)
    view.show()

    def write(words):
        if what == "note":
            view.view.margin.field.setPlainText(words)
            view.view.margin.add.click()
        else:
            view.view.letter.setPlainText(words)

    write("Why?")
    back = tmp_path / "back.stance-packet"
    monkeypatch.setattr(PacketFiles, "ask_where", classmethod(lambda *_: back))
    view.give_back.click()
    assert not view.holds_notes
    with qtbot.waitSignal(view.closed):
        view.leave.click()
    write("And then?")
    assert view.holds_notes


def test_the_door_asks_for_the_passphrase_and_tells_what_is_wrong(
    qtbot, desk, path, tmp_path, monkeypatch
):
    door = PacketDoor(desk.themes, desk.words, desk.tasks)
    qtbot.addWidget(door)
    door.show()
    door.open_file(path)
    assert "sealed to the key of a journal" in door.problem.text()
    assert not door.do.isVisible()


def test_a_dropped_packet_is_told_from_other_files(tmp_path):
    from journal_app.ui.dropping import Dropped, dropped_file, kind_of

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    found = dropped_file(data)
    assert found is not None
    assert kind_of(found) is Dropped.SOURCE
    file = tmp_path / "a.stance-packet"
    data.setUrls([QUrl("https://example.org/b.stance-packet"), QUrl.fromLocalFile(str(file))])
    assert dropped_file(data) == file


def test_a_mark_that_is_dragged_is_kept_once_and_stands_when_one_comes_back(page, services, packet):
    for x in (-0.1, -0.2, -0.3):
        mark = Placement(Position(x, 0.4), Certainty.CLEAR, NOW)
        page.view.place.input.set_moments((Moment("m", "", mark),))
        page.view.place._tell((object(),))
    page.view.choose(packet.sessions[1].id)
    kept = services.received.reading(packet.id).marks
    assert [(mark.session_id, mark.position.x) for mark in kept] == [(packet.sessions[0].id, -0.3)]
    assert page.view.place.input.moments() == ()
    page.view.choose(packet.sessions[0].id)
    assert page.view.place.input.moments()[0].placement.position == Position(-0.3, 0.4)


def test_a_file_that_was_left_while_it_was_opened_stays_closed(
    shell, services, packet, tmp_path, monkeypatch
):
    back = answered(services, packet, tmp_path / "back.stance-packet")
    shell.packets.open_file(tmp_path / "none.stance-packet")
    page = shell.pages["packet-open"]
    waiting = []
    monkeypatch.setattr(
        page.desk.tasks, "compute", lambda opening, **told: waiting.append((opening, told["done"]))
    )
    page.open_file(back)
    page.leave.click()
    [(opening, done)] = waiting
    done(opening())
    assert services.packets.returned(packet.id) == ()


def test_another_file_is_asked_for_while_one_is_opened(shell, tmp_path, monkeypatch):
    sealed_with_words = b"age-encryption.org/v1\n-> scrypt c2FsdA 18\nAA\n--- m\n"
    for name in "ab":
        (tmp_path / f"{name}.stance-packet").write_bytes(sealed_with_words)
    shell.packets.open_file(tmp_path / "a.stance-packet")
    page = shell.pages["packet-open"]
    monkeypatch.setattr(page.desk.tasks, "compute", lambda *_, **__: None)
    page.passphrase.setText("some words")
    page.do.click()
    assert not page.passphrase.isEnabled()
    shell.packets.open_file(tmp_path / "b.stance-packet")
    assert page.passphrase.isEnabled()
    assert page.do.isEnabled()
    assert page.card.heading.text() == "b.stance-packet"


def test_marks_made_before_stand_small_beside_the_moment_that_is_placed(qtbot, desk):
    around = QWidget()
    qtbot.addWidget(around)
    card = PlaceCard(desk, around)
    there = PacketMoment("", Position(0.1, 0.1), Certainty.CLEAR)
    session = PacketSession(
        "s", "A", "2026-W10", RoleKind.COACH, Showing.ANONYMISED, me="Me", moments=(there, there)
    )
    mark = ReplyMark("m", "s", Position(-0.5, 0.5), Certainty.CLEAR, NOW, blind=True, moment=1)
    card.show_session(session, (mark,), revealed=False, who="R.", views=())
    assert [item.label for item in card.input._beside] == ["moment 1"]
    assert card.input.moments() == ()
    card.moments.chips[1].click()
    assert card.input._beside == ()
    assert card.input.moments()[0].placement.position == mark.position
