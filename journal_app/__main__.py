"""Where the program starts: the window without a command, else the command."""

from __future__ import annotations

# ruff: noqa: E402
from journal_app.stand_in import stand_in

stand_in()  # before the rest, which brings along what it stands in for

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app import bootstrap, cli, log, process
from journal_app.cli.console import Console
from journal_app.domain.errors import JournalFileError
from journal_app.paths import Paths
from journal_app.rubbish import spare_what_is_there
from journal_app.settings import Settings

if TYPE_CHECKING:
    from journal_app.domain.packet import Packet
    from journal_app.services.taking_out import BookMaterial, BookShape

TOUR = "tour"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 done, 1 could not, 2 wrong usage."""
    process.keep_to_itself()
    if arguments is None and sys.argv[1:] == [process.PACKET_APART]:
        from journal_app.services.packets import apart

        return apart.main()
    console = Console.standard()
    try:
        asked = cli.parse(sys.argv[1:] if arguments is None else list(arguments))
    except SystemExit as stop:  # --help, --version, wrong usage: all is said already
        return stop.code if isinstance(stop.code, int) else 2
    paths = Paths.standard()
    log.start(paths.log)
    try:
        return console.guarded(lambda: _run(asked, paths, console))
    finally:
        log.stop()
        if arguments is None:  # the process ends: what is left is not looked through once more
            spare_what_is_there()


def _run(asked: Namespace, paths: Paths, console: Console) -> int:
    if asked.command == TOUR:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from journal_app.ui import tour

        return tour.run(Path(asked.directory))
    application = bootstrap.build(paths, asked.journal, for_window=asked.command is None)
    if asked.command is None:
        _check_screen()
        log.install_hooks()
        # Nothing of what is imported now ever goes: looking for it is a tenth of the start.
        gc.disable()
        # Before Qt's bindings and all that is imported after them.
        from journal_app.ui import late_imports

        late_imports.leave_alone()
        from journal_app.ui import application as window

        return window.run(
            application.paths, application.settings, application.journal, asked.packet_file
        )
    settings = application.settings
    printers = (partial(_packet_pdf, settings), partial(_book_pdf, settings))
    return cli.run(asked, application, console, *printers)


def _packet_pdf(settings: Settings, packet: Packet) -> bytes:
    """A packet on paper, drawn without a screen. Qt is imported here, when it is first needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from journal_app.ui.pdf.without_window import packet_pdf

    return packet_pdf(settings, packet)


def _book_pdf(settings: Settings, shape: BookShape, material: BookMaterial) -> bytes:
    """A book on paper, likewise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from journal_app.ui.pdf.without_window import book_pdf

    return book_pdf(settings, shape, material)


def _check_screen() -> None:
    """Without a screen Qt would end the program with a trace of its own."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    ):
        raise JournalFileError("no_display")


if __name__ == "__main__":
    sys.exit(main())
