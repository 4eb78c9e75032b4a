"""The small pages of the settings, in the order in which they are listed.

A new one is a line here: its name, its title, words it is to be found by beside those that stand
on it, and the page itself. Its signals are wired by the window, as those of any page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk, Page
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
        make: makes the page, in what it is to stand in.
    """

    name: str
    title: str
    words: str
    make: Callable[[Desk, QWidget], Page]

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


def _made(name: str, desk: Desk, parent: QWidget) -> Page:  # noqa: PLR0911, PLR0912 - one case a section
    """Makes a section; its module is imported only then, as most are not looked at."""
    match name:
        case "you":
            from journal_app.ui.pages.settings.you import YouSection

            return YouSection(desk, parent)
        case "rhythm":
            from journal_app.ui.pages.settings.rhythm import RhythmSection

            return RhythmSection(desk, parent)
        case "reminders":
            from journal_app.ui.pages.settings.reminders import RemindersSection

            return RemindersSection(desk, parent)
        case "writing":
            from journal_app.ui.pages.settings.writing import WritingSection

            return WritingSection(desk, parent)
        case "moments":
            from journal_app.ui.pages.settings.moments import MomentsSection

            return MomentsSection(desk, parent)
        case "tags":
            from journal_app.ui.pages.settings.tags import TagsSection

            return TagsSection(desk, parent)
        case "observations":
            from journal_app.ui.pages.settings.observations import ObservationsSection

            return ObservationsSection(desk, parent)
        case "appearance":
            from journal_app.ui.pages.settings.appearance import AppearanceSection

            return AppearanceSection(desk, parent)
        case "window":
            from journal_app.ui.pages.settings.window import WindowSection

            return WindowSection(desk, parent)
        case "keyboard":
            from journal_app.ui.pages.settings.keyboard import KeyboardSection

            return KeyboardSection(desk, parent)
        case "language":
            from journal_app.ui.pages.settings.language import LanguageSection

            return LanguageSection(desk, parent)
        case "passphrase":
            from journal_app.ui.pages.safekeeping.passphrase_page import PassphraseSection

            return PassphraseSection(desk, parent)
        case "recovery":
            from journal_app.ui.pages.safekeeping.recovery_page import RecoverySection

            return RecoverySection(desk, parent)
        case "locking":
            from journal_app.ui.pages.settings.locking import LockingSection

            return LockingSection(desk, parent)
        case "backups":
            from journal_app.ui.pages.safekeeping.backups_page import BackupsSection

            return BackupsSection(desk, parent)
        case "merging":
            from journal_app.ui.pages.safekeeping.merging_section import MergingSection

            return MergingSection(desk, parent)
        case "file":
            from journal_app.ui.pages.settings.file import FileSection

            return FileSection(desk, parent)
        case "exchange":
            from journal_app.ui.pages.settings.exchange import ExchangeSection

            return ExchangeSection(desk, parent)
        case "out":
            from journal_app.ui.pages.settings.taking_out import TakingOutSection

            return TakingOutSection(desk, parent)
        case "will":
            from journal_app.ui.pages.settings.will import WillSection

            return WillSection(desk, parent)
        case "about":
            from journal_app.ui.pages.settings.about import AboutSection

            return AboutSection(desk, parent)
        case _:
            raise KeyError(name)


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry(
        "you",
        QT_TRANSLATE_NOOP("SettingsSections", "You and your roles"),
        QT_TRANSLATE_NOOP("SettingsSections", "practitioner, intended area, country, profession"),
        partial(_made, "you"),
    ),
    SectionEntry(
        "rhythm",
        QT_TRANSLATE_NOOP("SettingsSections", "The question"),
        QT_TRANSLATE_NOOP("SettingsSections", "rhythm, drift, placing again, how often, look"),
        partial(_made, "rhythm"),
    ),
    SectionEntry(
        "reminders",
        QT_TRANSLATE_NOOP("SettingsSections", "Reminders"),
        QT_TRANSLATE_NOOP("SettingsSections", "notifications, messages, tray, weekend"),
        partial(_made, "reminders"),
    ),
    SectionEntry(
        "writing",
        QT_TRANSLATE_NOOP("SettingsSections", "Writing"),
        QT_TRANSLATE_NOOP("SettingsSections", "prompts, spelling, dictionary, autocorrect"),
        partial(_made, "writing"),
    ),
    SectionEntry(
        "moments",
        QT_TRANSLATE_NOOP("SettingsSections", "Moments"),
        QT_TRANSLATE_NOOP("SettingsSections", "marks, grid, start middle end, how many, placing"),
        partial(_made, "moments"),
    ),
    SectionEntry(
        "tags",
        QT_TRANSLATE_NOOP("SettingsSections", "Tags"),
        QT_TRANSLATE_NOOP("SettingsSections", "labels, keywords, rename, merge, hashtag"),
        partial(_made, "tags"),
    ),
    SectionEntry(
        "observations",
        QT_TRANSLATE_NOOP("SettingsSections", "Observations"),
        QT_TRANSLATE_NOOP("SettingsSections", "signals, referral, follow-ups, dates, own"),
        partial(_made, "observations"),
    ),
    SectionEntry(
        "appearance",
        QT_TRANSLATE_NOOP("SettingsSections", "Appearance"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "dark mode, high contrast, colours, text size, zoom, reduced motion, orientation, axes",
        ),
        partial(_made, "appearance"),
    ),
    SectionEntry(
        "window",
        QT_TRANSLATE_NOOP("SettingsSections", "Start and window"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "first page, begin, tray, icon, notification area, size, remember"
        ),
        partial(_made, "window"),
    ),
    SectionEntry(
        "keyboard",
        QT_TRANSLATE_NOOP("SettingsSections", "Keyboard"),
        QT_TRANSLATE_NOOP("SettingsSections", "shortcuts, keys, hotkeys, key map, Ctrl"),
        partial(_made, "keyboard"),
    ),
    SectionEntry(
        "language",
        QT_TRANSLATE_NOOP("SettingsSections", "Language"),
        QT_TRANSLATE_NOOP("SettingsSections", "translation, English, German"),
        partial(_made, "language"),
    ),
    SectionEntry(
        "passphrase",
        QT_TRANSLATE_NOOP("SettingsSections", "Passphrase"),
        QT_TRANSLATE_NOOP("SettingsSections", "password, encryption, keyring, change, strength"),
        partial(_made, "passphrase"),
    ),
    SectionEntry(
        "recovery",
        QT_TRANSLATE_NOOP("SettingsSections", "Recovery sheet"),
        QT_TRANSLATE_NOOP("SettingsSections", "recovery key, forgotten, paper, print, emergency"),
        partial(_made, "recovery"),
    ),
    SectionEntry(
        "locking",
        QT_TRANSLATE_NOOP("SettingsSections", "Locking"),
        QT_TRANSLATE_NOOP("SettingsSections", "idle, minutes, sleep, screen, security, privacy"),
        partial(_made, "locking"),
    ),
    SectionEntry(
        "backups",
        QT_TRANSLATE_NOOP("SettingsSections", "Backups"),
        QT_TRANSLATE_NOOP("SettingsSections", "restore, stick, copies, safe, rhythm, folder"),
        partial(_made, "backups"),
    ),
    SectionEntry(
        "merging",
        QT_TRANSLATE_NOOP("SettingsSections", "Merging"),
        QT_TRANSLATE_NOOP(
            "SettingsSections", "two computers, laptop, synchronise, conflict copy, Dropbox, undo"
        ),
        partial(_made, "merging"),
    ),
    SectionEntry(
        "file",
        QT_TRANSLATE_NOOP("SettingsSections", "Journal file"),
        QT_TRANSLATE_NOOP("SettingsSections", "backup, copy, folder, check, damaged, encryption"),
        partial(_made, "file"),
    ),
    SectionEntry(
        "exchange",
        QT_TRANSLATE_NOOP("SettingsSections", "Import"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "import, bring along, load, upload, calendar, CSV, Day One, other programs, move, "
            "bring in",
        ),
        partial(_made, "exchange"),
    ),
    SectionEntry(
        "out",
        QT_TRANSLATE_NOOP("SettingsSections", "Export"),
        QT_TRANSLATE_NOOP(
            "SettingsSections",
            "export, save as, print, PDF, Word, Excel, download, take along, share, file, "
            "spreadsheet, table, book, paper, document, Markdown, CSV, JSON, HTML, leave, take out",
        ),
        partial(_made, "out"),
    ),
    SectionEntry(
        "will",
        QT_TRANSLATE_NOOP("SettingsSections", "Professional will"),
        QT_TRANSLATE_NOOP("SettingsSections", "death, illness, trusted person, estate"),
        partial(_made, "will"),
    ),
    SectionEntry(
        "about",
        QT_TRANSLATE_NOOP("SettingsSections", "About Stance"),
        QT_TRANSLATE_NOOP("SettingsSections", "version, licence, help"),
        partial(_made, "about"),
    ),
)
