import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* The list of a pack names the pages of every PDF (clause 8(2)), also of the monthly reports; those that were issued before are not counted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE monthly_report_files ADD COLUMN pages integer CHECK (pages > 0)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE monthly_report_files DROP COLUMN pages`)
}
