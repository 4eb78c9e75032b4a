"""Says what a backup holds, why it was made, and what came out of a damaged journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from journal_app.domain.keeping import Reason
from journal_app.domain.keeping_reports import Inside, Salvaged
from journal_app.wording import check_words, time_words
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Speaker

CONTEXT = "Backups"

_REASONS = {
    Reason.RHYTHM: QT_TRANSLATE_NOOP("Backups", "made by itself"),
    Reason.HAND: QT_TRANSLATE_NOOP("Backups", "made by hand"),
    Reason.MIGRATION: QT_TRANSLATE_NOOP("Backups", "before a newer version of the file"),
    Reason.REKEY: QT_TRANSLATE_NOOP("Backups", "before a new passphrase"),
    Reason.IMPORT: QT_TRANSLATE_NOOP("Backups", "before an import"),
    Reason.MERGE: QT_TRANSLATE_NOOP("Backups", "before two journals were merged"),
    Reason.ERASE: QT_TRANSLATE_NOOP("Backups", "before an erasing"),
}
_SALVAGE = QT_TRANSLATE_NOOP("Backups", "brought out of a damaged file")
_SECOND = QT_TRANSLATE_NOOP("Backups", "a second file beside it")
_OTHER = QT_TRANSLATE_NOOP("Backups", "another file of this journal")
_HOLDS = QT_TRANSLATE_NOOP("Backups", "It holds {sessions}, from {first} to {last}.")
_HOLDS_NONE = QT_TRANSLATE_NOOP("Backups", "It holds no session yet.")
_OF = QT_TRANSLATE_NOOP("Backups", "It is the journal of {name}.")
_NEWEST = QT_TRANSLATE_NOOP("Backups", "The newest sessions: {days}.")
_SOUND = QT_TRANSLATE_NOOP("Backups", "Every page was read and fits.")
_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Backups", "It opens with the passphrase that was valid when it was made."
)
_SALVAGED = QT_TRANSLATE_NOOP("Backups", "Brought out into a new journal: {sessions}.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Backups", "{unreadable} of {pages} pages of the file could not be read."
)
_ALL_READ = QT_TRANSLATE_NOOP("Backups", "All {pages} pages of the file could be read.")
_FROM_HISTORY = QT_TRANSLATE_NOOP(
    "Backups", "%n of them had lost something that stood in their history.", "", 1
)
_WITHOUT_WORDS = QT_TRANSLATE_NOOP(
    "Backups", "%n of them lost their texts; what was placed is there.", "", 1
)
_WORDS_ALONE = QT_TRANSLATE_NOOP(
    "Backups",
    "%n of them lost their date and place; their texts stand at the date of the session before.",
    "",
    1,
)
_LOST = QT_TRANSLATE_NOOP("Backups", "%n session(s) are known to be gone.", "", 1)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Backups", "%n record(s) belonged to nothing that is left, and were left out.", "", 1
)


class KeepingSpeaker(Speaker):
    """Says what is told of backups."""

    def backup_reason(
        self, reason: Reason | None, *, salvaged: bool = False, second_file: bool = False
    ) -> str:
        """*made by itself*, *before an import*, *made by hand*, *brought out of a damaged file*."""
        made = _REASONS[reason] if reason is not None else _OTHER
        said = _SALVAGE if salvaged else _SECOND if second_file else made
        return self._voice.say(CONTEXT, said)

    def inside(
        self,
        inside: Inside,
        *,
        encrypted: bool = True,
        day_text: Callable[[date], str] = date.isoformat,
    ) -> tuple[str, ...]:
        """What a file holds, in sentences; ``day_text`` says a day."""
        say = self._voice.say
        said = [say(CONTEXT, _OF, name=inside.practitioner)] if inside.practitioner else []
        if inside.first and inside.last:
            sessions = say(time_words.CONTEXT, time_words.SESSIONS, inside.entries)
            if inside.in_bin:
                sessions += ", " + say(time_words.CONTEXT, time_words.IN_BIN, inside.in_bin)
            first, last = day_text(inside.first), day_text(inside.last)
            said.append(say(CONTEXT, _HOLDS, sessions=sessions, first=first, last=last))
        else:
            said.append(say(CONTEXT, _HOLDS_NONE))
        if inside.newest:
            days = ", ".join(
                day_text(day)
                + (f" ({time_words.minutes_text(self._voice, minutes)})" if minutes else "")
                for day, minutes in inside.newest
            )
            said.append(say(CONTEXT, _NEWEST, days=days))
        if inside.problems:
            said.extend(check_words.problem(self._voice, code) for code in inside.problems)
        else:
            said.append(say(CONTEXT, _SOUND))
        if encrypted:
            said.append(say(CONTEXT, _PASSPHRASE))
        return tuple(said)

    def salvaged(self, report: Salvaged) -> tuple[str, ...]:
        """What came out of a damaged journal, and what did not."""
        say = self._voice.say
        sessions = say(time_words.CONTEXT, time_words.SESSIONS, report.entries)
        pages = _UNREADABLE if report.unreadable else _ALL_READ
        said = [
            say(CONTEXT, _SALVAGED, sessions=sessions),
            say(CONTEXT, pages, unreadable=report.unreadable, pages=report.pages),
        ]
        for text, count in (
            (_FROM_HISTORY, report.from_history),
            (_WITHOUT_WORDS, report.without_words),
            (_WORDS_ALONE, report.words_alone),
            (_LOST, report.lost_entries),
            (_LEFT_OUT, report.left_out),
        ):
            if count:
                said.append(say(CONTEXT, text, count))
        return tuple(said)
