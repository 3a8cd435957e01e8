import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Each new letter gets the one record that the operator writes in; a value of a type is used only after it was added. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text NOT IN ('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off',
                                                       'moved', 'changed', 'offered', 'suspended');`),
  )
}
