"""The words of an entry: roles, formats, agreements, scales, moments, tags."""

from __future__ import annotations

from journal_app.domain.entry import AgreementKind, PaidKind, SessionFormat
from journal_app.domain.moments import END, MIDDLE, START, MomentTag
from journal_app.domain.practice import RoleKind
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Session"

ROLES: dict[RoleKind, str] = {
    RoleKind.COACH: QT_TRANSLATE_NOOP("Session", "Coach"),
    RoleKind.THERAPIST: QT_TRANSLATE_NOOP("Session", "Therapist"),
    RoleKind.SUPERVISOR: QT_TRANSLATE_NOOP("Session", "Supervisor"),
    RoleKind.OWN: QT_TRANSLATE_NOOP("Session", "Own role"),
}

# Formats and agreements may also be own words, so these tables go by the stored text.
FORMATS: dict[str, str] = {
    SessionFormat.IN_PERSON: QT_TRANSLATE_NOOP("Session", "In person"),
    SessionFormat.VIDEO: QT_TRANSLATE_NOOP("Session", "Video"),
    SessionFormat.PHONE: QT_TRANSLATE_NOOP("Session", "Phone"),
    SessionFormat.WRITTEN: QT_TRANSLATE_NOOP("Session", "In writing"),
    SessionFormat.OUTDOORS: QT_TRANSLATE_NOOP("Session", "Outdoors"),
}

AGREEMENTS: dict[str, str] = {
    AgreementKind.INDIVIDUAL: QT_TRANSLATE_NOOP("Session", "Individual"),
    AgreementKind.SPONSORED: QT_TRANSLATE_NOOP("Session", "With a sponsor"),
    AgreementKind.COUPLE: QT_TRANSLATE_NOOP("Session", "Couple"),
    AgreementKind.GROUP: QT_TRANSLATE_NOOP("Session", "Group"),
    AgreementKind.TEAM: QT_TRANSLATE_NOOP("Session", "Team"),
}

PAID: dict[PaidKind, str] = {
    PaidKind.PAID: QT_TRANSLATE_NOOP("Session", "Paid"),
    PaidKind.PRO_BONO: QT_TRANSLATE_NOOP("Session", "Pro bono"),
    PaidKind.INTERNAL: QT_TRANSLATE_NOOP("Session", "Internal"),
    PaidKind.TRAINING: QT_TRANSLATE_NOOP("Session", "In training"),
}

CHARGES = (
    QT_TRANSLATE_NOOP("Session", "not at all"),
    QT_TRANSLATE_NOOP("Session", "a little"),
    QT_TRANSLATE_NOOP("Session", "noticeably"),
    QT_TRANSLATE_NOOP("Session", "strongly"),
    QT_TRANSLATE_NOOP("Session", "still carrying it now"),
)
"""*Stayed with me*, from 0 to 4."""

FAMILIARITIES = (
    QT_TRANSLATE_NOOP("Session", "new to me"),
    QT_TRANSLATE_NOOP("Session", "mostly new"),
    QT_TRANSLATE_NOOP("Session", "partly"),
    QT_TRANSLATE_NOOP("Session", "mostly"),
    QT_TRANSLATE_NOOP("Session", "well known to me"),
)
"""*Familiar ground*, from 0 to 4."""

SKIPPED = QT_TRANSLATE_NOOP("Session", "not said")
"""Stands for a scale that was left out."""

MOMENTS: dict[str, str] = {
    START: QT_TRANSLATE_NOOP("Session", "start"),
    MIDDLE: QT_TRANSLATE_NOOP("Session", "middle"),
    END: QT_TRANSLATE_NOOP("Session", "end"),
}
MOMENT = QT_TRANSLATE_NOOP("Session", "moment")
NUMBERED_MOMENT = QT_TRANSLATE_NOOP("Session", "moment {number}")

MOMENT_TAGS: dict[MomentTag, str] = {
    MomentTag.TOLD: QT_TRANSLATE_NOOP("Session", "I told or advised"),
    MomentTag.INTERPRETED: QT_TRANSLATE_NOOP("Session", "I interpreted for them"),
}

TAG_PROMPTS: dict[MomentTag, str] = {
    MomentTag.TOLD: QT_TRANSLATE_NOOP(
        "Session",
        "Was it asked for? Did you ask permission? What would have happened without it?",
    ),
    MomentTag.INTERPRETED: QT_TRANSLATE_NOOP(
        "Session", "Whose meaning was it? How did the client respond?"
    ),
}
