import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Whether somebody is archived follows from the log alone. Nobody applies for whoever is, whatever the code above says; the
 * person is held by whoever writes either, so the two queue up.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION derive_archived() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE volunteers SET archived_at = CASE WHEN NEW.step::text = 'archived' THEN NEW.at END
       WHERE id = NEW.volunteer_id AND NEW.step::text <> 'warned' AND (archived_at IS NOT NULL OR NEW.step::text = 'archived');
      RETURN NULL;
    END $$;
    CREATE TRIGGER derive_archived AFTER INSERT ON inactivity_steps FOR EACH ROW EXECUTE FUNCTION derive_archived();
    CREATE FUNCTION archived_under_lock(person uuid, locked_start timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      RETURN (SELECT archived_at IS NOT NULL FROM volunteers WHERE id = person);
    END $$;
    CREATE FUNCTION ask_whether_archived() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND archived_at IS NOT NULL)
      THEN RAISE EXCEPTION 'application_volunteer_archived'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_archived BEFORE INSERT ON applications FOR EACH ROW EXECUTE FUNCTION ask_whether_archived();
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text IN ('inactive_warned', 'inactive_archived');
    DROP FUNCTION ask_whether_archived, archived_under_lock, derive_archived CASCADE;`),
  )
}
