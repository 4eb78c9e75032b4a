"""What stands in files that are taken out: pages, books, sheets, folders."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Out"

TEXTS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("Out", "Reflection journal"),
    "by": QT_TRANSLATE_NOOP("Out", "of {name}"),
    "from_to": QT_TRANSLATE_NOOP("Out", "{first} to {last}"),
    "made_on": QT_TRANSLATE_NOOP("Out", "Made on {day}"),
    "contents": QT_TRANSLATE_NOOP("Out", "Contents"),
    "month": QT_TRANSLATE_NOOP("Out", "{month} {year}"),
    "no_code": QT_TRANSLATE_NOOP("Out", "Without a client code"),
    "nothing": QT_TRANSLATE_NOOP("Out", "No session stands in here."),
    "charge": QT_TRANSLATE_NOOP("Out", "Stayed with me: {said}"),
    "familiarity": QT_TRANSLATE_NOOP("Out", "Familiar ground: {said}"),
    "question": QT_TRANSLATE_NOOP("Out", "For supervision"),
    "noticed": QT_TRANSLATE_NOOP("Out", "Noticed"),
    "tags": QT_TRANSLATE_NOOP("Out", "Tags"),
    "placed": QT_TRANSLATE_NOOP("Out", "Where I was"),
    "areas": QT_TRANSLATE_NOOP("Out", "Where I want to be"),
    "area_since": QT_TRANSLATE_NOOP("Out", "since {day}"),
    "reflections": QT_TRANSLATE_NOOP("Out", "Reflections"),
    "step": QT_TRANSLATE_NOOP("Out", "The step I chose"),
    "drift": QT_TRANSLATE_NOOP("Out", "Where I was over time"),
    "not_encrypted": QT_TRANSLATE_NOOP(
        "Out", "This is not encrypted: keep it as you keep the journal."
    ),
    "shortened": QT_TRANSLATE_NOOP(
        "Out",
        "A cell holds 32,767 characters at most. Longer texts are cut here and end with an "
        "ellipsis; they stand whole in the other formats.",
    ),
    "sheet_sessions": QT_TRANSLATE_NOOP("Out", "Sessions"),
    "sheet_placements": QT_TRANSLATE_NOOP("Out", "Placements"),
    "sheet_clients": QT_TRANSLATE_NOOP("Out", "Clients"),
    "sheet_about": QT_TRANSLATE_NOOP("Out", "About"),
    "col_date": QT_TRANSLATE_NOOP("Out", "Date and time"),
    "col_zone": QT_TRANSLATE_NOOP("Out", "Time zone"),
    "col_client": QT_TRANSLATE_NOOP("Out", "Client"),
    "col_role": QT_TRANSLATE_NOOP("Out", "Role"),
    "col_minutes": QT_TRANSLATE_NOOP("Out", "Minutes"),
    "col_format": QT_TRANSLATE_NOOP("Out", "Format"),
    "col_agreement": QT_TRANSLATE_NOOP("Out", "Agreement"),
    "col_paid": QT_TRANSLATE_NOOP("Out", "Paid"),
    "col_people": QT_TRANSLATE_NOOP("Out", "People"),
    "col_seen": QT_TRANSLATE_NOOP("Out", "What was said and seen"),
    "col_me": QT_TRANSLATE_NOOP("Out", "Me in it"),
    "col_answers": QT_TRANSLATE_NOOP("Out", "Questions and answers"),
    "col_charge": QT_TRANSLATE_NOOP("Out", "Stayed with me (0 to 4)"),
    "col_familiarity": QT_TRANSLATE_NOOP("Out", "Familiar ground (0 to 4)"),
    "col_x": QT_TRANSLATE_NOOP("Out", "Expert knowledge to co-creation (-1 to 1)"),
    "col_y": QT_TRANSLATE_NOOP("Out", "Causality to meaning (-1 to 1)"),
    "col_tags": QT_TRANSLATE_NOOP("Out", "Tags"),
    "col_noticed": QT_TRANSLATE_NOOP("Out", "Noticed"),
    "col_question": QT_TRANSLATE_NOOP("Out", "For supervision"),
    "col_id": QT_TRANSLATE_NOOP("Out", "Session"),
    "col_moment": QT_TRANSLATE_NOOP("Out", "Moment"),
    "col_label": QT_TRANSLATE_NOOP("Out", "Called"),
    "col_certainty": QT_TRANSLATE_NOOP("Out", "Certainty"),
    "col_made": QT_TRANSLATE_NOOP("Out", "Placed on"),
    "col_sessions": QT_TRANSLATE_NOOP("Out", "Sessions"),
    "col_hours": QT_TRANSLATE_NOOP("Out", "Hours"),
    "col_paid_hours": QT_TRANSLATE_NOOP("Out", "Paid hours"),
    "col_pro_bono_hours": QT_TRANSLATE_NOOP("Out", "Pro bono hours"),
    "col_first": QT_TRANSLATE_NOOP("Out", "First session"),
    "col_last": QT_TRANSLATE_NOOP("Out", "Last session"),
}
