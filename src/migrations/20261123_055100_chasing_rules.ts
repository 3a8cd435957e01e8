import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* When somebody was last written to about visits that are not settled is told by the keys of the outbox. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE INDEX mails_records_ix ON mails (split_part(key, '/', 2), split_part(key, '/', 4)) WHERE key LIKE 'facility/%/records/%';
    CREATE INDEX mails_chased_ix ON mails (split_part(key, '/', 2), split_part(key, '/', 4)) WHERE key LIKE 'application/%/chased/%';
    CREATE INDEX mails_unsettled_ix ON mails (split_part(key, '/', 3)) WHERE key LIKE 'office/unsettled/%';
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text IN ('answer_awaited', 'record_awaited', 'unsettled_left');
    DROP INDEX mails_unsettled_ix;
    DROP INDEX mails_chased_ix;
    DROP INDEX mails_records_ix;`),
  )
}
