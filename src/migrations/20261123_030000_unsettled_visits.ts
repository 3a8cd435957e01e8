import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The visits that took place and count for nobody yet are few among all there ever were: they are found by their beginning. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(
      `CREATE INDEX applications_unsettled_ix ON applications (starts_at, facility_id) WHERE holds_seat AND NOT is_completed;`,
    ),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP INDEX applications_unsettled_ix;'))
}
