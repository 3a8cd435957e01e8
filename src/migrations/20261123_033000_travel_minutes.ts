import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "programmes" ADD COLUMN "travel_minutes" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "volunteers" ADD COLUMN "travel_minutes" numeric DEFAULT 0 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "programmes" DROP COLUMN "travel_minutes";
  ALTER TABLE "volunteers" DROP COLUMN "travel_minutes";`)
}
