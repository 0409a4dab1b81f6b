-- Who is how far in a cycle is asked at every start and on most pages: without the reviews' own pages,
-- which snapshots and texts make many.
CREATE INDEX review_state ON review (cycle_id, engineer_id, revision_no, state);
