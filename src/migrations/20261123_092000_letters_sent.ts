import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * That a printed letter was handed over or posted, by whom and when: of one application as it said then (`says`: its state,
 * its start, and since when its person is asked about a change). A mark that was a mistake is taken back, never wiped out.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE TABLE letters_sent (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      application_id uuid NOT NULL REFERENCES applications (id) ON DELETE RESTRICT,
      says text NOT NULL,
      sent_at timestamptz NOT NULL,
      sent_by uuid NOT NULL,
      sent_by_name text NOT NULL,
      undone_at timestamptz,
      undone_by uuid,
      CHECK ((undone_at IS NULL) = (undone_by IS NULL)));
    CREATE UNIQUE INDEX letters_sent_once_uq ON letters_sent (application_id, says) WHERE undone_at IS NULL;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TABLE letters_sent;'))
}
