"""Packet files in the window: kept, merged, read without a journal, found again."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from journal_app.domain.errors import PacketError
from journal_app.services.packets.opening import SealedFile
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.pages.journal_page import JournalPage
from journal_app.ui.pages.packet_door import PacketDoor
from journal_app.ui.pages.packet_loose import LooseView
from journal_app.ui.pages.packets_received import ReceivedPage
from journal_app.ui.pages.packets_sent import SentPage
from journal_app.ui.pages.supervision_parts import Part as Tab
from journal_app.ui.widgets.row_button import RowButton
from tests.ui.packets import answered


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
