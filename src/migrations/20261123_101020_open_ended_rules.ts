import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A listing whose time is agreed may name no last day: then its period ends with its programme. A wish is made while it lasts.
 */
const startOf = (day: string, plus: 0 | 1): string =>
  `((nullif(${day}, '')::date + ${plus})::timestamp AT TIME ZONE 'Asia/Tokyo')`
const wished = (last: string): string =>
  `CASE WHEN ${startOf('t.flexible_from', 0)} > NEW.wished_at THEN ${startOf('t.flexible_from', 0)} ELSE ${startOf(last, 1)} END`

const rules = (missing: string, last: string): string => `
    CREATE OR REPLACE FUNCTION guard_task_kind() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.timing::text = 'flexible' THEN
        IF ${missing} THEN RAISE EXCEPTION 'task_period_missing'; END IF;
        IF nullif(NEW.flexible_until, '') < NEW.flexible_from THEN RAISE EXCEPTION 'task_period_reversed'; END IF;
      END IF;
      IF NEW.is_remote THEN
        IF coalesce(NEW.remote_how, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'task_remote_how_missing'; END IF;
        IF coalesce(NEW.place, '') ~ '[^[:space:]　]' THEN RAISE EXCEPTION 'task_place_of_remote'; END IF;
      END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION ask_wish_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND is_blocked(NEW.volunteer_id, t.facility_id))
         OR EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.wished_at OR merged_into_id IS NOT NULL))
         OR NOT EXISTS (SELECT 1 FROM tasks t JOIN programmes p ON p.id = t.programme_id
                         WHERE t.id = NEW.task_id AND t.is_published AND t.timing::text = 'flexible' AND ${startOf(last, 1)} > NEW.wished_at)
      THEN RAISE EXCEPTION 'time_wish_not_open'; END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION set_wish_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        NEW.answer_due_at := OLD.answer_due_at;
        IF OLD.status::text <> 'open' THEN NEW.ended_because := OLD.ended_because; END IF;
      ELSE
        SELECT answer_due(NEW.wished_at, ${wished(last)}, p.answer_hours, p.answer_lead_hours) INTO NEW.answer_due_at
          FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = NEW.task_id;
      END IF;
      IF (NEW.status::text = 'ended') <> (NEW.ended_because IS NOT NULL) THEN RAISE EXCEPTION 'time_wish_ending_missing'; END IF;
      RETURN NEW;
    END $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(rules(`coalesce(NEW.flexible_from, '') = ''`, `coalesce(nullif(t.flexible_until, ''), p.ends_on)`)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(rules(`coalesce(NEW.flexible_from, '') = '' OR coalesce(NEW.flexible_until, '') = ''`, 't.flexible_until')),
  )
}
