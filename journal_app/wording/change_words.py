"""What a saving changed, in a few words each."""

from __future__ import annotations

from collections.abc import Sequence

from journal_app.domain.entry_changes import Changed
from journal_app.wording.noop import QT_TRANSLATE_NOOP
from journal_app.wording.voice import Voice

CONTEXT = "Changes"

PARTS = {
    Changed.CLIENT: QT_TRANSLATE_NOOP("Changes", "another client code"),
    Changed.ROLE: QT_TRANSLATE_NOOP("Changes", "another role"),
    Changed.TIME: QT_TRANSLATE_NOOP("Changes", "time or length changed"),
    Changed.SESSION: QT_TRANSLATE_NOOP("Changes", "format or agreement changed"),
    Changed.SEEN: QT_TRANSLATE_NOOP("Changes", "“What was said and seen” changed"),
    Changed.ME: QT_TRANSLATE_NOOP("Changes", "“Me in it” changed"),
    Changed.ANSWERS: QT_TRANSLATE_NOOP("Changes", "answers to prompts changed"),
    Changed.MARK_SET: QT_TRANSLATE_NOOP("Changes", "mark added"),
    Changed.MARK_MOVED: QT_TRANSLATE_NOOP("Changes", "mark moved"),
    Changed.MARK_REMOVED: QT_TRANSLATE_NOOP("Changes", "mark removed"),
    Changed.SCALES: QT_TRANSLATE_NOOP("Changes", "how it was for me changed"),
    Changed.MOMENT_TAGS: QT_TRANSLATE_NOOP("Changes", "moment tags changed"),
    Changed.TAGS: QT_TRANSLATE_NOOP("Changes", "tags changed"),
    Changed.OBSERVATIONS: QT_TRANSLATE_NOOP("Changes", "observations changed"),
    Changed.SUPERVISION: QT_TRANSLATE_NOOP("Changes", "what is for supervision changed"),
}
NOTHING = QT_TRANSLATE_NOOP("Changes", "Saved again without a change")


def changes_text(voice: Voice, parts: Sequence[Changed]) -> str:
    """*“Me in it” changed, mark moved*, beginning with a capital."""
    if not parts:
        return voice.say(CONTEXT, NOTHING)
    text = ", ".join(voice.say(CONTEXT, PARTS[part]) for part in parts)
    return text[:1].upper() + text[1:]
