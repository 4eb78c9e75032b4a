"""The tables as records for writing, column for column as the migrations make them.

Records do not validate and never leave the transaction they were made in. Instants are
milliseconds in UTC (see ``instants``), days ISO texts, yes and no 0 and 1 as bool.
"""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from journal_app.storage.ids import new_id


class JournalRecord(SQLModel, table=True):
    """The one row that says whose journal this is."""

    __tablename__ = "journal"
    id: str = Field(default_factory=new_id, primary_key=True)
    made_at: int


class PractitionerRecord(SQLModel, table=True):
    """The one row about the person who keeps the journal."""

    __tablename__ = "practitioner"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str = ""
    jurisdiction: str = ""
    question_rhythm_days: int = 28
    supervision_rhythm_days: int = 0


class RoleRecord(SQLModel, table=True):
    """A hat worn."""

    __tablename__ = "role"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str = ""
    ordinal: int
    retired_at: int | None = None
    question_postponed_until: int | None = None


class IntendedAreaRecord(SQLModel, table=True):
    """Where a role is meant to sit, from an instant on."""

    __tablename__ = "intended_area"
    id: str = Field(default_factory=new_id, primary_key=True)
    role_id: str = Field(foreign_key="role.id")
    x: float
    y: float
    half_width: float
    valid_from_at: int
    reason: str = ""


class ClientRecord(SQLModel, table=True):
    """A client code with what was agreed."""

    __tablename__ = "client"
    id: str = Field(default_factory=new_id, primary_key=True)
    code: str
    folded: str
    context: str = ""
    agreement_kind: str = ""
    agreement_scope: str = ""
    agreement_start: str | None = None
    agreement_review: str | None = None
    agreement_end: str | None = None
    consent: str = "none"
    consent_on: str | None = None
    consent_note: str = ""
    retention_until: str | None = None
    retention_reason: str = ""
    reduced_at: int | None = None
    listed_on: str | None = None
    made_at: int


class ImportBatchRecord(SQLModel, table=True):
    """One import, so that it can be undone."""

    __tablename__ = "import_batch"
    id: str = Field(default_factory=new_id, primary_key=True)
    format: str
    imported_at: int
    added: int = 0
    already_there: int = 0
    refused: int = 0
    undone_at: int | None = None


class EntryRecord(SQLModel, table=True):
    """What lists, filters and charts read of an entry."""

    __tablename__ = "entry"
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(default_factory=new_id)
    role_id: str = Field(foreign_key="role.id")
    client_id: str | None = Field(default=None, foreign_key="client.id")
    started_at: int
    zone: str
    local_day: str
    minutes: int | None = None
    format: str = ""
    agreement_kind: str = ""
    paid_kind: str | None = None
    people: int | None = None
    charge: int | None = None
    familiarity: int | None = None
    told: bool = False
    interpreted: bool = False
    to_supervision: bool = False
    x: float | None = None
    y: float | None = None
    hard_to_say: bool = False
    late: bool = False
    written_at: int
    changed_at: int
    revision: int = 1
    trashed_at: int | None = None
    import_batch_id: str | None = Field(default=None, foreign_key="import_batch.id")
    source_id: str | None = None


class EntryTextRecord(SQLModel, table=True):
    """The long texts of an entry; the search index follows this table."""

    __tablename__ = "entry_text"
    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    seen: str = ""
    me: str = ""
    question: str = ""
    answers: str = ""


class PromptAnswerRecord(SQLModel, table=True):
    """An answered prompt."""

    __tablename__ = "prompt_answer"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    ordinal: int = Field(primary_key=True)
    prompt_id: str
    question: str
    answer: str


class MomentRecord(SQLModel, table=True):
    """A point in a session."""

    __tablename__ = "moment"
    id: str = Field(default_factory=new_id, primary_key=True)
    entry_id: str = Field(foreign_key="entry.id")
    ordinal: int
    label: str = ""


class PlacementRecord(SQLModel, table=True):
    """A mark made for a moment; of each kind of maker the one with the highest seq counts.

    A supervisor's mark without a moment is for the session as a whole.
    """

    __tablename__ = "placement"
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(default_factory=new_id)
    moment_id: str | None = Field(default=None, foreign_key="moment.id")
    entry_id: str = Field(foreign_key="entry.id")
    x: float
    y: float
    certainty: str
    made_at: int
    placed_by: str = "self"
    supervisor: str = ""
    blind: bool = True
    again: bool = False


class TagRecord(SQLModel, table=True):
    """A tag."""

    __tablename__ = "tag"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str


class EntryTagRecord(SQLModel, table=True):
    """A tag on an entry."""

    __tablename__ = "entry_tag"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    tag_id: str = Field(primary_key=True, foreign_key="tag.id")
    ordinal: int = 0


class OwnSignalRecord(SQLModel, table=True):
    """An observation in the practitioner's own words."""

    __tablename__ = "own_signal"
    id: str = Field(default_factory=new_id, primary_key=True)
    text: str
    tier: str = "C"
    retired_at: int | None = None


class ObservationRecord(SQLModel, table=True):
    """An observation ticked for an entry."""

    __tablename__ = "observation"
    id: str = Field(default_factory=new_id, primary_key=True)
    entry_id: str = Field(foreign_key="entry.id")
    signal: str
    words: str = ""
    ordinal: int = 0


class ReferralRecord(SQLModel, table=True):
    """A loop from noticing to an outcome."""

    __tablename__ = "referral"
    id: str = Field(default_factory=new_id, primary_key=True)
    client_id: str | None = Field(default=None, foreign_key="client.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    opened_at: int
    outcome: str | None = None
    closed_at: int | None = None
    closed_reason: str = ""


class ReferralSignalRecord(SQLModel, table=True):
    """An observation that belongs to a loop."""

    __tablename__ = "referral_signal"
    referral_id: str = Field(primary_key=True, foreign_key="referral.id")
    signal: str = Field(primary_key=True)


class ReferralStepRecord(SQLModel, table=True):
    """A step of a loop that was taken."""

    __tablename__ = "referral_step"
    id: str = Field(default_factory=new_id, primary_key=True)
    referral_id: str = Field(foreign_key="referral.id")
    step: str
    taken_at: int
    words: str = ""
    consulted: str = ""
    consent: str = ""
    consent_on: str | None = None
    former: str = "[]"


class ReminderRecord(SQLModel, table=True):
    """A date that was asked for."""

    __tablename__ = "reminder"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    code: str = ""
    text: str = ""
    client_id: str | None = Field(default=None, foreign_key="client.id")
    referral_id: str | None = Field(default=None, foreign_key="referral.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    due_at: int
    first_due_at: int
    state: str = "open"
    reason: str = ""
    closed_at: int | None = None
    notified_at: int | None = None


class ReflectionRecord(SQLModel, table=True):
    """An answered question, with what was shown; ``shown`` is JSON."""

    __tablename__ = "reflection"
    id: str = Field(default_factory=new_id, primary_key=True)
    role_id: str = Field(foreign_key="role.id")
    answered_at: int
    answer: str
    asked: str
    session_count: int
    words: str = ""
    step: str = ""
    client_id: str | None = Field(default=None, foreign_key="client.id")
    shown: str = "{}"
    step_answer: str | None = None
    step_words: str = ""
    step_answered_at: int | None = None


class SupervisionItemRecord(SQLModel, table=True):
    """Something to take to supervision."""

    __tablename__ = "supervision_item"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    reflection_id: str | None = Field(default=None, foreign_key="reflection.id")
    referral_id: str | None = Field(default=None, foreign_key="referral.id")
    question: str = ""
    raised_at: int
    settled_at: int | None = None
    meeting_id: str | None = Field(default=None, foreign_key="meeting.id")


class IntentionRecord(SQLModel, table=True):
    """Where one means to be in a session, set before it."""

    __tablename__ = "intention"
    id: str = Field(default_factory=new_id, primary_key=True)
    role_id: str = Field(foreign_key="role.id")
    client_id: str | None = Field(default=None, foreign_key="client.id")
    x: float
    y: float
    why: str = ""
    made_at: int
    entry_id: str | None = Field(default=None, foreign_key="entry.id")


class EventRecord(SQLModel, table=True):
    """Something of one's own on the time line of drift."""

    __tablename__ = "event"
    id: str = Field(default_factory=new_id, primary_key=True)
    on_day: str
    label: str
    role_id: str | None = Field(default=None, foreign_key="role.id")


class PastAgreementRecord(SQLModel, table=True):
    """An agreement that came before the one that stands."""

    __tablename__ = "past_agreement"
    id: str = Field(default_factory=new_id, primary_key=True)
    client_id: str = Field(foreign_key="client.id")
    kind: str = ""
    scope: str = ""
    start_on: str | None = None
    review_on: str | None = None
    end_on: str | None = None


class MeetingRecord(SQLModel, table=True):
    """A supervision that took place."""

    __tablename__ = "meeting"
    id: str = Field(default_factory=new_id, primary_key=True)
    met_on: str
    kind: str
    minutes: int | None = None
    supervisor: str = ""
    role_id: str | None = Field(default=None, foreign_key="role.id")
    method: str = ""
    words: str = ""


class FollowedSchemeRecord(SQLModel, table=True):
    """A scheme of hours that is followed."""

    __tablename__ = "followed_scheme"
    id: str = Field(primary_key=True)
    since_on: str | None = None
    by_on: str | None = None
    targets: str = "{}"


class OpeningBalanceRecord(SQLModel, table=True):
    """Hours from before the journal."""

    __tablename__ = "opening_balance"
    id: str = Field(default_factory=new_id, primary_key=True)
    label: str = ""
    role_id: str | None = Field(default=None, foreign_key="role.id")
    start_on: str | None = None
    end_on: str | None = None
    paid_minutes: int = 0
    pro_bono_minutes: int = 0
    clients: int = 0
    people: int | None = None
    source_id: str | None = None


class DevelopmentRecord(SQLModel, table=True):
    """Learning of one's own."""

    __tablename__ = "development"
    id: str = Field(default_factory=new_id, primary_key=True)
    on_day: str
    kind: str = ""
    title: str
    provider: str = ""
    minutes: int | None = None
    role_id: str | None = Field(default=None, foreign_key="role.id")
    reflect: str = ""
    plan: str = ""
    act: str = ""
    evaluate: str = ""
    impact: str = ""


class MeetingActionRecord(SQLModel, table=True):
    """What was agreed in a supervision."""

    __tablename__ = "meeting_action"
    id: str = Field(default_factory=new_id, primary_key=True)
    meeting_id: str = Field(foreign_key="meeting.id")
    ordinal: int
    text: str
    reminder_id: str | None = Field(default=None, foreign_key="reminder.id")


class ContactRecord(SQLModel, table=True):
    """Whom to call or to refer to."""

    __tablename__ = "contact"
    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    name: str
    good_for: str = ""
    reach: str = ""
    country: str = ""
    checked_on: str | None = None
    ordinal: int = 0


class ProfessionalWillRecord(SQLModel, table=True):
    """The one row of the professional will."""

    __tablename__ = "professional_will"
    id: str = Field(default_factory=new_id, primary_key=True)
    opens: str = ""
    destroys: str = ""
    passphrase_kept: str = ""
    words: str = ""
    changed_at: int


class DepartureRecord(SQLModel, table=True):
    """That something left this journal; no content."""

    __tablename__ = "departure"
    id: str = Field(default_factory=new_id, primary_key=True)
    left_at: int
    kind: str
    format: str = ""
    recipient: str = ""
    purpose: str = ""
    entries: int = 0
    delete_by: str | None = None


class ErasureRecord(SQLModel, table=True):
    """That a client was erased or reduced; a hash of the code alone."""

    __tablename__ = "erasure"
    id: str = Field(default_factory=new_id, primary_key=True)
    erased_on: str
    kind: str
    code_hash: str


class PacketRecord(SQLModel, table=True):
    """A packet handed out; ``parts`` and ``replacements`` are JSON."""

    __tablename__ = "packet"
    id: str = Field(default_factory=new_id, primary_key=True)
    sealed_at: int
    supervisor: str = ""
    purpose: str = ""
    delete_by: str | None = None
    sealing: str
    parts: str = "[]"
    replacements: str = "[]"
    reply_secret: str = ""


class PacketSessionRecord(SQLModel, table=True):
    """A session in a packet, under the name it has there."""

    __tablename__ = "packet_session"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="packet.id")
    entry_id: str = Field(foreign_key="entry.id")
    ordinal: int
    moments: str = "[]"


class ReplyRecord(SQLModel, table=True):
    """A reply that was merged."""

    __tablename__ = "reply"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="packet.id")
    made_at: int
    merged_at: int


class NoteRecord(SQLModel, table=True):
    """What a supervisor wrote, anchored by quotation."""

    __tablename__ = "note"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str | None = Field(default=None, foreign_key="packet.id")
    entry_id: str | None = Field(default=None, foreign_key="entry.id")
    part: str
    quote: str = ""
    before: str = ""
    after: str = ""
    words: str
    supervisor: str = ""
    made_at: int
    read_at: int | None = None


class SuperviseeRecord(SQLModel, table=True):
    """Whose packets are received."""

    __tablename__ = "supervisee"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    made_at: int


class ReceivedPacketRecord(SQLModel, table=True):
    """A packet from a supervisee; ``content`` is its JSON."""

    __tablename__ = "received_packet"
    id: str = Field(default_factory=new_id, primary_key=True)
    supervisee_id: str = Field(foreign_key="supervisee.id")
    received_at: int
    sealed_at: int
    purpose: str = ""
    delete_by: str | None = None
    sessions: int = 0
    content: str
    letter: str = ""
    revealed: str = "[]"
    reply_id: str | None = None
    replied_at: int | None = None


class ReceivedMarkRecord(SQLModel, table=True):
    """Where a supervisor placed a moment of a received session, or with 0 all of it."""

    __tablename__ = "received_mark"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="received_packet.id")
    session_id: str
    moment: int
    x: float
    y: float
    certainty: str
    made_at: int
    blind: bool = True


class ReceivedNoteRecord(SQLModel, table=True):
    """What a supervisor wrote beside a received session."""

    __tablename__ = "received_note"
    id: str = Field(default_factory=new_id, primary_key=True)
    packet_id: str = Field(foreign_key="received_packet.id")
    session_id: str
    part: str
    quote: str = ""
    before: str = ""
    after: str = ""
    words: str
    made_at: int
    changed_at: int


class DraftRecord(SQLModel, table=True):
    """A draft kept while writing; ``payload`` is JSON."""

    __tablename__ = "draft"
    entry_id: str = Field(primary_key=True)
    edits: bool = False
    set_aside: bool = False
    updated_at: int
    payload: str


class RevisionRecord(SQLModel, table=True):
    """An entry as it was saved once; ``payload`` is JSON."""

    __tablename__ = "revision"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    number: int = Field(primary_key=True)
    saved_at: int
    payload: str


class SettingRecord(SQLModel, table=True):
    """A setting that belongs to the journal; ``value`` is JSON."""

    __tablename__ = "setting"
    key: str = Field(primary_key=True)
    value: str


class ChangeMarkRecord(SQLModel, table=True):
    """When a record was changed last or taken out for good; triggers write it."""

    __tablename__ = "change_mark"
    subject: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    at: int
    gone: bool = False
