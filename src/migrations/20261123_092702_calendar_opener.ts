import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A facility's calendar is known by whoever opened it, so that it ends with them. Those opened before end: nobody knows whose
 * telephone they are on.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calendar_feeds" ADD COLUMN "opened_by_id" uuid;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_opened_by_id_users_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "calendar_feeds_opened_by_idx" ON "calendar_feeds" USING btree ("opened_by_id");
  UPDATE calendar_feeds SET revoked_at = greatest(now(), opened_at) WHERE facility_id IS NOT NULL AND revoked_at IS NULL;
  ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_opened_by_staff
    CHECK (facility_id IS NULL OR opened_by_id IS NOT NULL OR revoked_at IS NOT NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calendar_feeds" DROP CONSTRAINT "calendar_feeds_opened_by_staff";
  ALTER TABLE "calendar_feeds" DROP CONSTRAINT "calendar_feeds_opened_by_id_users_id_fk";
  DROP INDEX "calendar_feeds_opened_by_idx";
  ALTER TABLE "calendar_feeds" DROP COLUMN "opened_by_id";`)
}
