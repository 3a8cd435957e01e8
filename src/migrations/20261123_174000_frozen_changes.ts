import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * An issued report kept every record that stood at both ends of its month, those of all months before it among them. Now it keeps
 * what changed: before the month, against the end of the report it follows, and within the month. `monthly_report_chain` says
 * which report that is; a report whose forerunner froze no records follows none, and keeps its whole beginning as changed.
 */
const changes = sql.raw(`
CREATE TABLE monthly_report_chain (
  report_id uuid PRIMARY KEY REFERENCES monthly_reports (id) ON DELETE RESTRICT,
  follows_id uuid REFERENCES monthly_reports (id) ON DELETE RESTRICT CHECK (follows_id <> report_id));
INSERT INTO monthly_report_chain (report_id, follows_id)
SELECT r.id, (SELECT b.id FROM monthly_reports b WHERE b.programme_id = r.programme_id
                 AND b.month = to_char((r.month || '-01')::date - interval '1 month', 'YYYY-MM') AND b.closed_at <= r.closed_at
               ORDER BY b.version DESC LIMIT 1)
  FROM monthly_reports r WHERE EXISTS (SELECT 1 FROM monthly_report_records k WHERE k.report_id = r.id);
UPDATE monthly_report_chain SET follows_id = NULL WHERE follows_id NOT IN (SELECT report_id FROM monthly_report_chain);
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON monthly_report_chain FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complete BEFORE INSERT ON monthly_report_chain FOR EACH ROW EXECUTE FUNCTION refuse_later_report_file();

CREATE TABLE frozen_ends AS TABLE monthly_report_records;
TRUNCATE monthly_report_records;
ALTER TABLE monthly_report_records DISABLE TRIGGER USER;
ALTER TABLE monthly_report_records DROP CONSTRAINT monthly_report_records_part_check,
  ADD CONSTRAINT monthly_report_records_part_check CHECK (part IN ('before', 'within')),
  ADD CONSTRAINT monthly_report_records_counted_check CHECK (counted <> 0);
INSERT INTO monthly_report_records (report_id, figure, part, record_id, counted)
SELECT report_id, figure, 'before', record_id, sum(counted) FROM (
  SELECT report_id, figure, record_id, counted FROM frozen_ends WHERE part = 'opening'
  UNION ALL
  SELECT c.report_id, e.figure, e.record_id, -e.counted FROM monthly_report_chain c JOIN frozen_ends e ON e.report_id = c.follows_id WHERE e.part = 'closing') kept
 GROUP BY report_id, figure, record_id HAVING sum(counted) <> 0;
INSERT INTO monthly_report_records (report_id, figure, part, record_id, counted)
SELECT report_id, figure, 'within', record_id, sum(CASE part WHEN 'closing' THEN counted ELSE -counted END) FROM frozen_ends
 GROUP BY report_id, figure, record_id HAVING sum(CASE part WHEN 'closing' THEN counted ELSE -counted END) <> 0;
ALTER TABLE monthly_report_records ENABLE TRIGGER USER;
DROP TABLE frozen_ends;`)

const ends = sql.raw(`
CREATE TABLE frozen_changes AS TABLE monthly_report_records;
TRUNCATE monthly_report_records;
ALTER TABLE monthly_report_records DISABLE TRIGGER USER;
ALTER TABLE monthly_report_records DROP CONSTRAINT monthly_report_records_counted_check, DROP CONSTRAINT monthly_report_records_part_check,
  ADD CONSTRAINT monthly_report_records_part_check CHECK (part IN ('opening', 'closing'));
INSERT INTO monthly_report_records (report_id, figure, part, record_id, counted)
WITH RECURSIVE followed AS (
  SELECT report_id AS report, report_id AS followed FROM monthly_report_chain
  UNION ALL SELECT f.report, c.follows_id FROM followed f JOIN monthly_report_chain c ON c.report_id = f.followed WHERE c.follows_id IS NOT NULL)
SELECT f.report, k.figure, e.part, k.record_id, sum(k.counted)
  FROM followed f JOIN frozen_changes k ON k.report_id = f.followed CROSS JOIN (VALUES ('opening'), ('closing')) e (part)
 WHERE e.part = 'closing' OR f.followed <> f.report OR k.part = 'before'
 GROUP BY f.report, k.figure, e.part, k.record_id HAVING sum(k.counted) <> 0;
ALTER TABLE monthly_report_records ENABLE TRIGGER USER;
DROP TABLE frozen_changes;
DROP TABLE monthly_report_chain;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(changes)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(ends)
}
