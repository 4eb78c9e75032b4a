"""The small pages of the settings, in the order in which they are listed.

A new one is a line here: its name, its title, words it is to be found by beside those that stand
on it, and the page itself. Its signals are wired by the window, as those of any page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.safekeeping.backups_page import BackupsSection
from journal_app.ui.pages.safekeeping.merging_section import MergingSection
from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection
from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection
from journal_app.ui.pages.settings.about import AboutSection
from journal_app.ui.pages.settings.appearance import AppearanceSection
from journal_app.ui.pages.settings.exchange import ExchangeSection
from journal_app.ui.pages.settings.file import FileSection
from journal_app.ui.pages.settings.keyboard import KeyboardSection
from journal_app.ui.pages.settings.language import LanguageSection
from journal_app.ui.pages.settings.locking import LockingSection
from journal_app.ui.pages.settings.moments import MomentsSection
from journal_app.ui.pages.settings.observations import ObservationsSection
from journal_app.ui.pages.settings.reminders import RemindersSection
from journal_app.ui.pages.settings.rhythm import RhythmSection
from journal_app.ui.pages.settings.tags import TagsSection
from journal_app.ui.pages.settings.taking_out import TakingOutSection
from journal_app.ui.pages.settings.will import WillSection
from journal_app.ui.pages.settings.window import WindowSection
from journal_app.ui.pages.settings.writing import WritingSection
from journal_app.ui.pages.settings.you import YouSection
from journal_app.ui.translation import in_every_language
from journal_app.wording.noop import QT_TRANSLATE_NOOP

_CONTEXT = "SettingsSections"


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A small page of the settings, before it is made.

    Attributes:
        name: what it is called in the program and remembered by.
        title: what it is called on the screen, in English; shown by ``shown_title``.
        words: words to find it by beside those on it, in English.
        make: makes the page.
    """

    name: str
    title: str
    words: str
    make: Callable[[Desk], Page]

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


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry(
        "you",
        QT_TRANSLATE_NOOP("SettingsSections", "You and your roles"),
        QT_TRANSLATE_NOOP("SettingsSections", "practitioner, intended area, country, profession"),
        YouSection,
    ),
    SectionEntry(
        "rhythm",
        QT_TRANSLATE_NOOP("SettingsSections", "The question"),
        QT_TRANSLATE_NOOP("SettingsSections", "rhythm, drift, placing again, how often, look"),
        RhythmSection,
    ),
    SectionEntry(
        "reminders",
        QT_TRANSLATE_NOOP("SettingsSections", "Reminders"),
        QT_TRANSLATE_NOOP("SettingsSections", "notifications, messages, tray, weekend"),
        RemindersSection,
    ),
    SectionEntry(
        "writing",
        QT_TRANSLATE_NOOP("SettingsSections", "Writing"),
        QT_TRANSLATE_NOOP("SettingsSections", "prompts, spelling, dictionary, autocorrect"),
        WritingSection,
    ),
    SectionEntry(
        "moments",
        QT_TRANSLATE_NOOP("SettingsSections", "Moments"),
        QT_TRANSLATE_NOOP("SettingsSections", "marks, grid, start middle end, how many, placing"),
        MomentsSection,
    ),
    SectionEntry(
        "tags",
        QT_TRANSLATE_NOOP("SettingsSections", "Tags"),
        QT_TRANSLATE_NOOP("SettingsSections", "labels, keywords, rename, merge, hashtag"),
        TagsSection,
    ),
    SectionEntry(
        "observations",
        QT_TRANSLATE_NOOP("SettingsSections", "Observations"),
        QT_TRANSLATE_NOOP("SettingsSections", "signals, referral, follow-ups, dates, own"),
        ObservationsSection,
    ),
    SectionEntry(
        "appearance",
        QT_TRANSLATE_NOOP("SettingsSections", "Appearance"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "dark mode, high contrast, colours, text size, zoom, reduced motion, orientation, axes",
        ),
        AppearanceSection,
    ),
    SectionEntry(
        "window",
        QT_TRANSLATE_NOOP("SettingsSections", "Start and window"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "first page, begin, tray, icon, notification area, size, remember"
        ),
        WindowSection,
    ),
    SectionEntry(
        "keyboard",
        QT_TRANSLATE_NOOP("SettingsSections", "Keyboard"),
        QT_TRANSLATE_NOOP("SettingsSections", "shortcuts, keys, hotkeys, key map, Ctrl"),
        KeyboardSection,
    ),
    SectionEntry(
        "language",
        QT_TRANSLATE_NOOP("SettingsSections", "Language"),
        QT_TRANSLATE_NOOP("SettingsSections", "translation, English, German"),
        LanguageSection,
    ),
    SectionEntry(
        "passphrase",
        QT_TRANSLATE_NOOP("SettingsSections", "Passphrase"),
        QT_TRANSLATE_NOOP("SettingsSections", "password, encryption, keyring, change, strength"),
        PassphraseSection,
    ),
    SectionEntry(
        "recovery",
        QT_TRANSLATE_NOOP("SettingsSections", "Recovery sheet"),
        QT_TRANSLATE_NOOP("SettingsSections", "recovery key, forgotten, paper, print, emergency"),
        RecoverySection,
    ),
    SectionEntry(
        "locking",
        QT_TRANSLATE_NOOP("SettingsSections", "Locking"),
        QT_TRANSLATE_NOOP("SettingsSections", "idle, minutes, sleep, screen, security, privacy"),
        LockingSection,
    ),
    SectionEntry(
        "backups",
        QT_TRANSLATE_NOOP("SettingsSections", "Backups"),
        QT_TRANSLATE_NOOP("SettingsSections", "restore, stick, copies, safe, rhythm, folder"),
        BackupsSection,
    ),
    SectionEntry(
        "merging",
        QT_TRANSLATE_NOOP("SettingsSections", "Merging"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "two computers, laptop, synchronise, conflict copy, Dropbox, undo"
        ),
        MergingSection,
    ),
    SectionEntry(
        "file",
        QT_TRANSLATE_NOOP("SettingsSections", "Journal file"),
        QT_TRANSLATE_NOOP("SettingsSections", "backup, copy, folder, check, damaged, encryption"),
        FileSection,
    ),
    SectionEntry(
        "exchange",
        QT_TRANSLATE_NOOP("SettingsSections", "Bringing in"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "import, bring along, load, upload, calendar, CSV, Day One, other programs, move",
        ),
        ExchangeSection,
    ),
    SectionEntry(
        "out",
        QT_TRANSLATE_NOOP("SettingsSections", "Taking out"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "export, save as, print, PDF, Word, Excel, download, take along, share, file, "
            "spreadsheet, table, book, paper, document, Markdown, CSV, JSON, HTML, leave",
        ),
        TakingOutSection,
    ),
    SectionEntry(
        "will",
        QT_TRANSLATE_NOOP("SettingsSections", "Professional will"),
        QT_TRANSLATE_NOOP("SettingsSections", "death, illness, trusted person, estate"),
        WillSection,
    ),
    SectionEntry(
        "about",
        QT_TRANSLATE_NOOP("SettingsSections", "About Stance"),
        QT_TRANSLATE_NOOP("SettingsSections", "version, licence, help"),
        AboutSection,
    ),
)
