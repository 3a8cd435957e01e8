import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** For how long a facility sees a contact after the visit is a setting of the programme; until now it was 30 days for all. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "programmes" ADD COLUMN "contact_days_after_visit" numeric DEFAULT 30 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "programmes" DROP COLUMN "contact_days_after_visit";`)
}
