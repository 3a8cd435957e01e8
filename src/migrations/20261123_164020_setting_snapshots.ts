import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* How the system was set when somebody last looked: one row. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`CREATE TABLE setting_snapshots (id integer PRIMARY KEY CHECK (id = 1), settings jsonb NOT NULL, seen_at timestamptz NOT NULL)`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE setting_snapshots`)
}
