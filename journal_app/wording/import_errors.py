"""Sentences for files that are read in, and for single records of them.

File and line are put before the sentence where they are known; see ``sentences``.
"""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Import errors"

IMPORT_FILE_ERRORS: dict[str, tuple[str, ...]] = {
    "import_file_missing": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There is no file {file}. Nothing was imported; please check its name and folder.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The file is not there. Nothing was imported; please check its name and folder.",
        ),
    ),
    "import_file_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "{file} could not be read ({reason}). Nothing was imported; please check that you "
            "may read it.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The file could not be read. Nothing was imported; please check that you may read it.",
        ),
    ),
    "import_file_too_large": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "{file} is larger than {most} MB. Nothing was imported; please divide it into parts.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The file is too large. Nothing was imported; please divide it into parts.",
        ),
    ),
    "import_file_empty": (
        QT_TRANSLATE_NOOP(
            "Import errors", "{file} is empty. Nothing was imported; please choose another file."
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "The file is empty. Nothing was imported; please choose another one."
        ),
    ),
    "import_format_unknown": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is of no kind that this program can read. Nothing was imported; the guide "
            "names what can be imported.",
        ),
    ),
    "import_not_this_format": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This does not hold what an export from {format} holds. Nothing was imported; "
            "please export it once more, or choose another kind.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This does not hold what such an export holds. Nothing was imported; please "
            "export it once more, or choose another kind.",
        ),
    ),
    "import_archive_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is damaged, or no ZIP archive. Nothing was imported; please export it once more.",
        ),
    ),
    "import_archive_encrypted": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This archive is locked with a password. Nothing was imported; please unpack it "
            "into a folder and choose that.",
        ),
    ),
    "import_archive_swells": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This would unpack to far more than it seems to hold. Nothing was imported.",
        ),
    ),
    "import_too_many_files": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There are more than {most} files in it. Nothing was imported; please choose a "
            "folder with fewer.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There are too many files in it. Nothing was imported; please choose a folder "
            "with fewer.",
        ),
    ),
    "import_member_unreadable": (
        QT_TRANSLATE_NOOP("Import errors", "{member} cannot be read."),
        QT_TRANSLATE_NOOP("Import errors", "A file in it cannot be read."),
    ),
    "import_member_too_large": (
        QT_TRANSLATE_NOOP("Import errors", "{member} is too large to be read."),
        QT_TRANSLATE_NOOP("Import errors", "A file in it is too large to be read."),
    ),
    "import_jrnl_encrypted": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This journal is encrypted by jrnl. Nothing was imported; please decrypt it with "
            "jrnl --decrypt first.",
        ),
    ),
    "calendar_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This cannot be read as a calendar. Nothing was imported; please save the calendar "
            "as a file (.ics) once more.",
        ),
    ),
    "calendar_too_slow": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This calendar takes too long to be worked out. Nothing was imported; please save "
            "fewer events, or take fewer days.",
        ),
    ),
    "encoding_unknown": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "{file} cannot be read as text. Nothing was imported; please save it as UTF-8 and "
            "import it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The file cannot be read as text. Nothing was imported; please save it as UTF-8 and "
            "import it again.",
        ),
    ),
    "header_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The first row with the names of the columns cannot be read. Nothing was imported; "
            "please look for a quotation mark that is not closed.",
        ),
    ),
    "csv_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This cannot be read as a table of sessions. Nothing was imported; please save it "
            "as CSV with a first row that names the columns.",
        ),
    ),
    "column_missing": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There is no column “{column}”. Nothing was imported; please name it so in the first "
            "row.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "A column is missing that is needed. Nothing was imported; please look at the first "
            "row.",
        ),
    ),
    "column_twice": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The column “{column}” stands there twice. Nothing was imported; please rename or "
            "remove one of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "A column stands there twice. Nothing was imported; please rename or remove one of "
            "them.",
        ),
    ),
    "json_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This cannot be read as JSON. Nothing was imported; the file may have been cut off, "
            "so please export it once more.",
        ),
    ),
    "json_not_ours": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is not an export from Stance. Nothing was imported; please choose another file.",
        ),
    ),
    "json_too_deep": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is nested more deeply than any export from Stance. Nothing was imported; "
            "please choose another file.",
        ),
    ),
    "json_wrong_shape": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This does not have the shape of an export from Stance, at {place}. "
            "Nothing was imported; please export it once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This does not have the shape of an export from Stance. "
            "Nothing was imported; please export it once more.",
        ),
    ),
    "json_newer_version": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This was exported by a newer version of Stance. Nothing was imported; please update "
            "Stance to read it.",
        ),
    ),
}

RECORD_ERRORS: dict[str, tuple[str, ...]] = {
    "record_unreadable": (
        QT_TRANSLATE_NOOP("Import errors", "This is not put together as an entry is."),
    ),
    "calendar_event_unreadable": (
        QT_TRANSLATE_NOOP("Import errors", "This event cannot be read, and is left out."),
    ),
    "calendar_rule_too_often": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This event repeats many times a day, so it is no session; it is left out.",
        ),
    ),
    "yaml_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This cannot be read as YAML; a colon or a quotation mark may be amiss.",
        ),
    ),
    "yaml_too_deep": (
        QT_TRANSLATE_NOOP("Import errors", "Lists stand too deep within one another here."),
    ),
    "yaml_refers": (
        QT_TRANSLATE_NOOP(
            "Import errors", "This refers to other parts of the file, which is not read here."
        ),
    ),
    "row_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This row cannot be read. Please look for a quotation mark that is not closed.",
        ),
    ),
    "row_too_long": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This row has {cells} cells, but there are {columns} columns. Texts that hold the "
            "separator need quotation marks around them.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This row has more cells than there are columns. Texts that hold the separator need "
            "quotation marks around them.",
        ),
    ),
    "row_not_text": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The cell in the column “{column}” holds something that is not text. "
            "Please write it anew.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "This row holds something that is not text. Please write it anew."
        ),
    ),
    "row_not_utf8": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "Some letters in the column “{column}” cannot be read. "
            "Please save the file as UTF-8 and import it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "Some letters in this row cannot be read. "
            "Please save the file as UTF-8 and import it again.",
        ),
    ),
    "text_too_long": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The text in the column “{column}” has {length} characters; up to {most} can be "
            "imported. Please shorten it.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "This text is longer than can be imported. Please shorten it."
        ),
    ),
    "date_missing": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There is no date. Please add the day of the session, such as 2026-11-21.",
        ),
    ),
    "date_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "“{value}” cannot be read as a date. Please write it as 2026-11-21 or "
            "2026-11-21 13:00.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The date cannot be read. Please write it as 2026-11-21 or 2026-11-21 13:00.",
        ),
    ),
    "time_unreadable": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "“{value}” is not a time of day. Please write it as 13:00, or leave it empty.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is not a time of day. Please write it as 13:00, or leave it empty.",
        ),
    ),
    "date_impossible": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There is no such day or time as “{value}”. Please check it against the calendar.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "There is no such day or time. Please check it against the calendar.",
        ),
    ),
    "not_a_number": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "“{value}” in the column “{column}” is not a number. Please write one such as 0.4.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "“{value}” is not a number. Please write one such as 0.4."
        ),
        QT_TRANSLATE_NOOP("Import errors", "This is not a number. Please write one such as 0.4."),
    ),
    "not_a_whole_number": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "“{value}” in the column “{column}” is not a whole number. "
            "Please write one such as 60, or leave it empty.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This is not a whole number. Please write one such as 60, or leave it empty.",
        ),
    ),
    "not_a_choice": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "“{value}” cannot stand in the column “{column}”. Please use one of these: {choices}.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "“{value}” cannot stand here. Please use one of these: {choices}."
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "This value cannot stand here. Please use one of those named."
        ),
    ),
    "coordinate_missing": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "A place on the grid needs two numbers: there is {other}, but no {column}. "
            "Please give both, or none.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors", "A place on the grid needs two numbers. Please give both, or none."
        ),
    ),
    "moments_twice": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The place is given twice, once as x and y and once by moments from {column} on, and "
            "the two differ. Please keep one of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The place is given twice, and the two differ. Please keep one of them.",
        ),
    ),
    "id_twice": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "The id {value} stands in the file twice. Please remove the one that is not meant.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This id stands in the file twice. Please remove the one that is not meant.",
        ),
    ),
    "reference_unknown": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This refers to something that is neither in the file nor in the journal. "
            "Please export it once more, and whole.",
        ),
    ),
    "record_wrong_shape": (
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This record does not have the shape of a session, at {place}. "
            "Please export it once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Import errors",
            "This record does not have the shape of a session. Please export it once more.",
        ),
    ),
}
