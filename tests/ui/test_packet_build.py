"""Building a packet in the window: what is shown is what leaves, and nothing before it is said."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.domain.packet import Part
from journal_app.domain.redaction import Replacement
from journal_app.services.packets import sealing
from journal_app.services.packets.container import unpack
from journal_app.services.readable import ReadableFormat
from journal_app.storage.ids import new_id
from journal_app.ui.dialogs.packet_files import PacketFiles
from journal_app.ui.dialogs.save_sessions import SaveSessions
from journal_app.ui.pages.journal_actions import ActionBar
from journal_app.ui.pages.packet_build import PacketBuildPage
from journal_app.ui.rail import Place
from journal_app.ui.shell import Shell
from tests.fixed_clock import NOW
from tests.pdf_reading import words_of
from tests.ui.packets import log_for


@pytest.fixture
def page(qtbot, desk, services, coach, make_draft, tmp_path, monkeypatch):
    log_for(services, coach.id, make_draft, 2)
    made = PacketBuildPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.start(())
    monkeypatch.setattr(
        PacketFiles, "ask_where", classmethod(lambda *_: tmp_path / "p.stance-packet")
    )
    return made


def settle(page):
    page._pause.timeout.emit()
    page._pause.stop()


def say_all(page, key: str):
    page.sealing.purpose.setText("Reading")
    page.sealing.by_key.setChecked(True)
    page.sealing.key.setText(key)
    page.sealing.tick()
    settle(page)


def heads(page):
    """How the chosen sessions are called."""
    shown = [made.text() for made in page.chosen.findChildren(QLabel) if made.isVisible()]
    return [text for text in shown if "Curlew" in text]


def test_two_sessions_of_one_client_and_day_are_told_apart_by_the_hour(
    page, services, coach, make_draft
):
    hour = ":" + f"{NOW.astimezone().minute:02}"
    assert len(heads(page)) == 2
    assert not any(hour in text for text in heads(page))
    start = NOW - timedelta(days=1, hours=2)
    draft = make_draft(role_id=coach.id, client="Curlew", started_at=start, to_supervision=True)
    services.journal.save(draft)
    page.start(())
    settle(page)
    named = heads(page)
    assert len(named) == len(set(named)) == 3
    assert sum(hour in text for text in named) == 2


def test_it_begins_with_what_is_flagged_and_shows_what_leaves(page):
    assert len(page.chosen.ids) == 2
    shown = page.preview.text.toPlainText()
    assert "explaining to A." in shown
    assert "Whose hurry was that?" in shown
    assert "Curlew" not in shown


@pytest.mark.dressed
def test_the_preview_keeps_its_letters_while_one_writes_what_it_is_for(page):
    text = page.preview.text
    QApplication.processEvents()
    before = text.document().defaultFont().pixelSize()
    page.sealing.purpose.setText("Reading before the 24th")
    settle(page)
    QApplication.processEvents()
    assert text.document().defaultFont().pixelSize() == before


def test_the_preview_says_each_moment_on_a_line_of_its_own(page, services, coach, make_draft):
    services.practice.set_intended(coach.id, Position(0.5, 0.5), 0.25, "")
    first = Moment(new_id(), "start", Placement(Position(0.0, 0.4), Certainty.CLEAR, NOW))
    last = Moment(new_id(), "end", Placement(Position(0.4, 0.4), Certainty.CLEAR, NOW))
    draft = make_draft(role_id=coach.id, me="x", started_at=NOW, moments=(first, last))
    page.start((services.journal.save(draft).value.id,))
    lines = page.preview.text.toPlainText().split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("start: "))
    assert lines[at + 1].startswith("end: ")
    assert lines[at + 2].startswith("where I want to be: ")
    assert "…" not in lines[at + 2]
    assert "Causality" not in "".join(lines)
    assert "dashed" not in "".join(lines)


def test_without_a_purpose_the_focus_goes_to_its_field(page, qtbot):
    page.activateWindow()
    page.seal.setFocus()
    page.seal.click()
    assert page.focusWidget() is page.sealing.purpose


def test_the_preview_follows_every_choice(page):
    page.parts.checks[Part.ME].box.click()
    settle(page)
    assert "explaining" not in page.preview.text.toPlainText()
    page.parts.checks[Part.ME].box.click()
    page.words.what.setText("explaining")
    page.words.instead.setText("at it")
    page.words.add.click()
    settle(page)
    assert "at it to A" in page.preview.text.toPlainText()
    assert page.words.replacements == (Replacement("explaining", "at it"),)


def test_nothing_is_sealed_before_all_was_said(page, tmp_path):
    page.seal.click()
    assert "what the packet is for" in page.sealing.purpose_problem
    assert not page.sealing.purpose.visibleRegion().isEmpty(), "the field is in view"
    page.sealing.purpose.setText("Reading")
    settle(page)
    page.seal.click()
    assert "recognise" in page.problem.text()
    page.sealing.by_key.setChecked(True)
    page.sealing.key.setText("age1nonsense")
    page.sealing.tick()
    settle(page)
    page.seal.click()
    assert "age public key" in page.problem.text()
    assert list(tmp_path.glob("*.stance-packet")) == []


def test_what_was_shown_is_sealed_with_its_pdf(page, services, tmp_path):
    key = sealing.new_key_pair()
    say_all(page, key.public)
    page.seal.click()
    plain = sealing.unseal_with_keys((tmp_path / "p.stance-packet").read_bytes(), [key.secret])
    parts = unpack(plain).parts
    assert set(parts) == {"packet.json", "packet.html", "packet.pdf"}
    assert page.sealed.isVisible()
    assert not page.sealed.copy.isVisible()
    printed = words_of(parts["packet.pdf"])
    assert "explaining to A." in printed
    for hidden in ("Curlew", "2026-03-13", "13 Mar", "13.03", services.journal.entries()[0].id):
        assert hidden not in printed
        assert hidden.encode() not in plain


def test_another_packet_begins_at_its_head(page, qtbot):
    page.resize(900, 300)
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.start(())
    assert bar.value() == 0


def test_the_passphrase_is_shown_once_and_can_be_copied(page, tmp_path, monkeypatch):
    # Deriving a key takes a second; here it is the window that is looked at.
    def seal(plain, words):
        return words.encode() + plain

    monkeypatch.setattr(sealing, "seal_with_passphrase", seal)
    page.sealing.purpose.setText("Reading")
    page.sealing.tick()
    settle(page)
    page.seal.click()
    words = page.sealed.passphrase.text()
    assert len(words.split("-")) == 6
    assert str(tmp_path) in page.sealed.about.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert page.held == (tmp_path / "p.stance-packet", words)
    assert (tmp_path / "p.stance-packet").read_bytes().startswith(words.encode())
    page.sealed.copy.click()
    assert QGuiApplication.clipboard().text() == words
    page.sealed.done.click()
    assert page.sealed.passphrase.text() == ""
    assert page.sealed._passphrase == ""
    assert page.held is None


def test_a_passphrase_stands_until_it_was_passed_on(qtbot, desk):
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    shell.packets.build()
    page = shell.pages["packet-build"]
    page.show_sealed(Path("p.stance-packet"), "one-two-three")
    shell.come_to(Place.TODAY)
    assert page.isHidden()
    shell.come_to(Place.SUPERVISION)
    assert page.sealed.passphrase.isVisible()
    shell.come_to(Place.JOURNAL)
    shell.packets.build(("another",))
    assert page.sealed.passphrase.text() == "one-two-three"
    page.sealed.done.click()
    shell.come_to(Place.SUPERVISION)
    assert shell.place is Place.SUPERVISION
    shell.packets.build()
    assert page.sealed.isHidden()


def test_closing_asks_once_while_a_passphrase_was_not_passed_on(qtbot, desk):
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    closed = []
    assert not shell.packets.ask_before_closing(lambda: closed.append(1))
    shell.packets.build()
    page = shell.pages["packet-build"]
    page.show_sealed(Path("p.stance-packet"), "one-two-three")
    shell.come_to(Place.TODAY)
    assert shell.packets.ask_before_closing(lambda: closed.append(2))
    assert page.sealed.sure.isVisible()
    page.sealed.sure.leave.click()
    assert page.held is not None
    assert closed == []
    assert shell.packets.ask_before_closing(lambda: closed.append(3))
    assert not shell.packets.ask_before_closing(lambda: closed.append(4)), "asked twice"
    page.sealed.sure.do.click()
    assert closed == [3]
    assert page.held is None
    assert not shell.packets.ask_before_closing(lambda: closed.append(5))


def test_a_client_who_agreed_to_nothing_has_a_way_to_the_consent(
    page, qtbot, services, coach, make_draft
):
    draft = make_draft(role_id=coach.id, client="Wren", me="x", started_at=NOW)
    page.start((services.journal.save(draft).value.id,))
    (way,) = [one for one in page.chosen.findChildren(QPushButton) if "consent" in one.text()]
    with qtbot.waitSignal(page.client_requested) as asked:
        way.click()
    assert asked.args == ["Wren"]
    shown = page.preview.text.toPlainText()
    assert "Only the placement" not in shown, "there is none"
    assert "No text went along." in shown


def test_a_session_can_be_left_out_and_without_any_nothing_can_be_sealed(page, qtbot):
    for row in page.chosen._rows.copy():
        page.chosen._drop(row)
    settle(page)
    assert not page.seal.isEnabled()
    assert page.preview.nothing.isVisible()


def test_identifiable_asks_twice(page):
    page.parts.open.box.click()
    assert all(check.isVisible() for check in page.parts.sure)
    page.parts.sure[0].box.click()
    say_all(page, sealing.new_key_pair().public)
    page.seal.click()
    assert "confirmed it twice" in page.problem.text()


def test_what_was_typed_a_moment_ago_is_shown_before_it_is_sealed(page, tmp_path):
    say_all(page, sealing.new_key_pair().public)
    page.sealing.purpose.setText("Another purpose")
    page.seal.click()
    assert list(tmp_path.glob("*.stance-packet")) == []
    assert "Another purpose" in page.preview.text.toPlainText()
    page.seal.click()
    assert len(list(tmp_path.glob("*.stance-packet"))) == 1


def test_looks_are_offered_for_replacing(page, services):
    row = services.journal.entries()[0]
    from dataclasses import replace

    content = services.journal.entry(row.id).content
    services.journal.save(replace(content, me="I asked Mrs Baker about it."))
    page.refresh()
    page.words._take("Mrs Baker")
    assert page.words.what.text() == "Mrs Baker"
    assert page.words.instead.hasFocus() or not page.isActiveWindow()


def test_the_day_and_the_words_of_last_time_are_suggested(page, tmp_path):
    assert page.sealing.delete_by.day == date(2026, 6, 12)
    page.sealing.signed.setText("R.")
    page.sealing.supervisor.setText("K.")
    say_all(page, sealing.new_key_pair().public)
    page.seal.click()
    page.start(())
    assert (page.sealing.signed.text(), page.sealing.supervisor.text()) == ("R.", "K.")
    assert not page.sealing.checked
    assert page.sealed.isHidden()


def test_every_part_is_reached_by_keyboard(page):
    for widget in (page.seal, page.words.what, page.sealing.purpose, page.sealing.key):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_file_dialog_may_be_left(page, monkeypatch, tmp_path):
    monkeypatch.setattr(PacketFiles, "ask_where", classmethod(lambda *_: None))
    say_all(page, sealing.new_key_pair().public)
    page.seal.click()
    assert list(Path(tmp_path).glob("*.stance-packet")) == []
    assert page.seal.isEnabled()


def test_chosen_sessions_leave_as_a_pdf(
    qtbot, desk, services, coach, make_draft, tmp_path, monkeypatch
):
    ids = log_for(services, coach.id, make_draft, 2)
    bar = ActionBar(desk)
    qtbot.addWidget(bar)
    bar.show_for(ids, in_bin=False)
    path = tmp_path / "a.pdf"
    monkeypatch.setattr(SaveSessions, "ask", classmethod(lambda *_: path))
    with qtbot.waitSignal(bar.done) as told:
        bar._copy(ReadableFormat.PDF)
    assert "2 sessions written to a.pdf" in told.args[0]
    assert "explaining to Curlew" in words_of(path.read_bytes())
    with qtbot.waitSignal(bar.packet_wanted) as asked:
        bar.packet.click()
    assert asked.args == [tuple(ids)]


def test_another_packet_begins_without_what_was_said_for_the_last(page):
    page.parts.open.box.click()
    for check in page.parts.sure:
        check.box.click()
    page.parts.checks[Part.SEEN].box.click()
    assert page.choice().identifiable
    page.start(())
    assert not page.choice().identifiable
    assert page.choice().confirmations == 0
    assert page.choice().parts == {Part.ME, Part.QUESTION}
    assert not any(check.isVisible() for check in page.parts.sure)


def test_while_the_sessions_are_read_none_is_said_to_be_missing(page, monkeypatch):
    asked = []
    monkeypatch.setattr(page, "ask", lambda *about, **_: asked.append(about))
    page.start(())
    page.sealing.purpose.setText("Typed meanwhile")
    settle(page)
    assert not page.seal.isEnabled()
    assert not page.chosen.nothing.isVisible()
    assert not page.preview.nothing.isVisible()
    [(read, done)] = asked
    done(read())
    assert len(page.chosen.ids) == 2
    assert page.seal.isEnabled()
    assert len(asked) == 2  # and now what leaves


def test_the_next_passphrase_can_be_copied_as_well(page):
    page.sealed.show_sealed(Path("a"), "one-two")
    page.sealed.copy.click()
    assert page.sealed.copy.text() == "Copied"
    page.sealed.show_sealed(Path("b"), "three-four")
    assert page.sealed.copy.text() == "Copy the passphrase"
