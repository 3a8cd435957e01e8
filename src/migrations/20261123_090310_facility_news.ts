import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What happened with applications and lies untold for their facility, until one letter tells all of it. The table is the
 * worker's alone. The new letters get the records that the operator writes in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE TABLE facility_news (
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      application_id uuid NOT NULL REFERENCES applications (id) ON DELETE RESTRICT,
      facility_id uuid NOT NULL REFERENCES facilities (id) ON DELETE RESTRICT,
      programme_id uuid NOT NULL REFERENCES programmes (id) ON DELETE RESTRICT,
      news text NOT NULL CHECK (news IN ('applied', 'waiting', 'withdrawn', 'offer_declined', 'agreed', 'moved', 'cancelled', 'objected')),
      at timestamptz NOT NULL,
      is_near boolean NOT NULL DEFAULT false,
      by_account uuid,
      settled_at timestamptz,
      is_told boolean NOT NULL DEFAULT false,
      CHECK (NOT is_told OR settled_at IS NOT NULL));
    CREATE INDEX facility_news_untold_ix ON facility_news (facility_id, programme_id, seq) WHERE settled_at IS NULL;
    CREATE INDEX facility_news_told_ix ON facility_news (facility_id, programme_id, settled_at) WHERE is_told;
    CREATE INDEX facility_news_application_ix ON facility_news (application_id);
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TABLE facility_news;
    DELETE FROM mail_templates WHERE key::text IN ('facility_news', 'cancelled_late', 'listing_closed', 'office_request', 'office_objection',
                                                   'office_note', 'office_rules');`),
  )
}
