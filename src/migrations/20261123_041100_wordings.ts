import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Each letter has its one record, which the operator writes in: nobody adds or removes letters. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE mail_templates ALTER COLUMN revision SET NOT NULL, ALTER COLUMN is_own SET NOT NULL;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON mail_templates FOR EACH ROW EXECUTE FUNCTION keep_revision();
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key;
    CREATE INDEX applications_to_remind_ix ON applications (starts_at) WHERE holds_seat;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP INDEX applications_to_remind_ix;
    DELETE FROM mail_templates;
    DROP TRIGGER zz_revision ON mail_templates;`),
  )
}
