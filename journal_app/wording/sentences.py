"""One sentence for every code of an error: what is wrong and where, what was kept, what to do.

A code may have several sentences, from the one that names most to one that names nothing; the first
whose gaps the details fill is said. File and line are put before it where it names no file.

To add a code, write its sentences into one of the tables: ``file_errors`` (the journal file and
files we write), ``value_errors`` (what a person types or a record holds), ``journal_errors`` (what
is asked of the journal), ``merge_words`` (merging), ``import_errors`` (files that are
read in), ``packet_errors``, ``hours_errors``. The tests find every code that is raised without a
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import PurePath

from journal_app.domain.dataclass import dataclass
from journal_app.wording.command_errors import COMMAND_ERRORS
from journal_app.wording.command_errors import CONTEXT as COMMANDS
from journal_app.wording.file_errors import CONTEXT as FILES
from journal_app.wording.file_errors import FILE_ERRORS
from journal_app.wording.hours_errors import CONTEXT as HOURS
from journal_app.wording.hours_errors import HOURS_ERRORS
from journal_app.wording.import_errors import CONTEXT as IMPORTS
from journal_app.wording.import_errors import IMPORT_FILE_ERRORS, RECORD_ERRORS
from journal_app.wording.journal_errors import CONTEXT as JOURNAL
from journal_app.wording.journal_errors import JOURNAL_ERRORS
from journal_app.wording.merge_words import CONTEXT as MERGING
from journal_app.wording.merge_words import MERGE_ERRORS
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.packet_errors import CONTEXT as PACKETS
from journal_app.wording.packet_errors import PACKET_ERRORS
from journal_app.wording.time_words import day_and_time
from journal_app.wording.value_errors import CONTEXT as VALUES
from journal_app.wording.value_errors import VALUE_ERRORS
from journal_app.wording.voice import LONGEST_DETAIL, Voice, gaps, readable

CONTEXT = "Errors"

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors",
    "This could not be done ({code}). Everything saved before is unchanged; please try once more.",
)
_IN_RECORD = QT_TRANSLATE_NOOP("Errors", "Record {record}: {sentence}")
_IN_FILE = QT_TRANSLATE_NOOP("Errors", "{file}: {sentence}")
_IN_LINE = QT_TRANSLATE_NOOP("Errors", "Line {line}: {sentence}")
_IN_FILE_AND_LINE = QT_TRANSLATE_NOOP("Errors", "{file}, line {line}: {sentence}")
_IN_FILE_AND_RECORD = QT_TRANSLATE_NOOP("Errors", "{file}, record {record}: {sentence}")
# What readers call the parts of a file that is not read by lines, such as ``entry 12``.
_IN_PART = {
    "entry": QT_TRANSLATE_NOOP("Errors", "Entry {number}: {sentence}"),
    "day": QT_TRANSLATE_NOOP("Errors", "Day {number}: {sentence}"),
    "event": QT_TRANSLATE_NOOP("Errors", "Event {number}: {sentence}"),
}
_IN_FILE_AND_PART = {
    "entry": QT_TRANSLATE_NOOP("Errors", "{file}, entry {number}: {sentence}"),
    "day": QT_TRANSLATE_NOOP("Errors", "{file}, day {number}: {sentence}"),
    "event": QT_TRANSLATE_NOOP("Errors", "{file}, event {number}: {sentence}"),
}
_PART = re.compile(r"(entry|day|event) (\S+)")

# Codes that mean the same in different places share their sentences.
_SAME_AS = {
    "coordinate_incomplete": "coordinate_missing",
    "csv_row_unreadable": "row_unreadable",
    "encoding_unreadable": "encoding_unknown",
    "number_unreadable": "not_a_number",
    "observation_unknown": "unknown_observation",
}


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one code, richest first, and the context in which they are translated."""

    context: str
    texts: tuple[str, ...]

    def fitting(self, details: Mapping[str, object]) -> str | None:
        """The first text whose gaps the details fill, None when there is none."""
        return next((text for text in self.texts if gaps(text) <= details.keys()), None)


def _all_sentences() -> dict[str, Sentences]:
    tables = (
        (FILES, FILE_ERRORS),
        (VALUES, VALUE_ERRORS),
        (JOURNAL, JOURNAL_ERRORS),
        (IMPORTS, IMPORT_FILE_ERRORS),
        (IMPORTS, RECORD_ERRORS),
        (PACKETS, PACKET_ERRORS),
        (HOURS, HOURS_ERRORS),
        (COMMANDS, COMMAND_ERRORS),
        (MERGING, MERGE_ERRORS),
    )
    found = {
        code: Sentences(context, texts)
        for context, table in tables
        for code, texts in table.items()
    }
    found.update({code: found[same] for code, same in _SAME_AS.items()})
    return found


SENTENCES: Mapping[str, Sentences] = _all_sentences()
"""By code."""


def error_sentence(voice: Voice, code: str, details: Mapping[str, object]) -> str:
    """What is said for a code. Never fails, whatever the code and the details are."""
    named = _named(voice, details)
    known = SENTENCES.get(code)
    text = known.fitting(named) if known else None
    if known is None or text is None:
        sentence = voice.say(CONTEXT, _UNKNOWN, code=readable(code))
        return _placed(voice, sentence, named, name_file=True)
    sentence = voice.say(known.context, text, **named)
    if "file" in gaps(text):
        return sentence
    return _placed(voice, sentence, named, name_file=known.context == IMPORTS)


def _named(voice: Voice, details: Mapping[str, object]) -> dict[str, str]:
    """The details in readable form, by the names the sentences use."""
    named = {
        name: day_and_time(voice, value)
        if isinstance(value, datetime)
        else readable(voice.counted(value))
        for name, value in details.items()
    }
    file = details.get("file", details.get("path"))
    if file is not None:
        named["file"] = _end_of_path(str(file))
    return named


def _end_of_path(path: str) -> str:
    """A path in readable form; a long one loses its beginning, since its end tells more."""
    return readable(path if len(path) <= LONGEST_DETAIL else f"…{path[1 - LONGEST_DETAIL :]}")


def _placed(voice: Voice, sentence: str, named: Mapping[str, str], *, name_file: bool) -> str:
    """The sentence with the place it is about before it: file, line or record, as far as known."""
    file = PurePath(named.get("file", "")).name
    # Line 0 means: not read by lines.
    line = named.get("line", "0")
    record = named.get("record", "")
    if file and line != "0":
        return voice.say(CONTEXT, _IN_FILE_AND_LINE, file=file, line=line, sentence=sentence)
    if line != "0":
        return voice.say(CONTEXT, _IN_LINE, line=line, sentence=sentence)
    if record:
        return _in_record(voice, sentence, file, record)
    if file and name_file:
        return voice.say(CONTEXT, _IN_FILE, file=file, sentence=sentence)
    return sentence


def _in_record(voice: Voice, sentence: str, file: str, record: str) -> str:
    part = _PART.fullmatch(record)
    if part:
        text = (_IN_FILE_AND_PART if file else _IN_PART)[part[1]]
        return voice.say(CONTEXT, text, file=file, number=part[2], sentence=sentence)
    text = _IN_FILE_AND_RECORD if file else _IN_RECORD
    return voice.say(CONTEXT, text, file=file, record=record, sentence=sentence)
