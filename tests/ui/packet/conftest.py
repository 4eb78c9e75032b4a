"""A packet that was received, the page it is read on, and readers beside it."""

import pytest

from journal_app.ui.page import Desk
from journal_app.ui.pages.packet_loose import LooseView
from journal_app.ui.pages.packet_reading_page import PacketReadingPage
from journal_app.ui.shell import Shell
from tests.ui.packets import log_for, opened, sealed, without_words


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


@pytest.fixture
def loose(qtbot, desk, packet):
    view = LooseView(desk, packet)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def shell(qtbot, desk):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def without_words_kept(services, packet):
    return without_words(services, packet)
