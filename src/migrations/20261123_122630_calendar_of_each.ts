import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Everybody on the staff of a facility has a calendar address of their own: making or losing one ends no colleague's. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX calendar_feeds_facility_uq;
  CREATE UNIQUE INDEX calendar_feeds_facility_uq ON calendar_feeds (facility_id, opened_by_id) WHERE revoked_at IS NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   UPDATE calendar_feeds c SET revoked_at = greatest(now(), c.opened_at)
    WHERE c.revoked_at IS NULL AND EXISTS (SELECT 1 FROM calendar_feeds d WHERE d.facility_id = c.facility_id AND d.revoked_at IS NULL AND d.id > c.id);
  DROP INDEX calendar_feeds_facility_uq;
  CREATE UNIQUE INDEX calendar_feeds_facility_uq ON calendar_feeds (facility_id) WHERE revoked_at IS NULL;`)
}
