-- The approval line and the quotas of a cycle, who signed a box, and the decision on an appeal. An
-- appeal's own words stand in review_event, with the steps that they belong to.

CREATE TABLE cycle_seat (
    cycle_id INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES engineer (id),
    PRIMARY KEY (cycle_id, position)
) WITHOUT ROWID;
CREATE INDEX cycle_seat_person ON cycle_seat (person_id);

CREATE TABLE cycle_quota (
    cycle_id INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    grade TEXT NOT NULL,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
    PRIMARY KEY (cycle_id, position)
) WITHOUT ROWID;

ALTER TABLE review ADD COLUMN appeal_upheld INTEGER CHECK (appeal_upheld IN (0, 1));

ALTER TABLE review_box ADD COLUMN signed_by_no TEXT NOT NULL DEFAULT '';
