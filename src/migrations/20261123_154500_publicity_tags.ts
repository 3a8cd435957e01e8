import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clauses 5(1), 5(2): who came by which activity. A tag belongs to one activity; of a visit only the day's number is kept. The link
 * of a mail carries the activity on to the registration that it begins.
 */
const tags = sql.raw(`
UPDATE outreach_activities SET tag = lower(tag) WHERE tag <> lower(tag);
UPDATE outreach_activities a SET tag = left(a.tag, 34) || '-' || n.place
  FROM (SELECT id, row_number() OVER (PARTITION BY programme_id, tag ORDER BY done_on, created_at, id) AS place FROM outreach_activities) n
 WHERE n.id = a.id AND n.place > 1;
ALTER TABLE outreach_activities ADD CONSTRAINT outreach_activities_tag_fits CHECK (tag ~ '^[a-z0-9][a-z0-9-]{0,39}$');
CREATE TABLE outreach_visits (
  activity_id uuid NOT NULL REFERENCES outreach_activities (id) ON DELETE RESTRICT,
  day text NOT NULL CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  visits integer NOT NULL CHECK (visits >= 0), begun integer NOT NULL CHECK (begun >= 0),
  PRIMARY KEY (activity_id, day));
ALTER TABLE email_tickets ADD COLUMN came_by_id uuid REFERENCES outreach_activities (id) ON DELETE RESTRICT;
CREATE INDEX email_tickets_came_by_ix ON email_tickets (came_by_id);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(tags)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE email_tickets DROP COLUMN came_by_id;
    DROP TABLE outreach_visits;
    ALTER TABLE outreach_activities DROP CONSTRAINT outreach_activities_tag_fits;`),
  )
}
