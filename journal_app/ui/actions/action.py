"""What an action is, and the places where its keys count."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from journal_app.domain.dataclass import dataclass
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


class Where(StrEnum):
    """The places in which keys count, in the order in which they are told."""

    EVERYWHERE = "everywhere"
    PALETTE = "palette"
    SETTINGS = "settings"
    HELP = "help"
    LOG = "log"
    GRID = "grid"
    INTENTION = "intention"
    PLACING = "placing"
    AGAIN = "again"
    CALENDAR = "calendar"
    JOURNAL = "journal"
    DRIFT = "drift"
    CLIENTS = "clients"
    REFERRALS = "referrals"
    PACKET = "packet"
    BANNER = "banner"

    @property
    def shown_title(self) -> str:
        """What the place is called, in the language of the program."""
        return QCoreApplication.translate(CONTEXT, _TITLES[self])


_TITLES = {
    Where.EVERYWHERE: QT_TRANSLATE_NOOP("Actions", "Everywhere"),
    Where.PALETTE: QT_TRANSLATE_NOOP("Actions", "In the list of everything (Ctrl+K)"),
    Where.SETTINGS: QT_TRANSLATE_NOOP("Actions", "Settings"),
    Where.HELP: QT_TRANSLATE_NOOP("Actions", "Help and the map"),
    Where.LOG: QT_TRANSLATE_NOOP("Actions", "Writing up a session"),
    Where.GRID: QT_TRANSLATE_NOOP("Actions", "The grid"),
    Where.INTENTION: QT_TRANSLATE_NOOP("Actions", "Before a session"),
    Where.PLACING: QT_TRANSLATE_NOOP("Actions", "Placing what you brought along"),
    Where.AGAIN: QT_TRANSLATE_NOOP("Actions", "Placing old sessions again"),
    Where.CALENDAR: QT_TRANSLATE_NOOP("Actions", "Times out of a calendar"),
    Where.JOURNAL: QT_TRANSLATE_NOOP("Actions", "Journal"),
    Where.DRIFT: QT_TRANSLATE_NOOP("Actions", "Drift"),
    Where.CLIENTS: QT_TRANSLATE_NOOP("Actions", "Clients"),
    Where.REFERRALS: QT_TRANSLATE_NOOP("Actions", "Referrals"),
    Where.PACKET: QT_TRANSLATE_NOOP("Actions", "Reading a packet"),
    Where.BANNER: QT_TRANSLATE_NOOP("Actions", "The line at the foot"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done.

    Attributes:
        id: what it is called in the program: ``log.save``.
        where: the place in which its keys count.
        words: what it does, in English; shown by ``shown_words``.
        keys: its keys as ``QKeySequence`` reads them; the first is the one that is shown.
        told: keys that are no key sequence, in English: *arrow keys*. Such keys, and those of
            ``by_widget``, are taken by a widget itself and not tied by ``bind``.
        also: more words to find it by, in English.
        offered: whether the palette offers it while its page is shown.
    """

    id: str
    where: Where
    words: str
    keys: tuple[str, ...] = ()
    told: str = ""
    also: str = ""
    offered: bool = True
    by_widget: bool = False

    @property
    def is_bound(self) -> bool:
        """Whether a page ties it to something to do; else a widget takes its keys itself."""
        return not self.told and not self.by_widget

    @property
    def shown_words(self) -> str:
        """What it does, in the language of the program."""
        return QCoreApplication.translate(CONTEXT, self.words)

    @property
    def shown_also(self) -> str:
        """More words to find it by, in the language of the program."""
        return QCoreApplication.translate(CONTEXT, self.also) if self.also else ""

    @property
    def shown_keys(self) -> str:
        """Its keys as they stand on this keyboard: *Ctrl+N*; empty where it has none."""
        if self.told:
            return QCoreApplication.translate(CONTEXT, self.told)
        return ", ".join(shown(keys) for keys in self.keys)

    @property
    def first_keys(self) -> str:
        """The keys that stand beside it in a list; empty where it has none."""
        return shown(self.keys[0]) if self.keys else ""


def shown(keys: str) -> str:
    """A key sequence as it is read on this system and in this language."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
