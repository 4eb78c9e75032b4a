"""Sentences for values that cannot be what they are meant to be, typed or read from a file."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Value errors"

VALUE_ERRORS: dict[str, tuple[str, ...]] = {
    "date_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} is too far away for a session: dates run from 1900 to 2199. "
            "Please check the year.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "Dates of sessions run from 1900 to 2199. Please check the year."
        ),
    ),
    "date_without_zone": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "“{value}” does not say in which time zone it is meant. "
            "Please add an offset such as +02:00.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This time does not say in which time zone it is meant. "
            "Please add an offset such as +02:00.",
        ),
    ),
    "unknown_zone": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "“{value}” is not a time zone this computer knows. Please write a name such as "
            "Europe/Berlin, or an offset such as +02:00.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This is not a time zone this computer knows. Please write a name such as "
            "Europe/Berlin, or an offset such as +02:00.",
        ),
    ),
    "contact_name_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors", "A contact needs a name. Please write one, then save it again."
        ),
    ),
    "minutes_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A session lasts from 1 to 1,440 minutes, not {value}. Please change the length, or "
            "leave it empty.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A session lasts from 1 to 1,440 minutes. Please change the length, or leave it empty.",
        ),
    ),
    "scale_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} is not on the scale from 0 to 4 ({field}). Please change it, or leave it "
            "empty.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This scale runs from 0 to 4. Please change it, or leave it empty."
        ),
    ),
    "too_many_moments": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A session holds up to {most} moments, and here are {count}. "
            "Please keep those that matter to you.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "These are more moments than a session holds. Please keep those that matter to you.",
        ),
    ),
    "coordinate_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} lies outside the grid: {axis} runs from −1 to 1. Please change it.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This place lies outside the grid: both axes run from −1 to 1. Please change it.",
        ),
    ),
    "coordinate_off_scale": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} lies outside the scale: {axis} runs from {low} to {high}. Please change it, "
            "or choose another scale.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This lies outside the scale. Please change it, or choose another scale.",
        ),
    ),
    "people_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} people cannot be saved: between 1 and {most} can. Please change it.",
        ),
        QT_TRANSLATE_NOOP("Value errors", "So many people cannot be saved. Please change it."),
    ),
    "half_width_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "The area where you want to be reaches 0.05 to 1 to each side of its middle, not "
            "{value}. Please make it smaller or larger.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "The area where you want to be reaches 0.05 to 1 to each side of its middle. "
            "Please make it smaller or larger.",
        ),
    ),
    "filter_name_missing": (
        QT_TRANSLATE_NOOP("Value errors", "The filter needs a name. Please type one."),
    ),
    "filter_name_taken": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is a filter named “{value}” already. Both were kept as they are; "
            "please choose another name.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is a filter of that name already. Both were kept as they are; "
            "please choose another name.",
        ),
    ),
    "tag_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors", "A tag needs at least one letter or digit. Please type one."
        ),
    ),
    "merge_with_itself": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "“{client}” is the same code. Nothing was changed; please choose another one.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This is the same code. Nothing was changed; please choose another one."
        ),
    ),
    "day_past": (
        QT_TRANSLATE_NOOP(
            "Value errors", "{value} has passed. Nothing was changed; please choose a later day."
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This day has passed. Nothing was changed; please choose a later one."
        ),
    ),
    "reason_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors", "Please add a few words on why. Nothing was changed so far."
        ),
    ),
    "referral_without_outcome": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This stays open until the client’s answer is written down. "
            "Please note it first; “does not apply” is an answer too.",
        ),
    ),
    "unknown_observation": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is no observation “{value}”. Please use one of the ids from A1 to D2.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is no such observation. Please use one of the ids from A1 to D2.",
        ),
    ),
    "text_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors", "Please write a few words first. Nothing was changed so far."
        ),
    ),
    "event_label_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "An event needs a few words, such as what began or ended then. Nothing was changed "
            "so far.",
        ),
    ),
    "event_day_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "{value} is too far away for an event: days run from 1900 to 2199. "
            "Please check the year.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "Days of events run from 1900 to 2199. Please check the year."
        ),
    ),
    "session_numbers_unclear": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Numbers of sessions run from 1 on, the smaller one first, such as 2 to 5.",
        ),
    ),
    "hours_unclear": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Hours run from 0 to 24, such as 9 to 12, and two different ones are needed.",
        ),
    ),
    "client_code_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A client needs a code. Please choose a short one that is not a name.",
        ),
    ),
    "number_ambiguous": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "“{value}” can be read in two ways. Please write {whole}, or {part}.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This number can be read in two ways. Please write it without a mark of thousands.",
        ),
    ),
    "client_code_too_long": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A client code has at most {most} letters, and this one has {length}. Please choose a "
            "word or two; what happened belongs in the text.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This is too long for a client code. Please choose a word or two; what happened "
            "belongs in the text.",
        ),
    ),
    "role_in_use": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Something was written in this role meanwhile, so it stays. Nothing was changed.",
        ),
    ),
    "role_last": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A journal needs one role. Please add another before this one is removed.",
        ),
    ),
    "role_name_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors", "A role of your own needs a name. Please write one or two words."
        ),
    ),
    "role_name_too_long": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A role has at most {most} letters, and this one has {length}. Please choose a word "
            "or two.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This is too long for a role. Please choose a word or two."
        ),
    ),
    "tag_too_long": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A tag has at most {most} letters, and this one has {length}. Please choose a word "
            "or two.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This is too long for a tag. Please choose a word or two."
        ),
    ),
    "role_name_taken": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is a role “{value}” already. Please choose another name for this one.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is a role of this name already. Please choose another for this one.",
        ),
    ),
    "step_missing": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Please write down the one step you will try. Nothing was changed so far.",
        ),
    ),
    "step_ahead": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This date lies ahead. A step is written down once it was taken; for what is to "
            "come, add a follow-up.",
        ),
    ),
    "step_stays": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This step belongs to the record as it is. Its words and its date can be corrected.",
        ),
    ),
    "observation_too_long": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "An observation has {most} characters at most. Please say it in fewer words.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors", "This is too long for an observation. Please say it in fewer words."
        ),
    ),
    "observation_taken": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is an observation “{value}” already, maybe one that is not in use now. "
            "Nothing was added.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "There is an observation of these words already, maybe one that is not in use now. "
            "Nothing was added.",
        ),
    ),
    "hours_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A follow-up can be asked for after one hour to one year. Please choose another time.",
        ),
    ),
    "unknown_follow_up": (
        QT_TRANSLATE_NOOP("Value errors", "There is no such follow-up. Nothing was changed."),
    ),
    "meeting_ahead": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This day lies ahead. A meeting is written down once it took place; for a date to "
            "come, ask for a reminder.",
        ),
    ),
    "snooze_not_ahead": (
        QT_TRANSLATE_NOOP(
            "Value errors", "This day has passed already. Please choose one that lies ahead."
        ),
    ),
    "passphrase_short": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A passphrase has at least {least} characters. Nothing was changed; please choose a "
            "longer one.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This passphrase is too short. Nothing was changed; please choose a longer one.",
        ),
    ),
    "passphrase_same": (
        QT_TRANSLATE_NOOP(
            "Value errors", "This is the passphrase the journal has already. Nothing was changed."
        ),
    ),
    "recovery_sign": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Group {group}: “{sign}” is not used in recovery keys. Please look at this group "
            "again; there are digits and letters in it, without I, L, O and U.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A character here is not used in recovery keys. Please look at the sheet again.",
        ),
    ),
    "recovery_group_length": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Group {group} has five characters on the sheet, and here are {count}. Please look at "
            "this group again.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A group has five characters on the sheet. Please look at it again.",
        ),
    ),
    "recovery_length": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A recovery key has {needed} characters in 13 groups, and here are {count}. Please "
            "type it group by group.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A recovery key has 65 characters in 13 groups. Please type it group by group.",
        ),
    ),
    "recovery_group": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Group {group} is not as it stands on the sheet: a character is mistyped, or two have "
            "changed places. Please look at this group again.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "A group is not as it stands on the sheet. Please look at it again.",
        ),
    ),
    "recovery_groups": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "These groups are not as they stand on the sheet: {groups}. Please look at them again.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Some groups are not as they stand on the sheet. Please look at them again.",
        ),
    ),
    "recovery_mixed": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "Each group is right by itself, but they do not belong together. Please look whether "
            "all of them come from the same sheet.",
        ),
    ),
    "days_out_of_range": (
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This can be put off by 1 to {most} days, not {value}. Please choose another number.",
        ),
        QT_TRANSLATE_NOOP(
            "Value errors",
            "This cannot be put off for so many days. Please choose another number.",
        ),
    ),
}
