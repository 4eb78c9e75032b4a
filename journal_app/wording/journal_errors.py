"""Sentences for what is asked of the journal and cannot be: not there, closed, or taken already."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Journal errors"

JOURNAL_ERRORS: dict[str, tuple[str, ...]] = {
    "cannot_open": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Something went wrong inside the program. Everything saved before is unchanged; the "
            "log names the cause, without your texts.",
        ),
    ),
    "changed_since": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This was changed again since, so it stays as it is now. Nothing was taken back.",
        ),
    ),
    "not_found_entry": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no entry {id} in this journal. Nothing was changed; please look it up in "
            "the list.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no such entry in this journal. Nothing was changed; please look it up in "
            "the list.",
        ),
    ),
    "id_ambiguous": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Several entries begin with {id}. Nothing was changed; please write more of the id.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Several entries fit this id. Nothing was changed; please write more of it.",
        ),
    ),
    "not_found_client": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no client code “{code}” in this journal. Nothing was changed; please look "
            "it up in the list of clients.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no such client code in this journal. Nothing was changed; please look it "
            "up in the list of clients.",
        ),
    ),
    "client_code_taken": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Another client has the code “{code}” already. Nothing was changed; please choose "
            "another code.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Another client has this code already. Nothing was changed; please choose another "
            "code.",
        ),
    ),
    "not_found_draft": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This draft is not there any more. It was saved as an entry or put away; please look "
            "in the journal.",
        ),
    ),
    "not_found_referral": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This referral is not in the journal. Nothing was changed; please look it up in the "
            "list.",
        ),
    ),
    "referral_closed": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This referral is closed and was left as it is. Please open a new one if there is "
            "something to add.",
        ),
    ),
    "not_found_reminder": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This reminder is not in the journal. Nothing was changed; please look it up in the "
            "list.",
        ),
    ),
    "not_found_reflection": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This reflection is not in the journal. Nothing was changed; please look it up in the "
            "list.",
        ),
    ),
    "not_found_event": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This event is not in the journal. Nothing was changed; please look it up in the list.",
        ),
    ),
    "reminder_closed": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This reminder is closed and was left as it is. Please add a new one if you still "
            "want to be asked.",
        ),
    ),
    "reminder_not_own": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "Only reminders in your own words can be reworded or deleted. Please close this one "
            "with a short reason instead.",
        ),
    ),
    "reminder_due": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This reminder is due already, so its date stays. Please put it off with a short "
            "reason instead.",
        ),
    ),
    "not_found_contact": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This contact is not in the journal any more. Nothing was changed; please look at the "
            "list.",
        ),
    ),
    "not_found_role": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This role is not in the journal. Nothing was changed; please add it in the settings.",
        ),
    ),
    "unknown_role": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no role “{value}” in this journal, so the session was not saved. "
            "Please choose another, or add it in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no such role in this journal, so the session was not saved. "
            "Please choose another, or add it in the settings.",
        ),
    ),
    "not_found_item": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This is not waiting for supervision any more. Nothing was changed; please look at "
            "the list.",
        ),
    ),
    "not_found_step": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This step is not in the record any more. Nothing was changed; please look at the "
            "referral.",
        ),
    ),
    "not_found_observation": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This observation is not in the journal. Nothing was changed; please look at the list.",
        ),
    ),
    "referral_open_already": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is another open referral for “{value}” by now, so this one stayed closed. "
            "Please go on with the open one.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is another open referral for this client by now, so this one stayed closed. "
            "Please go on with the open one.",
        ),
    ),
    "not_found_meeting": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "This meeting is not in the journal any more. Nothing was changed; please look at "
            "the list.",
        ),
    ),
    "moment_twice": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "One moment stands there twice, so the session was not saved. Please remove one and "
            "place it anew.",
        ),
    ),
    "import_unknown": (
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no import {id} that could be taken back. Nothing was changed; it may have "
            "been taken back before.",
        ),
        QT_TRANSLATE_NOOP(
            "Journal errors",
            "There is no such import that could be taken back. Nothing was changed; it may have "
            "been taken back before.",
        ),
    ),
}
