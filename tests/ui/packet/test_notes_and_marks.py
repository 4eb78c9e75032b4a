"""A packet in the window: read, placed blind, noted, returned."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

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
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.pages.packet_place import PlaceCard
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from journal_app.ui.pages.supervision_parts import Part as Tab
from tests.fixed_clock import NOW
from tests.ui.packets import place, select, without_words


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


def test_no_two_sessions_are_called_the_same(page, packet):
    alike = {(session.client, session.when) for session in packet.sessions}
    assert len(alike) < len(packet.sessions)
    names = {made.accessibleName().split(". ")[0] for made in page.view.sessions.buttons.values()}
    assert len(names) == len(packet.sessions)
    assert "1 · A · week 11 of 2026" in names


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


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_column_moves_when_a_session_is_placed(qtbot, desk, translation, packet, language):
    translation.use(language)
    page = PacketReadingPage(replace(desk, words=translation.words(), language=language))
    qtbot.addWidget(page)
    page.resize(960, 700)
    page.show()
    page.open_packet(packet.id)
    columns = (page.view.sessions, page.view.paper, page.view.place, page.view.place.input)

    def where():
        for _ in range(3):
            QApplication.processEvents()
        return [(part.x(), part.width()) for part in columns]

    before = where()
    place(page)
    assert where() == before
