import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A calendar is of one resident or one facility, one stands at a time, and one that ended stays ended. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_one_owner CHECK (num_nonnulls(volunteer_id, facility_id) = 1);
    CREATE UNIQUE INDEX calendar_feeds_volunteer_uq ON calendar_feeds (volunteer_id) WHERE revoked_at IS NULL;
    CREATE UNIQUE INDEX calendar_feeds_facility_uq ON calendar_feeds (facility_id) WHERE revoked_at IS NULL;
    CREATE FUNCTION keep_calendar_feed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.revoked_at IS NOT NULL
         OR (to_jsonb(NEW) - '{revoked_at,updated_at}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{revoked_at,updated_at}'::text[])
      THEN RAISE EXCEPTION 'calendar_feed_ended'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep BEFORE UPDATE ON calendar_feeds FOR EACH ROW EXECUTE FUNCTION keep_calendar_feed();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION keep_calendar_feed CASCADE;
    DROP INDEX calendar_feeds_volunteer_uq, calendar_feeds_facility_uq;
    ALTER TABLE calendar_feeds DROP CONSTRAINT calendar_feeds_one_owner;`),
  )
}
