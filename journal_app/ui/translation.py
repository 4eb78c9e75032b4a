"""Languages: loads the compiled translations, and words codes in the language in force."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from journal_app.resources import languages, resource_path

if TYPE_CHECKING:
    from journal_app.wording.words import Words

LANGUAGES = languages()


def language_or_system(wanted: str) -> str:
    """The wanted language when there is one, else the system's, else English."""
    if wanted in LANGUAGES:
        return wanted
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def language_name(language: str) -> str:
    """A language in its own words: *English*, *Deutsch*."""
    if language == "en":
        # Qt names the English of one country.
        return "English"
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


class Translation:
    """Puts a language on the application: its own texts, Qt's dialogs, dates and numbers."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Speak this language from now on; widgets built before keep theirs."""
        self.fall_silent()
        self.language = language_or_system(language)
        QLocale.setDefault(_locale(self.language))
        own = str(resource_path("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{self.language}", qt), (f"stance_{self.language}", own)):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def fall_silent(self) -> None:
        """Take all texts off the application again: each that is on it is asked for every text."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def words(self) -> Words:
        """Words in the language in force."""
        # They know all that there is to name; a locked journal names hardly anything.
        from journal_app.wording.words import Words

        locale = QLocale()
        return Words(
            translate,
            locale.decimalPoint(),
            self.language,
            locale.groupSeparator(),
            locale.timeFormat(QLocale.FormatType.ShortFormat),
            (locale.amText(), locale.pmText()),
        )


def translate(context: str, text: str, n: int = -1) -> str:
    """The text in the language in force; ``%n`` is filled for ``n`` of 0 and more."""
    return QCoreApplication.translate(context, text, "", n)


def in_every_language(context: str, text: str) -> tuple[str, ...]:
    """A text of the program in every language it speaks, English first; to be searched."""
    found = (one.translate(context, text) for one in _every_translator())
    return (text, *(said for said in found if said))


@cache
def _every_translator() -> tuple[QTranslator, ...]:
    made = []
    for language in LANGUAGES:
        translator = QTranslator()
        if translator.load(f"stance_{language}", str(resource_path("translations"))):
            made.append(translator)
    return tuple(made)


def _locale(language: str) -> QLocale:
    """The system's locale when it speaks the language (its dates, its week), else a plain one."""
    system = QLocale.system()
    return system if system.name().startswith(language) else QLocale(language)
