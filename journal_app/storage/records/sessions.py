"""Sessions: their texts, marks, tags, drafts and earlier versions."""

from __future__ import annotations

from sqlmodel import Field

from journal_app.storage.ids import new_id
from journal_app.storage.records.record import Record


class ImportBatchRecord(Record, table=True):
    """One import, so that it can be undone."""

    __tablename__ = "import_batch"
    id: str = Field(default_factory=new_id, primary_key=True)
    format: str
    imported_at: int
    added: int = 0
    already_there: int = 0
    refused: int = 0
    undone_at: int | None = None


class EntryRecord(Record, table=True):
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
    path: str = ""
    tags: str = ""
    hard_to_say: bool = False
    late: bool = False
    written_at: int
    changed_at: int
    revision: int = 1
    trashed_at: int | None = None
    import_batch_id: str | None = Field(default=None, foreign_key="import_batch.id")
    source_id: str | None = None


class RecordSizeRecord(Record, table=True):
    """How many sessions of a role are placed or wait for it; kept by the database itself."""

    __tablename__ = "record_size"
    role_id: str = Field(primary_key=True)
    placed: int
    to_place: int


class EntryTextRecord(Record, table=True):
    """The long texts of an entry; the search index follows this table."""

    __tablename__ = "entry_text"
    seq: int = Field(primary_key=True, foreign_key="entry.seq")
    seen: str = ""
    me: str = ""
    question: str = ""
    answers: str = ""


class PromptAnswerRecord(Record, table=True):
    """An answered prompt."""

    __tablename__ = "prompt_answer"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    ordinal: int = Field(primary_key=True)
    prompt_id: str
    question: str
    answer: str


class MomentRecord(Record, table=True):
    """A point in a session."""

    __tablename__ = "moment"
    id: str = Field(default_factory=new_id, primary_key=True)
    entry_id: str = Field(foreign_key="entry.id")
    ordinal: int
    label: str = ""


class PlacementRecord(Record, table=True):
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


class TagRecord(Record, table=True):
    """A tag."""

    __tablename__ = "tag"
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str


class EntryTagRecord(Record, table=True):
    """A tag on an entry."""

    __tablename__ = "entry_tag"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    tag_id: str = Field(primary_key=True, foreign_key="tag.id")
    ordinal: int = 0


class IntentionRecord(Record, table=True):
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


class ReflectionRecord(Record, table=True):
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


class DraftRecord(Record, table=True):
    """A draft kept while writing; ``payload`` is JSON."""

    __tablename__ = "draft"
    entry_id: str = Field(primary_key=True)
    edits: bool = False
    set_aside: bool = False
    updated_at: int
    payload: str


class RevisionRecord(Record, table=True):
    """An entry as it was saved once; ``payload`` is JSON."""

    __tablename__ = "revision"
    entry_id: str = Field(primary_key=True, foreign_key="entry.id")
    number: int = Field(primary_key=True)
    saved_at: int
    payload: str
