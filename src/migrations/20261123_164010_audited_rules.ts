import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* The letters there are now have a record each, so that their words can be changed. */
const letters = sql.raw(`
INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
 WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(letters)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DELETE FROM mail_templates WHERE key::text = 'incident_follow_up'`))
}
