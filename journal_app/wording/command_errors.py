"""Sentences for what can go wrong on the command line alone."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Command errors"

COMMAND_ERRORS: dict[str, tuple[str, ...]] = {
    "journal_missing": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "There is no journal at {file} yet. “stance-journal init” creates one, and --journal "
            "names another place.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "There is no journal here yet. “stance-journal init” creates one.",
        ),
    ),
    "if_due_without_target": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "--if-due makes the backup of the rhythm, which has its own folders. Please leave out "
            "the file or folder; nothing was done.",
        ),
    ),
    "restore_where": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Please name the new file the backup is to be restored into, or say --look to see "
            "what is in it. Nothing was done.",
        ),
    ),
    "packet_key_needed": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "This file is sealed to a key. Name the file that holds the key with --identity, or "
            "the journal it was sealed for with --journal.",
        ),
    ),
    "passphrase_for_new": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "A new journal needs a passphrase: give it by STANCE_PASSPHRASE or --passphrase-file, "
            "or choose --plain, which leaves it readable by anyone. Nothing was created.",
        ),
    ),
    "new_passphrase_needed": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "A new passphrase is needed: give it by STANCE_NEW_PASSPHRASE or "
            "--new-passphrase-file. Nothing was changed.",
        ),
    ),
    "recovery_needed": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "The recovery key is needed: give it by STANCE_RECOVERY_KEY or --recovery-file. "
            "Nothing was changed.",
        ),
    ),
    "readable_unconfirmed": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Without a passphrase, anyone who can read the file can read the journal. Nothing was "
            "changed; --yes-readable-by-anyone does it.",
        ),
    ),
    "passphrases_differ": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "The two passphrases are not the same. Nothing was changed; please try again.",
        ),
    ),
    "no_role": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "This journal has no role yet. Please open its window once, or create it with "
            "“stance-journal init”.",
        ),
    ),
    "role_not_worn": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "There is no role “{value}” in this journal. Its roles are: {known}.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "There is no such role in this journal. Please choose one of its roles.",
        ),
    ),
    "standard_input_twice": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Standard input can be one text, not two. Please give the other one as words.",
        ),
    ),
    "id_ambiguous": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "More than one id begins or ends with “{value}”. Please give more of it.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "More than one id begins or ends so. Please give more of it.",
        ),
    ),
    "id_unknown": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "No id begins or ends with “{value}”. “stance-journal list --json” names the ids of "
            "entries, “stance-journal reminders --json” those of reminders.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "No id begins or ends so. A list with --json names the ids.",
        ),
    ),
    "event_unknown": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "No event has the words or the id “{value}”. “stance-journal events” lists them.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors", "There is no such event. “stance-journal events” lists them."
        ),
    ),
    "event_ambiguous": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "More than one event has the words or the id “{value}”. Please name it by its id; "
            "“stance-journal events” lists them.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "More than one event is meant. Please name it by its id; “stance-journal events” lists "
            "them.",
        ),
    ),
    "two_sides": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Sessions lie before a day or after it. Please choose one side of one event, and one "
            "of one supervision.",
        ),
    ),
    "since_ahead": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Where you want to be can be said from now on or for a time that has passed. Please "
            "choose an earlier day.",
        ),
    ),
    "snooze_without_day": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "Putting a reminder off needs --until with a day. Nothing was changed.",
        ),
    ),
    "number_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Command errors",
            "{value} is out of range: {low} to {high}. Please change it.",
        ),
        QT_TRANSLATE_NOOP(
            "Command errors",
            "This number is out of range. Please change it.",
        ),
    ),
}
