"""What fills the window beside an open journal, and what lies over one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app.domain.errors import JournalFileError
from journal_app.ui.help_window import HelpWindow
from journal_app.ui.pages.packet_door import PacketDoor
from journal_app.ui.pages.packet_loose import LooseView
from journal_app.ui.pages.safekeeping.damaged_view import DamagedView
from journal_app.ui.pages.unlock_view import UnlockView
from journal_app.ui.pages.welcome_view import WelcomeView
from journal_app.ui.rail import Place
from journal_app.ui.surroundings import WithoutJournal
from journal_app.ui.tasks import InlineTasks
from journal_app.ui.tour.camera import SMALL, Camera
from journal_app.ui.tour.packets import choice_of, sealed_beside
from journal_app.ui.tour.visit import Visit


def take_without_journal(camera: Camera, folder: Path) -> None:
    """The welcome, the lock, a journal that does not open, the guide."""
    _take_welcome(camera)
    locked = UnlockView(camera.themes)
    locked.reset("")
    camera.take(locked, "locked")
    locked.passphrase.setText("lamp river")
    locked.passphrase.eye.click()
    locked.show_problem(camera.translation.words().sentence("wrong_passphrase", {}))
    camera.take(locked, "locked-wrong")
    locked.use_sheet.click()
    camera.take(locked, "locked-sheet")
    _leave(locked)
    for missing in (False, True):
        error = JournalFileError("file_missing" if missing else "damaged_file", file="my.stance")
        words = camera.translation.words()
        view = DamagedView(
            camera.themes, words, InlineTasks(), folder / "my.stance", None, words.error(error),
            missing=missing,
        )  # fmt: skip
        view.look.click()
        camera.take(view, "journal-missing" if missing else "journal-damaged")
        _leave(view)
    guide = HelpWindow(camera.themes, camera.translation, "passphrase")
    camera.take(guide, "guide")
    _leave(guide)


def take_over_journal(visit: Visit) -> None:
    """The palette, the line at the foot, the strip of the sample, a packet read by itself."""
    shell = visit.shell
    shell.show_place(Place.TODAY)
    palette = shell.everywhere.palette
    palette.open()
    visit.take("palette", small=True)
    for name, words in (
        ("palette-search", "Heron"),
        ("palette-nothing", "qqqqq"),
    ):
        palette.typed.setText(words)
        visit.take(name)
    palette.close_palette()
    shell.tell_problem_here(JournalFileError("disk_full", file="my.stance"))
    visit.take("problem")
    shell.banner.close_banner()
    _take_packet(visit)


def _take_welcome(camera: Camera) -> None:
    welcome = WelcomeView(camera.themes, camera.translation, Path("journal.stance"))
    camera.take(welcome, "welcome-1")
    welcome.next.click()
    camera.take(welcome, "welcome-2")
    fields = welcome.key_step.fields
    fields.first.setText("lamp river")
    fields.first.eye.click()
    fields.suggest.click()
    camera.take(welcome, "welcome-passphrase")
    fields.clear()
    welcome.key_step.plain.setChecked(True)
    welcome.next.click()
    camera.take(welcome, "welcome-3")
    _leave(welcome)


def _take_packet(visit: Visit) -> None:
    """A packet that is read without being kept, and the door to it."""
    camera, words = visit.camera, visit.shell.desk.words
    door = PacketDoor(camera.themes, words, InlineTasks())
    door.open_file(sealed_beside(visit))
    door.passphrase.setText("lamp-river")
    camera.take(door, "packet-door")
    door.passphrase.eye.click()
    camera.take(door, "packet-door-eye")
    _leave(door)
    packet = visit.services.packets.draft(choice_of(visit)).packet
    around = WithoutJournal(camera.themes, words, camera.clock, visit.shell.desk.orientation)
    loose = LooseView(around, packet)
    camera.take(loose, "packet-loose")
    camera.take(loose, "small-packet-loose", SMALL)
    several = (one.id for one in packet.sessions if one.has_words and len(one.moments) > 1)
    loose.view.choose(next(several, packet.sessions[0].id))
    camera.take(loose, "packet-loose-moments")
    loose.view.margin.field.setPlainText("Whose hurry was that?")
    loose.leave.click()
    camera.take(loose, "packet-loose-leaving")
    camera.take(loose, "small-packet-loose-leaving", SMALL)
    _leave(loose)


def _leave(view: QWidget) -> None:
    view.hide()
    view.deleteLater()
