-- The monthly sums of a team's and of everybody's records: a figure of many people is then a sum of
-- few rows. Kept in the same transaction as the records, whatever changes them or who belongs where.

-- The records that count for a team or for everybody, each with the team it belongs to: the one that
-- the person was in on the record's day (before the first step of the history, the first one). What
-- lies before the hiring or after the leaving belongs to nobody.
CREATE VIEW pooled_record AS
SELECT r.subject_id, r.kpi_id, r.day, r.ref, r.import_id,
    substr(r.day, 1, 7) || '-01' AS month,
    coalesce(s.team_id,
        (SELECT t.team_id FROM team_step t
         WHERE t.engineer_id = s.engineer_id AND t.from_on <= r.day
         ORDER BY t.from_on DESC LIMIT 1),
        (SELECT t.team_id FROM team_step t
         WHERE t.engineer_id = s.engineer_id ORDER BY t.from_on LIMIT 1)) AS team_id,
    coalesce(r.value, 0.0) AS value,
    coalesce(r.numerator, 0.0) AS numerator,
    coalesce(r.denominator, 0.0) AS denominator
FROM kpi_record r
JOIN subject s ON s.id = r.subject_id
LEFT JOIN engineer e ON e.id = s.engineer_id
WHERE coalesce(r.left_out, '') = ''
    AND (e.hired_on IS NULL OR r.day >= e.hired_on)
    AND (e.left_on IS NULL OR r.day < e.left_on);

-- A row whose records have all gone stays with zeros.
CREATE TABLE pool_month (
    pool_id INTEGER NOT NULL, -- a team, or 0 for everybody
    kpi_id INTEGER NOT NULL REFERENCES kpi (id),
    month TEXT NOT NULL, -- its first day
    record_count INTEGER NOT NULL,
    value REAL NOT NULL,
    numerator REAL NOT NULL,
    denominator REAL NOT NULL,
    PRIMARY KEY (pool_id, kpi_id, month)
) WITHOUT ROWID;

INSERT INTO pool_month
SELECT team_id, kpi_id, month, count(*), sum(value), sum(numerator), sum(denominator)
FROM pooled_record WHERE team_id IS NOT NULL GROUP BY team_id, kpi_id, month;

INSERT INTO pool_month
SELECT 0, kpi_id, month, count(*), sum(value), sum(numerator), sum(denominator)
FROM pooled_record GROUP BY kpi_id, month;
