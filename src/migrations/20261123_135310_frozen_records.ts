import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The records behind the figures of an issued report: what stood at the month's beginning as it was counted then, and what stood
 * at its end. Between the end of one report and the beginning of the next lies 過月分修正. They stay as they were frozen.
 */
const records = sql.raw(`
CREATE TABLE monthly_report_records (
  report_id uuid NOT NULL REFERENCES monthly_reports (id) ON DELETE RESTRICT,
  figure text NOT NULL CHECK (figure IN ('facilities', 'residents', 'listings', 'completions')),
  part text NOT NULL CHECK (part IN ('opening', 'closing')),
  record_id uuid NOT NULL, counted integer NOT NULL,
  PRIMARY KEY (report_id, figure, part, record_id));
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON monthly_report_records FOR EACH ROW EXECUTE FUNCTION refuse_change();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(records)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE monthly_report_records`)
}
