-- The first schema. A released migration is never edited: what changes comes as a new one.
--
-- Days are ISO dates (YYYY-MM-DD) and moments are ISO UTC to the second, both as text, so that they
-- sort, read and move to another database as they are. Enums are their stable keys. Every table that
-- people edit has a `revision`, which an update names.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- A version of a role framework; a version never changes.
CREATE TABLE framework (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    created_at TEXT NOT NULL,
    title_ko TEXT NOT NULL,
    title_en TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (key, version)
);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE engineer (
    id INTEGER PRIMARY KEY,
    employee_no TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    framework_key TEXT NOT NULL,
    hired_on TEXT NOT NULL,
    left_on TEXT,
    career_started_on TEXT,
    manager_id INTEGER REFERENCES engineer (id),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX engineer_manager ON engineer (manager_id);

CREATE TABLE team_step (
    engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
    from_on TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES team (id),
    PRIMARY KEY (engineer_id, from_on)
) WITHOUT ROWID;
CREATE INDEX team_step_team ON team_step (team_id);

CREATE TABLE level_step (
    engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
    from_on TEXT NOT NULL,
    level TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (engineer_id, from_on)
) WITHOUT ROWID;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    CHECK (from_on < to_on)
);
CREATE INDEX absence_engineer ON absence (engineer_id);

-- Whom a KPI record is about: a person or a team.
CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    engineer_id INTEGER UNIQUE REFERENCES engineer (id) ON DELETE CASCADE,
    team_id INTEGER UNIQUE REFERENCES team (id) ON DELETE CASCADE,
    CHECK ((engineer_id IS NULL) <> (team_id IS NULL))
);

-- The keys of KPIs, so that a record holds a number and not a name.
CREATE TABLE kpi (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    source TEXT NOT NULL,
    done_by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    row_count INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    undone_at TEXT
);

-- The smallest facts. The identity is the key and the order of the table, so that a person's or a
-- team's records of a KPI in a period lie side by side.
CREATE TABLE kpi_record (
    subject_id INTEGER NOT NULL REFERENCES subject (id),
    kpi_id INTEGER NOT NULL REFERENCES kpi (id),
    day TEXT NOT NULL,
    ref TEXT NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    note TEXT,
    import_id INTEGER REFERENCES import (id),
    line INTEGER,
    left_out TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (subject_id, kpi_id, day, ref)
) WITHOUT ROWID;

-- What a record was before an import changed it, for taking the import back.
CREATE TABLE kpi_record_before (
    import_id INTEGER NOT NULL REFERENCES import (id),
    subject_id INTEGER NOT NULL,
    kpi_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    ref TEXT NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    note TEXT,
    before_import_id INTEGER,
    before_line INTEGER,
    PRIMARY KEY (import_id, subject_id, kpi_id, day, ref)
) WITHOUT ROWID;

-- What a person was before an import changed it (null: the import added the person), and the revision
-- that the import left, so that a later edit is noticed.
CREATE TABLE import_person (
    import_id INTEGER NOT NULL REFERENCES import (id),
    engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
    before TEXT,
    after_revision INTEGER NOT NULL,
    PRIMARY KEY (import_id, engineer_id)
) WITHOUT ROWID;

-- "Nothing is missing": in the period no row means 0.
CREATE TABLE declaration (
    id INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL REFERENCES subject (id),
    kpi_id INTEGER NOT NULL REFERENCES kpi (id),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    import_id INTEGER REFERENCES import (id),
    CHECK (from_on < to_on)
);
CREATE INDEX declaration_subject ON declaration (subject_id, kpi_id);

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned',
    appeal_days INTEGER NOT NULL DEFAULT 7 CHECK (appeal_days >= 0),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (from_on < to_on)
);

CREATE TABLE cycle_stage (
    cycle_id INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (cycle_id, stage)
) WITHOUT ROWID;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    engineer_id INTEGER NOT NULL REFERENCES engineer (id),
    revision_no INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL,
    framework_id INTEGER NOT NULL REFERENCES framework (id),
    level TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES team (id),
    first_rater_id INTEGER REFERENCES engineer (id),
    second_rater_id INTEGER REFERENCES engineer (id),
    strengths TEXT NOT NULL DEFAULT '',
    improvements TEXT NOT NULL DEFAULT '',
    statement TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '',
    grade_reason TEXT NOT NULL DEFAULT '',
    snapshot TEXT,
    snapshot_sha256 TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (cycle_id, engineer_id, revision_no)
);
CREATE INDEX review_engineer ON review (engineer_id);

-- A rater's own part. `rater` is a key as text: raters of other kinds have room.
CREATE TABLE review_part (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    rater TEXT NOT NULL,
    overall TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (review_id, rater)
) WITHOUT ROWID;

CREATE TABLE review_rating (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    rater TEXT NOT NULL,
    item TEXT NOT NULL,
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    skipped TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (review_id, rater, item)
) WITHOUT ROWID;

CREATE TABLE review_goal (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    measure TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    PRIMARY KEY (review_id, position)
) WITHOUT ROWID;

-- The approval boxes of a review, in order.
CREATE TABLE review_box (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    person_no TEXT NOT NULL DEFAULT '',
    person_name TEXT NOT NULL DEFAULT '',
    signed_by_name TEXT NOT NULL DEFAULT '',
    signed_on TEXT,
    on_behalf INTEGER NOT NULL DEFAULT 0,
    final_authority INTEGER NOT NULL DEFAULT 0,
    struck INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (review_id, position)
) WITHOUT ROWID;

-- Every transition; the id is the order of things, because a clock may be set back.
CREATE TABLE review_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    done_by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX review_event_review ON review_event (review_id);
