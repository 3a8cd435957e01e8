import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tasks" ADD COLUMN "awaits_review_since" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD COLUMN "published_content" jsonb;
  CREATE INDEX "tasks_awaits_review_since_idx" ON "tasks" USING btree ("awaits_review_since");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "tasks_awaits_review_since_idx";
  ALTER TABLE "tasks" DROP COLUMN "awaits_review_since";
  ALTER TABLE "tasks" DROP COLUMN "published_content";`)
}
