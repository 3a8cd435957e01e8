import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const due = 'answer_due(NEW.applied_at, NEW.starts_at, p.answer_hours, p.answer_lead_hours)'
const clock = (declared: string, begin: string, moved: string, end: string): string => `
  CREATE OR REPLACE FUNCTION set_answer_clock() RETURNS trigger LANGUAGE plpgsql AS $$
  ${declared}BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT ${due} INTO NEW.answer_due_at FROM programmes p WHERE p.id = NEW.programme_id;
      RETURN NEW;
    END IF;
    NEW.answer_due_at := OLD.answer_due_at;${begin}
    IF NEW.starts_at < OLD.starts_at${moved} THEN
      SELECT least(OLD.answer_due_at, ${due}) INTO NEW.answer_due_at
        FROM programmes p WHERE p.id = NEW.programme_id;
    END IF;${end}
    RETURN NEW;
  END $$;`

/*
 * While a listing is not shown its facility can accept nobody, so the clock of the answers rests: there is no due time, but
 * what was left of it. When the listing is shown again it goes on from there, and is due before the activity as ever. What
 * was late already is as late afterwards.
 */
const resting = clock(
  'DECLARE t record; rested interval;\n  ',
  `
    NEW.answer_left := OLD.answer_left; NEW.answer_rests_since := OLD.answer_rests_since; NEW.answer_from := OLD.answer_from;`,
  ' AND OLD.answer_rests_since IS NULL',
  `
    IF NEW.status::text <> 'applied' THEN RETURN NEW; END IF;
    SELECT is_published, coalesce(status_changed_at, now()) AS at INTO t FROM tasks WHERE id = NEW.task_id;
    IF NOT t.is_published AND NEW.answer_rests_since IS NULL AND NEW.answer_due_at IS NOT NULL THEN
      NEW.answer_rests_since := greatest(t.at, NEW.applied_at);
      NEW.answer_left := NEW.answer_due_at - NEW.answer_rests_since;
      NEW.answer_due_at := NULL;
    ELSIF t.is_published AND NEW.answer_rests_since IS NOT NULL THEN
      rested := greatest(t.at - NEW.answer_rests_since, interval '0');
      SELECT least(NEW.answer_rests_since + rested + NEW.answer_left,
                   answer_due(NEW.answer_rests_since + rested, NEW.starts_at, p.answer_hours, p.answer_lead_hours))
        INTO NEW.answer_due_at FROM programmes p WHERE p.id = NEW.programme_id;
      NEW.answer_from := coalesce(NEW.answer_from, NEW.applied_at) + rested;
      NEW.answer_left := NULL; NEW.answer_rests_since := NULL;
    END IF;`,
)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE applications ADD COLUMN answer_left interval, ADD COLUMN answer_rests_since timestamptz, ADD COLUMN answer_from timestamptz,
      ADD CONSTRAINT applications_answer_rests CHECK ((answer_left IS NULL) = (answer_rests_since IS NULL));
    ${resting}
    CREATE FUNCTION rest_answer_clocks() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.is_published IS DISTINCT FROM OLD.is_published
      THEN UPDATE applications SET task_id = task_id WHERE task_id = NEW.id AND is_waiting AND status::text = 'applied'; END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER show_slots_then_clocks AFTER UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION rest_answer_clocks();
    UPDATE applications a SET task_id = task_id FROM tasks t
     WHERE t.id = a.task_id AND NOT t.is_published AND a.is_waiting AND a.status::text = 'applied';
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION rest_answer_clocks CASCADE;
    ALTER TABLE applications DISABLE TRIGGER USER;
    UPDATE applications SET answer_due_at = answer_rests_since + answer_left WHERE answer_rests_since IS NOT NULL;
    ALTER TABLE applications ENABLE TRIGGER USER;
    ${clock('', '', '', '')}
    ALTER TABLE applications DROP COLUMN answer_left, DROP COLUMN answer_rests_since, DROP COLUMN answer_from;
    DELETE FROM mail_templates WHERE key::text = 'review_awaited';`),
  )
}
