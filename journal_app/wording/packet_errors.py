"""Sentences for what can go wrong with a packet on its way out, in and back."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Packet errors"

PACKET_ERRORS: dict[str, tuple[str, ...]] = {
    "packet_not_one": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "{file} is not a sealed packet. It was left as it is; please choose the file your "
            "supervisee or supervisor sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This file is not a sealed packet. It was left as it is; please choose the file "
            "your supervisee or supervisor sent.",
        ),
    ),
    "packet_damaged": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "The packet is damaged or was cut short on its way. Nothing was taken in; please "
            "ask for it to be sent once more.",
        ),
    ),
    "packet_wrong_passphrase": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This passphrase does not open the packet. Nothing was changed; please compare each "
            "word with what you were told, and try again.",
        ),
    ),
    "packet_passphrase_needed": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet opens with a passphrase in words. Ask the person who sealed it, by "
            "telephone rather than by e-mail.",
        ),
    ),
    "packet_other_key": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet was sealed for somebody else’s key or in another way, so it cannot be "
            "opened here. Please ask for one that is sealed for you.",
        ),
    ),
    "packet_too_much_work": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Opening this packet would keep the computer busy for too long; Stance does not "
            "seal so. It was not opened; please ask who sent it.",
        ),
    ),
    "packet_too_large": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "{file} is larger than a packet can be. It was not read; please ask who sent it.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This file is larger than a packet can be. It was not read; please ask who sent it.",
        ),
    ),
    "packet_newer": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet was made by a newer version of Stance. It was left as it is; please "
            "update Stance to open it.",
        ),
    ),
    "packet_unreadable": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "What is inside this packet cannot be read ({where}). Nothing was taken in; please "
            "ask for it to be sent once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "What is inside this packet cannot be read. Nothing was taken in; please ask for it "
            "to be sent once more.",
        ),
    ),
    "packet_path_outside": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A part of this packet is called “{part}”, which could lead outside of it. Nothing "
            "was unpacked; please ask who sent it.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A part of this packet has a name that could lead outside of it. Nothing was "
            "unpacked; please ask who sent it.",
        ),
    ),
    "packet_part_twice": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "The part “{part}” is in this packet twice, so it is not clear which is meant. "
            "Nothing was taken in; please ask for it once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A part is in this packet twice, so it is not clear which is meant. Nothing was "
            "taken in; please ask for it once more.",
        ),
    ),
    "packet_swells": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet would unpack to far more than it seems. It was not unpacked; please "
            "ask who sent it.",
        ),
    ),
    "packet_part_missing": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Missing from this packet: {parts}. Nothing was taken in; please ask for it to be "
            "sent once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A part of this packet is missing. Nothing was taken in; please ask for it to be "
            "sent once more.",
        ),
    ),
    "packet_part_altered": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Altered since this packet was made: {parts}. Nothing was taken in; please ask for "
            "it to be sent once more.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A part of this packet was altered since it was made. Nothing was taken in; please "
            "ask for it to be sent once more.",
        ),
    ),
    "packet_is_reply": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This is a reply from a supervisor, not a packet. Open it in the journal that the "
            "packet came from.",
        ),
    ),
    "reply_is_packet": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This is a packet, not a reply. Open it to read it; nothing was merged.",
        ),
    ),
    "reply_unknown": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This reply belongs to a packet that did not come from this journal. Nothing was "
            "merged.",
        ),
    ),
    "reply_not_sent": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This reply speaks of a session that was not in the packet. Nothing was merged; "
            "please ask your supervisor to send it once more.",
        ),
    ),
    "reply_no_packets": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "No packet has left this journal yet, so there is nothing a reply could belong to. "
            "Nothing was merged.",
        ),
    ),
    "reply_empty": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "There is nothing to return yet. Write a note or a letter, or place a session first.",
        ),
    ),
    "identity_unreadable": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This is not a secret age key. It begins with AGE-SECRET-KEY-1; please look at the "
            "file once more.",
        ),
    ),
    "packet_no_sessions": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "No session is chosen. Choose one or more for the packet; those in the bin cannot go.",
        ),
    ),
    "packet_too_many": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "A packet holds up to {most} sessions; {count} are chosen. Please choose fewer.",
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors", "A packet cannot hold so many sessions. Please choose fewer."
        ),
    ),
    "packet_purpose_missing": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Say in a few words what the packet is for. It goes along, so that it is kept no "
            "longer than that.",
        ),
    ),
    "packet_delete_by_past": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "The day to delete the packet by is past. Please choose a later one.",
        ),
    ),
    "packet_not_confirmed": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Codes and days go as they are only once you have confirmed it twice, for clients "
            "who agreed to it. Nothing was sealed.",
        ),
    ),
    "packet_not_checked": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Please answer first: could a colleague in your town recognise them? Nothing was "
            "sealed.",
        ),
    ),
    "recipient_unreadable": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This is not an age public key. It begins with age1 and has no blanks; please paste "
            "it once more.",
        ),
    ),
    "recipient_is_secret": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This is a secret key; it opens packets and must stay with its owner. Ask for the "
            "public key, which begins with age1.",
        ),
    ),
    "supervisee_missing": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "Say whose packet this is: initials or a word, not a name. It keeps each supervisee "
            "apart.",
        ),
    ),
    "supervisee_differs": (
        QT_TRANSLATE_NOOP(
            "Packet errors", "This packet is kept with {kept} already. It was left there."
        ),
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet is kept with somebody else already. It was left there.",
        ),
    ),
    "not_found_received": (
        QT_TRANSLATE_NOOP(
            "Packet errors",
            "This packet is no longer here. Open the file once more to read it.",
        ),
    ),
    "not_found_packet": (
        QT_TRANSLATE_NOOP("Packet errors", "This packet is not in the list of those that left."),
    ),
    "not_found_note": (QT_TRANSLATE_NOOP("Packet errors", "This note is no longer here."),),
    "packet_session_unknown": (
        QT_TRANSLATE_NOOP("Packet errors", "This session is not in the packet."),
    ),
}
