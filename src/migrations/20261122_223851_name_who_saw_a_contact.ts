import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whoever saw a contact is named in the record itself: the city may read the record, but not the accounts of staff. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE contact_disclosures ADD COLUMN user_name varchar;
    UPDATE contact_disclosures SET user_name = users.name FROM users WHERE users.id = user_id;
    ALTER TABLE contact_disclosures ALTER COLUMN user_name SET NOT NULL;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('ALTER TABLE contact_disclosures DROP COLUMN user_name;'))
}
