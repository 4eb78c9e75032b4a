"""The tables as records for writing, column for column as the migrations make them.

Records do not validate and never leave the transaction they were made in. Instants are
milliseconds in UTC (see ``instants``), days ISO texts, yes and no 0 and 1 as bool.
"""

from __future__ import annotations

from journal_app.storage.records.care import (
    ContactRecord,
    ObservationRecord,
    OwnSignalRecord,
    ProfessionalWillRecord,
    ReferralRecord,
    ReferralSignalRecord,
    ReferralStepRecord,
    ReminderRecord,
)
from journal_app.storage.records.clients import (
    ClientRecord,
    DepartureRecord,
    ErasureRecord,
    PastAgreementRecord,
)
from journal_app.storage.records.hours import (
    DevelopmentRecord,
    FollowedSchemeRecord,
    OpeningBalanceRecord,
)
from journal_app.storage.records.practice import (
    ChangeMarkRecord,
    EventRecord,
    IntendedAreaRecord,
    JournalRecord,
    PractitionerRecord,
    RoleRecord,
    SettingRecord,
)
from journal_app.storage.records.sessions import (
    DraftRecord,
    EntryRecord,
    EntryTagRecord,
    EntryTextRecord,
    ImportBatchRecord,
    IntentionRecord,
    MomentRecord,
    PlacementRecord,
    PromptAnswerRecord,
    RecordSizeRecord,
    ReflectionRecord,
    RevisionRecord,
    TagRecord,
)
from journal_app.storage.records.supervision import (
    MeetingActionRecord,
    MeetingRecord,
    NoteRecord,
    PacketRecord,
    PacketSessionRecord,
    ReceivedMarkRecord,
    ReceivedNoteRecord,
    ReceivedPacketRecord,
    ReplyRecord,
    SuperviseeRecord,
    SupervisionItemRecord,
)

__all__ = [
    "ChangeMarkRecord",
    "ClientRecord",
    "ContactRecord",
    "DepartureRecord",
    "DevelopmentRecord",
    "DraftRecord",
    "EntryRecord",
    "EntryTagRecord",
    "EntryTextRecord",
    "ErasureRecord",
    "EventRecord",
    "FollowedSchemeRecord",
    "ImportBatchRecord",
    "IntendedAreaRecord",
    "IntentionRecord",
    "JournalRecord",
    "MeetingActionRecord",
    "MeetingRecord",
    "MomentRecord",
    "NoteRecord",
    "ObservationRecord",
    "OpeningBalanceRecord",
    "OwnSignalRecord",
    "PacketRecord",
    "PacketSessionRecord",
    "PastAgreementRecord",
    "PlacementRecord",
    "PractitionerRecord",
    "ProfessionalWillRecord",
    "PromptAnswerRecord",
    "ReceivedMarkRecord",
    "ReceivedNoteRecord",
    "ReceivedPacketRecord",
    "RecordSizeRecord",
    "ReferralRecord",
    "ReferralSignalRecord",
    "ReferralStepRecord",
    "ReflectionRecord",
    "ReminderRecord",
    "ReplyRecord",
    "RevisionRecord",
    "RoleRecord",
    "SettingRecord",
    "SuperviseeRecord",
    "SupervisionItemRecord",
    "TagRecord",
]
