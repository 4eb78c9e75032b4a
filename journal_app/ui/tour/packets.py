"""Packets within the journal: sent, received, read, built, sealed, opened."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from journal_app.services.packets import sealing
from journal_app.services.packets.building import Choice
from journal_app.services.packets.sealing import new_key_pair
from journal_app.ui.pages.packet_build import PacketBuildPage
from journal_app.ui.pages.packet_open import PacketOpenPage
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.rail import Place
from journal_app.ui.tour.visit import Visit

WORDS = "lamp-river-cello-moss-amber-tide"
"""The passphrase of the packets of the tour."""


def take_all(visit: Visit) -> None:
    """Every state of a packet."""
    for part in (Part.SENT, Part.RECEIVED):
        visit.shell.packets.show_part(part)
        visit.take(f"packets-{part.value}", small=True)
    _take_reading(visit)
    _take_building(visit)
    _take_opening(visit)


def choice_of(visit: Visit) -> Choice:
    """The newest sessions, as they would be sent."""
    ids = tuple(row.id for row in visit.services.journal.entries(limit=12))
    day = visit.services.packets.today + timedelta(days=60)
    return Choice(ids, purpose="Whose hurry was that?", delete_by=day, signed="R.", checked=True)


def sealed_beside(visit: Visit) -> Path:
    """A packet that lies beside the journal; made once, since deriving its key takes a while."""
    path = visit.services.path.with_name("packet.stance-packet")
    if not path.exists():
        path.write_bytes(sealing.seal_with_passphrase(_plain(visit), WORDS))
    return path


def _plain(visit: Visit) -> bytes:
    choice, packets = choice_of(visit), visit.services.packets
    return packets.prepare(choice, packets.draft(choice), visit.shell.desk.words).plain


def _take_reading(visit: Visit) -> None:
    visit.shell.packets.read(visit.services.received.find()[0].id)
    visit.take("packet-reading", small=True)
    page = visit.page("packet-reading", PacketReadingPage)
    german = visit.camera.language == "de"
    page.view.margin.field.setPlainText(
        "Was hätte eine längere Stille gefragt?"
        if german
        else "What would a longer silence have asked?"
    )
    page.give_back.click()
    visit.take("packet-returning", small=True)
    page.first.sure.leave.click()
    page.view.margin.add.click()
    page.view.place.reveal.click()
    visit.take("packet-revealed", small=True)
    page.delete.click()
    visit.take("packet-deleting", small=True)
    page.sure.leave.click()


def _take_building(visit: Visit) -> None:
    visit.shell.show_place(Place.SUPERVISION)
    visit.shell.packets.build()
    page = visit.page("packet-build", PacketBuildPage)
    visit.take("packet-building", small=True)
    page.parts.open.box.click()
    visit.take("packet-identifiable", small=True)
    page.parts.open.box.click()
    page.seal.click()  # what was changed a moment ago is shown first
    page.seal.click()
    visit.take("packet-without-purpose")
    page.show_sealed(Path("/home/robin/Documents/packet.stance-packet"), WORDS)
    visit.take("packet-sealed", small=True)
    visit.shell.show_place(Place.TODAY)
    visit.shell.packets.build()
    visit.take("packet-held", small=True)
    visit.shell.banner.close_banner()
    visit.shell.packets.ask_before_closing(lambda: None)
    visit.take("packet-held-closing", small=True)
    page.sealed.finished.emit()
    visit.shell.packets.build()
    page.show_sealed(Path("/home/robin/Documents/packet.stance-packet"), "")
    visit.take("packet-sealed-to-key")
    page.sealed.finished.emit()


def _take_opening(visit: Visit) -> None:
    sealed = sealed_beside(visit)
    visit.shell.packets.open_file(sealed)
    page = visit.page("packet-open", PacketOpenPage)
    page.passphrase.setText("lamp-river")
    page.passphrase.eye.click()
    visit.take("packet-open", small=True)
    page.do.click()
    visit.take("packet-open-wrong")
    page.passphrase.setText(WORDS)
    page.do.click()
    visit.take("packet-open-whose", small=True)
    other = sealed.with_stem("other")
    other.write_bytes(sealing.seal_to_key(_plain(visit), new_key_pair().public))
    visit.shell.packets.open_file(other)
    visit.take("packet-open-other-key")
    page.leave.click()
