import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * When somebody looked at their first screen, so that it can say what is new; when the automatic work ran, so that its silence is
 * noticed; and for each new letter the record that the operator writes in (a value of a type is used only after it was added).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE TABLE home_visits (user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE, seen_at timestamptz NOT NULL, before_at timestamptz,
      CONSTRAINT home_visits_in_order CHECK (before_at <= seen_at));
    CREATE TABLE duty_runs (name text PRIMARY KEY, ran_at timestamptz, failed_at timestamptz);
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text LIKE 'deliverable%';
    DROP TABLE duty_runs;
    DROP TABLE home_visits;`),
  )
}
