import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a waiting letter tells of an application; the application's role writes and reads it with the outbox. */
export const up = ({ db }: MigrateUpArgs) =>
  db.execute(sql`
    ALTER TYPE enum_mails_status ADD VALUE IF NOT EXISTS 'dropped';
    CREATE TABLE mail_standings (
      mail_id uuid PRIMARY KEY REFERENCES mails ON DELETE CASCADE,
      application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
      states text[] NOT NULL CHECK (cardinality(states) > 0),
      starts_at timestamptz,
      until timestamptz
    );
    CREATE INDEX mail_standings_application_ix ON mail_standings (application_id);`)

export const down = ({ db }: MigrateDownArgs) =>
  db.execute(sql`
    DROP TABLE mail_standings;
    DELETE FROM mails WHERE status::text = 'dropped';
    ALTER TABLE mails ALTER COLUMN status SET DATA TYPE text, ALTER COLUMN status SET DEFAULT 'queued'::text;
    DROP TYPE enum_mails_status;
    CREATE TYPE enum_mails_status AS ENUM ('queued', 'sent', 'failed');
    ALTER TABLE mails ALTER COLUMN status SET DEFAULT 'queued'::enum_mails_status,
      ALTER COLUMN status SET DATA TYPE enum_mails_status USING status::enum_mails_status;`)
