import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* The letters about seminars, consultations, leaving and consents get the records that the operator writes in. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM mail_templates WHERE key::text IN ('seminar_called_off', 'seminar_moved', 'consultation_planned', 'consultation_called_off',
                                                   'left', 'left_facility', 'consent_taken_back');`)
}
