"""The pages of packets within the window, and the ways between them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.packet import Packet
from journal_app.ui.made_first import made_first
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.supervision_parts import Part
from journal_app.ui.rail import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal_app.services.packets.merging import MergeReport
    from journal_app.ui.shell import Shell


class PacketPages(QObject):
    """Makes them when they are first needed; each is shown with *Supervision* lit on the rail."""

    loose_requested = Signal(object)
    """A packet that is only to be read, outside of this journal."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._part = Part.WAITING
        self._came_from: Place | None = None
        self._close: Callable[[], object] | None = None

    def wires(self) -> dict[str, Callable[..., object]]:
        """What pages may ask for."""
        first = partial(made_first, self._shell)
        return {
            "part_requested": self._go_to_part,
            "packet_wanted": first("packet-build", self.build),
            "packet_requested": self.read,
            "file_chosen": self.open_file,
            "loose_requested": self._read_loose,
            "merged": self._merged,
            "left": self._go_back,
            "notes_requested": self.show_notes,
            "sent_requested": lambda: self._go_to_part(Part.SENT),
        }

    def show_part(self, part: Part) -> None:
        """Show one part of supervision."""
        self._part = part
        if part is Part.WAITING:
            self._shell.show_supervision()
        elif part is Part.SENT:
            self._show("packets-sent", _sent)
        else:
            self._show("packets-received", _received)

    def _go_to_part(self, part: Part) -> None:
        names = {Part.SENT: "packets-sent", Part.RECEIVED: "packets-received"}
        show = partial(self.show_part, part)
        if part in names:
            made_first(self._shell, names[part], show)()
        else:
            show()

    def show_notes(self, packet_id: str) -> None:
        """Show what came back for a packet."""
        from journal_app.ui.pages.packets_sent import SentPage

        self._part = Part.SENT
        page = self._show("packets-sent", _sent)
        assert isinstance(page, SentPage)
        page.open_packet(packet_id)

    def build(self, ids: tuple[str, ...] = ()) -> None:
        """Build a packet of these entries, or of those flagged for supervision."""
        from journal_app.ui.pages.packet_build import PacketBuildPage

        if self.show_held():
            self._shell.banner.tell(
                self.tr(
                    "The passphrase of the last packet still stands here. Once it is passed on, "
                    "the next packet can be built."
                )
            )
            return
        self._remember()
        page = self._show("packet-build", _build)
        assert isinstance(page, PacketBuildPage)
        page.start(tuple(ids))

    @property
    def held(self) -> tuple[Path, str] | None:
        """A sealed file and its passphrase, until it is said that it was passed on."""
        page = self._shell.pages.get("packet-build")
        if page is None:
            return None
        from journal_app.ui.pages.packet_build import PacketBuildPage

        assert isinstance(page, PacketBuildPage)
        return page.held

    def show_held(self) -> bool:
        """Show the passphrase that was not passed on yet; False where there is none."""
        if self.held is None:
            return False
        self._show("packet-build", _build)
        return True

    def ask_before_closing(self, close: Callable[[], object]) -> bool:
        """Whether a passphrase that was not passed on would be gone: it is shown and asked about.

        Asked a second time, it was answered.
        """
        from journal_app.ui.pages.packet_build import PacketBuildPage

        page = self._shell.pages.get("packet-build")
        if not isinstance(page, PacketBuildPage) or page.held is None:
            return False
        sure = page.sealed.sure
        if sure.isVisible():
            return False
        self.show_held()
        if self._close is None:
            sure.confirmed.connect(self._close_now)
        self._close = close
        sure.ask()
        return True

    def _close_now(self) -> None:
        """The passphrase is let go of, so that it is not asked about again."""
        from journal_app.ui.pages.packet_build import PacketBuildPage

        page = self._shell.pages["packet-build"]
        assert isinstance(page, PacketBuildPage)
        page.sealed.forget()
        if self._close is not None:
            self._close()

    def hold(self, held: tuple[Path, str]) -> None:
        """Go on holding a passphrase where all pages were built anew, in sight."""
        from journal_app.ui.pages.packet_build import PacketBuildPage

        page = self._show("packet-build", _build)
        assert isinstance(page, PacketBuildPage)
        page.show_sealed(*held)

    def read(self, packet_id: str, session_id: str = "") -> None:
        """Read a received packet, and a session of it."""
        from journal_app.ui.pages.packet_reading_page import PacketReadingPage

        page = self._show("packet-reading", _reading)
        assert isinstance(page, PacketReadingPage)
        page.open_packet(packet_id, session_id)

    def open_file(self, path: Path) -> None:
        """Open a sealed file: a packet, or a reply."""
        from journal_app.ui.pages.packet_open import PacketOpenPage

        self._remember()
        page = self._show("packet-open", _open)
        assert isinstance(page, PacketOpenPage)
        page.open_file(path)

    def _read_loose(self, packet: Packet) -> None:
        self._go_back()
        self.loose_requested.emit(packet)

    def _merged(self, report: MergeReport) -> None:
        self.show_part(Part.SENT)
        if report.notes or report.marks:
            notes = self.tr("%n note(s) came home", "", report.notes)
            marks = self.tr("%n placement(s)", "", report.marks)
            said = f"{notes}, {marks}."
            if report.unmatched:
                gone = self.tr(
                    "%n placement(s) of moments that are no longer there became notes.",
                    "",
                    report.unmatched,
                )
                said = f"{said} {gone}"
            self._shell.banner.tell(said)
        else:
            self._shell.banner.tell(self.tr("All of this reply is here already."))

    def _remember(self) -> None:
        """Where one was before a packet was begun or a file was chosen."""
        if self._shell.place is Place.SUPERVISION:
            self._part = Part.WAITING
        self._came_from = self._shell.place

    def _go_back(self) -> None:
        """Back to where one was: a page of the rail, or a part of supervision."""
        if self._came_from is None:
            self.show_part(self._part)
        else:
            self._shell.show_place(self._came_from)

    def _show(self, name: str, make: Callable[[Desk, QWidget], Page]) -> Page:
        return self._shell.show_beside_supervision(name, make)


def _sent(desk: Desk, parent: QWidget) -> Page:
    from journal_app.ui.pages.packets_sent import SentPage

    return SentPage(desk, parent)


def _received(desk: Desk, parent: QWidget) -> Page:
    from journal_app.ui.pages.packets_received import ReceivedPage

    return ReceivedPage(desk, parent)


def _build(desk: Desk, parent: QWidget) -> Page:
    from journal_app.ui.pages.packet_build import PacketBuildPage

    return PacketBuildPage(desk, parent)


def _reading(desk: Desk, parent: QWidget) -> Page:
    from journal_app.ui.pages.packet_reading_page import PacketReadingPage

    return PacketReadingPage(desk, parent)


def _open(desk: Desk, parent: QWidget) -> Page:
    from journal_app.ui.pages.packet_open import PacketOpenPage

    return PacketOpenPage(desk, parent)
