"""Sentences for what can go wrong with a journal file, its passphrase, and files written by us."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "File errors"

FILE_ERRORS: dict[str, tuple[str, ...]] = {
    "not_a_journal": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} is not a Stance journal. It was left as it is; please choose another file, "
            "or another place for a new journal.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This file is not a Stance journal. It was left as it is; please choose another one.",
        ),
    ),
    "not_encrypted": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} is not encrypted, so it has no passphrase. Open it without one.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal is not encrypted, so it has no passphrase. Open it without one.",
        ),
    ),
    "wrong_passphrase": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This passphrase does not open the journal. Nothing was changed; please look at "
            "capital letters and the keyboard language, and try again.",
        ),
    ),
    "passphrase_was_changed": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This was the passphrase until it was changed. The program ended just after the "
            "change, and nothing was lost: please type the new passphrase.",
        ),
    ),
    "is_encrypted": (
        QT_TRANSLATE_NOOP("File errors", "This journal is encrypted already. Nothing was changed."),
    ),
    "keyring_missing": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This computer has no keyring in which the key would be safe, so the passphrase is "
            "asked for each time.",
        ),
    ),
    "keyring_refused": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The keyring of this computer is locked or did not answer, so the passphrase is "
            "asked for.",
        ),
    ),
    "recovery_other": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This sheet was copied without a mistake, but it opens another journal, or this one "
            "before its passphrase was changed. Nothing was changed; please look at the date and "
            "the file name on the sheet.",
        ),
    ),
    "newer_version": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} was written by a newer version of Stance. It was left as it is; "
            "please update Stance to open it.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal was written by a newer version of Stance. It was left as it is; "
            "please update Stance to open it.",
        ),
    ),
    "backup_older": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} was made by an earlier version of Stance and was left as it is. It can be "
            "restored into a new file, or deleted.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This backup was made by an earlier version of Stance and was left as it is. It can "
            "be restored into a new file, or deleted.",
        ),
    ),
    "damaged_file": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} is damaged and cannot be read in full. It was left as it is; please restore "
            "your latest backup into a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The file is damaged and cannot be read in full. It was left as it is; please restore "
            "your latest backup into a new file.",
        ),
    ),
    "damaged_other": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The other file, {file}, is damaged and cannot be read in full. It was left as it is, "
            "and so was the journal that is open; please choose another copy of that file.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The other file is damaged and cannot be read in full. It was left as it is, and so "
            "was the journal that is open; please choose another copy of that file.",
        ),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "There is no room left on the disk. Everything saved before is unchanged; "
            "please make some room and try again.",
        ),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "You may not write to {file} or its folder. Nothing was changed; please allow "
            "writing there, or choose a folder of your own.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "You may not write here. Nothing was changed; please allow writing, or choose a "
            "folder of your own.",
        ),
    ),
    "file_busy": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "Another program is using {file} just now. Nothing was changed; please try again in "
            "a moment.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "Another program is using the file just now. Nothing was changed; please try again "
            "in a moment.",
        ),
    ),
    "file_missing": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "There is no file {file}. Nothing was changed; please check its name and folder.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The file is not there. Nothing was changed; please check its name and folder.",
        ),
    ),
    "folder_missing": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The folder of {file} does not exist. Nothing was changed; please create it, or "
            "choose another place.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The folder does not exist. Nothing was changed; please create it, or choose "
            "another place.",
        ),
    ),
    "file_exists": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} exists already and was left as it is. Please choose another name.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "A file of this name exists already and was left as it is. Please choose another name.",
        ),
    ),
    "cannot_write": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "{file} could not be written. Everything saved before is unchanged; please check "
            "the disk and the folder, and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The file could not be written. Everything saved before is unchanged; please check "
            "the disk and the folder, and try again.",
        ),
    ),
    "open_on_other_computer": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal has been open on the computer {host} since {since}. Please close it "
            "there and let the folder come in step; if it is not open there any more, it can be "
            "opened anyway, or opened to be read only.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal is open on another computer. Please close it there and let the folder "
            "come in step; or open it to be read only.",
        ),
    ),
    "open_to_read": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal is open to be read only, so nothing was changed. To write, please open "
            "it where it may be written to.",
        ),
    ),
    "replaced_outside": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The journal file was replaced while it was open, by a tool that keeps folders in "
            "step, say; neither file was overwritten. Please open the journal again: what was "
            "written here is kept in a second file beside it, to be merged.",
        ),
    ),
    "overwritten_outside": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "Another program wrote over the journal file while it was open, so nothing more is "
            "written into it here. Please open the journal again: what can be kept of what was "
            "written here then lies beside it, and your backups are as they were.",
        ),
    ),
    "gone_outside": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The journal file is not there any more: its drive was taken out, or it was moved or "
            "deleted. What is open can still be read; when the journal is closed, a copy of it is "
            "kept in the folder for backups.",
        ),
    ),
    "open_elsewhere": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal has been open in another window on this computer since {since}. It was "
            "left as it is; please go on there, or close that window first.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal is open in another window on this computer. It was left as it is; please "
            "go on there, or close that window first.",
        ),
    ),
    "backup_failed": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The backup {file} could not be made, or did not open when it was checked. "
            "The journal is unchanged; please choose another place and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The backup could not be made, or did not open when it was checked. "
            "The journal is unchanged; please choose another place and try again.",
        ),
    ),
    "beginning_gone": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The beginning of {file} is gone, and with it what makes the key of your passphrase. "
            "It was left as it is; put any backup of this journal beside it and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The beginning of the file is gone, and with it what makes the key of your "
            "passphrase. It was left as it is; put any backup of this journal beside it and try "
            "again.",
        ),
    ),
    "nothing_to_salvage": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "Not one session could be read in {file}. It was left as it is, and no new file was "
            "made; please look for a backup.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "Not one session could be read in this file. It was left as it is, and no new file "
            "was made; please look for a backup.",
        ),
    ),
    "second_folder_away": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The second backup folder {file} is not there just now, or another one of its name "
            "is. It gets its copy when it is back; your backups in the first folder are made all "
            "the same.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The second backup folder is not there just now. It gets its copy when it is back; "
            "your backups in the first folder are made all the same.",
        ),
    ),
    "passphrase_needed": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "This journal is encrypted. Please type its passphrase when asked, or give it by "
            "STANCE_PASSPHRASE or --passphrase-file.",
        ),
    ),
    "passphrase_empty": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The passphrase is empty, and an empty one protects nothing. "
            "Please choose a few words that only you know.",
        ),
    ),
    "passphrase_file_unreadable": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The passphrase file {file} could not be read. Nothing was opened; please check "
            "where it is and that you may read it.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "The passphrase file could not be read. Nothing was opened; please check where it "
            "is and that you may read it.",
        ),
    ),
    "no_display": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "There is no screen on which a window could open. The commands work without one; "
            "stance-journal --help names them.",
        ),
    ),
    "setting_unreadable": (
        QT_TRANSLATE_NOOP(
            "File errors",
            "The setting {key} could not be read, so the usual value is used. "
            "Choose it once more in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "File errors",
            "A setting could not be read, so the usual value is used. "
            "Choose it once more in the settings.",
        ),
    ),
}
