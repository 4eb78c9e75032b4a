-- Instants (columns *_at) are milliseconds since 1970-01-01T00:00Z; days are ISO text.
-- Ids are UUIDs, version 7, as text. `seq` is a stable row number for the search index.

CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    made_at INTEGER NOT NULL
);

CREATE TABLE practitioner (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    jurisdiction TEXT NOT NULL DEFAULT '',
    question_rhythm_days INTEGER NOT NULL DEFAULT 28,
    supervision_rhythm_days INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE role (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('coach', 'therapist', 'supervisor', 'own')),
    name TEXT NOT NULL DEFAULT '',
    ordinal INTEGER NOT NULL,
    retired_at INTEGER,
    question_postponed_until INTEGER,
    UNIQUE (kind, name)
);

CREATE TABLE intended_area (
    id TEXT PRIMARY KEY,
    role_id TEXT NOT NULL REFERENCES role (id),
    x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
    y REAL NOT NULL CHECK (y BETWEEN -1 AND 1),
    half_width REAL NOT NULL CHECK (half_width > 0 AND half_width <= 1),
    valid_from_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX intended_area_by_role ON intended_area (role_id, valid_from_at);

-- Something of one's own that the drift chart shows as a line: a training, a new supervisor.
-- Without a role it belongs to all of them.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    on_day TEXT NOT NULL,
    label TEXT NOT NULL CHECK (label <> ''),
    role_id TEXT REFERENCES role (id)
);

-- `folded` is the code without capitals, in any script: what tells one code from another.
CREATE TABLE client (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (code <> ''),
    folded TEXT NOT NULL UNIQUE,
    context TEXT NOT NULL DEFAULT '',
    agreement_kind TEXT NOT NULL DEFAULT '',
    agreement_scope TEXT NOT NULL DEFAULT '',
    agreement_start TEXT,
    agreement_review TEXT,
    agreement_end TEXT,
    consent TEXT NOT NULL DEFAULT 'none'
        CHECK (consent IN ('none', 'anonymised', 'identifiable')),
    consent_on TEXT,
    consent_note TEXT NOT NULL DEFAULT '',
    retention_until TEXT,
    retention_reason TEXT NOT NULL DEFAULT '',
    reduced_at INTEGER,
    -- Since when the client agrees to stand in a log of hours.
    listed_on TEXT,
    made_at INTEGER NOT NULL
);
-- Codes that a search by their beginning compares one by one: others are found by their order.
CREATE INDEX client_in_other_signs ON client (code) WHERE code GLOB '*[^ -~]*';

-- Days that ask for a reminder, of which every start makes sure: few clients have any.
CREATE INDEX client_to_review ON client (agreement_review, id) WHERE agreement_review IS NOT NULL;
CREATE INDEX client_to_keep ON client (retention_until, id) WHERE retention_until IS NOT NULL;

-- Agreements that came before the one that stands with the client.
CREATE TABLE past_agreement (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    start_on TEXT,
    review_on TEXT,
    end_on TEXT
);
CREATE INDEX past_agreement_by_client ON past_agreement (client_id);

CREATE TABLE import_batch (
    id TEXT PRIMARY KEY,
    format TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    added INTEGER NOT NULL DEFAULT 0,
    already_there INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    undone_at INTEGER
);

-- What a list, a filter or a chart reads stands here; the long texts stand in entry_text, so that
-- reading many entries does not read their words. Derived are `path`, the practitioner's own newest
-- placements of the moments in their order ('0.25,-0.5;0.3,0.1'), empty while not placed, and their
-- mean, x and y; and `tags`, the names of its tags in their order, a line each.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    role_id TEXT NOT NULL REFERENCES role (id),
    client_id TEXT REFERENCES client (id),
    started_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_day TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    format TEXT NOT NULL DEFAULT '',
    agreement_kind TEXT NOT NULL DEFAULT '',
    paid_kind TEXT CHECK (paid_kind IN ('paid', 'pro_bono', 'internal', 'training')),
    people INTEGER CHECK (people BETWEEN 1 AND 999),
    charge INTEGER CHECK (charge BETWEEN 0 AND 4),
    familiarity INTEGER CHECK (familiarity BETWEEN 0 AND 4),
    told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
    interpreted INTEGER NOT NULL DEFAULT 0 CHECK (interpreted IN (0, 1)),
    to_supervision INTEGER NOT NULL DEFAULT 0 CHECK (to_supervision IN (0, 1)),
    x REAL,
    y REAL,
    path TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    hard_to_say INTEGER NOT NULL DEFAULT 0 CHECK (hard_to_say IN (0, 1)),
    late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    written_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    trashed_at INTEGER,
    import_batch_id TEXT REFERENCES import_batch (id),
    source_id TEXT
);
CREATE INDEX entry_by_time ON entry (started_at DESC, seq DESC) WHERE trashed_at IS NULL;
-- What came in without a mark and waits for one.
CREATE INDEX entry_to_place ON entry (started_at DESC, seq DESC, id)
    WHERE trashed_at IS NULL AND x IS NULL AND import_batch_id IS NOT NULL;
-- With all that is summed up over a client.
CREATE INDEX entry_by_client
    ON entry (client_id, started_at DESC, seq DESC, role_id, minutes, x, y)
    WHERE trashed_at IS NULL;
CREATE INDEX entry_by_role ON entry (role_id, started_at DESC, seq DESC) WHERE trashed_at IS NULL;
CREATE INDEX entry_by_day ON entry (local_day, client_id, minutes) WHERE trashed_at IS NULL;
-- With all that drift reads of a session, and all it can be narrowed to but tags.
CREATE INDEX entry_for_drift
    ON entry (role_id, started_at, seq, x, y, hard_to_say, late, client_id, id, zone, local_day,
              format, agreement_kind, paid_kind)
    WHERE trashed_at IS NULL AND x IS NOT NULL;
-- With all that schemes of hours ask of a session.
CREATE INDEX entry_for_hours
    ON entry (role_id, paid_kind, agreement_kind, people, client_id, local_day, minutes)
    WHERE trashed_at IS NULL;
CREATE INDEX entry_unplaced ON entry (started_at DESC, seq DESC)
    WHERE trashed_at IS NULL AND x IS NULL;
CREATE INDEX entry_flagged ON entry (started_at DESC, seq DESC)
    WHERE trashed_at IS NULL AND to_supervision = 1;
CREATE INDEX entry_in_bin ON entry (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE UNIQUE INDEX entry_by_source ON entry (source_id) WHERE source_id IS NOT NULL;

-- Derived: how many sessions outside the bin a role has that are placed, and that came in without a
-- mark; none where there are neither. Counting them takes as long as there are sessions, and is
-- asked on every start.
CREATE TABLE record_size (
    role_id TEXT PRIMARY KEY,
    placed INTEGER NOT NULL,
    to_place INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER entry_counted_in AFTER INSERT ON entry
WHEN new.trashed_at IS NULL AND (new.x IS NOT NULL OR new.import_batch_id IS NOT NULL) BEGIN
    INSERT INTO record_size VALUES (new.role_id, new.x IS NOT NULL, new.x IS NULL)
    ON CONFLICT (role_id) DO UPDATE
    SET placed = placed + excluded.placed, to_place = to_place + excluded.to_place;
END;
CREATE TRIGGER entry_counted_out AFTER DELETE ON entry
WHEN old.trashed_at IS NULL AND (old.x IS NOT NULL OR old.import_batch_id IS NOT NULL) BEGIN
    UPDATE record_size
    SET placed = placed - (old.x IS NOT NULL), to_place = to_place - (old.x IS NULL)
    WHERE role_id = old.role_id;
    DELETE FROM record_size WHERE role_id = old.role_id AND placed = 0 AND to_place = 0;
END;
CREATE TRIGGER entry_counted_anew
AFTER UPDATE OF role_id, x, import_batch_id, trashed_at ON entry BEGIN
    UPDATE record_size
    SET placed = placed - (old.x IS NOT NULL), to_place = to_place - (old.x IS NULL)
    WHERE role_id = old.role_id AND old.trashed_at IS NULL
      AND (old.x IS NOT NULL OR old.import_batch_id IS NOT NULL);
    INSERT INTO record_size
    SELECT new.role_id, new.x IS NOT NULL, new.x IS NULL
    WHERE new.trashed_at IS NULL AND (new.x IS NOT NULL OR new.import_batch_id IS NOT NULL)
    ON CONFLICT (role_id) DO UPDATE
    SET placed = placed + excluded.placed, to_place = to_place + excluded.to_place;
    DELETE FROM record_size WHERE role_id = old.role_id AND placed = 0 AND to_place = 0;
END;

CREATE TABLE entry_text (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq) ON DELETE CASCADE,
    seen TEXT NOT NULL DEFAULT '',
    me TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    answers TEXT NOT NULL DEFAULT ''
);

CREATE VIRTUAL TABLE entry_search USING fts5 (
    seen, me, question, answers,
    content = 'entry_text', content_rowid = 'seq',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- What savings add is put together when nobody waits for one, see Database.settle. By itself the
-- index would do it within every 64th saving, which then takes as long as ten.
INSERT INTO entry_search (entry_search, rank) VALUES ('automerge', 0);
-- Nor does it within every 16th, which next to the pieces of a large import would put together the
-- whole of it: seconds, with 100,000 entries.
INSERT INTO entry_search (entry_search, rank) VALUES ('crisismerge', 256);
CREATE TRIGGER entry_text_added AFTER INSERT ON entry_text BEGIN
    INSERT INTO entry_search (rowid, seen, me, question, answers)
    VALUES (new.seq, new.seen, new.me, new.question, new.answers);
END;
CREATE TRIGGER entry_text_removed AFTER DELETE ON entry_text BEGIN
    INSERT INTO entry_search (entry_search, rowid, seen, me, question, answers)
    VALUES ('delete', old.seq, old.seen, old.me, old.question, old.answers);
END;
CREATE TRIGGER entry_text_changed AFTER UPDATE ON entry_text BEGIN
    INSERT INTO entry_search (entry_search, rowid, seen, me, question, answers)
    VALUES ('delete', old.seq, old.seen, old.me, old.question, old.answers);
    INSERT INTO entry_search (rowid, seen, me, question, answers)
    VALUES (new.seq, new.seen, new.me, new.question, new.answers);
END;

CREATE TABLE prompt_answer (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    prompt_id TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (entry_id, ordinal)
);

CREATE TABLE moment (
    id TEXT PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT ''
);
CREATE INDEX moment_by_entry ON moment (entry_id, ordinal, id);

-- Every mark that was ever made for a moment is kept; the newest of each kind of maker counts, that
-- is the one with the highest seq: a clock may be set back between two marks.
-- again = 1 marks a re-placement made from the notes alone: shown beside, never counted.
-- Without a moment it is a supervisor's mark for the session as a whole.
CREATE TABLE placement (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    moment_id TEXT REFERENCES moment (id) ON DELETE CASCADE,
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
    y REAL NOT NULL CHECK (y BETWEEN -1 AND 1),
    certainty TEXT NOT NULL CHECK (certainty IN ('clear', 'roughly', 'hard_to_say')),
    made_at INTEGER NOT NULL,
    placed_by TEXT NOT NULL DEFAULT 'self' CHECK (placed_by IN ('self', 'supervisor')),
    supervisor TEXT NOT NULL DEFAULT '',
    blind INTEGER NOT NULL DEFAULT 1 CHECK (blind IN (0, 1)),
    again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)),
    CHECK (moment_id IS NOT NULL OR placed_by = 'supervisor')
);
CREATE INDEX placement_by_entry ON placement (entry_id, placed_by, again, x, y);
CREATE INDEX placement_by_moment ON placement (moment_id, placed_by, again, seq, x, y);
CREATE INDEX placement_again ON placement (entry_id) WHERE again = 1;

CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> '')
);
CREATE TABLE entry_tag (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    tag_id TEXT NOT NULL REFERENCES tag (id),
    ordinal INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (entry_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag_id, entry_id);
CREATE TRIGGER entry_tagged AFTER INSERT ON entry_tag BEGIN
    UPDATE entry SET tags = coalesce((SELECT group_concat(name, char(10)) FROM (
    SELECT g.name AS name FROM entry_tag t JOIN tag g ON g.id = t.tag_id
    WHERE t.entry_id = entry.id ORDER BY t.ordinal, g.name)), '')
    WHERE id = new.entry_id;
END;
CREATE TRIGGER entry_untagged AFTER DELETE ON entry_tag BEGIN
    UPDATE entry SET tags = coalesce((SELECT group_concat(name, char(10)) FROM (
    SELECT g.name AS name FROM entry_tag t JOIN tag g ON g.id = t.tag_id
    WHERE t.entry_id = entry.id ORDER BY t.ordinal, g.name)), '')
    WHERE id = old.entry_id;
END;
CREATE TRIGGER entry_tags_ordered AFTER UPDATE ON entry_tag BEGIN
    UPDATE entry SET tags = coalesce((SELECT group_concat(name, char(10)) FROM (
    SELECT g.name AS name FROM entry_tag t JOIN tag g ON g.id = t.tag_id
    WHERE t.entry_id = entry.id ORDER BY t.ordinal, g.name)), '')
    WHERE id = new.entry_id;
END;
CREATE TRIGGER tag_renamed AFTER UPDATE OF name ON tag BEGIN
    UPDATE entry SET tags = coalesce((SELECT group_concat(name, char(10)) FROM (
    SELECT g.name AS name FROM entry_tag t JOIN tag g ON g.id = t.tag_id
    WHERE t.entry_id = entry.id ORDER BY t.ordinal, g.name)), '')
    WHERE id IN (SELECT entry_id FROM entry_tag WHERE tag_id = new.id);
END;

CREATE TABLE own_signal (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    tier TEXT NOT NULL DEFAULT 'C' CHECK (tier IN ('A', 'B', 'C', 'D')),
    retired_at INTEGER
);

CREATE TABLE observation (
    id TEXT PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    signal TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    ordinal INTEGER NOT NULL DEFAULT 0,
    UNIQUE (entry_id, signal)
);
CREATE INDEX observation_by_signal ON observation (signal, entry_id);

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    client_id TEXT REFERENCES client (id),
    entry_id TEXT REFERENCES entry (id) ON DELETE SET NULL,
    opened_at INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('accepted', 'thinking', 'declined', 'has_help',
                                    'not_applicable')),
    closed_at INTEGER,
    closed_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX referral_open ON referral (client_id) WHERE closed_at IS NULL;

CREATE TABLE referral_signal (
    referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    signal TEXT NOT NULL,
    PRIMARY KEY (referral_id, signal)
) WITHOUT ROWID;

-- `former` is a JSON list of what a step said before each correction, the oldest first.
CREATE TABLE referral_step (
    id TEXT PRIMARY KEY,
    referral_id TEXT NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step IN ('noticed', 'supervision', 'raised', 'options', 'outcome',
                                       'followed_up', 'closed')),
    taken_at INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    consulted TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT '',
    consent_on TEXT,
    former TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX referral_step_by_referral ON referral_step (referral_id, taken_at);

CREATE TABLE reminder (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('follow_up', 'agreement_review', 'retention',
                                       'supervision', 'contacts', 'backup', 'packet', 'own')),
    code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    client_id TEXT REFERENCES client (id),
    referral_id TEXT REFERENCES referral (id) ON DELETE CASCADE,
    entry_id TEXT REFERENCES entry (id) ON DELETE SET NULL,
    due_at INTEGER NOT NULL,
    first_due_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'not_needed')),
    reason TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    notified_at INTEGER
);
CREATE INDEX reminder_open ON reminder (due_at) WHERE state = 'open';
CREATE INDEX reminder_by_kind ON reminder (kind, code, client_id);
CREATE INDEX reminder_closed ON reminder (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE reflection (
    id TEXT PRIMARY KEY,
    role_id TEXT NOT NULL REFERENCES role (id),
    answered_at INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'change', 'supervision', 'depends')),
    asked TEXT NOT NULL CHECK (asked IN ('notice', 'rhythm', 'self')),
    session_count INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    client_id TEXT REFERENCES client (id),
    shown TEXT NOT NULL DEFAULT '{}',
    step_answer TEXT CHECK (step_answer IN ('tried', 'partly', 'not_yet', 'let_go')),
    step_words TEXT NOT NULL DEFAULT '',
    step_answered_at INTEGER
);
CREATE INDEX reflection_by_role ON reflection (role_id, answered_at);

-- A supervision that took place; the supervisor by role or initials, never more.
CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    met_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('one_to_one', 'group', 'peer')),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    supervisor TEXT NOT NULL DEFAULT '',
    role_id TEXT REFERENCES role (id),
    method TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT ''
);
CREATE INDEX meeting_by_day ON meeting (met_on);

CREATE TABLE meeting_action (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    reminder_id TEXT REFERENCES reminder (id) ON DELETE SET NULL
);
CREATE INDEX meeting_action_by_meeting ON meeting_action (meeting_id, ordinal);

CREATE TABLE supervision_item (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('entry', 'reflection', 'referral', 'own')),
    entry_id TEXT REFERENCES entry (id) ON DELETE CASCADE,
    reflection_id TEXT REFERENCES reflection (id) ON DELETE CASCADE,
    referral_id TEXT REFERENCES referral (id) ON DELETE CASCADE,
    question TEXT NOT NULL DEFAULT '',
    raised_at INTEGER NOT NULL,
    settled_at INTEGER,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL
);
CREATE INDEX supervision_waiting ON supervision_item (raised_at) WHERE settled_at IS NULL;
-- An entry waits once at most; a meeting keeps what was spoken of when it is flagged anew.
CREATE UNIQUE INDEX supervision_item_by_entry ON supervision_item (entry_id)
    WHERE kind = 'entry' AND settled_at IS NULL;
-- Taking out entries asks each of these tables who points at them.
CREATE INDEX supervision_item_of_entry ON supervision_item (entry_id);
CREATE INDEX referral_of_entry ON referral (entry_id);
CREATE INDEX reminder_of_entry ON reminder (entry_id);
CREATE INDEX supervision_item_by_meeting ON supervision_item (meeting_id)
    WHERE meeting_id IS NOT NULL;

-- A scheme of hours that is followed; `targets` is a JSON object of what was changed in it.
CREATE TABLE followed_scheme (
    id TEXT PRIMARY KEY,
    since_on TEXT,
    by_on TEXT,
    targets TEXT NOT NULL DEFAULT '{}'
);

-- Hours from before the journal, as sums: no codes, no names.
CREATE TABLE opening_balance (
    id TEXT PRIMARY KEY,
    label TEXT NOT NULL DEFAULT '',
    role_id TEXT REFERENCES role (id),
    start_on TEXT,
    end_on TEXT,
    paid_minutes INTEGER NOT NULL DEFAULT 0 CHECK (paid_minutes >= 0),
    pro_bono_minutes INTEGER NOT NULL DEFAULT 0 CHECK (pro_bono_minutes >= 0),
    clients INTEGER NOT NULL DEFAULT 0 CHECK (clients >= 0),
    people INTEGER CHECK (people BETWEEN 1 AND 999),
    source_id TEXT
);
CREATE UNIQUE INDEX opening_balance_by_source ON opening_balance (source_id)
    WHERE source_id IS NOT NULL;

-- Learning of one's own: reflect, plan, act, evaluate, and what came of it.
CREATE TABLE development (
    id TEXT PRIMARY KEY,
    on_day TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    provider TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 60000),
    role_id TEXT REFERENCES role (id),
    reflect TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    act TEXT NOT NULL DEFAULT '',
    evaluate TEXT NOT NULL DEFAULT '',
    impact TEXT NOT NULL DEFAULT ''
);
CREATE INDEX development_by_day ON development (on_day);

-- Where one means to be, said before the session; entry_id is set once that session is logged.
CREATE TABLE intention (
    id TEXT PRIMARY KEY,
    role_id TEXT NOT NULL REFERENCES role (id),
    client_id TEXT REFERENCES client (id),
    x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
    y REAL NOT NULL CHECK (y BETWEEN -1 AND 1),
    why TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    entry_id TEXT REFERENCES entry (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX intention_by_entry ON intention (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX intention_waiting ON intention (made_at) WHERE entry_id IS NULL;

-- Whom to call or to refer to, entered by the practitioner.
CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('emergency', 'referral')),
    name TEXT NOT NULL CHECK (name <> ''),
    good_for TEXT NOT NULL DEFAULT '',
    reach TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    checked_on TEXT,
    ordinal INTEGER NOT NULL DEFAULT 0
);

-- The one row of the professional will: who may open the journal, who must destroy it.
CREATE TABLE professional_will (
    id TEXT PRIMARY KEY,
    opens TEXT NOT NULL DEFAULT '',
    destroys TEXT NOT NULL DEFAULT '',
    passphrase_kept TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
);

-- What left this journal and when; counts and purpose, no content.
CREATE TABLE departure (
    id TEXT PRIMARY KEY,
    left_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('packet', 'reply', 'selection', 'journal', 'client',
                                       'report', 'book')),
    format TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    entries INTEGER NOT NULL DEFAULT 0,
    delete_by TEXT
);
CREATE INDEX departure_by_time ON departure (left_at);

-- That a client was erased or reduced to placements: the day, and a hash of the code alone.
CREATE TABLE erasure (
    id TEXT PRIMARY KEY,
    erased_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('erased', 'reduced')),
    code_hash TEXT NOT NULL
);

-- A packet handed to a supervisor. `parts` and `replacements` are JSON lists: which texts went
-- along, and pairs of what was written and what stood there instead. `reply_secret` is the age key
-- that opens the replies to it.
CREATE TABLE packet (
    id TEXT PRIMARY KEY,
    sealed_at INTEGER NOT NULL,
    supervisor TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    delete_by TEXT,
    sealing TEXT NOT NULL CHECK (sealing IN ('passphrase', 'key')),
    parts TEXT NOT NULL DEFAULT '[]',
    replacements TEXT NOT NULL DEFAULT '[]',
    reply_secret TEXT NOT NULL DEFAULT ''
);

-- The id is the session's name inside the packet and nowhere else; `moments` is a JSON list of
-- the ids of its moments in the order in which they went.
CREATE TABLE packet_session (
    id TEXT PRIMARY KEY,
    packet_id TEXT NOT NULL REFERENCES packet (id) ON DELETE CASCADE,
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    moments TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX packet_session_by_packet ON packet_session (packet_id, ordinal);
CREATE INDEX packet_session_by_entry ON packet_session (entry_id);

-- A reply that was merged; the id is the one it carries.
CREATE TABLE reply (
    id TEXT PRIMARY KEY,
    packet_id TEXT NOT NULL REFERENCES packet (id) ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    merged_at INTEGER NOT NULL
);

-- What came back, anchored by quotation: `quote` with some words before and after it. Without a
-- quote it is about the whole of the part; without an entry it is the closing letter.
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    packet_id TEXT REFERENCES packet (id) ON DELETE CASCADE,
    entry_id TEXT REFERENCES entry (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('seen', 'me', 'question', 'session', 'letter')),
    quote TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    supervisor TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    read_at INTEGER
);
CREATE INDEX note_by_entry ON note (entry_id);
CREATE INDEX note_by_packet ON note (packet_id);

-- The other side: packets received from supervisees, each kept apart. `content` is the packet's
-- own JSON, `revealed` a JSON list of the sessions whose own marks were shown. A mark is for a
-- moment by its number from 1 on, or, with 0, for the session as a whole.
CREATE TABLE supervisee (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    made_at INTEGER NOT NULL
);

CREATE TABLE received_packet (
    id TEXT PRIMARY KEY,
    supervisee_id TEXT NOT NULL REFERENCES supervisee (id) ON DELETE CASCADE,
    received_at INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    delete_by TEXT,
    sessions INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    letter TEXT NOT NULL DEFAULT '',
    revealed TEXT NOT NULL DEFAULT '[]',
    reply_id TEXT,
    replied_at INTEGER
);
CREATE INDEX received_packet_by_supervisee ON received_packet (supervisee_id, received_at);

CREATE TABLE received_mark (
    id TEXT PRIMARY KEY,
    packet_id TEXT NOT NULL REFERENCES received_packet (id) ON DELETE CASCADE,
    session_id TEXT NOT NULL,
    moment INTEGER NOT NULL,
    x REAL NOT NULL CHECK (x BETWEEN -1 AND 1),
    y REAL NOT NULL CHECK (y BETWEEN -1 AND 1),
    certainty TEXT NOT NULL CHECK (certainty IN ('clear', 'roughly', 'hard_to_say')),
    made_at INTEGER NOT NULL,
    blind INTEGER NOT NULL DEFAULT 1 CHECK (blind IN (0, 1))
);
CREATE INDEX received_mark_by_packet ON received_mark (packet_id, session_id);

CREATE TABLE received_note (
    id TEXT PRIMARY KEY,
    packet_id TEXT NOT NULL REFERENCES received_packet (id) ON DELETE CASCADE,
    session_id TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('seen', 'me', 'question', 'session')),
    quote TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE INDEX received_note_by_packet ON received_note (packet_id, session_id);

CREATE TABLE draft (
    entry_id TEXT PRIMARY KEY,
    edits INTEGER NOT NULL DEFAULT 0 CHECK (edits IN (0, 1)),
    set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
    updated_at INTEGER NOT NULL,
    payload TEXT NOT NULL
);

-- Its payloads, and the answers above, are longer than the tree of a key takes in one piece: there
-- each would have a page of its own, full to a third.
CREATE TABLE revision (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (entry_id, number)
);

-- What a large import has noted is long: in the tree of a key it would be read, as a whole, on the
-- way to every other setting.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- When a record was changed last or taken out for good: what merging with another journal goes by.
-- Ids alone; a table is named by `subject`. `bin` is the subject of putting an entry into the bin
-- and taking it out. An entry's own changes are told by its versions.
CREATE TABLE change_mark (
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    PRIMARY KEY (subject, id)
) WITHOUT ROWID;
CREATE TRIGGER role_marked_changed AFTER UPDATE OF kind, name, ordinal, retired_at ON role BEGIN
    INSERT INTO change_mark VALUES ('role', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER reminder_marked_changed AFTER UPDATE OF kind, code, text, client_id, referral_id, entry_id, due_at, state, reason ON reminder BEGIN
    INSERT INTO change_mark VALUES ('reminder', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER intended_area_marked_changed AFTER UPDATE ON intended_area BEGIN
    INSERT INTO change_mark VALUES ('intended_area', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER event_marked_changed AFTER UPDATE ON event BEGIN
    INSERT INTO change_mark VALUES ('event', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER client_marked_changed AFTER UPDATE ON client BEGIN
    INSERT INTO change_mark VALUES ('client', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER past_agreement_marked_changed AFTER UPDATE ON past_agreement BEGIN
    INSERT INTO change_mark VALUES ('past_agreement', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER own_signal_marked_changed AFTER UPDATE ON own_signal BEGIN
    INSERT INTO change_mark VALUES ('own_signal', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER referral_marked_changed AFTER UPDATE ON referral BEGIN
    INSERT INTO change_mark VALUES ('referral', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER referral_step_marked_changed AFTER UPDATE ON referral_step BEGIN
    INSERT INTO change_mark VALUES ('referral_step', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER reflection_marked_changed AFTER UPDATE ON reflection BEGIN
    INSERT INTO change_mark VALUES ('reflection', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER meeting_marked_changed AFTER UPDATE ON meeting BEGIN
    INSERT INTO change_mark VALUES ('meeting', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER meeting_action_marked_changed AFTER UPDATE ON meeting_action BEGIN
    INSERT INTO change_mark VALUES ('meeting_action', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER supervision_item_marked_changed AFTER UPDATE ON supervision_item BEGIN
    INSERT INTO change_mark VALUES ('supervision_item', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER intention_marked_changed AFTER UPDATE ON intention BEGIN
    INSERT INTO change_mark VALUES ('intention', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER contact_marked_changed AFTER UPDATE ON contact BEGIN
    INSERT INTO change_mark VALUES ('contact', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER professional_will_marked_changed AFTER UPDATE ON professional_will BEGIN
    INSERT INTO change_mark VALUES ('professional_will', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER note_marked_changed AFTER UPDATE ON note BEGIN
    INSERT INTO change_mark VALUES ('note', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER supervisee_marked_changed AFTER UPDATE ON supervisee BEGIN
    INSERT INTO change_mark VALUES ('supervisee', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_packet_marked_changed AFTER UPDATE ON received_packet BEGIN
    INSERT INTO change_mark VALUES ('received_packet', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_mark_marked_changed AFTER UPDATE ON received_mark BEGIN
    INSERT INTO change_mark VALUES ('received_mark', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_note_marked_changed AFTER UPDATE ON received_note BEGIN
    INSERT INTO change_mark VALUES ('received_note', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER role_marked_gone AFTER DELETE ON role BEGIN
    INSERT INTO change_mark VALUES ('role', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER reminder_marked_gone AFTER DELETE ON reminder BEGIN
    INSERT INTO change_mark VALUES ('reminder', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER intended_area_marked_gone AFTER DELETE ON intended_area BEGIN
    INSERT INTO change_mark VALUES ('intended_area', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER event_marked_gone AFTER DELETE ON event BEGIN
    INSERT INTO change_mark VALUES ('event', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER client_marked_gone AFTER DELETE ON client BEGIN
    INSERT INTO change_mark VALUES ('client', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER past_agreement_marked_gone AFTER DELETE ON past_agreement BEGIN
    INSERT INTO change_mark VALUES ('past_agreement', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER own_signal_marked_gone AFTER DELETE ON own_signal BEGIN
    INSERT INTO change_mark VALUES ('own_signal', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER referral_marked_gone AFTER DELETE ON referral BEGIN
    INSERT INTO change_mark VALUES ('referral', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER referral_step_marked_gone AFTER DELETE ON referral_step BEGIN
    INSERT INTO change_mark VALUES ('referral_step', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER reflection_marked_gone AFTER DELETE ON reflection BEGIN
    INSERT INTO change_mark VALUES ('reflection', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER meeting_marked_gone AFTER DELETE ON meeting BEGIN
    INSERT INTO change_mark VALUES ('meeting', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER meeting_action_marked_gone AFTER DELETE ON meeting_action BEGIN
    INSERT INTO change_mark VALUES ('meeting_action', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER supervision_item_marked_gone AFTER DELETE ON supervision_item BEGIN
    INSERT INTO change_mark VALUES ('supervision_item', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER intention_marked_gone AFTER DELETE ON intention BEGIN
    INSERT INTO change_mark VALUES ('intention', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER contact_marked_gone AFTER DELETE ON contact BEGIN
    INSERT INTO change_mark VALUES ('contact', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER professional_will_marked_gone AFTER DELETE ON professional_will BEGIN
    INSERT INTO change_mark VALUES ('professional_will', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER note_marked_gone AFTER DELETE ON note BEGIN
    INSERT INTO change_mark VALUES ('note', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER supervisee_marked_gone AFTER DELETE ON supervisee BEGIN
    INSERT INTO change_mark VALUES ('supervisee', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_packet_marked_gone AFTER DELETE ON received_packet BEGIN
    INSERT INTO change_mark VALUES ('received_packet', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_mark_marked_gone AFTER DELETE ON received_mark BEGIN
    INSERT INTO change_mark VALUES ('received_mark', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER received_note_marked_gone AFTER DELETE ON received_note BEGIN
    INSERT INTO change_mark VALUES ('received_note', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER packet_marked_gone AFTER DELETE ON packet BEGIN
    INSERT INTO change_mark VALUES ('packet', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER packet_session_marked_gone AFTER DELETE ON packet_session BEGIN
    INSERT INTO change_mark VALUES ('packet_session', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER reply_marked_gone AFTER DELETE ON reply BEGIN
    INSERT INTO change_mark VALUES ('reply', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER departure_marked_gone AFTER DELETE ON departure BEGIN
    INSERT INTO change_mark VALUES ('departure', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER draft_marked_gone AFTER DELETE ON draft BEGIN
    INSERT INTO change_mark VALUES ('draft', old.entry_id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER entry_marked_gone AFTER DELETE ON entry BEGIN
    INSERT INTO change_mark VALUES ('entry', old.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER entry_marked_changed AFTER UPDATE OF role_id, client_id, to_supervision ON entry
WHEN new.revision = old.revision BEGIN
    INSERT INTO change_mark VALUES ('entry', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
CREATE TRIGGER entry_marked_binned AFTER UPDATE OF trashed_at ON entry
WHEN new.trashed_at IS NOT old.trashed_at BEGIN
    INSERT INTO change_mark VALUES ('bin', new.id, CAST(unixepoch('subsec') * 1000 AS INTEGER), 0)
    ON CONFLICT (subject, id) DO UPDATE SET at = max(excluded.at, at + 1), gone = excluded.gone;
END;
