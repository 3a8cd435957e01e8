import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What somebody said by telephone is their own decision, written down by an account of the office, and the history keeps
 * both. A record of a visit is taken back within half an hour: the visit was agreed before, so that nothing is asked of it
 * again. Compared with the time of the record, never with the clock.
 */
const recordEvent = (column: string, value: string): string => `
    CREATE OR REPLACE FUNCTION record_application_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR NEW.status IS DISTINCT FROM OLD.status THEN
        INSERT INTO application_events (id, application_id, facility_id, "from", "to", at, by_role, "by", reason${column})
        VALUES (gen_random_uuid(), NEW.id, NEW.facility_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status, NEW.status_changed_at,
                NEW.status_changed_by_role::text::enum_application_events_by_role, NEW.status_changed_by, NEW.status_reason${value});
      END IF;
      RETURN NULL;
    END $$;`
/** What is asked where a visit is agreed, of visits only that were not agreed before. */
const asked = (condition: string): string =>
  ['acceptance', 'insurance', 'identity']
    .map(
      (rule) => `
    DROP TRIGGER ask_${rule} ON applications;
    CREATE TRIGGER ask_${rule} BEFORE UPDATE ON applications FOR EACH ROW ${condition} EXECUTE FUNCTION ask_${rule}_rules();`,
    )
    .join('')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE applications ALTER COLUMN told_by_phone SET NOT NULL;
    ALTER TABLE application_events ALTER COLUMN by_phone SET NOT NULL;
    ${recordEvent(', by_phone', ', NEW.told_by_phone')}
    ${asked('WHEN (NOT OLD.holds_seat)')}
    CREATE FUNCTION ask_telling_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.told_by_phone := coalesce(NEW.told_by_phone, false);
      IF NEW.told_by_phone AND (NEW.status::text NOT IN ('withdrawn', 'cancelled', 'disputed') OR NEW.status_changed_by_role::text IS DISTINCT FROM 'resident'
                                OR NEW.status_changed_by IS NULL OR btrim(coalesce(NEW.status_reason, '')) = '')
      THEN RAISE EXCEPTION 'telling_is_a_persons'; END IF;
      IF TG_OP = 'UPDATE' AND OLD.holds_seat AND NEW.status::text = 'accepted' AND OLD.status::text <> 'accepted'
         AND (OLD.status::text NOT IN ('attended', 'no_show') OR NEW.status_changed_at > OLD.status_changed_at + interval '30 minutes')
      THEN RAISE EXCEPTION 'record_stands'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_telling BEFORE INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_telling_rules();
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text = 'phoned';
    DROP FUNCTION ask_telling_rules CASCADE;
    ${asked('')}
    ${recordEvent('', '')}
    ALTER TABLE application_events ALTER COLUMN by_phone DROP NOT NULL;
    ALTER TABLE applications ALTER COLUMN told_by_phone DROP NOT NULL;`),
  )
}
