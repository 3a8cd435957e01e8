import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const news = (more: string): string => `
      DROP CONSTRAINT facility_news_news_check,
      ADD CONSTRAINT facility_news_news_check
        CHECK (news IN ('applied', 'waiting', 'withdrawn', 'offer_declined', 'agreed', 'moved', 'cancelled', 'objected'${more}))`

/*
 * What the office calls off is news to the facility as well: a visit, or a whole slot, which is one piece of news however many
 * applied for it, with the reason it was called off for. The new letters get the records that the operator writes in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE facility_news
      ALTER COLUMN application_id DROP NOT NULL,
      ADD COLUMN slot_id uuid REFERENCES slots (id) ON DELETE RESTRICT,
      ADD COLUMN reason text,${news(", 'cancelled_by_office', 'called_off'")},
      ADD CONSTRAINT facility_news_about_one CHECK ((slot_id IS NOT NULL) = (news = 'called_off') AND (application_id IS NULL) = (news = 'called_off'));
    CREATE INDEX facility_news_slot_ix ON facility_news (slot_id) WHERE slot_id IS NOT NULL;
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text IN ('cancelled_by_office_late', 'called_off_late', 'picture_refused', 'merged_kept', 'merged_closed');
    DELETE FROM facility_news WHERE news IN ('cancelled_by_office', 'called_off');
    DROP INDEX facility_news_slot_ix;
    ALTER TABLE facility_news
      DROP CONSTRAINT facility_news_about_one,${news('')},
      DROP COLUMN reason,
      DROP COLUMN slot_id,
      ALTER COLUMN application_id SET NOT NULL;`),
  )
}
