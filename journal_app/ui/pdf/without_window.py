"""Papers that are set on the command line: drawn in memory, without a screen."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from journal_app.domain.clock import now_utc
from journal_app.domain.packet import Packet
from journal_app.services.taking_out import BookMaterial, BookShape
from journal_app.settings import Settings
from journal_app.ui.pdf.packet import packet_pdf as drawn
from journal_app.ui.preferences import orientation_of
from journal_app.wording.words import Words


def packet_pdf(settings: Settings, packet: Packet) -> bytes:
    """A packet on paper, the grid laid as in the window, in the language of the command line."""
    # It has to be there for as long as fonts are measured.
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application is not None
    return drawn(packet, Words(), orientation_of(settings))


def book_pdf(settings: Settings, shape: BookShape, material: BookMaterial) -> bytes:
    """A book of sessions, likewise; dates by the locale."""
    from journal_app.ui.pdf.book import book_pdf as bound

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert application is not None
    today = now_utc().astimezone().date()
    return bound(shape, material, Words(), orientation_of(settings), today)
