import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * An issued report keeps, beside the records of the four figures, those of each stage of the funnel (`funnel:applied`) and of the ways to
 * count listings that were not agreed on (`listings:seat`): numbers that stand in it as well.
 */
const kept = sql.raw(`
ALTER TABLE monthly_report_records DROP CONSTRAINT monthly_report_records_figure_check,
  ADD CONSTRAINT monthly_report_records_figure_check CHECK (split_part(figure, ':', 1) IN ('facilities', 'residents', 'listings', 'completions', 'funnel'));`)

const four = sql.raw(`
ALTER TABLE monthly_report_records DISABLE TRIGGER USER;
DELETE FROM monthly_report_records WHERE figure LIKE '%:%';
ALTER TABLE monthly_report_records ENABLE TRIGGER USER;
ALTER TABLE monthly_report_records DROP CONSTRAINT monthly_report_records_figure_check,
  ADD CONSTRAINT monthly_report_records_figure_check CHECK (figure IN ('facilities', 'residents', 'listings', 'completions'));`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(kept)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(four)
}
