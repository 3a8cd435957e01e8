import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** An activity never needs more people than it has seats for. What says more needs as many as there are seats, as it was counted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE slots DISABLE TRIGGER USER;
    UPDATE slots SET needed = capacity WHERE needed > capacity;
    ALTER TABLE slots ENABLE TRIGGER USER;
    ALTER TABLE slots ADD CONSTRAINT slots_needed_within_capacity CHECK (needed <= capacity);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('ALTER TABLE slots DROP CONSTRAINT slots_needed_within_capacity;'))
}
