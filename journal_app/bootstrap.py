"""The composition root: from paths, settings and what was asked for to what the program runs on."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app import settings as settings_file
from journal_app.domain.clock import Clock, now_utc
from journal_app.domain.dataclass import dataclass
from journal_app.paths import Paths
from journal_app.settings import Settings

if TYPE_CHECKING:
    from journal_app.services.opening import JournalFile

JOURNAL_VARIABLE = "STANCE_JOURNAL"


@dataclass(frozen=True, slots=True)
class Application:
    """What window and command line are built on.

    Attributes:
        journal: the journal meant, whether or not it is there.
    """

    paths: Paths
    settings: Settings
    journal: Path
    clock: Clock = now_utc

    def beside_window(self) -> JournalFile:
        """The journal for the command line, which may work on it while a window has it open."""
        from journal_app.services.opening import JournalFile

        return JournalFile(self.journal, self.clock, beside_window=True)


def build(
    paths: Paths,
    journal: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    for_window: bool = False,
) -> Application:
    """Put the program together for one journal.

    The journal is the one asked for, else that of ``STANCE_JOURNAL``, else, for the window, the
    one open last. Where that is not there any more, the usual one is taken if there is one. A
    name that begins in the folder one is in is told, and remembered, with that folder.
    """
    settings = settings_file.load(paths.settings)
    last = Path(settings.last_journal) if for_window and settings.last_journal else None
    if journal is None and environment.get(JOURNAL_VARIABLE):
        journal = Path(environment[JOURNAL_VARIABLE]).expanduser()
    if journal is None and last is not None and (last.is_file() or not paths.journal.is_file()):
        journal = last
    return Application(paths, settings, (journal or paths.journal).absolute())
