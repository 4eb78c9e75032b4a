"""Words about hours: why a session counts or not, what is asked for, what is missing."""

from __future__ import annotations

from journal_app.domain.development import DevelopmentKind
from journal_app.domain.hours import Reason
from journal_app.domain.hours_scheme import TargetKind
from journal_app.domain.hours_tally import Timing
from journal_app.wording.noop import QT_TRANSLATE_NOOP

CONTEXT = "Hours"

REASONS = {
    Reason.IN_BIN: QT_TRANSLATE_NOOP("Hours", "does not count: it is in the bin"),
    Reason.AHEAD: QT_TRANSLATE_NOOP("Hours", "does not count yet: its day is still to come"),
    Reason.SUPERVISION: QT_TRANSLATE_NOOP(
        "Hours", "does not count: supervision is no client work here"
    ),
    Reason.OTHER_ROLE: QT_TRANSLATE_NOOP("Hours", "does not count: in another role"),
    Reason.BEFORE_SINCE: QT_TRANSLATE_NOOP(
        "Hours", "does not count: before the day from which you count"
    ),
    Reason.TRAINING: QT_TRANSLATE_NOOP(
        "Hours",
        "does not count: inside a training. With a client of your own from outside, set it to "
        "paid or pro bono",
    ),
    Reason.NOT_CLIENT_WORK: QT_TRANSLATE_NOOP(
        "Hours", "does not count: by its agreement it was no client work"
    ),
    Reason.GROUP_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Hours", "does not count: more people than this scheme counts in a group"
    ),
    Reason.NO_LENGTH: QT_TRANSLATE_NOOP("Hours", "does not count: no length is written down"),
    Reason.NOT_LISTED: QT_TRANSLATE_NOOP(
        "Hours", "counts, left off the log: no agreement of the client to stand in it is noted"
    ),
    Reason.NO_CLIENT: QT_TRANSLATE_NOOP("Hours", "counts, left off the log: it has no client code"),
}
COUNTS_PAID = QT_TRANSLATE_NOOP("Hours", "counts, paid")
COUNTS_UNPAID = QT_TRANSLATE_NOOP("Hours", "counts, pro bono")
COUNTS_UNSAID = QT_TRANSLATE_NOOP("Hours", "counts as pro bono: nothing is said about payment")

NOT_COUNTED = {
    Reason.IN_BIN: QT_TRANSLATE_NOOP("Hours", "%n in the bin", "", 1),
    Reason.AHEAD: QT_TRANSLATE_NOOP("Hours", "%n still to come", "", 1),
    Reason.SUPERVISION: QT_TRANSLATE_NOOP("Hours", "%n as supervisor", "", 1),
    Reason.OTHER_ROLE: QT_TRANSLATE_NOOP("Hours", "%n in another role", "", 1),
    Reason.BEFORE_SINCE: QT_TRANSLATE_NOOP("Hours", "%n before the first day", "", 1),
    Reason.TRAINING: QT_TRANSLATE_NOOP("Hours", "%n inside a training", "", 1),
    Reason.NOT_CLIENT_WORK: QT_TRANSLATE_NOOP("Hours", "%n no client work", "", 1),
    Reason.GROUP_TOO_LARGE: QT_TRANSLATE_NOOP("Hours", "%n with too many people", "", 1),
    Reason.NO_LENGTH: QT_TRANSLATE_NOOP("Hours", "%n without a length", "", 1),
}

TARGETS = {
    TargetKind.HOURS: QT_TRANSLATE_NOOP("Hours", "Hours with clients"),
    TargetKind.PAID_HOURS: QT_TRANSLATE_NOOP("Hours", "Of them paid"),
    TargetKind.CLIENTS: QT_TRANSLATE_NOOP("Hours", "Clients"),
    TargetKind.RECENT_HOURS: QT_TRANSLATE_NOOP("Hours", "Hours in the last {months} months"),
    TargetKind.QUALIFIED_HOURS: QT_TRANSLATE_NOOP("Hours", "Hours after qualifying"),
    TargetKind.SUPERVISION_HOURS: QT_TRANSLATE_NOOP("Hours", "Supervision"),
    TargetKind.SUPERVISION_MONTH: QT_TRANSLATE_NOOP("Hours", "Supervision this month"),
    TargetKind.CPD_HOURS: QT_TRANSLATE_NOOP("Hours", "Learning"),
    TargetKind.CPD_YEAR: QT_TRANSLATE_NOOP("Hours", "Learning in a year"),
}
LEARNING_YEARS = QT_TRANSLATE_NOOP("Hours", "Learning in {years} years")

STANDINGS = {
    Timing.REACHED: QT_TRANSLATE_NOOP("Hours", "Nothing is missing."),
    Timing.NO_DAY: QT_TRANSLATE_NOOP("Hours", "{missing} to go."),
    Timing.BY_DAY: QT_TRANSLATE_NOOP("Hours", "{missing} to go until {day}."),
    Timing.DAY_PASSED: QT_TRANSLATE_NOOP("Hours", "{missing} to go; {day} has passed."),
}
WITH_PACE = QT_TRANSLATE_NOOP("Hours", "{missing} to go until {day}: about {pace} a month.")
IN_LOG = QT_TRANSLATE_NOOP("Hours", "In the log: {listed} — without agreement: {left_off}.")
IN_LOG_NAMELESS = QT_TRANSLATE_NOOP(
    "Hours", "In the log: {listed} — without agreement or client code: {left_off}."
)
OF = QT_TRANSLATE_NOOP("Hours", "{have} of {need}")

DEVELOPMENTS = {
    DevelopmentKind.COURSE: QT_TRANSLATE_NOOP("Hours", "Course or workshop"),
    DevelopmentKind.CONFERENCE: QT_TRANSLATE_NOOP("Hours", "Conference"),
    DevelopmentKind.READING: QT_TRANSLATE_NOOP("Hours", "Reading, listening, watching"),
    DevelopmentKind.PEER: QT_TRANSLATE_NOOP("Hours", "With colleagues"),
    DevelopmentKind.MENTORING: QT_TRANSLATE_NOOP("Hours", "Mentor coaching"),
    DevelopmentKind.TEACHING: QT_TRANSLATE_NOOP("Hours", "Teaching and writing"),
    DevelopmentKind.RESEARCH: QT_TRANSLATE_NOOP("Hours", "Research"),
}

INDIVIDUAL = QT_TRANSLATE_NOOP("Hours", "Individual")
GROUP = QT_TRANSLATE_NOOP("Hours", "Group")
CLIENTS = QT_TRANSLATE_NOOP("Hours", "%n client(s)", "", 1)
BEFORE = QT_TRANSLATE_NOOP("Hours", "Before the journal")
LOG_ROW = QT_TRANSLATE_NOOP("Hours", "From a client log, row {row}")
CHECK = QT_TRANSLATE_NOOP("Hours", "As of {checked}. Check with your body: {where}.")
CHECK_OWN = QT_TRANSLATE_NOOP("Hours", "Check with your body what it asks for.")
LEFT_OFF = QT_TRANSLATE_NOOP(
    "Hours", "Left off the log, since no agreement to stand in it is noted: %n client(s)", "", 1
)
NAMELESS = QT_TRANSLATE_NOOP(
    "Hours", "Left off the log, since they have no client code: %n session(s)", "", 1
)
