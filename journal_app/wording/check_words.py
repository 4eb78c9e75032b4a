"""What a check of the journal file found, and what was backed up."""

from __future__ import annotations

from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Check"

PROBLEMS: dict[str, str] = {
    "damaged_page": QT_TRANSLATE_NOOP(
        "Check", "A page of the file does not carry the seal it was written with."
    ),
    "damaged_structure": QT_TRANSLATE_NOOP("Check", "The structure of the file is broken."),
    "loose_rows": QT_TRANSLATE_NOOP("Check", "Some records refer to others that are gone."),
    "texts_missing": QT_TRANSLATE_NOOP("Check", "Some entries have lost their texts."),
    "search_index": QT_TRANSLATE_NOOP(
        "Check", "The search index is out of step with the texts; no text is lost."
    ),
}
_OTHER = QT_TRANSLATE_NOOP("Check", "Something in the file is not as it was written.")


def problem(voice: Voice, code: str) -> str:
    """One thing that was found, in a sentence."""
    return voice.say(CONTEXT, PROBLEMS.get(code, _OTHER))
