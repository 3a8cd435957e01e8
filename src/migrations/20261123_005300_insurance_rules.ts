import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Clause 13(2): a policy covers one facility, one person, or everybody, from its first day to its last. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE insurances ALTER COLUMN revision SET NOT NULL,
      ADD CONSTRAINT insurances_one_cover CHECK (num_nonnulls(facility_id, volunteer_id) <= 1),
      ADD CONSTRAINT insurances_end_after_start CHECK (ends_on >= starts_on);
    CREATE TRIGGER zz_revision BEFORE UPDATE ON insurances FOR EACH ROW EXECUTE FUNCTION keep_revision();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON insurances;
    ALTER TABLE insurances DROP CONSTRAINT insurances_one_cover, DROP CONSTRAINT insurances_end_after_start, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
