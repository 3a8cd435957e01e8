import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Along a merge, and only there, a calendar and an invitation pass to the kept record. Notices of urgent seats stay as they
 * were told; those of a merged record count for the person.
 */
const merged = `EXISTS (SELECT 1 FROM volunteers WHERE id = OLD.volunteer_id AND merged_into_id = NEW.volunteer_id)`

const calendar = (also = '') => `
    CREATE OR REPLACE FUNCTION keep_calendar_feed() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE later text[] := ARRAY['revoked_at', 'updated_at'];
    BEGIN${also}
      IF OLD.revoked_at IS NOT NULL OR (to_jsonb(NEW) - later) IS DISTINCT FROM (to_jsonb(OLD) - later)
      THEN RAISE EXCEPTION 'calendar_feed_ended'; END IF;
      RETURN NEW;
    END $$;`

const invitations = (along = '') => `
    CREATE OR REPLACE FUNCTION derive_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE answer text[] := ARRAY['state','answered_at','application_id','is_open']; s record;
    BEGIN
      IF TG_OP = 'UPDATE' THEN${along}
        IF NOT OLD.is_open OR (to_jsonb(NEW) - answer) IS DISTINCT FROM (to_jsonb(OLD) - answer) THEN RAISE EXCEPTION 'invitation_is_answered'; END IF;
      ELSE
        SELECT task_id, facility_id INTO s FROM slots WHERE id = NEW.slot_id;
        NEW.task_id := s.task_id; NEW.facility_id := s.facility_id;
        SELECT number INTO NEW.title FROM volunteers WHERE id = NEW.volunteer_id;
        IF is_blocked(NEW.volunteer_id, NEW.facility_id) THEN RAISE EXCEPTION 'invitation_not_possible'; END IF;
      END IF;
      NEW.is_open := NEW.state::text = 'open';
      RETURN NEW;
    END $$;`

const notices = (person: string) => `
    CREATE OR REPLACE FUNCTION derive_shortage_notice() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE most int;
    BEGIN
      SELECT s.task_id, s.facility_id, p.shortage_notices_per_week::int INTO NEW.task_id, NEW.facility_id, most
        FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.id = NEW.slot_id;
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF EXISTS (SELECT 1 FROM shortage_notices WHERE slot_id = NEW.slot_id AND volunteer_id = NEW.volunteer_id) THEN RETURN NEW; END IF;
      IF (SELECT count(*) FROM shortage_notices WHERE volunteer_id ${person} AND told_at > NEW.told_at - interval '7 days') >= most
      THEN RAISE EXCEPTION 'shortage_notices_enough'; END IF;
      RETURN NEW;
    END $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const feed = `
      IF OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id AND ${merged} THEN later := array_append(later, 'volunteer_id'); END IF;`
  const invitation = `
        IF OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id AND ${merged} THEN
          IF (to_jsonb(NEW) - 'volunteer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'volunteer_id') THEN RAISE EXCEPTION 'invitation_is_answered'; END IF;
          RETURN NEW;
        END IF;`
  const same = `IN (SELECT v.id FROM volunteers v WHERE v.id = NEW.volunteer_id OR v.merged_into_id = NEW.volunteer_id)`
  await db.execute(sql.raw(`${calendar(feed)}${invitations(invitation)}${notices(same)}`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`${calendar()}${invitations()}${notices('= NEW.volunteer_id')}`))
}
