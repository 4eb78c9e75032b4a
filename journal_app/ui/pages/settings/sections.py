"""The small pages of the settings, in the order in which they are listed.

A new one is a line here: its name, its title, words it is to be found by beside those that stand
on it, and the page itself. Its signals are wired by the window, as those of any page.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.ui.import_ahead import one_by_one
from journal_app.ui.page import Desk
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.translation import in_every_language
from journal_app.wording.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from journal_app.ui.pages.settings.section import Section

_CONTEXT = "SettingsSections"


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A small page of the settings, before it is made.

    Attributes:
        name: what it is called in the program and remembered by.
        title: what it is called on the screen, in English; shown by ``shown_title``.
        words: words to find it by beside those on it, in English.
        make: makes the page, in what it is to stand in.
        find: imports what it is made of, in steps.
    """

    name: str
    title: str
    words: str
    make: Callable[[Desk, QWidget], Section]
    find: Callable[[], Steps] = no_steps

    @property
    def shown_title(self) -> str:
        """The title in the language of the program."""
        return QCoreApplication.translate(_CONTEXT, self.title)

    @property
    def every_word(self) -> str:
        """Its title and the words to find it by, in every language of the program."""
        texts = (self.title, self.words)
        return " ".join(said for text in texts for said in in_every_language(_CONTEXT, text))

    @property
    def keywords(self) -> tuple[tuple[str, ...], ...]:
        """The title and the words of each language as a list, the likeliest first."""
        return tuple(
            tuple(said.split(", ")) if text is self.words else (said,)
            for text in (self.title, self.words)
            for said in in_every_language(_CONTEXT, text)
        )


_MADE_OF = {
    "you": ("settings.you", "YouSection"),
    "rhythm": ("settings.rhythm", "RhythmSection"),
    "reminders": ("settings.reminders", "RemindersSection"),
    "writing": ("settings.writing", "WritingSection"),
    "moments": ("settings.moments", "MomentsSection"),
    "tags": ("settings.tags", "TagsSection"),
    "observations": ("settings.observations", "ObservationsSection"),
    "appearance": ("settings.appearance", "AppearanceSection"),
    "window": ("settings.window", "WindowSection"),
    "keyboard": ("settings.keyboard", "KeyboardSection"),
    "language": ("settings.language", "LanguageSection"),
    "passphrase": ("safekeeping.passphrase_page", "PassphraseSection"),
    "recovery": ("safekeeping.recovery_page", "RecoverySection"),
    "locking": ("settings.locking", "LockingSection"),
    "backups": ("safekeeping.backups_page", "BackupsSection"),
    "merging": ("safekeeping.merging_section", "MergingSection"),
    "file": ("settings.file", "FileSection"),
    "exchange": ("settings.exchange", "ExchangeSection"),
    "out": ("settings.taking_out", "TakingOutSection"),
    "will": ("settings.will", "WillSection"),
    "about": ("settings.about", "AboutSection"),
}
"""By the name of a section: its module, and what it is called there."""


def _made(name: str, desk: Desk, parent: QWidget) -> Section:
    """Makes a section; its module is imported only then, as most are not looked at."""
    module, called = _MADE_OF[name]
    made: Section = getattr(import_module(f"journal_app.ui.pages.{module}"), called)(desk, parent)
    return made


def _imported(name: str) -> Steps:
    """Imports the module of a section, in steps."""
    return one_by_one(f"journal_app.ui.pages.{_MADE_OF[name][0]}")


def _section(name: str, title: str, words: str) -> SectionEntry:
    return SectionEntry(name, title, words, partial(_made, name), partial(_imported, name))


SECTIONS: tuple[SectionEntry, ...] = (
    _section(
        "you",
        QT_TRANSLATE_NOOP("SettingsSections", "You and your roles"),
        QT_TRANSLATE_NOOP("SettingsSections", "practitioner, intended area, country, profession"),
    ),
    _section(
        "rhythm",
        QT_TRANSLATE_NOOP("SettingsSections", "The question"),
        QT_TRANSLATE_NOOP("SettingsSections", "rhythm, drift, placing again, how often, look"),
    ),
    _section(
        "reminders",
        QT_TRANSLATE_NOOP("SettingsSections", "Reminders"),
        QT_TRANSLATE_NOOP("SettingsSections", "notifications, messages, tray, weekend"),
    ),
    _section(
        "writing",
        QT_TRANSLATE_NOOP("SettingsSections", "Writing"),
        QT_TRANSLATE_NOOP("SettingsSections", "prompts, spelling, dictionary, autocorrect"),
    ),
    _section(
        "moments",
        QT_TRANSLATE_NOOP("SettingsSections", "Moments"),
        QT_TRANSLATE_NOOP("SettingsSections", "marks, grid, start middle end, how many, placing"),
    ),
    _section(
        "tags",
        QT_TRANSLATE_NOOP("SettingsSections", "Tags"),
        QT_TRANSLATE_NOOP("SettingsSections", "labels, keywords, rename, merge, hashtag"),
    ),
    _section(
        "observations",
        QT_TRANSLATE_NOOP("SettingsSections", "Observations"),
        QT_TRANSLATE_NOOP("SettingsSections", "signals, referral, follow-ups, dates, own"),
    ),
    _section(
        "appearance",
        QT_TRANSLATE_NOOP("SettingsSections", "Appearance"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "dark mode, high contrast, colours, text size, zoom, reduced motion, orientation, axes",
        ),
    ),
    _section(
        "window",
        QT_TRANSLATE_NOOP("SettingsSections", "Start and window"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "first page, begin, tray, icon, notification area, size, remember"
        ),
    ),
    _section(
        "keyboard",
        QT_TRANSLATE_NOOP("SettingsSections", "Keyboard"),
        QT_TRANSLATE_NOOP("SettingsSections", "shortcuts, keys, hotkeys, key map, Ctrl"),
    ),
    _section(
        "language",
        QT_TRANSLATE_NOOP("SettingsSections", "Language"),
        QT_TRANSLATE_NOOP("SettingsSections", "translation, English, German"),
    ),
    _section(
        "passphrase",
        QT_TRANSLATE_NOOP("SettingsSections", "Passphrase"),
        QT_TRANSLATE_NOOP("SettingsSections", "password, encryption, keyring, change, strength"),
    ),
    _section(
        "recovery",
        QT_TRANSLATE_NOOP("SettingsSections", "Recovery sheet"),
        QT_TRANSLATE_NOOP("SettingsSections", "recovery key, forgotten, paper, print, emergency"),
    ),
    _section(
        "locking",
        QT_TRANSLATE_NOOP("SettingsSections", "Locking"),
        QT_TRANSLATE_NOOP("SettingsSections", "idle, minutes, sleep, screen, security, privacy"),
    ),
    _section(
        "backups",
        QT_TRANSLATE_NOOP("SettingsSections", "Backups"),
        QT_TRANSLATE_NOOP("SettingsSections", "restore, stick, copies, safe, rhythm, folder"),
    ),
    _section(
        "merging",
        QT_TRANSLATE_NOOP("SettingsSections", "Merging"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "two computers, laptop, synchronise, conflict copy, Dropbox, undo"
        ),
    ),
    _section(
        "file",
        QT_TRANSLATE_NOOP("SettingsSections", "Journal file"),
        QT_TRANSLATE_NOOP("SettingsSections", "backup, copy, folder, check, damaged, encryption"),
    ),
    _section(
        "exchange",
        QT_TRANSLATE_NOOP("SettingsSections", "Import"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "import, bring along, load, upload, calendar, CSV, Day One, other programs, move, "
            "bring in",
        ),
    ),
    _section(
        "out",
        QT_TRANSLATE_NOOP("SettingsSections", "Export"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "export, save as, print, PDF, Word, Excel, download, take along, share, file, "
            "spreadsheet, table, book, paper, document, Markdown, CSV, JSON, HTML, leave, take out",
        ),
    ),
    _section(
        "will",
        QT_TRANSLATE_NOOP("SettingsSections", "Professional will"),
        QT_TRANSLATE_NOOP("SettingsSections", "death, illness, trusted person, estate"),
    ),
    _section(
        "about",
        QT_TRANSLATE_NOOP("SettingsSections", "About Stance"),
        QT_TRANSLATE_NOOP("SettingsSections", "version, licence, help"),
    ),
)
