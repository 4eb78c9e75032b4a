"""The words of the practitioner's own contacts."""

from __future__ import annotations

from journal_app.domain.contact import Suggested
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Contacts"

SUGGESTED: dict[Suggested, str] = {
    Suggested.EMERGENCY_112: QT_TRANSLATE_NOOP("Contacts", "Emergency services"),
    Suggested.EMERGENCY_911: QT_TRANSLATE_NOOP("Contacts", "Emergency services"),
    Suggested.CRISIS_988: QT_TRANSLATE_NOOP("Contacts", "Crisis line"),
    Suggested.SUPPORT_116123: QT_TRANSLATE_NOOP("Contacts", "Emotional support by telephone"),
}
"""What a number may reach. Said only together with ``CHECK``."""

CHECK = QT_TRANSLATE_NOOP(
    "Contacts",
    "Numbers differ by country and change. These are no more than hints: check each one yourself "
    "before you rely on it.",
)
