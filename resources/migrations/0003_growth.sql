-- The learning roadmap: what people have done of it, and what has become of the goals that were
-- agreed in reviews.

-- Items are known by their stable keys, within the framework of a role. Evidence is nothing, a link,
-- or KPI records as kpi:KEY@FROM..TO. Whoever has a tick has something written down: no cascade.
CREATE TABLE roadmap_tick (
    engineer_id INTEGER NOT NULL REFERENCES engineer (id),
    framework_key TEXT NOT NULL CHECK (framework_key <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    done_on TEXT NOT NULL CHECK (length(done_on) = 10),
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '' CHECK (evidence = '' OR evidence LIKE 'https://%'
        OR evidence LIKE 'http://%' OR evidence LIKE 'kpi:%@%..%'),
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    PRIMARY KEY (engineer_id, framework_key, item)
) WITHOUT ROWID;

-- What a tick was before an import changed it (no day: the import added it), and the revision that
-- the import left, so that a later edit is noticed.
CREATE TABLE import_tick (
    import_id INTEGER NOT NULL REFERENCES import (id),
    engineer_id INTEGER NOT NULL REFERENCES engineer (id) ON DELETE CASCADE,
    framework_key TEXT NOT NULL,
    item TEXT NOT NULL,
    done_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    before_revision INTEGER NOT NULL DEFAULT 0,
    after_revision INTEGER NOT NULL,
    PRIMARY KEY (import_id, engineer_id, framework_key, item)
) WITHOUT ROWID;
CREATE INDEX import_tick_engineer ON import_tick (engineer_id);

-- A goal is known by its words: a later revision of the review that keeps them keeps the state.
CREATE TABLE goal_state (
    engineer_id INTEGER NOT NULL REFERENCES engineer (id),
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    goal TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    since_on TEXT CHECK (length(since_on) = 10),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    CHECK ((state = 'open') = (since_on IS NULL)),
    PRIMARY KEY (engineer_id, cycle_id, goal)
) WITHOUT ROWID;
CREATE INDEX goal_state_cycle ON goal_state (cycle_id);
